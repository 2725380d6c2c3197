//! The guest arrives.

use keyrack_contract::call::reservation;
use keyrack_contract::view::ReservationLine;
use keyrack_domain::RoomId;
use keyrack_domain::property::Cleanliness;
use yew::prelude::*;

use super::picker::Picker;
use crate::desk::{Act, Desk, Toast, Tone, Undo, use_act, use_desk};
use crate::piece::{Alert, Dialog, told};

/// Whether a person has to choose or confirm a room first: none is assigned, or it is not clean.
pub fn check_in_needs_a_look(line: &ReservationLine) -> bool {
    line.room.is_none() || line.cleanliness == Some(Cleanliness::Dirty)
}

/// Checks in, and says so with a way back.
pub fn check_in_now(
    desk: &Desk,
    act: &Act,
    line: &ReservationLine,
    room: Option<RoomId>,
    done: impl FnOnce() + 'static,
) {
    let (desk, line) = (desk.clone(), line.clone());
    let call = reservation::CheckIn { id: line.id, room };
    act.run(call, move |answer| {
        match answer {
            Ok(_) => {
                let number = room
                    .or(line.room)
                    .map_or_else(String::new, |room| desk.room_number(room));
                let text = desk.words.say_with(
                    "desk-done-checked-in-room",
                    &[
                        ("guest", line.guest_name.as_str().into()),
                        ("number", number.into()),
                    ],
                );
                desk.say(Toast::good(text).with_undo(Undo::CheckIn(line.id)));
            }
            Err(trouble) => desk.say(told(&desk.words, &trouble)),
        }
        done();
    });
}

/// Who arrives.
#[derive(Clone, PartialEq, Properties)]
pub struct CheckInProps {
    /// The reservation.
    pub line: ReservationLine,
    /// The question is answered.
    pub onclose: Callback<()>,
}

/// The question which room it is to be.
#[component]
pub fn CheckIn(props: &CheckInProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let line = &props.line;
    let own = line.room.zip(line.cleanliness);
    let chosen = use_state(|| own);
    let words = desk.words;

    let onchoose = {
        let chosen = chosen.clone();
        Callback::from(move |room| chosen.set(Some(room)))
    };
    let onconfirm = {
        let (desk, act, line, chosen) = (desk.clone(), act.clone(), line.clone(), chosen.clone());
        let onclose = props.onclose.clone();
        Callback::from(move |()| {
            let onclose = onclose.clone();
            // The room the guest has already needs no second assignment.
            let room = chosen
                .map(|(room, _)| room)
                .filter(|room| Some(*room) != line.room);
            check_in_now(&desk, &act, &line, room, move || onclose.emit(()));
        })
    };
    let dirty = chosen
        .filter(|(_, status)| *status == Cleanliness::Dirty)
        .map(|(room, _)| {
            let number = desk.room_number(room);
            words.say_with("desk-confirm-dirty-title", &[("number", number.into())])
        });
    html! {
        <Dialog title={words.say_with("desk-assign-title", &[("guest", line.guest_name.as_str().into())])}
            confirm={words.say("desk-check-in")} {onconfirm} onclose={props.onclose.clone()}
            disabled={chosen.is_none()} busy={act.busy()} testid="check-in-dialog">
            <Picker stay={line.stay} room_type={line.room_type} {own} chosen={chosen.map(|(room, _)| room)} {onchoose} />
            if let Some(dirty) = dirty {
                <Alert tone={Tone::Warning} text={dirty} testid="room-warning"
                    hint={words.say_with("desk-confirm-dirty-text", &[("guest", line.guest_name.as_str().into())])} />
            }
        </Dialog>
    }
}
