//! `/{slug}/stay/{hold}/extras`: what the hotel sells besides its rooms.

use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::{Date, Time};
use keyrack_contract::call::hold::{Hold, Services, Wanted};
use keyrack_contract::call::service::{Offer, Offered};
use keyrack_contract::{Code, Failure};
use keyrack_domain::service::{Due, Order, Why};
use maud::{Markup, html};

use super::{Standing, at, beside, links, standing};
use crate::http::body::too_large;
use crate::http::query::Query;
use crate::page::part::{Document, Errors, Step, can_be_ordered, party};
use crate::page::visit::{PageVisit, go_to};

/// The step after the rooms: this one, or the guest's details where nothing can be ordered.
pub fn or_guest(page: &PageVisit) -> &'static str {
    let mut services = page.visit.profile.services.iter();
    if services.any(can_be_ordered) {
        "extras"
    } else {
        "guest"
    }
}

/// `GET`.
pub async fn read(page: PageVisit, Path((_, hold)): Path<(String, String)>) -> Response {
    let standing = match standing(&page, &hold) {
        Ok(standing) => standing,
        Err(response) => return response,
    };
    match rooms(&page, &standing.hold) {
        Ok(rooms) if rooms.iter().all(Vec::is_empty) => {
            go_to(&at(&page, standing.hold.id, "guest"))
        }
        Ok(rooms) => show(&page, &standing, &rooms, None, &Errors::default()),
        Err(failure) => page.failed(&failure),
    }
}

/// `POST`: orders, and goes on. What cannot be had is told, and the hold stays as it was.
pub async fn save(
    page: PageVisit,
    Path((_, hold)): Path<(String, String)>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let form = match body.map_err(|rejection| too_large(&rejection)) {
        Ok(body) => Query::parse(&body),
        Err(failure) => return page.failed(&failure),
    };
    let standing = match standing(&page, &hold) {
        Ok(standing) => standing,
        Err(response) => return response,
    };
    let rooms = match rooms(&page, &standing.hold) {
        Ok(rooms) => rooms,
        Err(failure) => return page.failed(&failure),
    };
    match order(&page, &standing.hold, orders(&rooms, &form)).await {
        Ok(()) => go_to(&at(&page, standing.hold.id, "guest")),
        Err(failure) if matches!(failure.code, Code::HoldExpired | Code::HoldUnknown) => {
            super::expired::show(&page, standing.hold.id, &failure)
        }
        Err(failure) => {
            page.visit.server.metrics.refused(failure.code.key());
            let errors = Errors::of(&page, &failure);
            show(&page, &standing, &rooms, Some(&form), &errors)
        }
    }
}

/// What can be had with each room.
fn rooms(page: &PageVisit, hold: &Hold) -> Result<Vec<Vec<Offer>>, Failure> {
    let offered = |quote: &keyrack_domain::quote::Quote| {
        let asked = Offered {
            stay: quote.stay,
            room: Wanted {
                room_type: quote.room_type,
                rate_plan: quote.rate_plan,
                party: quote.party.clone(),
                services: Vec::new(),
            },
            staff: false,
            reservation: None,
            hold: Some(hold.id),
        };
        let mut services = page.visit.hotel.ask(&asked)?.services;
        services.retain(|offer| offer.can_order);
        Ok(services)
    };
    hold.quotes.iter().map(offered).collect()
}

/// Sends the orders. The call's id follows from what was ordered before and is ordered now: a second
/// click is a repeat, and a change of mind is none.
async fn order(page: &PageVisit, hold: &Hold, rooms: Vec<Vec<Order>>) -> Result<(), Failure> {
    let before: Vec<Vec<Order>> = hold.quotes.iter().map(ordered).collect();
    if before == rooms {
        return Ok(());
    }
    let key =
        serde_json::to_string(&(hold.id, before, &rooms)).map_err(|_| Failure::new(Code::Fault))?;
    let (derivation, slug) = (&page.visit.server.derivation, &page.visit.hotel.slug);
    let call = Services {
        id: hold.id,
        rooms,
        expected_total: None,
    };
    let id = derivation.call(slug, "page extras", &key);
    page.visit.hotel.run(id, call).await.map(|_| ())
}

fn ordered(quote: &keyrack_domain::quote::Quote) -> Vec<Order> {
    let lines = quote.services.iter();
    lines
        .filter(|line| line.why == Why::Ordered)
        .map(|line| line.order())
        .collect()
}

/// The names of the two fields of a service: how many, and when.
fn names(room: usize, offer: &Offer) -> [String; 2] {
    let id = offer.service.id;
    [format!("n{room}-{id}"), format!("w{room}-{id}")]
}

fn orders(rooms: &[Vec<Offer>], form: &Query) -> Vec<Vec<Order>> {
    let room = |(place, offers): (usize, &Vec<Offer>)| {
        let mut orders = Vec::new();
        for offer in offers {
            let [count, when] = names(place, offer);
            let typed = form.first(&count);
            let when = form.first(&when);
            let picks = offer.service.due == Due::Chosen || !offer.service.slots.is_empty();
            let quantity = match typed {
                Some("0") => continue,
                None if !picks || when.is_none() => continue,
                None => 1,
                Some(text) => text.parse::<u16>().unwrap_or(0),
            };
            if picks && when.is_none() {
                // A number without a day is what the form begins with.
                continue;
            }
            let (date, time) = chosen(when.unwrap_or_default()).map_or((None, None), |both| both);
            orders.push(Order {
                service: offer.service.id,
                quantity,
                date,
                time,
            });
        }
        orders
    };
    rooms.iter().enumerate().map(room).collect()
}

