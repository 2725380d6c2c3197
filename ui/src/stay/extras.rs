//! What is ordered with a room: everything that is offered, with what is chosen of it.

use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::service::{Offer, Offered};
use keyrack_domain::service::{Due, Order};
use keyrack_domain::{Date, Money, ReservationId, ServiceId, Stay, Time};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Desk, Watch, use_ask, use_desk};
use crate::piece::{Check, Choice, Empty, Failed, Field, Select};

/// What is ordered for what.
#[derive(Clone, PartialEq, Properties)]
pub struct ExtrasProps {
    /// Begins the ids of the fields.
    pub prefix: &'static str,
    /// The nights.
    pub stay: Stay,
    /// The room, its plan and its people.
    pub room: Wanted,
    /// What is ordered.
    pub orders: Vec<Order>,
    /// The reservation that is changed, where it is one.
    #[prop_or_default]
    pub reservation: Option<ReservationId>,
    /// What is to be ordered instead.
    pub onchange: Callback<Vec<Order>>,
}

/// The fields.
#[component]
pub fn Extras(props: &ExtrasProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let asked = use_ask(
        Some(Offered {
            stay: props.stay,
            room: Wanted {
                services: Vec::new(),
                ..props.room.clone()
            },
            staff: true,
            reservation: props.reservation,
            hold: None,
        }),
        Watch::OFFERS,
    );
    let Some(found) = asked.data else {
        return match asked.trouble {
            Some(_) => html! { <Failed trouble={asked.trouble} /> },
            None => html! { <Empty /> },
        };
    };
    let offers: Vec<&Offer> = found
        .services
        .iter()
        .filter(|offer| offer.can_order)
        .collect();
    let is_offered = |id: ServiceId| offers.iter().any(|offer| offer.service.id == id);
    let gone = props
        .orders
        .iter()
        .filter(|order| !is_offered(order.service));
    html! {
        <div class="kr-extras" data-testid="extras">
            if offers.is_empty() && props.orders.is_empty() {
                <Empty text={words.say("stay-extras-none")} />
            }
            { for offers.iter().map(|offer| one(&desk, props, offer)) }
            { for gone.map(|order| html! { <ul class="kr-extras__days">{ ordered(&desk, props, order, false) }</ul> }) }
        </div>
    }
}

fn one(desk: &Desk, props: &ExtrasProps, offer: &Offer) -> Html {
    let words = desk.words;
    let service = &offer.service;
    let id = service.id;
    let name = service.name.get(words.tag()).to_owned();
    let price = words.service_price(&service.price, offer.amount);
    let picks = service.due == Due::Chosen || !service.slots.is_empty();
    let had: Vec<Order> = props
        .orders
        .iter()
        .filter(|order| order.service == id)
        .copied()
        .collect();
    let field = format!("{}-extra-{}", props.prefix, service.code);
    if picks {
        return html! {
            <div class="kr-extras__one" key={id.to_string()} data-testid="extra" data-service={service.code.clone()}>
                <ul class="kr-extras__days">{ for had.iter().map(|order| ordered(desk, props, order, service.price.unit.is_counted())) }</ul>
                <Select id={field} label={format!("{name} · {price}")} value="" choices={moments(desk, offer, &had)}
                    onchange={add(props, id)} />
            </div>
        };
    }
    let first = had.first().copied();
    // What runs short can be ordered as far as it goes; what is ordered already stays.
    let least = offer.left.iter().map(|left| left.left).min();
    let is_taken = least == Some(0) && first.is_none();
    let hint = if is_taken {
        words.say("stay-extras-taken")
    } else {
        format!("{price}{}", sum(desk, offer))
    };
    html! {
        <div class="kr-extras__one" key={id.to_string()} data-testid="extra" data-service={service.code.clone()}>
            if is_taken {
                <p>{ name }<span class="kr-quiet">{ format!(" · {hint}") }</span></p>
            } else if service.price.unit.is_counted() {
                <Field id={field} kind="number" min="0" max={service.quantity_max.to_string()} label={name} {hint}
                    value={first.map_or_else(String::new, |order| order.quantity.to_string())} oninput={count(props, id)} />
            } else {
                <Check id={field} label={name} {hint} checked={first.is_some()} onchange={wanted(props, id)} />
            }
        </div>
    }
}

/// What one comes to, where that is another amount than its price.
fn sum(desk: &Desk, offer: &Offer) -> String {
    if offer.amount.minor == offer.service.price.minor {
        return String::new();
    }
    let amount = Money::new(offer.amount.minor, offer.amount.currency);
    format!(" · {}", desk.words.money(amount))
}

