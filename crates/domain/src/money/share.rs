//! Parts of an amount: percentages, and shares that sum to the whole.

/// `minor × part ÷ whole`, rounded half away from zero. `None` past 64 bits or for a whole of zero.
///
/// Used for tax (`whole` = 10,000 plus the rate) and percent fees (`whole` = 10,000).
#[must_use]
pub fn part_of(minor: i64, part: i64, whole: i64) -> Option<i64> {
    let product = i128::from(minor).checked_mul(i128::from(part))?;
    let whole = i128::from(whole);
    if whole <= 0 {
        return None;
    }
    let half = whole / 2;
    let rounded = if product >= 0 {
        product.checked_add(half)?
    } else {
        product.checked_sub(half)?
    } / whole;
    i64::try_from(rounded).ok()
}

/// Splits an amount by weights so that the parts sum to the whole (largest remainder; ties go to the
/// earlier part). Empty for no weights or weights that are all zero.
#[must_use]
pub fn split(minor: i64, weights: &[u32]) -> Vec<i64> {
    let total: i128 = weights.iter().map(|w| i128::from(*w)).sum();
    if total == 0 {
        return Vec::new();
    }
    let sign = if minor < 0 { -1 } else { 1 };
    let amount = i128::from(minor).abs();
    let mut parts: Vec<(usize, i128, i128)> = weights
        .iter()
        .enumerate()
        .map(|(place, weight)| {
            let product = amount * i128::from(*weight);
            (place, product / total, product % total)
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
        .map(|(_, whole, _)| i64::try_from(whole).unwrap_or(i64::MAX) * sign)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{part_of, split};
    use proptest::prelude::*;

    #[test]
    fn seven_percent_inside_a_gross_price() {
        // 107.00 gross at 7 % holds 7.00 of tax.
        assert_eq!(part_of(10_700, 700, 10_700), Some(700));
        assert_eq!(part_of(-5, 1, 2), Some(-3));
        assert_eq!(part_of(5, 1, 0), None);
    }

    #[test]
    fn a_third_each_gives_the_odd_cent_to_the_first() {
        assert_eq!(split(100, &[1, 1, 1]), vec![34, 33, 33]);
        assert_eq!(split(100, &[0, 0]), Vec::<i64>::new());
    }

    proptest! {
        #[test]
        fn parts_sum_to_the_whole(minor in -1_000_000_000_000_i64..1_000_000_000_000, weights in prop::collection::vec(0_u32..10_000, 1..12)) {
            prop_assume!(weights.iter().any(|w| *w > 0));
            prop_assert_eq!(split(minor, &weights).iter().sum::<i64>(), minor);
        }
    }
}
