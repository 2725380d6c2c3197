//! A policy is made or changed.

use keyrack_contract::call::policy::Put;
use keyrack_domain::RatePlanId;
use keyrack_domain::policy::BookingPolicy;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::followers;
use super::typed::{
    FEES, FeeTyped, GUARANTEES, PartTyped, Rung, Typed, begin, fresh_part, fresh_rung, read,
};
use crate::desk::{Desk, Toast, Undo, use_act, use_desk};
use crate::page::form::{beside, wrong};
use crate::piece::{Button, Check, Choice, Dialog, Failed, Field, Kind, Select, in_each_language};
use crate::transport::Trouble;

/// Fields that a failure can stand at: those of the ladder, then the others.
const LADDER: [&str; 8] = [
    "tiers", "order", "days", "hours", "nights", "percent", "amount", "cap",
];
const FIELDS: [&str; 11] = [
    "tiers",
    "order",
    "days",
    "hours",
    "nights",
    "percent",
    "amount",
    "cap",
    "deposit",
    "name",
    "held_until",
];

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct PolicyFormProps {
    /// The policy that is changed; a new one where there is none.
    pub policy: Option<BookingPolicy>,
    /// The form is closed.
    pub onclose: Callback<()>,
}

/// Changes what is typed.
#[derive(Clone)]
struct Typing(UseStateHandle<Typed>);

impl Typing {
    fn text(&self, set: impl Fn(&mut Typed, String) + 'static) -> Callback<String> {
        let state = self.0.clone();
        Callback::from(move |text: String| {
            let mut next = (*state).clone();
            set(&mut next, text);
            state.set(next);
        })
    }

    fn press(&self, set: impl Fn(&mut Typed) + 'static) -> Callback<()> {
        let state = self.0.clone();
        Callback::from(move |()| {
            let mut next = (*state).clone();
            set(&mut next);
            state.set(next);
        })
    }
}

