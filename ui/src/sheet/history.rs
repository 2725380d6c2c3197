//! Who changed what in a reservation, and when.

use keyrack_contract::call::reservation::{Entry, History as Ask};
use keyrack_domain::ReservationId;
use yew::prelude::*;

use crate::desk::{Desk, Watch, use_ask, use_desk};
use crate::frame::verb;
use crate::piece::{Empty, Failed};
use crate::told::{by, fact};

/// Of which reservation.
#[derive(Clone, PartialEq, Properties)]
pub struct HistoryProps {
    /// Its id.
    pub id: ReservationId,
}

/// The history, newest first.
#[component]
pub fn History(props: &HistoryProps) -> Html {
    let desk = use_desk();
    let asked = use_ask(Some(Ask { id: props.id }), Watch::LISTS);
    html! {
        <section class="kr-part" data-testid="history">
            <Failed trouble={asked.trouble.clone()} />
            if let Some(told) = &asked.data {
                if told.entries.is_empty() {
                    <Empty text={desk.words.say("desk-history-empty")} />
                } else {
                    <ol class="kr-history">{ for told.entries.iter().map(|entry| one(&desk, entry)) }</ol>
                }
            } else if asked.trouble.is_none() {
                <Empty />
            }
        </section>
    }
}

fn one(desk: &Desk, entry: &Entry) -> Html {
    let words = desk.words;
    let when = entry
        .by
        .at
        .map(|at| words.instant(at, &desk.zone()))
        .unwrap_or_default();
    html! {
        <li data-verb={entry.by.verb.clone()}>
            <p class="kr-history__head">
                <strong>{ verb(&words, &entry.by.verb) }</strong>
                <span class="kr-quiet kr-figure-text">{ when }</span>
            </p>
            { for entry.facts.iter().map(|known| html! { <p>{ fact(desk, known) }</p> }) }
            <p class="kr-quiet">
                { by(desk, &entry.by) }
                if entry.apart {
                    { format!(" · {}", words.say("desk-history-apart")) }
                }
            </p>
        </li>
    }
}
