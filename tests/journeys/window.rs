//! The real desktop window, on a display that nobody sees.

use anyhow::{Result, bail, ensure};
use keyrack_tests::process::{Browser, ServerFolder, ServerProgram, WindowDriver, built};

use crate::browser::{book, sign_in};

#[test]
fn a_guest_books_in_a_browser_and_the_booking_stands_in_the_desktop_window() -> Result<()> {
    let missing = WindowDriver::missing();
    if !missing.is_empty() {
        if std::env::var_os("KEYRACK_REQUIRE_ALL").is_some() {
            bail!("the desktop window cannot be driven: {missing:?} missing");
        }
        eprintln!("\n*** NOT TESTED: the desktop window. Missing on this machine: {missing:?}\n");
        return Ok(());
    }
    let folder = ServerFolder::with_hotel(6, 2)?;
    let server = ServerProgram::start(folder.path())?;
    let data = tempfile::tempdir()?;
    let code = server.enrolment_code("lindenhof")?;
    let data_words = data.path().to_string_lossy().into_owned();
    let words = [
        "--data",
        &data_words,
        "--server",
        &server.url(),
        "--enrol",
        &code,
        "--keys",
        "file",
    ];
    let window = WindowDriver::open(&built("keyrack")?, &words)?;
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
