//! One quiet line: how this computer stands to the server, what it may sell alone, and the time.

use keyrack_contract::Code;
use keyrack_contract::call::state::{self, Line, State};
use keyrack_domain::{Date, Timestamp};
use keyrack_locale::Words;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Desk, Intent, Watch, use_ask, use_desk, use_tick};
use crate::transport::now;

/// How often the clock is looked at.
const TICK_MILLISECONDS: u32 = 5_000;

/// Whether the list behind the line is open.
#[derive(Clone, PartialEq, Properties)]
pub struct StateLineProps {
    /// Whether it is.
    pub open: bool,
}

/// The line; a click opens what stands behind it.
#[component]
pub fn StateLine(props: &StateLineProps) -> Html {
    let desk = use_desk();
    use_tick(TICK_MILLISECONDS);
    let state = use_ask(Some(state::Read {}), Watch::STATE);
    let onclick = {
        let (desk, open) = (desk.clone(), !props.open);
        Callback::from(move |_: MouseEvent| desk.wish(Intent::Connection(open)))
    };
    let Some(state) = state.data else {
        return html! {};
    };
    let held = held_tonight(&state, desk.profile.business_date);
    let (word, icon, text) = told(&desk, &state);
    let words = desk.words;
    html! {
        <button type="button" class={classes!("kr-state", format!("kr-state--{word}"))} {onclick}
            aria-expanded={props.open.to_string()} data-testid="state-line" data-line={word}
            data-waiting={state.waiting.len().to_string()} data-held={held.to_string()}>
            <span class="kr-state__icon" aria-hidden="true">{ icon }</span>
            <span>{ text }</span>
            if !state.waiting.is_empty() {
                <span class="kr-state__part">{ waiting(&words, state.waiting.len()) }</span>
            }
            if state.line != Line::Alone {
                <span class="kr-state__part">{ words.say_with("desk-held-short", &[("count", held.into())]) }</span>
            }
            if state.came_in > 0 {
                <span class="kr-state__part" data-testid="came-in">{ words.say_with("away-short", &[("count", state.came_in.into())]) }</span>
            }
            if !state.refused.is_empty() || state.differs {
                <span class="kr-state__part kr-state__part--bad"><span aria-hidden="true">{ Icon::ExclamationTriangle }</span>{ words.say("desk-state-look") }</span>
            }
            <span class="kr-state__part kr-state__clock">{ clock(&desk, now()) }</span>
        </button>
    }
}

/// The state's name among the colours, its sign and its words.
pub fn told(desk: &Desk, state: &State) -> (&'static str, Icon, String) {
    let words = desk.words;
    match state.line {
        Line::Alone => ("alone", Icon::Desktop, words.say("desk-alone")),
        Line::CatchingUp { done, total } => {
            let percent = done
                .saturating_mul(100)
                .checked_div(total)
                .unwrap_or(0)
                .min(100);
            let text = words.say_with("desk-catching-up", &[("percent", percent.into())]);
            ("catching_up", Icon::SyncAlt, text)
        }
        Line::Online => ("online", Icon::Connected, words.say("desk-online")),
        Line::Offline | Line::Connecting if state.down.is_some() => {
            let text = match state.down {
                Some(Code::ServerUnknown) => words.say("desk-line-stranger"),
                _ => words.say("desk-line-revoked"),
            };
            ("offline", Icon::Disconnected, text)
        }
        Line::Connecting => ("connecting", Icon::SyncAlt, words.say("desk-connecting")),
        Line::Offline => {
            let text = state.heard_at.map_or_else(
                || words.say("desk-offline"),
                |at| words.say_with("desk-offline-since", &[("instant", since(desk, at).into())]),
            );
            ("offline", Icon::Disconnected, text)
        }
    }
}

/// Rooms that can be sold for tonight without asking anybody.
fn held_tonight(state: &State, tonight: Date) -> u32 {
    let tonight = state.held.iter().filter(|held| held.night == tonight);
    tonight.fold(0, |sum, held| sum.saturating_add(held.rooms))
}

fn waiting(words: &Words, count: usize) -> String {
    words.say_with("desk-waiting-short", &[("count", count.into())])
}

/// The hotel's time of day.
fn clock(desk: &Desk, at: Timestamp) -> String {
    let zone = desk.zone();
    desk.words.time(at.to_zoned(zone).time())
}

/// A time of day for today, a date and time for longer ago.
fn since(desk: &Desk, at: Timestamp) -> String {
    let zone = desk.zone();
    if at.to_zoned(zone.clone()).date() == now().to_zoned(zone.clone()).date() {
        clock(desk, at)
    } else {
        desk.words.instant(at, &zone)
    }
}
