//! Processes that die in the middle of their work. What was acknowledged stands, once.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, anyhow, ensure};
use jiff::ToSpan;
use keyrack_contract::CallId;
use keyrack_contract::call::reservation::Find;
use keyrack_domain::{Date, Stay};
use keyrack_tests::process::{
    BookedOnTheWeb, DeskProgram, PROMPT, Relay, ServerFolder, ServerProgram, Web, sale, today,
    until,
};
use uuid::Uuid;

/// Who books at the same time.
const GUESTS: usize = 4;
/// How often the server is killed.
const KILLS: usize = 3;
/// So many bookings are acknowledged before each kill.
const BOOKINGS_BEFORE: usize = 6;

/// Over how many nights they spread.
const NIGHTS: usize = 90;

/// Everything the guests were promised, by the key they asked under.
type Promised = Arc<Mutex<BTreeMap<String, BookedOnTheWeb>>>;

/// Books one night after the other until told to stop. A key that was not answered is asked again
/// until it is: whoever asked has no other way to learn what became of it.
fn guest(
    place: usize,
    web: &Web,
    stop: &AtomicBool,
    promised: &Promised,
    count: &AtomicUsize,
) -> Result<()> {
    let mut number: usize = 0;
    while !stop.load(Ordering::SeqCst) {
        let key = format!("guest {place} booking {number}");
        let arrival = night(number)?;
        let mut last = None;
        let booked = until("an answer", PROMPT, || {
            let tried = web.book(&key, "Crash", arrival, arrival.tomorrow()?);
            Ok(tried.map_err(|error| last = Some(error)).ok())
        });
        let booked = booked.map_err(|error| anyhow!("{key}: {error}: {last:?}"))?;
        promised
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(key, booked);
        count.fetch_add(1, Ordering::SeqCst);
        number += 1;
    }
    Ok(())
}

/// Which night a guest's nth booking is for.
fn night(number: usize) -> Result<Date> {
    Ok(today().checked_add(i64::try_from(number % NIGHTS)?.days())?)
}

#[test]
fn a_killed_server_has_lost_nothing_it_promised() -> Result<()> {
    let folder = ServerFolder::with_hotel(40, 2)?;
    let mut server = ServerProgram::start(folder.path())?;
    let web = server.web()?;
    let (stop, count) = (
        Arc::new(AtomicBool::new(false)),
        Arc::new(AtomicUsize::new(0)),
    );
    let promised = Promised::default();
    let guests: Vec<_> = (0..GUESTS)
        .map(|place| {
            let (web, stop, promised, count) = (
                web.clone(),
                Arc::clone(&stop),
                Arc::clone(&promised),
                Arc::clone(&count),
            );
            std::thread::spawn(move || guest(place, &web, &stop, &promised, &count))
        })
        .collect();
    for _ in 0..KILLS {
        let before = count.load(Ordering::SeqCst);
        until("guests book", PROMPT, || {
            Ok((count.load(Ordering::SeqCst) >= before + BOOKINGS_BEFORE).then_some(()))
        })?;
        server = server.kill_and_restart()?;
    }
    stop.store(true, Ordering::SeqCst);
    for guest in guests {
        guest.join().map_err(|_| anyhow!("a guest panicked"))??;
    }

    // Each key answers as it did, and each booking stands as it was promised.
    let promised = promised
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    ensure!(promised.len() >= KILLS * BOOKINGS_BEFORE);
    for (key, booked) in &promised {
        let arrival = night(key.rsplit(' ').next().context("a number")?.parse()?)?;
        ensure!(
            web.book(key, "Crash", arrival, arrival.tomorrow()?)? == *booked,
            "{key} is answered otherwise"
        );
        let read = web.booking(booked)?;
        ensure!(
            read.status == 200 && read.text("/status")? == "confirmed",
            "{key}: {read:?}"
        );
        ensure!(
            read.text("/rooms/0/arrival")? == arrival.to_string(),
            "{key}: {read:?}"
        );
    }

    // A desk sees each of them once, and no other: none is doubled, none came from nowhere.
    let desk = DeskProgram::join(&server.url(), &server.enrolment_code("lindenhof")?)?;
    let page = desk.sign_in()?;
    page.until_sent()?;
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for number in 0..NIGHTS {
        let arrival = night(number)?;
        let nights = Some(Stay::try_new(arrival, arrival.tomorrow()?)?);
        let found = page
            .ask(&Find {
                nights,
                limit: 200,
                ..Find::default()
            })?
            .map_err(|failure| anyhow!("{failure:?}"))?;
        for line in found.lines {
            *seen.entry(line.reference).or_default() += 1;
        }
    }
    let expected: BTreeMap<String, usize> = promised
        .into_values()
        .map(|booked| (booked.reference, 1))
        .collect();
    ensure!(
        seen == expected,
        "{} promised, {} stand",
        expected.len(),
        seen.len()
    );
    desk.stop_and_check()?;
    ensure!(server.stop()?.success());
    folder.check()
}

#[test]
fn a_killed_desk_has_lost_nothing_it_sold() -> Result<()> {
    let folder = ServerFolder::with_hotel(30, 2)?;
    let server = ServerProgram::start(folder.path())?;
    let relay = Relay::to(server.address())?;
    let mut desk = DeskProgram::join(&relay.url(), &server.enrolment_code("lindenhof")?)?;
    let mut sold = Vec::new();
    for round in 0..3_u128 {
        let page = desk.sign_in()?;
        page.until_sent()?;
        for number in 0..5_u128 {
            let arrival = today().checked_add(i64::try_from(number)?.days())?;
            let id = Uuid::from_u128(0xDE5C_0000 + round * 0x100 + number);
            let call = sale(id, "Desk", Stay::try_new(arrival, arrival.tomorrow()?)?)?;
            let booked = page
                .run(CallId(id), &call)?
                .map_err(|failure| anyhow!("{failure:?}"))?;
            sold.push((CallId(id), call, booked));
        }
        // The last sales may not have been sent yet; the desk dies all the same.
        desk = desk.kill_and_restart()?;
    }
    let page = desk.sign_in()?;
    for (id, call, booked) in &sold {
        let again = page
            .run(*id, call)?
            .map_err(|failure| anyhow!("{failure:?}"))?;
        ensure!(
            again == *booked,
            "a repeated sale is answered as the first time"
        );
    }
    page.until_sent()?;

    // A second desk has every one of them from the server.
    let other = DeskProgram::join(&server.url(), &server.enrolment_code("lindenhof")?)?;
    let page = other.sign_in()?;
    page.until_sent()?;
    let found = page
        .ask(&Find {
            limit: 200,
            ..Find::default()
        })?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    let mut there: Vec<String> = found.lines.into_iter().map(|line| line.reference).collect();
    let mut here: Vec<String> = sold
        .into_iter()
        .map(|(_, _, booked)| booked.reference)
        .collect();
    there.sort();
    here.sort();
    ensure!(there == here, "sold {here:?}, at the other desk {there:?}");
    desk.stop_and_check()?;
    other.stop_and_check()?;
    ensure!(server.stop()?.success());
    folder.check()
}
