//! The public API: JSON under `/api/v1`. One endpoint, one file.

pub mod booking;
pub mod hold;
pub mod openapi;
pub mod property;
pub mod visit;
pub mod wire;

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use keyrack_contract::{Code, Failure};

use crate::http::body::BODY_BYTES_MAX;
use crate::http::language;
use crate::http::problem::Problem;
use crate::http::query::Query;
use crate::server::Server;

/// The API's addresses.
pub fn routes() -> Router<Arc<Server>> {
    Router::new()
        .route("/api/v1/openapi.json", get(openapi::openapi))
        .route("/api/v1/properties/{slug}", get(property::read::read))
        .route(
            "/api/v1/properties/{slug}/calendar",
            get(property::calendar::calendar),
        )
        .route(
            "/api/v1/properties/{slug}/offers",
            get(property::offers::offers),
        )
        .route(
            "/api/v1/properties/{slug}/services",
            get(property::services::services),
        )
        .route(
            "/api/v1/properties/{slug}/holds",
            post(hold::create::create),
        )
        .route(
            "/api/v1/properties/{slug}/holds/{hold}",
            delete(hold::release::release),
        )
        .route(
            "/api/v1/properties/{slug}/holds/{hold}/booking",
            post(booking::confirm::confirm),
        )
        .route(
            "/api/v1/properties/{slug}/bookings/{reference}",
            get(booking::read::read),
        )
        .route(
            "/api/v1/properties/{slug}/bookings/{reference}/cancel",
            post(booking::cancel::cancel),
        )
        .route("/api/{*rest}", axum::routing::any(unknown))
        .method_not_allowed_fallback(not_this_way)
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
}

/// No such address.
async fn unknown(State(_): State<Arc<Server>>, request: Request) -> Response {
    problem(&request, Code::PageUnknown).into_response()
}

/// The address exists, but not for this method.
async fn not_this_way(request: Request) -> Response {
    let mut response = problem(&request, Code::UnknownCall).into_response();
    *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
    response
}

fn problem(request: &Request, code: Code) -> Problem {
    let query = Query::parse(request.uri().query().unwrap_or_default().as_bytes());
    Problem::new(
        Failure::new(code),
        language::words_anywhere(&query, request.headers()),
    )
}