/// The form.
#[component]
pub fn PolicyForm(props: &PolicyFormProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let typed = use_state(|| begin(&desk, props.policy.as_ref()));
    let old_plans = props
        .policy
        .as_ref()
        .map_or_else(Vec::new, |policy| followers(&desk, policy));
    let plans = use_state(|| old_plans.clone());
    let put = Typing(typed.clone());
    let onconfirm = {
        let (desk, act, trouble, typed) =
            (desk.clone(), act.clone(), trouble.clone(), typed.clone());
        let (plans, old, onclose) = (plans.clone(), props.policy.clone(), props.onclose.clone());
        Callback::from(move |()| {
            let policy = match read(&desk, &typed) {
                Ok(policy) => policy,
                Err(why) => return trouble.set(Some(Trouble::Failed(why))),
            };
            let undo = Undo::Policy(Box::new(Put {
                policy: old.clone().unwrap_or_else(|| BookingPolicy {
                    archived: true,
                    ..policy.clone()
                }),
                plans: Some(old_plans.clone()),
            }));
            let name = policy.name.get(desk.words.tag()).to_owned();
            let call = Put {
                policy,
                plans: Some((*plans).clone()),
            };
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            act.run(call, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    let said = desk
                        .words
                        .say_with("house-policy-done", &[("name", name.into())]);
                    desk.say(Toast::good(said).with_undo(undo));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let tick = |id: RatePlanId| {
        let plans = plans.clone();
        Callback::from(move |on: bool| {
            let mut next = (*plans).clone();
            next.retain(|other| *other != id);
            if on {
                next.push(id);
            }
            plans.set(next);
        })
    };
    let onservices = {
        let typed = typed.clone();
        Callback::from(move |on: bool| {
            let mut next = (*typed).clone();
            next.with_services = on;
            typed.set(next);
        })
    };
    let why = trouble.as_ref();
    let at = |field: &str| wrong(&words, why, field);
    let told = |error: Option<AttrValue>| {
        error.map(|error| html! { <p class="kr-field__told kr-field__told--wrong" role="alert">{ error }</p> })
    };
    let title = if props.policy.is_some() {
        "house-policy-change"
    } else {
        "house-policy-add"
    };
    let guarantees: Vec<Choice> = GUARANTEES
        .iter()
        .map(|(name, guarantee)| Choice::new(*name, words.guarantee(*guarantee)))
        .collect();
    html! {
        <Dialog title={words.say(title)} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={act.busy()} testid="policy-form">
            { in_each_language(words, &desk.profile.property.languages, |tongue| {
                let key = tongue.tag.clone();
                html! {
                    <Field id={format!("policy-name-{}", tongue.tag)} lang={tongue.tag.clone()} chars_max=80 first={tongue.is_first} required={tongue.is_first}
                        label={words.say_with("desk-plan-name-in", &[("language", tongue.name.as_str().into())])}
                        error={tongue.is_first.then(|| at("name")).flatten()}
                        value={typed.name.exactly(&tongue.tag).unwrap_or_default().to_owned()}
                        oninput={put.text(move |typed, text| { typed.name.put(&key, &text); })} />
                }
            }) }
            <div class="kr-fields">
                <Select id="policy-guarantee" label={words.say("house-policy-guarantee")} value={typed.guarantee.clone()} choices={guarantees}
                    onchange={put.text(|typed, text| typed.guarantee = text)} />
                if typed.guarantee == "six_pm_hold" {
                    <Field id="policy-held-until" kind="time" label={words.say("house-policy-held")} value={typed.held_until.clone()} required=true
                        error={at("held_until")} oninput={put.text(|typed, text| typed.held_until = text)} />
                }
            </div>
            <fieldset class="kr-plan__ladder">
                <legend class="kr-field__label">{ words.say("desk-plan-terms") }</legend>
                { for typed.rungs.iter().enumerate().map(|(place, rung)| ladder(&desk, &put, place, rung)) }
                { told(LADDER.iter().find_map(|field| at(field))) }
                <Check id="policy-services" label={words.say("house-policy-services")} checked={typed.with_services} onchange={onservices} />
                <div><Button small=true icon={Icon::Plus} label={words.say("house-policy-step-add")} testid="policy-step-add"
                    onclick={put.press(|typed| { let rung = fresh_rung(typed.rungs.is_empty()); typed.rungs.push(rung); })} /></div>
            </fieldset>
            <fieldset class="kr-plan__ladder">
                <legend class="kr-field__label">{ words.say("house-policy-no-show") }</legend>
                <div class="kr-fields kr-fields--stay">
                    { fee_fields(&desk, "policy-no-show", &typed.no_show, true,
                        put.text(|typed, text| typed.no_show.kind = text), put.text(|typed, text| typed.no_show.much = text)) }
                </div>
            </fieldset>
            <fieldset class="kr-plan__ladder">
                <legend class="kr-field__label">{ words.say("house-policy-deposit") }</legend>
                { for typed.parts.iter().enumerate().map(|(place, part)| deposit(&desk, &put, place, part)) }
                { told(at("deposit")) }
                <div><Button small=true icon={Icon::Plus} label={words.say("house-policy-deposit-add")} testid="policy-deposit-add"
                    onclick={put.press(|typed| typed.parts.push(fresh_part()))} /></div>
            </fieldset>
            <fieldset class="kr-plan__ladder">
                <legend class="kr-field__label">{ words.say("house-policy-plans") }</legend>
                { for desk.profile.rate_plans.iter().filter(|plan| !plan.archived).map(|plan| html! {
                    <Check key={plan.id.to_string()} id={format!("policy-plan-{}", plan.id)} label={desk.plan_name(plan.id)}
                        checked={plans.contains(&plan.id)} onchange={tick(plan.id)} />
                }) }
                <p class="kr-quiet">{ words.say("house-policy-plans-hint") }</p>
            </fieldset>
            <Failed trouble={beside(why, &FIELDS)} />
        </Dialog>
    }
}

/// One step of the ladder.
fn ladder(desk: &Desk, put: &Typing, place: usize, rung: &Rung) -> Html {
    let words = desk.words;
    let change = |set: fn(&mut Rung, String)| {
        put.text(move |typed, text| {
            if let Some(rung) = typed.rungs.get_mut(place) {
                set(rung, text);
            }
        })
    };
    let sides = vec![
        Choice::new("before", words.say("house-policy-before")),
        Choice::new("after", words.say("house-policy-after")),
    ];
    let is_before = rung.side == "before";
    let id = |name: &str| AttrValue::from(format!("policy-{place}-{name}"));
    let number = place.saturating_add(1);
    html! {
        <div class="kr-fields kr-fields--stay" key={place} data-testid="policy-step">
            <Select id={id("side")} label={words.say("house-policy-when")} value={rung.side.clone()} choices={sides} onchange={change(|rung, text| rung.side = text)} />
            <Field id={id("count")} kind="number" min="0" value={rung.count.clone()} oninput={change(|rung, text| rung.count = text)}
                label={words.say(if is_before { "house-policy-days" } else { "house-policy-hours" })} />
            if is_before {
                <Field id={id("at")} kind="time" label={words.say("desk-plan-at")} value={rung.at.clone()} oninput={change(|rung, text| rung.at = text)} />
            }
            { fee_fields(desk, &format!("policy-{place}"), &rung.fee, false, change(|rung, text| rung.fee.kind = text), change(|rung, text| rung.fee.much = text)) }
            if matches!(rung.fee.kind.as_str(), "percent" | "fixed" | "full") {
                <Field id={id("cap")} kind="number" min="1" label={words.say("house-policy-cap")} value={rung.cap.clone()} oninput={change(|rung, text| rung.cap = text)} />
            }
            <Button small=true kind={Kind::Quiet} label={words.say("setup-remove")} testid="policy-step-remove"
                aria={words.say_with("house-policy-step-remove", &[("number", number.into())])}
                onclick={put.press(move |typed| { if place < typed.rungs.len() { typed.rungs.remove(place); } })} />
        </div>
    }
}

/// Kind and amount of a fee.
fn fee_fields(
    desk: &Desk,
    id: &str,
    fee: &FeeTyped,
    may_be_none: bool,
    kind: Callback<String>,
    much: Callback<String>,
) -> Html {
    let words = desk.words;
    let none = may_be_none.then(|| Choice::new("", words.say("house-policy-no-show-last")));
    let kinds: Vec<Choice> = none
        .into_iter()
        .chain(
            FEES.iter()
                .map(|(kind, message)| Choice::new(*kind, words.say(message))),
        )
        .collect();
    html! {
        <>
            <Select id={format!("{id}-fee")} label={words.say("desk-plan-fee")} value={fee.kind.clone()} choices={kinds} onchange={kind} />
            if matches!(fee.kind.as_str(), "nights" | "percent" | "fixed") {
                <Field id={format!("{id}-much")} label={words.say("desk-plan-much")} value={fee.much.clone()} chars_max=12 oninput={much} />
            }
        </>
    }
}

/// One part of the deposit.
fn deposit(desk: &Desk, put: &Typing, place: usize, part: &PartTyped) -> Html {
    let words = desk.words;
    let change = |set: fn(&mut PartTyped, String)| {
        put.text(move |typed, text| {
            if let Some(part) = typed.parts.get_mut(place) {
                set(part, text);
            }
        })
    };
    let kinds = vec![
        Choice::new("percent", words.say("desk-plan-kind-percent")),
        Choice::new("fixed", words.say("house-policy-kind-fixed")),
    ];
    let id = |name: &str| AttrValue::from(format!("policy-deposit-{place}-{name}"));
    let number = place.saturating_add(1);
    html! {
        <div class="kr-fields kr-fields--stay" key={place} data-testid="policy-deposit">
            <Select id={id("kind")} label={words.say("house-policy-deposit-kind")} value={part.kind.clone()} choices={kinds} onchange={change(|part, text| part.kind = text)} />
            <Field id={id("much")} label={words.say("desk-plan-much")} value={part.much.clone()} chars_max=12 oninput={change(|part, text| part.much = text)} />
            <Field id={id("days")} kind="number" min="0" label={words.say("house-policy-deposit-days")} hint={words.say("house-policy-deposit-days-hint")}
                value={part.days.clone()} oninput={change(|part, text| part.days = text)} />
            <Button small=true kind={Kind::Quiet} label={words.say("setup-remove")} testid="policy-deposit-remove"
                aria={words.say_with("house-policy-part-remove", &[("number", number.into())])}
                onclick={put.press(move |typed| { if place < typed.parts.len() { typed.parts.remove(place); } })} />
        </div>
    }
}
