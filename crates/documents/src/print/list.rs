//! The lists of the day.

use keyrack_domain::property::Cleanliness;

use super::sheet::{Column, Row, list};
use super::{Occasion, PrintError, RoomFacts, StayFacts, StayList};

/// A list of stays.
pub(super) fn stays(
    occasion: &Occasion<'_>,
    which: StayList,
    stays: &[StayFacts],
) -> Result<Vec<u8>, PrintError> {
    let words = occasion.words;
    let (title, empty) = match which {
        StayList::Arrivals => ("print-arrivals", "print-arrivals-none"),
        StayList::Departures => ("print-departures", "print-departures-none"),
        StayList::InHouse => ("print-in-house", "print-in-house-none"),
    };
    let column = |title: &str, share: i32, figure: bool| Column {
        title: words.say(title),
        share,
        figure,
        tick: false,
    };
    let columns = [
        column("print-guest", 24, false),
        column("print-party", 14, false),
        column("print-room", 16, false),
        column("print-stay", 22, false),
        column("print-reference", 12, false),
        column("print-total", 12, true),
        column("print-note", 24, false),
    ];
    let rows: Vec<Row> = stays
        .iter()
        .map(|facts| Row {
            cells: vec![
                facts.guest.clone(),
                words.party(&facts.party),
                room(occasion, facts),
                format!(
                    "{} · {}",
                    words.date_range(facts.stay),
                    words.nights(facts.stay.nights())
                ),
                facts.reference.clone(),
                words.money(facts.total),
                facts.note.clone(),
            ],
            group: None,
        })
        .collect();
    let heads: u32 = stays
        .iter()
        .map(|facts| u32::from(facts.party.heads()))
        .sum();
    let about = words.say_with(
        "print-about-stays",
        &[
            ("date", words.date_long(occasion.day).into()),
            ("count", stays.len().into()),
            ("heads", heads.into()),
        ],
    );
    list(
        occasion,
        &words.say(title),
        &about,
        &columns,
        &rows,
        &words.say(empty),
    )
}

/// `204 · Double · clean`; what is not known is left out.
fn room(occasion: &Occasion<'_>, facts: &StayFacts) -> String {
    let number = facts
        .room
        .clone()
        .unwrap_or_else(|| occasion.words.say("print-no-room"));
    let mut parts = vec![number, facts.room_type.clone()];
    if let Some(status) = facts.cleanliness.filter(|_| facts.room.is_some()) {
        parts.push(occasion.words.cleanliness(status));
    }
    parts.join(" · ")
}

/// The housekeeping list.
pub(super) fn housekeeping(
    occasion: &Occasion<'_>,
    attendant: Option<&str>,
    rooms: &[RoomFacts],
) -> Result<Vec<u8>, PrintError> {
    let words = occasion.words;
    let column = |title: &str, share: i32| Column {
        title: words.say(title),
        share,
        figure: false,
        tick: title == "print-done",
    };
    let columns = [
        column("print-room", 9),
        column("print-status", 13),
        column("print-today", 36),
        column("print-to-do", 32),
        column("print-done", 10),
    ];
    // Each attendant's rooms stand together, those of nobody last, so that the sheet can be cut.
    let mut order: Vec<&RoomFacts> = rooms.iter().collect();
    order.sort_by_key(|facts| (facts.attendant.is_empty(), facts.attendant.to_lowercase()));
    let mut before: Option<&str> = None;
    let rows: Vec<Row> = order
        .into_iter()
        .map(|facts| {
            let is_new = attendant.is_none() && before != Some(facts.attendant.as_str());
            before = Some(facts.attendant.as_str());
            Row {
                group: is_new.then(|| group(occasion, rooms, &facts.attendant)),
                cells: vec![
                    format!("{} {}", facts.number, facts.code),
                    status(occasion, facts),
                    today(occasion, facts),
                    facts.notes.join(" · "),
                    String::new(),
                ],
            }
        })
        .collect();
    let dirty = rooms
        .iter()
        .filter(|facts| facts.status == Cleanliness::Dirty)
        .count();
    let about = words.say_with(
        "print-about-rooms",
        &[
            ("date", words.date_long(occasion.day).into()),
            ("count", rooms.len().into()),
            ("dirty", dirty.into()),
        ],
    );
    let title = match attendant {
        Some(name) => words.say_with("print-housekeeping-of", &[("name", name.into())]),
        None => words.say("print-housekeeping"),
    };
    let empty = words.say("print-housekeeping-none");
    list(occasion, &title, &about, &columns, &rows, &empty)
}

fn group(occasion: &Occasion<'_>, rooms: &[RoomFacts], attendant: &str) -> String {
    let words = occasion.words;
    let count = rooms
        .iter()
        .filter(|facts| facts.attendant == attendant)
        .count();
    let name = if attendant.is_empty() {
        words.say("print-nobody")
    } else {
        attendant.to_owned()
    };
    format!(
        "{name} · {}",
        words.rooms(u32::try_from(count).unwrap_or(u32::MAX))
    )
}

fn status(occasion: &Occasion<'_>, facts: &RoomFacts) -> String {
    let word = occasion.words.cleanliness(facts.status);
    if facts.look {
        return format!("{word} · {}", occasion.words.say("print-look"));
    }
    word
}

fn today(occasion: &Occasion<'_>, facts: &RoomFacts) -> String {
    let words = occasion.words;
    let mut parts = Vec::new();
    if let Some((by, party)) = &facts.leaving {
        let values = [
            ("time", words.time(*by).into()),
            ("party", words.party(party).into()),
        ];
        parts.push(words.say_with("print-leaves", &values));
    }
    if facts.left {
        parts.push(words.say("print-left"));
    }
    if let Some((until, party)) = &facts.staying {
        let values = [
            ("date", words.date_short(*until).into()),
            ("party", words.party(party).into()),
        ];
        parts.push(words.say_with("print-stays", &values));
    }
    if let Some(party) = &facts.arriving {
        let values = [("party", words.party(party).into())];
        parts.push(words.say_with("print-arrives", &values));
    }
    parts.join("  →  ")
}
