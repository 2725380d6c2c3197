//! Terms that rate plans share: cancellation, no-show, deposit, guarantee.

mod form;
mod typed;

use keyrack_contract::call::policy::Put;
use keyrack_domain::RatePlanId;
use keyrack_domain::policy::{BookingPolicy, DepositShare, Fee, Guarantee, SIX_PM, Tier};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Desk, Toast, Undo, use_act, use_desk};
use crate::piece::{Button, Empty, Kind, told};
use form::PolicyForm;

/// The tab.
#[component]
pub fn PoliciesTab() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let writing = use_state(|| None::<Option<Box<BookingPolicy>>>);
    let write = |what: Option<Option<Box<BookingPolicy>>>| {
        let writing = writing.clone();
        Callback::from(move |()| writing.set(what.clone()))
    };
    let policies: Vec<&BookingPolicy> = desk
        .profile
        .property
        .policies
        .iter()
        .filter(|policy| !policy.archived)
        .collect();
    html! {
        <section class="kr-house" data-testid="policies">
            <div class="kr-house__bar">
                <p class="kr-quiet">{ words.say("house-policy-hint") }</p>
                <Button icon={Icon::Plus} label={words.say("house-policy-add")} onclick={write(Some(None))} testid="policy-add" />
            </div>
            if policies.is_empty() {
                <Empty text={words.say("house-policy-empty")}><p class="kr-quiet">{ words.say("house-policy-empty-hint") }</p></Empty>
            }
            { for policies.iter().map(|policy| {
                let name = policy.name.get(words.tag()).to_owned();
                let of = |message: &str| words.say_with(message, &[("name", name.clone().into())]);
                let plans = followers(&desk, policy);
                let names: Vec<String> = plans.iter().map(|id| desk.plan_name(*id)).collect();
                html! {
                    <section class="kr-card" key={policy.id.to_string()} data-testid="policy-card">
                        <div class="kr-house__bar">
                            <div>
                                <h2>{ name.clone() }</h2>
                                <p class="kr-quiet">{ words.guarantee(policy.guarantee) }
                                    { " · " }
                                    if names.is_empty() { { words.say("house-policy-no-plans") } } else { { names.join(", ") } }</p>
                            </div>
                            <div class="kr-row__steps">
                                <Button small=true kind={Kind::Quiet} label={words.say("house-edit")} aria={of("house-tax-edit-of")} testid="policy-edit"
                                    onclick={write(Some(Some(Box::new((*policy).clone()))))} />
                                if plans.is_empty() { <PutAway policy={(*policy).clone()} /> }
                            </div>
                        </div>
                        <ul>{ for sentences(&desk, policy).into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
                    </section>
                }
            }) }
            <p class="kr-quiet">{ words.say("house-policy-frozen") }</p>
            if let Some(policy) = &*writing {
                <PolicyForm policy={policy.as_deref().cloned()} onclose={write(None)} />
            }
        </section>
    }
}

/// The plans that follow a policy.
pub fn followers(desk: &Desk, policy: &BookingPolicy) -> Vec<RatePlanId> {
    let plans = desk.profile.rate_plans.iter();
    plans
        .filter(|plan| plan.cancellation.policy == Some(policy.id))
        .map(|plan| plan.id)
        .collect()
}

#[derive(Clone, PartialEq, Properties)]
struct PutAwayProps {
    policy: BookingPolicy,
}

/// A policy that no plan follows is put away.
#[component]
fn PutAway(props: &PutAwayProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let name = props.policy.name.get(desk.words.tag()).to_owned();
    let onclick = {
        let (desk, act, policy, name) = (
            desk.clone(),
            act.clone(),
            props.policy.clone(),
            name.clone(),
        );
        Callback::from(move |()| {
            let (desk, name) = (desk.clone(), name.clone());
            let undo = Undo::Policy(Box::new(Put {
                policy: policy.clone(),
                plans: None,
            }));
            let call = Put {
                policy: BookingPolicy {
                    archived: true,
                    ..policy.clone()
                },
                plans: None,
            };
            act.run(call, move |done| {
                desk.say(match done {
                    Ok(_) => {
                        let said = desk
                            .words
                            .say_with("house-policy-gone", &[("name", name.into())]);
                        Toast::good(said).with_undo(undo)
                    }
                    Err(why) => told(&desk.words, &why),
                });
            });
        })
    };
    html! {
        <Button small=true kind={Kind::Quiet} label={desk.words.say("setup-remove")} busy={act.busy()} {onclick} testid="policy-remove"
            aria={desk.words.say_with("house-tax-remove-of", &[("name", name.into())])} />
    }
}

/// What a policy says, step by step.
fn sentences(desk: &Desk, policy: &BookingPolicy) -> Vec<String> {
    let words = desk.words;
    let mut lines = Vec::new();
    if policy.terms.tiers.is_empty() {
        lines.push(words.say("policy-always-free"));
    }
    lines.extend(policy.terms.tiers.iter().map(|tier| step(desk, tier)));
    if let Some(no_show) = &policy.terms.no_show {
        let fee = fee(desk, no_show);
        lines.push(words.say_with("house-policy-no-show-costs", &[("fee", fee.into())]));
    }
    if policy.terms.with_services {
        lines.push(words.say("house-policy-services-count"));
    }
    if policy.guarantee == Guarantee::SixPmHold {
        let until = policy.terms.held_until.unwrap_or(SIX_PM);
        lines.push(format!(
            "{}: {}",
            words.say("house-policy-held"),
            words.time(until)
        ));
    }
    for part in &policy.terms.deposit {
        let amount = match part.share {
            DepositShare::BasisPoints(points) => words.percent(u32::from(points)),
            DepositShare::FixedMinor(minor) => money(desk, minor),
        };
        lines.push(match part.days_before {
            None => words.say_with("house-policy-deposit-now", &[("amount", amount.into())]),
            Some(days) => words.say_with(
                "house-policy-deposit-due",
                &[("amount", amount.into()), ("days", days.into())],
            ),
        });
    }
    lines
}

fn money(desk: &Desk, minor: i64) -> String {
    let currency = desk.profile.property.currency;
    desk.words
        .money(keyrack_domain::Money::new(minor, currency))
}

fn fee(desk: &Desk, fee: &Fee) -> String {
    let words = desk.words;
    match fee {
        Fee::Free => words.say("house-policy-fee-free"),
        Fee::Full => words.say("house-policy-fee-full"),
        Fee::Nights(count) => {
            words.say_with("house-policy-fee-nights", &[("count", (*count).into())])
        }
        Fee::BasisPoints(points) => words.percent(u32::from(*points)),
        Fee::FixedMinor(minor) => money(desk, *minor),
    }
}

fn step(desk: &Desk, tier: &Tier) -> String {
    let words = desk.words;
    let mut fee = fee(desk, &tier.fee);
    if let Some(cap) = tier.nights_cap {
        fee = words.say_with(
            "house-policy-capped",
            &[("fee", fee.into()), ("count", cap.into())],
        );
    }
    match (tier.days_before, tier.hours_after) {
        (Some(days), _) => words.say_with(
            "house-policy-step-before",
            &[
                ("days", days.into()),
                ("time", words.time(tier.at).into()),
                ("fee", fee.into()),
            ],
        ),
        (None, hours) => words.say_with(
            "house-policy-step-after",
            &[("hours", hours.into()), ("fee", fee.into())],
        ),
    }
}