/// `2026-03-10 18:00:00`, or the day alone.
fn chosen(text: &str) -> Option<(Option<Date>, Option<Time>)> {
    let mut parts = text.split(' ');
    let date = parts.next()?.parse().ok()?;
    Some((Some(date), parts.next().and_then(|time| time.parse().ok())))
}

fn show(
    page: &PageVisit,
    standing: &Standing,
    rooms: &[Vec<Offer>],
    typed: Option<&Query>,
    errors: &Errors,
) -> Response {
    let hold = &standing.hold;
    let title = page.say("guest-extras-title");
    let several = rooms.len() > 1;
    let main = html! {
        (errors.list(page))
        h1 { (title) }
        p { (page.say("guest-extras-lead")) }
        form.card id="services" action=(at(page, hold.id, "extras")) method="post" novalidate {
            @for (place, (offers, quote)) in rooms.iter().zip(&hold.quotes).enumerate() {
                fieldset.extras {
                    legend.aside-word[!several] {
                        (page.say_with("guest-extras-room", &[
                            ("number", place.saturating_add(1).into()),
                            ("party", party(page, std::slice::from_ref(&quote.party)).into()),
                        ]))
                    }
                    @for offer in offers {
                        (extra(page, place, offer, &ordered(quote), typed))
                    }
                }
            }
            div.actions { button.primary type="submit" { (page.say("guest-extras-next")) } }
        }
    };
    let document = Document {
        title,
        step: Some((Step::Extras, links(page, standing))),
        description: None,
        query: &[],
        hero: None,
        main,
        aside: Some(beside(page, standing)),
        heading: None,
    };
    let status = if errors.any() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    page.page(status, document.show(page))
}

/// One service with what can be chosen about it.
fn extra(
    page: &PageVisit,
    room: usize,
    offer: &Offer,
    before: &[Order],
    typed: Option<&Query>,
) -> Markup {
    let words = page.visit.words;
    let service = &offer.service;
    let [count, when] = names(room, offer);
    let had = before.iter().find(|order| order.service == service.id);
    let value = |name: &str, had: Option<String>| match typed {
        Some(form) => form.first(name).map(str::to_owned),
        None => had,
    };
    let picks = service.due == Due::Chosen || !service.slots.is_empty();
    let least = offer.left.iter().map(|left| left.left).min();
    let is_taken = if picks {
        !offer.left.is_empty() && offer.left.iter().all(|left| left.left == 0)
    } else {
        least == Some(0)
    };
    let is_taken = is_taken && had.is_none();
    let is_counted = service.price.unit.is_counted();
    let quantity = value(&count, had.map(|order| order.quantity.to_string()));
    let most = service
        .quantity_max
        .min(u16::try_from(least.filter(|_| !picks).unwrap_or(u32::MAX)).unwrap_or(u16::MAX));
    let description = service.description.get(words.tag());
    let name = service.name.get(words.tag()).to_owned();
    html! {
        div.extra data-testid={ "extra-" (service.code) } {
            div.what {
                h3 { (name) }
                p.quiet { (words.service_price(&service.price, offer.amount)) }
                @if !description.is_empty() { p { (description) } }
            }
            @if is_taken {
                p.quiet { (page.say("guest-extras-taken")) }
            } @else {
                @if picks {
                    div.field {
                        label for=(when) { (page.say("guest-extras-when")) }
                        select id=(when) name=(when) {
                            option value="" { (page.say("guest-extras-no-day")) }
                            @for (key, text, selected) in moments(page, offer, value(&when, had.map(moment))) {
                                option value=(key) selected[selected] { (text) }
                            }
                        }
                    }
                }
                @if is_counted {
                    div.field.narrow {
                        label for=(count) { (page.say("guest-extras-count")) span.aside-word { " " (name) } }
                        input id=(count) name=(count) type="number" inputmode="numeric" min=(if picks { 1 } else { 0 }) max=(most)
                            value=(quantity.unwrap_or_else(|| if picks { "1" } else { "0" }.to_owned()));
                    }
                } @else if !picks {
                    div.check {
                        input type="checkbox" id=(count) name=(count) value="1" checked[quantity.is_some()];
                        label for=(count) {
                            (page.say_with("guest-extras-add", &[("name", name.into()), ("amount", words.money(offer.amount).into())]))
                        }
                    }
                }
            }
        }
    }
}

fn moment(order: &Order) -> String {
    let date = order.date.map(|date| date.to_string()).unwrap_or_default();
    match order.time {
        Some(time) => format!("{date} {time}"),
        None => date,
    }
}

/// The days and times that can be chosen: what it is called in the form, in words, and whether it is
/// chosen.
fn moments(page: &PageVisit, offer: &Offer, now: Option<String>) -> Vec<(String, String, bool)> {
    let words = page.visit.words;
    let option = |date: Date, time: Option<Time>, left: Option<u32>| {
        let key = match time {
            Some(time) => format!("{date} {time}"),
            None => date.to_string(),
        };
        let mut when = words.date_short(date);
        if let Some(time) = time {
            when = format!("{when}, {}", words.time(time));
        }
        let text = match left {
            Some(left) => page.say_with(
                "guest-extras-left",
                &[("when", when.into()), ("count", left.into())],
            ),
            None => when,
        };
        let selected = now.as_deref() == Some(key.as_str());
        (key, text, selected)
    };
    if offer.left.is_empty() {
        let days = offer.days.iter();
        return days.map(|date| option(*date, None, None)).collect();
    }
    let left = offer.left.iter().filter(|left| left.left > 0);
    left.map(|left| option(left.date, left.time, Some(left.left)))
        .collect()
}
