//! Guests by name, a page at a time.

use keyrack_contract::call::guest::{GuestLine, List};
use yew::prelude::*;

use crate::desk::{Desk, Watch, use_ask, use_desk};
use crate::page::address::go;
use crate::piece::{Button, Empty, Failed, Field, Kind, phone};

/// Lines of a page.
const LINES: u16 = 50;

/// The list with its search.
#[component]
pub fn GuestList() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let text = use_state(String::new);
    let offset = use_state(|| 0_u32);
    let asked = use_ask(
        Some(List {
            text: text.trim().to_owned(),
            offset: *offset,
            limit: LINES,
        }),
        Watch::LISTS,
    );
    let oninput = {
        let (text, offset) = (text.clone(), offset.clone());
        Callback::from(move |typed| {
            text.set(typed);
            offset.set(0);
        })
    };
    let page = |to: Option<u32>, message: &str, testid: &'static str| {
        let offset = offset.clone();
        let onclick = Callback::from(move |()| {
            if let Some(to) = to {
                offset.set(to);
            }
        });
        html! { <Button small=true label={words.say(message)} disabled={to.is_none()} {onclick} {testid} /> }
    };
    html! {
        <div class="kr-page" data-testid="guests">
            <header class="kr-page__head"><h1>{ words.say("desk-menu-guests") }</h1></header>
            <search class="kr-search">
                <Field id="guests-text" kind="search" label={words.say("guests-find")} value={(*text).clone()} {oninput} first=true />
                <p class="kr-quiet" role="status">
                    if let Some(listed) = &asked.data {
                        { words.say_with("guests-count", &[("count", listed.count.into())]) }
                    }
                </p>
            </search>
            <Failed trouble={asked.trouble.clone()} />
            if let Some(listed) = &asked.data {
                if listed.guests.is_empty() {
                    if text.trim().is_empty() {
                        <Empty text={words.say("guests-empty")} />
                    } else {
                        <Empty text={words.say_with("desk-search-empty", &[("text", text.trim().into())])} />
                    }
                } else {
                    <table class="kr-table kr-table--rows">
                        <thead><tr>
                            <th scope="col">{ words.say("desk-guest") }</th>
                            <th scope="col">{ words.say("desk-new-email") }</th>
                            <th scope="col">{ words.say("desk-new-phone") }</th>
                            <th scope="col">{ words.say("desk-new-country") }</th>
                            <th scope="col" class="kr-figure">{ words.say("guests-stays") }</th>
                            <th scope="col">{ words.say("guests-arrival") }</th>
                        </tr></thead>
                        <tbody>{ for listed.guests.iter().map(|line| row(&desk, line)) }</tbody>
                    </table>
                    if listed.count > u64::from(LINES) {
                        <div class="kr-pages">
                            <span class="kr-quiet">{ words.say_with("guests-page", &[
                                ("from", (*offset + 1).into()),
                                ("to", (u64::from(*offset) + listed.guests.len() as u64).into()),
                                ("count", listed.count.into()),
                            ]) }</span>
                            { page(offset.checked_sub(u32::from(LINES)), "guests-before", "page-before") }
                            { page(Some(*offset + u32::from(LINES)).filter(|next| u64::from(*next) < listed.count), "guests-next", "page-next") }
                        </div>
                    }
                }
            } else if asked.trouble.is_none() {
                <Empty />
            }
        </div>
    }
}

fn row(desk: &Desk, line: &GuestLine) -> Html {
    let words = desk.words;
    let id = line.id;
    let open = Callback::from(move |()| go(&format!("#/guests?id={id}")));
    html! {
        <tr key={id.to_string()} data-testid="guest-row">
            <td><Button kind={Kind::Name} label={line.guest.sorted_name()} onclick={open} testid="open-guest" /></td>
            <td>{ &line.guest.email }</td>
            <td class="kr-figure-text">{ phone(&line.guest.phone) }</td>
            <td>{ &line.guest.country }</td>
            <td class="kr-figure">{ line.stays }</td>
            <td class="kr-figure-text">{ line.arrival.map(|date| words.date_long(date)) }</td>
        </tr>
    }
}
