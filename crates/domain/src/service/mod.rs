//! Services: what a hotel sells besides the night. Breakfast, parking, a cot, final cleaning, an hour in
//! the sauna.
//!
//! A service is asked for by an [`Order`], or comes by itself: because it is compulsory, or because the
//! rate plan includes it. Each becomes a [`ServiceLine`] of the quote. Where a service is short, each
//! line says what it takes of which day and time; see [`Cell`].

mod check;
mod due;
mod line;
mod order;
mod package;
mod price;
mod stock;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

pub use check::{SERVICE_MINOR_MAX, SLOTS_MAX, ServiceField};
pub use due::Due;
pub use line::{Sale, ServiceLine, Why, charges, lines, lines_again, on_top};
pub use order::{Order, ServiceError, ServiceFault};
pub use package::lodging;
pub use price::{PriceUnit, ServicePrice};
pub use stock::{Cell, cells};

use crate::id::{RatePlanId, RoomTypeId, ServiceId};
use crate::tax::VatClass;
use crate::text::Localized;

/// Something that is sold besides the night.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// The id.
    pub id: ServiceId,
    /// Short code for lists: `BRK`.
    pub code: String,
    /// Name for guests.
    pub name: Localized,
    /// What it is, for guests.
    #[serde(default)]
    pub description: Localized,
    /// What it costs.
    pub price: ServicePrice,
    /// Under which VAT it falls.
    #[serde(default)]
    pub vat: VatClass,
    /// On which days of a stay it is given.
    #[serde(default)]
    pub due: Due,
    /// Where it comes with every stay; `None` where nobody has to take it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compulsory: Option<Scope>,
    /// With what it can be ordered.
    #[serde(default)]
    pub offered: Scope,
    /// Plans whose price holds it already.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub included_in: Vec<RatePlanId>,
    /// How many there are on a day; `None` for as many as are wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stock: Option<u16>,
    /// The times of a day at which it can be booked; none where it has no times.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slots: Vec<Slot>,
    /// The first day on which it is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The last day on which it is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The most pieces of one order.
    #[serde(default = "one")]
    pub quantity_max: u16,
    /// Whether guests on the web may order it.
    pub public: bool,
    /// Place in lists, lowest first.
    #[serde(default)]
    pub position: u16,
    /// No longer sold. Stays that have it keep it.
    #[serde(default)]
    pub archived: bool,
}

const fn one() -> u16 {
    1
}

/// For which plans and types something holds. Empty lists are all of them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Scope {
    /// Plans.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rate_plans: Vec<RatePlanId>,
    /// Types.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub room_types: Vec<RoomTypeId>,
}

impl Scope {
    /// Whether a room-rate lies inside.
    #[must_use]
    pub fn holds(&self, room_type: RoomTypeId, rate_plan: RatePlanId) -> bool {
        (self.rate_plans.is_empty() || self.rate_plans.contains(&rate_plan))
            && (self.room_types.is_empty() || self.room_types.contains(&room_type))
    }
}

/// A time of day at which a service can be booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// When it begins, by the hotel's clock.
    pub start: Time,
    /// How many it takes.
    pub capacity: u16,
}

impl Service {
    /// Why it comes with a room-rate without being ordered; `None` where it does not.
    #[must_use]
    pub fn comes_with(&self, room_type: RoomTypeId, rate_plan: RatePlanId) -> Option<Why> {
        if self.archived {
            None
        } else if self.included_in.contains(&rate_plan) {
            Some(Why::Included)
        } else {
            let scope = self.compulsory.as_ref()?;
            scope.holds(room_type, rate_plan).then_some(Why::Compulsory)
        }
    }

    /// Whether it ever comes without being ordered.
    #[must_use]
    pub fn is_automatic(&self) -> bool {
        !self.archived && (self.compulsory.is_some() || !self.included_in.is_empty())
    }

    /// Whether it can run short.
    #[must_use]
    pub fn is_limited(&self) -> bool {
        self.stock.is_some() || !self.slots.is_empty()
    }

    /// How many there are at a time of a day; `None` for as many as are wanted. Nothing at a time that
    /// it is not given at.
    #[must_use]
    pub fn limit(&self, time: Option<Time>) -> Option<u32> {
        let slot = time.map(|time| {
            let slot = self.slots.iter().find(|slot| slot.start == time);
            u32::from(slot.map_or(0, |slot| slot.capacity))
        });
        let stock = self.stock.map(u32::from);
        match (slot, stock) {
            (Some(slot), Some(stock)) => Some(slot.min(stock)),
            (slot, stock) => slot.or(stock),
        }
    }

    /// Whether it is given on a day.
    #[must_use]
    pub fn is_given_on(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.until.is_none_or(|until| date <= until)
    }
}
