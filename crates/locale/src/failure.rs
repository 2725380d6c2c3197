//! Failures in words: what happened, and what to do next.

use std::collections::BTreeMap;

use fluent_bundle::FluentValue;
use jiff::civil::Date;
use keyrack_domain::rate::{Restricted, Rule};
use keyrack_domain::reservation::Status;
use keyrack_domain::{Currency, Money};

use crate::words::Words;

/// A failure as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailureText {
    /// What happened.
    pub message: String,
    /// What to do next, where there is something to do.
    pub hint: Option<String>,
}

/// Every argument a message may ask for. One that the failure does not carry is handed over as
/// "none", so that a message can say its sentence without it.
const ARGUMENTS: [&str; 24] = [
    "count", "currency", "date", "desk", "desks", "expected", "fee", "field", "label", "max",
    "min", "nights", "part", "plan", "room", "rooms", "seconds", "service", "status", "step",
    "time", "total", "whole", "why",
];

impl Words {
    /// A failure by its key and its plain arguments: dates as ISO 8601, money as `<minor> <currency>`,
    /// enums by their wire names. A key that has no message is told as a fault on our side.
    #[must_use]
    pub fn failure(&self, key: &str, args: &BTreeMap<String, String>) -> FailureText {
        let values: Vec<(&str, FluentValue<'_>)> = ARGUMENTS
            .iter()
            .map(|name| {
                (
                    *name,
                    args.get(source(name))
                        .map_or_else(|| "none".into(), |text| self.argument(name, text)),
                )
            })
            .collect();
        let message = self
            .restriction(key, args)
            .or_else(|| self.find(&format!("failure-{key}"), &values));
        match message {
            Some(message) => FailureText {
                message,
                hint: self.find(&format!("failure-{key}-hint"), &values),
            },
            None => FailureText {
                message: self.say("failure-fault"),
                hint: Some(self.say("failure-fault-hint")),
            },
        }
    }

    /// A refusal by a rule has a sentence of its own for each rule.
    fn restriction(&self, key: &str, args: &BTreeMap<String, String>) -> Option<String> {
        if key != "restricted" {
            return None;
        }
        let rule = rule(args.get("rule")?)?;
        let date = args.get("date")?.parse().ok()?;
        let number = |name: &str| {
            let number = args.get(name).and_then(|number| number.parse::<u16>().ok());
            number.unwrap_or(0)
        };
        let nights = |name: &str| u8::try_from(number(name)).unwrap_or(u8::MAX);
        Some(self.restricted(Restricted {
            nights_min: nights("nights"),
            nights_max: nights("nights_max"),
            days: number("days"),
            hours: number("hours"),
            ..Restricted::by(rule, date)
        }))
    }

    /// One argument in words. What is not of the form its name promises goes in as it came.
    fn argument(&self, name: &str, text: &str) -> FluentValue<'static> {
        let words = match name {
            "date" => text.parse::<Date>().ok().map(|date| self.date_short(date)),
            "expected" | "fee" | "total" => money(text).map(|money| self.money(money)),
            "status" => {
                return status(text)
                    .map_or_else(|| "none".into(), |status| self.status(status).into());
            }
            "step" => Some(self.step_by_name(text)),
            "label" => Some(self.field(text)),
            "count" | "desks" | "max" | "min" | "nights" | "rooms" | "seconds" => {
                return text
                    .parse::<i64>()
                    .map_or_else(|_| "none".into(), FluentValue::from);
            }
            _ => None,
        };
        words.unwrap_or_else(|| text.to_owned()).into()
    }

    /// A step by its name on the wire. Some calls are steps of their own (`depart_early`), which the
    /// life of a reservation does not tell apart.
    fn step_by_name(&self, name: &str) -> String {
        let name = name.replace('_', "-");
        self.find(&format!("step-{name}"), &[])
            .unwrap_or_else(|| self.say("step-other"))
    }

    /// The name of a field by its name on the wire (`last_name`, or `guest.last_name`), or by its
    /// place in a document (`status/` and a room's id).
    #[must_use]
    pub fn field(&self, name: &str) -> String {
        let name = name.split('/').next().unwrap_or(name);
        let name = name.rsplit('.').next().unwrap_or(name).replace('_', "-");
        self.find(&format!("field-{name}"), &[])
            .unwrap_or_else(|| self.say("field-other"))
    }
}

/// From which argument of a failure a value of a message comes. A field is handed over twice: by its
/// name on the wire, for messages that choose their sentence by it, and by its label, to be read.
fn source(name: &str) -> &str {
    if name == "label" { "field" } else { name }
}

/// `42000 EUR`.
fn money(text: &str) -> Option<Money> {
    let (minor, code) = text.split_once(' ')?;
    Some(Money::new(
        minor.parse().ok()?,
        Currency::try_new(code).ok()?,
    ))
}

/// A wire name without its joints, so that `in_house`, `in-house` and `InHouse` are one.
fn bare(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_ascii_alphanumeric())
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

fn rule(name: &str) -> Option<Rule> {
    match bare(name).as_str() {
        "noprice" => Some(Rule::NoPrice),
        "stopsell" => Some(Rule::StopSell),
        "closedtoarrival" => Some(Rule::ClosedToArrival),
        "closedtodeparture" => Some(Rule::ClosedToDeparture),
        "minlosarrival" => Some(Rule::MinLosArrival),
        "minlosthrough" => Some(Rule::MinLosThrough),
        "maxlosarrival" => Some(Rule::MaxLosArrival),
        "maxlosthrough" => Some(Rule::MaxLosThrough),
        "exactlos" => Some(Rule::ExactLos),
        "minadvance" => Some(Rule::MinAdvance),
        "maxadvance" => Some(Rule::MaxAdvance),
        "bookingwindow" => Some(Rule::BookingWindow),
        "staywindow" => Some(Rule::StayWindow),
        _ => None,
    }
}

