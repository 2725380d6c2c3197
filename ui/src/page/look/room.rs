//! A room that two guests have on one night.

use keyrack_contract::call::conflict::{About, RoomClaim};
use yew::prelude::*;

use crate::desk::{Desk, Intent};
use crate::piece::{Button, Kind};

/// The room, and who claims it.
pub fn claim(desk: &Desk, claim: &RoomClaim) -> Html {
    let words = desk.words;
    let nights: Vec<String> = claim
        .nights
        .iter()
        .map(|night| words.date_short(*night))
        .collect();
    let title = words.say_with(
        "desk-look-room-nights",
        &[
            ("number", desk.room_number(claim.room).into()),
            ("nights", nights.join(" · ").into()),
        ],
    );
    let key = format!("{}{:?}", claim.room, claim.nights.first());
    html! {
        <li class="kr-look__card" {key} data-testid="room-claim" data-room={desk.room_number(claim.room)}>
            <p class="kr-look__head"><strong>{ title }</strong></p>
            <p class="kr-look__who">{ for claim.claims.iter().map(|about| guest(desk, about)) }</p>
        </li>
    }
}

fn guest(desk: &Desk, about: &About) -> Html {
    let onclick = {
        let (desk, id) = (desk.clone(), about.id);
        Callback::from(move |()| desk.wish(Intent::Sheet(Some(id))))
    };
    let aria = desk.words.say_with(
        "desk-open-booking-of",
        &[("guest", about.guest_name.as_str().into())],
    );
    html! {
        <span key={about.id.to_string()}>
            <Button kind={Kind::Name} label={about.guest_name.clone()} {onclick} {aria} testid="open" />
            <span class="kr-quiet kr-figure-text">{ format!(" {}", about.reference) }</span>
        </span>
    }
}
