//! Codes that guests type: what each takes off, what it applies to, and how often it was used.

use keyrack_contract::call::promo::{Archive, List, Used};
use keyrack_domain::Money;
use keyrack_domain::rate::{Cut, PromoCode, Window};
use yew::prelude::*;

use super::promo_form::PromoForm;
use super::steps;
use crate::desk::{Act, Desk, Toast, Undo, Watch, use_act, use_ask, use_desk};
use crate::page::form::act_and_say;
use crate::page::register::{LineSteps, Pen, Register, use_pen};

/// The list.
#[component]
pub fn Promos() -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let pen = use_pen::<PromoCode>();
    let found = use_ask(Some(List {}), Watch::OFFERS);
    let promos = found
        .data
        .as_ref()
        .map(|found| found.promos.as_slice())
        .unwrap_or_default();
    let columns = [
        "desk-promo-code",
        "desk-promo-off",
        "desk-promo-applies",
        "desk-promo-used",
        "desk-plan-sold",
    ];
    let rows = promos.iter().map(|used| row(&desk, &act, used, &pen));
    html! {
        <Register testid="promos" entry="promo" label={words.say("desk-promo-new")} guarded={words.say("desk-plan-manager-only")}
            onnew={pen.begin()} columns={columns.map(|column| words.say(column)).to_vec()} empty={words.say("desk-promo-empty")}
            rows={rows.collect::<Vec<_>>()} trouble={found.trouble.clone()}>
            { pen.draw(|promo, onclose| html! { <PromoForm {promo} {onclose} /> }) }
        </Register>
    }
}

fn row(desk: &Desk, act: &Act, used: &Used, pen: &Pen<PromoCode>) -> Html {
    let words = desk.words;
    let promo = &used.promo;
    let currency = desk.profile.property.currency;
    let off = match promo.cut {
        Cut::Minor(minor) => words.money(Money::new(minor, currency)),
        cut => steps::told_cut(cut, currency, words.decimal_mark()),
    };
    let uses = match promo.uses_max {
        Some(max) => words.say_with(
            "desk-promo-used-of",
            &[("count", used.uses.into()), ("max", max.into())],
        ),
        None => used.uses.to_string(),
    };
    let away = words.say(if promo.archived {
        "desk-promo-valid-again"
    } else {
        "desk-promo-archive"
    });
    html! {
        <tr key={promo.id.to_string()} data-testid="promo-row" data-code={promo.code.clone()} data-archived={promo.archived.to_string()}>
            <td class="kr-room">
                { &promo.code }
                if !promo.name.is_empty() { <div class="kr-quiet">{ &promo.name }</div> }
            </td>
            <td>{ off }</td>
            <td>{ for applies(desk, promo).into_iter().map(|line| html! { <div>{ line }</div> }) }</td>
            <td class="kr-figure-text">{ uses }</td>
            <td>{ words.say(if promo.archived { "desk-promo-archived" } else { "desk-promo-valid" }) }</td>
            <LineSteps entry="promo" name={promo.code.clone()} onedit={pen.change(promo)} {away} onaway={archive(desk, act, promo)} busy={act.busy()} />
        </tr>
    }
}

fn archive(desk: &Desk, act: &Act, promo: &PromoCode) -> Callback<()> {
    let (desk, act) = (desk.clone(), act.clone());
    let (id, archived, code) = (promo.id, !promo.archived, promo.code.clone());
    Callback::from(move |()| {
        let message = if archived {
            "desk-promo-ended"
        } else {
            "desk-promo-saved"
        };
        let text = desk
            .words
            .say_with(message, &[("code", code.clone().into())]);
        let toast = Toast::good(text).with_undo(Undo::Promo(id, !archived));
        act_and_say(&desk, &act, Archive { id, archived }, toast);
    })
}

/// What a code applies to, line by line.
fn applies(desk: &Desk, promo: &PromoCode) -> Vec<String> {
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
    if !promo.room_types.is_empty() {
        let names: Vec<String> = promo
            .room_types
            .iter()
            .map(|id| desk.type_name(*id))
            .collect();
        lines.push(names.join(", "));
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