fn status(name: &str) -> Option<Status> {
    match bare(name).as_str() {
        "waitlisted" => Some(Status::Waitlisted),
        "tentative" => Some(Status::Tentative),
        "confirmed" => Some(Status::Confirmed),
        "inhouse" => Some(Status::InHouse),
        "checkedout" => Some(Status::CheckedOut),
        "cancelled" => Some(Status::Cancelled),
        "noshow" => Some(Status::NoShow),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn told(tag: &str, key: &str, args: &[(&str, &str)]) -> FailureText {
        let args = args
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let text = Words::new(tag).failure(key, &args);
        FailureText {
            message: text.message.replace('\u{a0}', " "),
            hint: text.hint,
        }
    }

    #[test]
    fn arguments_become_words() {
        for (tag, key, args, message) in [
            (
                "en",
                "sold-out",
                vec![("date", "2027-03-12")],
                "Nothing is left for the night of Fri 12 Mar.",
            ),
            (
                "de",
                "price-changed",
                vec![("expected", "40000 EUR"), ("total", "42000 EUR")],
                "Der Preis hat sich von 400,00 € auf 420,00 € geändert.",
            ),
            (
                "en",
                "wrong-status",
                vec![("status", "in_house"), ("step", "cancel")],
                "“Cancel” is not possible: the booking is “In house”.",
            ),
            (
                "de",
                "guest-field",
                vec![("field", "last_name")],
                "„Nachname“ ist zu lang oder enthält Zeichen, die sich nicht drucken lassen.",
            ),
            (
                "en",
                "restricted",
                vec![
                    ("rule", "min_los_arrival"),
                    ("date", "2027-03-12"),
                    ("nights", "2"),
                ],
                "Arriving on Fri 12 Mar needs a stay of at least 2 nights.",
            ),
            (
                "en",
                "too-many",
                vec![("seconds", "1")],
                "That was too many requests in a short time. Please wait 1 second.",
            ),
            (
                "de",
                "stay-too-long",
                vec![("max", "365")],
                "Ein Aufenthalt umfasst höchstens 365 Nächte.",
            ),
        ] {
            assert_eq!(told(tag, key, &args).message, message);
        }
    }

    #[test]
    fn a_missing_argument_leaves_a_whole_sentence() {
        assert_eq!(
            told("en", "sold-out", &[]).message,
            "Nothing is left for these dates."
        );
        assert_eq!(
            told("de", "stay-too-long", &[]).message,
            "Ein Aufenthalt umfasst höchstens 365 Nächte."
        );
        assert_eq!(
            told("en", "restricted", &[]).message,
            "These dates cannot be booked at this rate."
        );
        assert_eq!(
            told("en", "property-invalid", &[("field", "odd_thing")]).message,
            "“One of the fields” cannot be taken as it stands."
        );
    }

    #[test]
    fn a_field_chooses_its_sentence() {
        for (key, field, message) in [
            (
                "property-invalid",
                "country",
                "Two letters are needed, such as DE or AT.",
            ),
            (
                "layer-invalid",
                "dates",
                "The last date is before the first.",
            ),
            (
                "service-invalid",
                "stock",
                "There is at least one on a day, or the limit is left empty.",
            ),
        ] {
            assert_eq!(told("en", key, &[("field", field)]).message, message);
        }
    }

    #[test]
    fn a_length_that_is_not_possible_is_told_with_the_nearest() {
        let told = |fewer, more| {
            let args = [
                ("rule", "exact_los"),
                ("date", "2027-03-11"),
                ("nights", more),
                ("nights_max", fewer),
            ];
            told("en", "restricted", &args).message
        };
        let begin = "Arriving on Thu 11 Mar is possible for certain lengths only; the nearest";
        assert_eq!(
            told("2", "7"),
            format!("{begin} are 2 nights and 7 nights.")
        );
        assert_eq!(told("1", "0"), format!("{begin} is 1 night."));
        assert_eq!(told("0", "7"), format!("{begin} is 7 nights."));
    }

    #[test]
    fn a_failure_of_a_newer_version_is_told_as_a_fault() {
        let text = told("en", "not-known-here", &[]);
        assert_eq!(
            text.message,
            "Something went wrong on our side. Nothing was changed."
        );
        assert!(text.hint.is_some());
    }

    #[test]
    fn wire_names_never_reach_the_screen() {
        let step = |step, status| {
            told("en", "wrong-status", &[("step", step), ("status", status)]).message
        };
        assert_eq!(
            step("undo_check_in", "checked_out"),
            "“Take back check-in” is not possible: the booking is “Departed”."
        );
        assert_eq!(
            step("depart_early", "in_house"),
            "“Leaves early” is not possible: the booking is “In house”."
        );
        assert_eq!(
            step("fly_away", "on_the_moon"),
            "“This step” is not possible for this booking now."
        );
    }

    #[test]
    fn hints_say_the_next_step() {
        assert_eq!(
            told("de", "hold-expired", &[]).hint.as_deref(),
            Some(
                "Ihre Angaben bleiben erhalten. Suchen Sie erneut, um zu sehen, was noch frei ist."
            )
        );
        assert_eq!(told("en", "guest-no-name", &[]).hint, None);
    }
}
