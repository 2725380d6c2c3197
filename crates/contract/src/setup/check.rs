//! What is wrong with a draft, step by step, at which field.

use std::collections::{BTreeMap, BTreeSet};

use keyrack_domain::Currency;
use keyrack_domain::money::read_minor;
use keyrack_domain::party::{ADULT_AGE, ADULTS_MAX};
use keyrack_domain::property::{NumbersError, ROOM_NUMBERS_MAX, room_numbers};

use super::draft::{CancelKind, CityKind, Draft, FeeKind, RoomTypeDraft, Step};
use super::read;
use crate::call::staff::Role;

/// The most types, seasons or people of one draft.
pub const ENTRIES_MAX: usize = 60;
/// The shortest password, in characters.
pub const PASSWORD_CHARS_MIN: usize = 8;

/// What is wrong, as a message's key says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wrong {
    /// Nothing was typed where something is needed.
    Missing,
    /// It is too long.
    TooLong,
    /// Not a country's two letters.
    Country,
    /// Not a zone of the time zone database.
    Zone,
    /// Not three letters.
    Currency,
    /// No language was chosen.
    Language,
    /// An e-mail address that is not complete.
    Email,
    /// Not a time of day.
    Time,
    /// Not a date.
    Date,
    /// The last night is before the first.
    Order,
    /// Seasons share a night.
    Overlap,
    /// Not a number in the range that makes sense.
    Number,
    /// Fewer people than adults.
    Heads,
    /// Not an amount of this currency.
    Amount,
    /// Not a percentage.
    Percent,
    /// The same code, name or number is there twice.
    Twice,
    /// A range of rooms that cannot be read.
    Range,
    /// A range that runs backwards.
    Backwards,
    /// More than one hotel takes.
    TooMany,
    /// There is no room at all.
    NoRooms,
    /// Nobody is a manager.
    NoManager,
    /// A password that is too short.
    Password,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// In which step.
    pub step: Step,
    /// At which field, as the screen's ids name it: `name`, `types-0-code`.
    pub field: String,
    /// What.
    pub wrong: Wrong,
    /// The piece it is about, where it is one.
    pub piece: String,
}

struct Found(Step, Vec<Problem>);

impl Found {
    fn at(&mut self, field: impl Into<String>, wrong: Wrong) {
        self.about(field, wrong, "");
    }

    fn about(&mut self, field: impl Into<String>, wrong: Wrong, piece: &str) {
        self.1.push(Problem {
            step: self.0,
            field: field.into(),
            wrong,
            piece: piece.to_owned(),
        });
    }

    /// A text that has to be there and not be endless.
    fn text(&mut self, field: impl Into<String>, text: &str, chars_max: usize) {
        let text = text.trim();
        if text.is_empty() {
            self.at(field, Wrong::Missing);
        } else if text.chars().count() > chars_max || text.chars().any(char::is_control) {
            self.at(field, Wrong::TooLong);
        }
    }

    fn is(&mut self, fits: bool, field: impl Into<String>, wrong: Wrong) {
        if !fits {
            self.at(field, wrong);
        }
    }
}

/// What is wrong with one step of the draft, in the order of its fields. `passwords` belong to the
/// people of the draft, in their order.
#[must_use]
pub fn problems(draft: &Draft, passwords: &[String], step: Step) -> Vec<Problem> {
    let mut found = Found(step, Vec::new());
    match step {
        Step::Hotel => hotel(draft, &mut found),
        Step::Types => types(draft, &mut found),
        Step::Rooms => rooms(draft, &mut found),
        Step::Taxes => taxes(draft, &mut found),
        Step::Rate => rate(draft, &mut found),
        Step::People => people(draft, passwords, &mut found),
        Step::Finish => {}
    }
    found.1
}

pub(super) fn digits(draft: &Draft) -> u8 {
    Currency::try_new(draft.currency.trim()).map_or(2, |currency| currency.digits())
}

