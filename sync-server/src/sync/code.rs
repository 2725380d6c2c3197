//! `POST /sync/enrol-code`: a new one-time code, for whoever can read the data folder.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use keyrack_contract::{Code, Failure};
use serde::{Deserialize, Serialize};

use crate::api::visit::json;
use crate::http::body;
use crate::http::language::words_anywhere;
use crate::http::problem::Problem;
use crate::http::query::Query;
use crate::secret::same;
use crate::server::Server;

/// A code is good for a quarter of an hour.
pub const VALID_SECONDS: u32 = 15 * 60;

/// For which property.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeAsked {
    /// The property's short name.
    pub property: String,
}

/// The new code.
#[derive(Debug, Serialize, Deserialize)]
pub struct CodeMade {
    /// As people type it.
    pub code: String,
}

/// Refuses whoever cannot read the token in the data folder.
///
/// # Errors
/// `token-wrong`.
pub fn owner(server: &Server, headers: &HeaderMap) -> Result<(), Failure> {
    let token = headers
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "));
    match token {
        Some(token) if same(token, &server.admin_token) => Ok(()),
        _ => Err(Failure::new(Code::TokenWrong)),
    }
}

/// `POST /sync/enrol-code`.
pub async fn enrolment_code(
    State(server): State<Arc<Server>>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let words = words_anywhere(&Query::default(), &headers);
    let told = |failure: Failure| Problem::new(failure, words);
    owner(&server, &headers).map_err(told)?;
    let asked: CodeAsked = body::json(body).map_err(told)?;
    if server.hotel(&asked.property).is_none() {
        return Err(told(Failure::new(Code::PropertyUnknown)));
    }
    let worker = Arc::clone(&server);
    let made = tokio::task::spawn_blocking(move || {
        worker
            .accounts
            .new_enrolment_code(&asked.property, VALID_SECONDS)
    })
    .await;
    let code = made
        .unwrap_or_else(|_| Err(Failure::new(Code::Fault)))
        .map_err(told)?;
    Ok(json(StatusCode::OK, &CodeMade { code }))
}
