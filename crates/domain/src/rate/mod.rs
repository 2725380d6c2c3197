//! Rates: the conditions of a sale, the price of a night, and what restricts it.

mod day;
mod occupancy;
mod plan;
mod restriction;
mod step;

pub use day::RateDay;
pub use occupancy::{ChildBand, OccupancyPrice};
pub use plan::{Board, RateCategory, RatePlan};
pub use restriction::{Restricted, Rule, check};
pub use step::PriceStep;
