//! Guests.

use keyrack_domain::GuestId;
use keyrack_domain::guest::Guest;
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};

/// Guests by words of name, address or telephone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Find {
    /// At least two characters.
    pub text: String,
    /// At most this many, 1 to 50.
    pub limit: u16,
}
ask!(Find, "guest.find", Found);

/// Who was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Guests by name.
    pub guests: Vec<(GuestId, Guest)>,
}

/// Corrects what is known of a guest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correct {
    /// Who.
    pub id: GuestId,
    /// Everything that is known.
    pub guest: Guest,
}
does!(Correct, "guest.correct", Done);
