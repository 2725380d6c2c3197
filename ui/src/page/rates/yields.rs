//! Rules by which prices follow demand, and what the coming month would look like.

use jiff::ToSpan;
use keyrack_contract::call::staff::Role;
use keyrack_contract::call::yield_rule::{Preview, PreviewRow, Previewed, Put, Remove};
use keyrack_contract::{Code, Failure};
use keyrack_domain::YieldRuleId;
use keyrack_domain::rate::{Measure, Window, YieldRule, YieldStep};
use yew::prelude::*;

use super::steps;
use crate::desk::{Act, Desk, Toast, Undo, Watch, use_act, use_ask, use_desk};
use crate::piece::{Button, Check, Choice, Dialog, Empty, Failed, Field, Kind, Select, told};
use crate::transport::{Trouble, fresh};

/// Nights of the preview.
const NIGHTS: i64 = 30;

const MEASURES: [(&str, Measure, &str); 3] = [
    ("house", Measure::HouseOccupancy, "desk-yield-house"),
    ("type", Measure::TypeOccupancy, "desk-yield-type"),
    ("ahead", Measure::DaysAhead, "desk-yield-ahead"),
];

/// The list.
#[component]
pub fn Yields() -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let writing = use_state(|| None::<Option<YieldRule>>);
    let is_manager = desk.session.role == Role::Manager;
    let write = |what: Option<Option<YieldRule>>| {
        let writing = writing.clone();
        Callback::from(move |()| writing.set(what.clone()))
    };
    let rules = &desk.profile.yields;
    html! {
        <section class="kr-plans" data-testid="yields">
            <p class="kr-quiet">{ words.say("desk-yield-hint") }</p>
            <div class="kr-rates__bar">
                if is_manager {
                    <Button kind={Kind::Primary} label={words.say("desk-yield-new")} onclick={write(Some(None))} testid="yield-new" />
                } else {
                    <p class="kr-quiet">{ words.say("desk-plan-manager-only") }</p>
                }
            </div>
            if rules.is_empty() {
                <Empty text={words.say("desk-yield-empty")} />
            } else {
                <table class="kr-table kr-table--rows">
                    <thead><tr>
                        <th scope="col">{ words.say("desk-yield-name") }</th>
                        <th scope="col">{ words.say("desk-yield-measure") }</th>
                        <th scope="col">{ words.say("desk-yield-steps") }</th>
                        <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
                    </tr></thead>
                    <tbody>{ for rules.iter().map(|rule| html! {
                        <tr key={rule.id.to_string()} data-testid="yield-row">
                            <td>{ &rule.name } if rule.paused { <div class="kr-quiet">{ words.say("desk-yield-paused") }</div> }</td>
                            <td>{ words.say(measure(rule.measure).2) }</td>
                            <td>{ typed_steps(&desk, rule) }</td>
                            <td><div class="kr-row__steps">
                                if is_manager {
                                    <Button small=true kind={Kind::Quiet} label={words.say("desk-plan-edit")} testid="yield-edit"
                                        aria={words.say_with("desk-plan-edit-of", &[("plan", rule.name.clone().into())])}
                                        onclick={write(Some(Some(rule.clone())))} />
                                    <Button small=true kind={Kind::Quiet} label={words.say("desk-yield-remove")} testid="yield-remove" disabled={act.busy()}
                                        onclick={remove(&desk, &act, rule)} />
                                }
                            </div></td>
                        </tr>
                    }) }</tbody>
                </table>
            }
            if let Some(rule) = &*writing {
                <Form rule={rule.clone()} onclose={write(None)} />
            }
        </section>
    }
}

fn measure(wanted: Measure) -> (&'static str, Measure, &'static str) {
    let found = MEASURES.into_iter().find(|(_, known, _)| *known == wanted);
    found.unwrap_or(("house", Measure::HouseOccupancy, "desk-yield-house"))
}

fn typed_steps(desk: &Desk, rule: &YieldRule) -> String {
    let steps: Vec<_> = rule.steps.iter().map(|step| (step.at, step.push)).collect();
    steps::told_pushes(
        &steps,
        desk.profile.property.currency,
        desk.words.decimal_mark(),
    )
}

/// Takes a rule away, and offers to put it back as it was.
fn remove(desk: &Desk, act: &Act, rule: &YieldRule) -> Callback<()> {
    let (desk, act, rule) = (desk.clone(), act.clone(), rule.clone());
    Callback::from(move |()| {
        let (desk, rule) = (desk.clone(), rule.clone());
        act.run(Remove { id: rule.id }, move |done| {
            desk.say(match done {
                Ok(_) => {
                    let name = rule.name.clone();
                    let text = desk
                        .words
                        .say_with("desk-yield-removed", &[("rule", name.into())]);
                    Toast::good(text).with_undo(Undo::YieldRule(Box::new(rule)))
                }
                Err(trouble) => told(&desk.words, &trouble),
            });
        });
    })
}

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
struct FormProps {
    /// The rule; a new one where there is none.
    rule: Option<YieldRule>,
    /// The form is closed.
    onclose: Callback<()>,
}

