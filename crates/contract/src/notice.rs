//! Change notices: which kinds of things changed. The reader reads them anew.

use serde::{Deserialize, Serialize};

/// Kinds of things that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Changed {
    /// Reservations, their rooms or their guests.
    pub reservations: bool,
    /// Counts or prices.
    pub inventory: bool,
    /// Room status or outages.
    pub rooms: bool,
    /// The hotel's settings or staff.
    pub settings: bool,
    /// The connection, what waits, rooms held.
    pub state: bool,
}

impl Changed {
    /// Whatever there is.
    pub const EVERYTHING: Self = Self {
        reservations: true,
        inventory: true,
        rooms: true,
        settings: true,
        state: true,
    };

    /// Whether anything changed at all.
    #[must_use]
    pub const fn any(&self) -> bool {
        self.reservations || self.inventory || self.rooms || self.settings || self.state
    }

    /// Both together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            reservations: self.reservations || other.reservations,
            inventory: self.inventory || other.inventory,
            rooms: self.rooms || other.rooms,
            settings: self.settings || other.settings,
            state: self.state || other.state,
        }
    }
}
