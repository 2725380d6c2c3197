//! `POST /sync/enrol`: a one-time code makes a computer a desk of a property.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use keyrack_contract::sync::Enrol;
use keyrack_contract::{Code, Failure};

use crate::api::visit::json;
use crate::http::body;
use crate::http::language::words_anywhere;
use crate::http::problem::Problem;
use crate::http::query::Query;
use crate::http::visit::client;
use crate::server::Server;

/// `POST /sync/enrol`.
pub async fn enrol(
    State(server): State<Arc<Server>>,
    request: Request,
) -> Result<Response, Problem> {
    let (parts, bytes) = request.into_parts();
    let words = words_anywhere(&Query::default(), &parts.headers);
    let told = |failure: Failure| {
        server.metrics.refused(failure.code.key());
        Problem::new(failure, words)
    };
    server
        .rates
        .enrolment(client(&parts, &server))
        .map_err(told)?;
    let bytes = Bytes::from_request(Request::from_parts(parts, bytes), &server).await;
    let asked: Enrol = body::json(bytes).map_err(told)?;
    let worker = Arc::clone(&server);
    let enrolled = tokio::task::spawn_blocking(move || worker.accounts.enrol(&asked)).await;
    let enrolled = enrolled
        .unwrap_or_else(|_| Err(Failure::new(Code::Fault)))
        .map_err(told)?;
    tracing::info!(property.slug = enrolled.slug, device.id = %enrolled.device, "a desk was enrolled");
    Ok(json(StatusCode::OK, &enrolled))
}
