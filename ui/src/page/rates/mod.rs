//! Prices and restrictions by day, and the plans they belong to.

mod axes;
mod bar;
mod draft;
mod entry;
mod grid;
mod meant;
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
    html! {
        <div class="kr-page kr-page--wide" data-testid="rates">
            <header class="kr-page__head"><h1>{ words.say("desk-menu-rates") }</h1></header>
            <prices::Prices />
        </div>
    }
}
