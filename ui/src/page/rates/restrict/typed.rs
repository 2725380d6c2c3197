//! Restrictions as they are typed, and what they mean.

use keyrack_domain::rate::{LENGTH_MAX, Lengths, RateDay};

use crate::page::rates::draft::Rule;

/// The longest stay and the longest time ahead that can be typed.
const NIGHTS_MAX: u8 = 99;
/// In days.
const DAYS_MAX: u16 = 999;

/// All of them. An empty text says nothing of its restriction; a 0 takes it away.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Limits {
    /// Closed or open.
    pub stop_sell: Option<bool>,
    /// No arrivals, or arrivals.
    pub closed_to_arrival: Option<bool>,
    /// No departures, or departures.
    pub closed_to_departure: Option<bool>,
    /// Shortest stay on arrival, in nights.
    pub min_arrival: String,
    /// Longest stay on arrival.
    pub max_arrival: String,
    /// The only lengths on arrival: `2, 4, 7-10`.
    pub exact: String,
    /// Shortest stay over the night.
    pub min_through: String,
    /// Longest stay over the night.
    pub max_through: String,
    /// Days ahead at least.
    pub min_ahead: String,
    /// Days ahead at most.
    pub max_ahead: String,
}

impl Limits {
    /// The restrictions of a day.
    pub fn of(day: &RateDay) -> Self {
        let number = |number: u16| match number {
            0 => String::new(),
            number => number.to_string(),
        };
        let flag = |is_so: bool| is_so.then_some(true);
        Self {
            stop_sell: flag(day.stop_sell),
            closed_to_arrival: flag(day.closed_to_arrival),
            closed_to_departure: flag(day.closed_to_departure),
            min_arrival: number(day.min_los_arrival.into()),
            max_arrival: number(day.max_los_arrival.into()),
            exact: told_lengths(day.exact_los),
            min_through: number(day.min_los_through.into()),
            max_through: number(day.max_los_through.into()),
            min_ahead: number(day.min_advance_days),
            max_ahead: number(day.max_advance_days),
        }
    }

    /// The fields that cannot be read, by their names on the wire.
    pub fn wrong(&self) -> Vec<&'static str> {
        let nights = |text: &str| !text.trim().is_empty() && nights(text).is_none();
        let days = |text: &str| !text.trim().is_empty() && days(text).is_none();
        let lengths = |text: &str| !text.trim().is_empty() && lengths(text).is_none();
        [
            ("min_los_arrival", nights(&self.min_arrival)),
            ("max_los_arrival", nights(&self.max_arrival)),
            ("exact_los", lengths(&self.exact)),
            ("min_los_through", nights(&self.min_through)),
            ("max_los_through", nights(&self.max_through)),
            ("min_advance_days", days(&self.min_ahead)),
            ("max_advance_days", days(&self.max_ahead)),
        ]
        .into_iter()
        .filter_map(|(field, is_wrong)| is_wrong.then_some(field))
        .collect()
    }

    /// What they make of a day. Fields that cannot be read say nothing.
    pub fn rule(&self) -> Rule {
        Rule {
            price: None,
            stop_sell: self.stop_sell,
            closed_to_arrival: self.closed_to_arrival,
            closed_to_departure: self.closed_to_departure,
            min_los_arrival: nights(&self.min_arrival),
            max_los_arrival: nights(&self.max_arrival),
            exact_los: lengths(&self.exact),
            min_los_through: nights(&self.min_through),
            max_los_through: nights(&self.max_through),
            min_advance_days: days(&self.min_ahead),
            max_advance_days: days(&self.max_ahead),
        }
    }
}

fn nights(text: &str) -> Option<u8> {
    let nights = text.trim().parse().ok()?;
    (nights <= NIGHTS_MAX).then_some(nights)
}

fn days(text: &str) -> Option<u16> {
    let days = text.trim().parse().ok()?;
    (days <= DAYS_MAX).then_some(days)
}

/// `2, 4, 7-10`; a 0 alone stands for any length.
fn lengths(text: &str) -> Option<Lengths> {
    if text.trim() == "0" {
        return Some(Lengths::default());
    }
    let mut found = Vec::new();
    let parts = text.split([',', ';', ' ']).map(str::trim);
    for part in parts.filter(|part| !part.is_empty()) {
        let (first, last) = part.split_once(['-', '–']).unwrap_or((part, part));
        let (first, last): (u8, u8) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
        if first == 0 || last < first || last > LENGTH_MAX {
            return None;
        }
        found.extend(first..=last);
    }
    (!found.is_empty()).then(|| Lengths::of(&found))
}

/// Lengths as a person writes them: `2, 4, 7`.
pub fn told_lengths(lengths: Lengths) -> String {
    let lengths: Vec<String> = lengths.iter().map(|nights| nights.to_string()).collect();
    lengths.join(", ")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_is_typed_and_read_the_same() {
        let day = RateDay {
            stop_sell: true,
            min_los_arrival: 2,
            max_los_arrival: 14,
            max_los_through: 21,
            exact_los: Lengths::of(&[2, 4, 7]),
            min_advance_days: 1,
            max_advance_days: 365,
            ..RateDay::default()
        };
        let typed = Limits::of(&day);
        assert!(typed.wrong().is_empty());
        assert_eq!(typed.rule().on(&RateDay::default()), Some(day));
        assert!(Limits::default().rule().is_empty());
    }

    #[test]
    fn lengths_are_read_as_people_write_them() {
        let any = Lengths::default();
        for (text, meant) in [
            ("0", Some(any)),
            ("7", Some(Lengths::of(&[7]))),
            ("2, 4,7", Some(Lengths::of(&[2, 4, 7]))),
            ("7–9; 14", Some(Lengths::of(&[7, 8, 9, 14]))),
            ("33", None),
            ("9-7", None),
            ("0, 2", None),
            ("two", None),
            (",", None),
        ] {
            assert_eq!(lengths(text), meant, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_named_and_changes_nothing() {
        let typed = Limits {
            min_arrival: "100".to_owned(),
            exact: "-".to_owned(),
            max_ahead: "soon".to_owned(),
            ..Limits::default()
        };
        assert_eq!(
            typed.wrong(),
            ["min_los_arrival", "exact_los", "max_advance_days"]
        );
        assert!(typed.rule().is_empty());
    }
}
