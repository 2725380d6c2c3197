//! `POST /api/v1/properties/{slug}/holds`

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use jiff::Timestamp;
use keyrack_contract::call::hold::{Create, Hold, Wanted};
use keyrack_contract::call::offer::{ROOMS_MAX, Search};
use keyrack_contract::{Code, Failure};
use keyrack_domain::HoldId;
use keyrack_domain::party::Purpose;
use keyrack_domain::service::Order;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::api::property::offers;
use crate::api::visit::{ApiVisit, json};
use crate::api::wire::{Money, Night, Pen, Policy, ServiceItem, ShownMoney, Tax};
use crate::http::body;
use crate::http::key::idempotency_key;
use crate::http::problem::{Problem, ProblemBody};
use crate::http::query;
use crate::price::together;

/// What is wanted.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HoldBody {
    /// First night: `2026-03-12`.
    arrival: String,
    /// The day the guest leaves.
    departure: String,
    /// The rooms, at most nine.
    rooms: Vec<RoomBody>,
    /// A promotional code, or that of a rate for those who know it; refused with `promo-unknown`, or
    /// with `promo-refused` where it takes nothing off.
    #[serde(default)]
    promo: Option<String>,
    /// A group's code: the rooms are taken out of what is set aside for it, at its prices.
    #[serde(default)]
    group: Option<String>,
    /// What the guest was shown; another total is refused with `price-changed`. It is compared and
    /// never believed.
    #[serde(default)]
    expected_total: Option<ShownMoney>,
}

/// One room.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RoomBody {
    /// The room type's id.
    room_type: String,
    /// The rate plan's id.
    rate_plan: String,
    /// Grown-ups.
    adults: i64,
    /// Ages of children.
    #[serde(default)]
    children: Vec<i64>,
    /// `business` where they travel on business, which some towns do not tax.
    #[serde(default)]
    purpose: Option<String>,
    /// What is ordered with the room; see `services` of the property.
    #[serde(default)]
    services: Vec<OrderBody>,
}

/// One service that is ordered.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OrderBody {
    /// The service's id.
    service: String,
    /// How many; one where it is missing.
    #[serde(default)]
    quantity: Option<i64>,
    /// The day, of a service on a chosen day: `2026-03-12`.
    #[serde(default)]
    date: Option<String>,
    /// The time, of a service with times: `18:30`.
    #[serde(default)]
    time: Option<String>,
}

/// Rooms that are kept.
#[derive(Debug, Serialize, ToSchema)]
pub struct HoldReply {
    /// The hold.
    #[schema(value_type = String, format = "uuid")]
    hold: HoldId,
    /// Until when, this instant not included.
    #[schema(value_type = String, format = DateTime)]
    expires_at: Timestamp,
    /// First night.
    #[schema(value_type = String, format = Date)]
    arrival: jiff::civil::Date,
    /// The day the guest leaves.
    #[schema(value_type = String, format = Date)]
    departure: jiff::civil::Date,
    /// What all rooms cost; it stands until the hold expires.
    total: Money,
    /// The nights, all rooms added.
    nights: Vec<Night>,
    /// What is sold besides the nights, or inside their price, all rooms added.
    services: Vec<ServiceItem>,
    /// The taxes, all rooms added.
    taxes: Vec<Tax>,
    /// What a cancellation will cost.
    policy: Policy,
}

/// Keeps rooms for a while.
#[utoipa::path(post, path = "/api/v1/properties/{slug}/holds", tag = "hold", request_body = HoldBody,
    params(("slug" = String, Path), ("Idempotency-Key" = String, Header, description = "A UUID of your own; the same when you try again"),
        ("locale" = Option<String>, Query)),
    responses((status = 201, body = HoldReply), (status = 409, body = ProblemBody, description = "Gone, or the price changed; `instead` holds new offers"),
        (status = 422, body = ProblemBody), (status = 429, body = ProblemBody)))]
