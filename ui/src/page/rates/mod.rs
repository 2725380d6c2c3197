//! Prices and restrictions by day, and the plans they belong to.

mod allow;
mod axes;
mod bar;
mod draft;
pub mod entry;
mod grid;
mod meant;
mod plan_form;
mod plans;
mod prices;
mod row;
mod rules;
mod select;
mod state;
mod table;
mod why;
mod wish;

use yew::prelude::*;

use crate::desk::use_desk;

/// The page.
#[component]
pub fn Rates() -> Html {
    let words = use_desk().words;
    let on_plans = use_state(|| false);
    let tab = |plans: bool, message: &str, testid: &'static str| {
        let on_plans = on_plans.clone();
        let is_here = *on_plans == plans;
        let onclick = Callback::from(move |_: MouseEvent| on_plans.set(plans));
        html! {
            <button type="button" class="kr-toggle__item" aria-pressed={is_here.to_string()} {onclick} data-testid={testid}>{ words.say(message) }</button>
        }
    };
    html! {
        <div class="kr-page kr-page--wide" data-testid="rates">
            <header class="kr-page__head">
                <h1>{ words.say("desk-menu-rates") }</h1>
                <div class="kr-toggle" role="group" aria-label={words.say("desk-menu-rates")}>
                    { tab(false, "desk-rates-tab-prices", "rates-tab-prices") }
                    { tab(true, "desk-rates-tab-plans", "rates-tab-plans") }
                </div>
            </header>
            if *on_plans { <plans::Plans /> } else { <prices::Prices /> }
        </div>
    }
}
