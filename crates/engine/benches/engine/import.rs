//! Twenty thousand bookings out of a file: how long the trial and the import take.
//!
//! It is done once and printed; an import is nothing that a hotel does often enough for a median.

use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use keyrack_contract::CallId;
use keyrack_contract::call::import::{Check, File, Look, Plan, Run};
use keyrack_engine::{Caller, Limits};

use crate::hotel::{LARGE, Shape, day, id, open, plan};

/// Bookings of the file: each takes a room for two nights.
const BOOKINGS: i64 = 20_000;

/// Measures and prints.
pub fn print() {
    let folder = tempfile::tempdir().unwrap();
    let house = Shape { types: 1, ..LARGE };
    let rooms = i64::try_from(house.rooms).unwrap();
    let engine = open(&folder.path().join("hotel.db"), &house, Limits::default());
    let mut text = "Booking number;Last name;First name;E-mail;Arrival;Departure;Adults;Room type;Total;Notes\n".to_owned();
    for number in 0..BOOKINGS {
        let from = day(number / rooms * 2);
        let to = day(number / rooms * 2 + 2);
        text += &format!(
            "OLD-{number};Muster{number};Erika;e{number}@example.org;{from};{to};2;T0;199,90;late arrival\n"
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
        rate_plan: plan(0),
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
    let report = engine.run(&Caller::System, CallId(id()), call).unwrap();
    println!(
        "  import {:>8} ms, {} taken",
        begun.elapsed().as_millis(),
        report.bookings
    );
    engine.close();
}