fn hotel(draft: &Draft, found: &mut Found) {
    found.text("name", &draft.name, 120);
    let lines = draft.address.lines().count();
    if draft.address.trim().is_empty() {
        found.at("address", Wrong::Missing);
    } else if draft.address.chars().count() > 300 || lines > 6 {
        found.at("address", Wrong::TooLong);
    }
    let country = draft.country.trim();
    let letters = country.len() == 2 && country.bytes().all(|b| b.is_ascii_alphabetic());
    found.is(letters, "country", Wrong::Country);
    let email = draft.email.trim();
    let complete = email.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && domain.contains('.') && !email.contains(char::is_whitespace)
    });
    found.is(email.is_empty() || complete, "email", Wrong::Email);
    let zone = jiff::tz::TimeZone::get(draft.zone.trim()).is_ok();
    found.is(zone && !draft.zone.trim().is_empty(), "zone", Wrong::Zone);
    let currency = Currency::try_new(draft.currency.trim()).is_ok();
    found.is(currency, "currency", Wrong::Currency);
    found.is(!draft.languages.is_empty(), "languages", Wrong::Language);
    found.is(
        read::time(&draft.check_in).is_some(),
        "check_in",
        Wrong::Time,
    );
    found.is(
        read::time(&draft.check_out).is_some(),
        "check_out",
        Wrong::Time,
    );
}

fn types(draft: &Draft, found: &mut Found) {
    if draft.types.is_empty() {
        found.at("types", Wrong::Missing);
    }
    found.is(draft.types.len() <= ENTRIES_MAX, "types", Wrong::TooMany);
    let mut codes = BTreeSet::new();
    for (place, one) in draft.types.iter().enumerate() {
        let field = |name: &str| format!("types-{place}-{name}");
        found.text(field("name"), &one.name, 80);
        found.text(field("code"), &one.code, 8);
        let code = one.code.trim().to_uppercase();
        if !code.is_empty() && !codes.insert(code) {
            found.about(field("code"), Wrong::Twice, one.code.trim());
        }
        found.is(
            one.beds.chars().count() <= 200,
            field("beds"),
            Wrong::TooLong,
        );
        let adults = read::number::<u8>(&one.adults);
        let fits = adults.is_some_and(|adults| (1..=ADULTS_MAX).contains(&adults));
        found.is(fits, field("adults"), Wrong::Number);
        match read::number::<u8>(&one.heads) {
            Some(heads) if (1..=30).contains(&heads) => {
                found.is(
                    adults.is_none_or(|adults| heads >= adults),
                    field("heads"),
                    Wrong::Heads,
                );
            }
            _ => found.at(field("heads"), Wrong::Number),
        }
    }
}

/// What is wrong with the rooms of one type, as a problem's kind and piece.
fn numbers_wrong(error: &NumbersError) -> (Wrong, &str) {
    match error {
        NumbersError::Range(piece) | NumbersError::Number(piece) => (Wrong::Range, piece),
        NumbersError::Backwards(piece) => (Wrong::Backwards, piece),
        NumbersError::Twice(piece) => (Wrong::Twice, piece),
        NumbersError::TooMany => (Wrong::TooMany, ""),
    }
}

fn rooms(draft: &Draft, found: &mut Found) {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (place, RoomTypeDraft { rooms, .. }) in draft.types.iter().enumerate() {
        let field = format!("types-{place}-rooms");
        match room_numbers(rooms) {
            Ok(numbers) => {
                let taken = numbers.iter().find(|number| known.contains_key(*number));
                if let Some(number) = taken {
                    found.about(&field, Wrong::Twice, number);
                }
                known.extend(numbers.into_iter().map(|number| (number, place)));
            }
            Err(error) => {
                let (wrong, piece) = numbers_wrong(&error);
                found.about(&field, wrong, piece);
            }
        }
    }
    if known.is_empty() && found.1.is_empty() {
        found.at("types-0-rooms", Wrong::NoRooms);
    }
    found.is(
        known.len() <= ROOM_NUMBERS_MAX,
        "types-0-rooms",
        Wrong::TooMany,
    );
}

fn taxes(draft: &Draft, found: &mut Found) {
    let percent =
        |text: &str| read::basis_points(text).is_some_and(|points| (0..=10_000).contains(&points));
    found.is(percent(&draft.vat), "vat", Wrong::Percent);
    match draft.city {
        CityKind::None => return,
        CityKind::Percent => {
            let fits = percent(&draft.city_amount) && !draft.city_amount.trim().is_empty();
            found.is(fits, "city_amount", Wrong::Percent);
        }
        CityKind::Person | CityKind::Room | CityKind::Stay => {
            let amount = read_minor(&draft.city_amount, digits(draft));
            found.is(
                amount.is_some_and(|minor| minor >= 0),
                "city_amount",
                Wrong::Amount,
            );
        }
    }
    let age = read::number_or::<u8>(&draft.city_exempt_below, 0);
    found.is(
        age.is_some_and(|age| age <= ADULT_AGE),
        "city_exempt_below",
        Wrong::Number,
    );
    let nights = read::number_or::<u16>(&draft.city_nights_max, 0);
    found.is(
        nights.is_some_and(|nights| nights <= 365),
        "city_nights_max",
        Wrong::Number,
    );
}

