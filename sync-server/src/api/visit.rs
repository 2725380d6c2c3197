//! A visit whose failures are told as problem details.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::FromRequestParts;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;
use keyrack_contract::{Code, Failure};
use keyrack_domain::BookingId;
use serde::Serialize;

use crate::http::problem::Problem;
use crate::http::visit::Visit;
use crate::secret::{token_digest, token_slug};
use crate::server::Server;
use keyrack_contract::call::booking::{BookingView, ByToken};

/// A request of the API about one property.
pub struct ApiVisit(pub Visit);

impl FromRequestParts<Arc<Server>> for ApiVisit {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, server: &Arc<Server>) -> Result<Self, Problem> {
        Visit::by_path(parts, server)
            .await
            .map(Self)
            .map_err(|(failure, words)| {
                server.metrics.refused(failure.code.key());
                Problem::new(failure, words)
            })
    }
}

impl ApiVisit {
    /// Tells a failure in the visitor's language.
    #[must_use]
    pub fn problem(&self, failure: Failure) -> Problem {
        self.0.server.metrics.refused(failure.code.key());
        Problem::new(failure, self.0.words)
    }

    /// The answer to a question that changes nothing, made anew or given again.
    ///
    /// # Errors
    /// Those of `make`, told in the visitor's language.
    pub fn answer(
        &self,
        make: impl FnOnce() -> Result<Vec<u8>, Failure>,
    ) -> Result<Response, Problem> {
        let Visit { hotel, words, .. } = &self.0;
        let index = hotel.engine.index();
        let index = index.ok_or_else(|| self.problem(Failure::new(Code::PropertyUnknown)))?;
        let question = format!("{} {}", words.tag(), self.0.address);
        let now = self.0.server.now();
        let text = hotel.answers.answer(question, &index, now, make);
        let text = text.map_err(|failure| self.problem(failure))?;
        Ok(json_text(StatusCode::OK, text))
    }

    /// The hotel's zone.
    #[must_use]
    pub fn zone(&self) -> TimeZone {
        self.0.profile.property.time_zone().unwrap_or(TimeZone::UTC)
    }

    /// The booking that the request's manage token opens, if it is the one with this reference.
    ///
    /// # Errors
    /// `token-wrong` for no token, an unknown one, or another property's; `reservation-unknown` for a
    /// token of another booking. Nobody learns from this which references exist.
    pub fn booking(&self, headers: &HeaderMap, reference: &str) -> Result<BookingView, Failure> {
        let bearer = headers
            .get(axum::http::header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.strip_prefix("Bearer "));
        let token = bearer
            .or_else(|| self.0.query.first("token"))
            .unwrap_or_default();
        let view = by_token(&self.0, token)?;
        if view.reference == reference {
            Ok(view)
        } else {
            Err(Failure::new(Code::ReservationUnknown))
        }
    }

    /// The link and the token of a booking that was made here.
    #[must_use]
    pub fn manage(&self, booking: BookingId) -> (String, String) {
        let token = self
            .0
            .server
            .derivation
            .manage_token(&self.0.hotel.slug, booking);
        (format!("{}/my/{token}", self.0.server.public_url()), token)
    }
}

/// The booking a manage token opens.
///
/// # Errors
/// `token-wrong` for an unknown one, or another property's.
pub fn by_token(visit: &Visit, token: &str) -> Result<BookingView, Failure> {
    if token_slug(token) != Some(visit.hotel.slug.as_str()) {
        return Err(Failure::new(Code::TokenWrong));
    }
    visit
        .hotel
        .ask(&ByToken {
            digest: token_digest(token),
        })
        .map_err(|failure| match failure.code {
            Code::ReservationUnknown | Code::TokenWrong => Failure::new(Code::TokenWrong),
            _ => failure,
        })
}

/// A body as JSON.
///
/// # Errors
/// `fault` for a body that JSON cannot say.
pub fn written(body: &impl Serialize) -> Result<Vec<u8>, Failure> {
    serde_json::to_vec(body).map_err(|error| {
        tracing::error!(%error, "an answer could not be written");
        Failure::new(Code::Fault)
    })
}

/// An answer in JSON that nobody keeps: prices and rooms change by the second.
pub fn json(status: StatusCode, body: &impl Serialize) -> Response {
    let Ok(text) = serde_json::to_vec(body) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    json_text(status, text.into())
}

/// The same for JSON that is written already.
pub fn json_text(status: StatusCode, text: Bytes) -> Response {
    let mut response = (status, text).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
