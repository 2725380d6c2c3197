//! Restrictions in words, and as the small signs of the grid.

use keyrack_domain::rate::{Lengths, RateDay};
use keyrack_locale::Words;

use super::typed::told_lengths;
use crate::page::rates::draft::Rule;

/// One restriction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The sign in a cell.
    pub sign: String,
    /// The words.
    pub text: String,
}

/// The restrictions of a day.
pub fn said(words: &Words, day: &RateDay) -> Vec<Said> {
    let mut all = Vec::new();
    let mut note = |sign: String, text: String| all.push(Said { sign, text });
    for (is_so, sign, message) in [
        (day.stop_sell, "⊘", "desk-rates-closed"),
        (day.closed_to_arrival, "→|", "desk-rates-no-arrival"),
        (day.closed_to_departure, "|→", "desk-rates-no-departure"),
    ] {
        if is_so {
            note(sign.to_owned(), words.say(message));
        }
    }
    let [min_arrival, max_arrival] = [day.min_los_arrival, day.max_los_arrival];
    let [min_through, max_through] = [day.min_los_through, day.max_los_through];
    for (nights, sign, message) in [
        (min_arrival, format!("{min_arrival}+"), MIN_ARRIVAL),
        (max_arrival, format!("≤{max_arrival}"), MAX_ARRIVAL),
        (min_through, format!("{min_through}⇹"), MIN_THROUGH),
        (max_through, format!("≤{max_through}⇹"), MAX_THROUGH),
    ] {
        if nights > 0 {
            note(sign, count(words, message, nights.into()));
        }
    }
    if !day.exact_los.is_any() {
        let mut lengths = day.exact_los.iter();
        let sign = match (lengths.next(), lengths.next()) {
            (Some(only), None) => format!("={only}"),
            _ => "=…".to_owned(),
        };
        note(sign, exact(words, day.exact_los));
    }
    for (days, message) in [
        (day.min_advance_days, MIN_AHEAD),
        (day.max_advance_days, MAX_AHEAD),
    ] {
        if days > 0 {
            note("◷".to_owned(), count(words, message, days));
        }
    }
    all
}

const MIN_ARRIVAL: &str = "desk-rates-said-min-arrival";
const MAX_ARRIVAL: &str = "desk-rates-said-max-arrival";
const MIN_THROUGH: &str = "desk-rates-said-min-through";
const MAX_THROUGH: &str = "desk-rates-said-max-through";
const MIN_AHEAD: &str = "desk-rates-said-min-ahead";
const MAX_AHEAD: &str = "desk-rates-said-max-ahead";

/// What a change of restrictions makes of every day it is made on.
pub fn told_change(words: &Words, rule: &Rule) -> Vec<String> {
    let flag = |is_so: Option<bool>, yes: &str, no: &str| {
        is_so.map(|is_so| words.say(if is_so { yes } else { no }))
    };
    let nights = |nights: Option<u8>, message: &'static str| {
        nights.map(|nights| (u16::from(nights), message))
    };
    let days = |days: Option<u16>, message: &'static str| days.map(|days| (days, message));
    let flags = [
        flag(rule.stop_sell, "desk-rates-closed", "desk-rates-open"),
        flag(
            rule.closed_to_arrival,
            "desk-rates-no-arrival",
            "desk-rates-arrival-again",
        ),
        flag(
            rule.closed_to_departure,
            "desk-rates-no-departure",
            "desk-rates-departure-again",
        ),
        rule.exact_los.map(|lengths| exact(words, lengths)),
    ];
    let numbers: [Option<(u16, &'static str)>; 6] = [
        nights(rule.min_los_arrival, MIN_ARRIVAL),
        nights(rule.max_los_arrival, MAX_ARRIVAL),
        nights(rule.min_los_through, MIN_THROUGH),
        nights(rule.max_los_through, MAX_THROUGH),
        days(rule.min_advance_days, MIN_AHEAD),
        days(rule.max_advance_days, MAX_AHEAD),
    ];
    let numbers = numbers.into_iter().flatten();
    let numbers = numbers.map(|(number, message)| count(words, message, number));
    flags.into_iter().flatten().chain(numbers).collect()
}

fn count(words: &Words, message: &str, count: u16) -> String {
    words.say_with(message, &[("count", count.into())])
}

fn exact(words: &Words, lengths: Lengths) -> String {
    let longest = lengths.iter().last().unwrap_or(0);
    words.say_with(
        "desk-rates-said-exact",
        &[
            ("count", longest.into()),
            ("lengths", told_lengths(lengths).into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_restriction_has_its_sign_and_its_words() {
        let words = Words::new("en");
        let day = RateDay {
            stop_sell: true,
            closed_to_arrival: true,
            closed_to_departure: true,
            min_los_arrival: 2,
            max_los_arrival: 7,
            min_los_through: 1,
            max_los_through: 9,
            exact_los: Lengths::of(&[2, 4]),
            min_advance_days: 1,
            max_advance_days: 30,
            ..RateDay::default()
        };
        let all = said(&words, &day);
        let signs: Vec<&str> = all.iter().map(|said| said.sign.as_str()).collect();
        assert_eq!(
            signs,
            ["⊘", "→|", "|→", "2+", "≤7", "1⇹", "≤9⇹", "=…", "◷", "◷"]
        );
        let texts: Vec<&str> = all.iter().map(|said| said.text.as_str()).collect();
        assert!(texts.contains(&"at most 7 nights on arrival"), "{texts:?}");
        assert!(texts.contains(&"only stays of 2, 4 nights"), "{texts:?}");
        assert!(said(&words, &RateDay::default()).is_empty());
    }

    #[test]
    fn a_change_names_what_it_takes_away_as_well() {
        let words = Words::new("en");
        let rule = Rule {
            stop_sell: Some(false),
            max_los_arrival: Some(0),
            exact_los: Some(Lengths::default()),
            ..Rule::default()
        };
        assert_eq!(
            told_change(&words, &rule),
            ["open", "stays of any length", "no maximum stay on arrival"]
        );
    }
}
