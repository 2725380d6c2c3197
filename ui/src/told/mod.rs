//! What happened and what stands against what, in words.

mod by;
mod fact;

use keyrack_contract::call::conflict::Subject;
use keyrack_contract::view::{Said, SoldAnyway};

use crate::desk::Desk;

pub use by::{by, by_and_when};
pub use fact::fact;

/// A value in words.
pub fn said(desk: &Desk, value: &Said) -> String {
    let words = desk.words;
    match value {
        Said::Nothing | Said::Parts => words.say("desk-value-nothing"),
        Said::Text(text) => text.clone(),
        Said::Number(number) => words.number(*number),
        Said::Money(money) => words.money(*money),
        Said::Flag(true) => words.say("desk-value-yes"),
        Said::Flag(false) => words.say("desk-value-no"),
        Said::Clean(state) => words.cleanliness(*state),
    }
}

/// What a record is about.
pub fn subject(desk: &Desk, subject: &Subject) -> String {
    let words = desk.words;
    match subject {
        Subject::Booking(about) if about.guest_name.is_empty() => about.reference.clone(),
        Subject::Booking(about) => format!("{} · {}", about.guest_name, about.reference),
        Subject::Guest { name, .. } => {
            words.say_with("desk-subject-guest", &[("name", name.as_str().into())])
        }
        Subject::Prices => words.say("desk-subject-prices"),
        Subject::Hotel => words.say("desk-subject-hotel"),
        Subject::Rooms => words.say("desk-subject-rooms"),
        Subject::Other => words.say("desk-subject-other"),
    }
}

/// Who sold a stay though nothing was left, when and why.
pub fn sold_anyway(desk: &Desk, anyway: &SoldAnyway) -> String {
    let words = desk.words;
    let at = words.instant(anyway.at, &desk.zone());
    let who = anyway.by.clone();
    let who = who.unwrap_or_else(|| words.say("desk-by-somebody"));
    words.say_with(
        match anyway.taken_back {
            true => "desks-taken-back-by",
            false => "stay-anyway-by",
        },
        &[
            ("who", who.into()),
            ("at", at.into()),
            ("reason", anyway.reason.as_str().into()),
        ],
    )
}
