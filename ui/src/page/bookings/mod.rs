//! Finding a booking by name or reference.

use keyrack_contract::call::reservation;
use yew::prelude::*;

use super::row::{Row, head};
use crate::desk::{Watch, use_ask, use_desk};
use crate::piece::{Empty, Failed, Field};

/// The most lines shown at once.
const LINES_MAX: u16 = 100;

/// The list with its search.
#[component]
pub fn Bookings() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let text = use_state(String::new);
    let call = reservation::Find {
        text: text.trim().to_owned(),
        nights: None,
        limit: LINES_MAX,
    };
    let asked = use_ask(Some(call), Watch::LISTS);
    let oninput = {
        let text = text.clone();
        Callback::from(move |typed| text.set(typed))
    };
    let found = asked
        .data
        .as_ref()
        .map_or(&[][..], |found| found.lines.as_slice());
    html! {
        <div class="kr-page" data-testid="bookings">
            <header class="kr-page__head"><h1>{ words.say("desk-menu-bookings") }</h1></header>
            <search class="kr-search">
                <Field id="find-text" kind="search" label={words.say("desk-find-label")} value={(*text).clone()} {oninput} first=true />
                <p class="kr-quiet" role="status">
                    if asked.data.is_some() && !found.is_empty() {
                        { words.say_with("desk-search-results", &[("count", found.len().into())]) }
                    }
                </p>
            </search>
            <Failed trouble={asked.trouble.clone()} />
            if asked.data.is_none() && asked.trouble.is_none() {
                <Empty />
            } else if found.is_empty() && asked.data.is_some() {
                if text.trim().is_empty() {
                    <Empty text={words.say("desk-bookings-empty")} />
                } else {
                    <Empty text={words.say_with("desk-search-empty", &[("text", text.trim().into())])} />
                }
            } else if !found.is_empty() {
                <table class="kr-table kr-table--rows">
                    { head(&desk, true) }
                    <tbody>
                        { for found.iter().map(|line| html! { <Row key={line.id.to_string()} line={line.clone()} status=true /> }) }
                    </tbody>
                </table>
            }
        </div>
    }
}
