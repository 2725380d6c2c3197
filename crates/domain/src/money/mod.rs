//! Money: whole minor units of one currency. There is no float anywhere near it.

mod currency;
mod exchange;
mod read;
mod share;

use serde::{Deserialize, Serialize};

pub use currency::Currency;
pub use exchange::{EXCHANGE_MAX, ExchangeRate, NoRate, RATE_DECIMALS_MAX, Rate, RateSource};
pub use read::read_minor;
pub use share::{part_of, split};

/// An amount in minor units (cents, yen, fils) of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Minor units; negative for what is owed to a guest.
    pub minor: i64,
    /// The currency, by its ISO 4217 code.
    pub currency: Currency,
}

/// Why a sum could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Two currencies were added.
    #[error("two currencies in one sum: {0} and {1}")]
    Mixed(Currency, Currency),
    /// The amount is beyond what a 64-bit count of minor units holds.
    #[error("the amount is too large")]
    TooLarge,
}

impl Money {
    /// An amount of `minor` units.
    #[must_use]
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in this currency.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    /// The sum of two amounts of one currency.
    ///
    /// # Errors
    /// [`MoneyError::Mixed`] for two currencies, [`MoneyError::TooLarge`] past 64 bits.
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::Mixed(self.currency, other.currency));
        }
        let minor = self
            .minor
            .checked_add(other.minor)
            .ok_or(MoneyError::TooLarge)?;
        Ok(Self::new(minor, self.currency))
    }

    /// The sum of many amounts; zero of `currency` for none.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn sum(
        currency: Currency,
        amounts: impl IntoIterator<Item = Self>,
    ) -> Result<Self, MoneyError> {
        amounts
            .into_iter()
            .try_fold(Self::zero(currency), Self::plus)
    }

    /// The amount taken `count` times.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`] past 64 bits.
    pub fn times(self, count: u32) -> Result<Self, MoneyError> {
        let minor = self
            .minor
            .checked_mul(i64::from(count))
            .ok_or(MoneyError::TooLarge)?;
        Ok(Self::new(minor, self.currency))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn two_currencies_never_add() {
        let euro = Money::new(100, Currency::EUR);
        let yen = Money::new(100, Currency::JPY);
        assert_eq!(
            euro.plus(yen),
            Err(MoneyError::Mixed(Currency::EUR, Currency::JPY))
        );
    }

    #[test]
    fn a_sum_past_the_largest_amount_is_refused() {
        let most = Money::new(i64::MAX, Currency::EUR);
        assert_eq!(
            most.plus(Money::new(1, Currency::EUR)),
            Err(MoneyError::TooLarge)
        );
        assert_eq!(most.times(2), Err(MoneyError::TooLarge));
    }
}
