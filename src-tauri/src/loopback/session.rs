//! `POST /session` and `DELETE /session`: signing in and out.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use keyrack_contract::{Code, Failure};

use super::Loopback;
use super::call::{read, session_of};
use super::reply::{Reply, json, off};

/// `POST /session` with a `staff.sign_in` as JSON; answers a [`Session`](crate::Session).
pub(super) async fn sign_in(
    State(loopback): State<Arc<Loopback>>,
    body: Result<Bytes, BytesRejection>,
) -> Reply {
    let body = read(body)?;
    let lobby = Arc::clone(&loopback.lobby);
    let session = off(move || lobby.sign_in(&body)).await?;
    let body = serde_json::to_vec(&session).map_err(|_| Failure::new(Code::Fault))?;
    Ok(json(body))
}

/// `DELETE /session`.
pub(super) async fn sign_out(
    State(loopback): State<Arc<Loopback>>,
    headers: HeaderMap,
) -> impl IntoResponse {
    if let Some(session) = session_of(&headers) {
        loopback.lobby.sign_out(&session);
    }
    StatusCode::NO_CONTENT
}
