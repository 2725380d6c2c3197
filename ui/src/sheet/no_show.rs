//! The guest did not come.

use keyrack_contract::call::reservation;
use keyrack_contract::view::ReservationLine;
use yew::prelude::*;

use crate::desk::{Toast, Undo, use_act, use_desk};
use crate::piece::{Dialog, Failed, Kind};
use crate::transport::Trouble;

/// Who.
#[derive(Clone, PartialEq, Properties)]
pub struct NoShowProps {
    /// The reservation.
    pub line: ReservationLine,
    /// The question is answered.
    pub onclose: Callback<()>,
}

/// The question.
#[component]
pub fn NoShow(props: &NoShowProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let trouble = use_state(|| None::<Trouble>);
    let words = desk.words;
    let (line, guest) = (&props.line, props.line.guest_name.clone());
    let date = words.date_short(line.stay.arrival());
    let text = words.say_with(
        "desk-confirm-no-show-text",
        &[("guest", guest.as_str().into()), ("date", date.into())],
    );
    let onconfirm = {
        let (act, id, trouble) = (act.clone(), line.id, trouble.clone());
        let onclose = props.onclose.clone();
        Callback::from(move |()| {
            let (desk, guest) = (desk.clone(), guest.clone());
            let (trouble, onclose) = (trouble.clone(), onclose.clone());
            act.run(reservation::NoShow { id }, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    let said = desk
                        .words
                        .say_with("desk-done-no-show", &[("guest", guest.into())]);
                    desk.say(Toast::good(said).with_undo(Undo::GivenUp(id)));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    html! {
        <Dialog title={words.say("desk-confirm-no-show-title")} confirm={words.say("desk-confirm-no-show-button")}
            kind={Kind::Danger} {onconfirm} onclose={props.onclose.clone()} busy={act.busy()}>
            <p>{ text }</p>
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}
