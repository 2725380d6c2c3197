//! Failures as they leave the API: problem details (RFC 9457).

use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use keyrack_contract::{Code, Failure, Kind};
use keyrack_locale::Words;
use serde::Serialize;
use utoipa::ToSchema;

/// A failure, and the language it is told in.
#[derive(Debug)]
pub struct Problem {
    failure: Failure,
    words: Words,
    instead: Option<serde_json::Value>,
}

/// What went wrong.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemBody {
    /// The kind of problem, as an address that means nothing but itself.
    #[serde(rename = "type")]
    #[schema(example = "urn:keyrack:problem:sold-out")]
    kind: String,
    /// The problem in general, in the caller's language.
    title: String,
    /// The HTTP status.
    status: u16,
    /// Stable name of the problem, for programs.
    #[schema(example = "sold-out")]
    code: &'static str,
    /// This very problem, in the caller's language.
    detail: String,
    /// What to do next, in the caller's language.
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
    /// What is wrong at which field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<FieldNote>,
    /// What the detail is made of: dates, amounts as `<minor> <currency>`, counts.
    #[serde(skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    args: std::collections::BTreeMap<String, String>,
    /// What can be had instead, where the room is gone or the price changed: an offer or other dates.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    instead: Option<serde_json::Value>,
}

/// What is wrong at one field.
#[derive(Debug, Serialize, ToSchema)]
pub struct FieldNote {
    /// Its name in the request.
    field: String,
    /// What is wrong, in the caller's language.
    message: String,
}

impl Problem {
    /// A failure in a language.
    #[must_use]
    pub const fn new(failure: Failure, words: Words) -> Self {
        Self {
            failure,
            words,
            instead: None,
        }
    }

    /// With what can be had instead.
    #[must_use]
    pub fn instead(mut self, instead: impl Serialize) -> Self {
        self.instead = serde_json::to_value(instead).ok();
        self
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let Self {
            failure,
            words,
            instead,
        } = self;
        let key = failure.code.key();
        let told = words.failure(key, &failure.args);
        let status = StatusCode::from_u16(failure.code.status())
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        // Only a request that cannot be read has a detail for programmers.
        let detail = match (failure.code, failure.args.get("detail")) {
            (Code::Unreadable, Some(detail)) => detail.clone(),
            _ => told.message.clone(),
        };
        let body = ProblemBody {
            kind: format!("urn:keyrack:problem:{key}"),
            title: words
                .failure(key, &std::collections::BTreeMap::new())
                .message,
            status: status.as_u16(),
            code: key,
            fields: failure
                .field
                .iter()
                .map(|field| FieldNote {
                    field: field.clone(),
                    message: detail.clone(),
                })
                .collect(),
            detail,
            hint: told.hint,
            args: if failure.code.kind() == Kind::Fault {
                std::collections::BTreeMap::new()
            } else {
                failure.args.clone()
            },
            instead,
        };
        let text = serde_json::to_vec(&body).unwrap_or_default();
        let mut response =
            (status, [(CONTENT_TYPE, "application/problem+json")], text).into_response();
        if let Some(seconds) = retry_after(&failure) {
            response.headers_mut().insert(RETRY_AFTER, seconds);
        }
        response
    }
}

/// How long to wait, where waiting helps.
#[must_use]
pub fn retry_after(failure: &Failure) -> Option<HeaderValue> {
    let seconds = match failure.code {
        Code::TooMany => failure.args.get("seconds").map_or("1", String::as_str),
        Code::Stopping => "5",
        _ => return None,
    };
    HeaderValue::from_str(seconds).ok()
}
