//! `DELETE /api/v1/properties/{slug}/holds/{hold}`

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use keyrack_contract::{Code, Failure};
use keyrack_domain::HoldId;

use crate::api::visit::ApiVisit;
use crate::http::problem::{Problem, ProblemBody};

/// Gives the rooms back at once. A hold that is gone already is no error.
#[utoipa::path(delete, path = "/api/v1/properties/{slug}/holds/{hold}", tag = "hold",
    params(("slug" = String, Path), ("hold" = String, Path)),
    responses((status = 204), (status = 404, body = ProblemBody)))]
pub async fn release(
    visit: ApiVisit,
    Path((_, hold)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let hold = hold_id(&hold).map_err(|failure| visit.problem(failure))?;
    crate::hotel::release(&visit.0, hold)
        .await
        .map_err(|failure| visit.problem(failure))?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// A hold as it stands in an address.
///
/// # Errors
/// `hold-unknown` for anything else.
pub fn hold_id(text: &str) -> Result<HoldId, Failure> {
    text.parse().map_err(|_| Failure::new(Code::HoldUnknown))
}
