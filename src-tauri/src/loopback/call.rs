//! `POST /call/{name}`: the door.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use keyrack_contract::{CallId, Code, Failure};

use super::reply::{Reply, json, off};
use super::{BODY_BYTES_MAX, Loopback};

/// The id of a `do`, made by the page.
const CALL: &str = "keyrack-call";
/// Who is signed in.
const SESSION: &str = "keyrack-session";

/// `POST /call/{name}` with the call as JSON.
pub(super) async fn call(
    State(loopback): State<Arc<Loopback>>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Reply {
    let body = read(body)?;
    let id = match headers.get(CALL) {
        None => None,
        Some(value) => Some(
            value
                .to_str()
                .ok()
                .and_then(|text| text.parse().ok())
                .map(CallId)
                .ok_or_else(|| Failure::new(Code::Unreadable).with("detail", CALL))?,
        ),
    };
    let session = session_of(&headers);
    let lobby = Arc::clone(&loopback.lobby);
    let reply = off(move || lobby.call(session.as_deref(), &name, id, &body)).await?;
    Ok(json(reply).into_response())
}

/// The session that a request brings.
pub(super) fn session_of(headers: &HeaderMap) -> Option<String> {
    Some(headers.get(SESSION)?.to_str().ok()?.to_owned())
}

/// The body, or why it was not taken.
pub(super) fn read(body: Result<Bytes, BytesRejection>) -> Result<Bytes, Failure> {
    body.map_err(|rejection| {
        if rejection.into_response().status() == StatusCode::PAYLOAD_TOO_LARGE {
            Failure::new(Code::TooLarge).with("max", BODY_BYTES_MAX)
        } else {
            Failure::new(Code::Unreadable).with("detail", "body")
        }
    })
}
