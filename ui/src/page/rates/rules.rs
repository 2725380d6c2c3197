//! Restrictions for the selection, beside the grid.

use yew::prelude::*;

use super::restrict::{Limits, Numbers};
use super::state::Turn;
use crate::desk::use_desk;
use crate::piece::{Button, Choice, Kind, Select};

/// What the panel needs.
#[derive(Clone, PartialEq, Properties)]
pub struct RulesProps {
    /// What is chosen and typed so far.
    pub limits: Limits,
    /// Where changes go.
    pub turn: Callback<Turn>,
    /// The panel is closed.
    pub onclose: Callback<()>,
}

/// The panel.
#[component]
pub fn Rules(props: &RulesProps) -> Html {
    let words = use_desk().words;
    let limits = &props.limits;
    let put = |set: fn(&mut Limits, Option<bool>)| {
        let limits = limits.clone();
        props.turn.reform(move |typed: String| {
            let mut next = limits.clone();
            set(&mut next, chosen(&typed));
            Turn::Limits(next)
        })
    };
    let choices = |open: &str, closed: &str| {
        vec![
            Choice::new("", words.say("desk-rates-unchanged")),
            Choice::new("open", words.say(open)),
            Choice::new("closed", words.say(closed)),
        ]
    };
    html! {
        <aside class="kr-rates__beside" aria-label={words.say("desk-rates-rules")} data-testid="rates-rules-panel">
            <h2>{ words.say("desk-rates-rules") }</h2>
            <p class="kr-quiet">{ words.say("desk-rates-limits-hint") }</p>
            <Select id="rates-closed" label={words.say("desk-rates-sale")} value={value(limits.stop_sell)}
                choices={choices("desk-rates-sale-open", "desk-rates-sale-closed")} onchange={put(|limits, to| limits.stop_sell = to)} />
            <Select id="rates-arrival" label={words.say("desk-rates-arrivals")} value={value(limits.closed_to_arrival)}
                choices={choices("desk-rates-allowed", "desk-rates-not-allowed")} onchange={put(|limits, to| limits.closed_to_arrival = to)} />
            <Select id="rates-departure" label={words.say("desk-rates-departures")} value={value(limits.closed_to_departure)}
                choices={choices("desk-rates-allowed", "desk-rates-not-allowed")} onchange={put(|limits, to| limits.closed_to_departure = to)} />
            <div class="kr-rates__limits">
                <Numbers prefix="rates" typed={limits.clone()} onchange={props.turn.reform(Turn::Limits)} />
            </div>
            <Button kind={Kind::Quiet} label={words.say("close")} onclick={props.onclose.clone()} testid="rates-beside-close" />
        </aside>
    }
}

fn chosen(value: &str) -> Option<bool> {
    match value {
        "open" => Some(false),
        "closed" => Some(true),
        _ => None,
    }
}

const fn value(closed: Option<bool>) -> &'static str {
    match closed {
        None => "",
        Some(false) => "open",
        Some(true) => "closed",
    }
}
