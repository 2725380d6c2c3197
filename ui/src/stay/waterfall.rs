//! How the price of a night came about, drawn step by step: each bar begins where the one before has
//! ended, and the last one is the price.

use keyrack_domain::Money;
use keyrack_domain::quote::NightPrice;
use keyrack_domain::rate::{Cause, PriceLine};
use yew::prelude::*;

use crate::desk::{Desk, use_desk};

/// What is drawn.
#[derive(Clone, PartialEq, Properties)]
pub struct WaterfallProps {
    /// The night.
    pub night: NightPrice,
}

/// The steps of a night's price, folded behind the sum of what they did.
#[component]
pub fn Waterfall(props: &WaterfallProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let night = &props.night;
    if night.steps.len() < 2 {
        return html! {};
    }
    let bars = bars(&night.steps);
    html! {
        <details class="kr-fall" data-testid="night-explained">
            <summary class="kr-quiet">
                { words.say_with("desk-fall-summary", &[("base", words.money(night.base).into()), ("count", night.steps.len().saturating_sub(1).into())]) }
            </summary>
            <ol class="kr-fall__steps">
                { for night.steps.iter().zip(bars).map(|(line, bar)| html! {
                    <li>
                        <span class="kr-fall__cause">{ cause(&desk, &line.cause) }</span>
                        <svg class={classes!("kr-fall__bar", class(line))} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                            <rect x={bar.0.to_string()} y="0" width={bar.1.to_string()} height="6" />
                        </svg>
                        <span class="kr-figure">{ signed(&desk, line) }</span>
                    </li>
                }) }
                <li class="kr-fall__sum">
                    <span class="kr-fall__cause">{ words.say("desk-fall-price") }</span>
                    <span />
                    <span class="kr-figure">{ words.money(night.price) }</span>
                </li>
            </ol>
        </details>
    }
}

/// Where each bar begins and how long it is, of a hundred.
fn bars(steps: &[PriceLine]) -> Vec<(i64, i64)> {
    let mut at = 0_i64;
    let ends: Vec<(i64, i64)> = steps
        .iter()
        .map(|line| {
            let from = at;
            at = at.saturating_add(line.amount.minor);
            (from.min(at), from.max(at))
        })
        .collect();
    let most = ends.iter().map(|(_, to)| *to).max().unwrap_or(0).max(1);
    let place = |minor: i64| {
        minor
            .max(0)
            .saturating_mul(100)
            .checked_div(most)
            .unwrap_or(0)
    };
    let bar = |(from, to): &(i64, i64)| {
        let (from, to) = (place(*from), place(*to));
        (from.min(99), to.saturating_sub(from).max(1))
    };
    ends.iter().map(bar).collect()
}

fn class(line: &PriceLine) -> &'static str {
    match (&line.cause, line.amount.minor) {
        (Cause::Base | Cause::Group { .. }, _) => "kr-fall__bar--base",
        (_, minor) if minor < 0 => "kr-fall__bar--less",
        _ => "kr-fall__bar--more",
    }
}

/// The amount with its sign, but for the daily price that all begins with.
fn signed(desk: &Desk, line: &PriceLine) -> String {
    let Money { minor, .. } = line.amount;
    let money = desk.words.money(line.amount);
    if minor > 0 && !matches!(line.cause, Cause::Base | Cause::Group { .. }) {
        format!("+{money}")
    } else {
        money
    }
}

/// Why a part of a price is there, in words.
pub fn cause(desk: &Desk, cause: &Cause) -> String {
    let words = desk.words;
    let count = |message: &str, count: u16| words.say_with(message, &[("count", count.into())]);
    match cause {
        Cause::Base => words.say("desk-cause-base"),
        Cause::Group { name } => {
            words.say_with("desk-cause-group", &[("group", name.clone().into())])
        }
        Cause::Derivation { plan } => words.say_with(
            "desk-cause-derivation",
            &[("plan", desk.plan_name(*plan).into())],
        ),
        Cause::Occupancy => words.say("desk-cause-occupancy"),
        Cause::LengthOfStay { nights } => count("desk-cause-length", *nights),
        Cause::EarlyBird { days } => count("desk-cause-early-from", *days),
        Cause::LastMinute { days } => count("desk-cause-late", *days),
        Cause::Yield { name, .. } if name.is_empty() => words.say("desk-cause-yield"),
        Cause::Yield { name, .. } => {
            words.say_with("desk-cause-yield-by", &[("rule", name.clone().into())])
        }
        Cause::Company => words.say("desk-cause-company"),
        Cause::Promo { code, .. } => {
            words.say_with("desk-cause-promo", &[("code", code.clone().into())])
        }
        Cause::Floor => words.say("desk-cause-floor"),
        Cause::Ceiling => words.say("desk-cause-ceiling"),
        Cause::FreeNight => words.say("desk-cause-free"),
        Cause::Other => words.say("desk-cause-other"),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use keyrack_domain::Currency;

    use super::*;

    #[test]
    fn each_bar_begins_where_the_one_before_has_ended() {
        let line = |cause, minor| PriceLine {
            cause,
            amount: Money::new(minor, Currency::EUR),
        };
        let steps = [
            line(Cause::Base, 10_000),
            line(Cause::Company, -2_000),
            line(Cause::Floor, 1_000),
        ];
        assert_eq!(bars(&steps), [(0, 100), (80, 20), (80, 10)]);
    }
}
