//! Taxes: value added tax and city tax.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::money::{Money, MoneyError, part_of};
use crate::party::Party;

/// One tax of the hotel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Tax {
    /// Value added tax on the room.
    Vat {
        /// Hundredths of a percent: 700 is 7 %.
        basis_points: u32,
        /// Whether prices already hold it.
        inclusive: bool,
        /// The first night of this rate; `None` from the beginning. On each night the latest that has
        /// begun is in force.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        valid_from: Option<Date>,
    },
    /// City tax, on top of the price.
    City {
        /// How it is counted.
        form: CityTaxForm,
        /// Guests younger than this do not pay; 0 for none.
        #[serde(default)]
        exempt_below_age: u8,
        /// Only the first nights count; 0 for all of them.
        #[serde(default)]
        nights_max: u16,
    },
}

/// How a city tax is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CityTaxForm {
    /// Hundredths of a percent of the price of the counted nights, VAT included.
    BasisPoints(u32),
    /// Minor units for each person and night.
    PerPersonNight(i64),
    /// Minor units for each room and night.
    PerRoomNight(i64),
    /// Minor units for each stay.
    PerStay(i64),
}

/// Which tax a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxKind {
    /// Value added tax.
    Vat,
    /// City tax.
    City,
}

/// One tax as it stands on a quote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxLine {
    /// Which tax.
    pub kind: TaxKind,
    /// Hundredths of a percent, where it is a percentage.
    pub basis_points: Option<u32>,
    /// How much.
    pub amount: Money,
    /// Whether it is already inside the price of the nights.
    pub included: bool,
}

/// Every tax of a stay from the prices of its nights, the first of which is `first`. A rate of VAT that
/// is in force on none of them has no line, and one that changes during the stay has two.
///
/// # Errors
/// [`MoneyError`] when a sum passes 64 bits or mixes currencies.
pub fn lines(
    taxes: &[Tax],
    party: &Party,
    first: Date,
    nights: &[Money],
    total: Money,
) -> Result<Vec<TaxLine>, MoneyError> {
    let is_dated = |tax: &Tax| {
        matches!(
            tax,
            Tax::Vat {
                valid_from: Some(_),
                ..
            }
        )
    };
    let changes = taxes.iter().any(is_dated);
    let mut lines = Vec::with_capacity(taxes.len());
    for tax in taxes {
        match tax {
            Tax::Vat { valid_from, .. } if changes => {
                let dates = std::iter::successors(Some(first), |date| date.tomorrow().ok());
                let own: Vec<Money> = dates
                    .zip(nights)
                    .filter(|(date, _)| in_force(taxes, *date) == Some(*valid_from))
                    .map(|(_, price)| *price)
                    .collect();
                if !own.is_empty() {
                    let sum = Money::sum(total.currency, own.iter().copied())?;
                    lines.push(tax.line(party, &own, sum)?);
                }
            }
            Tax::Vat { .. } | Tax::City { .. } => lines.push(tax.line(party, nights, total)?),
        }
    }
    Ok(lines)
}

/// When the rate of VAT that is in force on a date began; `None` where none has begun yet.
fn in_force(taxes: &[Tax], date: Date) -> Option<Option<Date>> {
    taxes
        .iter()
        .filter_map(|tax| match tax {
            Tax::Vat { valid_from, .. } => Some(*valid_from),
            Tax::City { .. } => None,
        })
        .filter(|from| from.is_none_or(|from| from <= date))
        .max()
}

