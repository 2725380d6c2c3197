//! How often each kind of thing has changed, so that a reader knows when to read again.

use std::rc::Rc;

use keyrack_contract::Changed;
use yew::Reducible;

/// One counter for each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stamps {
    reservations: u32,
    inventory: u32,
    rooms: u32,
    settings: u32,
    state: u32,
}

/// Which kinds a reader is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Watch(Changed);

const NOTHING: Changed = Changed {
    reservations: false,
    inventory: false,
    rooms: false,
    settings: false,
    state: false,
};

impl Watch {
    /// Reservations and rooms: lists of guests.
    pub const LISTS: Self = Self(Changed {
        reservations: true,
        rooms: true,
        ..NOTHING
    });
    /// Whatever two desks can contradict each other in.
    pub const LOOK: Self = Self(Changed {
        reservations: true,
        inventory: true,
        rooms: true,
        settings: true,
        state: true,
    });
    /// Rooms, and who is in them.
    pub const ROOMS: Self = Self::LISTS;
    /// The housekeeping board: rooms, who is in them, and who works here.
    pub const BOARD: Self = Self(Changed {
        reservations: true,
        rooms: true,
        settings: true,
        ..NOTHING
    });
    /// Counts and prices, and what can be sold without the server.
    pub const OFFERS: Self = Self(Changed {
        reservations: true,
        inventory: true,
        state: true,
        ..NOTHING
    });
    /// Everything but the connection: rooms by days with counts and prices.
    pub const CHART: Self = Self(Changed {
        reservations: true,
        inventory: true,
        rooms: true,
        settings: true,
        ..NOTHING
    });
    /// The hotel itself, and the day it is working on.
    pub const SETTINGS_AND_DAY: Self = Self(Changed {
        settings: true,
        reservations: true,
        ..NOTHING
    });
    /// The connection.
    pub const STATE: Self = Self(Changed {
        state: true,
        ..NOTHING
    });
    /// Only when the question changes.
    pub const NOTHING: Self = Self(NOTHING);
}

impl Stamps {
    /// A number that moves whenever one of the watched kinds changed.
    pub const fn of(&self, watch: Watch) -> u32 {
        let Watch(kinds) = watch;
        let mut sum = 0_u32;
        if kinds.reservations {
            sum = sum.wrapping_add(self.reservations);
        }
        if kinds.inventory {
            sum = sum.wrapping_add(self.inventory);
        }
        if kinds.rooms {
            sum = sum.wrapping_add(self.rooms);
        }
        if kinds.settings {
            sum = sum.wrapping_add(self.settings);
        }
        if kinds.state {
            sum = sum.wrapping_add(self.state);
        }
        sum
    }
}

impl Reducible for Stamps {
    type Action = Changed;

    fn reduce(self: Rc<Self>, changed: Changed) -> Rc<Self> {
        let step = |count: u32, moved: bool| count.wrapping_add(u32::from(moved));
        Rc::new(Self {
            reservations: step(self.reservations, changed.reservations),
            inventory: step(self.inventory, changed.inventory),
            rooms: step(self.rooms, changed.rooms),
            settings: step(self.settings, changed.settings),
            state: step(self.state, changed.state),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use yew::Reducible;

    use super::{NOTHING, Stamps, Watch};
    use keyrack_contract::Changed;

    #[test]
    fn a_reader_reads_anew_only_for_what_it_is_made_of() {
        let before = Rc::new(Stamps::default());
        let rooms = Changed {
            rooms: true,
            ..NOTHING
        };
        let after = before.clone().reduce(rooms);
        assert_ne!(before.of(Watch::LISTS), after.of(Watch::LISTS));
        assert_eq!(before.of(Watch::STATE), after.of(Watch::STATE));
        assert_eq!(before.of(Watch::NOTHING), after.of(Watch::NOTHING));
    }
}
