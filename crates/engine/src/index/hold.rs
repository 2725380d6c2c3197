//! Holds in the index. Whether one has run out is decided when it is read, not only by a job.

use jiff::Timestamp;
use keyrack_domain::service::Cell;
use keyrack_domain::{BlockId, HoldId, RoomTypeId};

/// One hold: what it takes, and until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldNights {
    /// Which.
    pub id: HoldId,
    /// From this instant on it takes nothing.
    pub expires_at: Timestamp,
    /// What it takes, night by night; parts of a larger room on their own.
    pub nights: Vec<HeldNight>,
    /// What it keeps of services that can run short.
    pub services: Vec<(Cell, u32)>,
    /// Out of which block it was taken; its rooms go back there and not on sale.
    pub block: Option<BlockId>,
}

/// Rooms of a type that a hold takes on one night.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeldNight {
    /// The place of the night.
    pub place: usize,
    /// Of which type.
    pub room_type: RoomTypeId,
    /// How many.
    pub rooms: i16,
    /// They count in the house; rooms made of others do not, their parts do.
    pub in_house: bool,
}

/// Rooms of a type (or of any, for the house) that holds which have run out still seem to take on a
/// night. Holds are sorted by when they run out, so that a search looks at the first one and mostly at no
/// other.
pub(super) fn lapsed(
    holds: &[HeldNights],
    now: Timestamp,
    place: usize,
    room_type: Option<RoomTypeId>,
) -> i32 {
    holds
        .iter()
        .take_while(|hold| hold.expires_at <= now)
        .filter(|hold| hold.block.is_none())
        .flat_map(|hold| &hold.nights)
        .filter(|held| {
            held.place == place
                && room_type.map_or(held.in_house, |wanted| wanted == held.room_type)
        })
        .map(|held| i32::from(held.rooms))
        .sum()
}
