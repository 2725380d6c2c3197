//! A room is taken out of sale for some nights.

use jiff::ToSpan;
use keyrack_contract::call::room;
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::{OutageKind, Room};
use keyrack_domain::{OutageId, Stay};
use yew::prelude::*;

use crate::desk::{Toast, Tone, use_act, use_desk};
use crate::piece::{Choice, Dialog, Failed, Field, Select};
use crate::transport::{Trouble, fresh};

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct TakeOutProps {
    /// The room.
    pub room: Room,
    /// The question is answered.
    pub onclose: Callback<()>,
}

const KINDS: [(&str, OutageKind); 3] = [
    ("out_of_order", OutageKind::OutOfOrder),
    ("out_of_service", OutageKind::OutOfService),
    ("out_of_inventory", OutageKind::OutOfInventory),
];

/// The question.
#[component]
pub fn TakeOut(props: &TakeOutProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let today = desk.profile.business_date;
    let from = use_state(|| today.to_string());
    let until = use_state(|| today.checked_add(1.day()).unwrap_or(today).to_string());
    let kind = use_state(|| OutageKind::OutOfOrder);
    let reason = use_state(String::new);
    let trouble = use_state(|| None::<Trouble>);
    let nights = from
        .parse()
        .ok()
        .zip(until.parse().ok())
        .and_then(|(from, until)| Stay::try_new(from, until).ok());

    let onconfirm = {
        let (act, trouble, number) = (act.clone(), trouble.clone(), props.room.number.clone());
        let (desk, onclose, room) = (desk.clone(), props.onclose.clone(), props.room.id);
        let (kind, reason) = (*kind, (*reason).clone());
        Callback::from(move |()| {
            let Some(nights) = nights else {
                trouble.set(Some(Trouble::Failed(Failure::new(Code::StayBackwards))));
                return;
            };
            let call = room::TakeOut {
                id: OutageId(fresh()),
                room,
                kind,
                nights,
                reason: reason.clone(),
            };
            let (desk, number) = (desk.clone(), number.clone());
            let (trouble, onclose) = (trouble.clone(), onclose.clone());
            act.run(call, move |done| match done {
                Ok(out) => {
                    onclose.emit(());
                    let date = desk.words.date_short(nights.departure());
                    let values = [("number", number.into()), ("date", date.into())];
                    let mut toast =
                        Toast::good(desk.words.say_with("desk-done-taken-out", &values));
                    if out.nights_short > 0 {
                        toast.tone = Tone::Warning;
                        toast.hint = desk
                            .words
                            .say_with("desk-nights-short", &[("count", out.nights_short.into())]);
                    }
                    desk.say(toast);
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let typed = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |text| state.set(text))
    };
    let kinds = KINDS
        .iter()
        .map(|(value, kind)| Choice::new(*value, words.outage_kind(*kind)));
    let value = KINDS
        .iter()
        .find(|(_, one)| one == &*kind)
        .map_or("", |(value, _)| *value);
    let onchange = {
        let kind = kind.clone();
        Callback::from(move |text: String| {
            if let Some((_, chosen)) = KINDS.iter().find(|(value, _)| *value == text) {
                kind.set(*chosen);
            }
        })
    };
    let number = props.room.number.as_str();
    html! {
        <Dialog title={words.say_with("desk-take-out-title", &[("number", number.into())])} confirm={words.say("desk-take-out-confirm")}
            {onconfirm} onclose={props.onclose.clone()} busy={act.busy()}>
            <div class="kr-fields">
                <Field id="out-from" kind="date" label={words.say("desk-out-from")} value={(*from).clone()} oninput={typed(&from)} />
                <Field id="out-until" kind="date" label={words.say("desk-out-until")} value={(*until).clone()} oninput={typed(&until)} />
                <Select id="out-kind" label={words.say("desk-out-kind")} {value} choices={kinds.collect::<Vec<_>>()} {onchange} />
            </div>
            <Field id="out-reason" label={words.say("desk-outage-reason")} value={(*reason).clone()} oninput={typed(&reason)} />
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}
