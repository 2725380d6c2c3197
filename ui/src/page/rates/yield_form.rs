//! A rule of demand is made or changed; the coming month is shown as it would be.

use jiff::ToSpan;
use keyrack_contract::call::yield_rule::{Preview, PreviewRow, Previewed, Put};
use keyrack_contract::{Code, Failure};
use keyrack_domain::YieldRuleId;
use keyrack_domain::rate::{Measure, Window, YieldRule, YieldStep};
use yew::prelude::*;

use super::scope::{plans, types};
use super::steps;
use super::yields::{MEASURES, measure, typed_steps};
use crate::desk::{Desk, Toast, Undo, Watch, use_ask, use_desk};
use crate::page::form::{beside, changed, read_date, typed as put, typed_window, use_sending};
use crate::piece::{Check, Choice, Dialog, Failed, Field, Select, Weekdays};
use crate::transport::fresh;

/// Nights of the preview.
const NIGHTS: i64 = 30;

/// Fields that a failure can stand at.
const FIELDS: [&str; 4] = ["name", "steps", "nights", "weekdays"];

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct YieldFormProps {
    /// The rule; a new one where there is none.
    pub rule: Option<YieldRule>,
    /// The form is closed.
    pub onclose: Callback<()>,
}

/// All that is typed.
#[derive(Clone, PartialEq)]
struct Typed {
    rule: YieldRule,
    steps: String,
    nights: [String; 2],
}

/// The form.
#[component]
pub fn YieldForm(props: &YieldFormProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let sending = use_sending(&props.onclose);
    let typed = use_state({
        let (desk, given) = (desk.clone(), props.rule.clone());
        move || begin(&desk, given)
    });
    let from = desk.profile.business_date;
    let asked = read(&desk, &typed).ok().and_then(|rule| {
        Some(Preview {
            rule,
            from,
            to: from.checked_add(NIGHTS.days()).ok()?,
        })
    });
    let seen = use_ask(
        asked.filter(|asked| asked.rule.fault().is_none()),
        Watch::OFFERS,
    );
    let onconfirm = sending.on({
        let (typed, was) = (typed.clone(), props.rule.clone());
        move |desk: &Desk| {
            let rule = read(desk, &typed)?;
            let name = rule.name.clone();
            let text = desk
                .words
                .say_with("desk-yield-done", &[("rule", name.into())]);
            let undo = Undo::YieldRule(rule.id, was.clone().map(Box::new));
            Ok((Put { rule }, Toast::good(text).with_undo(undo)))
        }
    });
    let measures = MEASURES.map(|(value, _, message)| Choice::new(value, words.say(message)));
    let title = words.say(if props.rule.is_none() {
        "desk-yield-new"
    } else {
        "desk-yield-change"
    });
    let rule = &typed.rule;
    let hint = words.say(if rule.measure == Measure::DaysAhead {
        "desk-yield-steps-ahead"
    } else {
        "desk-yield-steps-sold"
    });
    let [first, last] = &typed.nights;
    html! {
        <Dialog {title} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={sending.busy()} testid="yield-form">
            <div class="kr-fields">
                <Field id="yield-name" label={words.say("desk-yield-name")} value={rule.name.clone()} chars_max=80 first=true required=true
                    error={sending.at("name")} oninput={put(&typed, |typed, text| typed.rule.name = text)} />
                <Select id="yield-measure" label={words.say("desk-yield-measure")} value={measure(rule.measure).0} choices={measures.to_vec()}
                    onchange={put(&typed, |typed, text| if let Some((_, measure, _)) = MEASURES.into_iter().find(|(value, ..)| *value == text) { typed.rule.measure = measure; })} />
                <Field id="yield-steps" label={words.say("desk-yield-steps")} {hint} value={typed.steps.clone()} required=true
                    error={sending.at("steps")} oninput={put(&typed, |typed, text| typed.steps = text)} />
            </div>
            <div class="kr-fields">
                <Field id="yield-nights-from" kind="date" label={words.say("desk-cond-nights-from")} value={first.clone()} error={sending.at("nights")}
                    oninput={put(&typed, |typed, text| typed.nights[0] = text)} />
                <Field id="yield-nights-to" kind="date" label={words.say("desk-cond-nights-to")} value={last.clone()}
                    oninput={put(&typed, |typed, text| typed.nights[1] = text)} />
            </div>
            <Weekdays id="yield-weekday" legend={words.say("desk-layer-weekdays")} meant={rule.weekdays} error={sending.at("weekdays")}
                onchange={changed(&typed, |typed, weekdays| typed.rule.weekdays = weekdays)} />
            { types(&desk, "yield-type", &rule.room_types, &changed(&typed, |typed, chosen| typed.rule.room_types = chosen)) }
            { plans(&desk, "yield-plan", &rule.rate_plans, &changed(&typed, |typed, chosen| typed.rule.rate_plans = chosen)) }
            <Check id="yield-paused" label={words.say("desk-yield-pause")} checked={rule.paused}
                onchange={changed(&typed, |typed, paused| typed.rule.paused = paused)} />
            <h3>{ words.say("desk-yield-preview") }</h3>
            if let Some(told) = &seen.data {
                { preview(&desk, told, from) }
            } else {
                <p class="kr-quiet">{ words.say("desk-yield-preview-none") }</p>
            }
            <Failed trouble={beside(sending.trouble(), &FIELDS)} />
        </Dialog>
    }
}

