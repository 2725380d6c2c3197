//! What stands behind the state line: what waits to be sent, what was refused, and what this desk
//! may sell alone.

use keyrack_contract::Code;
use keyrack_contract::call::staff::Role;
use keyrack_contract::call::state::{self, Held, Line, State, Waiting};
use yew::prelude::*;

use super::{state_line::told, verb::verb};
use crate::desk::{Desk, Intent, Tone, Watch, use_ask, use_desk};
use crate::page::Page;
use crate::piece::{Alert, Empty, Failed, told as told_of};
use crate::sheet::Side;
use crate::transport::Trouble;

/// The list behind the line.
#[component]
pub fn Connection() -> Html {
    let desk = use_desk();
    let asked = use_ask(Some(state::Read {}), Watch::STATE);
    let onclose = {
        let desk = desk.clone();
        Callback::from(move |()| desk.wish(Intent::Connection(false)))
    };
    html! {
        <Side title={desk.words.say("desk-connection")} {onclose} testid="connection">
            <Failed trouble={asked.trouble} />
            if let Some(state) = &asked.data {
                { line(&desk, state) }
                if desk.session.role != Role::Housekeeping {
                    <super::away::Away />
                }
                { refused(&desk, state) }
                { waiting(&desk, state) }
                if state.line != Line::Alone {
                    { held(&desk, state) }
                }
            } else {
                <Empty />
            }
        </Side>
    }
}

fn line(desk: &Desk, state: &State) -> Html {
    let words = desk.words;
    let (word, icon, text) = told(desk, state);
    let heard = state.heard_at.map_or_else(
        || words.say("desk-never-synced"),
        |at| {
            let instant = words.instant(at, &desk.zone());
            words.say_with("desk-last-heard", &[("instant", instant.into())])
        },
    );
    html! {
        <section class="kr-part">
            <p class={classes!("kr-connection", format!("kr-state--{word}"))}>
                <span class="kr-state__icon" aria-hidden="true">{ icon }</span><strong>{ text }</strong>
            </p>
            if state.line == Line::Alone {
                <p class="kr-quiet">{ words.say("desk-alone-hint") }</p>
            } else {
                <p class="kr-quiet">{ heard }</p>
            }
            if let Some(code) = state.down {
                { down(desk, code) }
            }
            if state.line == Line::Offline {
                <p>{ words.say("desk-offline-hint") }</p>
            }
            if state.differs {
                <Alert tone={Tone::Warning} text={words.say("desk-differs")} hint={words.say("desk-differs-hint")} />
            }
        </section>
    }
}

/// Why the line is down, where somebody ended it: waiting will not bring it back.
fn down(desk: &Desk, code: Code) -> Html {
    let said = told_of(&desk.words, &Trouble::Failed(code.into()));
    html! { <Alert tone={Tone::Bad} text={said.text} hint={said.hint} testid="line-down" code={code.key()} /> }
}

fn entries(desk: &Desk, list: &[Waiting]) -> Html {
    list.iter()
        .map(|entry| {
            let why = entry.code.map(|code| {
                let told = desk.words.failure(code.key(), &std::collections::BTreeMap::new());
                told.message
            });
            html! {
                <li data-verb={entry.verb.clone()}>
                    <span>{ verb(&desk.words, &entry.verb) }</span>
                    <span class="kr-quiet kr-figure">{ desk.words.instant(entry.at, &desk.zone()) }</span>
                    if let Some(why) = why {
                        <span class="kr-wrong">{ why }</span>
                    }
                </li>
            }
        })
        .collect()
}

fn refused(desk: &Desk, state: &State) -> Html {
    if state.refused.is_empty() {
        return html! {};
    }
    html! {
        <section class="kr-part">
            <h3>{ desk.words.say("desk-refused-title") }</h3>
            <p class="kr-quiet">{ desk.words.say("desk-refused-hint") } { " " }<a href={Page::Look.hash()}>{ desk.words.say("desk-menu-conflicts") }</a></p>
            <ul class="kr-entries" data-testid="refused">{ entries(desk, &state.refused) }</ul>
        </section>
    }
}

fn waiting(desk: &Desk, state: &State) -> Html {
    if state.line == Line::Alone {
        return html! {};
    }
    html! {
        <section class="kr-part">
            <h3>{ desk.words.say("desk-waiting-title") }</h3>
            if state.waiting.is_empty() {
                <p class="kr-quiet" data-testid="waiting-empty">{ desk.words.say("desk-waiting-empty") }</p>
            } else {
                <ul class="kr-entries" data-testid="waiting">{ entries(desk, &state.waiting) }</ul>
            }
        </section>
    }
}

fn held(desk: &Desk, state: &State) -> Html {
    let words = desk.words;
    let mut held: Vec<Held> = state
        .held
        .iter()
        .copied()
        .filter(|held| held.rooms > 0)
        .collect();
    held.sort_by_key(|held| (held.night, desk.type_name(held.room_type)));
    let held_all = held.clone();
    let first = held.first().and_then(|held| held.until);
    // Leases mostly end together; then it is said once.
    let together = first.filter(|first| held.iter().all(|held| held.until == Some(*first)));
    let together = together.map(|until| {
        let instant = words.instant(until, &desk.zone());
        words.say_with("desk-held-until", &[("instant", instant.into())])
    });
    let apart = together.is_none();
    html! {
        <section class="kr-part">
            <h3>{ words.say("desk-held-title") }</h3>
            if held.is_empty() {
                <p class="kr-quiet">{ words.say("desk-held-none") }</p>
            } else {
                <p class="kr-quiet">{ words.say("desk-held-hint") }</p>
                if let Some(together) = together {
                    <p>{ together }</p>
                }
                <table class="kr-table" data-testid="held">
                    <thead><tr>
                        <th scope="col">{ words.say("desk-held-night") }</th>
                        <th scope="col">{ words.say("desk-room-type") }</th>
                        <th scope="col" class="kr-figure">{ words.say("desk-held-left") }</th>
                        if apart {
                            <th scope="col">{ words.say("desk-held-until-head") }</th>
                        }
                    </tr></thead>
                    <tbody>
                        { for held.iter().enumerate().map(|(place, held)| html! {
                            <tr data-night={held.night.to_string()} class={classes!(is_first(&held_all, place).then_some("kr-table__group"))}>
                                <td class={classes!("kr-figure-text", (!is_first(&held_all, place)).then_some("kr-again"))}>{ words.date_short(held.night) }</td>
                                <td>{ desk.type_name(held.room_type) }</td>
                                <td class="kr-figure">{ words.number(i64::from(held.rooms)) }</td>
                                if apart {
                                    <td class="kr-quiet">{ held.until.map(|until| words.instant(until, &desk.zone())).unwrap_or_default() }</td>
                                }
                            </tr>
                        }) }
                    </tbody>
                </table>
            }
        </section>
    }
}

/// Whether a line is the first of its night; the others repeat the date for screen readers only.
fn is_first(held: &[Held], place: usize) -> bool {
    let night = |place: usize| held.get(place).map(|held| held.night);
    place.checked_sub(1).and_then(night) != night(place)
}
