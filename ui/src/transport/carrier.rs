//! Chooses the carrier by what is there.

use keyrack_contract::CallId;

use super::{Trouble, loopback, window};

/// Takes a call to the engine and brings the reply's text back.
pub async fn carry(name: &str, id: Option<CallId>, body: &str) -> Result<String, Trouble> {
    if window::is_there() {
        window::call(name, id, body).await
    } else {
        loopback::call(name, id, body).await
    }
}
