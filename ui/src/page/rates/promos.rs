//! Codes that guests type: what each takes off, where it holds, and how often it was used.

use keyrack_contract::call::promo::{Archive, List, Used};
use keyrack_contract::call::staff::Role;
use keyrack_domain::rate::{PromoCode, Window};
use yew::prelude::*;

use super::promo_form::PromoForm;
use super::steps;
use crate::desk::{Act, Desk, Toast, Watch, use_act, use_ask, use_desk};
use crate::piece::{Button, Empty, Failed, Kind, told};

/// What is being written.
#[derive(Clone, PartialEq)]
enum Writing {
    Nothing,
    New,
    Changed(Box<PromoCode>),
}

/// The list.
#[component]
pub fn Promos() -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let writing = use_state(|| Writing::Nothing);
    let is_manager = desk.session.role == Role::Manager;
    let write = |what: Writing| {
        let writing = writing.clone();
        Callback::from(move |()| writing.set(what.clone()))
    };
    let found = use_ask(Some(List {}), Watch::OFFERS);
    let promos = found
        .data
        .as_ref()
        .map(|found| found.promos.as_slice())
        .unwrap_or_default();
    html! {
        <section class="kr-plans" data-testid="promos">
            <Failed trouble={found.trouble.clone()} />
            <div class="kr-rates__bar">
                if is_manager {
                    <Button kind={Kind::Primary} label={words.say("desk-promo-new")} onclick={write(Writing::New)} testid="promo-new" />
                } else {
                    <p class="kr-quiet">{ words.say("desk-plan-manager-only") }</p>
                }
            </div>
            if promos.is_empty() {
                <Empty text={words.say("desk-promo-empty")} />
            } else {
                <table class="kr-table kr-table--rows">
                    <thead><tr>
                        <th scope="col">{ words.say("desk-promo-code") }</th>
                        <th scope="col">{ words.say("desk-promo-off") }</th>
                        <th scope="col">{ words.say("desk-promo-where") }</th>
                        <th scope="col">{ words.say("desk-promo-used") }</th>
                        <th scope="col">{ words.say("desk-plan-sold") }</th>
                        <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
                    </tr></thead>
                    <tbody>{ for promos.iter().map(|used| row(&desk, &act, used, is_manager, &write)) }</tbody>
                </table>
            }
            { match &*writing {
                Writing::Nothing => html! {},
                Writing::New => html! { <PromoForm onclose={write(Writing::Nothing)} /> },
                Writing::Changed(promo) => html! { <PromoForm promo={(**promo).clone()} onclose={write(Writing::Nothing)} /> },
            } }
        </section>
    }
}

fn row(
    desk: &Desk,
    act: &Act,
    used: &Used,
    is_manager: bool,
    write: &impl Fn(Writing) -> Callback<()>,
) -> Html {
    let words = desk.words;
    let promo = &used.promo;
    let off = steps::told_cut(
        promo.cut,
        desk.profile.property.currency,
        words.decimal_mark(),
    );
    let uses = match promo.uses_max {
        Some(max) => words.say_with(
            "desk-promo-used-of",
            &[("count", used.uses.into()), ("max", max.into())],
        ),
        None => used.uses.to_string(),
    };
    html! {
        <tr key={promo.id.to_string()} data-testid="promo-row" data-code={promo.code.clone()} data-archived={promo.archived.to_string()}>
            <td class="kr-room">
                { &promo.code }
                if !promo.name.is_empty() { <div class="kr-quiet">{ &promo.name }</div> }
            </td>
            <td>{ off }</td>
            <td>{ for holds(desk, promo).into_iter().map(|line| html! { <div>{ line }</div> }) }</td>
            <td class="kr-figure-text">{ uses }</td>
            <td>{ words.say(if promo.archived { "desk-promo-archived" } else { "desk-promo-live" }) }</td>
            <td><div class="kr-row__steps">
                if is_manager {
                    <Button small=true kind={Kind::Quiet} label={words.say("desk-plan-edit")} testid="promo-edit"
                        aria={words.say_with("desk-plan-edit-of", &[("plan", promo.code.clone().into())])}
                        onclick={write(Writing::Changed(Box::new(promo.clone())))} />
                    <Button small=true kind={Kind::Quiet} testid="promo-archive" disabled={act.busy()}
                        label={words.say(if promo.archived { "desk-promo-again" } else { "desk-plan-archive" })}
                        onclick={archive(desk, act, promo)} />
                }
            </div></td>
        </tr>
    }
}

fn archive(desk: &Desk, act: &Act, promo: &PromoCode) -> Callback<()> {
    let (desk, act) = (desk.clone(), act.clone());
    let (id, archived, code) = (promo.id, !promo.archived, promo.code.clone());
    Callback::from(move |()| {
        let (desk, code) = (desk.clone(), code.clone());
        act.run(Archive { id, archived }, move |done| {
            let message = if archived {
                "desk-promo-done-archived"
            } else {
                "desk-promo-done"
            };
            desk.say(match done {
                Ok(_) => Toast::good(desk.words.say_with(message, &[("code", code.into())])),
                Err(trouble) => told(&desk.words, &trouble),
            });
        });
    })
}

/// Where a code holds, line by line.
fn holds(desk: &Desk, promo: &PromoCode) -> Vec<String> {
    let words = desk.words;
    let mut lines = Vec::new();
    let mut window = |window: &Window, both: &str, from: &str, to: &str| {
        let date = |date| words.date_short(date);
        match (window.from, window.to) {
            (Some(first), Some(last)) => lines.push(words.say_with(
                both,
                &[("from", date(first).into()), ("to", date(last).into())],
            )),
            (Some(first), None) => {
                lines.push(words.say_with(from, &[("from", date(first).into())]))
            }
            (None, Some(last)) => lines.push(words.say_with(to, &[("to", date(last).into())])),
            (None, None) => {}
        }
    };
    window(
        &promo.booking,
        "desk-promo-booked-both",
        "desk-promo-booked-from",
        "desk-promo-booked-to",
    );
    window(
        &promo.nights,
        "desk-promo-nights-both",
        "desk-promo-nights-from",
        "desk-promo-nights-to",
    );
    if promo.nights_min > 1 {
        lines.push(words.say_with("desk-promo-least", &[("count", promo.nights_min.into())]));
    }
    if !promo.rate_plans.is_empty() {
        let names: Vec<String> = promo
            .rate_plans
            .iter()
            .map(|id| desk.plan_name(*id))
            .collect();
        lines.push(names.join(", "));
    }
    if lines.is_empty() {
        lines.push(words.say("desk-promo-everywhere"));
    }
    lines
}
