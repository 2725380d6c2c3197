//! Availability and prices in memory: counts, rights and room-rates by day.
//!
//! The write door moves it forward with each change and publishes a copy once the commit is durable;
//! columns are shared between copies, so that one costs a few pointers. It can be thrown away and
//! loaded from the projections, and a test compares the two.

mod again;
mod block;
mod buyer;
mod calendar;
mod column;
mod count;
mod demand;
mod group;
mod hold;
mod left;
mod links;
mod move_on;
mod nearest;
mod preview;
mod quote;
mod rows;
mod search;
mod stock;
mod totals;
mod work_out;

use std::sync::Arc;

use jiff::civil::Date;
use keyrack_contract::call::property::Profile;
use keyrack_domain::property::Links;
use keyrack_domain::service::Service;
use keyrack_domain::{RatePlanId, RoomTypeId};

pub(crate) use again::{Bought, Owned};
pub use buyer::Buyer;
pub use column::{DemandColumn, RateColumn, TypeColumn, TypeDay};
pub use hold::HeldNights;
pub use left::Selling;
use links::Outs;
pub(crate) use stock::Lack;
use stock::Stock;
pub use totals::Total;

/// How many nights ahead of the business date can be sold.
pub const NIGHTS_AHEAD_MAX: usize = 800;

/// How many nights before it are kept, for guests in house and late corrections.
pub const NIGHTS_BEHIND: i64 = 60;

/// Counts, rights and prices of one property.
#[derive(Debug, Clone)]
pub struct Index {
    profile: Arc<Profile>,
    links: Arc<Links>,
    from: Date,
    types: Vec<TypeColumn>,
    /// By type, then by plan, each in list order.
    rates: Vec<RateColumn>,
    demand: Vec<DemandColumn>,
    plans: Arc<work_out::Plans>,
    house_free: Arc<Vec<i32>>,
    /// Those that run out first come first.
    holds: Arc<Vec<HeldNights>>,
    stock: Arc<Stock>,
    /// Services that come without being ordered, so that a search need not look at the others.
    automatic: Arc<Vec<Service>>,
    outs: Arc<Outs>,
    blocks: Arc<block::Blocks>,
    /// Columns that follow from others are moved along with them. While an index is being filled they
    /// are not, and are all worked out at its end.
    follows: bool,
}

impl Index {
    /// An index without counts or prices.
    #[must_use]
    pub fn new(profile: Arc<Profile>) -> Self {
        let from = first_night(profile.business_date);
        let nights = nights_kept();
        let types = profile
            .room_types
            .iter()
            .map(|room_type| TypeColumn::new(room_type.clone(), from, nights))
            .collect();
        let links = Links::of(&profile.room_types, &profile.rooms);
        let blocks = Arc::new(block::Blocks::new(profile.business_date));
        let mut index = Self {
            profile,
            blocks,
            links: Arc::new(links),
            from,
            types,
            rates: Vec::new(),
            demand: Vec::new(),
            plans: Arc::default(),
            follows: false,
            house_free: Arc::new(vec![0; nights]),
            holds: Arc::default(),
            stock: Arc::default(),
            automatic: Arc::default(),
            outs: Arc::default(),
        };
        let automatic = index.profile.services.iter();
        index.automatic = Arc::new(automatic.filter(|s| s.is_automatic()).cloned().collect());
        for room_type in &index.profile.room_types {
            for plan in &index.profile.rate_plans {
                index
                    .rates
                    .push(RateColumn::new(room_type.id, plan.id, nights));
            }
        }
        index.link_types();
        index.count_rooms();
        index.plan_out();
        index
    }

    /// The hotel that is sold.
    #[must_use]
    pub const fn profile(&self) -> &Arc<Profile> {
        &self.profile
    }

    /// How the types and rooms hang together.
    #[must_use]
    pub const fn links(&self) -> &Arc<Links> {
        &self.links
    }

    /// The first night that is kept, and the night after the last.
    #[must_use]
    pub fn span(&self) -> (Date, Date) {
        (self.from, self.date(nights_kept()))
    }

    fn count_rooms(&mut self) {
        for column in &mut self.types {
            let rooms = self
                .profile
                .rooms
                .iter()
                .filter(|room| room.room_type == column.room_type.id && !room.archived)
                .filter(|room| self.links.is_sound(room.id));
            column.physical = i32::try_from(rooms.count()).unwrap_or(i32::MAX);
        }
    }

    /// The place of a date in every column; `None` outside the nights that are kept.
    fn place(&self, date: Date) -> Option<usize> {
        let days = self.from.until(date).ok()?.get_days();
        usize::try_from(days)
            .ok()
            .filter(|place| *place < nights_kept())
    }

    fn date(&self, place: usize) -> Date {
        let days = i64::try_from(place).unwrap_or(0);
        self.from
            .checked_add(jiff::ToSpan::days(days))
            .unwrap_or(Date::MAX)
    }

    fn type_column(&self, id: RoomTypeId) -> Option<&TypeColumn> {
        self.types.iter().find(|column| column.room_type.id == id)
    }

    fn rate_column(&self, room_type: RoomTypeId, rate_plan: RatePlanId) -> Option<&RateColumn> {
        self.rates.get(self.rate_place(room_type, rate_plan)?)
    }

    /// The place of a room-rate among the columns.
    fn rate_place(&self, room_type: RoomTypeId, rate_plan: RatePlanId) -> Option<usize> {
        let kind = self
            .types
            .iter()
            .position(|column| column.room_type.id == room_type)?;
        let plans = &self.profile.rate_plans;
        let plan = plans.iter().position(|plan| plan.id == rate_plan)?;
        Some(kind * plans.len() + plan)
    }

    /// The room-rates of a type, in the order of the plans.
    fn rates_at(&self, kind: usize) -> &[RateColumn] {
        let plans = self.profile.rate_plans.len();
        self.rates
            .get(kind * plans..(kind + 1) * plans)
            .unwrap_or_default()
    }
}

/// The first night kept for a business date.
#[must_use]
pub fn first_night(business_date: Date) -> Date {
    business_date
        .checked_sub(jiff::ToSpan::days(NIGHTS_BEHIND))
        .unwrap_or(Date::MIN)
}

/// How many nights each column keeps.
#[must_use]
pub const fn nights_kept() -> usize {
    NIGHTS_AHEAD_MAX + NIGHTS_BEHIND as usize
}

impl PartialEq for Index {
    /// Two indexes are equal when a guest could not tell them apart: columns that hold nothing and
    /// columns that are missing are the same.
    fn eq(&self, other: &Self) -> bool {
        self.profile == other.profile
            && self.from == other.from
            && self.types == other.types
            && self.rates == other.rates
            && self.demand == other.demand
            && self.house_free == other.house_free
            && self.stock == other.stock
            && self.holds.len() == other.holds.len()
            && self.holds.iter().all(|hold| other.holds.contains(hold))
            && self.blocks == other.blocks
    }
}
