//! How large a desk's stock for a cut line is.

/// Nights that a desk keeps stock for: tonight and the two after it. Walk-ins ask for these.
pub const STANDING_NIGHTS: u32 = 3;

/// The share of a cell's capacity that one desk may keep from the other sellers, in percent.
/// A tenth leaves the web nearly everything, and a walk-in still finds a room while the line is down.
pub const STANDING_PERCENT_MAX: u32 = 10;

/// The rooms that one desk keeps in one cell: what the property has configured, and no more than
/// [`STANDING_PERCENT_MAX`] of the capacity, rounded up so that a small hotel's desk has one room.
///
/// `configured_rooms` stands for what walk-ins were seen to need, which a later measure replaces.
pub fn standing_size(capacity_rooms: u32, configured_rooms: u32) -> u32 {
    let share = u64::from(capacity_rooms)
        .saturating_mul(u64::from(STANDING_PERCENT_MAX))
        .div_ceil(100);
    configured_rooms.min(u32::try_from(share).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::standing_size;

    #[test]
    fn a_tenth_rounded_up_and_never_more_than_configured() {
        for (capacity, configured, expected) in [
            (0, 3, 0),
            (1, 3, 1),
            (10, 3, 1),
            (11, 3, 2),
            (40, 3, 3),
            (400, 0, 0),
            (u32::MAX, u32::MAX, 429_496_730),
        ] {
            assert_eq!(standing_size(capacity, configured), expected, "{capacity}");
        }
    }
}
