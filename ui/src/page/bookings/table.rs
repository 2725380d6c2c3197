//! The lines, with heads that sort.

use keyrack_contract::call::listing::{List, SortBy};
use keyrack_contract::view::ReservationLine;
use keyrack_domain::reservation::Status;
use patternfly_yew::prelude::Icon;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::desk::{Desk, Intent, use_desk};
use crate::page::row::status_word;
use crate::piece::{Button, Kind, Label, StatusLabel};

/// What is shown.
#[derive(Clone, PartialEq, Properties)]
pub struct TableProps {
    /// The page's lines.
    pub lines: Vec<ReservationLine>,
    /// What was asked for.
    pub list: List,
    /// Another order is wanted.
    pub onchange: Callback<List>,
}

/// The table. Arrow keys go from line to line; Enter opens one, as for every button.
#[component]
pub fn Table(props: &TableProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let sorts = |by: SortBy, message: &str, is_figure: bool| {
        let is_it = props.list.sort_by == by;
        let (list, onchange) = (props.list.clone(), props.onchange.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            onchange.emit(List {
                sort_by: by,
                descending: is_it && !list.descending,
                offset: 0,
                ..list.clone()
            });
        });
        let order = match (is_it, props.list.descending) {
            (true, true) => "descending",
            (true, false) => "ascending",
            (false, _) => "none",
        };
        html! {
            <th scope="col" aria-sort={order} class={is_figure.then_some("kr-figure")}>
                <button type="button" class="kr-sort" {onclick}>
                    { words.say(message) }
                    if is_it {
                        <span aria-hidden="true">{ if props.list.descending { Icon::CaretDown } else { Icon::CaretUp } }</span>
                    }
                </button>
            </th>
        }
    };
    let plain = |message: &str| html! { <th scope="col">{ words.say(message) }</th> };
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        let step = match event.key().as_str() {
            "ArrowDown" => true,
            "ArrowUp" => false,
            _ => return,
        };
        let here = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
            .and_then(|target| target.closest("tr").ok().flatten());
        let next = here.and_then(|row| {
            if step {
                row.next_element_sibling()
            } else {
                row.previous_element_sibling()
            }
        });
        let name = next
            .and_then(|row| row.query_selector("button").ok().flatten())
            .and_then(|button| button.dyn_into::<HtmlElement>().ok());
        if let Some(name) = name {
            event.prevent_default();
            let _ = name.focus();
        }
    });
    html! {
        <div class="kr-wide">
            <table class="kr-table kr-table--rows">
                <thead><tr>
                    { sorts(SortBy::Guest, "desk-guest", false) }
                    { plain("desk-reference") }
                    { plain("desk-status") }
                    { sorts(SortBy::Arrival, "bookings-arrival", false) }
                    { sorts(SortBy::Departure, "bookings-departure", false) }
                    <th scope="col" class="kr-figure">{ words.say("bookings-nights") }</th>
                    { plain("desk-room") }
                    { plain("desk-source") }
                    { sorts(SortBy::Total, "desk-price", true) }
                </tr></thead>
                <tbody {onkeydown}>{ for props.lines.iter().map(|line| row(&desk, line)) }</tbody>
            </table>
        </div>
    }
}

fn row(desk: &Desk, line: &ReservationLine) -> Html {
    let words = desk.words;
    let open = {
        let (desk, id) = (desk.clone(), line.id);
        Callback::from(move |()| desk.wish(Intent::Sheet(Some(id))))
    };
    let is_off = matches!(line.status, Status::Cancelled | Status::NoShow);
    html! {
        <tr key={line.id.to_string()} class={is_off.then_some("kr-quiet")} data-testid="reservation-row"
            data-reservation={line.id.to_string()} data-reference={line.reference.clone()} data-status={status_word(line)}>
            <td>
                <div class="kr-row__who">
                    <Button kind={Kind::Name} label={line.guest_name.clone()} onclick={open} testid="open"
                        aria={words.say_with("desk-open-booking-of", &[("guest", line.guest_name.as_str().into())])} />
                    if line.contested {
                        <Label state="conflict" icon={Icon::ExclamationTriangle} text={words.say("desk-contested")} />
                    }
                    if line.unsent {
                        <Label state="offline" icon={Icon::Pending} text={words.say("desk-unsent")} />
                    }
                </div>
            </td>
            <td class="kr-figure-text">{ &line.reference }</td>
            <td><StatusLabel status={line.status} /></td>
            <td class="kr-figure-text">{ words.date_long(line.stay.arrival()) }</td>
            <td class="kr-figure-text">{ words.date_short(line.stay.departure()) }</td>
            <td class="kr-figure">{ line.stay.nights() }</td>
            <td>
                if let Some(number) = &line.room_number {
                    <span class="kr-room">{ number }</span>{ "\u{a0} " }
                }
                <span class="kr-quiet">{ desk.type_name(line.room_type) }</span>
            </td>
            <td>{ words.source(line.source) }</td>
            <td class="kr-figure">{ words.money(line.total) }</td>
        </tr>
    }
}
