//! The cancellation ladder. It is frozen on the reservation as amounts with due instants, so that a
//! later edit of the plan never changes what a guest was promised.

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::money::{Money, MoneyError, part_of};
use crate::property::Property;
use crate::stay::Stay;

/// What a tier costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fee {
    /// Nothing.
    Free,
    /// The first nights, this many.
    Nights(u16),
    /// Hundredths of a percent of the whole stay.
    BasisPoints(u16),
    /// A fixed amount in minor units, at most the whole stay.
    FixedMinor(i64),
    /// The whole stay.
    Full,
}

/// From an instant on, a cancellation costs this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tier {
    /// Days before arrival; `None` for from the booking on.
    pub days_before: Option<u16>,
    /// The hotel's local time on that day.
    pub at: Time,
    /// What it costs from then on.
    pub fee: Fee,
}

/// A ladder of tiers. Before the first one a cancellation is free.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CancellationPolicy {
    /// The tiers, in any order.
    pub tiers: Vec<Tier>,
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
}

impl CancellationPolicy {
    /// Copies the ladder onto a stay whose nights cost `nights`, booked at `booked`.
    ///
    /// # Errors
    /// [`MoneyError`] when an amount passes 64 bits.
    pub fn freeze(
        &self,
        property: &Property,
        stay: &Stay,
        nights: &[Money],
        booked: Timestamp,
    ) -> Result<FrozenPolicy, MoneyError> {
        self.freeze_by(property, stay, nights, booked, &mut |day, at| {
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
        booked: Timestamp,
        due: &mut dyn FnMut(Date, Time) -> Timestamp,
    ) -> Result<FrozenPolicy, MoneyError> {
        let total = Money::sum(property.currency, nights.iter().copied())?;
        let mut tiers = Vec::with_capacity(self.tiers.len());
        for tier in &self.tiers {
            let from = match tier.days_before {
                None => booked,
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
                fee: tier.fee.of(total, nights)?,
            });
        }
        tiers.sort_by_key(|tier| tier.from);
        Ok(FrozenPolicy { tiers })
    }
}

impl Fee {
    fn of(&self, total: Money, nights: &[Money]) -> Result<Money, MoneyError> {
        let minor = match self {
            Self::Free => 0,
            Self::Nights(count) => {
                Money::sum(
                    total.currency,
                    nights.iter().take(usize::from(*count)).copied(),
                )?
                .minor
            }
            Self::BasisPoints(points) => {
                part_of(total.minor, i64::from(*points), 10_000).ok_or(MoneyError::TooLarge)?
            }
            Self::FixedMinor(minor) => *minor,
            Self::Full => total.minor,
        };
        Ok(Money::new(
            minor.clamp(0, total.minor.max(0)),
            total.currency,
        ))
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
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::money::Currency;
    use jiff::SignedDuration;

    fn euro(minor: i64) -> Money {
        Money::new(minor, Currency::EUR)
    }

    #[test]
    fn the_fee_starts_exactly_at_its_instant() {
        let due: Timestamp = "2026-03-04T17:00:00Z".parse().unwrap();
        let policy = FrozenPolicy {
            tiers: vec![FrozenTier {
                from: due,
                fee: euro(9_000),
            }],
        };
        let second = SignedDuration::from_secs(1);
        assert_eq!(policy.fee_at(due - second), None);
        assert_eq!(policy.fee_at(due), Some(euro(9_000)));
        assert_eq!(policy.fee_at(due + second), Some(euro(9_000)));
        assert_eq!(policy.free_until(), Some(due));
    }

    #[test]
    fn every_kind_of_fee_is_within_the_stay() {
        let nights = [euro(10_000), euro(12_001)];
        let total = euro(22_001);
        for (fee, minor) in [
            (Fee::Free, 0),
            (Fee::Nights(1), 10_000),
            (Fee::Nights(9), 22_001),
            (Fee::BasisPoints(5_000), 11_001),
            (Fee::FixedMinor(50_000), 22_001),
            (Fee::FixedMinor(-5), 0),
            (Fee::Full, 22_001),
        ] {
            assert_eq!(fee.of(total, &nights), Ok(euro(minor)), "{fee:?}");
        }
    }
}
