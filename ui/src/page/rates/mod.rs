//! Prices and restrictions by day, and the plans they belong to.

mod allow;
mod axes;
mod bar;
mod conditions;
mod draft;
pub mod entry;
mod grid;
mod layers;
mod meant;
mod plan_form;
mod plans;
mod prices;
mod promo_form;
mod promos;
mod restrict;
mod row;
mod rules;
mod scope;
mod select;
mod state;
mod steps;
mod table;
mod turnaways;
mod why;
mod wish;
mod yield_form;
mod yields;

pub use turnaways::reason as turnaway_reason;
use yew::prelude::*;

use crate::desk::use_desk;

pub use self::plans::{put_away, where_sold};

/// Which part of the page is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Prices,
    Plans,
    Layers,
    Yields,
    Promos,
    Turnaways,
}

/// The page.
#[component]
pub fn Rates() -> Html {
    let words = use_desk().words;
    let open = use_state(|| Part::Prices);
    let tab = |part: Part, message: &str, testid: &'static str| {
        let open = open.clone();
        let is_here = *open == part;
        let onclick = Callback::from(move |_: MouseEvent| open.set(part));
        html! {
            <button type="button" class="kr-toggle__item" aria-pressed={is_here.to_string()} {onclick} data-testid={testid}>{ words.say(message) }</button>
        }
    };
    html! {
        <div class="kr-page kr-page--wide" data-testid="rates">
            <header class="kr-page__head">
                <h1>{ words.say("desk-menu-rates") }</h1>
                <div class="kr-toggle" role="group" aria-label={words.say("desk-menu-rates")}>
                    { tab(Part::Prices, "desk-rates-tab-prices", "rates-tab-prices") }
                    { tab(Part::Plans, "desk-rates-tab-plans", "rates-tab-plans") }
                    { tab(Part::Layers, "desk-rates-tab-layers", "rates-tab-layers") }
                    { tab(Part::Yields, "desk-rates-tab-yields", "rates-tab-yields") }
                    { tab(Part::Promos, "desk-rates-tab-promos", "rates-tab-promos") }
                    { tab(Part::Turnaways, "desk-rates-tab-turnaways", "rates-tab-turnaways") }
                </div>
            </header>
            { match *open {
                Part::Prices => html! { <prices::Prices /> },
                Part::Plans => html! { <plans::Plans /> },
                Part::Layers => html! { <layers::Layers /> },
                Part::Yields => html! { <yields::Yields /> },
                Part::Promos => html! { <promos::Promos /> },
                Part::Turnaways => html! { <turnaways::Turnaways /> },
            } }
        </div>
    }
}
