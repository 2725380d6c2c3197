//! Rules that stand over many room-rates at once: of the house, of a type, of a plan, of a channel.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{RateDay, Window};
use crate::id::{LayerId, RatePlanId, RoomTypeId};

/// The most layers of a property.
pub const LAYERS_MAX: usize = 200;

/// On which way somebody books.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// At the hotel's own desk: in person, by telephone, by letter.
    Desk,
    /// On the hotel's own pages and by its public API.
    Web,
}

/// Restrictions over some dates for some room-rates, besides what is set on each. Layers only ever add
/// rules: a stay has to be allowed by every one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layer {
    /// The id.
    pub id: LayerId,
    /// What staff call it.
    pub name: String,
    /// The types it is for; none for the whole house.
    #[serde(default)]
    pub room_types: Vec<RoomTypeId>,
    /// The plans it is for; none for all.
    #[serde(default)]
    pub rate_plans: Vec<RatePlanId>,
    /// The ways of booking it is for; none for all.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// The dates.
    #[serde(default)]
    pub dates: Window,
    /// The weekdays of those dates, Monday first.
    #[serde(default = "super::every_weekday")]
    pub weekdays: [bool; 7],
    /// The rules. A price here says nothing.
    pub rules: RateDay,
}

impl Layer {
    /// Whether it says something of this room-rate on this channel.
    #[must_use]
    pub fn is_for(&self, room_type: RoomTypeId, rate_plan: RatePlanId, channel: Channel) -> bool {
        (self.room_types.is_empty() || self.room_types.contains(&room_type))
            && (self.rate_plans.is_empty() || self.rate_plans.contains(&rate_plan))
            && (self.channels.is_empty() || self.channels.contains(&channel))
    }

    /// Whether it says something of this date.
    #[must_use]
    pub fn is_on(&self, date: Date) -> bool {
        self.dates.has(date) && super::on_weekday(self.weekdays, date)
    }

    /// Which field cannot be meant, if any.
    #[must_use]
    pub fn fault(&self) -> Option<&'static str> {
        if !super::is_short_text(&self.name, 80) {
            return Some("name");
        }
        if self.dates.is_backwards() {
            return Some("dates");
        }
        if !self.weekdays.contains(&true) {
            return Some("weekdays");
        }
        rules_fault(&self.rules.rules())
    }
}

/// Which rule contradicts another: a shortest stay above the longest, or nothing said at all.
#[must_use]
pub fn rules_fault(rules: &RateDay) -> Option<&'static str> {
    let crossed = |min: u16, max: u16| max > 0 && min > max;
    if crossed(
        u16::from(rules.min_los_arrival),
        u16::from(rules.max_los_arrival),
    ) {
        return Some("max_los_arrival");
    }
    if crossed(
        u16::from(rules.min_los_through),
        u16::from(rules.max_los_through),
    ) {
        return Some("max_los_through");
    }
    if crossed(rules.min_advance_days, rules.max_advance_days) {
        return Some("max_advance_days");
    }
    (*rules == RateDay::default()).then_some("rules")
}
