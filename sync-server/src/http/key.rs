//! The caller's own id of what it wants done: `Idempotency-Key`.

use axum::http::HeaderMap;
use keyrack_contract::{Code, Failure};

/// The header.
pub const HEADER: &str = "idempotency-key";
/// The longest key.
const KEY_CHARS_MAX: usize = 255;

/// The key of a request. Every request that changes something has one, so that a caller who got no
/// answer can ask again without buying twice.
///
/// # Errors
/// `key-needed` where there is none, or it is no printable text of at most 255 characters.
pub fn idempotency_key(headers: &HeaderMap) -> Result<&str, Failure> {
    headers
        .get(HEADER)
        .and_then(|value| value.to_str().ok())
        .map(str::trim)
        .filter(|key| !key.is_empty() && key.len() <= KEY_CHARS_MAX)
        .ok_or_else(|| Failure::new(Code::KeyNeeded).at("Idempotency-Key"))
}
