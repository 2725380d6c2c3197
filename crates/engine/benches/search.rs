//! Finding by typing in a hotel of 20,000 bookings and 36,000 guests: each question many times,
//! with the median, the 95th and the 99th of a hundred. `cargo bench -p keyrack-engine --bench search`.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "figures; a bench may stop at the first surprise and look at a clock"
)]

use std::sync::Arc;
use std::time::Instant;

use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use keyrack_contract::CallId;
use keyrack_contract::call::property::Create;
use keyrack_contract::call::search::Find;
use keyrack_domain::guest::Guest;
use keyrack_domain::property::{Property, Room, RoomType};
use keyrack_domain::reservation::{Source, Status, TimeSlice};
use keyrack_domain::{
    Currency, DeviceId, Localized, Money, Party, PropertyId, RoomId, RoomTypeId, Stay, Time,
};
use keyrack_engine::{Caller, Clock, Config, Engine, Identity, Limits, Randomness, Side};
use keyrack_store::{Database, Key, Kind, Options, finding, guest, reservation, slice};
use uuid::Uuid;

const GUESTS: u128 = 36_000;
const BOOKINGS: u128 = 20_000;
const ROUNDS: usize = 200;

struct Now;

impl Clock for Now {
    fn now(&self) -> Timestamp {
        "2026-03-02T11:00:00Z".parse().unwrap()
    }
}

struct Zero;

impl Randomness for Zero {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

const FIRST: [&str; 24] = [
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
        FIRST[usize::try_from(number % 24).unwrap()].to_owned(),
        last,
    )
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let config = Config {
        path: folder.path().join("hotel.db"),
        key: [9; 32],
        side: Side::Server,
        identity: Identity {
            device: DeviceId(Uuid::from_u128(7)),
            seed: [5; 32],
            prefix: "B1".to_owned(),
            property_key: [3; 32],
        },
        clock: Arc::new(Now),
        randomness: Arc::new(Zero),
        limits: Limits::default(),
    };
    let engine = Engine::open(config.clone()).unwrap();
    engine
        .run(&Caller::System, CallId(Uuid::from_u128(1)), hotel())
        .unwrap();
    engine.close();
    drop(engine);
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
    let today = date(2026, 3, 2);
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
            party: Party::try_new(2, Vec::new()).unwrap(),
            source: Source::Web,
            total_minor: 36_000,
            policy: Default::default(),
            note: String::new(),
            manage_token: String::new(),
            register: "{}".repeat(400),
            contested: false,
            created_at: Now.now(),
        };
        reservation::put(&write, &row).unwrap();
        let nights: Vec<TimeSlice> = stay
            .dates()
            .map(|date| TimeSlice {
                date,
                room_type: RoomTypeId(Uuid::from_u128(0x100)),
                room: Some(RoomId(Uuid::from_u128(0x300 + number % 200))),
                rate_plan: Uuid::from_u128(0x200).into(),
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

fn hotel() -> Create {
    Create {
        property: Property {
            id: PropertyId(Uuid::from_u128(1)),
            slug: "bench".to_owned(),
            name: "Bench".to_owned(),
            description: Localized::default(),
            address: String::new(),
            country: "DE".to_owned(),
            email: String::new(),
            phone: String::new(),
            zone: "Europe/Berlin".to_owned(),
            currency: Currency::EUR,
            languages: vec!["en".to_owned()],
            check_in: Time::constant(15, 0, 0, 0),
            check_out: Time::constant(11, 0, 0, 0),
            taxes: Vec::new(),
            house_allowance: 0,
        },
        room_types: vec![RoomType {
            id: RoomTypeId(Uuid::from_u128(0x100)),
            code: "T".to_owned(),
            name: Localized::of("en", "Room"),
            description: Localized::default(),
            adults_max: 2,
            heads_max: 3,
            position: 0,
            allowance: 0,
            allowances: keyrack_domain::property::Allowances::default(),
        }],
        rooms: (0..200_u128)
            .map(|place| Room {
                id: RoomId(Uuid::from_u128(0x300 + place)),
                number: format!("{}", 100 + place),
                room_type: RoomTypeId(Uuid::from_u128(0x100)),
                floor: String::new(),
                archived: false,
            })
            .collect(),
        rate_plans: Vec::new(),
        business_date: date(2026, 3, 2),
    }
}
