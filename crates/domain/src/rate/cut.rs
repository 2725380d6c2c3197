//! What a discount takes off a night.

use serde::{Deserialize, Serialize};

use super::PriceStep;

/// A discount. Nothing makes it dearer, and no night falls below nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cut {
    /// So many hundredths of a percent of the night as it stands; at most 10,000.
    BasisPoints(u16),
    /// So many minor units off each night.
    Minor(i64),
}

impl Cut {
    /// The night after the discount. Halves of a percentage round the new price up. `None` past 64
    /// bits.
    #[must_use]
    #[inline]
    pub fn from(self, minor: i64) -> Option<i64> {
        match self {
            Self::BasisPoints(0) | Self::Minor(0) => Some(minor),
            Self::BasisPoints(points) => {
                PriceStep::ByBasisPoints(-i32::from(points.min(10_000))).from(minor)
            }
            Self::Minor(off) => minor
                .checked_sub(off.max(0))
                .map(|left| left.max(0).min(minor)),
        }
    }

    /// Whether it takes something, and no more than there can be.
    #[must_use]
    pub const fn fits(self) -> bool {
        match self {
            Self::BasisPoints(points) => points > 0 && points <= 10_000,
            Self::Minor(minor) => minor > 0 && minor <= super::PRICE_MINOR_MAX,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_discount_never_makes_dearer_and_never_gives_money() {
        for minor in [0, 1, 5, 9_999, 12_345, super::super::PRICE_MINOR_MAX] {
            for cut in [
                Cut::BasisPoints(1),
                Cut::BasisPoints(1_250),
                Cut::BasisPoints(10_000),
                Cut::BasisPoints(u16::MAX),
                Cut::Minor(1),
                Cut::Minor(20_000),
                Cut::Minor(-5),
            ] {
                let after = cut.from(minor);
                assert!(
                    after.is_some_and(|after| (0..=minor).contains(&after)),
                    "{cut:?} from {minor}"
                );
            }
        }
        assert_eq!(Cut::BasisPoints(1_000).from(12_345), Some(11_111)); // 11,110.5
    }
}
