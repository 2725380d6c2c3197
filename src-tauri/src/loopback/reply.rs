//! Replies and failures as HTTP.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use keyrack_contract::{Code, Failure};

/// What a page is answered.
pub(super) type Reply = Result<Response, Refused>;

/// A failure with the status of its code.
pub(super) struct Refused(pub Failure);

impl From<Failure> for Refused {
    fn from(failure: Failure) -> Self {
        Self(failure)
    }
}

impl From<Code> for Refused {
    fn from(code: Code) -> Self {
        Self(Failure::new(code))
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let status =
            StatusCode::from_u16(self.0.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self.0).unwrap_or_default();
        (status, JSON, body).into_response()
    }
}

const JSON: [(header::HeaderName, &str); 1] = [(header::CONTENT_TYPE, "application/json")];

/// JSON that is already written.
pub(super) fn json(body: Vec<u8>) -> Response {
    (JSON, body).into_response()
}

/// Work that waits for the disk, away from the sockets.
pub(super) async fn off<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => {
            tracing::error!(%error, "a call ended early");
            Err(Failure::new(Code::Fault))
        }
    }
}
