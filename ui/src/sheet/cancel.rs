//! The booking is given up. What that costs is shown before, and is what is charged.

use keyrack_contract::call::reservation;
use keyrack_contract::view::ReservationView;
use keyrack_domain::Money;
use yew::prelude::*;

use crate::desk::{Toast, Undo, use_act, use_desk};
use crate::piece::{Dialog, Failed, Field, Kind};
use crate::transport::{Trouble, now};

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct CancelProps {
    /// The reservation.
    pub view: std::rc::Rc<ReservationView>,
    /// The question is answered.
    pub onclose: Callback<()>,
}

/// The question.
#[component]
pub fn Cancel(props: &CancelProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let reason = use_state(String::new);
    let trouble = use_state(|| None::<Trouble>);
    let words = desk.words;
    let line = &props.view.line;
    let fee = props
        .view
        .policy
        .fee_at(now())
        // Whoever has not booked yet owes nothing.
        .filter(|_| line.status.is_booked())
        .unwrap_or_else(|| Money::zero(line.total.currency));
    let (guest, stay) = (line.guest_name.clone(), words.date_range(line.stay));
    let text = if fee.minor == 0 {
        words.say_with(
            "desk-confirm-cancel-free",
            &[("guest", guest.as_str().into()), ("stay", stay.into())],
        )
    } else {
        let fee = words.money(fee);
        words.say_with(
            "desk-confirm-cancel-fee",
            &[
                ("guest", guest.as_str().into()),
                ("stay", stay.into()),
                ("fee", fee.into()),
            ],
        )
    };
    let booked = line.status.is_booked();
    let onconfirm = {
        let (act, id, trouble, reason) = (act.clone(), line.id, trouble.clone(), reason.clone());
        let (desk, onclose) = (desk.clone(), props.onclose.clone());
        Callback::from(move |()| {
            let (desk, guest) = (desk.clone(), guest.clone());
            let (trouble, onclose) = (trouble.clone(), onclose.clone());
            let call = reservation::Cancel {
                id,
                expected_fee: Some(fee),
                reason: (*reason).clone(),
            };
            act.run(call, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    let said = desk
                        .words
                        .say_with("desk-done-cancelled", &[("guest", guest.into())]);
                    let said = Toast::good(said);
                    // Taken up again, it would be a booking, and it never was one.
                    desk.say(if booked {
                        said.with_undo(Undo::GivenUp(id))
                    } else {
                        said
                    });
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
        <Dialog title={words.say("desk-confirm-cancel-title")} confirm={words.say("desk-confirm-cancel-button")}
            keep={words.say("desk-confirm-cancel-keep")} kind={Kind::Danger} {onconfirm}
            onclose={props.onclose.clone()} busy={act.busy()}>
            <p data-testid="cancel-fee" data-fee={fee.minor.to_string()}>{ text }</p>
            <Field id="cancel-reason" label={words.say("desk-cancel-reason")} value={(*reason).clone()} {oninput} />
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}
