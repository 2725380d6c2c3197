//! What a column may hold, by its header in English or German.

use keyrack_contract::call::import::Field;

/// Words of headers, most telling first; a header that is one of them, or begins with one, is taken.
const WORDS: [(Field, &[&str]); 18] = [
    (
        Field::Reference,
        &[
            "reference",
            "booking number",
            "booking no",
            "booking id",
            "reservation number",
            "reservation no",
            "reservation id",
            "confirmation",
            "buchungsnummer",
            "buchungsnr",
            "reservierungsnummer",
            "reservierungsnr",
            "referenz",
            "vorgang",
            "res id",
            "ref",
        ],
    ),
    (
        Field::LastName,
        &[
            "last name",
            "surname",
            "family name",
            "lastname",
            "nachname",
            "familienname",
            "zuname",
        ],
    ),
    (
        Field::FirstName,
        &[
            "first name",
            "given name",
            "firstname",
            "forename",
            "vorname",
        ],
    ),
    (
        Field::FullName,
        &[
            "guest name",
            "full name",
            "booker",
            "guest",
            "name",
            "gast",
            "gastname",
            "bucher",
        ],
    ),
    (Field::Email, &["email", "e mail", "mail"]),
    (
        Field::Phone,
        &[
            "phone",
            "telephone",
            "mobile",
            "telefon",
            "handy",
            "mobil",
            "tel",
        ],
    ),
    (
        Field::Country,
        &["country", "nationality", "land", "herkunft", "nationalität"],
    ),
    (Field::Language, &["language", "sprache"]),
    (
        Field::Arrival,
        &[
            "arrival", "check in", "checkin", "from", "anreise", "ankunft", "von", "start",
        ],
    ),
    (
        Field::Departure,
        &[
            "departure",
            "check out",
            "checkout",
            "to",
            "abreise",
            "bis",
            "until",
            "end",
        ],
    ),
    (
        Field::Nights,
        &[
            "nights",
            "number of nights",
            "nächte",
            "anzahl nächte",
            "los",
            "übernachtungen",
        ],
    ),
    (
        Field::Adults,
        &[
            "adults",
            "persons",
            "pax",
            "guests",
            "people",
            "erwachsene",
            "personen",
            "anzahl personen",
        ],
    ),
    (Field::Children, &["children", "kids", "kinder"]),
    (
        Field::RoomType,
        &[
            "room type",
            "room category",
            "category",
            "unit type",
            "zimmertyp",
            "zimmerkategorie",
            "kategorie",
            "zimmerart",
            "roomtype",
        ],
    ),
    (
        Field::Room,
        &[
            "room number",
            "room no",
            "room",
            "zimmernummer",
            "zimmernr",
            "zimmer",
            "zi",
        ],
    ),
    (
        Field::Total,
        &[
            "total",
            "price",
            "amount",
            "gesamtpreis",
            "gesamt",
            "preis",
            "betrag",
            "summe",
            "gross",
        ],
    ),
    (
        Field::Notes,
        &[
            "notes",
            "note",
            "remark",
            "remarks",
            "comment",
            "comments",
            "bemerkung",
            "bemerkungen",
            "notiz",
            "notizen",
            "hinweis",
            "kommentar",
        ],
    ),
    (Field::Status, &["status", "state", "zustand"]),
];

/// What each column seems to hold; each field once, the column that fits best.
pub(crate) fn guess_columns(headers: &[String]) -> Vec<Option<Field>> {
    let plain: Vec<String> = headers.iter().map(|header| plain(header)).collect();
    let mut columns = vec![None; headers.len()];
    // First the headers that are a word exactly, then those that begin with one.
    for whole in [true, false] {
        for (field, words) in WORDS {
            if columns.contains(&Some(field)) {
                continue;
            }
            let found = words.iter().find_map(|word| {
                plain.iter().zip(&columns).position(|(header, column)| {
                    let fits = if whole {
                        header == word
                    } else {
                        header
                            .strip_prefix(word)
                            .is_some_and(|rest| rest.starts_with(' '))
                    };
                    column.is_none() && fits
                })
            });
            if let Some(column) = found.and_then(|place| columns.get_mut(place)) {
                *column = Some(field);
            }
        }
    }
    // A name in two columns needs no third.
    if columns.contains(&Some(Field::LastName)) {
        for column in &mut columns {
            if *column == Some(Field::FullName) {
                *column = None;
            }
        }
    }
    columns
}

/// Small letters, with one space for everything that is neither letter nor digit.
fn plain(header: &str) -> String {
    let letters: String = header
        .to_lowercase()
        .chars()
        .map(|letter| {
            if letter.is_alphanumeric() {
                letter
            } else {
                ' '
            }
        })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}