/// A rule is made or changed; the coming month is shown as it would be.
#[component]
fn Form(props: &FormProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let trouble = use_state(|| None::<Trouble>);
    let rule = use_state({
        let (given, position) = (props.rule.clone(), desk.profile.yields.len());
        move || given.unwrap_or_else(|| fresh_rule(u16::try_from(position).unwrap_or(u16::MAX)))
    });
    let steps = use_state({
        let (desk, rule) = (desk.clone(), (*rule).clone());
        move || typed_steps(&desk, &rule)
    });
    let change = |set: fn(&mut YieldRule, String)| {
        let rule = rule.clone();
        Callback::from(move |text: String| {
            let mut next = (*rule).clone();
            set(&mut next, text);
            rule.set(next);
        })
    };
    let paused = {
        let rule = rule.clone();
        Callback::from(move |paused: bool| {
            let mut next = (*rule).clone();
            next.paused = paused;
            rule.set(next);
        })
    };
    let read = {
        let (desk, rule, steps) = (desk.clone(), rule.clone(), steps.clone());
        move || read(&desk, &rule, &steps)
    };
    let from = desk.profile.business_date;
    let asked = read().ok().and_then(|rule| {
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
    let onconfirm = {
        let (desk, act, trouble, onclose) = (
            desk.clone(),
            act.clone(),
            trouble.clone(),
            props.onclose.clone(),
        );
        Callback::from(move |()| {
            let rule = match read() {
                Ok(rule) => rule,
                Err(why) => {
                    trouble.set(Some(Trouble::Failed(why)));
                    return;
                }
            };
            let (desk, trouble, onclose) = (desk.clone(), trouble.clone(), onclose.clone());
            let name = rule.name.clone();
            act.run(Put { rule }, move |done| match done {
                Ok(_) => {
                    onclose.emit(());
                    let text = desk
                        .words
                        .say_with("desk-yield-done", &[("rule", name.into())]);
                    desk.say(Toast::good(text));
                }
                Err(why) => trouble.set(Some(why)),
            });
        })
    };
    let typing = {
        let steps = steps.clone();
        Callback::from(move |text: String| steps.set(text))
    };
    let measures = MEASURES.map(|(value, _, message)| Choice::new(value, words.say(message)));
    let title = words.say(if props.rule.is_none() {
        "desk-yield-new"
    } else {
        "desk-yield-change"
    });
    let hint = words.say(if rule.measure == Measure::DaysAhead {
        "desk-yield-steps-ahead"
    } else {
        "desk-yield-steps-sold"
    });
    html! {
        <Dialog {title} confirm={words.say("save")} {onconfirm} onclose={props.onclose.clone()} busy={act.busy()} testid="yield-form">
            <div class="kr-fields">
                <Field id="yield-name" label={words.say("desk-yield-name")} value={rule.name.clone()} chars_max=80 first=true required=true
                    oninput={change(|rule, text| rule.name = text)} />
                <Select id="yield-measure" label={words.say("desk-yield-measure")} value={measure(rule.measure).0} choices={measures.to_vec()}
                    onchange={change(|rule, text| if let Some((_, measure, _)) = MEASURES.into_iter().find(|(value, ..)| *value == text) { rule.measure = measure; })} />
                <Field id="yield-steps" label={words.say("desk-yield-steps")} {hint} value={(*steps).clone()} required=true oninput={typing} />
            </div>
            <Check id="yield-paused" label={words.say("desk-yield-pause")} checked={rule.paused} onchange={paused} />
            <h3>{ words.say("desk-yield-preview") }</h3>
            if let Some(told) = &seen.data {
                { preview(&desk, told, from) }
            } else {
                <p class="kr-quiet">{ words.say("desk-yield-preview-none") }</p>
            }
            <Failed trouble={(*trouble).clone()} />
        </Dialog>
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

fn read(desk: &Desk, rule: &YieldRule, typed: &str) -> Result<YieldRule, Failure> {
    let (currency, point) = (desk.profile.property.currency, desk.words.decimal_mark());
    let invalid = || {
        Failure::new(Code::YieldInvalid)
            .with("field", "steps")
            .at("steps")
    };
    let mut rule = rule.clone();
    if typed != typed_steps(desk, &rule) {
        let read = steps::read_pushes(typed, currency, point).ok_or_else(invalid)?;
        rule.steps = read
            .into_iter()
            .map(|(at, push)| YieldStep { at, push })
            .collect();
    }
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
