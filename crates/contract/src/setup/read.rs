//! Texts of a draft as values.

use jiff::civil::{Date, Time};
use keyrack_domain::money::read_minor;

/// A whole number; `None` for anything else.
pub(super) fn number<T: core::str::FromStr>(text: &str) -> Option<T> {
    text.trim().parse().ok()
}

/// A whole number, with a value for an empty field.
pub(super) fn number_or<T: core::str::FromStr>(text: &str, empty: T) -> Option<T> {
    if text.trim().is_empty() {
        Some(empty)
    } else {
        number(text)
    }
}

/// Percent with at most two decimals, in hundredths of a percent; `None` outside −100 to 1,000 %.
pub(super) fn basis_points(text: &str) -> Option<i64> {
    let plain = text.trim().trim_start_matches('+');
    if plain.is_empty() {
        return Some(0);
    }
    read_minor(plain, 2).filter(|points| (-10_000..=100_000).contains(points))
}

/// A time as `15:00`.
pub(super) fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once(':')?;
    let minute = minute.get(..2).unwrap_or(minute);
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// A date as ISO 8601.
pub(super) fn date(text: &str) -> Option<Date> {
    text.trim().parse().ok()
}
