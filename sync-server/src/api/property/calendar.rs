//! `GET /api/v1/properties/{slug}/calendar`

use axum::response::Response;
use keyrack_contract::call::offer::{Calendar, CodeAnswer};
use keyrack_contract::{Code, Failure};
use serde::Serialize;
use utoipa::ToSchema;

use crate::api::property::offers::code_refused;
use crate::api::visit::{ApiVisit, written};
use crate::api::wire::{Exchange, Money, Pen};
use crate::http::problem::{Problem, ProblemBody};

/// Days in order.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarBody {
    /// One entry a day.
    days: Vec<CalendarDay>,
    /// The rate behind every `display`, where another currency was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    exchange: Option<Exchange>,
}

/// One day.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarDay {
    /// The date.
    #[schema(value_type = String, format = Date)]
    date: jiff::civil::Date,
    /// The cheapest price of the night for this party; `null` where nothing is sold.
    price: Option<Money>,
    /// About what that is in the currency that was asked for. Never what is charged.
    #[serde(skip_serializing_if = "Option::is_none")]
    display: Option<Money>,
    /// Whether a stay may begin on this day.
    arrival_allowed: bool,
    /// Whether a stay may end on this day.
    departure_allowed: bool,
    /// The shortest stay that may begin on this day, in nights; at least 1.
    min_stay: u8,
    /// Every room that would fit is sold.
    sold_out: bool,
}

/// The cheapest price of each day for one party; one call serves a whole year.
#[utoipa::path(get, path = "/api/v1/properties/{slug}/calendar", tag = "property",
    params(("slug" = String, Path), ("from" = String, Query, description = "First day"),
        ("to" = String, Query, description = "The day after the last; at most 400 days"),
        ("adults" = Option<i64>, Query, description = "2 where it is missing"),
        ("children" = Option<String>, Query, description = "Ages with commas between: 4,9"),
        ("promo" = Option<String>, Query, description = "A code as in the search: taken off on the days it is for; refused with `promo-unknown` where it is nothing here"),
        ("currency" = Option<String>, Query, description = "The hotel's own, or one of `display_currencies`: prices come in it besides as `display`. Any other is refused with `currency-not-offered`"),
        ("locale" = Option<String>, Query)),
    responses((status = 200, body = CalendarBody), (status = 422, body = ProblemBody)))]
pub async fn calendar(visit: ApiVisit) -> Result<Response, Problem> {
    visit.answer(|| written(&days(&visit)?))
}

fn days(visit: &ApiVisit) -> Result<CalendarBody, Failure> {
    let ApiVisit(inner) = visit;
    let rate = inner.query.display(&inner.profile.property)?;
    let party = inner
        .query
        .rooms()?
        .into_iter()
        .next()
        .ok_or_else(|| Failure::new(Code::PartyInvalid).at("adults"))?;
    let call = Calendar {
        from: inner.query.date("from")?,
        to: inner.query.date("to")?,
        party,
        code: inner.query.promo().to_owned(),
    };
    let zone = visit.zone();
    let pen = Pen {
        words: inner.words,
        zone: &zone,
        now: inner.server.now(),
    };
    let found = inner.hotel.ask(&call)?;
    if let Some(CodeAnswer::Refused { why }) = found.code {
        return Err(code_refused(why));
    }
    let days = found.days.into_iter().map(|day| CalendarDay {
        date: day.date,
        price: day.price.map(|price| pen.money(price)),
        display: day.price.and_then(|price| pen.display(rate, price)),
        arrival_allowed: day.arrival,
        departure_allowed: day.departure,
        min_stay: day.nights_min.max(1),
        sold_out: day.sold_out,
    });
    Ok(CalendarBody {
        days: days.collect(),
        exchange: rate.map(|rate| Exchange::of(rate, inner.words)),
    })
}
