//! The way from an empty computer to a hotel. These calls are the shell's own: they come before there
//! is an engine, and no hotel's door knows them.

use serde::{Deserialize, Serialize};

use super::{Done, ask, does};
use crate::setup::Draft;

/// How far this computer has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {}
ask!(Read, "setup.read", Setup);

/// What stands on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// How far it has come.
    pub stage: Stage,
    /// A set-up that was begun and left.
    #[serde(default)]
    pub draft: Option<Draft>,
}

/// How far a computer has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
pub enum Stage {
    /// There is no hotel here.
    Empty,
    /// A hotel is open.
    Hotel {
        /// It lives on this computer only; no server knows it.
        alone: bool,
    },
    /// A sample hotel is open, to play with.
    Sample {
        /// Who can sign in.
        name: String,
        /// With what.
        password: String,
    },
}

/// Keeps the draft on this computer; `None` throws it away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Save {
    /// As it was typed so far.
    pub draft: Option<Draft>,
}
does!(Save, "setup.save", Done);

/// Makes the hotel that the draft describes, whole or not at all, on this computer only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finish {
    /// The draft.
    pub draft: Draft,
    /// A password for each person of the draft, in its order. They are never kept in the draft.
    pub passwords: Vec<String>,
}
does!(Finish, "setup.finish", Done);

impl core::fmt::Debug for Finish {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Finish").finish_non_exhaustive()
    }
}

/// Joins a hotel at a server with a one-time code.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Join {
    /// The server's address.
    pub server: String,
    /// The code.
    pub code: String,
    /// What this desk is called.
    pub name: String,
}
does!(Join, "setup.join", Done);

impl core::fmt::Debug for Join {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Join")
            .field("server", &self.server)
            .finish_non_exhaustive()
    }
}

/// Makes a sample hotel and opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenSample {}
does!(OpenSample, "setup.open_sample", Done);

/// Throws the sample hotel away, with everything that was tried in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThrowAway {}
does!(ThrowAway, "setup.throw_away", Done);
