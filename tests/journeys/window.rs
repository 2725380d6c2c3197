//! The real desktop window, on a display that nobody sees.

use anyhow::{Context, Result, bail, ensure};
use jiff::ToSpan;
use keyrack_tests::process::{
    Browser, DeskProgram, Relay, ServerFolder, ServerProgram, Web, WindowDriver, built, sign_in,
    today,
};
use keyrack_tests::room;
use tempfile::TempDir;

use crate::browser::book;
use crate::first_hour::set_up;

/// A desk's window and the folder of its files. `None` where this machine cannot drive one.
fn window(server: &str, more: &[&str]) -> Result<Option<(Browser, TempDir)>> {
    let missing = WindowDriver::missing();
    if !missing.is_empty() {
        if std::env::var_os("KEYRACK_REQUIRE_ALL").is_some() {
            bail!("the desktop window cannot be driven: {missing:?} missing");
        }
        eprintln!("\n*** NOT TESTED: the desktop window. Missing on this machine: {missing:?}\n");
        return Ok(None);
    }
    let data = tempfile::tempdir()?;
    let folder = data.path().to_string_lossy().into_owned();
    let words = [
        &["--data", &folder, "--server", server, "--keys", "file"],
        more,
    ]
    .concat();
    Ok(Some((
        WindowDriver::open(&built("keyrack")?, &words)?,
        data,
    )))
}

#[test]
fn a_guest_books_in_a_browser_and_the_booking_stands_in_the_desktop_window() -> Result<()> {
    let folder = ServerFolder::with_hotel(6, 2)?;
    let server = ServerProgram::start(folder.path())?;
    let code = server.enrolment_code("lindenhof")?;
    let Some((window, _data)) = window(&server.url(), &["--enrol", &code])? else {
        return Ok(());
    };
    sign_in(&window)?;
    window.see("[data-testid=state-line][data-line=online]")?;

    let guest = Browser::chromium()?;
    let reference = book(&guest, &server.url(), "Fenster")?;
    let row = format!("[data-testid=arrivals] [data-reference='{reference}']");
    ensure!(
        window.text(&row)?.contains("Fenster"),
        "the arrival appears by itself"
    );
    window.click("[data-testid=nav-bookings]")?;
    window.fill("#find-text", "Fenster")?;
    window.see(&format!(
        "[data-testid=bookings] [data-reference='{reference}']"
    ))
}

#[test]
fn a_hotel_is_set_up_in_the_window() -> Result<()> {
    let Some((window, _data)) = window("http://127.0.0.1:9", &[])? else {
        return Ok(());
    };
    set_up(&window)
}

#[test]
fn a_day_in_the_window_goes_on_while_the_line_is_down() -> Result<()> {
    let folder = ServerFolder::with_hotel(4, 2)?;
    let server = ServerProgram::start(folder.path())?;
    let relay = Relay::to(server.address())?;
    let code = server.enrolment_code("lindenhof")?;
    let Some((window, _data)) = window(&relay.url(), &["--enrol", &code])? else {
        return Ok(());
    };
    sign_in(&window)?;
    window.see("[data-testid=state-line][data-line=online]")?;
    let (from, to) = (
        today().checked_add(1.day())?,
        today().checked_add(3.days())?,
    );
    let web = Web::of(&server.url())?;
    let reference = web.book("dragged", "Fenster", from, to)?.reference;

    // A bar is dragged into a room.
    window.click("[data-testid=nav-chart]")?;
    let bar = format!("[data-testid=bar][data-reference='{reference}']");
    let placed = |place: u32| {
        format!(
            "[data-row='{}'] [data-reference='{reference}']",
            room(place)
        )
    };
    window.see(&bar)?;
    window.drag(&bar, "[data-testid=chart-room][data-room='102']")?;
    window.see("[data-testid=chart-price]")?;
    window.let_go()?;
    window.see(&placed(1))?;
    window.see("[data-testid=state-line][data-line=online][data-waiting='0']")?;

    // The line goes down. A guest stands there, gets a room and is checked in to it; the bar moves on.
    relay.cut();
    window.see("[data-testid=state-line][data-line=offline]")?;
    window.click("[data-testid=nav-new]")?;
    window.click("#new-walk-in")?;
    window.click("[data-testid=offer] [data-testid=choose]")?;
    window.fill("#new-last-name", "Laufkundschaft")?;
    window.click("[data-testid=room-choice]")?;
    window.click("[data-testid=sell]")?;
    let sold = window.text("[data-testid=booked-reference]")?;
    ensure!(sold.contains("KR-"), "{sold}");
    let sold = sold
        .split_whitespace()
        .find(|word| word.starts_with("KR-"))
        .context("a reference")?
        .to_owned();
    window.click("[data-testid=nav-chart]")?;
    window.drag(&placed(1), "[data-testid=chart-room][data-room='103']")?;
    window.see("[data-testid=chart-price]")?;
    window.let_go()?;
    window.see(&placed(2))?;

    // The line is back: what waited is sent, and a second window at another desk shows both.
    relay.mend();
    window.see("[data-testid=state-line][data-line=online][data-waiting='0']")?;
    window.click("[data-testid=nav-today]")?;
    window.see(&format!("[data-testid=in-house] [data-reference='{sold}']"))?;
    let code = server.enrolment_code("lindenhof")?;
    let other = DeskProgram::join(&server.url(), &code)?;
    let page = Browser::chromium()?;
    page.open(other.address())?;
    sign_in(&page)?;
    page.see(&format!("[data-testid=in-house] [data-reference='{sold}']"))?;
    page.click("[data-testid=nav-chart]")?;
    page.see(&placed(2))
}
