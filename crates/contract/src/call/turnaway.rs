//! Demand that was not met: what was refused, and what guests refused themselves.

use keyrack_domain::turnaway::{RegretReason, Turnaway, TurnawayKind};
use keyrack_domain::{Date, Money, Party, RoomTypeId, Stay, TurnawayId};
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};

/// A guest was told a price and said no. Nothing of who it was is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decline {
    /// The entry's id.
    pub id: TurnawayId,
    /// The nights that were wanted; not before the business date.
    pub stay: Stay,
    /// One party for each room, at most [`super::offer::ROOMS_MAX`].
    pub rooms: Vec<Party>,
    /// The type that was wanted, where one was.
    #[serde(default)]
    pub room_type: Option<RoomTypeId>,
    /// What was asked for all of it, where one price was told.
    #[serde(default)]
    pub price: Option<Money>,
    /// Why not, as far as it was said.
    pub reason: RegretReason,
}
does!(Decline, "turnaway.decline", Done);

/// Takes an entry back. One that is gone already is no error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forget {
    /// Which.
    pub id: TurnawayId,
}
does!(Forget, "turnaway.forget", Done);

/// Requests for stays that begin on some dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    /// The first arrival.
    pub from: Date,
    /// The arrival after the last; at most [`DAYS_MAX`] days.
    pub to: Date,
    /// At most this many single entries, 1 to 200. Counts are of all.
    pub limit: u16,
}
ask!(List, "turnaway.list", Listed);

/// The most days of one question.
pub const DAYS_MAX: u16 = 800;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Listed {
    /// By month of arrival, then by kind. Where there is none, there is no entry.
    pub counts: Vec<MonthCount>,
    /// By arrival.
    pub entries: Vec<Turnaway>,
    /// There are more than these.
    pub more: bool,
}

/// How many requests of one kind were for one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthCount {
    /// The first of the month.
    pub month: Date,
    /// The kind.
    pub kind: TurnawayKind,
    /// How many requests.
    pub requests: u32,
    /// Nights times rooms in them.
    pub room_nights: u32,
}
