//! What a price is in another currency, for who reads it. What is charged never changes.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Currency, Money};

/// The most decimals of a rate.
pub const RATE_DECIMALS_MAX: u8 = 10;
/// The most currencies that prices are told in besides the hotel's own.
pub const EXCHANGE_MAX: usize = 40;

/// An exact decimal above zero, as `1.0876`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rate {
    digits: u64,
    decimals: u8,
}

/// The text is no rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a rate is a decimal above zero with at most {RATE_DECIMALS_MAX} decimals")]
pub struct NoRate;

impl Rate {
    /// One for one.
    pub const ONE: Self = Self {
        digits: 1,
        decimals: 0,
    };

    /// How much of `to` one of `from` is, where both are told against a third: the quotient to ten
    /// significant digits at least, rounded half up. `None` past what can be counted.
    #[must_use]
    pub fn across(from: Self, to: Self) -> Option<Self> {
        // to / from = (to.digits / 10^to.decimals) / (from.digits / 10^from.decimals).
        let scale = power(RATE_DECIMALS_MAX)?;
        let over = u128::from(to.digits)
            .checked_mul(power(from.decimals)?)?
            .checked_mul(scale)?;
        let under = u128::from(from.digits).checked_mul(power(to.decimals)?)?;
        let digits = over.checked_add(under / 2)?.checked_div(under)?;
        let digits = u64::try_from(digits).ok().filter(|digits| *digits > 0)?;
        Some(
            Self {
                digits,
                decimals: RATE_DECIMALS_MAX,
            }
            .plain(),
        )
    }

    /// Without zeros at the end.
    fn plain(mut self) -> Self {
        while self.decimals > 0 && self.digits.is_multiple_of(10) {
            self.digits /= 10;
            self.decimals -= 1;
        }
        self
    }

    /// An amount in another currency at this rate, rounded half away from zero to what that currency
    /// has. `None` past 64 bits.
    #[must_use]
    pub fn convert(self, money: Money, to: Currency) -> Option<Money> {
        let up = i128::try_from(power(to.digits())?).ok()?;
        let down = power(self.decimals)?.checked_mul(power(money.currency.digits())?)?;
        let down = i128::try_from(down).ok()?;
        let product = i128::from(money.minor)
            .checked_mul(i128::from(self.digits))?
            .checked_mul(up)?;
        let half = down / 2;
        let rounded = if product >= 0 {
            product.checked_add(half)?
        } else {
            product.checked_sub(half)?
        };
        let minor = i64::try_from(rounded.checked_div(down)?).ok()?;
        Some(Money::new(minor, to))
    }
}

fn power(decimals: u8) -> Option<u128> {
    10_u128.checked_pow(u32::from(decimals))
}

impl core::str::FromStr for Rate {
    type Err = NoRate;
    fn from_str(text: &str) -> Result<Self, NoRate> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let is_plain = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let decimals = u8::try_from(part.len()).map_err(|_| NoRate)?;
        let is_cut = text.ends_with('.') || whole.is_empty();
        if is_cut || !is_plain(whole) || !is_plain(part) || decimals > RATE_DECIMALS_MAX {
            return Err(NoRate);
        }
        let digits: u64 = format!("{whole}{part}").parse().map_err(|_| NoRate)?;
        if digits == 0 {
            return Err(NoRate);
        }
        Ok(Self { digits, decimals }.plain())
    }
}

impl core::fmt::Display for Rate {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let places = usize::from(self.decimals);
        let digits = format!("{:0>width$}", self.digits, width = places.saturating_add(1));
        let (whole, part) = digits
            .split_at_checked(digits.len().saturating_sub(places))
            .unwrap_or((&digits, ""));
        if part.is_empty() {
            f.write_str(whole)
        } else {
            write!(f, "{whole}.{part}")
        }
    }
}

impl TryFrom<String> for Rate {
    type Error = NoRate;
    fn try_from(text: String) -> Result<Self, NoRate> {
        text.parse()
    }
}

impl From<Rate> for String {
    fn from(rate: Rate) -> Self {
        rate.to_string()
    }
}

/// Where a rate comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RateSource {
    /// The European Central Bank's reference rates.
    Ecb,
    /// Set by staff, who say from where.
    Manual(String),
}

