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
use crate::page::address::{go, use_asked};

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

/// The parts as the address names them, with what they are called.
const PARTS: [(Part, &str, &str); 6] = [
    (Part::Prices, "prices", "desk-rates-tab-prices"),
    (Part::Plans, "plans", "desk-rates-tab-plans"),
    (Part::Layers, "layers", "desk-rates-tab-layers"),
    (Part::Yields, "yields", "desk-rates-tab-yields"),
    (Part::Promos, "promos", "desk-rates-tab-promos"),
    (Part::Turnaways, "turnaways", "desk-rates-tab-turnaways"),
];

/// The page.
#[component]
pub fn Rates() -> Html {
    let words = use_desk().words;
    let asked = use_asked("tab").unwrap_or_default();
    let open = PARTS.iter().find(|(_, word, _)| *word == asked);
    let open = open.map_or(Part::Prices, |(part, ..)| *part);
    let tab = |(part, word, message): &(Part, &'static str, &'static str)| {
        let (is_here, word) = (open == *part, *word);
        let onclick = Callback::from(move |_: MouseEvent| go(&format!("#/rates?tab={word}")));
        html! {
            <button key={word} type="button" class="kr-toggle__item" aria-pressed={is_here.to_string()} {onclick}
                data-testid={format!("rates-tab-{word}")}>{ words.say(message) }</button>
        }
    };
    html! {
        <div class="kr-page kr-page--wide" data-testid="rates">
            <header class="kr-page__head">
                <h1>{ words.say("desk-menu-rates") }</h1>
                <div class="kr-toggle" role="group" aria-label={words.say("desk-menu-rates")}>
                    { for PARTS.iter().map(tab) }
                </div>
            </header>
            { match open {
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
