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
    /// How many of those that are sold stand on no right: they were sold anyway, when nothing was
    /// left. They are among `sold`, not beside it.
    #[serde(default)]
    pub oversold: i32,
    /// Rooms of the type that are taken as a part of a larger one: a suite of two doubles that is sold
    /// takes two of the doubles.
    #[serde(default)]
    pub linked: i32,
    /// Rooms a deducting block has not yet filled.
    pub block_remaining: i32,
    /// Rooms kept for guests who are still typing.
    pub held: i32,
    /// Overbooking allowance.
    pub allowance: i32,
    /// Rooms that the type would have left and the house has not: all types together may never sell
    /// more than the house and its own allowance. At least 0; always 0 for the house.
    #[serde(default)]
    pub over_house: i32,
    /// Rooms that a type made of others would have left, and its parts have not. At least 0; always 0
    /// for a type that is made of nothing.
    #[serde(default)]
    pub over_members: i32,
    /// Rooms left that somebody else may sell and this installation may not: at the server those that
    /// desks hold, at a desk that is cut off all that it does not hold itself. Negative where a right
    /// is still held for a room that is gone.
    #[serde(default)]
    pub elsewhere: i32,
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
        self.house()
            - self.out_of_order
            - self.sold
            - self.linked
            - self.block_remaining
            - self.held
    }

    /// Rooms left with the allowance. Staff see the negative.
    #[must_use]
    pub const fn available(&self) -> i32 {
        self.sellable() + self.allowance
    }

    /// Rooms left in the hotel: what is available, within what the house as a whole has left. The
    /// lines of the breakdown add up to it. Staff see the negative.
    #[must_use]
    pub const fn left(&self) -> i32 {
        self.available() - self.over_members - self.over_house
    }

    /// Rooms that are promised to somebody.
    #[must_use]
    pub const fn taken(&self) -> i32 {
        self.sold + self.linked + self.held
    }

    /// Rooms that this installation may sell at this moment; below 0 where more was sold than there is.
    #[must_use]
    pub const fn left_here(&self) -> i32 {
        self.left() - self.elsewhere
    }

    /// The same count with what the house and other sellers take off it. `house_left` is what the
    /// house has left with its allowance, `None` for the house itself; `here` what this installation may sell by its rights;
    /// `None` where it sells on the counts.
    #[must_use]
    pub fn within(mut self, house_left: Option<i32>, here: Option<i32>) -> Self {
        let available = self.available() - self.over_members;
        self.over_house = house_left.map_or(0, |left| (available - left).max(0));
        self.elsewhere = match here {
            // A room that is not there is not somebody else's either.
            Some(here) if self.left() > 0 || here > 0 => self.left() - here,
            Some(_) | None => 0,
        };
        self
    }

    /// The same count of a type made of others, of which so many can be made of the parts that are left.
    /// Said before [`Count::within`].
    #[must_use]
    pub fn of_members(mut self, can_be_made: i32) -> Self {
        self.over_members = (self.available() - can_be_made).max(0);
        self
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
            oversold: self.oversold + other.oversold,
            linked: self.linked + other.linked,
            block_remaining: self.block_remaining + other.block_remaining,
            held: self.held + other.held,
            allowance: self.allowance + other.allowance,
            over_house: self.over_house + other.over_house,
            over_members: self.over_members + other.over_members,
            elsewhere: self.elsewhere + other.elsewhere,
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

    #[test]
    fn parts_that_are_missing_and_the_house_are_lines_one_after_the_other() {
        let two = Count {
            physical: 4,
            sold: 1,
            ..Count::default()
        };
        let made = two.of_members(2).within(Some(1), None);
        assert_eq!((made.over_members, made.over_house, made.left()), (1, 1, 1));
        let short = two.of_members(-1).within(Some(0), None);
        assert_eq!((short.over_members, short.left()), (4, -1));
        assert_eq!(Count { linked: 2, ..two }.left(), 1);
    }

    #[test]
    fn what_the_house_and_others_take_is_a_line_of_its_own() {
        let five = Count {
            physical: 5,
            allowance: 1,
            ..Count::default()
        };
        let capped = five.within(Some(4), None);
        assert_eq!((capped.left(), capped.over_house), (4, 2));
        let cut_off = five.within(Some(9), Some(1));
        assert_eq!((cut_off.left(), cut_off.left_here()), (6, 1));
        let short = Count { sold: 8, ..five }.within(Some(9), Some(0));
        assert_eq!((short.left(), short.elsewhere), (-2, 0));
        let held_for_nothing = Count { sold: 6, ..five }.within(Some(9), Some(1));
        assert_eq!(
            (held_for_nothing.left(), held_for_nothing.left_here()),
            (0, 1)
        );
    }
}
