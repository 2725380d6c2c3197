//! A large house that is full: each room has one stay after the other.

use std::sync::mpsc::sync_channel;

use anyhow::{Result, anyhow};
use jiff::ToSpan;
use jiff::civil::Date;
use keyrack_contract::CallId;
use keyrack_contract::call::booking::{Sell, Terms};
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::rate::Set;
use keyrack_contract::call::reservation::Assign;
use keyrack_domain::guest::Guest;
use keyrack_domain::reservation::Source;
use keyrack_domain::{BookingId, Party, Stay};
use keyrack_engine::{Caller, Do, Engine};
use keyrack_tests::{DOUBLE, FLEX, SINGLE, prices, room};
use uuid::Uuid;

pub const DOUBLES: u32 = 140;
pub const SINGLES: u32 = 60;
pub const BOOKINGS: usize = 20_000;
/// Rooms are given to stays that begin within so many days.
const ASSIGNED_DAYS: i64 = 120;
/// Nights of the first chart.
const SEEN_DAYS: i64 = 58;
/// Calls that wait for one commit.
const FLIGHT: usize = 256;
const NAMES: [&str; 12] = [
    "Anders",
    "Becker",
    "Ceylan",
    "Dvorak",
    "Eriksen",
    "Fournier",
    "Garcia",
    "Hoffmann",
    "Ivanova",
    "Jansen",
    "Kowalski",
    "Lindqvist",
];

/// Books the house full from today on, and answers how many stays the first chart shows at least.
pub fn fill(engine: &Engine, today: Date, bookings: usize) -> Result<usize> {
    let mut next = 1_u128 << 64;
    let mut id = move || {
        next += 1 << 20;
        Uuid::from_u128(next)
    };
    let prices = Set {
        to: today.checked_add(700.days())?,
        ..prices(today)
    };
    engine
        .run(&Caller::System, CallId(id()), prices)
        .map_err(|failure| anyhow!("{failure:?}"))?;
    let (mut sales, mut places) = (Vec::new(), Vec::new());
    let mut begins: Vec<i64> = (0..DOUBLES + SINGLES)
        .map(|place| i64::from(place % 4))
        .collect();
    'filling: for turn in 0_i64.. {
        for (place, at) in (0_u32..).zip(&mut begins) {
            if sales.len() == bookings {
                break 'filling;
            }
            let nights = 2 + (turn + i64::from(place) * 7) % 4;
            let (from, to) = (
                today.checked_add(at.days())?,
                today.checked_add((*at + nights).days())?,
            );
            places.push((place, *at));
            *at += nights + i64::from(turn % 5 == 0);
            let name = NAMES
                .get((sales.len() * 7) % NAMES.len())
                .copied()
                .unwrap_or_default();
            let is_double = place < DOUBLES;
            sales.push(Sell {
                booking: BookingId(id()),
                stay: Stay::try_new(from, to)?,
                rooms: vec![Wanted {
                    room_type: if is_double { DOUBLE } else { SINGLE },
                    rate_plan: FLEX,
                    party: Party::try_new(if is_double { 2 } else { 1 }, Vec::new())?,
                    services: Vec::new(),
                }],
                guest: Guest {
                    first_name: "Erika".to_owned(),
                    last_name: format!("{name}-{}", sales.len()),
                    ..Guest::default()
                },
                known_guest: None,
                source: Source::Desk,
                expected_total: None,
                check_in_to: None,
                notes: String::new(),
                terms: Terms::default(),
            });
        }
    }
    let booked = all(engine, sales, &mut id)?;
    let calls = booked
        .iter()
        .zip(&places)
        .filter_map(|(booked, (place, begins))| {
            (*begins < ASSIGNED_DAYS).then_some(Assign {
                id: *booked.reservations.first()?,
                room: Some(room(*place)),
                from: None,
            })
        });
    all(engine, calls.collect(), &mut id)?;
    Ok(places
        .iter()
        .filter(|(_, begins)| *begins < SEEN_DAYS)
        .count())
}

/// Runs calls in order, many to a commit, and answers their replies.
fn all<C: Do>(
    engine: &Engine,
    calls: Vec<C>,
    id: &mut impl FnMut() -> Uuid,
) -> Result<Vec<C::Reply>> {
    let mut replies = Vec::with_capacity(calls.len());
    let mut calls = calls.into_iter().peekable();
    while calls.peek().is_some() {
        let (tell, hear) = sync_channel(FLIGHT);
        let mut sent = 0;
        for call in calls.by_ref().take(FLIGHT) {
            let tell = tell.clone();
            // Answers come in the order of the calls.
            engine.submit(Caller::System, CallId(id()), call, move |answer| {
                let _ = tell.send(answer);
            });
            sent += 1;
        }
        for _ in 0..sent {
            replies.push(hear.recv()?.map_err(|failure| anyhow!("{failure:?}"))?);
        }
    }
    Ok(replies)
}
