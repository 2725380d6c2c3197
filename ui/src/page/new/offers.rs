//! What can be sold for the stay, by room type, and why the rest cannot.

use std::rc::Rc;

use keyrack_contract::call::offer::{Offer, Offers as Found, Why};
use keyrack_domain::RoomTypeId;
use yew::prelude::*;

use super::basket::{Picked, of_type};
use super::elsewhere::Elsewhere;
use super::{offer, refused};
use crate::desk::{Desk, use_desk};
use crate::piece::Empty;

/// What was found.
#[derive(Clone, PartialEq, Properties)]
pub struct OffersProps {
    /// All of it.
    pub found: Rc<Found>,
    /// What is picked.
    pub picked: Option<Offer>,
    /// The rooms that were chosen before, which are no longer left.
    pub before: Vec<Picked>,
    /// What is picked instead.
    pub onpick: Callback<Offer>,
}

/// The list.
#[component]
pub fn Offers(props: &OffersProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let found = &props.found;
    let types = in_order(&desk, found);
    html! {
        <section class="kr-offers" data-testid="offers" aria-labelledby="offers-title">
            <h2 id="offers-title">
                { words.say("desk-new-offers") }
                <span class="kr-quiet">{ format!(" · {}", words.date_range(found.stay)) }</span>
            </h2>
            if found.offers.is_empty() {
                <Empty text={words.say("desk-new-no-offers")}>
                    <p class="kr-quiet">{ words.say("desk-new-no-offers-hint") }</p>
                </Empty>
            }
            { for types.into_iter().map(|room_type| html! {
                <div class="kr-offers__type" key={room_type.to_string()}>
                    <h3>
                        { desk.type_name(room_type) }
                        { left(&desk, found, room_type) }
                    </h3>
                    { for found.offers.iter().filter(|offer| offer.room_type == room_type).map(|offer| {
                        let is_picked = props.picked.as_ref().is_some_and(|picked| {
                            picked.room_type == offer.room_type && picked.rate_plan == offer.rate_plan
                        });
                        html! {
                            <offer::OneOffer agreed={found.company.as_ref().is_some_and(|company| company.rate_plans.contains(&offer.rate_plan))} key={offer.rate_plan.to_string()} offer={offer.clone()} picked={is_picked} onpick={props.onpick.clone()}
                                gone={of_type(&props.before, room_type) >= offer.rooms_left} />
                        }
                    }) }
                    { refused::refused(&desk, found, room_type) }
                </div>
            }) }
            <Elsewhere stay={found.stay} room_types={without_offer(found)} />
        </section>
    }
}

/// Types of which nothing is left on some night.
fn without_offer(found: &Found) -> Vec<RoomTypeId> {
    let full = found.refused.iter();
    let full = full.filter(|refused| matches!(refused.why, Why::SoldOut { .. }));
    let mut types: Vec<RoomTypeId> = full.map(|refused| refused.room_type).collect();
    types.sort_unstable();
    types.dedup();
    types
}

/// Types as the hotel lists them, those with something to sell first.
fn in_order(desk: &Desk, found: &Found) -> Vec<RoomTypeId> {
    let types = desk.profile.room_types.iter().map(|found| found.id);
    let (mut free, full): (Vec<_>, Vec<_>) =
        types.partition(|id| found.offers.iter().any(|offer| offer.room_type == *id));
    let is_told = |id: &RoomTypeId| found.refused.iter().any(|refused| refused.room_type == *id);
    free.extend(full.into_iter().filter(is_told));
    free
}

/// How many rooms are left.
fn left(desk: &Desk, found: &Found, room_type: RoomTypeId) -> Html {
    let rooms = found
        .offers
        .iter()
        .filter(|offer| offer.room_type == room_type)
        .map(|offer| offer.rooms_left)
        .max();
    let is_bed = desk
        .room_type(room_type)
        .is_some_and(|kind| !kind.sold_by.is_room());
    let message = if is_bed {
        "desk-beds-left"
    } else {
        "desk-rooms-left"
    };
    match rooms {
        Some(rooms) => html! {
            <span class="kr-quiet kr-figure-text">{ desk.words.say_with(message, &[("count", rooms.into())]) }</span>
        },
        None => html! {},
    }
}
