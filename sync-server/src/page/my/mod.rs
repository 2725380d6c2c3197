//! `/my/{token}`: a booking, for whoever holds its token.

pub mod cancel;
mod file;

use axum::http::StatusCode;
use axum::response::Response;
use keyrack_contract::call::booking::BookingView;
use keyrack_domain::reservation::Status;
use maud::{Markup, html};

pub use file::calendar_file;

use super::part::{Document, Step, contact, policy, price, stay_summary};
use super::visit::{PageVisit, TokenVisit};
use crate::api::booking::read::status;
use crate::price::{
    Together, nights_together, policies_together, services_together, taxes_together,
};

/// `GET /my/{token}`.
pub async fn read(visit: TokenVisit) -> Response {
    show(&visit, false)
}

/// `GET /my/{token}/confirmed`: the last step of a booking.
pub async fn confirmed(visit: TokenVisit) -> Response {
    let live = status(&visit.booking).is_live();
    show(&visit, live)
}

fn show(visit: &TokenVisit, just_booked: bool) -> Response {
    let TokenVisit {
        page,
        token,
        booking,
    } = visit;
    let status = status(booking);
    let here = |rest: &str| page.address(&format!("/my/{token}{rest}"), &[]);
    let title = match status {
        Status::Cancelled => page.say("guest-my-cancelled-title"),
        _ if just_booked => page.say("guest-confirmation-title"),
        _ => page.say("guest-my-title"),
    };
    let main = html! {
        section.card.done[just_booked] {
            h1 { (title) }
            @if just_booked { (thanks(page, booking)) }
            @if status == Status::Cancelled { (cancelled(page, booking)) }
            dl.facts {
                dt { (page.say("guest-confirmation-reference")) }
                dd { strong.reference { (booking.reference) } }
                dt { (page.say("guest-my-status")) }
                dd { (page.visit.words.status(status)) }
                dt { (page.say("guest-summary-guest")) }
                dd { (booking.guest.first_name) " " (booking.guest.last_name) }
            }
            @if let Some(room) = booking.rooms.first() {
                p.quiet { (page.say_with("guest-my-booked-on", &[("instant", page.visit.words.instant_long(room.booked_at, &page.zone).into())])) }
            }
            @if let Some(requests) = booking.rooms.first().map(|room| room.requests.as_str()).filter(|text| !text.is_empty()) {
                h3 { (page.say("guest-requests")) }
                p.typed { (requests) }
            }
            @if status.is_live() {
                ul.links {
                    @if just_booked { li { a href=(here("")) { (page.say("guest-confirmation-manage")) } } }
                    li { a href=(here("/stay.ics")) { (page.say("guest-confirmation-calendar")) } }
                    @if !just_booked && booking.fee_now.is_some() { li { a href=(here("/cancel")) { (page.say("guest-my-cancel")) } } }
                }
            }
            @if status == Status::Confirmed && booking.fee_now.is_none() { p { (page.say("guest-my-too-late")) } }
            @if !status.is_live() { p { a.button href=(page.link("", &[])) { (page.say("guest-confirmation-another")) } } }
        }
        (contact(page))
    };
    let document = Document {
        title,
        step: just_booked.then(|| (Step::Confirmation, vec![])),
        description: None,
        query: &[],
        hero: None,
        main,
        aside: beside(page, booking),
        heading: None,
    };
    page.page(StatusCode::OK, document.show(page))
}

fn thanks(page: &PageVisit, booking: &BookingView) -> Markup {
    let name = format!("{} {}", booking.guest.first_name, booking.guest.last_name);
    let mails = !page.visit.server.settings.mail.host.is_empty() && !booking.guest.email.is_empty();
    html! {
        p.lead { (page.say_with("guest-confirmation-thanks", &[("name", name.trim().to_owned().into())])) }
        p {
            @if mails { (page.say_with("guest-confirmation-mail", &[("email", booking.guest.email.clone().into())])) }
            @else { (page.say("guest-confirmation-no-mail")) }
        }
    }
}

/// What the cancellation cost. The form that cancelled says it in the address; an amount that the
/// booking's policy does not know is not believed.
fn cancelled(page: &PageVisit, booking: &BookingView) -> Markup {
    let told = page
        .visit
        .query
        .first("fee")
        .and_then(|text| text.parse::<i64>().ok());
    let known = booked(booking)
        .policy
        .tiers
        .into_iter()
        .map(|tier| tier.fee.minor)
        .chain([0])
        .find(|minor| Some(*minor) == told);
    html! {
        @match known {
            Some(0) => p { (page.say("guest-my-cancelled-free")) },
            Some(minor) => p { (page.say_with("guest-my-cancelled-fee", &[("fee", page.visit.words.money(keyrack_domain::Money::new(minor, booking.total.currency)).into())])) },
            None => {}
        }
        p { (page.say("guest-my-cancelled-again")) }
    }
}

/// The booking's price, all rooms added.
fn booked(booking: &BookingView) -> Together {
    Together {
        nights: nights_together(
            booking
                .rooms
                .iter()
                .map(|room| room.slices.iter().map(|slice| (slice.date, slice.price))),
        ),
        services: services_together(
            booking
                .rooms
                .iter()
                .flat_map(|room| room.services.iter().map(|sold| &sold.line)),
        ),
        taxes: taxes_together(
            booking
                .rooms
                .iter()
                .flat_map(|room| room.taxes.iter().cloned()),
        ),
        policy: policies_together(
            booking.rooms.iter().map(|room| &room.policy),
            booking.total.currency,
        ),
        total: booking.total,
    }
}

fn beside(page: &PageVisit, booking: &BookingView) -> Option<Markup> {
    let tag = page.visit.words.tag();
    let profile = &page.visit.profile;
    let parties: Vec<_> = booking
        .rooms
        .iter()
        .map(|room| room.line.party.clone())
        .collect();
    let together = booked(booking);
    let more = html! {
        ul.plain.chosen {
            @for room in &booking.rooms {
                @let plan = room.slices.first().and_then(|slice| profile.rate_plans.iter().find(|plan| plan.id == slice.rate_plan));
                li { strong {
                    (profile.room_types.iter().find(|room_type| room_type.id == room.line.room_type).map_or("", |room_type| room_type.name.get(tag)))
                    @if let Some(plan) = plan { " · " (plan.name.get(tag)) " · " (page.visit.words.board(plan.board)) }
                } }
            }
        }
        (price(page, &together))
        @if status(booking).is_live() {
            p.quiet { (page.say("guest-price-pay-at-hotel")) }
            (policy(page, &together.policy))
        }
    };
    Some(stay_summary(
        page,
        booking.whole_stay()?,
        &parties,
        None,
        &more,
    ))
}
