//! Who is signed in, for as long as this tab is open.

use std::fmt;

use gloo_storage::{SessionStorage, Storage};
use keyrack_contract::call::staff::{Role, SignIn};
use keyrack_domain::StaffId;
use serde::{Deserialize, Serialize};

use super::{Trouble, loopback, read, window, write};

const KEPT: &str = "keyrack.session";

/// A session, as the shell gives it out.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// What proves it; empty where the shell keeps it by itself.
    #[serde(default)]
    pub session: String,
    /// Who.
    pub id: StaffId,
    /// By which name.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// The session of this tab.
pub fn kept() -> Option<Session> {
    SessionStorage::get(KEPT).ok()
}

/// Signs in and keeps the session.
///
/// # Errors
/// [`Trouble::Failed`] with `sign-in-wrong`, or that the engine was not reached.
pub async fn sign_in(who: &SignIn) -> Result<Session, Trouble> {
    let body = write(who)?;
    let text = if window::is_there() {
        window::sign_in(&body).await?
    } else {
        loopback::sign_in(&body).await?
    };
    let session: Session = read(&text)?;
    let _ = SessionStorage::set(KEPT, &session);
    Ok(session)
}

/// Signs out. The session is forgotten here whatever the engine answers.
pub async fn end() {
    let _ = if window::is_there() {
        window::sign_out().await
    } else {
        loopback::sign_out().await
    };
    forget();
}

/// Forgets the session of this tab, and asks nobody.
pub fn forget() {
    SessionStorage::delete(KEPT);
}
