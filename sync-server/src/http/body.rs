//! JSON that comes in: parsed into a type that cannot be wrong, or refused with its field.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use keyrack_contract::{Code, Failure};
use serde::de::DeserializeOwned;

/// The largest body the API takes, in bytes.
pub const BODY_BYTES_MAX: usize = 64 * 1024;

/// Reads a body.
///
/// # Errors
/// `too-large`, or `unreadable` with what is wrong and, where it is one, at its field. A field that
/// the API does not know is refused, and not passed over: a price that a client sends would else look
/// as if it counted.
pub fn json<T: DeserializeOwned>(body: Result<Bytes, BytesRejection>) -> Result<T, Failure> {
    let bytes = body.map_err(|rejection| too_large(&rejection))?;
    serde_json::from_slice(&bytes).map_err(|error| {
        let words = error.to_string();
        let failure = Failure::new(Code::Unreadable).with("detail", &words);
        match field(&words) {
            Some(field) => failure.at(field),
            None => failure,
        }
    })
}

/// What a body that was not read to its end means.
#[must_use]
pub fn too_large(rejection: &BytesRejection) -> Failure {
    if rejection.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE {
        Failure::new(Code::TooLarge).with("max", BODY_BYTES_MAX)
    } else {
        Failure::new(Code::Unreadable).with("detail", rejection)
    }
}

/// The field that a reader's complaint names: "unknown field `price`, expected …".
fn field(words: &str) -> Option<&str> {
    let rest = words
        .strip_prefix("unknown field `")
        .or_else(|| words.strip_prefix("missing field `"))?;
    rest.split('`').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only its shape matters")]
    struct Asked {
        rooms: u8,
    }

    #[test]
    fn complaints_name_their_field() {
        let read = |text: &'static str| {
            json::<Asked>(Ok(Bytes::from_static(text.as_bytes()))).unwrap_err()
        };
        assert_eq!(
            read(r#"{"rooms":1,"price":5}"#).field.as_deref(),
            Some("price")
        );
        assert_eq!(read("{}").field.as_deref(), Some("rooms"));
        assert_eq!(read("{").field, None);
        assert_eq!(read("{").code, Code::Unreadable);
    }
}
