//! Demand that was not met: what pricing learns from.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::{RoomTypeId, TurnawayId};
use crate::money::Money;
use crate::rate::Rule;
use crate::stay::Stay;

/// Why somebody who had a price said no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RegretReason {
    /// Too dear.
    Price,
    /// Other dates were wanted than those that were left.
    Dates,
    /// Another kind of room, or another place in the house.
    Room,
    /// What a cancellation costs, or what is paid before.
    Terms,
    /// They went on looking, and said no more.
    Undecided,
    /// Something else.
    Other,
}

impl RegretReason {
    /// All of them, as a form lists them.
    pub const ALL: [Self; 6] = [
        Self::Price,
        Self::Dates,
        Self::Room,
        Self::Terms,
        Self::Undecided,
        Self::Other,
    ];

    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Price => "price",
            Self::Dates => "dates",
            Self::Room => "room",
            Self::Terms => "terms",
            Self::Undecided => "undecided",
            Self::Other => "other",
        }
    }
}

/// Why a stay was not sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "cause", rename_all = "snake_case")]
pub enum TurnawayCause {
    /// Denied: no room was left.
    Full,
    /// Denied: there were rooms, and a rule kept them closed.
    Restricted {
        /// The rule that was met first.
        rule: Rule,
    },
    /// Denied: no kind of room holds so many people.
    Party,
    /// Regretted: a price was told, and the guest said no.
    Declined {
        /// Why, as staff understood it.
        reason: RegretReason,
    },
}

impl TurnawayCause {
    /// The kind that lists count by.
    #[must_use]
    pub const fn kind(self) -> TurnawayKind {
        match self {
            Self::Full => TurnawayKind::Full,
            Self::Restricted { .. } => TurnawayKind::Restricted,
            Self::Party => TurnawayKind::Party,
            Self::Declined { .. } => TurnawayKind::Declined,
        }
    }
}

/// A cause without its rule or reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TurnawayKind {
    /// [`TurnawayCause::Full`].
    Full,
    /// [`TurnawayCause::Restricted`].
    Restricted,
    /// [`TurnawayCause::Party`].
    Party,
    /// [`TurnawayCause::Declined`].
    Declined,
}

impl TurnawayKind {
    /// All of them, as lists show them.
    pub const ALL: [Self; 4] = [Self::Full, Self::Restricted, Self::Party, Self::Declined];

    /// The name on the wire and in columns.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Restricted => "restricted",
            Self::Party => "party",
            Self::Declined => "declined",
        }
    }
}

/// Where it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TurnawaySource {
    /// At the hotel's desk.
    Desk,
    /// On the hotel's own pages or by its public API.
    Web,
}

/// One request that did not become a stay. It says nothing of who asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turnaway {
    /// The id.
    pub id: TurnawayId,
    /// The nights that were wanted.
    pub stay: Stay,
    /// How many rooms.
    pub rooms: u8,
    /// Adults in all of them.
    pub adults: u16,
    /// Children in all of them.
    pub children: u16,
    /// The type that was wanted, where one was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room_type: Option<RoomTypeId>,
    /// What was asked for it, where a price was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
    /// Why not.
    #[serde(flatten)]
    pub cause: TurnawayCause,
    /// Where.
    pub source: TurnawaySource,
    /// When it was asked.
    pub at: Timestamp,
}

impl Turnaway {
    /// Nights times rooms that were not sold.
    #[must_use]
    pub fn room_nights(&self) -> u32 {
        u32::from(self.stay.nights()).saturating_mul(u32::from(self.rooms))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_is_written_is_read_and_says_nothing_more() {
        let one = Turnaway {
            id: TurnawayId(uuid::Uuid::nil()),
            stay: Stay::try_new(date(2026, 5, 1), date(2026, 5, 4)).unwrap(),
            rooms: 2,
            adults: 3,
            children: 1,
            room_type: None,
            price: None,
            cause: TurnawayCause::Declined {
                reason: RegretReason::Price,
            },
            source: TurnawaySource::Desk,
            at: Timestamp::UNIX_EPOCH,
        };
        let text = serde_json::to_string(&one).unwrap();
        assert_eq!(serde_json::from_str::<Turnaway>(&text).unwrap(), one);
        assert!(
            text.contains(r#""cause":"declined","reason":"price""#),
            "{text}"
        );
        assert_eq!(one.room_nights(), 6);
        assert_eq!(one.cause.kind(), TurnawayKind::Declined);
    }
}
