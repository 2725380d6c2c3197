//! A desk that is started twice, and one whose lid is closed while it saves.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Result, anyhow, ensure};
use jiff::ToSpan;
use keyrack_contract::CallId;
use keyrack_contract::call::reservation::Find;
use keyrack_domain::Stay;
use keyrack_tests::process::{
    DeskProgram, PROMPT, Program, ServerFolder, ServerProgram, sale, today,
};
use uuid::Uuid;

#[test]
fn a_second_start_on_the_same_folder_says_so_and_the_first_goes_on() -> Result<()> {
    let folder = ServerFolder::with_hotel(6, 2)?;
    let server = ServerProgram::start(folder.path())?;
    let desk = DeskProgram::join(&server.url(), &server.enrolment_code("lindenhof")?)?;
    let page = desk.sign_in()?;
    page.until_sent()?;
    let mut second = Program::start(
        DeskProgram::command(&desk.data(), &server.url())?
            .args(["--browser", "--listen", "127.0.0.1:0"])
            .env("LC_ALL", "en_GB.UTF-8"),
    )?;
    let status = second.wait_end(PROMPT)?;
    ensure!(!status.success(), "a second desk has the same folder");
    let said = second.said().join("\n");
    ensure!(
        said.contains("in use") && !said.contains("DatabaseLocked") && !said.contains("panicked"),
        "{said}"
    );
    // The first has not noticed.
    let tonight = Stay::try_new(today(), today().tomorrow()?)?;
    let call = sale(Uuid::from_u128(1), "First", tonight)?;
    page.run(CallId(Uuid::from_u128(1)), &call)?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    page.until_sent()?;
    desk.stop_and_check()?;
    ensure!(server.stop()?.success());
    folder.check()
}

#[test]
fn a_lid_that_is_closed_in_the_middle_of_saving_loses_and_doubles_nothing() -> Result<()> {
    let folder = ServerFolder::with_hotel(30, 2)?;
    let server = ServerProgram::start(folder.path())?;
    let desk = DeskProgram::join(&server.url(), &server.enrolment_code("lindenhof")?)?;
    let page = desk.sign_in()?;
    page.until_sent()?;
    // The lid closes again and again, at any moment of what the desk does.
    let over = Arc::new(AtomicBool::new(false));
    let lid = Arc::clone(&over);
    let mut sold = Vec::new();
    let told = std::thread::scope(|scope| -> Result<()> {
        let closing = scope.spawn(|| -> Result<u32> {
            let mut times = 0;
            while !lid.load(Ordering::SeqCst) {
                desk.hold_still(true)?;
                // A sale that is asked for now waits in the closed computer.
                std::thread::yield_now();
                desk.hold_still(false)?;
                times += 1;
            }
            Ok(times)
        });
        let mut selling = || -> Result<()> {
            for number in 0..24_u128 {
                let arrival = today().checked_add(i64::try_from(number % 6)?.days())?;
                let id = Uuid::from_u128(0x11D0 + number);
                let call = sale(id, "Lid", Stay::try_new(arrival, arrival.tomorrow()?)?)?;
                let booked = page
                    .run(CallId(id), &call)?
                    .map_err(|failure| anyhow!("{failure:?}"))?;
                sold.push((CallId(id), call, booked));
            }
            Ok(())
        };
        let outcome = selling();
        over.store(true, Ordering::SeqCst);
        let times = closing.join().map_err(|_| anyhow!("the lid broke"))??;
        outcome?;
        ensure!(times > 24, "the lid was closed {times} times only");
        Ok(())
    });
    desk.hold_still(false)?;
    told?;
    page.until_sent()?;

    // Closed once more, and this time the battery is empty before it is opened.
    let call = sale(
        Uuid::from_u128(0x11D1_0000),
        "Battery",
        Stay::try_new(today(), today().tomorrow()?)?,
    )?;
    let id = CallId(Uuid::from_u128(0x11D1_0000));
    std::thread::scope(|scope| -> Result<()> {
        let asking = scope.spawn(|| page.run(id, &call));
        desk.hold_still(true)?;
        desk.hold_still(false)?;
        // Whether it was done in time is asked below, under the same id.
        drop(asking.join());
        Ok(())
    })?;
    desk.hold_still(true)?;
    let desk = desk.kill_and_restart()?;
    let page = desk.sign_in()?;
    for (id, call, booked) in &sold {
        let again = page
            .run(*id, call)?
            .map_err(|failure| anyhow!("{failure:?}"))?;
        ensure!(again == *booked, "{again:?}, first {booked:?}");
    }
    page.run(id, &call)?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    page.until_sent()?;
    let find = Find {
        limit: 200,
        ..Find::default()
    };
    let found = page
        .ask(&find)?
        .map_err(|failure| anyhow!("{failure:?}"))?
        .lines;
    ensure!(
        found.len() == sold.len() + 1,
        "{} stays of {} sales",
        found.len(),
        sold.len() + 1
    );
    desk.stop_and_check()?;
    ensure!(server.stop()?.success());
    folder.check()
}
