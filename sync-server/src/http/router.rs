//! Every address there is.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use keyrack_contract::{Code, Failure};
use keyrack_locale::Words;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

use super::observe::observe;
use super::problem::Problem;
use crate::server::Server;
use crate::{api, page, status, sync};

/// A request that takes longer has met a fault.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);

/// The whole server as a router.
pub fn router(server: Arc<Server>) -> Router {
    let small = || CompressionLayer::new().quality(CompressionLevel::Fastest);
    let timeout = || TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, ANSWER_WITHIN);
    let pages = page::routes()
        .merge(page::assets())
        .layer(small())
        .layer(timeout());
    let rest = Router::new()
        .route("/healthz", get(status::healthz))
        .route("/readyz", get(status::readyz))
        .route("/metrics", get(status::metrics))
        .route("/sync/enrol", post(sync::enrol))
        .route("/sync/enrol-code", post(sync::enrolment_code))
        .route("/sync/properties", post(sync::properties))
        .merge(api::routes())
        .layer(timeout())
        // A copy of a large hotel takes its time.
        .route("/sync/backup", post(sync::back_up))
        // A socket lives for days.
        .route("/sync/{slug}", get(sync::socket));
    pages
        .merge(rest)
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(Arc::clone(&server), observe))
        .with_state(server)
}

/// A panic is a fault of ours: it is logged, and the process lives.
fn panicked(_: Box<dyn Any + Send>) -> Response {
    tracing::error!("a request met a panic");
    Problem::new(Failure::new(Code::Fault), Words::new("en")).into_response()
}
