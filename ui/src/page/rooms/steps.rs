//! What is said of rooms, with a way back to what was said before.

use std::rc::Rc;

use keyrack_contract::call::housekeeping::{AssignedBefore, Mark, Marked};
use keyrack_contract::call::room;
use keyrack_contract::view::RoomLine;
use keyrack_domain::RoomId;
use keyrack_domain::property::Cleanliness;

use crate::desk::{Act, Desk, Toast, Undo};
use crate::piece::told;
use crate::transport::Trouble;

/// Says how clean a room is, with a way back to what it was.
pub fn set_status(desk: &Desk, act: &Act, line: &RoomLine, status: Cleanliness) {
    let (desk, before) = (desk.clone(), line.status);
    let (room, number) = (line.room.id, line.room.number.clone());
    act.run(room::SetStatus { room, status }, move |done| {
        desk.say(match done {
            Ok(_) => {
                let state = desk.words.cleanliness(status);
                let values = [("number", number.into()), ("state", state.into())];
                Toast::good(desk.words.say_with("desk-done-cleanliness", &values))
                    .with_undo(Undo::Cleanliness(room, before))
            }
            Err(trouble) => told(&desk.words, &trouble),
        });
    });
}

/// Says how clean some rooms are.
pub(super) fn mark(desk: &Desk, act: &Act, rooms: &[RoomId], status: Cleanliness, look: bool) {
    if rooms.is_empty() {
        return;
    }
    let one = match rooms {
        [only] => Some(desk.room_number(*only)),
        _ => None,
    };
    let call = Mark {
        rooms: rooms
            .iter()
            .map(|room| Marked {
                room: *room,
                status,
                look,
            })
            .collect(),
    };
    let (desk, count) = (desk.clone(), rooms.len());
    act.run(call, move |done| {
        let words = desk.words;
        desk.say(match done {
            Ok(was) => {
                let state = if look {
                    words.say("desk-mark-look")
                } else {
                    words.cleanliness(status)
                };
                let text = match one {
                    Some(number) => {
                        let values = [("number", number.into()), ("state", state.into())];
                        words.say_with("desk-done-cleanliness", &values)
                    }
                    None => {
                        let values = [("count", count.into()), ("state", state.into())];
                        words.say_with("desk-done-marked", &values)
                    }
                };
                Toast::good(text).with_undo(Undo::Marked(Rc::from(was.before)))
            }
            Err(trouble) => told(&words, &trouble),
        });
    });
}

/// Says that rooms were given to somebody, with a way back.
pub(super) fn given(desk: &Desk, done: Result<AssignedBefore, Trouble>) {
    desk.say(match done {
        Ok(was) => {
            let values = [("count", was.before.len().into())];
            Toast::good(desk.words.say_with("desk-done-assigned-rooms", &values))
                .with_undo(Undo::Assigned(Rc::from(was.before)))
        }
        Err(trouble) => told(&desk.words, &trouble),
    });
}
