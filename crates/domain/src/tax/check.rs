//! What a list of taxes must not say.

use super::{CityTaxForm, Tax, VatClass};
use crate::party::ADULT_AGE;

/// The most taxes of a hotel, with all their rates.
pub const TAXES_MAX: usize = 40;
/// The longest name of a tax, in characters.
pub const NAME_CHARS_MAX: usize = 40;
/// The largest amount of city tax, in minor units.
pub const CITY_MINOR_MAX: i64 = 100_000_000;
/// The most nights a city tax is counted for.
pub const CITY_NIGHTS_MAX: u16 = 366;

/// What is wrong with a tax, by the field a person would mend. The number is its place in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TaxFault {
    /// More than [`TAXES_MAX`].
    #[error("too many taxes")]
    TooMany,
    /// The name is too long or holds more than one line.
    #[error("tax {0} has an impossible name")]
    Name(usize),
    /// A percentage over a hundred.
    #[error("tax {0} is more than a hundred percent")]
    Rate(usize),
    /// A negative or impossible amount.
    #[error("tax {0} has an impossible amount")]
    Amount(usize),
    /// An age past that of the grown-ups, of whom none is known.
    #[error("tax {0} asks for the age of adults")]
    Age(usize),
    /// Levied on no night, or on more than a stay has.
    #[error("tax {0} counts an impossible number of nights")]
    Nights(usize),
    /// A class stands there twice.
    #[error("tax {0} names a class twice")]
    Classes(usize),
    /// Another rate for the same things begins on the same day.
    #[error("tax {0} begins when another of its kind does")]
    ValidFrom(usize),
    /// It shares days with the season of another of its name.
    #[error("tax {0} overlaps another season")]
    Season(usize),
    /// Two taxes inside one price, of which neither could be told.
    #[error("tax {0} is inside a price that holds another already")]
    Inclusive(usize),
}

impl TaxFault {
    /// The place of the tax in the list, where it is one's fault.
    #[must_use]
    pub const fn place(self) -> Option<usize> {
        match self {
            Self::TooMany => None,
            Self::Name(place)
            | Self::Rate(place)
            | Self::Amount(place)
            | Self::Age(place)
            | Self::Nights(place)
            | Self::Classes(place)
            | Self::ValidFrom(place)
            | Self::Season(place)
            | Self::Inclusive(place) => Some(place),
        }
    }

    /// The field that a person would mend.
    #[must_use]
    pub const fn field(self) -> &'static str {
        match self {
            Self::TooMany => "taxes",
            Self::Name(_) => "name",
            Self::Rate(_) => "rate",
            Self::Amount(_) => "amount",
            Self::Age(_) => "age",
            Self::Nights(_) => "nights_max",
            Self::Classes(_) => "classes",
            Self::ValidFrom(_) => "valid_from",
            Self::Season(_) => "season",
            Self::Inclusive(_) => "inclusive",
        }
    }
}

/// Refuses what cannot be levied, or could be read in two ways.
///
/// # Errors
/// The first fault.
pub fn check(taxes: &[Tax]) -> Result<(), TaxFault> {
    if taxes.len() > TAXES_MAX {
        return Err(TaxFault::TooMany);
    }
    for (place, tax) in taxes.iter().enumerate() {
        let name = tax.name();
        let is_line = name.trim() == name && !name.chars().any(char::is_control);
        if !is_line || name.chars().count() > NAME_CHARS_MAX {
            return Err(TaxFault::Name(place));
        }
        alone(tax, place)?;
        for other in taxes.iter().take(place) {
            beside(tax, other, place)?;
        }
    }
    Ok(())
}

fn alone(tax: &Tax, place: usize) -> Result<(), TaxFault> {
    match tax {
        Tax::Vat {
            basis_points,
            classes,
            ..
        } => {
            if *basis_points > 10_000 {
                return Err(TaxFault::Rate(place));
            }
            let mut once = classes.clone();
            once.sort_unstable();
            once.dedup();
            if once.len() != classes.len() {
                return Err(TaxFault::Classes(place));
            }
        }
        Tax::City {
            form,
            exempt_below_age,
            nights_max,
            ..
        } => {
            match form {
                CityTaxForm::BasisPoints(points) if *points > 10_000 => {
                    return Err(TaxFault::Rate(place));
                }
                CityTaxForm::BasisPoints(_) => {}
                CityTaxForm::PerPersonNight(minor)
                | CityTaxForm::PerRoomNight(minor)
                | CityTaxForm::PerStay(minor) => {
                    if !(0..=CITY_MINOR_MAX).contains(minor) {
                        return Err(TaxFault::Amount(place));
                    }
                }
            }
            if *exempt_below_age > ADULT_AGE {
                return Err(TaxFault::Age(place));
            }
            if nights_max.is_some_and(|nights| !(1..=CITY_NIGHTS_MAX).contains(&nights)) {
                return Err(TaxFault::Nights(place));
            }
        }
    }
    Ok(())
}

