//! What others did while this desk was away.

use keyrack_domain::ReservationId;
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};
use crate::call::conflict::Lost;
use crate::view::By;

/// What came in, newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {}
ask!(Read, "away.read", Away);

/// What came in while this desk was away and nobody has taken note of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Away {
    /// Newest first, at most some hundreds.
    pub entries: Vec<CameIn>,
    /// How many there are in all.
    pub count: u64,
}

/// What one call did elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CameIn {
    /// Its place, for [`Noted`].
    pub place: i64,
    /// Who, where and when.
    pub by: By,
    /// What it changed of what.
    pub changed: Vec<Lost>,
    /// The stay to open, where it is about one.
    pub stay: Option<ReservationId>,
}

/// Somebody has read it, up to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    /// The newest that was shown.
    pub through: i64,
}
does!(Noted, "away.noted", Done);