/// One order that was made, with how many of it and the way out.
fn ordered(desk: &Desk, props: &ExtrasProps, order: &Order, counted: bool) -> Html {
    let words = desk.words;
    let mut services = desk.profile.services.iter();
    let name = services
        .find(|service| service.id == order.service)
        .map_or_else(String::new, |service| {
            service.name.get(words.tag()).to_owned()
        });
    let when = when(desk, order.date, order.time);
    let label = if when.is_empty() {
        name
    } else {
        format!("{name}, {when}")
    };
    let onremove = {
        let (orders, onchange, order) = (props.orders.clone(), props.onchange.clone(), *order);
        Callback::from(move |_: MouseEvent| {
            let left = orders.iter().filter(|other| **other != order);
            onchange.emit(left.copied().collect());
        })
    };
    let onmany = {
        let (orders, onchange, order) = (props.orders.clone(), props.onchange.clone(), *order);
        Callback::from(move |text: String| {
            let quantity = text.trim().parse().unwrap_or(0);
            let changed = orders.iter().map(|other| {
                if *other == order {
                    Order { quantity, ..*other }
                } else {
                    *other
                }
            });
            onchange.emit(changed.collect());
        })
    };
    let id = format!("{}-many-{}-{when}", props.prefix, order.service).replace([' ', ','], "-");
    html! {
        <li data-testid="extra-ordered">
            <span>{ label.clone() }</span>
            if counted {
                <Field {id} kind="number" min="1" label={words.say("stay-extras-count")} value={order.quantity.to_string()} oninput={onmany} />
            }
            <button type="button" class="pf-v6-c-button pf-m-plain pf-m-small" onclick={onremove} data-testid="extra-remove"
                aria-label={words.say_with("stay-extras-remove", &[("service", label.into())])}>{ Icon::Times }</button>
        </li>
    }
}

fn when(desk: &Desk, date: Option<Date>, time: Option<Time>) -> String {
    let words = desk.words;
    let parts = date
        .map(|date| words.date_short(date))
        .into_iter()
        .chain(time.map(|time| words.time(time)));
    parts.collect::<Vec<_>>().join(", ")
}

/// Days and times that are still to be had.
fn moments(desk: &Desk, offer: &Offer, had: &[Order]) -> Vec<Choice> {
    let words = desk.words;
    let is_had = |date: Date, time: Option<Time>| {
        had.iter()
            .any(|order| (order.date, order.time) == (Some(date), time))
    };
    let mut choices = vec![Choice::new("", words.say("stay-extras-choose"))];
    if offer.left.is_empty() {
        let days = offer.days.iter().filter(|date| !is_had(**date, None));
        choices.extend(days.map(|date| Choice::new(date.to_string(), words.date_short(*date))));
        return choices;
    }
    let left = offer
        .left
        .iter()
        .filter(|left| left.left > 0 && !is_had(left.date, left.time));
    choices.extend(left.map(|left| {
        let key = match left.time {
            Some(time) => format!("{} {time}", left.date),
            None => left.date.to_string(),
        };
        let said = words.say_with(
            "stay-extras-left",
            &[
                ("when", when(desk, Some(left.date), left.time).into()),
                ("count", left.left.into()),
            ],
        );
        Choice::new(key, said)
    }));
    choices
}

fn add(props: &ExtrasProps, service: ServiceId) -> Callback<String> {
    let (orders, onchange) = (props.orders.clone(), props.onchange.clone());
    Callback::from(move |text: String| {
        let mut parts = text.split(' ');
        let date = parts.next().and_then(|date| date.parse().ok());
        if date.is_none() {
            return;
        }
        let mut next = orders.clone();
        next.push(Order {
            service,
            quantity: 1,
            date,
            time: parts.next().and_then(|time| time.parse().ok()),
        });
        onchange.emit(next);
    })
}

fn plain(service: ServiceId, quantity: u16) -> Order {
    Order {
        service,
        quantity,
        date: None,
        time: None,
    }
}

/// So many of it; nothing typed is none of it.
fn count(props: &ExtrasProps, service: ServiceId) -> Callback<String> {
    let (orders, onchange) = (props.orders.clone(), props.onchange.clone());
    Callback::from(move |text: String| {
        let mut next = orders.clone();
        let text = text.trim();
        if text.is_empty() || text == "0" {
            next.retain(|order| order.service != service);
        } else {
            // What is no number is refused as none of it would be.
            let quantity = text.parse().unwrap_or(0);
            match next.iter_mut().find(|order| order.service == service) {
                Some(order) => order.quantity = quantity,
                None => next.push(plain(service, quantity)),
            }
        }
        onchange.emit(next);
    })
}

fn wanted(props: &ExtrasProps, service: ServiceId) -> Callback<bool> {
    let (orders, onchange) = (props.orders.clone(), props.onchange.clone());
    Callback::from(move |is_wanted: bool| {
        let mut next = orders.clone();
        next.retain(|order| order.service != service);
        if is_wanted {
            next.push(plain(service, 1));
        }
        onchange.emit(next);
    })
}
