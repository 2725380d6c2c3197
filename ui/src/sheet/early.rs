//! The guest leaves before the planned day. Which nights that frees is said before, what the stay
//! then costs as soon as it is done.

use keyrack_contract::call::reservation;
use keyrack_contract::view::ReservationLine;
use keyrack_domain::Stay;
use yew::prelude::*;

use crate::desk::{Toast, use_act, use_desk};
use crate::piece::{Dialog, Failed};
use crate::transport::Trouble;

/// Who.
#[derive(Clone, PartialEq, Properties)]
pub struct DepartEarlyProps {
    /// The reservation.
    pub line: ReservationLine,
    /// The question is answered.
    pub onclose: Callback<()>,
}

/// The question.
#[component]
pub fn DepartEarly(props: &DepartEarlyProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let trouble = use_state(|| None::<Trouble>);
    let words = desk.words;
    let line = &props.line;
    let today = desk.profile.business_date;

    let freed = Stay::try_new(today.max(line.stay.arrival()), line.stay.departure())
        .map_or(0, |stay| stay.nights());
    let guest = line.guest_name.clone();
    let text = words.say_with(
        "desk-confirm-early-text",
        &[
            ("guest", guest.as_str().into()),
            ("nights", words.nights(freed).into()),
        ],
    );
    let title = words.say_with(
        "desk-confirm-early-title",
        &[("date", words.date_short(line.stay.departure()).into())],
    );
    let onconfirm = {
        let (act, id, trouble) = (act.clone(), line.id, trouble.clone());
        let (desk, onclose) = (desk.clone(), props.onclose.clone());
        Callback::from(move |()| {
            let (desk, guest) = (desk.clone(), guest.clone());
            let (trouble, onclose) = (trouble.clone(), onclose.clone());
            act.run(reservation::DepartEarly { id }, move |done| match done {
                Ok(price) => {
                    onclose.emit(());
                    let said = desk.words.say_with(
                        "desk-done-departed-early",
                        &[
                            ("guest", guest.into()),
                            ("total", desk.words.money(price.after).into()),
                        ],
                    );
                    desk.say(Toast::good(said));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    html! {
        <Dialog {title} confirm={words.say("desk-confirm-early-button")} {onconfirm} onclose={props.onclose.clone()} busy={act.busy()}>
            <p>{ text }</p>
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}
