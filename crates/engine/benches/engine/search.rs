//! Finding by typing in a hotel of 20,000 bookings and 36,000 guests: each question many times, with
//! the median, the 95th and the 99th of a hundred.

use std::time::Instant;

use jiff::ToSpan;
use keyrack_contract::call::search::Find;
use keyrack_domain::guest::Guest;
use keyrack_domain::reservation::{Source, Status, TimeSlice};
use keyrack_domain::{Currency, Money, Stay};
use keyrack_engine::{Caller, Config, Engine, Limits, Side};
use keyrack_store::{Database, Key, Kind, Options, finding, guest, reservation, slice};
use uuid::Uuid;

use crate::hotel::{FIRST, LARGE, config, couple, kind, now, open, plan, room};

const GUESTS: u128 = 36_000;
const BOOKINGS: u128 = 20_000;
const ROUNDS: usize = 200;

const NAMES: [&str; 24] = [
    "Anna", "Jürgen", "Zoë", "Łukasz", "Maria", "Søren", "Peter", "Ivana", "Tomáš", "Chiara",
    "Mehmet", "Olga", "Jean", "Noor", "Pablo", "Greta", "Hans", "Ingrid", "Kofi", "Lin", "Mia",
    "Niko", "Petra", "Yusuf",
];
const SYLLABLES: [&str; 20] = [
    "mu", "ler", "schm", "idt", "gro", "mann", "ka", "win", "ter", "ber", "ger", "stein", "hof",
    "kow", "ski", "wei", "son", "el", "ra", "do",
];

fn name(number: u128) -> (String, String) {
    let at = |shift: u32| SYLLABLES[usize::try_from((number >> shift) * 7 % 20).unwrap()];
    let last = format!("{}{}{}", at(0), at(4), at(9));
    (
        NAMES[usize::try_from(number % 24).unwrap()].to_owned(),
        last,
    )
}

/// Measures and prints.
pub fn print() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hotel.db");
    let engine = open(&path, &LARGE, Limits::default());
    engine.close();
    drop(engine);
    let config = config(&path, Side::Server, 7, Limits::default());
    fill(&config);
    let engine = Engine::open(config).unwrap();
    for text in [
        "m",
        "mu",
        "mul",
        "muller",
        "anna",
        "grossmann anna",
        "jurgen",
        "schmdit",
        "kowskiwie",
        "stienhof greta",
        "grosmannka",
        "+49 151 0000777",
        "X0777F",
        "KR-B1-12",
        "204",
        "12 Mar",
        "zzzzzz",
        "anna.mulerschm@example.org",
    ] {
        let call = Find {
            text: text.to_owned(),
            limit: 8,
            language: "en".to_owned(),
        };
        let mut times = Vec::with_capacity(ROUNDS);
        let mut hits = 0;
        for _ in 0..ROUNDS {
            let begun = Instant::now();
            hits = engine.ask(&Caller::System, &call).unwrap().hits.len();
            times.push(begun.elapsed());
        }
        times.sort();
        println!(
            "search.find {text:28} {hits:3} hits  median {:>10?}  p95 {:>10?}  p99 {:>10?}",
            times[ROUNDS / 2],
            times[ROUNDS * 95 / 100],
            times[ROUNDS * 99 / 100]
        );
    }
    engine.close();
}

fn fill(config: &Config) {
    let options = Options::default();
    let mut database =
        Database::open(&config.path, &Key::new(config.key), Kind::Property, options).unwrap();
    let write = database.writer.transaction().unwrap();
    let begun = Instant::now();
    let today = FIRST;
    for number in 0..GUESTS {
        let (first_name, last_name) = name(number);
        let id = Uuid::from_u128((1 << 100) + (number << 20));
        let known = Guest {
            email: format!("{first_name}.{last_name}{number}@example.org").to_lowercase(),
            phone: format!("+49 151 {number:07}"),
            first_name,
            last_name,
            ..Guest::default()
        };
        guest::put(&write, id.into(), &known).unwrap();
        let texts = [&*known.last_name, &*known.first_name, &*known.email];
        finding::put(&write, finding::Kind::Guest, id, &texts, &[&known.phone]).unwrap();
        if number >= BOOKINGS {
            continue;
        }
        let arrival = today
            .checked_add((i64::try_from(number % 700).unwrap() - 350).days())
            .unwrap();
        let stay = Stay::try_new(arrival, arrival.checked_add(3.days()).unwrap()).unwrap();
        let row = reservation::Reservation {
            id: Uuid::from_u128((2 << 100) + (number << 20)).into(),
            booking: Uuid::from_u128((3 << 100) + (number << 20)).into(),
            reference: format!("KR-B1-{number}-X{number:04}F"),
            guest: id.into(),
            status: match arrival {
                day if day > today => Status::Confirmed,
                day if day.checked_add(3.days()).unwrap() > today => Status::InHouse,
                _ => Status::CheckedOut,
            },
            stay,
            party: couple(),
            source: Source::Web,
            total_minor: 36_000,
            policy: Default::default(),
            note: String::new(),
            manage_token: String::new(),
            register: "{}".repeat(400),
            contested: false,
            created_at: now(),
            company: None,
            group: None,
            alert: false,
            oversold: false,
            seen_to: false,
            release_at: None,
            deposit_minor: 0,
        };
        reservation::put(&write, &row).unwrap();
        let nights: Vec<TimeSlice> = stay
            .dates()
            .map(|date| TimeSlice {
                date,
                room_type: kind(0),
                room: Some(room(number % LARGE.rooms)),
                rate_plan: plan(0),
                price: Money::new(12_000, Currency::EUR),
            })
            .collect();
        slice::put(&write, row.id, &nights).unwrap();
        let reference = row.reference.trim_start_matches("KR-").to_owned();
        finding::put(
            &write,
            finding::Kind::Reservation,
            row.id.0,
            &[&reference],
            &[],
        )
        .unwrap();
    }
    write.commit().unwrap();
    println!(
        "filled {GUESTS} guests and {BOOKINGS} bookings in {:?}",
        begun.elapsed()
    );
}
