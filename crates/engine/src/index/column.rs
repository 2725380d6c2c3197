//! One room type or one room-rate, day by day.

use std::sync::Arc;

use jiff::civil::Date;
use keyrack_domain::property::RoomType;
use keyrack_domain::rate::{Channel, Push, RateDay};
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
    /// Taken as a part of a larger room that is sold.
    pub linked: i16,
    /// Kept for guests who are typing, as a part of a larger room too.
    pub held: i16,
    /// Taken out of sale by blocks, as of the day that the index stands on.
    pub blocked: i16,
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
    /// Rooms of the house that one room of the type is: 1, but for types made of others.
    pub in_house: i32,
    /// The place of each type below it, with how many rooms of it one room takes; empty for a type
    /// that is made of nothing.
    pub takes: Arc<[(usize, i32)]>,
    /// One entry a night; shared between copies until one is changed.
    pub days: Arc<[TypeDay]>,
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
            in_house: 1,
            takes: Arc::default(),
            days: days.into(),
        }
    }

    /// Whether its rooms have no door of their own.
    #[must_use]
    pub fn is_made_of_others(&self) -> bool {
        !self.takes.is_empty()
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
            linked: i32::from(day.linked),
            block_remaining: i32::from(day.blocked),
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
    /// What is set on it, one entry a date; shared between copies until one is changed.
    pub own: Arc<[RateDay]>,
    /// What the desk sells by, where that is not what is set: prices and rules of the plan that this
    /// one follows, the plan's own conditions, and layers over many room-rates.
    pub(super) desk: Option<Arc<[RateDay]>>,
    /// What guests are sold by on the web, where that is not what the desk sells by.
    pub(super) web: Option<Arc<[RateDay]>>,
    /// The place of its column of demand, where a rule is for it.
    pub(super) demand: Option<usize>,
}

impl RateColumn {
    pub(super) fn new(room_type: RoomTypeId, rate_plan: RatePlanId, nights: usize) -> Self {
        Self {
            room_type,
            rate_plan,
            own: vec![RateDay::default(); nights].into(),
            desk: None,
            web: None,
            demand: None,
        }
    }

    /// What is sold by on this way of booking.
    #[must_use]
    pub fn days(&self, channel: Channel) -> &[RateDay] {
        let desk = self.desk.as_ref().unwrap_or(&self.own);
        match channel {
            Channel::Desk => desk,
            Channel::Web => self.web.as_ref().unwrap_or(desk),
        }
    }
}

/// What demand does to the nights of one type, under all plans that the same rules are for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemandColumn {
    /// The place of the type.
    pub(super) kind: usize,
    /// The places of the rules, in list order.
    pub(super) rules: Vec<usize>,
    /// One entry a night; shared between copies until one is changed.
    pub(super) days: Arc<[Push]>,
}
