//! What is on the paper is read back from the PDF.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use jiff::civil::{date, time};
use keyrack_domain::property::{Cleanliness, Property};
use keyrack_domain::{Currency, Money, Party, Stay};
use keyrack_locale::{Language, Words};

use super::{Occasion, RoomFacts, StayFacts, StayList, cards, housekeeping, stays};
use crate::fixture::house;

fn occasion(property: &Property, language: Language) -> Occasion<'_> {
    Occasion {
        property,
        words: Words::of(language),
        day: date(2027, 3, 12),
        at: "2027-03-12T06:05:00Z".parse().unwrap(),
    }
}

fn guest(name: &str) -> StayFacts {
    StayFacts {
        guest: name.to_owned(),
        country: "PL".to_owned(),
        reference: "KR-7F3K".to_owned(),
        stay: Stay::try_new(date(2027, 3, 12), date(2027, 3, 14)).unwrap(),
        party: Party::try_new(2, vec![4]).unwrap(),
        room: Some("204".to_owned()),
        room_type: "Doppelzimmer".to_owned(),
        cleanliness: Some(Cleanliness::Inspected),
        total: Money::new(23_400, Currency::EUR),
        note: "Späte Anreise".to_owned(),
    }
}

fn room(number: u32, attendant: &str) -> RoomFacts {
    RoomFacts {
        number: number.to_string(),
        code: "DBL".to_owned(),
        status: Cleanliness::Dirty,
        look: false,
        leaving: Some((time(11, 0, 0, 0), Party::try_new(2, vec![]).unwrap())),
        left: false,
        staying: None,
        arriving: Some(Party::try_new(1, vec![]).unwrap()),
        notes: vec!["Zustellbett".to_owned()],
        attendant: attendant.to_owned(),
    }
}

/// The text of each page, with any run of white space as one space.
fn read(pdf: &[u8]) -> Vec<String> {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    pages
        .iter()
        .map(|page| {
            let text = document.extract_text(&[*page]).unwrap();
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        })
        .collect()
}

#[test]
fn a_german_list_says_who_comes_where_and_for_how_much() {
    let house = house();
    let pdf = stays(
        &occasion(&house.property, Language::German),
        StayList::Arrivals,
        &[guest("Żółć, Łukasz"), guest("Groß, Jürgen")],
    )
    .unwrap();
    let pages = read(&pdf);
    assert_eq!(pages.len(), 1);
    for part in [
        "Anreisen",
        "Hotel Lindenhof",
        "Żółć, Łukasz",
        "Groß, Jürgen",
        "204 · Doppelzimmer · Geprüft",
        "234,00",
        "Späte Anreise",
        "Seite 1 von 1",
        "07:05",
    ] {
        assert!(pages[0].contains(part), "{part} in {}", pages[0]);
    }
    assert!(
        !pages[0].contains('≈') && !pages[0].contains("print-"),
        "{}",
        pages[0]
    );
}

#[test]
fn a_long_list_goes_on_over_pages_with_its_head_and_loses_nobody() {
    let house = house();
    let many: Vec<StayFacts> = (1..=150)
        .map(|number| StayFacts {
            note: "Ein sehr langer Vermerk, der mehr als eine Zeile braucht. ".repeat(number % 4),
            ..guest(&format!("Gast{number:03}, Anna"))
        })
        .collect();
    let occasion = occasion(&house.property, Language::German);
    let pages = read(&stays(&occasion, StayList::InHouse, &many).unwrap());
    assert!(pages.len() > 4, "{}", pages.len());
    for (at, page) in pages.iter().enumerate() {
        assert!(page.contains("Im Haus") && page.contains("Gast"), "{page}");
        let foot = format!("Seite {} von {}", at + 1, pages.len());
        assert!(page.contains(&foot), "{foot} in {page}");
    }
    let all = pages.join(" ");
    for number in 1..=150 {
        assert_eq!(
            all.matches(&format!("Gast{number:03},")).count(),
            1,
            "{number}"
        );
    }
}

#[test]
fn nothing_is_printed_as_boxes() {
    let house = house();
    let occasion = occasion(&house.property, Language::English);
    let list = [
        guest("王小明"),
        guest("محمد"),
        guest("Ελένη"),
        guest("Плетнёва"),
    ];
    let page = read(&stays(&occasion, StayList::Departures, &list).unwrap()).remove(0);
    for part in ["≈Wang Xiao Ming", "Ελένη", "Плетнёва", "Latin letters"] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert_eq!(
        page.matches('≈').count(),
        3,
        "two names and the note that says so: {page}"
    );
}

#[test]
fn an_empty_list_says_so() {
    let house = house();
    let occasion = occasion(&house.property, Language::English);
    let page = read(&stays(&occasion, StayList::Arrivals, &[]).unwrap()).remove(0);
    assert!(page.contains("No arrivals"), "{page}");
    assert_eq!(read(&cards(&occasion, &[]).unwrap()).len(), 1);
}

#[test]
fn housekeeping_stands_by_attendant_and_tells_what_is_to_be_done() {
    let house = house();
    let occasion = occasion(&house.property, Language::German);
    let rooms = [room(101, ""), room(102, "Żaneta"), room(103, "Ana")];
    let page = read(&housekeeping(&occasion, None, &rooms).unwrap()).remove(0);
    let places: Vec<usize> = [
        "Ana ·",
        "103 DBL",
        "Żaneta ·",
        "102 DBL",
        "Noch niemand",
        "101 DBL",
    ]
    .iter()
    .map(|part| {
        page.find(part)
            .unwrap_or_else(|| panic!("{part} in {page}"))
    })
    .collect();
    assert!(places.is_sorted(), "{page}");
    assert!(
        page.contains("Zustellbett") && page.contains("Abreise bis 11:00"),
        "{page}"
    );
    let one = read(&housekeeping(&occasion, Some("Ana"), &rooms[2..]).unwrap()).remove(0);
    assert!(one.contains("Ana") && !one.contains("Żaneta"), "{one}");
}

#[test]
fn a_card_has_what_is_known_and_lines_for_the_rest() {
    let house = house();
    let occasion = occasion(&house.property, Language::German);
    let pages = read(&cards(&occasion, &[guest("Żółć, Łukasz"), guest("Groß, Jürgen")]).unwrap());
    assert_eq!(pages.len(), 2);
    for part in [
        "Meldeschein",
        "Żółć, Łukasz",
        "Lindenallee 1",
        "Unterschrift",
        "Mitreisende",
        "204",
        "Seite 1 von 2",
    ] {
        assert!(pages[0].contains(part), "{part} in {}", pages[0]);
    }
    assert!(pages[1].contains("Groß, Jürgen"));
}

#[test]
fn the_same_facts_make_the_same_bytes_and_a_small_file() {
    let house = house();
    let occasion = occasion(&house.property, Language::English);
    let make = || stays(&occasion, StayList::Arrivals, &[guest("Muster, Erika")]).unwrap();
    let (one, other) = (make(), make());
    assert!(one == other);
    assert!(one.len() < 80_000, "{} bytes", one.len());
}
