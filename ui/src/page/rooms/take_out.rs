//! A room is taken out of sale for some nights, or what was said of that is changed. Whoever would
//! need another room is named before.

use jiff::ToSpan;
use keyrack_contract::call::housekeeping::{Affected, AffectedView, ChangeOutage};
use keyrack_contract::call::room::{self, TakenOut};
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::{Outage, OutageKind, Room};
use keyrack_domain::{OutageId, Stay};
use yew::prelude::*;

use crate::desk::{Desk, Toast, Tone, Undo, Watch, use_act, use_ask, use_desk};
use crate::piece::{Alert, Choice, Dialog, Failed, Field, Kind, Select};
use crate::transport::{Trouble, fresh};

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct TakeOutProps {
    /// The room.
    pub room: Room,
    /// What is to be changed; nothing for something new.
    #[prop_or_default]
    pub outage: Option<Outage>,
    /// The nights, where they are known already.
    #[prop_or_default]
    pub nights: Option<Stay>,
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
    let before = props.outage.as_ref();
    let wanted = before.map(|it| it.nights).or(props.nights);
    let from = use_state(|| wanted.map_or(today, |nights| nights.arrival()).to_string());
    let until = use_state(|| {
        let tomorrow = today.checked_add(1.day()).unwrap_or(today);
        wanted
            .map_or(tomorrow, |nights| nights.departure())
            .to_string()
    });
    let kind = use_state(|| before.map_or(OutageKind::OutOfOrder, |it| it.kind));
    let reason = use_state(|| before.map_or_else(String::new, |it| it.reason.clone()));
    let trouble = use_state(|| None::<Trouble>);
    let nights = from
        .parse()
        .ok()
        .zip(until.parse().ok())
        .and_then(|(from, until)| Stay::try_new(from, until).ok());
    let sells = *kind == OutageKind::OutOfService;
    let affected = use_ask(
        nights.filter(|_| !sells).map(|nights| Affected {
            room: props.room.id,
            nights,
            outage: before.map(|it| it.id),
        }),
        Watch::OFFERS,
    );
    let met = affected.data.clone().filter(|_| nights.is_some() && !sells);

    let onconfirm = {
        let (act, trouble, desk) = (act.clone(), trouble.clone(), desk.clone());
        let (onclose, room) = (props.onclose.clone(), props.room.clone());
        let known = before.map(|it| it.id);
        let (kind, reason) = (*kind, (*reason).clone());
        Callback::from(move |()| {
            let Some(nights) = nights else {
                trouble.set(Some(Trouble::Failed(Failure::new(Code::StayBackwards))));
                return;
            };
            let id = known.unwrap_or_else(|| OutageId(fresh()));
            let outage = Outage {
                id,
                room: room.id,
                kind,
                nights,
                reason: reason.clone(),
            };
            let (desk, number) = (desk.clone(), room.number.clone());
            let (trouble, onclose) = (trouble.clone(), onclose.clone());
            let then = move |done: Result<TakenOut, Trouble>| match done {
                Ok(out) => {
                    onclose.emit(());
                    let said = taken_out(&desk, &number, nights, out);
                    desk.say(if known.is_some() {
                        said
                    } else {
                        said.with_undo(Undo::TakenOut(id))
                    });
                }
                Err(why) => trouble.set(Some(why)),
            };
            if known.is_some() {
                act.run(ChangeOutage { outage }, then);
            } else {
                let Outage {
                    id,
                    room,
                    kind,
                    nights,
                    reason,
                } = outage;
                act.run(
                    room::TakeOut {
                        id,
                        room,
                        kind,
                        nights,
                        reason,
                    },
                    then,
                );
            }
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
    let meets = met
        .as_ref()
        .is_some_and(|view| !view.stays.is_empty() || view.nights_short > 0);
    let confirm = match (before.is_some(), meets) {
        (_, true) => words.say("desk-take-out-anyway"),
        (true, false) => words.say("save"),
        (false, false) => words.say("desk-take-out-confirm"),
    };
    html! {
        <Dialog title={words.say_with("desk-take-out-title", &[("number", number.into())])} {confirm}
            kind={if meets { Kind::Danger } else { Kind::Primary }}
            {onconfirm} onclose={props.onclose.clone()} busy={act.busy()}>
            <div class="kr-fields">
                <Field id="out-from" kind="date" label={words.say("desk-out-from")} value={(*from).clone()} oninput={typed(&from)} />
                <Field id="out-until" kind="date" label={words.say("desk-out-until")} value={(*until).clone()} oninput={typed(&until)} />
                <Select id="out-kind" label={words.say("desk-out-kind")} {value} choices={kinds.collect::<Vec<_>>()} {onchange} />
            </div>
            <Field id="out-reason" label={words.say("desk-outage-reason")} value={(*reason).clone()} oninput={typed(&reason)} />
            if let Some(view) = met.filter(|_| meets) {
                { warning(&desk, &view) }
            }
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
    }
}

/// Who would need another room.
fn warning(desk: &Desk, view: &AffectedView) -> Html {
    let words = desk.words;
    let text = words.say_with(
        "desk-need-other-room",
        &[("count", view.stays.len().into())],
    );
    let hint = if view.nights_short > 0 {
        words.say_with("desk-nights-short", &[("count", view.nights_short.into())])
    } else {
        String::new()
    };
    html! {
        <div data-testid="affected">
            <Alert tone={Tone::Warning} {text} {hint} />
            <ul class="kr-entries">
                { for view.stays.iter().map(|line| html! {
                    <li key={line.id.to_string()}>
                        <span>{ &line.guest_name }</span>
                        <span class="kr-quiet">{ format!("{} · {}", words.date_range(line.stay), line.reference) }</span>
                    </li>
                }) }
            </ul>
        </div>
    }
}

fn taken_out(desk: &Desk, number: &str, nights: Stay, out: TakenOut) -> Toast {
    let words = desk.words;
    let date = words.date_short(nights.departure());
    let values = [("number", number.into()), ("date", date.into())];
    let mut toast = Toast::good(words.say_with("desk-done-taken-out", &values));
    if out.nights_short > 0 {
        toast.tone = Tone::Warning;
        toast.hint = words.say_with("desk-nights-short", &[("count", out.nights_short.into())]);
    }
    toast
}
