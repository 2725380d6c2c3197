//! The list of bookings: filtered, sorted, a page at a time, added up, exported.

mod export;
mod filter;
mod saved;
mod table;

use keyrack_contract::call::listing::{Filter, List};
use yew::prelude::*;

use crate::desk::{Watch, use_ask, use_desk};
use crate::piece::{Button, Empty, Failed};

/// Lines of a page.
const LINES: u16 = 100;

/// The page.
#[component]
pub fn Bookings() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let list = use_state_eq(|| List {
        descending: true,
        limit: LINES,
        ..List::default()
    });
    let asked = use_ask(Some((*list).clone()), Watch::LISTS);
    let onfilter = {
        let list = list.clone();
        Callback::from(move |filter: Filter| {
            list.set(List {
                filter,
                offset: 0,
                ..(*list).clone()
            });
        })
    };
    let onlist = {
        let list = list.clone();
        Callback::from(move |changed: List| list.set(changed))
    };
    let page = |to: Option<u32>, message: &str, testid: &'static str| {
        let list = list.clone();
        let onclick = Callback::from(move |()| {
            if let Some(offset) = to {
                list.set(List {
                    offset,
                    ..(*list).clone()
                });
            }
        });
        html! { <Button small=true label={words.say(message)} disabled={to.is_none()} {onclick} {testid} /> }
    };
    html! {
        <div class="kr-page" data-testid="bookings">
            <header class="kr-page__head">
                <h1>{ words.say("desk-menu-bookings") }</h1>
                <export::ExportButtons list={(*list).clone()} />
            </header>
            <saved::Saved filter={list.filter.clone()} onchange={onfilter.clone()} />
            <filter::FilterFields filter={list.filter.clone()} onchange={onfilter} />
            <Failed trouble={asked.trouble.clone()} />
            if let Some(listed) = &asked.data {
                <p class="kr-totals" role="status" data-testid="totals" data-count={listed.count.to_string()}>
                    <span>{ words.say_with("bookings-count", &[("count", listed.count.into())]) }</span>
                    <span>{ words.say_with("bookings-nights-count", &[("count", listed.nights.into())]) }</span>
                    <strong>{ words.money(listed.revenue) }</strong>
                    <span class="kr-quiet">{ words.say("bookings-totals-hint") }</span>
                </p>
                if listed.lines.is_empty() {
                    if list.filter == Filter::default() {
                        <Empty text={words.say("desk-bookings-empty")} />
                    } else {
                        <Empty text={words.say("bookings-none")} />
                    }
                } else {
                    <table::Table lines={listed.lines.clone()} list={(*list).clone()} onchange={onlist} />
                    if listed.count > u64::from(LINES) {
                        <div class="kr-pages">
                            <span class="kr-quiet">{ words.say_with("guests-page", &[
                                ("from", (list.offset + 1).into()),
                                ("to", (u64::from(list.offset) + listed.lines.len() as u64).into()),
                                ("count", listed.count.into()),
                            ]) }</span>
                            { page(list.offset.checked_sub(u32::from(LINES)), "guests-before", "page-before") }
                            { page(Some(list.offset + u32::from(LINES)).filter(|next| u64::from(*next) < listed.count), "guests-next", "page-next") }
                        </div>
                    }
                }
            } else if asked.trouble.is_none() {
                <Empty />
            }
        </div>
    }
}
