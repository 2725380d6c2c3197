//! `GET /api/v1/properties/{slug}/offers`

mod parts;
mod write;

use axum::response::Response;
use keyrack_contract::call::offer::{Alternative, CodeAnswer, Offer, Offers, Refused, Search, Why};
use keyrack_contract::call::property::Profile;
use keyrack_contract::{Code, Failure};
use keyrack_domain::Party;
use keyrack_domain::money::ExchangeRate;
use keyrack_domain::policy::Guarantee;
use keyrack_domain::rate::PromoRefused;
use serde::Serialize;
use utoipa::ToSchema;

pub use self::parts::PartsKept;
use super::read::{RatePlan, RoomType};
use crate::api::visit::ApiVisit;
use crate::api::wire::{Exchange, Money, Night, Pen, People, Policy, ServiceItem, Tax};
use crate::http::problem::{Problem, ProblemBody};
use crate::price::together;

/// More rooms than this are never told: how full the house is, is the hotel's own business.
const ROOMS_LEFT_TOLD_MAX: u32 = 9;

/// What can be booked.
#[derive(Debug, Serialize, ToSchema)]
pub struct OffersBody<'a> {
    /// First night.
    #[schema(value_type = String, format = Date)]
    arrival: jiff::civil::Date,
    /// The day the guest leaves.
    #[schema(value_type = String, format = Date)]
    departure: jiff::civil::Date,
    /// How many nights.
    nights: u16,
    /// Who comes, room by room.
    rooms: Vec<People>,
    /// Room type × rate plan, cheapest first within each type.
    offers: Vec<OfferBody<'a>>,
    /// What a rule refused, and which.
    refused: Vec<RefusedBody>,
    /// Where nothing fits: other dates of the same length that do, nearest first.
    alternatives: Vec<AlternativeBody>,
    /// The rate behind every `display`, where another currency was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    exchange: Option<Exchange>,
}

/// One offer.
#[derive(Debug, Serialize, ToSchema)]
pub struct OfferBody<'a> {
    /// The kind of room.
    room_type: RoomType<'a>,
    /// The conditions.
    rate_plan: RatePlan<'a>,
    /// Rooms left for every night, at most 9.
    rooms_left: u32,
    /// What all rooms cost, taxes on top included.
    total: Money,
    /// About what that is in the currency that was asked for. Never what is charged.
    #[serde(skip_serializing_if = "Option::is_none")]
    display: Option<Money>,
    /// The nights, all rooms added.
    nights: Vec<Night>,
    /// What comes with the rooms besides the nights, or inside their price, all rooms added. What can
    /// be ordered is told by `services`.
    services: Vec<ServiceItem>,
    /// The taxes, all rooms added.
    taxes: Vec<Tax>,
    /// What a cancellation costs.
    policy: Policy,
    /// What secures the booking: `six_pm_hold` or `pay_at_property`.
    #[schema(value_type = String)]
    guarantee: Guarantee,
}

/// Why something is not offered.
#[derive(Debug, Serialize, ToSchema)]
pub struct RefusedBody {
    /// The room type.
    room_type: String,
    /// The rate plan.
    rate_plan: String,
    /// `sold-out`, `restricted` or `party-too-large`.
    code: &'static str,
    /// The rule, where it is one: `min_los_arrival`.
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<serde_json::Value>,
    /// The reason in words.
    text: String,
}

/// Other dates.
#[derive(Debug, Serialize, ToSchema)]
pub struct AlternativeBody {
    /// First night.
    #[schema(value_type = String, format = Date)]
    arrival: jiff::civil::Date,
    /// The day the guest leaves.
    #[schema(value_type = String, format = Date)]
    departure: jiff::civil::Date,
    /// The cheapest total.
    total: Money,
    /// About what that is in the currency that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    display: Option<Money>,
}

