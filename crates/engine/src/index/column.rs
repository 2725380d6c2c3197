//! One room type or one room-rate, day by day.

use std::sync::Arc;

use jiff::civil::Date;
use keyrack_domain::property::RoomType;
use keyrack_domain::rate::RateDay;
use keyrack_domain::{Count, RatePlanId, RoomTypeId};

/// What takes rooms of a type on one night, in rooms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TypeDay {
    /// Treated as not existing.
    pub out_of_inventory: i16,
    /// Not sellable.
    pub out_of_order: i16,
    /// Sellable with a warning.
    pub out_of_service: i16,
    /// Live reservations.
    pub sold: i16,
    /// How many of them were sold anyway and stand on no right.
    pub oversold: i16,
    /// Kept for guests who are typing.
    pub held: i16,
    /// May be sold beyond what exists.
    pub allowance: u16,
    /// Rights that this installation may still use: at the server what is not exposed, at a desk
    /// what it holds.
    pub free: i32,
}

/// A room type by night.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeColumn {
    /// The type; shared between copies.
    pub room_type: Arc<RoomType>,
    /// Rooms that are not archived.
    pub physical: i32,
    /// One entry a night; shared between copies until one is changed.
    pub days: Arc<Vec<TypeDay>>,
}

impl TypeColumn {
    /// A column of the nights from this one on, with nothing in it but what may be overbooked.
    pub(super) fn new(room_type: RoomType, from: Date, nights: usize) -> Self {
        let mut days = Vec::with_capacity(nights);
        let dates = std::iter::successors(Some(from), |night| night.tomorrow().ok());
        for night in dates.take(nights) {
            days.push(TypeDay {
                allowance: room_type.allowance_on(night),
                ..TypeDay::default()
            });
        }
        Self {
            room_type: Arc::new(room_type),
            physical: 0,
            days: Arc::new(days),
        }
    }

    /// The breakdown of one night.
    #[must_use]
    pub fn count(&self, place: usize) -> Count {
        let day = self.days.get(place).copied().unwrap_or_default();
        Count {
            physical: self.physical,
            out_of_inventory: i32::from(day.out_of_inventory),
            out_of_order: i32::from(day.out_of_order),
            out_of_service: i32::from(day.out_of_service),
            sold: i32::from(day.sold),
            oversold: i32::from(day.oversold),
            block_remaining: 0,
            held: i32::from(day.held),
            allowance: i32::from(day.allowance),
            ..Count::default()
        }
    }
}

/// A room-rate by date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateColumn {
    /// The type.
    pub room_type: RoomTypeId,
    /// The plan.
    pub rate_plan: RatePlanId,
    /// One entry a date; shared between copies until one is changed.
    pub days: Arc<Vec<RateDay>>,
}

impl RateColumn {
    pub(super) fn new(room_type: RoomTypeId, rate_plan: RatePlanId, nights: usize) -> Self {
        Self {
            room_type,
            rate_plan,
            days: Arc::new(vec![RateDay::default(); nights]),
        }
    }
}
