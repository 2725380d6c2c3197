//! Nothing is left for a place on the waiting list, and it becomes a booking all the same.

use keyrack_contract::Code;
use keyrack_contract::call::reservation::Confirm;
use keyrack_contract::view::ReservationLine;
use yew::prelude::*;

use crate::desk::{Toast, use_act, use_desk};
use crate::piece::{Dialog, Failed, Field, Kind};
use crate::transport::Trouble;

/// Whether somebody may go beyond what is left.
pub fn can_go_beyond(why: &Trouble) -> bool {
    matches!(why, Trouble::Failed(failure) if matches!(failure.code, Code::SoldOut | Code::NoRights))
}

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct ConfirmAnywayProps {
    /// The reservation.
    pub line: ReservationLine,
    /// Why it was refused.
    pub refused: Option<Trouble>,
    /// The question is answered.
    pub onclose: Callback<()>,
}

/// The question for the reason.
#[component]
pub fn ConfirmAnyway(props: &ConfirmAnywayProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let reason = use_state(String::new);
    let trouble = use_state(|| props.refused.clone());
    let onconfirm = {
        let (desk, act, trouble) = (desk.clone(), act.clone(), trouble.clone());
        let (onclose, guest) = (props.onclose.clone(), props.line.guest_name.clone());
        let call = Confirm {
            id: props.line.id,
            anyway: Some((*reason).clone()),
        };
        Callback::from(move |()| {
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            let guest = guest.clone();
            act.run(call.clone(), move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    let said = desk
                        .words
                        .say_with("stay-done-confirmed", &[("guest", guest.into())]);
                    desk.say(Toast::good(said));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let oninput = {
        let reason = reason.clone();
        Callback::from(move |text| reason.set(text))
    };
    html! {
        <Dialog title={words.say("stay-way-anyway")} confirm={words.say("stay-book-anyway")} kind={Kind::Danger} {onconfirm}
            onclose={props.onclose.clone()} busy={act.busy()} disabled={reason.trim().is_empty()} testid="confirm-anyway">
            <Failed trouble={(*trouble).clone()} />
            <Field id="confirm-anyway-reason" label={words.say("stay-anyway-reason")} value={(*reason).clone()} required=true first=true chars_max={300}
                hint={words.say("stay-anyway-hint")} {oninput} />
        </Dialog>
    }
}
