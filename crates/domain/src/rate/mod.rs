//! Rates: the conditions of a sale, the price of a night, and what restricts it.

mod contract;
mod cut;
mod day;
mod derivation;
mod factors;
mod ladder;
mod layer;
mod lead;
mod lengths;
mod modifiers;
mod occupancy;
mod plan;
mod promo;
mod restriction;
mod step;
mod yielding;

pub use contract::Contract;
pub use cut::Cut;
pub use day::RateDay;
pub use derivation::{
    DERIVATION_DEPTH_MAX, DERIVATION_STEPS_MAX, Derivation, Rounding, Towards, ancestors,
    is_grounded,
};
pub use factors::{Asked, Cause, Factors, PriceLine, Told, YieldPart, days_ahead};
pub use ladder::{FreeNights, LeadCut, LengthLadder, Reach, Rung};
pub use layer::{Channel, LAYERS_MAX, Layer, rules_fault};
pub use lead::{Advance, Lead, Window};
pub use lengths::{LENGTH_MAX, Lengths};
pub use modifiers::{AdultPrice, LADDER_MAX, Modifiers, PriceLimits};
pub use occupancy::{ChildBand, OccupancyPrice};
pub use plan::{Board, RateCategory, RatePlan};
pub use promo::{PROMO_CHARS_MAX, PromoCode, PromoRefused, folded_code};
pub use restriction::{Restricted, Rule, are_open, check, check_plan};
pub use step::PriceStep;
pub use yielding::{
    Demand, Measure, Push, YIELD_BASIS_POINTS_MAX, YIELD_RULES_MAX, YIELD_STEPS_MAX, YieldRule,
    YieldStep, percent_sold,
};

use jiff::civil::Date;

/// The dearest night that can be set, in minor units; beyond it somebody has mistyped.
pub const PRICE_MINOR_MAX: i64 = 1_000_000_000;

/// All seven weekdays.
const fn every_weekday() -> [bool; 7] {
    [true; 7]
}

/// Whether a date falls on one of these weekdays, Monday first.
fn on_weekday(weekdays: [bool; 7], date: Date) -> bool {
    let weekday = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0);
    weekdays.get(weekday) == Some(&true)
}

/// Whether a text says something, in at most so many characters, on one line.
fn is_short_text(text: &str, chars_max: usize) -> bool {
    !text.trim().is_empty()
        && text.chars().count() <= chars_max
        && !text.chars().any(char::is_control)
}

/// A share of an amount in hundredths of a percent, halves away from zero; `None` past 64 bits.
fn part(minor: i64, basis_points: i32) -> Option<i64> {
    if basis_points == 0 {
        return Some(0);
    }
    let share = minor.checked_mul(i64::from(basis_points))?;
    let half = if share < 0 { -5_000 } else { 5_000 };
    share.checked_add(half)?.checked_div(10_000)
}
