//! `GET /healthz` and `GET /readyz`.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;

use crate::server::Server;

/// `GET /healthz`: the process answers.
pub async fn healthz() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: every property is open, and the server is not stopping. 503 otherwise, so that a
/// proxy sends nobody here.
pub async fn readyz(State(server): State<Arc<Server>>) -> (StatusCode, &'static str) {
    if server.is_stopping() {
        (StatusCode::SERVICE_UNAVAILABLE, "stopping\n")
    } else {
        (StatusCode::OK, "ready\n")
    }
}
