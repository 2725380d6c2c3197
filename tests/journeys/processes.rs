//! The three walk-throughs again, between the real programs: a server, desks, and a line that is cut.

use anyhow::{Context, Result, anyhow, ensure};
use jiff::ToSpan;
use keyrack_contract::call::booking::Sell;
use keyrack_contract::call::conflict;
use keyrack_contract::call::day::Today;
use keyrack_contract::call::reservation::{Amend, Cancel, Find};
use keyrack_contract::call::state::Line;
use keyrack_contract::view::ReservationLine;
use keyrack_contract::{Ask, CallId, Code};
use keyrack_domain::reservation::{Source, Status};
use keyrack_domain::{Party, Stay};
use keyrack_tests::process::{
    DeskPage, DeskProgram, PROMPT, Relay, ServerFolder, ServerProgram, sale, today, until,
};
use keyrack_tests::{DOUBLE, FLEX, room};
use uuid::Uuid;

fn asked<C: Ask>(page: &DeskPage, call: &C) -> Result<C::Reply> {
    page.ask(call)?.map_err(|failure| anyhow!("{failure:?}"))
}

/// The line of a reservation at a desk, once it is there.
fn found(page: &DeskPage, reference: &str) -> Result<ReservationLine> {
    let find = Find {
        text: reference.to_owned(),
        limit: 10,
        ..Find::default()
    };
    until("the desk has the stay", PROMPT, || {
        Ok(asked(page, &find)?
            .lines
            .into_iter()
            .find(|line| line.reference == reference))
    })
}

/// A walk-in for tonight into a room.
fn walk_in(number: u128, place: u32) -> Result<Sell> {
    let tonight = Stay::try_new(today(), today().tomorrow()?)?;
    Ok(Sell {
        source: Source::WalkIn,
        check_in_to: Some(room(place)),
        ..sale(Uuid::from_u128(number), "Walk", tonight)?
    })
}

fn id(number: u128) -> CallId {
    CallId(Uuid::from_u128(number))
}

/// Waits until the desk may sell a double for tonight by itself.
fn until_held(page: &DeskPage) -> Result<()> {
    until("the desk holds a room for tonight", PROMPT, || {
        let held = page.state()?.held;
        Ok(held
            .iter()
            .any(|held| held.night == today() && held.room_type == DOUBLE && held.rooms > 0)
            .then_some(()))
    })
}

#[test]
fn a_walk_in_is_sold_at_a_real_desk_while_the_line_is_down() -> Result<()> {
    let folder = ServerFolder::with_hotel(10, 2)?;
    let server = ServerProgram::start(folder.path())?;
    let relay = Relay::to(server.address())?;
    let desk = DeskProgram::join(&relay.url(), &server.enrolment_code("lindenhof")?)?;
    let page = desk.sign_in()?;
    until_held(&page)?;
    page.until_sent()?;
    relay.cut();
    until("the desk knows that it is alone", PROMPT, || {
        Ok((page.state()?.line != Line::Online).then_some(()))
    })?;

    // The desk sells what it holds, and not more.
    let booked = page
        .run(id(1), &walk_in(1, 0)?)?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    let second = page.run(id(2), &walk_in(2, 1)?)?;
    ensure!(
        second
            .as_ref()
            .is_err_and(|failure| failure.code == Code::NoRights),
        "{second:?}"
    );
    let waiting = page.state()?.waiting;
    ensure!(
        waiting.iter().any(|waiting| waiting.verb == "booking.sell"),
        "{waiting:?}"
    );
    let line = found(&page, &booked.reference)?;
    ensure!(line.unsent && line.status == Status::InHouse, "{line:?}");

    // The line comes back, and another desk has the guest in house.
    relay.mend();
    page.until_sent()?;
    let other = DeskProgram::join(&server.url(), &server.enrolment_code("lindenhof")?)?;
    let line = found(&other.sign_in()?, &booked.reference)?;
    ensure!(
        line.status == Status::InHouse && line.guest_name == "Walk, Test",
        "{line:?}"
    );
    ensure!(line.room == Some(room(0)) && !line.unsent, "{line:?}");
    ensure!(
        server.stop()?.success(),
        "the server stops when it is asked to"
    );
    desk.stop_and_check()?;
    folder.check()
}

