//! The cancellation ladder. It is frozen on the reservation as amounts with due instants, so that a
//! later edit of the plan never changes what a guest was promised.

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::Fee;
use super::deposit::{self, DepositPart, FrozenDeposit};
use crate::id::PolicyId;
use crate::money::{Money, MoneyError};
use crate::property::Property;
use crate::stay::Stay;

/// From an instant on, a cancellation costs this.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tier {
    /// Days before arrival; `None` for after the booking.
    pub days_before: Option<u16>,
    /// The hotel's local time on that day.
    pub at: Time,
    /// What it costs from then on.
    pub fee: Fee,
    /// Hours after the booking, where no days before arrival are said; 0 for from the booking on.
    #[serde(default, skip_serializing_if = "is_nought")]
    pub hours_after: u16,
    /// At most what the first nights cost, this many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nights_cap: Option<u16>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands a reference over"
)]
const fn is_nought(hours: &u16) -> bool {
    *hours == 0
}

/// Until when a room without guarantee is kept where no hour is said.
pub const SIX_PM: Time = Time::constant(18, 0, 0, 0);

/// What giving a stay up costs, and what is paid before: a ladder of tiers, before the first of which a
/// cancellation is free, the fee for not coming, and the deposit.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CancellationPolicy {
    /// The tiers, in any order.
    pub tiers: Vec<Tier>,
    /// What not coming costs; `None` for what a cancellation costs last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_show: Option<Fee>,
    /// What is paid before the stay.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deposit: Vec<DepositPart>,
    /// Until when on the day of arrival a room is kept that nothing guarantees, by the hotel's clock; `None`
    /// for [`SIX_PM`]. Only [`Guarantee::SixPmHold`](super::Guarantee::SixPmHold) asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_until: Option<Time>,
    /// Percentages, fixed amounts and the whole stay are reckoned with the services that are paid on top,
    /// at the prices they were sold at; else with the nights alone. Nights are nights all the same.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub with_services: bool,
    /// The policy of the hotel that these terms follow, so that a later edit of it reaches new bookings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<PolicyId>,
}

/// One step of a frozen ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenTier {
    /// From this instant on, itself included.
    pub from: Timestamp,
    /// A cancellation costs this.
    pub fee: Money,
}

/// The ladder as it stands on a reservation: amounts with due instants, earliest first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FrozenPolicy {
    /// The steps. Before the first, a cancellation is free.
    pub tiers: Vec<FrozenTier>,
    /// What not coming costs; `None` on stays of before it was told apart, see [`FrozenPolicy::no_show_fee`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_show: Option<Money>,
    /// What is paid before the stay, earliest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deposit: Vec<FrozenDeposit>,
    /// Until when the room is kept, nothing guaranteeing it; `None` for one that is kept all night. Nothing
    /// happens by itself at that instant: people decide whether to go on waiting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_until: Option<Timestamp>,
}

impl CancellationPolicy {
    /// Copies the ladder onto a stay whose nights cost `nights` and whose services on top `extras`, booked at
    /// `booked`. What a plan's guarantee adds is [`RatePlan::freeze`](crate::rate::RatePlan::freeze)'s.
    ///
    /// # Errors
    /// [`MoneyError`] when an amount passes 64 bits.
    pub fn freeze(
        &self,
        property: &Property,
        stay: &Stay,
        nights: &[Money],
        extras: Money,
        booked: Timestamp,
    ) -> Result<FrozenPolicy, MoneyError> {
        self.freeze_by(property, stay, nights, extras, booked, &mut |day, at| {
            property.instant(day, at)
        })
    }

    /// The same for one of many offers, whose due instants are nearly always those of the others:
    /// `due` tells the instant of a local date and time at this property, and may remember it.
    ///
    /// # Errors
    /// As [`CancellationPolicy::freeze`].
    pub fn freeze_by(
        &self,
        property: &Property,
        stay: &Stay,
        nights: &[Money],
        extras: Money,
        booked: Timestamp,
        due: &mut dyn FnMut(Date, Time) -> Timestamp,
    ) -> Result<FrozenPolicy, MoneyError> {
        let total = Money::sum(property.currency, nights.iter().copied())?;
        let whole = if self.with_services {
            total.plus(extras)?
        } else {
            total
        };
        let mut tiers = Vec::with_capacity(self.tiers.len());
        for tier in &self.tiers {
            let from = match tier.days_before {
                None => booked
                    .checked_add(i64::from(tier.hours_after).hours())
                    .map_err(|_| MoneyError::TooLarge)?,
                Some(days) => {
                    let day = stay
                        .arrival()
                        .checked_sub(i64::from(days).days())
                        .map_err(|_| MoneyError::TooLarge)?;
                    due(day, tier.at)
                }
            };
            tiers.push(FrozenTier {
                from,
                fee: tier.fee.of(whole, nights, tier.nights_cap)?,
            });
        }
        tiers.sort_by_key(|tier| tier.from);
        // A stay booked late reaches a step before arrival sooner than one after the booking. What it
        // costs once it costs from then on.
        if self.tiers.iter().any(|tier| tier.hours_after > 0) {
            let mut most = 0;
            for tier in &mut tiers {
                most = tier.fee.minor.max(most);
                tier.fee.minor = most;
            }
        }
        let no_show = match &self.no_show {
            Some(fee) => Some(fee.of(whole, nights, None)?),
            None => None,
        };
        let deposit = if self.deposit.is_empty() {
            Vec::new()
        } else {
            deposit::freeze(&self.deposit, stay, total, booked, due)?
        };
        Ok(FrozenPolicy {
            tiers,
            no_show,
            deposit,
            held_until: None,
        })
    }
}

impl FrozenPolicy {
    /// What a cancellation costs at this instant; `None` while it is free.
    #[must_use]
    pub fn fee_at(&self, now: Timestamp) -> Option<Money> {
        self.tiers
            .iter()
            .rev()
            .find(|tier| tier.from <= now)
            .map(|tier| tier.fee)
            .filter(|fee| fee.minor > 0)
    }

    /// What not coming costs: what was said of it, else what a cancellation costs at last. `None` where
    /// that is nothing.
    #[must_use]
    pub fn no_show_fee(&self) -> Option<Money> {
        let last = self.tiers.last().map(|tier| tier.fee);
        self.no_show.or(last).filter(|fee| fee.minor > 0)
    }

    /// Whether the room was to be kept only until an instant that is over. From that instant on it is.
    #[must_use]
    pub fn is_held_over(&self, now: Timestamp) -> bool {
        self.held_until.is_some_and(|until| until <= now)
    }

    /// What of the deposit is due at this instant, and not before it is.
    ///
    /// # Errors
    /// [`MoneyError`] when the parts pass 64 bits.
    pub fn deposit_due(&self, now: Timestamp) -> Result<Option<Money>, MoneyError> {
        let mut due = self.deposit.iter().filter(|part| part.due <= now);
        let Some(first) = due.next() else {
            return Ok(None);
        };
        due.try_fold(first.amount, |sum, part| sum.plus(part.amount))
            .map(Some)
    }

    /// Until when a cancellation is free: the first instant that costs. `None` when it always is.
    #[must_use]
    pub fn free_until(&self) -> Option<Timestamp> {
        self.tiers
            .iter()
            .find(|tier| tier.fee.minor > 0)
            .map(|tier| tier.from)
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
