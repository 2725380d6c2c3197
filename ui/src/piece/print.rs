//! A button that puts something on paper.

use keyrack_contract::call::print::{self, Sheet};
use keyrack_domain::{AttendantId, ReservationId};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::{Button, Kind, told};
use crate::desk::{Toast, use_desk};
use crate::transport::{ask, hand_out};

/// What.
#[derive(Clone, PartialEq, Properties)]
pub struct PrintProps {
    /// The list.
    pub sheet: Sheet,
    /// Only one attendant's rooms.
    #[prop_or_default]
    pub attendant: Option<AttendantId>,
    /// Only one guest's card.
    #[prop_or_default]
    pub reservation: Option<ReservationId>,
    /// What it says; "Print" where nothing is said.
    #[prop_or_default]
    pub label: Option<AttrValue>,
}

/// The button.
#[component]
pub fn Print(props: &PrintProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let busy = use_state(|| false);
    let onclick = {
        let (desk, busy) = (desk.clone(), busy.clone());
        let call = print::Print {
            sheet: props.sheet,
            language: words.tag().to_owned(),
            attendant: props.attendant,
            reservation: props.reservation,
        };
        Callback::from(move |()| {
            let (desk, busy, call) = (desk.clone(), busy.clone(), call.clone());
            busy.set(true);
            wasm_bindgen_futures::spawn_local(async move {
                let done = match ask(&call).await {
                    Ok(printed) => hand_out(&printed).await,
                    Err(trouble) => Err(trouble),
                };
                busy.set(false);
                let words = desk.words;
                desk.say(match done {
                    Ok(place) => Toast {
                        hint: words
                            .say_with("desk-printed-hint", &[("place", place.clone().into())]),
                        ..Toast::good(words.say("desk-printed"))
                    },
                    Err(trouble) => told(&words, &trouble),
                });
            });
        })
    };
    let name = words.say(message(props.sheet));
    let label = props
        .label
        .clone()
        .unwrap_or_else(|| words.say("desk-print").into());
    let aria = words.say_with("desk-print-sheet", &[("sheet", name.into())]);
    html! {
        <Button small=true kind={Kind::Quiet} icon={Icon::Print} {label} {aria} {onclick} busy={*busy}
            testid={format!("print-{}", word(props.sheet))} />
    }
}

/// The list for tests, as it is on the wire.
const fn word(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Arrivals => "arrivals",
        Sheet::Departures => "departures",
        Sheet::InHouse => "in-house",
        Sheet::Housekeeping => "housekeeping",
        Sheet::Cards => "cards",
    }
}

/// What the list is called.
pub const fn message(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Arrivals => "desk-arrivals",
        Sheet::Departures => "desk-departures",
        Sheet::InHouse => "desk-in-house",
        Sheet::Housekeeping => "desk-menu-housekeeping",
        Sheet::Cards => "desk-registration-cards",
    }
}
