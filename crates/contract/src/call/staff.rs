//! People who work here. Signing in works offline.

use jiff::Timestamp;
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

/// Everybody who works here, for a manager.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {}
ask!(List, "staff.list", People);

/// People by name, those who may sign in first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct People {
    /// The people.
    pub people: Vec<Person>,
    /// They are kept at the server: a change needs the line.
    pub at_server: bool,
}

/// Somebody who works here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The id.
    pub id: StaffId,
    /// What they type to sign in.
    pub name: String,
    /// What colleagues call them; empty where it was never said.
    #[serde(default)]
    pub full_name: String,
    /// What they may do.
    pub role: Role,
    /// Whether they may sign in.
    pub active: bool,
    /// When they last signed in, as far as this installation has heard.
    pub signed_in_at: Option<Timestamp>,
    /// Whoever asks.
    pub you: bool,
}

/// Adds a member of staff. At a desk of a server's hotel it needs the line.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Add {
    /// The id, made by the caller.
    pub id: StaffId,
    /// What they type to sign in: 2 to 40 characters.
    pub name: String,
    /// What colleagues call them: at most 80 characters, or empty.
    #[serde(default)]
    pub full_name: String,
    /// What they may do.
    pub role: Role,
    /// The first one.
    pub password: Password,
}
does!(Add, "staff.add", Done);

/// Changes names and role of somebody. At a desk of a server's hotel it needs the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Who.
    pub id: StaffId,
    /// What they type to sign in: 2 to 40 characters.
    pub name: String,
    /// What colleagues call them: at most 80 characters, or empty.
    #[serde(default)]
    pub full_name: String,
    /// What they may do.
    pub role: Role,
}
does!(Change, "staff.change", Done);

/// Gives somebody a new password. At a desk of a server's hotel it needs the line.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetPassword {
    /// Who.
    pub id: StaffId,
    /// The new one.
    pub password: Password,
}
does!(SetPassword, "staff.set_password", Done);

/// Lets somebody sign in no more, or again. At a desk of a server's hotel it needs the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetActive {
    /// Who.
    pub id: StaffId,
    /// Whether they may sign in.
    pub active: bool,
}
does!(SetActive, "staff.set_active", Done);

/// A password as it was typed, or as a desk hands it on to the server, which never learns the word.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Password {
    /// At least eight characters; digits alone will do.
    Typed(String),
    /// Argon2id, in the PHC string format. Taken from desks only.
    Hashed(String),
}

impl core::fmt::Debug for Add {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Add")
            .field("id", &self.id)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

impl core::fmt::Debug for SetPassword {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("SetPassword")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl core::fmt::Debug for Password {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Password(…)")
    }
}
