//! `GET /api/v1/properties/{slug}/bookings/{reference}`

use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use keyrack_contract::call::booking::BookingView;
use keyrack_contract::call::property::Profile;
use keyrack_contract::view::ReservationView;
use keyrack_domain::reservation::Status;
use serde::Serialize;
use utoipa::ToSchema;

use crate::api::visit::{ApiVisit, json};
use crate::api::wire::{Guest, Money, Night, Pen, People, Policy, ServiceItem, Tax};
use crate::http::problem::{Problem, ProblemBody};
use crate::price::policies_together;

/// A booking as its guest sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct BookingDetail<'a> {
    /// What people quote.
    reference: &'a str,
    /// Where it stands: `confirmed`, `in_house`, `checked_out`, `cancelled` or `no_show`.
    #[schema(value_type = String)]
    status: Status,
    /// Who booked.
    guest: Guest,
    /// The rooms.
    rooms: Vec<BookedRoom<'a>>,
    /// All rooms together.
    total: Money,
    /// What a cancellation costs, all rooms added.
    policy: Policy,
    /// What a cancellation costs now; `null` when nothing can be cancelled any more. Send it back as
    /// `expected_fee`.
    cancellation_fee: Option<Money>,
    /// What else the guest has agreed to.
    consents: Agreed,
    /// Where the guest sees and cancels it.
    manage_url: String,
}

/// What else a guest has agreed to.
#[derive(Debug, Serialize, ToSchema)]
pub struct Agreed {
    /// Offers by mail.
    marketing: bool,
    /// Since when; missing where they were never wanted.
    #[schema(value_type = Option<String>, format = DateTime)]
    #[serde(skip_serializing_if = "Option::is_none")]
    marketing_since: Option<jiff::Timestamp>,
}

/// One room of a booking.
#[derive(Debug, Serialize, ToSchema)]
pub struct BookedRoom<'a> {
    /// First night.
    #[schema(value_type = String, format = Date)]
    arrival: jiff::civil::Date,
    /// The day the guest leaves.
    #[schema(value_type = String, format = Date)]
    departure: jiff::civil::Date,
    /// Where it stands.
    #[schema(value_type = String)]
    status: Status,
    /// Name of the room type.
    room_type: &'a str,
    /// Name of the rate plan.
    rate_plan: &'a str,
    /// Who sleeps there.
    people: People,
    /// The nights.
    nights: Vec<Night>,
    /// What was sold besides the nights, or inside their price.
    services: Vec<ServiceItem>,
    /// The taxes.
    taxes: Vec<Tax>,
    /// What the room costs.
    total: Money,
    /// What the guest asked for.
    special_requests: &'a str,
}

/// A booking, with its manage token as `Authorization: Bearer` or `token=`.
#[utoipa::path(get, path = "/api/v1/properties/{slug}/bookings/{reference}", tag = "booking",
    params(("slug" = String, Path), ("reference" = String, Path), ("token" = Option<String>, Query), ("locale" = Option<String>, Query)),
    responses((status = 200, body = BookingDetail<'static>), (status = 403, body = ProblemBody), (status = 404, body = ProblemBody)))]
pub async fn read(
    visit: ApiVisit,
    Path((_, reference)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let view = visit
        .booking(&headers, &reference)
        .map_err(|failure| visit.problem(failure))?;
    let zone = visit.zone();
    let pen = Pen {
        words: visit.0.words,
        zone: &zone,
        now: visit.0.server.now(),
    };
    let detail = BookingDetail {
        reference: &view.reference,
        status: status(&view),
        guest: Guest::from(&view.guest),
        rooms: view
            .rooms
            .iter()
            .map(|room| booked_room(&pen, &visit.0.profile, room))
            .collect(),
        total: pen.money(view.total),
        policy: pen.policy(&policies_together(
            view.rooms.iter().map(|room| &room.policy),
            view.total.currency,
        )),
        cancellation_fee: view.fee_now.map(|fee| pen.money(fee)),
        consents: Agreed {
            marketing: view.marketing.is_some(),
            marketing_since: view.marketing.as_ref().map(|consent| consent.at),
        },
        manage_url: visit.manage(view.booking).0,
    };
    Ok(json(StatusCode::OK, &detail))
}

/// Where the booking stands as a whole: like its first room that is still live, else like its first.
#[must_use]
pub fn status(view: &BookingView) -> Status {
    let mut statuses = view.rooms.iter().map(|room| room.line.status);
    let first = statuses.clone().next().unwrap_or(Status::Confirmed);
    statuses.find(|status| status.is_live()).unwrap_or(first)
}

fn booked_room<'a>(
    pen: &Pen<'_>,
    profile: &'a Profile,
    room: &'a ReservationView,
) -> BookedRoom<'a> {
    let tag = pen.words.tag();
    let plan = room.slices.first().map(|slice| slice.rate_plan);
    BookedRoom {
        arrival: room.line.stay.arrival(),
        departure: room.line.stay.departure(),
        status: room.line.status,
        room_type: profile
            .room_types
            .iter()
            .find(|room_type| room_type.id == room.line.room_type)
            .map_or("", |room_type| room_type.name.get(tag)),
        rate_plan: profile
            .rate_plans
            .iter()
            .find(|other| Some(other.id) == plan)
            .map_or("", |plan| plan.name.get(tag)),
        people: People::from(&room.line.party),
        nights: room
            .slices
            .iter()
            .map(|slice| Night {
                date: slice.date,
                price: pen.money(slice.price),
            })
            .collect(),
        services: room
            .services
            .iter()
            .map(|sold| pen.service(&sold.line))
            .collect(),
        taxes: room.taxes.iter().map(|line| pen.tax(line)).collect(),
        total: pen.money(room.line.total),
        special_requests: &room.requests,
    }
}