/// Whether two taxes could both claim the same charge.
fn beside(tax: &Tax, other: &Tax, place: usize) -> Result<(), TaxFault> {
    match (tax, other) {
        (
            Tax::Vat {
                inclusive: inside, ..
            },
            Tax::Vat {
                inclusive: inside_too,
                ..
            },
        ) => {
            let shares = VatClass::ALL
                .iter()
                .any(|class| tax.covers(*class) && other.covers(*class));
            if !shares {
                return Ok(());
            }
            if tax.name() == other.name() {
                if tax.begins() == other.begins() {
                    return Err(TaxFault::ValidFrom(place));
                }
            } else if *inside && *inside_too {
                return Err(TaxFault::Inclusive(place));
            }
            Ok(())
        }
        (Tax::City { season: one, .. }, Tax::City { season: two, .. }) => {
            if tax.name() != other.name() || tax.begins() != other.begins() {
                return Ok(());
            }
            match (one, two) {
                (None, None) => Err(TaxFault::ValidFrom(place)),
                (Some(one), Some(two)) if one.overlaps(two) => Err(TaxFault::Season(place)),
                _ => Ok(()),
            }
        }
        (Tax::Vat { .. }, Tax::City { .. }) | (Tax::City { .. }, Tax::Vat { .. }) => Ok(()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::Season;
    use super::*;
    use jiff::civil::{Date, date};

    fn vat(
        points: u32,
        inclusive: bool,
        from: Option<Date>,
        classes: &[VatClass],
        name: &str,
    ) -> Tax {
        Tax::Vat {
            basis_points: points,
            inclusive,
            valid_from: from,
            classes: classes.to_vec(),
            name: name.to_owned(),
        }
    }

    fn city(form: CityTaxForm, nights: Option<u16>, season: Option<(&str, &str)>) -> Tax {
        Tax::City {
            form,
            exempt_below_age: 0,
            nights_max: nights,
            business_exempt: false,
            season: season.map(|(from, to)| Season {
                from: from.parse().unwrap(),
                to: to.parse().unwrap(),
            }),
            valid_from: None,
            name: String::new(),
        }
    }

    #[test]
    fn each_fault_is_told_at_its_field() {
        use CityTaxForm::{BasisPoints, PerPersonNight, PerStay};
        let food = [VatClass::Food];
        let begins = Some(date(2027, 1, 1));
        let year = || city(PerStay(100), None, None);
        for (taxes, fault) in [
            (vec![vat(10_001, true, None, &[], "")], TaxFault::Rate(0)),
            (
                vec![city(BasisPoints(10_001), None, None)],
                TaxFault::Rate(0),
            ),
            (
                vec![city(PerPersonNight(-1), None, None)],
                TaxFault::Amount(0),
            ),
            (vec![city(PerStay(1), Some(0), None)], TaxFault::Nights(0)),
            (vec![city(PerStay(1), Some(367), None)], TaxFault::Nights(0)),
            (vec![year(), year()], TaxFault::ValidFrom(1)),
            (
                vec![
                    city(PerStay(1), None, Some(("05-01", "09-30"))),
                    city(PerStay(2), None, Some(("09-30", "12-31"))),
                ],
                TaxFault::Season(1),
            ),
            (
                vec![
                    vat(700, true, None, &[], ""),
                    vat(1_900, true, None, &food, ""),
                ],
                TaxFault::ValidFrom(1),
            ),
            (
                vec![
                    vat(700, true, begins, &food, ""),
                    vat(900, false, begins, &food, ""),
                ],
                TaxFault::ValidFrom(1),
            ),
            (
                vec![
                    vat(500, true, None, &[], "GST"),
                    vat(900, true, None, &[], "QST"),
                ],
                TaxFault::Inclusive(1),
            ),
            (
                vec![vat(700, true, None, &[VatClass::Food, VatClass::Food], "")],
                TaxFault::Classes(0),
            ),
            (vec![vat(700, true, None, &[], "a\nb")], TaxFault::Name(0)),
            (vec![year(); 41], TaxFault::TooMany),
        ] {
            assert_eq!(check(&taxes), Err(fault), "{taxes:?}");
        }
    }

    #[test]
    fn what_hotels_have_is_taken() {
        let rest = [VatClass::Food, VatClass::Beverages, VatClass::Other];
        let taxes = [
            vat(700, true, None, &[VatClass::Lodging], ""),
            vat(1_900, true, None, &rest, ""),
            vat(700, true, Some(date(2026, 1, 1)), &[VatClass::Food], ""),
            vat(500, false, None, &[], "GST"),
            vat(998, false, None, &[], "QST"),
            city(CityTaxForm::PerPersonNight(350), Some(21), None),
            city(
                CityTaxForm::PerPersonNight(500),
                Some(21),
                Some(("06-01", "09-30")),
            ),
        ];
        assert_eq!(check(&taxes), Ok(()));
    }
}
