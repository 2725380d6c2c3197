//! What the kitchen, the spa and housekeeping prepare on a day.

use keyrack_contract::call::service::{Due as Ask, DueGroup, DueRoom};
use keyrack_domain::Date;
use yew::prelude::*;

use crate::desk::{Desk, Intent, Watch, use_ask, use_desk};
use crate::piece::{Button, Empty, Failed, Field, Kind};

/// The list of one day.
#[component]
pub fn Due() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let typed = use_state(|| desk.profile.business_date.to_string());
    let date: Option<Date> = typed.parse().ok();
    let asked = use_ask(date.map(|date| Ask { date }), Watch::LISTS);
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |text| typed.set(text))
    };
    let on = |days: i64| {
        let (typed, date) = (typed.clone(), date);
        Callback::from(move |()| {
            let moved = date.and_then(|date| date.checked_add(jiff::ToSpan::days(days)).ok());
            if let Some(moved) = moved {
                typed.set(moved.to_string());
            }
        })
    };
    html! {
        <section data-testid="services-due">
            <div class="kr-fields kr-fields--stay">
                <Field id="due-date" kind="date" label={words.say("house-services-day")} value={(*typed).clone()} {oninput} />
                <div class="kr-row__steps">
                    <Button kind={Kind::Quiet} small=true label={words.say("house-services-day-before")} onclick={on(-1)} testid="due-before" />
                    <Button kind={Kind::Quiet} small=true label={words.say("house-services-day-after")} onclick={on(1)} testid="due-after" />
                </div>
            </div>
            <Failed trouble={asked.trouble.clone()} />
            if let Some(found) = &asked.data {
                if found.groups.is_empty() {
                    <Empty text={words.say("house-services-due-none")} />
                }
                { for found.groups.iter().map(|group| one(&desk, group)) }
            } else if asked.trouble.is_none() && date.is_some() {
                <Empty />
            }
        </section>
    }
}

fn one(desk: &Desk, group: &DueGroup) -> Html {
    let words = desk.words;
    let name = group.name.get(words.tag());
    let title = match group.time {
        Some(time) => format!("{name}, {}", words.time(time)),
        None => name.to_owned(),
    };
    html! {
        <section class="kr-part" key={format!("{}{:?}", group.service, group.time)} data-testid="due-group">
            <h2>{ title }<span class="kr-quiet">{ " · " }<strong data-testid="due-count">{ group.count }</strong></span></h2>
            <table class="kr-table kr-table--rows">
                <thead><tr>
                    <th scope="col">{ words.say("house-room-number") }</th>
                    <th scope="col">{ words.say("desk-guest") }</th>
                    <th scope="col" class="kr-figure">{ words.say("stay-extras-count") }</th>
                </tr></thead>
                <tbody>{ for group.rooms.iter().map(|room| row(desk, room)) }</tbody>
            </table>
        </section>
    }
}

fn row(desk: &Desk, room: &DueRoom) -> Html {
    let words = desk.words;
    let number = room
        .room_number
        .clone()
        .unwrap_or_else(|| words.say("desk-no-room"));
    let open = {
        let (desk, id) = (desk.clone(), room.id);
        Callback::from(move |()| desk.wish(Intent::Sheet(Some(id))))
    };
    html! {
        <tr key={room.id.to_string()} data-testid="due-room">
            <td class="kr-room">{ number }</td>
            <td>
                <Button kind={Kind::Name} label={room.guest_name.clone()} onclick={open} />
                if room.waiting > 0 {
                    <span class="kr-quiet">{ format!(" · {}", words.say_with("house-services-not-promised", &[("count", room.waiting.into())])) }</span>
                }
            </td>
            <td class="kr-figure">{ room.count }</td>
        </tr>
    }
}
