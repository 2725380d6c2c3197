//! Who did something, and when.

use keyrack_contract::view::By;

use crate::desk::Desk;

/// Who, and at which desk.
pub fn by(desk: &Desk, by: &By) -> String {
    let words = desk.words;
    match (&by.staff, &by.device) {
        (Some(who), Some(device)) => words.say_with(
            "desk-by-at-desk",
            &[
                ("who", who.as_str().into()),
                ("desk", device.as_str().into()),
            ],
        ),
        (Some(name), None) | (None, Some(name)) => name.clone(),
        (None, None) => words.say(match by.verb.as_str() {
            "booking.confirm" | "booking.cancel" => "desk-by-guest",
            "" => "desk-by-somebody",
            _ => "desk-by-program",
        }),
    }
}

/// Who, and when where that is known.
pub fn by_and_when(desk: &Desk, who: &By) -> String {
    match who.at {
        Some(at) => format!(
            "{} · {}",
            by(desk, who),
            desk.words.instant(at, &desk.zone())
        ),
        None => by(desk, who),
    }
}
