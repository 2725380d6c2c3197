//! Twenty thousand bookings out of a file: how long the trial and the import take.
//!
//! It is done once and printed; an import is nothing that a hotel does often enough for a median.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::disallowed_methods)]

use std::sync::Arc;
use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{Timestamp, ToSpan};
use keyrack_contract::CallId;
use keyrack_contract::call::import::{Check, File, Look, Plan, Run};
use keyrack_contract::call::property::Create;
use keyrack_contract::setup::{Draft, PersonDraft, RoomTypeDraft, plan};
use keyrack_domain::DeviceId;
use keyrack_engine::{Caller, Clock, Config, Engine, Identity, Limits, Randomness, Side, new_id};
use uuid::Uuid;

/// Bookings of the file.
const BOOKINGS: i64 = 20_000;
/// Rooms of the house: each booking takes one for two nights.
const ROOMS: i64 = 200;

struct Now;

impl Clock for Now {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// Numbers that never repeat; nothing here is secret.
struct Count(std::sync::atomic::AtomicU64);

impl Randomness for Count {
    fn fill(&self, bytes: &mut [u8]) {
        for part in bytes.chunks_mut(8) {
            let next = self
                .0
                .fetch_add(0x9E37_79B9_7F4A_7C15, std::sync::atomic::Ordering::Relaxed);
            let mixed = (next ^ (next >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            for (byte, value) in part.iter_mut().zip(mixed.to_le_bytes()) {
                *byte = value;
            }
        }
    }
}

fn hotel(now: Timestamp, randomness: &dyn Randomness) -> Create {
    let draft = Draft {
        name: "Hotel".to_owned(),
        address: "Street 1".to_owned(),
        country: "DE".to_owned(),
        zone: "Europe/Berlin".to_owned(),
        languages: vec!["en".to_owned()],
        types: vec![RoomTypeDraft {
            code: "DBL".to_owned(),
            name: "Double".to_owned(),
            adults: "2".to_owned(),
            heads: "2".to_owned(),
            rooms: format!("1001-{}", 1_000 + ROOMS),
            price: "100".to_owned(),
            ..RoomTypeDraft::default()
        }],
        plan_name: "Flexible".to_owned(),
        people: vec![PersonDraft {
            name: "anna".to_owned(),
            role: keyrack_contract::call::staff::Role::Manager,
        }],
        ..Draft::default()
    };
    let passwords = vec!["long enough".to_owned()];
    plan(&draft, &passwords, now, || new_id(now, randomness))
        .unwrap()
        .create
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let randomness = Arc::new(Count(std::sync::atomic::AtomicU64::new(1)));
    let now = Timestamp::now();
    let engine = Engine::open(Config {
        path: folder.path().join("hotel.db"),
        key: [1; 32],
        side: Side::Server,
        identity: Identity {
            device: DeviceId(Uuid::from_u128(5)),
            seed: [2; 32],
            prefix: "A1".to_owned(),
            property_key: [3; 32],
        },
        clock: Arc::new(Now),
        randomness: Arc::clone(&randomness) as Arc<dyn Randomness>,
        limits: Limits::default(),
    })
    .unwrap();
    let id = || CallId(new_id(now, &*randomness));
    let create = hotel(now, &*randomness);
    let (today, rate_plan) = (create.business_date, create.rate_plans.first().unwrap().id);
    engine.run(&Caller::System, id(), create).unwrap();
    let mut text = "Booking number;Last name;First name;E-mail;Arrival;Departure;Adults;Room type;Total;Notes\n".to_owned();
    for number in 0..BOOKINGS {
        let from = today.checked_add((number / ROOMS * 2).days()).unwrap();
        let to = from.checked_add(2.days()).unwrap();
        text += &format!(
            "OLD-{number};Muster{number};Erika;e{number}@example.org;{from};{to};2;DBL;199,90;late arrival\n"
        );
    }
    let file = File {
        base64: STANDARD.encode(&text),
        encoding: None,
        delimiter: None,
    };
    let begun = Instant::now();
    let looked = engine
        .ask(&Caller::System, &Look { file: file.clone() })
        .unwrap();
    println!("import of {BOOKINGS} bookings, {} KB", text.len() / 1024);
    println!("  look   {:>8} ms", begun.elapsed().as_millis());
    let plan = Plan {
        file,
        columns: looked.columns,
        dates: looked.dates,
        rate_plan,
        room_types: Vec::new(),
    };
    let begun = Instant::now();
    let checked = engine
        .ask(&Caller::System, &Check { plan: plan.clone() })
        .unwrap();
    println!(
        "  trial  {:>8} ms, {} to be taken",
        begun.elapsed().as_millis(),
        checked.bookings
    );
    let begun = Instant::now();
    let call = Run {
        plan,
        leave_out: false,
    };
    let report = engine.run(&Caller::System, id(), call).unwrap();
    println!(
        "  import {:>8} ms, {} taken",
        begun.elapsed().as_millis(),
        report.bookings
    );
    engine.close();
}
