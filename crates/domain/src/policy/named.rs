//! The hotel's own policies, which its rate plans share, and what they must not say.

use serde::{Deserialize, Serialize};

use super::{CancellationPolicy, DepositShare, Fee, Guarantee, Tier};
use crate::id::PolicyId;
use crate::text::Localized;

/// The most policies of a hotel, and the longest name of one in characters.
pub const POLICIES_MAX: usize = 50;
/// The longest name, in characters.
pub const POLICY_NAME_CHARS_MAX: usize = 80;
/// The most steps of a ladder, and of a deposit.
pub const TIERS_MAX: usize = 10;
/// The earliest step, in days before arrival.
pub const DAYS_BEFORE_MAX: u16 = 730;
/// The latest step after the booking, in hours.
pub const HOURS_AFTER_MAX: u16 = 720;

/// Terms under one name. A plan that names it takes them over; a stay keeps those it was booked under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingPolicy {
    /// The id.
    pub id: PolicyId,
    /// What staff call it.
    pub name: Localized,
    /// What giving a stay up costs, and what is paid before.
    pub terms: CancellationPolicy,
    /// What secures a booking.
    pub guarantee: Guarantee,
    /// No longer chosen for plans.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub archived: bool,
}

/// What is wrong with terms, by the field a person would mend, with the place of the step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("step {place}: {part}")]
pub struct PolicyFault {
    /// The field: `tiers`, `order`, `days`, `hours`, `nights`, `percent`, `amount`, `cap`, `deposit`.
    pub part: &'static str,
    /// Which step.
    pub place: usize,
}

/// Refuses a ladder that cannot be meant: steps not in the order of time, or one that costs less than
/// an earlier one; and a deposit that comes to more than the stay.
///
/// # Errors
/// The first fault.
pub fn check(terms: &CancellationPolicy, guarantee: Guarantee) -> Result<(), PolicyFault> {
    let fault = |part, place| Err(PolicyFault { part, place });
    if terms.tiers.len() > TIERS_MAX {
        return fault("tiers", TIERS_MAX);
    }
    for (place, tier) in terms.tiers.iter().enumerate() {
        if tier.days_before.is_some_and(|days| days > DAYS_BEFORE_MAX) {
            return fault("days", place);
        }
        if tier.hours_after > HOURS_AFTER_MAX {
            return fault("hours", place);
        }
        if let Some(part) = wrong_fee(&tier.fee) {
            return fault(part, place);
        }
        if tier.nights_cap.is_some_and(|cap| !(1..=365).contains(&cap)) {
            return fault("cap", place);
        }
    }
    for (place, pair) in terms.tiers.windows(2).enumerate() {
        if let [before, after] = pair {
            let place = place.saturating_add(1);
            match moment(before).cmp(&moment(after)) {
                core::cmp::Ordering::Less => {}
                core::cmp::Ordering::Equal => return fault("tiers", place),
                core::cmp::Ordering::Greater => return fault("order", place),
            }
        }
    }
    // A step is compared with every earlier one: fees of two kinds between may not be comparable.
    for (place, tier) in terms.tiers.iter().enumerate() {
        let earlier = terms.tiers.iter().take(place);
        if earlier
            .into_iter()
            .any(|before| tier.fee.is_surely_less(&before.fee))
        {
            return fault("order", place);
        }
    }
    if let Some(fee) = &terms.no_show
        && let Some(part) = wrong_fee(fee)
    {
        return fault(part, terms.tiers.len());
    }
    deposit(terms, guarantee)
}

fn deposit(terms: &CancellationPolicy, guarantee: Guarantee) -> Result<(), PolicyFault> {
    let fault = |place| {
        Err(PolicyFault {
            part: "deposit",
            place,
        })
    };
    let asked = matches!(guarantee, Guarantee::Deposit | Guarantee::Prepayment);
    if terms.deposit.len() > TIERS_MAX || (asked && terms.deposit.is_empty()) {
        return fault(0);
    }
    let mut points = 0_u32;
    for (place, part) in terms.deposit.iter().enumerate() {
        let fits = match part.share {
            DepositShare::BasisPoints(more) => {
                points = points.saturating_add(u32::from(more));
                more > 0 && points <= 10_000
            }
            DepositShare::FixedMinor(minor) => (1..=AMOUNT_MINOR_MAX).contains(&minor),
        };
        let is_twice = terms.deposit.iter().take(place).any(|other| {
            other.days_before == part.days_before
                && (part.days_before.is_none() || other.at == part.at)
        });
        if !fits || is_twice || part.days_before.is_some_and(|days| days > DAYS_BEFORE_MAX) {
            return fault(place);
        }
    }
    Ok(())
}

/// The largest fixed fee or part of a deposit, in minor units.
const AMOUNT_MINOR_MAX: i64 = 1_000_000_000;

fn wrong_fee(fee: &Fee) -> Option<&'static str> {
    match fee {
        Fee::Free | Fee::Full => None,
        Fee::Nights(nights) => (!(1..=365).contains(nights)).then_some("nights"),
        Fee::BasisPoints(points) => (!(1..=10_000).contains(points)).then_some("percent"),
        Fee::FixedMinor(minor) => (!(1..=AMOUNT_MINOR_MAX).contains(minor)).then_some("amount"),
    }
}

/// The order in which steps come for most bookings: after the booking first, then towards arrival.
fn moment(tier: &Tier) -> (u8, i32, jiff::civil::Time) {
    match tier.days_before {
        None => (0, i32::from(tier.hours_after), jiff::civil::Time::MIN),
        Some(days) => (1, -i32::from(days), tier.at),
    }
}
