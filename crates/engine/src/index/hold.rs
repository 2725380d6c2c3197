//! Holds in the index. Whether one has run out is decided when it is read, not only by a job.

use jiff::Timestamp;
use keyrack_domain::service::Cell;
use keyrack_domain::{HoldId, RoomTypeId};

/// One hold: what it takes, and until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldNights {
    /// Which.
    pub id: HoldId,
    /// From this instant on it takes nothing.
    pub expires_at: Timestamp,
    /// Place of the night, type, rooms.
    pub nights: Vec<(usize, RoomTypeId, i16)>,
    /// What it keeps of services that can run short.
    pub services: Vec<(Cell, u32)>,
}

/// Rooms of a type (or of any, for the house) that holds which have run out still seem to take on a
/// night.
pub(super) fn lapsed(
    holds: &[HeldNights],
    now: Timestamp,
    place: usize,
    room_type: Option<RoomTypeId>,
) -> i32 {
    holds
        .iter()
        .filter(|hold| hold.expires_at <= now)
        .flat_map(|hold| &hold.nights)
        .filter(|(night, of, _)| *night == place && room_type.is_none_or(|wanted| wanted == *of))
        .map(|(_, _, rooms)| i32::from(*rooms))
        .sum()
}
