//! A room for the stay, or another one.

use keyrack_contract::call::reservation;
use keyrack_contract::view::ReservationLine;
use keyrack_domain::Stay;
use keyrack_domain::reservation::Status;
use yew::prelude::*;

use super::picker::Picker;
use crate::desk::{Toast, Tone, use_act, use_desk};
use crate::piece::{Dialog, Failed};
use crate::transport::Trouble;

/// Who.
#[derive(Clone, PartialEq, Properties)]
pub struct AssignProps {
    /// The reservation.
    pub line: ReservationLine,
    /// The question is answered.
    pub onclose: Callback<()>,
}

/// The question. A guest in house moves from tonight on; the nights before keep their room.
#[component]
pub fn Assign(props: &AssignProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let trouble = use_state(|| None::<Trouble>);
    let chosen = use_state(|| None);
    let words = desk.words;
    let line = &props.line;
    let today = desk.profile.business_date;
    let from = (line.status == Status::InHouse && today > line.stay.arrival()).then_some(today);
    let nights = from
        .and_then(|from| Stay::try_new(from, line.stay.departure()).ok())
        .unwrap_or(line.stay);

    let onchoose = {
        let chosen = chosen.clone();
        Callback::from(move |(room, _)| chosen.set(Some(room)))
    };
    let onconfirm = {
        let (act, line, trouble, chosen) =
            (act.clone(), line.clone(), trouble.clone(), chosen.clone());
        let (desk, onclose) = (desk.clone(), props.onclose.clone());
        Callback::from(move |()| {
            let Some(room) = *chosen else {
                return;
            };
            let (desk, guest) = (desk.clone(), line.guest_name.clone());
            let (trouble, onclose) = (trouble.clone(), onclose.clone());
            let call = reservation::Assign {
                id: line.id,
                room: Some(room),
                from,
            };
            act.run(call, move |done| match done {
                Ok(given) => {
                    onclose.emit(());
                    let number = desk.room_number(room);
                    let mut toast = Toast::good(desk.words.say_with(
                        "desk-done-assigned",
                        &[("guest", guest.into()), ("number", number.into())],
                    ));
                    if given.other_type {
                        toast.tone = Tone::Warning;
                        toast.hint = desk.words.say("desk-assigned-other-type");
                    }
                    desk.say(toast);
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let verb = if line.room.is_some() {
        "desk-move-room"
    } else {
        "desk-assign-room"
    };
    html! {
        <Dialog title={words.say_with("desk-assign-title", &[("guest", line.guest_name.as_str().into())])}
            confirm={words.say(verb)} {onconfirm} onclose={props.onclose.clone()}
            disabled={chosen.is_none()} busy={act.busy()}>
            <Picker stay={nights} room_type={line.room_type} chosen={*chosen} {onchoose} />
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}
