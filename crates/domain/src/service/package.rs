//! A package: the price of a night that holds services, split between the room and them.
//!
//! Each included service counts with its own price; the room with what is left. Where the services
//! alone would cost more than the nights, the price of the nights is shared among them in proportion.
//! Either way the parts sum to the price of the nights, to the minor unit.

use super::{ServiceLine, Why};
use crate::money::Money;

/// Gives each included line its share of the nights.
pub(super) fn share(lines: &mut [ServiceLine], nights: &[Money]) {
    let whole: i128 = nights.iter().map(|night| i128::from(night.minor)).sum();
    let included = || {
        lines
            .iter()
            .filter(|line| line.why == Why::Included)
            .map(|line| line.amount.minor)
    };
    let wanted: i128 = included().map(i128::from).sum();
    if wanted <= whole {
        return;
    }
    let weights: Vec<i64> = included().collect();
    let mut shares = split_by(i64::try_from(whole).unwrap_or(i64::MAX), &weights).into_iter();
    for line in lines.iter_mut().filter(|line| line.why == Why::Included) {
        line.amount.minor = shares.next().unwrap_or(0);
    }
}

/// What of each night is the room's, after the included services have theirs.
#[must_use]
pub fn lodging(nights: &[Money], lines: &[ServiceLine]) -> Vec<Money> {
    let included: i64 = lines
        .iter()
        .filter(|line| line.why == Why::Included)
        .map(|line| line.amount.minor)
        .sum();
    if included == 0 {
        return nights.to_vec();
    }
    let prices: Vec<i64> = nights.iter().map(|night| night.minor).collect();
    let whole: i64 = prices.iter().sum();
    let parts = split_by(whole.saturating_sub(included), &prices);
    nights
        .iter()
        .zip(parts)
        .map(|(night, minor)| Money::new(minor, night.currency))
        .collect()
}

/// Splits an amount that is not negative by weights that are not negative, so that the parts sum to the
/// whole: by largest remainder, ties to the earlier part. All of it goes to the first where every
/// weight is zero.
pub(super) fn split_by(minor: i64, weights: &[i64]) -> Vec<i64> {
    let total: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    if total <= 0 {
        let mut parts = vec![0; weights.len()];
        if let Some(first) = parts.first_mut() {
            *first = minor;
        }
        return parts;
    }
    let amount = i128::from(minor);
    let share = |weight: &i64| {
        let product = amount.saturating_mul(i128::from(*weight));
        (product / total, product % total)
    };
    let mut parts: Vec<(usize, i128, i128)> = weights
        .iter()
        .enumerate()
        .map(|(place, weight)| {
            let (whole, rest) = share(weight);
            (place, whole, rest)
        })
        .collect();
    let given: i128 = parts.iter().map(|(_, whole, _)| whole).sum();
    let missing = usize::try_from(amount - given).unwrap_or(0);
    parts.sort_by(|a, b| b.2.cmp(&a.2).then(a.0.cmp(&b.0)));
    for part in parts.iter_mut().take(missing) {
        part.1 += 1;
    }
    parts.sort_by_key(|part| part.0);
    parts
        .into_iter()
        .map(|(_, whole, _)| i64::try_from(whole).unwrap_or(i64::MAX))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::split_by;

    #[test]
    fn the_odd_cent_goes_to_the_largest_remainder() {
        assert_eq!(split_by(100, &[1, 1, 1]), [34, 33, 33]);
        assert_eq!(split_by(10, &[0, 0]), [10, 0]);
        assert_eq!(split_by(0, &[5, 3]), [0, 0]);
    }

    proptest! {
        #[test]
        fn parts_sum_to_the_whole_and_none_is_negative(
            minor in 0_i64..1_000_000_000_000,
            weights in prop::collection::vec(0_i64..1_000_000_000_000, 1..8),
        ) {
            let parts = split_by(minor, &weights);
            prop_assert_eq!(parts.iter().sum::<i64>(), minor);
            prop_assert!(parts.iter().all(|part| *part >= 0));
        }
    }
}
