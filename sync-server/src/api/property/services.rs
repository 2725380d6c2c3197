//! `GET /api/v1/properties/{slug}/services`

use axum::http::StatusCode;
use axum::response::Response;
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::service::{Left, Offer, Offered};
use keyrack_contract::{Code, Failure};
use keyrack_domain::ServiceId;
use keyrack_domain::service::{Due, PriceUnit, Why};
use serde::Serialize;
use utoipa::ToSchema;

use crate::api::visit::{ApiVisit, json};
use crate::api::wire::{Money, Pen};
use crate::http::problem::{Problem, ProblemBody};

/// What can be ordered with a room, and what comes with it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ServicesBody {
    /// In the hotel's order.
    services: Vec<ServiceBody>,
}

/// One service.
#[derive(Debug, Serialize, ToSchema)]
pub struct ServiceBody {
    /// Its id, for `holds`.
    #[schema(value_type = String, format = "uuid")]
    id: ServiceId,
    /// The hotel's short code.
    code: String,
    /// In the language of the answer.
    name: String,
    /// In the language of the answer.
    description: String,
    /// How often the price is taken: `per_stay`, `per_night`, `per_person`, `per_person_night`,
    /// `per_room_night` or `per_piece`.
    #[schema(value_type = String)]
    unit: PriceUnit,
    /// What one costs for this stay and these people: of a service on a chosen day, on that day.
    amount: Money,
    /// `compulsory` or `included` where it comes without being ordered.
    #[schema(value_type = Option<String>)]
    #[serde(skip_serializing_if = "Option::is_none")]
    comes: Option<Why>,
    /// It can be ordered, or more of it than comes.
    can_order: bool,
    /// The most of one order.
    quantity_max: u16,
    /// When it is given: `each_night`, `each_morning`, `arrival`, `departure`, or `chosen`, which needs
    /// a `date` in the order.
    #[schema(value_type = String)]
    due: Due,
    /// The days on which it is given, or that can be chosen.
    #[schema(value_type = Vec<String>)]
    days: Vec<jiff::civil::Date>,
    /// Of a service that can run short: how many are left, by day and time. With times, the order needs
    /// a `time`.
    left: Vec<LeftBody>,
}

/// How many are left.
#[derive(Debug, Serialize, ToSchema)]
pub struct LeftBody {
    /// The day.
    #[schema(value_type = String, format = Date)]
    date: jiff::civil::Date,
    /// The time, where there are times.
    #[schema(value_type = Option<String>)]
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<jiff::civil::Time>,
    /// How many.
    left: u32,
}

/// Services for one room.
#[utoipa::path(get, path = "/api/v1/properties/{slug}/services", tag = "property",
    params(("slug" = String, Path), ("arrival" = String, Query), ("departure" = String, Query),
        ("adults" = Option<i64>, Query, description = "2 where it is missing"),
        ("children" = Option<String>, Query, description = "Ages with commas between: 4,9"),
        ("room_type" = String, Query), ("rate_plan" = String, Query), ("locale" = Option<String>, Query)),
    responses((status = 200, body = ServicesBody), (status = 422, body = ProblemBody)))]
pub async fn services(visit: ApiVisit) -> Result<Response, Problem> {
    let body = search(&visit).map_err(|failure| visit.problem(failure))?;
    Ok(json(StatusCode::OK, &body))
}

fn search(visit: &ApiVisit) -> Result<ServicesBody, Failure> {
    let ApiVisit(inner) = visit;
    let query = &inner.query;
    let id = |name| query.first(name).unwrap_or_default();
    let party = query.rooms()?.into_iter().next();
    let asked = Offered {
        stay: query.stay()?,
        room: Wanted {
            room_type: id("room_type")
                .parse()
                .map_err(|_| Failure::new(Code::RoomTypeUnknown).at("room_type"))?,
            rate_plan: id("rate_plan")
                .parse()
                .map_err(|_| Failure::new(Code::RatePlanUnknown).at("rate_plan"))?,
            party: party.ok_or_else(|| Failure::new(Code::PartyInvalid).at("adults"))?,
            services: Vec::new(),
        },
        staff: false,
        reservation: None,
        hold: None,
    };
    let zone = visit.zone();
    let pen = Pen {
        words: inner.words,
        zone: &zone,
        now: inner.server.now(),
    };
    let offers = inner.hotel.ask(&asked)?.services;
    Ok(ServicesBody {
        services: offers.iter().map(|offer| body(&pen, offer)).collect(),
    })
}

fn body(pen: &Pen<'_>, offer: &Offer) -> ServiceBody {
    let (service, tag) = (&offer.service, pen.words.tag());
    let left = |left: &Left| LeftBody {
        date: left.date,
        time: left.time,
        left: left.left,
    };
    ServiceBody {
        id: service.id,
        code: service.code.clone(),
        name: service.name.get(tag).to_owned(),
        description: service.description.get(tag).to_owned(),
        unit: service.price.unit,
        amount: pen.money(offer.amount),
        comes: offer.comes,
        can_order: offer.can_order,
        quantity_max: if service.price.unit.is_counted() {
            service.quantity_max
        } else {
            1
        },
        due: service.due,
        days: offer.days.clone(),
        left: offer.left.iter().map(left).collect(),
    }
}
