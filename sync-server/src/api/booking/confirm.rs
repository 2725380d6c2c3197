//! `POST /api/v1/properties/{slug}/holds/{hold}/booking`

use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use keyrack_contract::call::booking::Confirm;
use keyrack_contract::{Code, Failure};
use keyrack_domain::HoldId;
use keyrack_locale::{Language, Words};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::api::hold::release::hold_id;
use crate::api::visit::{ApiVisit, json};
use crate::api::wire::{Guest, Money, Pen};
use crate::hotel::marketing_wording;
use crate::http::body;
use crate::http::key::idempotency_key;
use crate::http::problem::{Problem, ProblemBody};

/// Who books, and what they accept.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BookingBody {
    /// Who.
    guest: Guest,
    /// Wishes; no promise.
    #[serde(default)]
    special_requests: String,
    /// Language of mails, as a language tag; else that of this request.
    #[serde(default)]
    locale: Option<String>,
    /// Has to be `true`.
    #[serde(default)]
    accept_terms: bool,
    /// What else the guest agrees to.
    #[serde(default)]
    consents: Consents,
    /// How it is paid.
    #[serde(default)]
    payment: Payment,
}

/// What else the guest agrees to.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Consents {
    /// Offers by mail. It is kept with its instant and with the version of the wording.
    #[serde(default)]
    marketing: bool,
}

/// How a booking is paid.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Payment {
    /// `pay_at_property`.
    #[schema(example = "pay_at_property")]
    method: String,
}

/// The one way of paying so far.
const PAY_AT_PROPERTY: &str = "pay_at_property";

impl Default for Payment {
    fn default() -> Self {
        Self {
            method: PAY_AT_PROPERTY.to_owned(),
        }
    }
}

/// A booking that stands.
#[derive(Debug, Serialize, ToSchema)]
pub struct BookingReply {
    /// What people quote.
    #[schema(example = "KR-A7-000412-X9QF")]
    reference: String,
    /// `confirmed`.
    status: &'static str,
    /// What it costs.
    total: Money,
    /// Where the guest sees and cancels it.
    manage_url: String,
    /// What opens the booking in this API; keep it.
    manage_token: String,
}

/// Turns a hold into a booking, at the hold's price.
#[utoipa::path(post, path = "/api/v1/properties/{slug}/holds/{hold}/booking", tag = "booking", request_body = BookingBody,
    params(("slug" = String, Path), ("hold" = String, Path), ("Idempotency-Key" = String, Header), ("locale" = Option<String>, Query)),
    responses((status = 201, body = BookingReply), (status = 404, body = ProblemBody), (status = 409, body = ProblemBody, description = "The hold has expired"),
        (status = 422, body = ProblemBody)))]
pub async fn confirm(
    visit: ApiVisit,
    Path((_, hold)): Path<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let asked = idempotency_key(&headers).and_then(|key| {
        let hold = hold_id(&hold)?;
        let scope = format!("booking.confirm {hold}");
        Ok((
            visit
                .0
                .server
                .derivation
                .call(&visit.0.hotel.slug, &scope, key),
            wanted(&visit, hold, body::json(body)?)?,
        ))
    });
    let (id, call) = asked.map_err(|failure| visit.problem(failure))?;
    let (manage_url, manage_token) = visit.manage(call.booking);
    let kept = call.hold;
    let (booked, now) = visit
        .0
        .hotel
        .run_once(id, call)
        .await
        .map_err(|failure| visit.problem(failure))?;
    visit.0.server.metrics.bookings.inc_by(u64::from(now));
    visit.0.hotel.holds.give_back(kept);
    let zone = visit.zone();
    let pen = Pen {
        words: visit.0.words,
        zone: &zone,
        now: visit.0.server.now(),
    };
    let reply = BookingReply {
        reference: booked.reference,
        status: "confirmed",
        total: pen.money(booked.total),
        manage_url,
        manage_token,
    };
    Ok(json(StatusCode::CREATED, &reply))
}

fn wanted(visit: &ApiVisit, hold: HoldId, asked: BookingBody) -> Result<Confirm, Failure> {
    if !asked.accept_terms {
        return Err(Failure::new(Code::TermsNeeded).at("accept_terms"));
    }
    if asked.payment.method != PAY_AT_PROPERTY {
        return Err(Failure::new(Code::PaymentInvalid).at("payment"));
    }
    let language = asked
        .locale
        .as_deref()
        .and_then(Language::from_tag)
        .map_or_else(|| visit.0.words.tag(), Language::tag);
    let booking = visit.0.server.derivation.booking(&visit.0.hotel.slug, hold);
    let guest = asked.guest;
    Ok(Confirm {
        hold,
        booking,
        guest: keyrack_domain::guest::Guest {
            first_name: guest.first_name,
            last_name: guest.last_name,
            email: guest.email,
            phone: guest.phone,
            country: guest.country,
            language: language.to_owned(),
        },
        requests: asked.special_requests,
        manage_token_digest: crate::secret::token_digest(&visit.manage(booking).1),
        marketing_wording: asked
            .consents
            .marketing
            .then(|| marketing_wording(Words::new(language))),
    })
}
