//! Why a room-rate is not offered, in words.

use keyrack_contract::call::offer::{Offers as Found, Refused, Why};
use keyrack_domain::RoomTypeId;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::Desk;

/// The refusals of one type; where every plan has the same reason it stands there once.
pub fn refused(desk: &Desk, found: &Found, room_type: RoomTypeId) -> Html {
    let all: Vec<&Refused> = found
        .refused
        .iter()
        .filter(|refused| refused.room_type == room_type)
        .collect();
    let has_offers = found
        .offers
        .iter()
        .any(|offer| offer.room_type == room_type);
    let is_one = !has_offers
        && all
            .first()
            .is_some_and(|first| all.iter().all(|refused| refused.why == first.why));
    let shown = all.iter().take(if is_one { 1 } else { all.len() });
    shown
        .map(|refused| {
            html! {
                <p class="kr-offer__refused" data-testid="offer-refused">
                    <span aria-hidden="true">{ Icon::Ban }</span>
                    if !is_one {
                        <span>{ desk.plan_name(refused.rate_plan) }</span>
                    }
                    <span>{ reason(desk, refused.why) }</span>
                </p>
            }
        })
        .collect()
}

fn reason(desk: &Desk, why: Why) -> String {
    let words = desk.words;
    match why {
        Why::SoldOut { date } => words.say_with(
            "desk-why-sold-out",
            &[("date", words.date_short(date).into())],
        ),
        Why::Restricted(restricted) => words.restricted(restricted),
        Why::PartyTooLarge => words.say("desk-why-party-too-large"),
    }
}
