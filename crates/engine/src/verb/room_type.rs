//! `room_type.put`.

use keyrack_contract::call::Done;
use keyrack_contract::call::room_type::Put;
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::{Allowances, RoomType};
use keyrack_replica::{DocumentClass, DocumentId};

use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::put_room_type;
use crate::stop::Stop;

/// The most types of a property.
const TYPES_MAX: usize = 200;
/// The longest code, name and description, in characters.
const CODE_CHARS_MAX: usize = 20;
const NAME_CHARS_MAX: usize = 120;
const DESCRIPTION_CHARS_MAX: usize = 2_000;
/// The most people in one room.
const HEADS_MAX: u8 = 50;

impl Do for Put {
    const NEEDS: Needs = Needs::Manager;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let mut wanted = self.room_type;
        wanted.code = wanted.code.trim().to_owned();
        check(&wanted)?;
        let profile = std::sync::Arc::clone(tx.index()?.profile());
        let types = &profile.room_types;
        let code = wanted.code.to_lowercase();
        let is_taken = types
            .iter()
            .any(|other| other.id != wanted.id && other.code.to_lowercase() == code);
        if is_taken {
            return Err(Failure::new(Code::RoomTypeTaken).at("code").into());
        }
        let known = types.iter().find(|other| other.id == wanted.id);
        match known {
            // Overbooking has a call of its own, and another desk may be at it.
            Some(known) => {
                wanted.allowance = known.allowance;
                wanted.allowances = known.allowances.clone();
                wanted.position = known.position;
            }
            None if types.len() >= TYPES_MAX => {
                return Err(Failure::new(Code::TooLarge).with("max", TYPES_MAX).into());
            }
            None => {
                let last = types.iter().map(|other| other.position).max();
                wanted.position = last.map_or(0, |last| last.saturating_add(1));
                (wanted.allowance, wanted.allowances) = (0, Allowances::default());
            }
        }
        let id = DocumentId(profile.property.id.0);
        tx.edit(id, DocumentClass::Property, |edit| {
            put_room_type(edit, &wanted)
        })?;
        tx.audit(wanted.id.0, &serde_json::json!({ "new": known.is_none() }))?;
        Ok(Done {})
    }
}

fn check(wanted: &RoomType) -> Result<(), Failure> {
    let refused = |field: &str| {
        Err(Failure::new(Code::RoomTypeInvalid)
            .with("field", field)
            .at(field))
    };
    let is_short = |text: &str, max: usize| {
        !text.trim().is_empty()
            && text.chars().count() <= max
            && !text.chars().any(char::is_control)
    };
    if !is_short(&wanted.code, CODE_CHARS_MAX) {
        return refused("code");
    }
    let mut names = wanted.name.0.values();
    if wanted.name.0.is_empty() || !names.all(|name| is_short(name, NAME_CHARS_MAX)) {
        return refused("name");
    }
    let mut texts = wanted.description.0.values();
    if !texts.all(|text| text.chars().count() <= DESCRIPTION_CHARS_MAX) {
        return refused("beds");
    }
    if !(1..=HEADS_MAX).contains(&wanted.adults_max) {
        return refused("adults");
    }
    if !(wanted.adults_max..=HEADS_MAX).contains(&wanted.heads_max) {
        return refused("heads");
    }
    Ok(())
}
