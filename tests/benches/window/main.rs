//! What a person at a large hotel waits for in the staff app: 200 rooms, 20,000 bookings.
//!
//! The real server and the real desk run, the desk as `keyrack --browser` with a headless Chromium.
//! `cargo xtask bench keyrack-tests` builds all of them as they are shipped and prints the figures.
//! Times in the page are its own clock's; what another program takes of the processor is in them.
#![allow(
    clippy::float_arithmetic,
    clippy::disallowed_methods,
    reason = "times are no money, and a bench looks at a clock"
)]

mod house;
mod page;

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use keyrack_contract::call::chart::Read;
use keyrack_tests::process::{
    Browser, DeskProgram, PASSWORD, STAFF, ServerFolder, ServerProgram, today, until,
};

/// The first fill of a desk brings everything.
const FILL_WITHIN: Duration = Duration::from_secs(900);
/// Nights that are on the chart when it opens, and those that are read beside them.
const NIGHTS: u16 = 58;

fn main() -> Result<()> {
    if std::env::args().any(|word| word == "--test" || word == "--list") {
        return Ok(());
    }
    // Fewer for somebody who works on this program.
    let bookings = std::env::args().find_map(|word| word.parse().ok());
    let bookings = bookings.unwrap_or(house::BOOKINGS);
    let begun = Instant::now();
    let folder = ServerFolder::with_hotel(house::DOUBLES, house::SINGLES)?;
    let booked = folder.with_engine(|engine| house::fill(engine, today(), bookings))?;
    line("booking the house full", begun.elapsed(), "");
    let server = ServerProgram::start(folder.path())?;
    let begun = Instant::now();
    let desk = DeskProgram::join(&server.url(), &server.enrolment_code("lindenhof")?)?;
    filled(&desk, booked)?;
    line("first fill of a desk", begun.elapsed(), "");

    // From here on as in the morning: everything is there, and the line is up.
    let browser = Browser::chromium()?;
    browser.open("about:blank")?;
    let begun = Instant::now();
    let desk = desk.restart()?;
    let ready = begun.elapsed();
    let begun = Instant::now();
    browser.open(desk.address())?;
    browser.see("#sign-in-name")?;
    let opened = begun.elapsed();
    browser.fill("#sign-in-name", STAFF)?;
    browser.fill("#sign-in-password", PASSWORD)?;
    browser.script("location.hash = '#/chart'", Vec::new())?;
    let begun = Instant::now();
    browser.click("#sign-in-button")?;
    page::chart_is_there(&browser)?;
    let shown = begun.elapsed();
    line("desk's program ready", ready, "");
    line("page open, sign-in shown", opened, "");
    line("from sign-in to the chart's bars", shown, "");
    line(
        "cold start to a usable chart",
        ready + opened + shown,
        "at most 1 s, without typing the password",
    );
    let chart = page::open_chart_again(&browser)?;
    report("chart opened again", &chart, "");
    let frames = page::scroll(&browser)?;
    report(
        "main thread for a frame of scrolling",
        &frames,
        "p95 at most 8 ms",
    );
    let sheets = page::open_stays(&browser)?;
    report(
        "opening a stay, event to paint",
        &sheets,
        "p99 at most 50 ms",
    );
    let typed = page::type_names(&browser)?;
    report(
        "typing in Ctrl-K, event to answer",
        &typed,
        "p99 at most 50 ms",
    );
    let (page_mib, desk_mib) = (page::memory_mib(&browser)?, desk.resident_mib()?);
    println!("desk's program, resident                {desk_mib:>8} MiB");
    println!(
        "page, script and module                 {page_mib:>8.1} MiB   the whole at most 250 MB"
    );
    drop(browser);
    desk.stop_and_check()?;
    ensure!(server.stop()?.success(), "the server stops");
    Ok(())
}

/// Waits until the desk's chart has what was booked.
fn filled(desk: &DeskProgram, booked: usize) -> Result<()> {
    let page = desk.sign_in()?;
    let call = Read {
        from: today(),
        nights: NIGHTS,
    };
    until("the desk has the whole house", FILL_WITHIN, || {
        let chart = page.ask(&call)?.ok();
        Ok(chart.filter(|chart| chart.bars.len() >= booked))
    })?;
    page.until_sent()
}

fn line(what: &str, took: Duration, asked: &str) {
    println!("{what:<38} {:>10.0} ms   {asked}", 1e3 * took.as_secs_f64());
}

/// Median and worst cases of times in milliseconds.
fn report(what: &str, times: &[f64], asked: &str) {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    let at = |percent: usize| {
        let place = (times.len() * percent / 100).min(times.len().saturating_sub(1));
        times.get(place).copied().unwrap_or_default()
    };
    println!(
        "{what:<38} {:>10.1} ms median, {:.1} p95, {:.1} p99, {} times   {asked}",
        at(50),
        at(95),
        at(99),
        times.len()
    );
}

/// Milliseconds that a script has measured.
fn times(found: &serde_json::Value) -> Result<Vec<f64>> {
    let list = found.as_array().context("the script measured nothing")?;
    Ok(list.iter().filter_map(serde_json::Value::as_f64).collect())
}
