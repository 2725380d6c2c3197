//! `room_type.put`.

use keyrack_contract::call::Done;
use keyrack_contract::call::room_type::Put;
use keyrack_contract::{Code, Failure};
use keyrack_domain::RoomTypeId;
use keyrack_domain::property::{Allowances, LinkError, RoomType, check_types};
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
                if wanted.made_of != known.made_of && is_in_use(tx, known.id)? {
                    return Err(Failure::new(Code::MadeOfFixed).at("made_of").into());
                }
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
        let mut types = profile.room_types.clone();
        types.retain(|other| other.id != wanted.id);
        types.push(wanted.clone());
        check_types(&types).map_err(|error| {
            let code = match error {
                LinkError::Cycle(_) => Code::MadeOfItself,
                LinkError::Parts(_) | LinkError::Members(_) | LinkError::Shared { .. } => {
                    Code::RoomTypeInvalid
                }
            };
            Failure::new(code).with("field", "made_of").at("made_of")
        })?;
        let id = DocumentId(profile.property.id.0);
        tx.edit(id, DocumentClass::Property, |edit| {
            put_room_type(edit, &wanted)
        })?;
        tx.audit(wanted.id.0, &serde_json::json!({ "new": known.is_none() }))?;
        Ok(Done {})
    }
}

/// Whether a type has rooms, had some, or is sold on a night to come. What it is made of is then what
/// those rooms and those sales are made of.
fn is_in_use(tx: &Tx<'_, '_>, id: RoomTypeId) -> Result<bool, Stop> {
    let index = tx.index()?;
    if index
        .profile()
        .rooms
        .iter()
        .any(|room| room.room_type == id)
    {
        return Ok(true);
    }
    let (_, end) = index.span();
    let first = index.profile().business_date;
    let mut nights = std::iter::successors(Some(first), |night| night.tomorrow().ok())
        .take_while(|night| *night < end);
    Ok(nights.any(|night| {
        let count = index.count(id, night, tx.now);
        count.is_some_and(|count| count.taken() > 0)
    }))
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
    let mut names = wanted.name.texts();
    if wanted.name.is_empty() || !names.all(|name| is_short(name, NAME_CHARS_MAX)) {
        return refused("name");
    }
    let mut texts = wanted.description.texts();
    if !texts.all(|text| text.chars().count() <= DESCRIPTION_CHARS_MAX) {
        return refused("beds");
    }
    if !(1..=HEADS_MAX).contains(&wanted.adults_max) {
        return refused("adults");
    }
    // A bed holds one person; whoever takes a bunk for two takes two of them.
    if !wanted.sold_by.is_room() && wanted.adults_max != 1 {
        return refused("adults");
    }
    if !wanted.sold_by.is_room() && wanted.heads_max != 1 {
        return refused("heads");
    }
    // A whole room made of beds is sold by the room.
    if !wanted.sold_by.is_room() && wanted.is_made_of_others() {
        return refused("made_of");
    }
    if !(wanted.adults_max..=HEADS_MAX).contains(&wanted.heads_max) {
        return refused("heads");
    }
    Ok(())
}
