//! `POST /api/v1/properties/{slug}/bookings/{reference}/cancel`

use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use keyrack_contract::call::booking::Cancel;
use keyrack_domain::Money as Amount;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::api::visit::{ApiVisit, json};
use crate::api::wire::{Money, Pen, ShownMoney};
use crate::http::body;
use crate::http::key::idempotency_key;
use crate::http::problem::{Problem, ProblemBody};

/// What the guest was shown.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CancelBody {
    /// The fee that was shown. Missing: only a cancellation that is free goes through. Another fee by
    /// now is refused with `fee-changed`.
    #[serde(default)]
    expected_fee: Option<ShownMoney>,
}

/// The booking is given up.
#[derive(Debug, Serialize, ToSchema)]
pub struct CancelReply<'a> {
    /// What people quote.
    reference: &'a str,
    /// `cancelled`.
    status: &'static str,
    /// What it cost.
    fee: Money,
}

/// Cancels every room of a booking that can still be cancelled.
#[utoipa::path(post, path = "/api/v1/properties/{slug}/bookings/{reference}/cancel", tag = "booking", request_body = CancelBody,
    params(("slug" = String, Path), ("reference" = String, Path), ("token" = Option<String>, Query), ("Idempotency-Key" = String, Header),
        ("locale" = Option<String>, Query)),
    responses((status = 200, body = CancelReply<'static>), (status = 403, body = ProblemBody), (status = 409, body = ProblemBody, description = "The fee is another, or it is too late")))]
pub async fn cancel(
    visit: ApiVisit,
    Path((_, reference)): Path<(String, String)>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let asked = idempotency_key(&headers).and_then(|key| {
        let view = visit.booking(&headers, &reference)?;
        let asked: CancelBody = body::json(body)?;
        // Nobody pays a fee that nobody showed them.
        let expected_fee = asked
            .expected_fee
            .map_or_else(|| Amount::zero(view.total.currency), |fee| fee.amount());
        let scope = format!("booking.cancel {reference}");
        Ok((
            visit
                .0
                .server
                .derivation
                .call(&visit.0.hotel.slug, &scope, key),
            Cancel {
                reference: reference.clone(),
                expected_fee: Some(expected_fee),
            },
        ))
    });
    let (id, call) = asked.map_err(|failure| visit.problem(failure))?;
    let (cancelled, now) = visit
        .0
        .hotel
        .run_once(id, call)
        .await
        .map_err(|failure| visit.problem(failure))?;
    visit.0.server.metrics.cancellations.inc_by(u64::from(now));
    let zone = visit.zone();
    let pen = Pen {
        words: visit.0.words,
        zone: &zone,
        now: visit.0.server.now(),
    };
    Ok(json(
        StatusCode::OK,
        &CancelReply {
            reference: &reference,
            status: "cancelled",
            fee: pen.money(cancelled.fee),
        },
    ))
}
