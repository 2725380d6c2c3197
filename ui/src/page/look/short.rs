//! A night with fewer rooms than are promised.

use keyrack_contract::call::conflict::Short;
use yew::prelude::*;

use crate::desk::Desk;
use crate::page::address::go;
use crate::piece::{Button, Kind};

/// The night, and how many rooms it lacks.
pub fn short(desk: &Desk, one: &Short) -> Html {
    let words = desk.words;
    let what = one
        .room_type
        .map_or_else(|| words.say("desks-house"), |id| desk.type_name(id));
    let key = format!("{}{what}", one.night);
    let onclick = {
        let address = format!("#/chart?date={}", one.night);
        Callback::from(move |()| go(&address))
    };
    html! {
        <li class="kr-look__card" {key} data-testid="short-night" data-rooms={one.rooms.to_string()}>
            <p class="kr-look__head">
                <strong>{ words.date_short(one.night) }</strong>
                <span>{ what }</span>
                <span>{ words.say_with("desks-too-few", &[("count", one.rooms.into())]) }</span>
            </p>
            if one.at_desks > 0 {
                <p class="kr-quiet">{ words.say_with("desks-short-at-desks", &[("count", one.at_desks.into())]) }</p>
            }
            <div class="kr-actions"><Button small=true kind={Kind::Quiet} label={words.say("desks-short-chart")} {onclick} testid="open-chart" /></div>
        </li>
    }
}
