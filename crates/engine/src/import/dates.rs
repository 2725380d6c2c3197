//! Dates as other systems write them.

use jiff::civil::Date;
use keyrack_contract::call::import::{DateForm, Field};

use super::Table;

const FORMS: [DateForm; 3] = [
    DateForm::YearMonthDay,
    DateForm::DayMonthYear,
    DateForm::MonthDayYear,
];

/// The date that a cell holds. A time of day after it is passed over; a year of two digits is one of
/// this century.
pub(super) fn read_date(text: &str, form: DateForm) -> Option<Date> {
    let first = text.trim().split([' ', 'T']).next()?.trim_end_matches(',');
    let mut parts = first.split(['-', '.', '/']);
    let mut part = || {
        let digits = parts.next()?;
        let fits = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| Some((digits.parse::<i16>().ok()?, digits.len())))
            .flatten()
    };
    let (one, two, three) = (part()?, part()?, part()?);
    if parts.next().is_some_and(|rest| !rest.is_empty()) {
        return None;
    }
    let ((year, digits), (month, of_month), (day, of_day)) = match form {
        DateForm::YearMonthDay => (one, two, three),
        DateForm::DayMonthYear => (three, two, one),
        DateForm::MonthDayYear => (three, one, two),
    };
    if of_month > 2 || of_day > 2 {
        return None;
    }
    let year = if digits <= 2 { year + 2_000 } else { year };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
        .ok()
        .filter(|date| (1900..=2200).contains(&date.year()))
}

/// The order that fits the most dates of the file, and whether another fits as many.
pub(crate) fn guess_dates(table: &Table, columns: &[Option<Field>]) -> (DateForm, bool) {
    let places: Vec<usize> = columns
        .iter()
        .enumerate()
        .filter(|(_, field)| matches!(field, Some(Field::Arrival | Field::Departure)))
        .map(|(place, _)| place)
        .collect();
    let cells = || {
        table
            .rows
            .iter()
            .flat_map(|row| places.iter().filter_map(|place| row.cells.get(*place)))
            .filter(|cell| !cell.trim().is_empty())
    };
    let fits = FORMS.map(|form| {
        cells()
            .filter(|cell| read_date(cell, form).is_some())
            .count()
    });
    let most = fits.iter().copied().max().unwrap_or(0);
    let mut best = FORMS
        .iter()
        .zip(fits)
        .filter(|(_, fits)| *fits == most && most > 0);
    let first = best.next().map_or(DateForm::default(), |(form, _)| *form);
    (first, best.next().is_some())
}
