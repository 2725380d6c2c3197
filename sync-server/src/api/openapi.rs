//! `GET /api/v1/openapi.json`: the API's description, made from the code that answers.

use std::sync::LazyLock;

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use utoipa::OpenApi;

use super::{booking, hold, property};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Keyrack booking API",
        description = "Search, hold, book and cancel rooms of a hotel. Every POST carries an Idempotency-Key of the caller: a success is remembered and repeated, a refusal is judged anew, and the same key with another body is refused. Failures are problem details (RFC 9457) with a stable code.",
        license(name = "MIT OR Apache-2.0")
    ),
    paths(
        property::read::read,
        property::calendar::calendar,
        property::offers::offers,
        property::services::services,
        hold::create::create,
        hold::release::release,
        booking::confirm::confirm,
        booking::read::read,
        booking::cancel::cancel,
    ),
    tags(
        (name = "property", description = "The hotel, and what it sells when"),
        (name = "hold", description = "Rooms kept for a guest who is still typing"),
        (name = "booking", description = "Purchases"),
    )
)]
struct Description;

static TEXT: LazyLock<String> =
    LazyLock::new(|| Description::openapi().to_pretty_json().unwrap_or_default());

/// The description as JSON.
#[must_use]
pub fn text() -> &'static str {
    &TEXT
}

/// `GET /api/v1/openapi.json`.
pub async fn openapi() -> Response {
    ([(CONTENT_TYPE, "application/json")], text()).into_response()
}

#[cfg(test)]
mod tests {
    /// The committed copy is what clients were told. After a change that is meant, write it anew with
    /// `KEYRACK_WRITE_OPENAPI=1 cargo test -p keyrack-server openapi`.
    #[test]
    fn the_committed_description_is_this_one() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi.json");
        let text = format!("{}\n", super::text());
        if std::env::var_os("KEYRACK_WRITE_OPENAPI").is_some() {
            std::fs::write(path, &text).unwrap();
        }
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            committed == text,
            "sync-server/openapi.json is not what the code says"
        );
    }
}