pub async fn create(
    visit: ApiVisit,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let asked = idempotency_key(&headers)
        .and_then(|key| Ok((key, wanted(&body::json(body)?, &visit, key)?)));
    let (key, call) = asked.map_err(|failure| visit.problem(failure))?;
    let search = Search {
        stay: call.stay,
        rooms: call.rooms.iter().map(|room| room.party.clone()).collect(),
        staff: false,
        group: call.group.clone(),
        code: call.code.clone(),
        company: None,
    };
    let outcome = keep(&visit, key, call).await;
    let zone = visit.zone();
    let pen = Pen {
        words: visit.0.words,
        zone: &zone,
        now: visit.0.server.now(),
    };
    match outcome {
        Ok(hold) => Ok(json(StatusCode::CREATED, &reply(&pen, &hold))),
        Err(failure) => {
            let news = matches!(
                failure.code,
                Code::SoldOut | Code::PriceChanged | Code::Restricted
            );
            let failure = match failure.field.as_deref() {
                // The engine's word for it is not the one of this form.
                Some("code") => failure.at("promo"),
                _ => failure,
            };
            let problem = visit.problem(offers::past_at_arrival(failure));
            match visit.0.hotel.ask(&search) {
                Ok(found) if news => Err(problem.instead(offers::body(
                    &pen,
                    &visit.0.profile,
                    &found,
                    &search.rooms,
                    None,
                ))),
                _ => Err(problem),
            }
        }
    }
}

/// Makes the hold, within what one client may hold.
async fn keep(visit: &ApiVisit, key: &str, call: Create) -> Result<Hold, Failure> {
    let id = visit
        .0
        .server
        .derivation
        .call(&visit.0.hotel.slug, "hold.create", key);
    crate::hotel::keep(&visit.0, id, call).await
}

fn wanted(asked: &HoldBody, visit: &ApiVisit, key: &str) -> Result<Create, Failure> {
    if asked.rooms.is_empty() || asked.rooms.len() > ROOMS_MAX {
        return Err(Failure::new(Code::RoomsInvalid)
            .with("max", ROOMS_MAX)
            .at("rooms"));
    }
    let own = visit.0.profile.property.currency;
    query::terms(None, None, own)?;
    let rooms = asked.rooms.iter().map(|room| {
        Ok(Wanted {
            room_type: room
                .room_type
                .parse()
                .map_err(|_| Failure::new(Code::RoomTypeUnknown).at("room_type"))?,
            rate_plan: room
                .rate_plan
                .parse()
                .map_err(|_| Failure::new(Code::RatePlanUnknown).at("rate_plan"))?,
            party: query::people(room.adults, &room.children)?.on(room
                .purpose
                .as_deref()
                .map_or(Ok(Purpose::Leisure), query::purpose)?),
            services: room.services.iter().map(order).collect::<Result<_, _>>()?,
        })
    });
    Ok(Create {
        id: visit.0.server.derivation.hold(&visit.0.hotel.slug, key),
        stay: query::stay(
            query::date(&asked.arrival, "arrival")?,
            query::date(&asked.departure, "departure")?,
        )?,
        rooms: rooms.collect::<Result<_, Failure>>()?,
        expected_total: asked.expected_total.as_ref().map(ShownMoney::amount),
        group: asked.group.clone(),
        code: asked.promo.as_deref().unwrap_or_default().trim().to_owned(),
    })
}

/// A quantity that no order can have is refused by the engine, in its own words.
fn order(asked: &OrderBody) -> Result<Order, Failure> {
    let unknown = || Failure::new(Code::ServiceUnknown).at("services");
    let unreadable = |detail: &str| {
        Failure::new(Code::Unreadable)
            .with("detail", detail)
            .at("services")
    };
    let date = asked.date.as_deref().map(str::parse).transpose();
    let time = asked.time.as_deref().map(str::parse).transpose();
    Ok(Order {
        service: asked.service.parse().map_err(|_| unknown())?,
        quantity: u16::try_from(asked.quantity.unwrap_or(1)).unwrap_or(0),
        date: date.map_err(|_| unreadable("a day that is none"))?,
        time: time.map_err(|_| unreadable("a time that is none"))?,
    })
}

fn reply(pen: &Pen<'_>, hold: &Hold) -> HoldReply {
    let price = together(&hold.quotes, hold.total);
    HoldReply {
        hold: hold.id,
        expires_at: hold.expires_at,
        arrival: hold.stay.arrival(),
        departure: hold.stay.departure(),
        total: pen.money(hold.total),
        nights: pen.nights(&price),
        services: price
            .services
            .iter()
            .map(|line| pen.service(line))
            .collect(),
        taxes: price.taxes.iter().map(|line| pen.tax(line)).collect(),
        policy: pen.policy(&price.policy),
    }
}
