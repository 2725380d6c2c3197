//! `room.retype`: a room is sold as another type from now on.

use keyrack_contract::call::Done;
use keyrack_contract::call::room::Retype;
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::Room;
use keyrack_replica::{DocumentClass, DocumentId};

use super::furnish::{find, of_room, part_of, short_nights, standing_whole};
use crate::call::Do;
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::shape::put_room;
use crate::stop::Stop;
use crate::verb::hold;

impl Do for Retype {
    const NEEDS: Needs = Needs::Manager;
    const AT_SERVER: bool = true;

    /// The house keeps the room, so that only its old type may come to have too few.
    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        tx.only_at(Side::Server)?;
        let profile = std::sync::Arc::clone(tx.index()?.profile());
        let known = find(&profile.rooms, self.id)?;
        let kind = |id| profile.room_types.iter().find(|kind| kind.id == id);
        let wanted = kind(self.room_type)
            .ok_or_else(|| Failure::new(Code::RoomTypeUnknown).at("room_type"))?;
        if known.room_type == self.room_type {
            return Ok(Done {});
        }
        // What is made of others is made of them; and what is part of a larger room is there as its type.
        if wanted.is_made_of_others() || !known.members.is_empty() {
            return Err(Failure::new(Code::RoomMembers)
                .with("room", &known.number)
                .at("room_type")
                .into());
        }
        if let Some(whole) = standing_whole(&profile.rooms, self.id) {
            return Err(part_of(&known.number, &whole.number, "room_type"));
        }
        if !known.archived {
            hold::expire(tx)?;
            let outages = of_room(tx.write, self.id, profile.business_date)?;
            let ledger = Some(&tx.working.ledger);
            let short = short_nights(tx.index()?, ledger, known, &outages, false, tx.now);
            if let Some(first) = short.first() {
                return Err(Failure::new(Code::RoomsBelowSold)
                    .with("count", short.len())
                    .with("date", first)
                    .at("room_type")
                    .into());
            }
        }
        let room = Room {
            room_type: self.room_type,
            ..known.clone()
        };
        let id = DocumentId(profile.property.id.0);
        tx.edit(id, DocumentClass::Property, |edit| put_room(edit, &room))?;
        tx.audit(
            self.id.0,
            &serde_json::json!({ "from": known.room_type, "to": self.room_type }),
        )?;
        Ok(Done {})
    }
}