impl Tax {
    /// The line this tax makes for one room, given the price of each night.
    ///
    /// VAT is rounded once for the room, half away from zero; city tax is exact in all forms but the
    /// percentage, which is rounded the same way.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`] past 64 bits.
    pub fn line(
        &self,
        party: &Party,
        nights: &[Money],
        total: Money,
    ) -> Result<TaxLine, MoneyError> {
        let minor = |minor: Option<i64>| {
            minor
                .map(|m| Money::new(m, total.currency))
                .ok_or(MoneyError::TooLarge)
        };
        match self {
            Self::Vat {
                basis_points,
                inclusive,
                ..
            } => {
                let rate = i64::from(*basis_points);
                let whole = if *inclusive { rate + 10_000 } else { 10_000 };
                let amount = minor(part_of(total.minor, rate, whole))?;
                Ok(TaxLine {
                    kind: TaxKind::Vat,
                    basis_points: Some(*basis_points),
                    amount,
                    included: *inclusive,
                })
            }
            Self::City {
                form,
                exempt_below_age,
                nights_max,
            } => {
                let counted = if *nights_max == 0 {
                    nights.len()
                } else {
                    nights.len().min(usize::from(*nights_max))
                };
                let count = i64::try_from(counted).unwrap_or(i64::MAX);
                let (amount, basis_points) = match form {
                    CityTaxForm::PerPersonNight(each) => {
                        let heads = i64::from(party.heads_from_age(*exempt_below_age));
                        (
                            each.checked_mul(count)
                                .and_then(|sum| sum.checked_mul(heads)),
                            None,
                        )
                    }
                    CityTaxForm::PerRoomNight(each) => (each.checked_mul(count), None),
                    CityTaxForm::PerStay(each) => (Some(*each), None),
                    CityTaxForm::BasisPoints(points) => {
                        let base =
                            Money::sum(total.currency, nights.iter().take(counted).copied())?;
                        (
                            part_of(base.minor, i64::from(*points), 10_000),
                            Some(*points),
                        )
                    }
                };
                Ok(TaxLine {
                    kind: TaxKind::City,
                    basis_points,
                    amount: minor(amount)?,
                    included: false,
                })
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::money::Currency;

    fn line(tax: &Tax, adults: u8, ages: &[u8], nights: usize, each: i64) -> i64 {
        let nights = vec![Money::new(each, Currency::EUR); nights];
        let total = Money::sum(Currency::EUR, nights.iter().copied()).unwrap();
        tax.line(
            &Party::try_new(adults, ages.to_vec()).unwrap(),
            &nights,
            total,
        )
        .unwrap()
        .amount
        .minor
    }

    #[test]
    fn city_tax_counts_grown_ups_for_the_first_nights_only() {
        let city = Tax::City {
            form: CityTaxForm::PerPersonNight(350),
            exempt_below_age: 18,
            nights_max: 21,
        };
        assert_eq!(line(&city, 2, &[4, 17], 3, 10_000), 2 * 3 * 350);
        assert_eq!(line(&city, 1, &[], 30, 10_000), 21 * 350);
    }

    #[test]
    fn every_form_of_city_tax() {
        let city = |form| Tax::City {
            form,
            exempt_below_age: 0,
            nights_max: 2,
        };
        assert_eq!(
            line(&city(CityTaxForm::PerRoomNight(200)), 2, &[], 3, 10_000),
            400
        );
        assert_eq!(
            line(&city(CityTaxForm::PerStay(500)), 2, &[], 3, 10_000),
            500
        );
        assert_eq!(
            line(&city(CityTaxForm::BasisPoints(750)), 2, &[], 3, 10_000),
            1_500
        );
    }

    #[test]
    fn vat_inside_and_on_top() {
        assert_eq!(
            line(
                &Tax::Vat {
                    basis_points: 700,
                    inclusive: true,
                    valid_from: None,
                },
                1,
                &[],
                1,
                10_700
            ),
            700
        );
        assert_eq!(
            line(
                &Tax::Vat {
                    basis_points: 700,
                    inclusive: false,
                    valid_from: None,
                },
                1,
                &[],
                1,
                10_000
            ),
            700
        );
    }

    #[test]
    fn a_rate_that_changes_during_the_stay_has_a_line_for_its_own_nights() {
        let vat = |points, from: Option<Date>| Tax::Vat {
            basis_points: points,
            inclusive: false,
            valid_from: from,
        };
        let begins = jiff::civil::date(2027, 1, 1);
        let taxes = [vat(700, None), vat(1_000, Some(begins))];
        let party = Party::try_new(1, vec![]).unwrap();
        let told = |first: Date, nights: usize| -> Vec<i64> {
            let prices = vec![Money::new(10_000, Currency::EUR); nights];
            let total = Money::sum(Currency::EUR, prices.iter().copied()).unwrap();
            let lines = lines(&taxes, &party, first, &prices, total).unwrap();
            lines.iter().map(|line| line.amount.minor).collect()
        };
        assert_eq!(told(jiff::civil::date(2026, 12, 30), 3), [1_400, 1_000]);
        assert_eq!(told(jiff::civil::date(2026, 12, 30), 2), [1_400]);
        assert_eq!(told(begins, 2), [2_000]);
    }
}
