//! The rate plans: what is sold under which conditions.

use keyrack_contract::call::rate_plan::Archive;
use keyrack_contract::call::staff::Role;
use keyrack_domain::Money;
use keyrack_domain::policy::{Fee, Tier};
use keyrack_domain::rate::{RatePlan, ancestors};
use yew::prelude::*;

use super::conditions::{Conditions, Tongue};
use super::plan_form::PlanForm;
use crate::desk::{Act, Desk, Toast, use_act, use_desk};
use crate::piece::{Button, Empty, Kind, told};

/// What is being written.
#[derive(Clone, PartialEq)]
enum Writing {
    Nothing,
    New,
    Changed(Box<RatePlan>),
}

/// The list.
#[component]
pub fn Plans() -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let writing = use_state(|| Writing::Nothing);
    let is_manager = desk.session.role == Role::Manager;
    let write = |what: Writing| {
        let writing = writing.clone();
        Callback::from(move |()| writing.set(what.clone()))
    };
    let plans = &desk.profile.rate_plans;
    html! {
        <section class="kr-plans" data-testid="plans">
            <div class="kr-rates__bar">
                if is_manager {
                    <Button kind={Kind::Primary} label={words.say("desk-plan-new")} onclick={write(Writing::New)} testid="plan-new" />
                } else {
                    <p class="kr-quiet">{ words.say("desk-plan-manager-only") }</p>
                }
            </div>
            if plans.is_empty() {
                <Empty text={words.say("desk-rates-empty")} />
            } else {
                <table class="kr-table kr-table--rows">
                    <thead><tr>
                        <th scope="col">{ words.say("desk-plan-code") }</th>
                        <th scope="col">{ words.say("desk-plan-name") }</th>
                        <th scope="col">{ words.say("desk-plan-board") }</th>
                        <th scope="col">{ words.say("desk-plan-terms") }</th>
                        <th scope="col">{ words.say("desk-plan-sold") }</th>
                        <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
                    </tr></thead>
                    <tbody>{ for as_tree(plans).into_iter().map(|plan| html! {
                        <tr key={plan.id.to_string()} data-testid="plan-row" data-plan={plan.code.clone()} data-archived={plan.archived.to_string()}>
                            <td class="kr-room">{ &plan.code }</td>
                            <td>
                                <span class={depth(&desk, plan)}>{ desk.plan_name(plan.id) }</span>
                                { for traits(&desk, plan).into_iter().map(|line| html! { <div class="kr-quiet">{ line }</div> }) }
                            </td>
                            <td>{ words.board(plan.board) }</td>
                            <td>{ for terms(&desk, plan).into_iter().map(|line| html! { <div>{ line }</div> }) }</td>
                            <td>{ words.say(where_sold(plan)) }</td>
                            <td><div class="kr-row__steps">
                                if is_manager {
                                    <Button small=true kind={Kind::Quiet} label={words.say("desk-plan-edit")} testid="plan-edit"
                                        aria={words.say_with("desk-plan-edit-of", &[("plan", desk.plan_name(plan.id).into())])}
                                        onclick={write(Writing::Changed(Box::new(plan.clone())))} />
                                    <Button small=true kind={Kind::Quiet} testid="plan-archive" disabled={act.busy()}
                                        label={words.say(if plan.archived { "desk-plan-sell-again" } else { "desk-plan-archive" })}
                                        onclick={archive(&desk, &act, plan)} />
                                }
                            </div></td>
                        </tr>
                    }) }</tbody>
                </table>
            }
            { match &*writing {
                Writing::Nothing => html! {},
                Writing::New => html! { <PlanForm onclose={write(Writing::Nothing)} /> },
                Writing::Changed(plan) => html! { <PlanForm plan={(**plan).clone()} onclose={write(Writing::Nothing)} /> },
            } }
        </section>
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

const fn where_sold(plan: &RatePlan) -> &'static str {
    if plan.archived {
        "desk-plan-archived"
    } else if plan.public {
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
        let (desk, name) = (desk.clone(), name.clone());
        act.run(Archive { id, archived }, move |done| {
            let message = if archived {
                "desk-plan-done-archived"
            } else {
                "desk-plan-done-sold-again"
            };
            desk.say(match done {
                Ok(_) => Toast::good(desk.words.say_with(message, &[("plan", name.into())])),
                Err(trouble) => told(&desk.words, &trouble),
            });
        });
    })
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