fn begin(desk: &Desk, given: Option<YieldRule>) -> Typed {
    let position = u16::try_from(desk.profile.yields.len()).unwrap_or(u16::MAX);
    let rule = given.unwrap_or_else(|| fresh_rule(position));
    Typed {
        steps: typed_steps(desk, &rule),
        nights: typed_window(&rule.nights),
        rule,
    }
}

fn fresh_rule(position: u16) -> YieldRule {
    YieldRule {
        id: YieldRuleId(fresh()),
        name: String::new(),
        measure: Measure::HouseOccupancy,
        steps: Vec::new(),
        room_types: Vec::new(),
        rate_plans: Vec::new(),
        nights: Window::default(),
        weekdays: [true; 7],
        position,
        paused: false,
    }
}

fn read(desk: &Desk, typed: &Typed) -> Result<YieldRule, Failure> {
    let (currency, point) = (desk.profile.property.currency, desk.words.decimal_mark());
    let invalid = |field: &str| {
        Failure::new(Code::YieldInvalid)
            .with("field", field)
            .at(field)
    };
    let mut rule = typed.rule.clone();
    if typed.steps != typed_steps(desk, &rule) {
        let read = steps::read_pushes(&typed.steps, currency, point);
        rule.steps = read
            .ok_or_else(|| invalid("steps"))?
            .into_iter()
            .map(|(at, push)| YieldStep { at, push })
            .collect();
    }
    let [from, to] = &typed.nights;
    rule.nights = Window {
        from: read_date(from, || invalid("nights"))?,
        to: read_date(to, || invalid("nights"))?,
    };
    Ok(rule)
}

/// Each night: how much is sold, and the cheapest and dearest of each type, before and after.
fn preview(desk: &Desk, told: &Previewed, from: keyrack_domain::Date) -> Html {
    let words = desk.words;
    let mut rows: Vec<&PreviewRow> = Vec::new();
    for row in &told.rows {
        if !rows.iter().any(|known| known.room_type == row.room_type) {
            rows.push(row);
        }
    }
    let night = |place: usize| {
        let days = i64::try_from(place).unwrap_or(0);
        from.checked_add(days.days()).unwrap_or(from)
    };
    html! {
        <div class="kr-preview" tabindex="0" role="region" aria-label={words.say("desk-yield-preview")}>
            <table class="kr-table" data-testid="yield-preview">
                <thead><tr>
                    <th scope="col">{ words.say("desk-yield-night") }</th>
                    <th scope="col">{ words.say("desk-yield-sold") }</th>
                    { for rows.iter().map(|row| html! { <th scope="col">{ desk.type_name(row.room_type) }</th> }) }
                </tr></thead>
                <tbody>{ for told.sold_percent.iter().enumerate().map(|(place, sold)| html! {
                    <tr key={place}>
                        <th scope="row">{ words.date_short(night(place)) }</th>
                        <td class="kr-figure">{ words.percent(u32::from(*sold).saturating_mul(100)) }</td>
                        { for rows.iter().map(|row| {
                            let night = row.nights.get(place);
                            let (now, then) = (night.and_then(|night| night.now), night.and_then(|night| night.then));
                            html! {
                                <td class="kr-figure">
                                    { match (now, then) {
                                        (Some(now), Some(then)) if now != then => html! { <><s class="kr-quiet">{ words.money(now) }</s>{ " " }<strong>{ words.money(then) }</strong></> },
                                        (_, Some(then)) => html! { { words.money(then) } },
                                        _ => html! { { "–" } },
                                    } }
                                </td>
                            }
                        }) }
                    </tr>
                }) }</tbody>
            </table>
        </div>
    }
}
