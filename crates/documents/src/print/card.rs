//! Registration cards: what the hotel knows is filled in, the rest is lines to write on.

use super::canvas::Canvas;
use super::sheet::{EDGE, feet};
use super::{Occasion, PrintError, StayFacts, write};

const LABEL: i32 = 780;
const VALUE: i32 = 1_100;
/// From one line to write on to the next.
const STEP: i32 = 3_000;
/// The most fellow travellers that a card has lines for.
const FELLOWS_MAX: usize = 5;

/// One page for each stay.
pub(super) fn cards(occasion: &Occasion<'_>, stays: &[StayFacts]) -> Result<Vec<u8>, PrintError> {
    let words = occasion.words;
    let mut canvas = Canvas::a4(false)?;
    for facts in stays {
        card(&mut canvas, occasion, facts);
    }
    if stays.is_empty() {
        canvas.page();
        canvas.text(EDGE, EDGE + 1_600, 1_600, true, &words.say("print-cards"));
        canvas.quiet(EDGE, EDGE + 3_600, VALUE, &words.say("print-arrivals-none"));
    }
    feet(&mut canvas, occasion);
    write::pdf(&canvas, &words.say("print-cards"))
}

fn card(canvas: &mut Canvas, occasion: &Occasion<'_>, facts: &StayFacts) {
    let words = occasion.words;
    let property = occasion.property;
    canvas.page();
    let inner = canvas.width - 2 * EDGE;
    let half = (inner - 1_600) / 2;
    let second = EDGE + half + 1_600;
    let mut y = EDGE + 1_400;
    canvas.text(EDGE, y, 1_600, true, &property.name);
    y += 1_500;
    let mut about = vec![property.address.clone()];
    about.extend([property.phone.clone(), property.email.clone()]);
    about.retain(|part| !part.trim().is_empty());
    canvas.quiet(EDGE, y, LABEL, &about.join(" · "));
    y += 3_200;
    canvas.text(EDGE, y, 1_900, true, &words.say("print-card"));
    y += 1_200;
    canvas.rule(EDGE, y, inner, 100);
    y += 1_000;

    let dates = format!(
        "{} · {}",
        words.date_range(facts.stay),
        words.nights(facts.stay.nights())
    );
    let room = facts
        .room
        .clone()
        .unwrap_or_else(|| words.say("print-no-room"));
    for ((left, said), (right, also)) in [
        (
            ("print-stay", dates),
            ("print-reference", facts.reference.clone()),
        ),
        (
            ("print-room", format!("{room} · {}", facts.room_type)),
            ("print-party", words.party(&facts.party)),
        ),
    ] {
        field(canvas, EDGE, y, half, &words.say(left), &said);
        field(canvas, second, y, half, &words.say(right), &also);
        y += STEP;
    }
    y += 600;
    field(
        canvas,
        EDGE,
        y,
        inner,
        &words.say("print-name"),
        &facts.guest,
    );
    y += STEP;
    for (left, right, said) in [
        ("print-born", "print-nationality", ""),
        ("print-street", "print-postcode-town", ""),
        ("print-country", "print-passport", facts.country.as_str()),
        ("print-phone", "print-car", ""),
    ] {
        field(canvas, EDGE, y, half, &words.say(left), said);
        field(canvas, second, y, half, &words.say(right), "");
        y += STEP;
    }
    let fellows = usize::from(facts.party.heads()).saturating_sub(1);
    if fellows > 0 {
        y += 600;
        canvas.text(EDGE, y + 600, VALUE, true, &words.say("print-fellows"));
        y += 1_300;
        for _ in 0..fellows.min(FELLOWS_MAX) {
            field(canvas, EDGE, y, half, &words.say("print-name"), "");
            field(
                canvas,
                second,
                y,
                half,
                &words.say("print-born-nationality"),
                "",
            );
            y += STEP;
        }
    }
    y += 1_000;
    for line in canvas.lines(&words.say("print-declaration"), inner, LABEL + 60, false) {
        canvas.text(EDGE, y, LABEL + 60, false, &line);
        y += 1_150;
    }
    y += STEP;
    for (x, label) in [(EDGE, "print-place-date"), (second, "print-signature")] {
        canvas.rule(x, y, half, 60);
        canvas.quiet(x, y + 1_000, LABEL, &words.say(label));
    }
}

/// A label, what is known, and the line beneath it.
fn field(canvas: &mut Canvas, x: i32, y: i32, width: i32, label: &str, value: &str) {
    canvas.quiet(x, y + LABEL, LABEL, label);
    let lines = canvas.lines(value, width, VALUE, true);
    if let Some(first) = lines.first() {
        let text = if lines.len() > 1 {
            format!("{first} …")
        } else {
            first.clone()
        };
        canvas.text(x, y + 2_150, VALUE, true, &text);
    }
    canvas.rule(x, y + 2_450, width, 40);
}