/// How much of a currency one unit of the hotel's own is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExchangeRate {
    /// The currency that prices are told in.
    pub currency: Currency,
    /// Units of it for one unit of the hotel's own.
    pub rate: Rate,
    /// Where it comes from.
    pub source: RateSource,
    /// As of when.
    pub at: Timestamp,
}

impl ExchangeRate {
    /// About what an amount in the hotel's own currency is. `None` past 64 bits.
    #[must_use]
    pub fn about(&self, money: Money) -> Option<Money> {
        self.rate.convert(money, self.currency)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rate(text: &str) -> Rate {
        text.parse().unwrap()
    }

    #[test]
    fn an_amount_takes_the_decimals_of_the_other_currency() {
        let euro = |minor| Money::new(minor, Currency::EUR);
        for (money, text, to, minor) in [
            // 420.00 × 163.45 = 68,649 yen exactly; 420.01 makes 68,650.63 → 68,651.
            (euro(42_000), "163.45", Currency::JPY, 68_649),
            (euro(42_001), "163.45", Currency::JPY, 68_651),
            // 420.00 × 0.3331 = 139.902 dinars.
            (euro(42_000), "0.3331", Currency::KWD, 139_902),
            // ¥10,000 at 0.006118 = 61.18 euro.
            (
                Money::new(10_000, Currency::JPY),
                "0.006118",
                Currency::EUR,
                6_118,
            ),
            // KD 1.500 at 3.0021 = 4.50315 euro → 4.50.
            (
                Money::new(1_500, Currency::KWD),
                "3.0021",
                Currency::EUR,
                450,
            ),
            // A half goes away from zero on both sides.
            (euro(1), "0.5", Currency::EUR, 1),
            (euro(-1), "0.5", Currency::EUR, -1),
        ] {
            assert_eq!(
                rate(text).convert(money, to),
                Some(Money::new(minor, to)),
                "{money:?} {text}"
            );
        }
        assert_eq!(
            rate("99999999999").convert(euro(i64::MAX), Currency::KWD),
            None
        );
    }

    #[test]
    fn what_is_no_rate_is_refused() {
        for text in [
            "",
            "0",
            "0.00",
            "-1",
            "1,5",
            "1.",
            ".5",
            "1e3",
            "1.12345678901",
            " 1",
            "NaN",
            "99999999999999999999",
        ] {
            assert!(text.parse::<Rate>().is_err(), "{text}");
        }
        assert_eq!(rate("1.0870").to_string(), "1.087");
        assert_eq!(rate("0.0060").to_string(), "0.006");
        assert_eq!(rate("160").to_string(), "160");
        assert!(
            serde_json::from_str::<Rate>("1.5").is_err(),
            "a float is none"
        );
    }

    #[test]
    fn a_rate_across_a_third_currency() {
        // Euro rates: 1.25 dollars and 160 yen; so a dollar is 128 yen and a yen 0.0078125 dollars.
        assert_eq!(Rate::across(rate("1.25"), rate("160")), Some(rate("128")));
        assert_eq!(
            Rate::across(rate("160"), rate("1.25")),
            Some(rate("0.0078125"))
        );
        // 1 ÷ 3, rounded at the tenth place.
        assert_eq!(
            Rate::across(rate("3"), Rate::ONE),
            Some(rate("0.3333333333"))
        );
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(digits in 1_u64..1_000_000_000_000, decimals in 0_u8..=10) {
            let one = Rate { digits, decimals }.plain();
            prop_assert_eq!(one.to_string().parse::<Rate>(), Ok(one));
        }

        #[test]
        fn one_for_one_changes_nothing_and_more_is_never_less(minor in -1_000_000_000_i64..1_000_000_000, digits in 1_u64..1_000_000) {
            let money = Money::new(minor, Currency::EUR);
            prop_assert_eq!(Rate::ONE.convert(money, Currency::EUR), Some(money));
            let rate = Rate { digits, decimals: 4 };
            let more = Money::new(minor + 1, Currency::EUR);
            prop_assert!(rate.convert(money, Currency::JPY).unwrap().minor <= rate.convert(more, Currency::JPY).unwrap().minor);
        }
    }
}