fn rate(draft: &Draft, found: &mut Found) {
    let digits = digits(draft);
    found.text("plan_name", &draft.plan_name, 80);
    let adults = read::number::<u8>(&draft.adults_included);
    let fits = adults.is_some_and(|adults| (1..=ADULTS_MAX).contains(&adults));
    found.is(fits, "adults_included", Wrong::Number);
    let amount = |text: &str| {
        read_minor(text, digits).is_some_and(|minor| (0..=1_000_000_000).contains(&minor))
    };
    let extra = draft.extra_adult.trim();
    found.is(
        extra.is_empty() || amount(extra),
        "extra_adult",
        Wrong::Amount,
    );
    for (place, one) in draft.types.iter().enumerate() {
        found.is(
            amount(&one.price),
            format!("types-{place}-price"),
            Wrong::Amount,
        );
    }
    found.is(
        read::basis_points(&draft.weekend_percent).is_some(),
        "weekend_percent",
        Wrong::Percent,
    );
    found.is(
        draft.seasons.len() <= ENTRIES_MAX,
        "seasons",
        Wrong::TooMany,
    );
    let mut taken: Vec<(jiff::civil::Date, jiff::civil::Date)> = Vec::new();
    for (place, season) in draft.seasons.iter().enumerate() {
        let field = |name: &str| format!("seasons-{place}-{name}");
        let (from, to) = (read::date(&season.from), read::date(&season.to));
        found.is(from.is_some(), field("from"), Wrong::Date);
        found.is(to.is_some(), field("to"), Wrong::Date);
        if let (Some(from), Some(to)) = (from, to) {
            if to < from {
                found.at(field("to"), Wrong::Order);
            } else if taken
                .iter()
                .any(|(first, last)| from <= *last && *first <= to)
            {
                found.at(field("from"), Wrong::Overlap);
            }
            taken.push((from, to));
        }
        let percent = read::basis_points(&season.percent);
        let fits = percent.is_some() && !season.percent.trim().is_empty();
        found.is(fits, field("percent"), Wrong::Percent);
    }
    if draft.cancel == CancelKind::Days {
        let days = read::number::<u16>(&draft.cancel_days);
        found.is(
            days.is_some_and(|days| days <= 365),
            "cancel_days",
            Wrong::Number,
        );
        found.is(
            read::time(&draft.cancel_at).is_some(),
            "cancel_at",
            Wrong::Time,
        );
    }
    if draft.cancel != CancelKind::Free && draft.fee == FeeKind::Percent {
        let points = read::basis_points(&draft.fee_percent);
        let fits = points.is_some_and(|points| (1..=10_000).contains(&points));
        found.is(fits, "fee_percent", Wrong::Percent);
    }
}

fn people(draft: &Draft, passwords: &[String], found: &mut Found) {
    let mut names = BTreeSet::new();
    for (place, person) in draft.people.iter().enumerate() {
        let field = |name: &str| format!("people-{place}-{name}");
        let name = person.name.trim();
        if (2..=40).contains(&name.chars().count()) && !name.chars().any(char::is_control) {
            if !names.insert(name.to_lowercase()) {
                found.about(field("name"), Wrong::Twice, name);
            }
        } else {
            found.at(
                field("name"),
                if name.is_empty() {
                    Wrong::Missing
                } else {
                    Wrong::TooLong
                },
            );
        }
        let long = passwords
            .get(place)
            .map_or(0, |password| password.chars().count());
        found.is(
            (PASSWORD_CHARS_MIN..=200).contains(&long),
            field("password"),
            Wrong::Password,
        );
    }
    let manager = draft
        .people
        .iter()
        .any(|person| person.role == Role::Manager);
    found.is(manager, "people-0-role", Wrong::NoManager);
    found.is(draft.people.len() <= ENTRIES_MAX, "people", Wrong::TooMany);
}
