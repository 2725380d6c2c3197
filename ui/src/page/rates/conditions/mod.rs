//! What a plan makes of the daily price, and who may book it when: the part of its form that most
//! plans leave empty, folded into sections.

mod typed;

use keyrack_domain::RatePlanId;
use yew::prelude::*;

pub use self::typed::{Conditions, Tongue};
use crate::desk::use_desk;
use crate::piece::{Check, Choice, Field, Select};

/// What the sections need.
#[derive(Clone, PartialEq, Properties)]
pub struct SectionsProps {
    /// What is typed.
    pub typed: Conditions,
    /// What it is to be.
    pub onchange: Callback<Conditions>,
    /// The plan, which cannot follow itself.
    pub plan: RatePlanId,
    /// The field that was refused last.
    #[prop_or_default]
    pub wrong: Option<String>,
}

/// The sections.
#[component]
pub fn Sections(props: &SectionsProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let typed = &props.typed;
    let put = |set: fn(&mut Conditions, String)| {
        let typed = typed.clone();
        props.onchange.reform(move |text: String| {
            let mut next = typed.clone();
            set(&mut next, text);
            next
        })
    };
    let progressive = {
        let typed = typed.clone();
        props.onchange.reform(move |progressive: bool| Conditions {
            progressive,
            ..typed.clone()
        })
    };
    let is_wrong = |fields: &[&str]| {
        let wrong = props.wrong.as_deref();
        wrong.is_some_and(|wrong| fields.contains(&wrong))
    };
    let section = |title: &str, fields: &[&str], used: bool, body: Html| {
        let is_open = used || is_wrong(fields);
        html! {
            <details class="kr-section" open={is_open}>
                <summary>{ words.say(title) }</summary>
                { body }
            </details>
        }
    };
    let text = |id: &'static str, label: &str, value: &str, set: fn(&mut Conditions, String)| {
        html! {
            <Field {id} label={words.say(label)} value={value.to_owned()} oninput={put(set)} chars_max=120 />
        }
    };
    let hinted = |id: &'static str,
                  label: &str,
                  hint: &str,
                  value: &str,
                  set: fn(&mut Conditions, String)| {
        html! {
            <Field {id} label={words.say(label)} hint={words.say(hint)} value={value.to_owned()} oninput={put(set)} chars_max=200 />
        }
    };
    let date = |id: &'static str, label: &str, value: &str, set: fn(&mut Conditions, String)| {
        html! {
            <Field {id} kind="date" label={words.say(label)} value={value.to_owned()} oninput={put(set)} />
        }
    };
    let parents = std::iter::once(Choice::new("", words.say("desk-cond-parent-none"))).chain(
        desk.profile
            .rate_plans
            .iter()
            .filter(|plan| plan.id != props.plan)
            .map(|plan| Choice::new(plan.id.to_string(), desk.plan_name(plan.id))),
    );
    let rounds = [
        ("nearest", "desk-cond-round-nearest"),
        ("up", "desk-cond-round-up"),
        ("down", "desk-cond-round-down"),
    ]
    .map(|(value, message)| Choice::new(value, words.say(message)));
    html! {
        <div class="kr-sections" data-testid="plan-conditions">
            { section("desk-cond-follows", &["derivation", "rounding"], !typed.parent.is_empty(), html! {
                <>
                    <p class="kr-quiet">{ words.say("desk-cond-follows-hint") }</p>
                    <div class="kr-fields">
                        <Select id="plan-parent" label={words.say("desk-cond-parent")} value={typed.parent.clone()} choices={parents.collect::<Vec<_>>()}
                            onchange={put(|typed, text| typed.parent = text)} />
                        { hinted("plan-percent", "desk-cond-percent", "desk-cond-percent-hint", &typed.percent, |typed, text| typed.percent = text) }
                        { hinted("plan-amount", "desk-cond-amount", "desk-cond-amount-hint", &typed.amount, |typed, text| typed.amount = text) }
                        { hinted("plan-round-to", "desk-cond-round-to", "desk-cond-round-hint", &typed.round_to, |typed, text| typed.round_to = text) }
                        <Select id="plan-round" label={words.say("desk-cond-round")} value={typed.round.clone()} choices={rounds.to_vec()}
                            onchange={put(|typed, text| typed.round = text)} />
                    </div>
                </>
            }) }
            { section("desk-cond-guests", &["adults"], !typed.adults.is_empty(), html! {
                <div class="kr-fields">
                    { hinted("plan-adults", "desk-cond-adults", "desk-cond-adults-hint", &typed.adults, |typed, text| typed.adults = text) }
                </div>
            }) }
            { section("desk-cond-long", &["ladder", "free_nights"], !typed.ladder.is_empty() || !typed.free_of.is_empty(), html! {
                <>
                    <div class="kr-fields">
                        { hinted("plan-ladder", "desk-cond-ladder", "desk-cond-ladder-hint", &typed.ladder, |typed, text| typed.ladder = text) }
                        { text("plan-free-of", "desk-cond-gratis-stayed", &typed.free_of, |typed, text| typed.free_of = text) }
                        { hinted("plan-free", "desk-cond-gratis-free", "desk-cond-gratis-hint", &typed.free, |typed, text| typed.free = text) }
                    </div>
                    <Check id="plan-progressive" label={words.say("desk-cond-progressive")} checked={typed.progressive} onchange={progressive} />
                </>
            }) }
            { section("desk-cond-lead", &["early", "late"], !typed.early.is_empty() || !typed.late.is_empty(), html! {
                <div class="kr-fields">
                    { hinted("plan-early", "desk-cond-early", "desk-cond-early-hint", &typed.early, |typed, text| typed.early = text) }
                    { hinted("plan-late", "desk-cond-late", "desk-cond-late-hint", &typed.late, |typed, text| typed.late = text) }
                </div>
            }) }
            { section("desk-cond-limits", &["limits"], !typed.floor.is_empty() || !typed.ceiling.is_empty(), html! {
                <>
                    <p class="kr-quiet">{ words.say("desk-cond-limits-hint") }</p>
                    <div class="kr-fields">
                        { text("plan-floor", "desk-cond-floor", &typed.floor, |typed, text| typed.floor = text) }
                        { text("plan-ceiling", "desk-cond-ceiling", &typed.ceiling, |typed, text| typed.ceiling = text) }
                    </div>
                </>
            }) }
            { section("desk-cond-when", &["booking", "nights", "max_advance", "nights_max"], has_when(typed), html! {
                <div class="kr-fields">
                    { date("plan-booked-from", "desk-cond-booked-from", &typed.booked_from, |typed, text| typed.booked_from = text) }
                    { date("plan-booked-to", "desk-cond-booked-to", &typed.booked_to, |typed, text| typed.booked_to = text) }
                    { date("plan-nights-from", "desk-cond-nights-from", &typed.nights_from, |typed, text| typed.nights_from = text) }
                    { date("plan-nights-to", "desk-cond-nights-to", &typed.nights_to, |typed, text| typed.nights_to = text) }
                    { hinted("plan-ahead-min", "desk-cond-ahead-min", "desk-cond-ahead-hint", &typed.ahead_min, |typed, text| typed.ahead_min = text) }
                    { hinted("plan-ahead-max", "desk-cond-ahead-max", "desk-cond-ahead-hint", &typed.ahead_max, |typed, text| typed.ahead_max = text) }
                    { text("plan-nights-min", "desk-cond-nights-min", &typed.nights_min, |typed, text| typed.nights_min = text) }
                    { text("plan-nights-max", "desk-cond-nights-max", &typed.nights_max, |typed, text| typed.nights_max = text) }
                </div>
            }) }
            { section("desk-cond-who", &["access_code"], !typed.code.is_empty(), html! {
                <div class="kr-fields">
                    { hinted("plan-access-code", "desk-cond-code", "desk-cond-code-hint", &typed.code, |typed, text| typed.code = text) }
                </div>
            }) }
        </div>
    }
}

fn has_when(typed: &Conditions) -> bool {
    let dates = [
        &typed.booked_from,
        &typed.booked_to,
        &typed.nights_from,
        &typed.nights_to,
    ];
    let numbers = [
        &typed.ahead_min,
        &typed.ahead_max,
        &typed.nights_min,
        &typed.nights_max,
    ];
    dates
        .into_iter()
        .chain(numbers)
        .any(|text| !text.is_empty())
}
