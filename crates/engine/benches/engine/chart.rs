//! How long a window of the tape chart takes, with 200 rooms and 20,000 bookings in the house: medians
//! and worst cases of the whole call, from its JSON to the JSON of its answer, and how large that is.

use std::time::Instant;

use keyrack_contract::call::booking::Sell;
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::reservation::Assign;
use keyrack_domain::ReservationId;
use keyrack_domain::guest::Guest;
use keyrack_engine::{Caller, Engine, Limits};

use crate::gauge::percentile;
use crate::hotel::{LARGE, all, couple, day, kind, open, plan, sale, stay};

const BOOKINGS: usize = 20_000;
/// Rooms are given to stays that begin within so many days.
const ASSIGNED_DAYS: i64 = 120;
const RUNS: usize = 200;

fn fill(engine: &Engine) {
    // Each room is full, night after night, with stays of two to five nights and a gap here and there.
    let mut sales = Vec::with_capacity(BOOKINGS);
    let mut begins: Vec<i64> = (0..LARGE.rooms)
        .map(|room| i64::try_from(room % 4).unwrap())
        .collect();
    let mut places = Vec::with_capacity(BOOKINGS);
    'filling: for turn in 0_i64.. {
        for room in 0..LARGE.rooms {
            if sales.len() == BOOKINGS {
                break 'filling;
            }
            let at = &mut begins[usize::try_from(room).unwrap()];
            let nights = 2 + (turn + i64::try_from(room).unwrap() * 7) % 4;
            let nights_of = stay(*at, nights);
            places.push((room, *at));
            *at += nights + i64::from(turn % 5 == 0);
            sales.push(Sell {
                stay: nights_of,
                rooms: vec![Wanted {
                    room_type: kind(room % LARGE.types),
                    rate_plan: plan(0),
                    party: couple(),
                    services: Vec::new(),
                }],
                guest: Guest {
                    first_name: "Erika".to_owned(),
                    last_name: format!("Mustermann-{turn}"),
                    ..Guest::default()
                },
                ..sale(0)
            });
        }
    }
    let booked = all(engine, sales);
    let ids: Vec<ReservationId> = booked.iter().map(|booked| booked.reservations[0]).collect();
    let assigned = ids
        .into_iter()
        .zip(places)
        .filter(|(_, (_, begins))| *begins < ASSIGNED_DAYS);
    let calls = assigned.map(|(id, (room, _))| Assign {
        id,
        room: Some(crate::hotel::room(room)),
        from: None,
    });
    all(engine, calls.collect());
}

/// Measures and prints.
pub fn print() {
    let folder = tempfile::tempdir().unwrap();
    let engine = open(&folder.path().join("hotel.db"), &LARGE, Limits::default());
    let begun = Instant::now();
    fill(&engine);
    println!();
    println!(
        "{BOOKINGS} bookings made in {:.1} s",
        begun.elapsed().as_secs_f64()
    );
    for nights in [14, 30, 58, 92] {
        let mut times = Vec::with_capacity(RUNS);
        let mut bytes = 0;
        for run in 0..RUNS {
            let from = day(i64::try_from(run % 30).unwrap());
            let body = format!(r#"{{"from":"{from}","nights":{nights}}}"#);
            let begun = Instant::now();
            let answer = engine
                .dispatch(&Caller::System, "chart.read", None, body.as_bytes())
                .unwrap();
            times.push(begun.elapsed().as_secs_f64() * 1e3);
            bytes = answer.len();
        }
        times.sort_by(f64::total_cmp);
        println!(
            "chart.read, {nights:>2} nights   median {:>6.2} ms   p99 {:>6.2} ms   {:>4} kB",
            percentile(&times, 50),
            percentile(&times, 99),
            bytes / 1_000
        );
    }
    engine.close();
}
