//! The guest leaves before the planned day. What it then costs is shown before it is done.

use keyrack_contract::call::reservation;
use keyrack_contract::view::ReservationLine;
use keyrack_domain::Stay;
use yew::prelude::*;

use super::amend::Price;
use crate::desk::{Toast, Watch, use_act, use_ask, use_desk};
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

    let view = use_ask(Some(reservation::Read { id: line.id }), Watch::NOTHING);
    let plan = view
        .data
        .as_ref()
        .and_then(|view| view.slices.first().map(|slice| slice.rate_plan));
    let shorter = Stay::try_new(line.stay.arrival(), today).ok();
    let call = plan
        .zip(shorter)
        .map(|(rate_plan, stay)| reservation::QuoteAmend {
            change: reservation::Amend {
                id: line.id,
                stay,
                room_type: line.room_type,
                rate_plan,
                party: line.party.clone(),
                expected_total: None,
            },
        });
    let quote = use_ask(call, Watch::NOTHING);

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
            if let Some(price) = &quote.data {
                <Price price={**price} />
            }
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}
