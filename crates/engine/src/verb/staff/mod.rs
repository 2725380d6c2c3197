//! `staff.put` and `staff.sign_in`. Passwords are hashed with Argon2id and checked offline.

mod password;
mod people;

use argon2::password_hash::{PasswordHash, PasswordVerifier};
use keyrack_contract::call::Done;
use keyrack_contract::call::staff::{Password, Put, Role, SignIn, SignedIn};
use keyrack_contract::{Changed, Code, Failure};
use keyrack_domain::StaffId;
use keyrack_store::staff;

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::engine::Engine;
use crate::stop::Stop;

impl Do for Put {
    const NEEDS: Needs = Needs::Manager;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        tx.only_at(Side::Server)?;
        let name = people::user_name(tx, self.id, &self.name)?;
        let password_hash = password::hash(tx, &Password::Typed(self.password))?;
        let known = staff::get(tx.write, self.id)?;
        staff::put(
            tx.write,
            &staff::Staff {
                id: self.id,
                name,
                full_name: known.map_or_else(String::new, |known| known.full_name),
                role: role_name(self.role)?,
                password_hash,
                active: true,
                signed_in_at: None,
            },
        )?;
        tx.audit(self.id.0, &serde_json::json!({}))?;
        tx.note(Changed {
            settings: true,
            ..Changed::default()
        });
        Ok(Done {})
    }
}

impl Engine {
    /// What a member of staff may do at this moment; `None` for one who does not work here any more.
    /// Shells ask before each call, so that another role reaches who is signed in already.
    ///
    /// # Errors
    /// `fault` when the file cannot be read.
    pub fn role_of(&self, id: StaffId) -> Result<Option<Role>, Failure> {
        let row = self
            .inner
            .readers
            .read(|read| -> Result<_, Stop> { Ok(staff::get(read, id)?) })
            .map_err(Stop::into_failure)?;
        let active = row.filter(|row| row.active);
        Ok(active.and_then(|row| serde_json::from_value(serde_json::Value::from(row.role)).ok()))
    }

    /// Which password somebody has at this moment, as a number that says nothing about it: whoever
    /// signed in with another one has to do so again. `None` for whoever does not work here.
    ///
    /// # Errors
    /// `fault` when the file cannot be read.
    pub fn password_of(&self, id: StaffId) -> Result<Option<u64>, Failure> {
        let row = self
            .inner
            .readers
            .read(|read| -> Result<_, Stop> { Ok(staff::get(read, id)?) })
            .map_err(Stop::into_failure)?;
        Ok(row.map(|row| crate::exposure::name_of(row.password_hash.as_bytes())))
    }
}

impl Ask for SignIn {
    const NEEDS: Needs = Needs::Anyone;

    /// A name that nobody has takes as long as a wrong password, so that names cannot be found out.
    fn answer(&self, seen: &View<'_>) -> Result<SignedIn, Stop> {
        let found = seen
            .read(|read| Ok(staff::by_name(read, self.name.trim())?))?
            .filter(|row| row.active);
        let wrong = || Stop::Refused(Failure::new(Code::SignInWrong));
        if self.password.chars().count() > password::CHARS_MAX {
            return Err(wrong());
        }
        let hash = found
            .as_ref()
            .map_or(NOBODY, |row| row.password_hash.as_str());
        let parsed = PasswordHash::new(hash).map_err(Stop::fault)?;
        let fits = password::hasher()?
            .verify_password(self.password.as_bytes(), &parsed)
            .is_ok();
        match found {
            Some(row) if fits => {
                let role: Role = serde_json::from_value(serde_json::Value::from(row.role))?;
                Ok(SignedIn {
                    id: row.id,
                    name: row.name,
                    role,
                })
            }
            _ => Err(wrong()),
        }
    }
}

/// A hash that no password fits, with the same costs as a real one.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5bm9ib2Q$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

fn role_name(role: Role) -> Result<String, Stop> {
    let name = serde_json::to_value(role)?;
    name.as_str()
        .map(str::to_owned)
        .ok_or_else(|| Stop::fault("a role has no name"))
}
