//! The rate plans: what is sold under which conditions.

use keyrack_contract::call::rate_plan::Archive;
use keyrack_domain::Money;
use keyrack_domain::policy::{Fee, Tier};
use keyrack_domain::rate::{RatePlan, ancestors};
use yew::prelude::*;

use super::conditions::{Conditions, Tongue};
use super::plan_form::PlanForm;
use crate::desk::{Act, Desk, Toast, Undo, use_act, use_desk};
use crate::page::form::act_and_say;
use crate::page::register::{LineSteps, Register, use_pen};

/// The list.
#[component]
pub fn Plans() -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let pen = use_pen::<RatePlan>();
    let plans = &desk.profile.rate_plans;
    let row = |plan: &RatePlan| {
        let away = words.say(if plan.archived {
            "desk-plan-sell-again"
        } else {
            "desk-plan-archive"
        });
        html! {
            <tr key={plan.id.to_string()} data-testid="plan-row" data-plan={plan.code.clone()} data-archived={plan.archived.to_string()}>
                <td class="kr-room">{ &plan.code }</td>
                <td>
                    <span class={depth(&desk, plan)}>{ desk.plan_name(plan.id) }</span>
                    { for traits(&desk, plan).into_iter().map(|line| html! { <div class="kr-quiet">{ line }</div> }) }
                </td>
                <td>{ words.board(plan.board) }</td>
                <td>{ for terms(&desk, plan).into_iter().map(|line| html! { <div>{ line }</div> }) }</td>
                <td>{ words.say(where_sold(plan.archived, plan.public)) }</td>
                <LineSteps entry="plan" name={desk.plan_name(plan.id)} onedit={pen.change(plan)} {away} onaway={archive(&desk, &act, plan)}
                    busy={act.busy()} />
            </tr>
        }
    };
    let columns = [
        "desk-plan-code",
        "desk-plan-name",
        "desk-plan-board",
        "desk-plan-terms",
        "desk-plan-sold",
    ];
    html! {
        <Register testid="plans" entry="plan" label={words.say("desk-plan-new")} guarded={words.say("desk-plan-manager-only")}
            onnew={pen.begin()} columns={columns.map(|column| words.say(column)).to_vec()} empty={words.say("desk-rates-empty")}
            rows={as_tree(plans).into_iter().map(row).collect::<Vec<_>>()}>
            { pen.draw(|plan, onclose| html! { <PlanForm {plan} {onclose} /> }) }
        </Register>
    }
}

/// How deep a plan stands in the tree of those that follow one another.
fn depth(desk: &Desk, plan: &RatePlan) -> &'static str {
    match ancestors(&desk.profile.rate_plans, plan).count() {
        0 => "",
        1 => "kr-plan--follows",
        _ => "kr-plan--follows kr-plan--follows-on",
    }
}

/// What a plan makes of the daily price, in short.
fn traits(desk: &Desk, plan: &RatePlan) -> Vec<String> {
    let words = desk.words;
    let modifiers = &plan.modifiers;
    let (currency, point) = (desk.profile.property.currency, words.decimal_mark());
    let typed = Conditions::of(modifiers, Tongue { currency, point });
    let mut lines = Vec::new();
    if let Some(derivation) = &modifiers.derivation {
        let steps = [&typed.percent, &typed.amount]
            .map(String::as_str)
            .join(" ");
        lines.push(words.say_with(
            "desk-plan-follows",
            &[
                ("plan", desk.plan_name(derivation.parent).into()),
                ("steps", steps.trim().to_owned().into()),
            ],
        ));
    }
    for (message, text) in [
        ("desk-plan-trait-ladder", &typed.ladder),
        ("desk-plan-trait-early", &typed.early),
        ("desk-plan-trait-late", &typed.late),
        ("desk-plan-trait-code", &typed.code),
    ] {
        if !text.is_empty() {
            lines.push(words.say_with(message, &[("steps", text.clone().into())]));
        }
    }
    lines
}

/// The plans with those that follow one right after it.
fn as_tree(plans: &[RatePlan]) -> Vec<&RatePlan> {
    let parent = |plan: &RatePlan| ancestors(plans, plan).next().map(|parent| parent.id);
    let mut tree: Vec<&RatePlan> = Vec::with_capacity(plans.len());
    let mut waiting: Vec<&RatePlan> = plans
        .iter()
        .rev()
        .filter(|plan| parent(plan).is_none())
        .collect();
    while let Some(plan) = waiting.pop() {
        if tree.iter().any(|known| known.id == plan.id) {
            continue;
        }
        tree.push(plan);
        waiting.extend(
            plans
                .iter()
                .rev()
                .filter(|child| parent(child) == Some(plan.id)),
        );
    }
    // A circle that two desks have made together hangs from nobody, and is to be seen all the same.
    for plan in plans {
        if !tree.iter().any(|known| known.id == plan.id) {
            tree.push(plan);
        }
    }
    tree
}

/// Where something is sold, if it still is.
pub const fn where_sold(archived: bool, public: bool) -> &'static str {
    if archived {
        "desk-plan-archived"
    } else if public {
        "desk-plan-public"
    } else {
        "desk-plan-private"
    }
}

fn archive(desk: &Desk, act: &Act, plan: &RatePlan) -> Callback<()> {
    let (desk, act) = (desk.clone(), act.clone());
    let (id, archived) = (plan.id, !plan.archived);
    let name = desk.plan_name(id);
    Callback::from(move |()| {
        let toast = put_away(&desk, &name, archived).with_undo(Undo::RatePlan(id, !archived));
        act_and_say(&desk, &act, Archive { id, archived }, toast);
    })
}

/// Says that something is no longer sold, or sold again.
pub fn put_away(desk: &Desk, name: &str, archived: bool) -> Toast {
    let message = if archived {
        "desk-plan-done-archived"
    } else {
        "desk-plan-done-sold-again"
    };
    Toast::good(desk.words.say_with(message, &[("plan", name.into())]))
}

/// What a cancellation costs, step by step, before there is a stay to count from.
fn terms(desk: &Desk, plan: &RatePlan) -> Vec<String> {
    let words = desk.words;
    let tiers = &plan.cancellation.tiers;
    if tiers.is_empty() {
        return vec![words.say("desk-plan-always-free")];
    }
    let mut tiers: Vec<&Tier> = tiers.iter().collect();
    tiers.sort_by_key(|tier| {
        (
            core::cmp::Reverse(tier.days_before.unwrap_or(u16::MAX)),
            tier.at,
        )
    });
    let line = |tier: &&Tier| {
        let fee = fee(desk, &tier.fee);
        match tier.days_before {
            None => words.say_with("desk-plan-from-booking", &[("fee", fee.into())]),
            Some(days) => words.say_with(
                "desk-plan-from-day",
                &[
                    ("days", days.into()),
                    ("time", words.time(tier.at).into()),
                    ("fee", fee.into()),
                ],
            ),
        }
    };
    tiers.iter().map(line).collect()
}

fn fee(desk: &Desk, fee: &Fee) -> String {
    let words = desk.words;
    match fee {
        Fee::Free => words.say("desk-plan-fee-free"),
        Fee::Full => words.say("desk-plan-fee-full"),
        Fee::Nights(nights) => {
            words.say_with("desk-plan-fee-nights", &[("count", (*nights).into())])
        }
        Fee::BasisPoints(points) => words.percent(u32::from(*points)),
        Fee::FixedMinor(minor) => words.money(Money::new(*minor, desk.profile.property.currency)),
    }
}
