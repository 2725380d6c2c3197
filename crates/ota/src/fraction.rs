//! Exact amounts. A seventh of a weekly price is no number of cents, so that nothing is rounded before
//! the whole stay is added up.

/// A fraction in lowest terms; the lower part is above zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fraction {
    upper: i128,
    lower: i128,
}

impl Fraction {
    /// Nothing.
    pub(crate) const ZERO: Self = Self { upper: 0, lower: 1 };

    /// `upper ÷ lower`; `None` for a lower part that is not above zero.
    pub(crate) fn try_new(upper: i128, lower: i128) -> Option<Self> {
        if lower <= 0 {
            return None;
        }
        let shared = common(upper.checked_abs()?, lower);
        Some(Self {
            upper: upper.checked_div(shared)?,
            lower: lower.checked_div(shared)?,
        })
    }

    /// An amount as it is written, `96` or `38.40`, with at most six decimals. No signs.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        let plain = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        if !plain(whole) || !plain(part) || whole.len() > 12 || part.len() > 6 {
            return None;
        }
        let lower = 10_i128.checked_pow(u32::try_from(part.len()).ok()?)?;
        let upper = whole.parse::<i128>().ok()?.checked_mul(lower)?;
        Self::try_new(upper.checked_add(part.parse().ok()?)?, lower)
    }

    /// The sum; `None` past what can be counted.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let left = self.upper.checked_mul(other.lower)?;
        let right = other.upper.checked_mul(self.lower)?;
        Self::try_new(
            left.checked_add(right)?,
            self.lower.checked_mul(other.lower)?,
        )
    }

    /// Taken `count` times.
    pub(crate) fn times(self, count: u32) -> Option<Self> {
        Self::try_new(self.upper.checked_mul(i128::from(count))?, self.lower)
    }

    /// One of `count` equal parts.
    pub(crate) fn over(self, count: u32) -> Option<Self> {
        Self::try_new(self.upper, self.lower.checked_mul(i128::from(count))?)
    }

    /// In minor units of a currency with so many decimals, halves rounded up. Amounts are never negative.
    pub(crate) fn minor(self, digits: u8) -> Option<i64> {
        let unit = 10_i128.checked_pow(u32::from(digits))?;
        let doubled = self.upper.checked_mul(unit)?.checked_mul(2)?;
        let rounded = doubled
            .checked_add(self.lower)?
            .checked_div(self.lower.checked_mul(2)?)?;
        i64::try_from(rounded).ok()
    }
}

fn common(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a.checked_rem(b).unwrap_or(0));
    }
    a.max(1)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::Fraction;

    #[test]
    fn amounts_are_read_exactly() {
        for (text, minor) in [
            ("96", 9_600),
            ("38.4", 3_840),
            ("0.005", 1),
            ("85.00", 8_500),
        ] {
            assert_eq!(
                Fraction::read(text).unwrap().minor(2),
                Some(minor),
                "{text}"
            );
        }
        for text in [
            "",
            ".",
            "-1",
            "1e3",
            "1,5",
            "1.",
            ".5",
            "1.1234567",
            "9999999999999",
        ] {
            assert!(Fraction::read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn seven_sevenths_are_the_whole() {
        let week = Fraction::read("500").unwrap();
        let night = week.over(7).unwrap();
        assert_eq!(night.minor(2), Some(7_143));
        assert_eq!(night.times(7).unwrap(), week);
    }
}
