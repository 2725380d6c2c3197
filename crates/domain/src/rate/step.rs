//! One step from an old price to a new one, in whole minor units.

use serde::{Deserialize, Serialize};

/// How a price becomes another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceStep {
    /// This price, in minor units, whatever stood there.
    To(i64),
    /// So many minor units more, or less where negative.
    By(i64),
    /// So many hundredths of a percent more, or less where negative: 550 is 5.5 % dearer.
    ByBasisPoints(i32),
}

impl PriceStep {
    /// The new price in minor units; halves are rounded away from zero. `None` below zero and past
    /// 64 bits.
    #[must_use]
    #[inline]
    pub fn from(self, minor: i64) -> Option<i64> {
        let new = match self {
            Self::To(price) => price,
            Self::By(more) => minor.checked_add(more)?,
            Self::ByBasisPoints(points) => {
                let factor = i64::from(points).checked_add(10_000)?;
                match minor.checked_mul(factor).and_then(of_10_000) {
                    Some(new) => new,
                    None => wide(minor, factor)?,
                }
            }
        };
        (new >= 0).then_some(new)
    }

    /// Whether there has to be a price before for there to be one after.
    #[must_use]
    pub const fn needs_a_price(self) -> bool {
        !matches!(self, Self::To(_))
    }
}

/// The ten-thousandth part, halves away from zero. Prices fit into this, and a search asks for it
/// thousands of times.
#[inline]
fn of_10_000(share: i64) -> Option<i64> {
    let half = if share < 0 { -5_000 } else { 5_000 };
    share.checked_add(half)?.checked_div(10_000)
}

/// The same of products past 64 bits.
#[cold]
fn wide(minor: i64, factor: i64) -> Option<i64> {
    let share = i128::from(minor).checked_mul(i128::from(factor))?;
    let half = if share < 0 { -5_000 } else { 5_000 };
    i64::try_from(share.checked_add(half)?.checked_div(10_000)?).ok()
}

#[cfg(test)]
mod tests {
    use super::PriceStep::{By, ByBasisPoints, To};

    #[test]
    fn steps_are_exact_and_round_half_away_from_zero() {
        for (step, before, after) in [
            (To(13_500), 12_000, Some(13_500)),
            (By(1_000), 12_000, Some(13_000)),
            (By(-1_000), 500, None),
            (ByBasisPoints(1_000), 12_345, Some(13_580)), // 13,579.5
            (ByBasisPoints(-500), 12_000, Some(11_400)),
            (ByBasisPoints(-500), 110, Some(105)), // 104.5
            (ByBasisPoints(1), 4_999, Some(4_999)),
            (ByBasisPoints(1), 5_000, Some(5_001)), // 5,000.5
            (ByBasisPoints(-10_000), 12_000, Some(0)),
            (ByBasisPoints(-10_100), 12_000, None),
            (ByBasisPoints(i32::MAX), i64::MAX, None),
            (
                ByBasisPoints(-5_000),
                i64::MAX,
                Some(4_611_686_018_427_387_904),
            ),
            (ByBasisPoints(0), i64::MAX, Some(i64::MAX)),
            (By(1), i64::MAX, None),
        ] {
            assert_eq!(step.from(before), after, "{step:?} from {before}");
        }
    }
}
