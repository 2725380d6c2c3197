//! What something costs of a stay.

use serde::{Deserialize, Serialize};

use crate::money::{Money, MoneyError, part_of};

/// What a tier costs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fee {
    /// Nothing.
    #[default]
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

impl Fee {
    /// The amount for a stay whose nights cost `nights`, `total` together; never below nothing, and
    /// never more than the stay, or than its first `nights_cap` nights.
    ///
    /// # Errors
    /// [`MoneyError`] when an amount passes 64 bits.
    pub fn of(
        &self,
        total: Money,
        nights: &[Money],
        nights_cap: Option<u16>,
    ) -> Result<Money, MoneyError> {
        let first = |count: u16| {
            let nights = nights.iter().take(usize::from(count)).copied();
            Money::sum(total.currency, nights).map(|sum| sum.minor)
        };
        let minor = match self {
            Self::Free => 0,
            Self::Nights(count) => first(*count)?,
            Self::BasisPoints(points) => {
                part_of(total.minor, i64::from(*points), 10_000).ok_or(MoneyError::TooLarge)?
            }
            Self::FixedMinor(minor) => *minor,
            Self::Full => total.minor,
        };
        let most = match nights_cap {
            Some(cap) => first(cap)?.min(total.minor),
            None => total.minor,
        };
        Ok(Money::new(minor.clamp(0, most.max(0)), total.currency))
    }

    /// Whether this costs less than another whatever the stay; `false` where the stay decides.
    #[must_use]
    pub fn is_surely_less(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Free, other) => *other != Self::Free,
            (Self::Nights(one), Self::Nights(two)) => one < two,
            (Self::BasisPoints(one), Self::BasisPoints(two)) => one < two,
            (Self::FixedMinor(one), Self::FixedMinor(two)) => one < two,
            (Self::Full | Self::BasisPoints(10_000), _) => false,
            (_, Self::Full | Self::BasisPoints(10_000)) => true,
            _ => false,
        }
    }
}
