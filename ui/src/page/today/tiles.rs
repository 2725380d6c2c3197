//! The numbers of the day. Each leads to the list behind it.

use std::rc::Rc;

use keyrack_contract::call::day::TodayList;
use patternfly_yew::prelude::Icon;
use wasm_bindgen::JsCast;
use yew::prelude::*;

use crate::desk::use_words;
use crate::page::Page;

/// What is counted.
#[derive(Clone, PartialEq, Properties)]
pub struct TilesProps {
    /// The day.
    pub list: Rc<TodayList>,
}

struct Tile {
    to: &'static str,
    state: &'static str,
    icon: Icon,
    label: String,
    count: usize,
    done: Option<String>,
}

/// The numbers.
#[component]
pub fn Tiles(props: &TilesProps) -> Html {
    let words = use_words();
    let list = &props.list;
    let done = |message, count: usize| {
        (count > 0).then(|| words.say_with(message, &[("count", count.into())]))
    };
    let arrived = usize::try_from(list.arrived).unwrap_or(usize::MAX);
    let conflicts = usize::try_from(list.conflicts).unwrap_or(usize::MAX);
    let mut tiles = vec![
        Tile {
            to: "arrivals",
            state: "arriving",
            icon: Icon::ArrowRight,
            label: words.say("desk-arrivals"),
            count: list.arrivals.len(),
            done: done("desk-arrived-count", arrived),
        },
        Tile {
            to: "departures",
            state: "departing",
            icon: Icon::ShareSquare,
            label: words.say("desk-departures"),
            count: list.departures.len(),
            done: done("desk-departed-count", list.departed.len()),
        },
        Tile {
            to: "in-house",
            state: "in-house",
            icon: Icon::Key,
            label: words.say("desk-in-house"),
            count: list.in_house.len().saturating_add(list.departures.len()),
            done: None,
        },
        Tile {
            to: "to-clean",
            state: "dirty",
            icon: Icon::ExclamationCircle,
            label: words.say("cleanliness-dirty"),
            count: list.to_clean.len(),
            done: None,
        },
    ];
    if conflicts > 0 {
        tiles.push(Tile {
            to: LOOK,
            state: "conflict",
            icon: Icon::ExclamationTriangle,
            label: words.say("desk-menu-conflicts"),
            count: conflicts,
            done: None,
        });
    }
    html! {
        <div class="kr-tiles">
            { for tiles.into_iter().map(|tile| {
                let to = tile.to;
                let onclick = Callback::from(move |_: MouseEvent| if to == LOOK { go(Page::Look) } else { show(to) });
                html! {
                    <button key={to} type="button" class={classes!("kr-tile", format!("kr-state--{}", tile.state))} {onclick}
                        data-testid={format!("tile-{to}")} data-count={tile.count.to_string()}>
                        <span class="kr-tile__label"><span aria-hidden="true">{ tile.icon }</span>{ tile.label }</span>
                        <span class="kr-tile__count">
                            { tile.count }
                            if let Some(done) = tile.done {
                                <span class="kr-tile__done">{ done }</span>
                            }
                        </span>
                    </button>
                }
            }) }
        </div>
    }
}

/// The tile whose list has a page of its own.
const LOOK: &str = "conflicts";

fn go(page: Page) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(page.hash());
    }
}

/// Brings a list into view and puts the focus there.
fn show(id: &str) {
    let list = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(list) = list {
        list.scroll_into_view();
        let _ = list.focus();
    }
}