#[test]
fn a_line_that_hangs_does_not_hold_up_a_sale() -> Result<()> {
    let folder = ServerFolder::with_hotel(10, 2)?;
    let server = ServerProgram::start(folder.path())?;
    let relay = Relay::to(server.address())?;
    let desk = DeskProgram::join(&relay.url(), &server.enrolment_code("lindenhof")?)?;
    let page = desk.sign_in()?;
    until_held(&page)?;
    page.until_sent()?;
    // Nobody tells the desk that the line is dead; its question for rights stays without an answer.
    relay.stall();
    let booked = page
        .run(id(1), &walk_in(1, 0)?)?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    relay.mend();
    page.until_sent()?;
    ensure!(!found(&page, &booked.reference)?.unsent);
    Ok(())
}

#[test]
fn a_guest_books_through_the_api_and_the_real_desk_sees_it() -> Result<()> {
    let folder = ServerFolder::with_hotel(3, 1)?;
    let server = ServerProgram::start(folder.path())?;
    let desk = DeskProgram::join(&server.url(), &server.enrolment_code("lindenhof")?)?;
    let page = desk.sign_in()?;
    let booked = server
        .web()?
        .book("key", "Webb", today(), today().checked_add(2.days())?)?;
    let arrival = until("the guest is expected today", PROMPT, || {
        let list = asked(&page, &Today {})?;
        Ok(list
            .arrivals
            .into_iter()
            .find(|line| line.reference == booked.reference))
    })?;
    ensure!(
        arrival.guest_name == "Webb, Test" && arrival.source == Source::Web,
        "{arrival:?}"
    );
    Ok(())
}

#[test]
fn two_real_desks_edit_the_same_stay_and_reconnect() -> Result<()> {
    let folder = ServerFolder::with_hotel(10, 2)?;
    let server = ServerProgram::start(folder.path())?;
    let (first, second) = (Relay::to(server.address())?, Relay::to(server.address())?);
    let desks = [&first, &second]
        .map(|relay| DeskProgram::join(&relay.url(), &server.enrolment_code("lindenhof")?));
    let [here, there] = desks;
    let (here, there) = (here?, there?);
    let pages = [here.sign_in()?, there.sign_in()?];
    let arrival = today().tomorrow()?;
    let booked = server
        .web()?
        .book("key", "Both", arrival, arrival.checked_add(2.days())?)?;
    let [page, other] = &pages;
    let stay = found(page, &booked.reference)?.id;
    ensure!(found(other, &booked.reference)?.id == stay);
    page.until_sent()?;
    other.until_sent()?;
    first.cut();
    second.cut();

    // One desk shortens the stay while the other cancels it.
    let shorter = Amend {
        id: stay,
        stay: Stay::try_new(arrival, arrival.tomorrow()?)?,
        room_type: DOUBLE,
        rate_plan: FLEX,
        party: Party::try_new(1, vec![])?,
        expected_total: None,
        anyway: None,
    };
    page.run(id(1), &shorter)?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    let cancel = Cancel {
        id: stay,
        expected_fee: None,
        reason: "called".to_owned(),
    };
    other
        .run(id(2), &cancel)?
        .map_err(|failure| anyhow!("{failure:?}"))?;

    // Both versions are kept, at both desks, and listed for a person.
    first.mend();
    second.mend();
    for page in &pages {
        page.until_sent()?;
        until("the conflict is listed", PROMPT, || {
            let contested = asked(page, &conflict::List::default())?.stays;
            Ok(contested
                .iter()
                .any(|contested| contested.about.id == stay)
                .then_some(()))
        })?;
        ensure!(found(page, &booked.reference)?.contested);
    }
    ensure!(
        found(page, &booked.reference)? == found(other, &booked.reference)?,
        "both desks see the same"
    );
    here.stop_and_check()?;
    there.stop_and_check()?;
    ensure!(server.stop()?.success());
    folder.check()
}

#[test]
fn the_demo_starts_with_one_command() -> Result<()> {
    let folder = ServerFolder::empty()?;
    let server = ServerProgram::start_with(folder.path(), "127.0.0.1:0", &["--demo"])?;
    let web = server.web()?;
    for (path, status) in [
        ("/healthz", 200),
        ("/readyz", 200),
        ("/demo", 200),
        ("/nowhere", 404),
        ("/api/v1/properties/demo", 200),
    ] {
        ensure!(web.get(path)?.status == status, "{path}");
    }
    let desk = DeskProgram::join(&server.url(), &server.enrolment_code("demo")?)?;
    let page = desk.sign_in()?;
    page.until_sent()?;
    let list = asked(&page, &Today {})?;
    ensure!(
        !list.in_house.is_empty() && !list.arrivals.is_empty(),
        "{list:?}"
    );
    let first = list.arrivals.first().context("an arrival")?;
    ensure!(found(&page, &first.reference)?.id == first.id);
    Ok(())
}
