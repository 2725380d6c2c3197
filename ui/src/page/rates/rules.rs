//! Restrictions for the selection, beside the grid.

use yew::prelude::*;

use super::draft::Rule;
use super::state::Turn;
use crate::desk::use_desk;
use crate::piece::{Button, Choice, Field, Kind, Select};

/// What the panel needs.
#[derive(Clone, PartialEq, Properties)]
pub struct RulesProps {
    /// What is chosen so far.
    pub rule: Rule,
    /// Where changes go.
    pub turn: Callback<Turn>,
    /// The panel is closed.
    pub onclose: Callback<()>,
}

/// The panel.
#[component]
pub fn Rules(props: &RulesProps) -> Html {
    let words = use_desk().words;
    let rule = props.rule;
    let put = |set: fn(&mut Rule, Option<bool>)| {
        props.turn.reform(move |typed: String| {
            let mut next = rule;
            set(&mut next, chosen(&typed));
            Turn::Rules(next)
        })
    };
    let nights = |set: fn(&mut Rule, Option<u8>)| {
        props.turn.reform(move |typed: String| {
            let mut next = rule;
            set(&mut next, typed.trim().parse().ok());
            Turn::Rules(next)
        })
    };
    let choices = |open: &str, closed: &str| {
        vec![
            Choice::new("", words.say("desk-rates-unchanged")),
            Choice::new("open", words.say(open)),
            Choice::new("closed", words.say(closed)),
        ]
    };
    let length = |nights: Option<u8>| nights.map_or_else(String::new, |nights| nights.to_string());
    html! {
        <aside class="kr-rates__beside" aria-label={words.say("desk-rates-rules")} data-testid="rates-rules-panel">
            <h2>{ words.say("desk-rates-rules") }</h2>
            <p class="kr-quiet">{ words.say("desk-rates-rules-hint") }</p>
            <Select id="rates-closed" label={words.say("desk-rates-sale")} value={value(rule.stop_sell)}
                choices={choices("desk-rates-sale-open", "desk-rates-sale-closed")} onchange={put(|rule, to| rule.stop_sell = to)} />
            <Select id="rates-arrival" label={words.say("desk-rates-arrivals")} value={value(rule.closed_to_arrival)}
                choices={choices("desk-rates-allowed", "desk-rates-not-allowed")} onchange={put(|rule, to| rule.closed_to_arrival = to)} />
            <Select id="rates-departure" label={words.say("desk-rates-departures")} value={value(rule.closed_to_departure)}
                choices={choices("desk-rates-allowed", "desk-rates-not-allowed")} onchange={put(|rule, to| rule.closed_to_departure = to)} />
            <Field id="rates-min-arrival" kind="number" label={words.say("desk-rates-min-arrival-label")} value={length(rule.min_los_arrival)}
                oninput={nights(|rule, to| rule.min_los_arrival = to)} min="0" max="99" hint={words.say("desk-rates-min-hint")} />
            <Field id="rates-min-through" kind="number" label={words.say("desk-rates-min-through-label")} value={length(rule.min_los_through)}
                oninput={nights(|rule, to| rule.min_los_through = to)} min="0" max="99" hint={words.say("desk-rates-min-through-hint")} />
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
