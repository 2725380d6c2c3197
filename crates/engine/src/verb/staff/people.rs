//! Who works here: `staff.list`, and what a manager changes of it.
//!
//! The server keeps the people of a hotel, since each desk lets them in by what it was told last. A
//! desk hands these calls on, with a password only as its digest.

use keyrack_contract::call::Done;
use keyrack_contract::call::staff::{
    Add, Change, List, People, Person, Role, SetActive, SetPassword,
};
use keyrack_contract::{Changed, Code, Failure};
use keyrack_domain::StaffId;
use keyrack_store::staff::{self, Staff};

use super::password;
use super::role_name;
use crate::call::{Ask, Do, Handing, View};
use crate::caller::{Caller, Needs};
use crate::config::Side;
use crate::door::Tx;
use crate::engine::Engine;
use crate::stop::Stop;

/// The longest name that colleagues use, in characters.
const FULL_NAME_CHARS_MAX: usize = 80;
/// The most people of one hotel.
const PEOPLE_MAX: usize = 500;

impl Ask for List {
    const NEEDS: Needs = Needs::Manager;

    fn answer(&self, seen: &View<'_>) -> Result<People, Stop> {
        let rows = seen.read(|read| Ok(staff::list(read)?))?;
        let you = seen.by.staff();
        let mut people = rows
            .into_iter()
            .map(|row| {
                Ok(Person {
                    id: row.id,
                    role: role_of(&row)?,
                    name: row.name,
                    full_name: row.full_name,
                    active: row.active,
                    signed_in_at: row.signed_in_at,
                    you: you == Some(row.id),
                })
            })
            .collect::<Result<Vec<_>, Stop>>()?;
        people.sort_by_key(|person| !person.active);
        Ok(People {
            people,
            at_server: seen.inner.side == Side::Desk,
        })
    }
}

impl Do for Add {
    const NEEDS: Needs = Needs::Manager;
    const AT_SERVER: bool = true;

    fn to_hand_on(mut self, by: &Handing<'_>) -> Result<Self, Failure> {
        self.password = password::handed_on(&self.password, by)?;
        Ok(self)
    }

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        tx.only_at(Side::Server)?;
        let name = user_name(tx, self.id, &self.name)?;
        let full_name = full_name(&self.full_name)?;
        let password_hash = password::hash(tx, &self.password)?;
        if staff::get(tx.write, self.id)?.is_some() {
            return Err(Code::CallReused.into());
        }
        if staff::list(tx.write)?.len() >= PEOPLE_MAX {
            return Err(Failure::new(Code::TooLarge).with("max", PEOPLE_MAX).into());
        }
        let row = Staff {
            id: self.id,
            name,
            full_name,
            role: role_name(self.role)?,
            password_hash,
            active: true,
            signed_in_at: None,
        };
        keep(tx, &row, &serde_json::json!({ "role": self.role }))
    }
}

impl Do for Change {
    const NEEDS: Needs = Needs::Manager;
    const AT_SERVER: bool = true;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        tx.only_at(Side::Server)?;
        let known = staff::get(tx.write, self.id)?.ok_or(Code::StaffUnknown)?;
        let row = Staff {
            name: user_name(tx, self.id, &self.name)?,
            full_name: full_name(&self.full_name)?,
            role: role_name(self.role)?,
            ..known
        };
        if self.role != Role::Manager {
            one_manager_is_left(tx, self.id, "role")?;
        }
        keep(tx, &row, &serde_json::json!({ "role": self.role }))
    }
}

impl Do for SetPassword {
    const NEEDS: Needs = Needs::Manager;
    const AT_SERVER: bool = true;

    fn to_hand_on(mut self, by: &Handing<'_>) -> Result<Self, Failure> {
        self.password = password::handed_on(&self.password, by)?;
        Ok(self)
    }

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        tx.only_at(Side::Server)?;
        let known = staff::get(tx.write, self.id)?.ok_or(Code::StaffUnknown)?;
        let password_hash = password::hash(tx, &self.password)?;
        let row = Staff {
            password_hash,
            ..known
        };
        keep(tx, &row, &serde_json::json!({}))
    }
}

impl Do for SetActive {
    const NEEDS: Needs = Needs::Manager;
    const AT_SERVER: bool = true;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        tx.only_at(Side::Server)?;
        let known = staff::get(tx.write, self.id)?.ok_or(Code::StaffUnknown)?;
        if self.active {
            // Somebody may have taken the name meanwhile.
            user_name(tx, self.id, &known.name)?;
        } else {
            one_manager_is_left(tx, self.id, "active")?;
        }
        let row = Staff {
            active: self.active,
            ..known
        };
        keep(tx, &row, &serde_json::json!({ "active": self.active }))
    }
}

impl Engine {
    /// Notes that somebody has signed in here, now.
    ///
    /// # Errors
    /// `disk-full`, `fault`.
    pub fn signed_in(&self, id: StaffId) -> Result<(), Failure> {
        self.run_own("staff.signed_in", Caller::System, move |tx| {
            if staff::signed_in(tx.write, id, tx.now)? {
                // The link hears of it and tells the server.
                tx.note(Changed {
                    state: true,
                    ..Changed::default()
                });
            }
            Ok(())
        })
    }
}

fn keep(tx: &mut Tx<'_, '_>, row: &Staff, detail: &serde_json::Value) -> Result<Done, Stop> {
    staff::put(tx.write, row)?;
    tx.audit(row.id.0, detail)?;
    tx.note(Changed {
        settings: true,
        state: true,
        ..Changed::default()
    });
    Ok(Done {})
}

fn role_of(row: &Staff) -> Result<Role, Stop> {
    Ok(serde_json::from_value(serde_json::Value::from(
        row.role.as_str(),
    ))?)
}

/// The name to sign in with, if it can be one and nobody else who may sign in has it.
pub(super) fn user_name(tx: &Tx<'_, '_>, id: StaffId, typed: &str) -> Result<String, Stop> {
    let name = typed.trim().to_owned();
    if !(2..=40).contains(&name.chars().count()) || name.chars().any(char::is_control) {
        return Err(Failure::new(Code::GuestField)
            .with("field", "name")
            .with("max", 40)
            .at("name")
            .into());
    }
    if staff::by_name(tx.write, &name)?.is_some_and(|other| other.id != id) {
        return Err(Failure::new(Code::StaffNameTaken).at("name").into());
    }
    Ok(name)
}

fn full_name(typed: &str) -> Result<String, Stop> {
    let name = typed.trim().to_owned();
    if name.chars().count() > FULL_NAME_CHARS_MAX || name.chars().any(char::is_control) {
        return Err(Failure::new(Code::GuestField)
            .with("field", "full_name")
            .with("max", FULL_NAME_CHARS_MAX)
            .at("full_name")
            .into());
    }
    Ok(name)
}

/// Without a manager nobody could change staff and settings any more, and nobody could mend that.
fn one_manager_is_left(tx: &Tx<'_, '_>, without: StaffId, field: &str) -> Result<(), Stop> {
    for row in staff::list(tx.write)? {
        if row.id != without && row.active && role_of(&row)? == Role::Manager {
            return Ok(());
        }
    }
    // Whoever is no manager takes none away.
    let goes = staff::get(tx.write, without)?;
    if goes.is_none_or(|row| !row.active || role_of(&row).is_ok_and(|role| role != Role::Manager)) {
        return Ok(());
    }
    Err(Failure::new(Code::LastManager).at(field).into())
}
