//! People who work here. Signing in works offline.

use keyrack_domain::StaffId;
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};

/// What a member of staff may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Everything, staff included.
    Manager,
    /// Everything but staff and the hotel's settings.
    FrontDesk,
    /// The housekeeping board, without the names of guests.
    Housekeeping,
}

/// Adds a member of staff, or replaces name, role and password of one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    /// The id, made by the caller.
    pub id: StaffId,
    /// What they type to sign in: 2 to 40 characters.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// At least eight characters.
    pub password: String,
}
does!(Put, "staff.put", Done);

impl core::fmt::Debug for Put {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Put")
            .field("id", &self.id)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

/// Checks a name and a password.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIn {
    /// Who.
    pub name: String,
    /// With what.
    pub password: String,
}
ask!(SignIn, "staff.sign_in", SignedIn);

impl core::fmt::Debug for SignIn {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("SignIn").finish_non_exhaustive()
    }
}

/// Who signed in. The shell keeps the session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedIn {
    /// Who.
    pub id: StaffId,
    /// The name as it was set.
    pub name: String,
    /// What they may do.
    pub role: Role,
}
