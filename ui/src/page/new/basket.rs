//! The rooms of the booking that is being made, each with its price, and their sum.

use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::offer::Offer;
use keyrack_domain::quote::Quote;
use keyrack_domain::service::Order;
use keyrack_domain::{BlockId, Money, RoomTypeId, Stay};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::buyer::Buyer;
use super::extras::ExtrasDialog;
use crate::desk::{Desk, use_desk};
use crate::piece::{Button, Kind};

/// One room that was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    /// The room-rate with the price that is shown.
    pub offer: Offer,
    /// Nothing is left of it: it is for the waiting list, or sold anyway.
    pub full: bool,
    /// What is ordered with it; the price that is shown holds it.
    pub orders: Vec<Order>,
}

impl Picked {
    /// An offer as rooms of the booking: one, or one for each bed of a type that is sold by the bed.
    pub fn each(offer: &Offer) -> Vec<Self> {
        let one = |offer: Offer| Self {
            offer,
            full: false,
            orders: Vec::new(),
        };
        if offer.quotes.len() < 2 {
            return vec![one(offer.clone())];
        }
        let beds = offer.quotes.iter().map(|quote| {
            one(Offer {
                quotes: vec![quote.clone()],
                total: quote.total,
                ..offer.clone()
            })
        });
        beds.collect()
    }

    /// Whether both are of the same offer.
    pub fn is_beside(&self, other: &Self) -> bool {
        let of = |picked: &Self| (picked.offer.room_type, picked.offer.rate_plan);
        of(self) == of(other)
    }
    /// As a sale asks for it.
    pub fn wanted(&self) -> Option<Wanted> {
        let quote = self.offer.quotes.first()?;
        Some(Wanted {
            room_type: self.offer.room_type,
            rate_plan: self.offer.rate_plan,
            party: quote.party.clone(),
            services: self.orders.clone(),
        })
    }
}

/// The nights of the booking.
pub fn stay(rooms: &[Picked]) -> Option<Stay> {
    Some(rooms.first()?.offer.quotes.first()?.stay)
}

/// What all rooms cost; `None` without rooms.
pub fn sum(rooms: &[Picked]) -> Option<Money> {
    let first = rooms.first()?.offer.total;
    Money::sum(first.currency, rooms.iter().map(|room| room.offer.total)).ok()
}

/// How many of a type are in it.
pub fn of_type(rooms: &[Picked], room_type: RoomTypeId) -> u32 {
    let same = rooms
        .iter()
        .filter(|room| room.offer.room_type == room_type);
    u32::try_from(same.count()).unwrap_or(u32::MAX)
}

/// What was chosen.
#[derive(Clone, PartialEq, Properties)]
pub struct BasketProps {
    /// The rooms.
    pub rooms: Vec<Picked>,
    /// Another is being chosen.
    pub adding: bool,
    /// One of them is not wanted after all.
    pub onremove: Callback<usize>,
    /// Another is wanted.
    pub onmore: Callback<()>,
    /// Other things are ordered with one of them, at this price.
    pub onextras: Callback<(usize, Vec<Order>, Quote)>,
    /// For whom the prices are.
    pub buyer: Buyer,
    /// The group whose rooms they are.
    #[prop_or_default]
    pub block: Option<BlockId>,
}

/// The rooms.
#[component]
pub fn Basket(props: &BasketProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let many = props.rooms.len() > 1;
    let asking = use_state(|| None::<usize>);
    let close = {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(None))
    };
    let is_sold = desk
        .profile
        .services
        .iter()
        .any(|service| !service.archived);
    html! {
        <div class="kr-basket" data-testid="basket">
            <ul>
                { for props.rooms.iter().enumerate().map(|(place, room)| {
                    let offer = &room.offer;
                    let party = offer.quotes.first().map(|quote| words.party(&quote.party));
                    let label = format!("{} · {}", desk.type_name(offer.room_type), desk.plan_name(offer.rate_plan));
                    let aria = format!("{}: {label}", words.say("stay-remove-room"));
                    let onremove = props.onremove.reform(move |_: MouseEvent| place);
                    html! {
                        <li key={place} data-testid="basket-room">
                            <span>
                                { label.clone() }
                                <span class="kr-quiet">{ format!(" · {}", party.unwrap_or_default()) }</span>
                                if room.full {
                                    <span class="kr-wrong">{ format!(" · {}", words.say("stay-full")) }</span>
                                }
                                { extras(&desk, room) }
                                if is_sold {
                                    <Button kind={Kind::Quiet} small=true label={words.say("stay-extras-change")} testid="basket-extras"
                                        aria={format!("{}: {label}", words.say("stay-extras-change"))}
                                        onclick={let asking = asking.clone(); Callback::from(move |()| asking.set(Some(place)))} />
                                }
                            </span>
                            <span class="kr-figure">{ words.money(offer.total) }</span>
                            <button type="button" class="pf-v6-c-button pf-m-plain pf-m-small" aria-label={aria} onclick={onremove} data-testid="basket-remove">
                                { Icon::Times }
                            </button>
                        </li>
                    }
                }) }
            </ul>
            if let Some(sum) = sum(&props.rooms) {
                <p class="kr-price" data-testid="sell-total" data-total={sum.minor.to_string()}>
                    <span>
                        { if many {
                            words.say_with("stay-rooms-together", &[("count", props.rooms.len().into())])
                        } else {
                            words.say("total")
                        } }
                    </span>
                    <strong>{ words.money(sum) }</strong>
                </p>
            }
            if let Some((place, room)) = asking.and_then(|place| Some((place, props.rooms.get(place)?.clone()))) {
                <ExtrasDialog {room} buyer={props.buyer.clone()} block={props.block} onclose={close} onsave={props.onextras.reform(move |(orders, quote)| (place, orders, quote))} />
            }
            if props.adding {
                <p class="kr-quiet" role="status">{ words.say("stay-choose-next") }</p>
            } else {
                <Button kind={Kind::Quiet} small=true icon={Icon::PlusCircle} label={words.say("stay-add-room")}
                    onclick={props.onmore.clone()} testid="add-room" />
            }
        </div>
    }
}

/// What is sold with a room besides its nights, in short.
fn extras(desk: &Desk, room: &Picked) -> Html {
    let quotes = room.offer.quotes.iter();
    let lines = quotes.flat_map(|quote| &quote.services);
    let names: Vec<String> = lines.map(|line| desk.words.service_line(line)).collect();
    html! {
        if !names.is_empty() {
            <span class="kr-quiet" data-testid="basket-services">{ format!(" · {}", names.join(", ")) }</span>
        }
    }
}
