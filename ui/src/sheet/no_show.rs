//! The guest did not come.

use keyrack_contract::call::reservation;
use keyrack_contract::view::ReservationLine;
use keyrack_domain::Money;
use yew::prelude::*;

use crate::desk::{Toast, Undo, Watch, use_act, use_ask, use_desk};
use crate::piece::{Check, Dialog, Failed, Field, Kind, told};
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
    let line = &props.line;
    let asked = use_ask(Some(reservation::Read { id: line.id }), Watch::LISTS);
    let view = asked.data.as_deref();
    let guest = line.guest_name.clone();
    let fee = view.and_then(|view| view.policy.no_show_fee());
    let waives = use_state(|| false);
    let reason = use_state(String::new);
    let date = words.date_short(line.stay.arrival());
    let text = words.say_with(
        "desk-confirm-no-show-text",
        &[("guest", guest.as_str().into()), ("date", date.into())],
    );
    let onconfirm = {
        let (act, id, trouble) = (act.clone(), line.id, trouble.clone());
        let onclose = props.onclose.clone();
        let waived = waives.then(|| (*reason).clone());
        let expected_fee = view.map(|_| fee.unwrap_or(Money::zero(line.total.currency)));
        Callback::from(move |()| {
            let call = reservation::NoShow {
                id,
                expected_fee,
                waived: waived.clone(),
            };
            let (desk, guest) = (desk.clone(), guest.clone());
            let (trouble, onclose) = (trouble.clone(), onclose.clone());
            act.run(call, move |done| match done {
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
    let onwaive = {
        let waives = waives.clone();
        Callback::from(move |on: bool| waives.set(on))
    };
    let onreason = {
        let reason = reason.clone();
        Callback::from(move |text: String| reason.set(text))
    };
    let is_reason = |why: &Trouble| matches!(why, Trouble::Failed(failure) if failure.field.as_deref() == Some("waived"));
    let error = (*trouble)
        .as_ref()
        .filter(|why| is_reason(why))
        .map(|why| AttrValue::from(told(&words, why).text));
    let beside = (*trouble).clone().filter(|why| !is_reason(why));
    html! {
        <Dialog title={words.say("desk-confirm-no-show-title")} confirm={words.say("desk-confirm-no-show-button")}
            kind={Kind::Danger} {onconfirm} onclose={props.onclose.clone()} busy={act.busy()}>
            <p>{ text }</p>
            if let Some(fee) = fee {
                <p>{ words.say_with("desk-no-show-fee", &[("fee", words.money(fee).into())]) }</p>
                <Check id="no-show-waive" label={words.say("desk-no-show-waive")} checked={*waives} onchange={onwaive} />
                if *waives {
                    <Field id="no-show-reason" label={words.say("desk-no-show-why")} value={(*reason).clone()} chars_max=200 required=true {error} oninput={onreason} />
                }
            }
            <Failed trouble={beside} />
        </Dialog>
    }
}
