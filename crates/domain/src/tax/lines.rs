//! The taxes of a stay, from what is charged for it.

use jiff::civil::Date;

use super::{CityTaxForm, Tax, TaxKind, TaxLine, VatClass};
use crate::money::{Currency, Money, MoneyError, part_of};
use crate::party::{Party, Purpose};

/// Something charged besides the nights, as a meal or a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Charge {
    /// What it is for VAT.
    pub class: VatClass,
    /// The day it is rendered on, which decides the rate.
    pub date: Date,
    /// What is charged.
    pub amount: Money,
}

/// Every tax of a stay: `nights` are the prices of its nights as lodging, the first of which is `first`;
/// `charges` are all the rest.
///
/// Each tax is rounded once for the stay, half away from zero, so that nights never round on their own.
/// A tax that is in force on none of the days, or that this party does not pay, has no line; a rate that
/// changes during the stay has two. City tax asks for the nights alone, never for the other charges.
///
/// # Errors
/// [`MoneyError`] when a sum passes 64 bits or mixes currencies.
pub fn lines(
    taxes: &[Tax],
    party: &Party,
    first: Date,
    nights: &[Money],
    charges: &[Charge],
    currency: Currency,
) -> Result<Vec<TaxLine>, MoneyError> {
    let whole = Money::sum(currency, nights.iter().copied())?;
    let mut lines = Vec::with_capacity(taxes.len());
    for tax in taxes {
        let line = match tax {
            Tax::Vat {
                basis_points,
                inclusive,
                name,
                ..
            } => base(taxes, tax, first, nights, charges, whole)?
                .map(|base| vat(base, *basis_points, *inclusive, name))
                .transpose()?,
            Tax::City { .. } => city(taxes, tax, party, first, nights, currency)?,
        };
        lines.extend(line);
    }
    Ok(lines)
}

/// One line of VAT on a sum.
fn vat(base: Money, points: u32, inclusive: bool, name: &str) -> Result<TaxLine, MoneyError> {
    let rate = i64::from(points);
    let whole = if inclusive { 10_000 + rate } else { 10_000 };
    let minor = part_of(base.minor, rate, whole).ok_or(MoneyError::TooLarge)?;
    Ok(TaxLine {
        kind: TaxKind::Vat,
        basis_points: Some(points),
        amount: Money::new(minor, base.currency),
        included: inclusive,
        name: name.to_owned(),
    })
}

/// What a tax is levied on; `None` where nothing that it could be levied on is charged.
fn base(
    taxes: &[Tax],
    tax: &Tax,
    first: Date,
    nights: &[Money],
    charges: &[Charge],
    whole: Money,
) -> Result<Option<Money>, MoneyError> {
    let mut base = Money::zero(whole.currency);
    let mut is_levied = false;
    if tax.covers(VatClass::Lodging) && !nights.is_empty() {
        if is_steady(taxes, tax) {
            base = whole;
            is_levied = true;
        } else {
            for (date, night) in dates(first).zip(nights) {
                if is_in_force(taxes, tax, VatClass::Lodging, date) {
                    base = base.plus(*night)?;
                    is_levied = true;
                }
            }
        }
    }
    for charge in charges {
        if tax.covers(charge.class) && is_in_force(taxes, tax, charge.class, charge.date) {
            base = base.plus(charge.amount)?;
            is_levied = true;
        }
    }
    Ok(is_levied.then_some(base))
}

/// One line of city tax.
fn city(
    taxes: &[Tax],
    tax: &Tax,
    party: &Party,
    first: Date,
    nights: &[Money],
    currency: Currency,
) -> Result<Option<TaxLine>, MoneyError> {
    let Tax::City {
        form,
        exempt_below_age,
        nights_max,
        business_exempt,
        name,
        ..
    } = tax
    else {
        return Ok(None);
    };
    if *business_exempt && party.purpose() == Purpose::Business {
        return Ok(None);
    }
    let counted = match nights_max.unwrap_or(0) {
        0 => nights.len(),
        most => nights.len().min(usize::from(most)),
    };
    let is_steady = is_steady(taxes, tax);
    let levied = || {
        dates(first)
            .zip(nights)
            .take(counted)
            .filter(|(date, _)| is_steady || is_in_force(taxes, tax, VatClass::Lodging, *date))
            .map(|(_, night)| *night)
    };
    let count = if is_steady { counted } else { levied().count() };
    let count = i64::try_from(count).map_err(|_| MoneyError::TooLarge)?;
    let (minor, basis_points) = match form {
        CityTaxForm::PerPersonNight(each) => {
            let heads = i64::from(party.heads_from_age(*exempt_below_age));
            let sum = each
                .checked_mul(count)
                .and_then(|sum| sum.checked_mul(heads));
            (sum, None)
        }
        CityTaxForm::PerRoomNight(each) => (each.checked_mul(count), None),
        CityTaxForm::PerStay(each) => {
            if !is_steady && !is_in_force(taxes, tax, VatClass::Lodging, first) {
                return Ok(None);
            }
            (Some(*each), None)
        }
        CityTaxForm::BasisPoints(points) => {
            let base = Money::sum(currency, levied())?;
            (
                part_of(base.minor, i64::from(*points), 10_000),
                Some(*points),
            )
        }
    };
    if count == 0 {
        return Ok(None);
    }
    Ok(Some(TaxLine {
        kind: TaxKind::City,
        basis_points,
        amount: Money::new(minor.ok_or(MoneyError::TooLarge)?, currency),
        included: false,
        name: name.clone(),
    }))
}

fn dates(first: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(first), |date| date.tomorrow().ok())
}

const fn is_vat(tax: &Tax) -> bool {
    matches!(tax, Tax::Vat { .. })
}

fn is_one_series(tax: &Tax, other: &Tax) -> bool {
    is_vat(tax) == is_vat(other) && tax.name() == other.name()
}

/// Whether a tax is levied on the nights of any stay, so that no date need be looked at.
fn is_steady(taxes: &[Tax], tax: &Tax) -> bool {
    let is_whole = |tax: &Tax| {
        tax.begins().is_none()
            && !matches!(
                tax,
                Tax::City {
                    season: Some(_),
                    ..
                }
            )
    };
    is_whole(tax)
        && taxes.iter().all(|other| {
            !is_one_series(tax, other) || !other.covers(VatClass::Lodging) || is_whole(other)
        })
}

/// Whether a tax is the one of its series that is levied on this class on this date.
fn is_in_force(taxes: &[Tax], tax: &Tax, class: VatClass, date: Date) -> bool {
    let Some(own) = rank(tax, date) else {
        return false;
    };
    taxes
        .iter()
        .filter(|other| is_one_series(tax, other) && other.covers(class))
        .all(|other| rank(other, date).is_none_or(|rank| rank <= own))
}

/// When it began, and whether it has a season of its own; `None` while it is not levied.
fn rank(tax: &Tax, date: Date) -> Option<(Option<Date>, bool)> {
    let begins = tax.begins();
    if begins.is_some_and(|begins| begins > date) {
        return None;
    }
    match tax {
        Tax::City {
            season: Some(season),
            ..
        } => season.covers(date).then_some((begins, true)),
        Tax::City { season: None, .. } | Tax::Vat { .. } => Some((begins, false)),
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
