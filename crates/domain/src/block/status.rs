//! How firm a block is.

use serde::{Deserialize, Serialize};

/// How firm a block is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum BlockStatus {
    /// Somebody has asked. Nothing is kept.
    #[default]
    Inquired,
    /// Rooms are kept while the group makes up its mind; nobody can book them yet.
    Tentative,
    /// It is agreed: rooms are kept, and guests pick them up.
    Definite,
    /// It came to nothing. What was picked up stays sold.
    Cancelled,
}

impl BlockStatus {
    /// All of them, in the order of their life.
    pub const ALL: [Self; 4] = [
        Self::Inquired,
        Self::Tentative,
        Self::Definite,
        Self::Cancelled,
    ];

    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Inquired => "inquired",
            Self::Tentative => "tentative",
            Self::Definite => "definite",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether its rooms are out of sale to others.
    #[must_use]
    pub const fn deducts(self) -> bool {
        matches!(self, Self::Tentative | Self::Definite)
    }

    /// Whether its guests may book.
    #[must_use]
    pub const fn picks_up(self) -> bool {
        matches!(self, Self::Definite)
    }

    /// Whether it can become this. A block that was cancelled can be taken up again as an inquiry or
    /// an option, and has to find its rooms anew.
    #[must_use]
    pub const fn can_become(self, next: Self) -> bool {
        match (self, next) {
            (Self::Inquired, Self::Inquired)
            | (Self::Tentative, Self::Tentative)
            | (Self::Definite, Self::Definite | Self::Inquired)
            | (Self::Cancelled, Self::Cancelled | Self::Definite) => false,
            (Self::Inquired, Self::Tentative | Self::Definite | Self::Cancelled)
            | (Self::Tentative, Self::Inquired | Self::Definite | Self::Cancelled)
            | (Self::Definite, Self::Tentative | Self::Cancelled)
            | (Self::Cancelled, Self::Inquired | Self::Tentative) => true,
        }
    }
}
