//! Counts of one room type on one night, and why they are what they are.

use serde::{Deserialize, Serialize};

/// The breakdown of one room type on one night. Every count is in rooms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Count {
    /// Rooms that are not archived.
    pub physical: i32,
    /// Rooms treated as not existing; they leave the house count.
    pub out_of_inventory: i32,
    /// Rooms that cannot be sold for a fault.
    pub out_of_order: i32,
    /// Rooms with a small fault; still sold, with a warning at assignment.
    pub out_of_service: i32,
    /// Reservations that take the type that night, assigned a room or not.
    pub sold: i32,
    /// Rooms a deducting block has not yet filled.
    pub block_remaining: i32,
    /// Rooms kept for guests who are still typing.
    pub held: i32,
    /// Overbooking allowance.
    pub allowance: i32,
}

impl Count {
    /// The denominator of occupancy.
    #[must_use]
    pub const fn house(&self) -> i32 {
        self.physical - self.out_of_inventory
    }

    /// Rooms left before any overbooking. Negative when more was sold than there is.
    #[must_use]
    pub const fn sellable(&self) -> i32 {
        self.house() - self.out_of_order - self.sold - self.block_remaining - self.held
    }

    /// Rooms left with the allowance. Staff see the negative.
    #[must_use]
    pub const fn available(&self) -> i32 {
        self.sellable() + self.allowance
    }

    /// What the rights of a pool may add up to: sold rooms and holds are exposure, not capacity.
    #[must_use]
    pub const fn capacity(&self) -> i32 {
        self.house() - self.out_of_order - self.block_remaining + self.allowance
    }

    /// Adds another type's counts, for the house.
    #[must_use]
    pub const fn plus(&self, other: &Self) -> Self {
        Self {
            physical: self.physical + other.physical,
            out_of_inventory: self.out_of_inventory + other.out_of_inventory,
            out_of_order: self.out_of_order + other.out_of_order,
            out_of_service: self.out_of_service + other.out_of_service,
            sold: self.sold + other.sold,
            block_remaining: self.block_remaining + other.block_remaining,
            held: self.held + other.held,
            allowance: self.allowance + other.allowance,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Count;

    #[test]
    fn order_blocks_and_holds_lower_by_one_and_service_does_not() {
        let ten = Count {
            physical: 10,
            ..Count::default()
        };
        assert_eq!(ten.available(), 10);
        assert_eq!(
            Count {
                out_of_order: 1,
                ..ten
            }
            .available(),
            9
        );
        assert_eq!(
            Count {
                block_remaining: 1,
                ..ten
            }
            .available(),
            9
        );
        assert_eq!(Count { held: 1, ..ten }.available(), 9);
        assert_eq!(
            Count {
                out_of_service: 1,
                ..ten
            }
            .available(),
            10
        );
        assert_eq!(
            Count {
                sold: 12,
                allowance: 1,
                ..ten
            }
            .available(),
            -1
        );
        assert_eq!(
            Count {
                out_of_inventory: 2,
                ..ten
            }
            .house(),
            8
        );
    }
}
