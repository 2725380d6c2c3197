//! `GET /api/v1/properties/{slug}`

use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Time;
use keyrack_domain::rate::{Board, RateCategory};
use keyrack_domain::{Currency, PropertyId, RatePlanId, RoomTypeId};
use keyrack_locale::Language;
use serde::Serialize;
use utoipa::ToSchema;

use crate::api::visit::{ApiVisit, json};
use crate::api::wire::Exchange;
use crate::http::problem::ProblemBody;

/// The hotel.
#[derive(Debug, Serialize, ToSchema)]
pub struct Profile<'a> {
    /// The id.
    #[schema(value_type = String, format = "uuid")]
    id: PropertyId,
    /// The name in addresses.
    slug: &'a str,
    /// The name on the door.
    name: &'a str,
    /// What the hotel says of itself.
    description: &'a str,
    /// Street, number, postcode and town.
    address: &'a str,
    /// ISO 3166-1 alpha-2.
    country: &'a str,
    /// Where guests write to.
    email: &'a str,
    /// Where guests call.
    phone: &'a str,
    /// IANA time zone.
    zone: &'a str,
    /// The date at the hotel: the first day that can be booked.
    #[schema(value_type = String, format = Date)]
    today: jiff::civil::Date,
    /// The currency of every price.
    #[schema(value_type = String)]
    currency: Currency,
    /// Every currency that prices come in.
    #[schema(value_type = Vec<String>)]
    currencies: [Currency; 1],
    /// Currencies that prices are told in besides, with the rates that hold now.
    display_currencies: Vec<Exchange>,
    /// Languages of answers and pages, the first being the default.
    languages: Vec<&'static str>,
    /// From when rooms are ready: `15:00`.
    check_in: String,
    /// Until when rooms are left.
    check_out: String,
    /// From this age in years a guest counts as an adult.
    adult_age: u8,
    /// Most nights of one stay.
    nights_max: u16,
    /// Most rooms of one booking.
    rooms_max: usize,
    /// What is sold.
    room_types: Vec<RoomType<'a>>,
    /// Under which conditions.
    rate_plans: Vec<RatePlan<'a>>,
    /// Ways to pay.
    payment_methods: [&'static str; 1],
}

/// A kind of room.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoomType<'a> {
    /// The id.
    #[schema(value_type = String, format = "uuid")]
    pub id: RoomTypeId,
    /// The name.
    pub name: &'a str,
    /// One or two lines.
    pub description: &'a str,
    /// Most adults.
    pub adults_max: u8,
    /// Most people of any age.
    pub heads_max: u8,
}

/// Conditions.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatePlan<'a> {
    /// The id.
    #[schema(value_type = String, format = "uuid")]
    pub id: RatePlanId,
    /// The name.
    pub name: &'a str,
    /// `bar` or `non_refundable`.
    #[schema(value_type = String)]
    pub category: RateCategory,
    /// `room_only`, `bed_and_breakfast`, `half_board`, `full_board` or `all_inclusive`.
    #[schema(value_type = String)]
    pub board: Board,
    /// The meals in words.
    pub board_text: String,
}

/// What the hotel is and sells.
#[utoipa::path(get, path = "/api/v1/properties/{slug}", tag = "property",
    params(("slug" = String, Path, description = "The property's short name"),
        ("locale" = Option<String>, Query, description = "Language of the answer; else `Accept-Language`")),
    responses((status = 200, body = Profile<'static>), (status = 404, body = ProblemBody)))]
pub async fn read(visit: ApiVisit) -> Response {
    let ApiVisit(visit) = visit;
    let (property, tag) = (&visit.profile.property, visit.words.tag());
    let languages = property
        .languages
        .iter()
        .filter_map(|tag| Language::from_tag(tag))
        .map(Language::tag);
    let plans = visit
        .profile
        .rate_plans
        .iter()
        .filter(|plan| plan.public && !plan.archived);
    let body = Profile {
        id: property.id,
        slug: &property.slug,
        name: &property.name,
        description: property.description.get(tag),
        address: &property.address,
        country: &property.country,
        email: &property.email,
        phone: &property.phone,
        zone: &property.zone,
        today: property.local_date(visit.server.now()),
        currency: property.currency,
        currencies: [property.currency],
        display_currencies: property
            .exchange
            .iter()
            .map(|rate| Exchange::of(rate, visit.words))
            .collect(),
        languages: languages.collect(),
        check_in: clock(property.check_in),
        check_out: clock(property.check_out),
        adult_age: keyrack_domain::party::ADULT_AGE,
        nights_max: keyrack_domain::stay::STAY_NIGHTS_MAX,
        rooms_max: keyrack_contract::call::offer::ROOMS_MAX,
        room_types: visit
            .profile
            .room_types
            .iter()
            .map(|room_type| RoomType::of(room_type, tag))
            .collect(),
        rate_plans: plans
            .map(|plan| RatePlan::of(plan, tag, visit.words.board(plan.board)))
            .collect(),
        payment_methods: ["pay_at_property"],
    };
    json(StatusCode::OK, &body)
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

impl<'a> RoomType<'a> {
    /// In one language.
    #[must_use]
    pub fn of(room_type: &'a keyrack_domain::property::RoomType, tag: &str) -> Self {
        Self {
            id: room_type.id,
            name: room_type.name.get(tag),
            description: room_type.description.get(tag),
            adults_max: room_type.adults_max,
            heads_max: room_type.heads_max,
        }
    }
}

impl<'a> RatePlan<'a> {
    /// In one language.
    #[must_use]
    pub fn of(plan: &'a keyrack_domain::rate::RatePlan, tag: &str, board_text: String) -> Self {
        Self {
            id: plan.id,
            name: plan.name.get(tag),
            category: plan.category,
            board: plan.board,
            board_text,
        }
    }
}