/// Offers for a stay.
#[utoipa::path(get, path = "/api/v1/properties/{slug}/offers", tag = "property",
    params(("slug" = String, Path), ("arrival" = String, Query), ("departure" = String, Query),
        ("adults" = Option<i64>, Query, description = "2 where it is missing"),
        ("children" = Option<String>, Query, description = "Ages with commas between: 4,9"),
        ("purpose" = Option<String>, Query, description = "`business` where the guests travel on business"),
        ("rooms" = Option<String>, Query, description = "Several rooms, adults:ages each: 2:4;1:"),
        ("group" = Option<String>, Query, description = "A group's code: its rooms at its prices, and nothing else. Refused with `block-unknown`, `block-not-definite` or `block-released`"),
        ("promo" = Option<String>, Query, description = "A promotional code, that of a company, or that of a rate for those who know it; refused with `promo-unknown` or `promo-refused`"),
        ("company" = Option<String>, Query, description = "Refused with `company-unknown` while the hotel has no such company"),
        ("currency" = Option<String>, Query, description = "The hotel's own, or one of `display_currencies`: amounts come in it besides as `display`. Any other is refused with `currency-not-offered`"),
        ("locale" = Option<String>, Query)),
    responses((status = 200, body = OffersBody<'static>), (status = 422, body = ProblemBody)))]
pub async fn offers(visit: ApiVisit) -> Result<Response, Problem> {
    visit.answer(|| search(&visit))
}

fn search(visit: &ApiVisit) -> Result<Vec<u8>, Failure> {
    let ApiVisit(inner) = visit;
    let (stay, rooms) = (inner.query.stay()?, inner.query.rooms()?);
    let rate = inner.query.display(&inner.profile.property)?;
    let search = Search {
        stay,
        rooms,
        staff: false,
        group: inner.query.group().map(str::to_owned),
        code: inner.query.promo().to_owned(),
        company: None,
    };
    let found = inner.hotel.ask(&search).map_err(past_at_arrival)?;
    if let Some(CodeAnswer::Refused { why }) = found.code {
        return Err(code_refused(why));
    }
    let parts = inner.hotel.parts.of(&inner.profile, inner.words);
    let pen = Pen {
        words: inner.words,
        zone: &parts.zone,
        now: inner.server.now(),
    };
    Ok(write::write(&pen, &parts, &found, &search.rooms, rate))
}

/// A code that takes nothing off, at its field: a search that gets the usual price would have been lied
/// to.
#[must_use]
pub fn code_refused(why: PromoRefused) -> Failure {
    if why == PromoRefused::Unknown {
        return Failure::new(Code::PromoUnknown).at("promo");
    }
    let word = serde_json::to_value(why).ok();
    let word = word.and_then(|word| word.as_str().map(str::to_owned));
    Failure::new(Code::PromoRefused)
        .with("why", word.unwrap_or_default())
        .at("promo")
}

/// The engine judges a stay as a whole; for a form it stands at the arrival.
#[must_use]
pub fn past_at_arrival(failure: Failure) -> Failure {
    match failure.code {
        Code::StayPast | Code::StayTooFar if failure.field.is_none() => failure.at("arrival"),
        _ => failure,
    }
}

/// The answer to a search.
#[must_use]
pub fn body<'a>(
    pen: &Pen<'_>,
    profile: &'a Profile,
    found: &Offers,
    rooms: &[Party],
    rate: Option<&ExchangeRate>,
) -> OffersBody<'a> {
    OffersBody {
        arrival: found.stay.arrival(),
        departure: found.stay.departure(),
        nights: found.stay.nights(),
        rooms: rooms.iter().map(People::from).collect(),
        offers: found
            .offers
            .iter()
            .filter_map(|offer| offer_body(pen, profile, offer, rate))
            .collect(),
        refused: found
            .refused
            .iter()
            .map(|refused| refused_body(pen, refused))
            .collect(),
        alternatives: found
            .alternatives
            .iter()
            .map(|other| alternative_body(pen, other, rate))
            .collect(),
        exchange: rate.map(|rate| Exchange::of(rate, pen.words)),
    }
}

/// One offer; `None` where the profile has changed in between.
fn offer_body<'a>(
    pen: &Pen<'_>,
    profile: &'a Profile,
    offer: &Offer,
    rate: Option<&ExchangeRate>,
) -> Option<OfferBody<'a>> {
    let room_type = profile
        .room_types
        .iter()
        .find(|room_type| room_type.id == offer.room_type)?;
    let rate_plan = profile
        .rate_plans
        .iter()
        .find(|plan| plan.id == offer.rate_plan)?;
    let price = together(&offer.quotes, offer.total);
    let tag = pen.words.tag();
    Some(OfferBody {
        room_type: RoomType::of(room_type, tag),
        rate_plan: RatePlan::of(rate_plan, tag, pen.words.board(rate_plan.board)),
        rooms_left: offer.rooms_left.min(ROOMS_LEFT_TOLD_MAX),
        total: pen.money(offer.total),
        display: pen.display(rate, offer.total),
        nights: pen.nights(&price),
        services: price
            .services
            .iter()
            .map(|line| pen.service(line))
            .collect(),
        taxes: price.taxes.iter().map(|line| pen.tax(line)).collect(),
        policy: pen.policy(&price.policy),
        guarantee: rate_plan.guarantee,
    })
}

fn refused_body(pen: &Pen<'_>, refused: &Refused) -> RefusedBody {
    let (code, rule, text) = match refused.why {
        Why::SoldOut { date } => {
            let failure = Failure::new(Code::SoldOut).with("date", date);
            (
                Code::SoldOut,
                None,
                pen.words
                    .failure(Code::SoldOut.key(), &failure.args)
                    .message,
            )
        }
        Why::Restricted(restricted) => (
            Code::Restricted,
            serde_json::to_value(restricted.rule).ok(),
            pen.words.restricted(restricted),
        ),
        Why::PartyTooLarge => (
            Code::PartyTooLarge,
            None,
            pen.words
                .failure(
                    Code::PartyTooLarge.key(),
                    &std::collections::BTreeMap::new(),
                )
                .message,
        ),
    };
    RefusedBody {
        room_type: refused.room_type.to_string(),
        rate_plan: refused.rate_plan.to_string(),
        code: code.key(),
        rule,
        text,
    }
}

fn alternative_body(
    pen: &Pen<'_>,
    other: &Alternative,
    rate: Option<&ExchangeRate>,
) -> AlternativeBody {
    AlternativeBody {
        arrival: other.stay.arrival(),
        departure: other.stay.departure(),
        total: pen.money(other.total),
        display: pen.display(rate, other.total),
    }
}
