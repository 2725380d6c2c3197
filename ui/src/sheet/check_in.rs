//! The guest arrives.

use keyrack_contract::Code;
use keyrack_contract::call::reservation;
use keyrack_contract::view::ReservationLine;
use keyrack_domain::guest::Guest;
use keyrack_domain::money::read_minor;
use keyrack_domain::property::Cleanliness;
use keyrack_domain::{Money, RoomId};
use yew::prelude::*;

use super::picker::Picker;
use crate::desk::{Act, Desk, Toast, Tone, Undo, Watch, use_act, use_ask, use_desk};
use crate::page::new::guest::GuestFields;
use crate::piece::{Alert, Dialog, Failed, Field, told};
use crate::transport::Trouble;

/// Whether a person has to choose or confirm a room first: none is assigned, or it is not clean.
pub fn check_in_needs_a_look(line: &ReservationLine) -> bool {
    line.room.is_none() || line.cleanliness == Some(Cleanliness::Dirty)
}

/// Whether another room would help: the guest's own is taken, out of order, or none at all.
pub fn another_room_helps(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Failed(failure)
        if matches!(failure.code, Code::RoomTaken | Code::RoomOutOfOrder | Code::RoomNeeded))
}

/// Checks in, and says so with a way back. A refusal is the caller's to show.
pub fn check_in_now(
    desk: &Desk,
    act: &Act,
    line: &ReservationLine,
    room: Option<RoomId>,
    then: impl FnOnce(Result<(), Trouble>) + 'static,
) {
    receive_now(desk, act, line, room, Extra::default(), then);
}

/// What is noted while somebody checks in.
#[derive(Default)]
struct Extra {
    guest: Option<Guest>,
    deposit: Option<Money>,
}

fn receive_now(
    desk: &Desk,
    act: &Act,
    line: &ReservationLine,
    room: Option<RoomId>,
    extra: Extra,
    then: impl FnOnce(Result<(), Trouble>) + 'static,
) {
    let (desk, line) = (desk.clone(), line.clone());
    let said = {
        let (desk, line) = (desk.clone(), line.clone());
        move |answer: Result<(), Trouble>| {
            if answer.is_ok() {
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
            then(answer);
        }
    };
    if extra.guest.is_none() && extra.deposit.is_none() {
        let call = reservation::CheckIn { id: line.id, room };
        act.run(call, move |answer| said(answer.map(|_| ())));
    } else {
        let call = reservation::Receive {
            id: line.id,
            room,
            guest: extra.guest,
            deposit: extra.deposit,
        };
        act.run(call, move |answer| said(answer.map(|_| ())));
    }
}

/// Who arrives.
#[derive(Clone, PartialEq, Properties)]
pub struct CheckInProps {
    /// The reservation.
    pub line: ReservationLine,
    /// Who is still in the guest's own room, by name.
    #[prop_or_default]
    pub occupant: Option<String>,
    /// Why it was refused in the guest's own room, where it was.
    #[prop_or_default]
    pub trouble: Option<Trouble>,
    /// The question is answered.
    pub onclose: Callback<()>,
}

/// The question which room it is to be.
#[component]
pub fn CheckIn(props: &CheckInProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let line = &props.line;
    let trouble = use_state(|| props.trouble.clone());
    let guest = use_state(|| None::<Guest>);
    let deposit = use_state(String::new);
    let asked = use_ask(Some(reservation::Read { id: line.id }), Watch::NOTHING);
    // What was typed, else what is known of the guest.
    let known = (*guest)
        .clone()
        .or_else(|| asked.data.as_ref().map(|view| view.guest.clone()));
    let own = line.room.zip(line.cleanliness);
    let own = own.filter(|_| props.trouble.is_none());
    let chosen = use_state(|| own);
    let words = desk.words;

    let wrong = trouble.as_ref().and_then(|why| match why {
        Trouble::Failed(failure) => Some((failure.field.clone()?, told(&words, why).text)),
        Trouble::Lost => None,
    });
    let onchoose = {
        let chosen = chosen.clone();
        Callback::from(move |room| chosen.set(Some(room)))
    };
    let onconfirm = {
        let (desk, act, line, chosen) = (desk.clone(), act.clone(), line.clone(), chosen.clone());
        let (onclose, trouble) = (props.onclose.clone(), trouble.clone());
        let (guest, deposit) = (guest.clone(), deposit.clone());
        Callback::from(move |()| {
            let (onclose, trouble) = (onclose.clone(), trouble.clone());
            // The room the guest has already needs no second assignment.
            let room = chosen
                .map(|(room, _)| room)
                .filter(|room| Some(*room) != line.room);
            let extra = Extra {
                guest: (*guest).clone(),
                deposit: (!deposit.trim().is_empty()).then(|| {
                    let currency = line.total.currency;
                    // What cannot be read is less than nothing, and refused in words.
                    let minor = read_minor(deposit.trim(), currency.digits()).unwrap_or(-1);
                    Money::new(minor, currency)
                }),
            };
            receive_now(&desk, &act, &line, room, extra, move |done| match done {
                Ok(()) => onclose.emit(()),
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let details = {
        let stands = deposit.clone();
        let oninput = {
            let deposit = deposit.clone();
            Callback::from(move |typed| deposit.set(typed))
        };
        let onchange = {
            let guest = guest.clone();
            Callback::from(move |changed| guest.set(Some(changed)))
        };
        known.map(|known| {
            html! {
                <details class="kr-receive" data-testid="check-in-details">
                    <summary>{ words.say("stay-receive") }</summary>
                    <GuestFields guest={known} {onchange} wrong={wrong} />
                    <Field id="check-in-deposit" label={words.say("stay-deposit-noted")} value={(*stands).clone()}
                        hint={words.say("stay-deposit-hint")} {oninput} />
                </details>
            }
        })
    };
    let keeps_own = chosen.is_some_and(|(room, _)| Some(room) == line.room);
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
            { for details }
            if let Some(occupant) = props.occupant.as_ref().filter(|_| keeps_own) {
                <Alert tone={Tone::Warning} testid="room-occupied"
                    text={words.say_with("desk-still-occupied", &[("guest", occupant.as_str().into())])} />
            }
            if let Some(dirty) = dirty {
                <Alert tone={Tone::Warning} text={dirty} testid="room-warning"
                    hint={words.say_with("desk-confirm-dirty-text", &[("guest", line.guest_name.as_str().into())])} />
            }
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}
