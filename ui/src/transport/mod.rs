//! The one typed client. Everything the app knows and does goes through [`ask`] and [`act`].
//!
//! Two carriers take a call to the engine: the window's IPC inside the desktop shell, and HTTP to
//! this computer in a browser. No screen knows which of them is there.

mod carrier;
mod file;
mod id;
mod loopback;
mod notice;
mod session;
mod window;

use std::fmt;

use keyrack_contract::{Ask, CallId, Do, Failure};
use serde::de::DeserializeOwned;

pub use file::{hand_out, save};
pub use id::{fresh, now};
pub use loopback::exchange_token;
pub use notice::{everything, listen};
pub use session::{Session, end, forget, kept, sign_in};

/// Why a call has no reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The engine refused it, and says why.
    Failed(Failure),
    /// The engine could not be reached, or its answer could not be read.
    Lost,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(failure) => f.write_str(failure.code.key()),
            Self::Lost => f.write_str("lost"),
        }
    }
}

/// Asks; nothing is changed.
///
/// # Errors
/// [`Trouble`].
pub async fn ask<C: Ask>(call: &C) -> Result<C::Reply, Trouble> {
    let body = write(call)?;
    read(&carrier::carry(C::NAME, None, &body).await?)
}

/// Does. A reply that was lost on the way is asked for once more under the same id, which the door
/// answers without doing it again; a second loss is told to the caller.
///
/// # Errors
/// [`Trouble`]; after [`Trouble::Lost`] it is not known whether it was done.
pub async fn act<C: Do>(id: CallId, call: &C) -> Result<C::Reply, Trouble> {
    let body = write(call)?;
    let reply = match carrier::carry(C::NAME, Some(id), &body).await {
        Err(Trouble::Lost) => carrier::carry(C::NAME, Some(id), &body).await,
        other => other,
    };
    read(&reply?)
}

/// Whether the engine does not let this browser in at all.
pub async fn is_shut_out() -> bool {
    use keyrack_contract::{Code, call::property};
    let answer = ask(&property::Read {}).await;
    matches!(answer, Err(Trouble::Failed(failure)) if failure.code == Code::SignInNeeded)
}

fn write<C: serde::Serialize>(call: &C) -> Result<String, Trouble> {
    serde_json::to_string(call).map_err(|_| Trouble::Lost)
}

fn read<R: DeserializeOwned>(text: &str) -> Result<R, Trouble> {
    serde_json::from_str(text).map_err(|_| Trouble::Lost)
}
