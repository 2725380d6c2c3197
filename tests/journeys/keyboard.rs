//! The desk by keyboard alone: no pointer touches the page.

use anyhow::{Result, ensure};
use keyrack_tests::process::{Browser, Key, PASSWORD, Reception, STAFF};

use crate::browser::book;

fn press(desk: &Browser, key: Key) -> Result<()> {
    desk.press_held(&[], key.into())
}

#[test]
fn a_guest_is_checked_in_by_keyboard_alone() -> Result<()> {
    let reception = Reception::closed(6, 2)?;
    let desk = &reception.browser;
    let guest = Browser::chromium()?;

    // The sign-in has the focus by itself, and Enter sends it.
    desk.tab_to("#sign-in-name")?;
    desk.type_text(STAFF)?;
    press(desk, Key::Tab)?;
    desk.type_text(PASSWORD)?;
    press(desk, Key::Enter)?;
    desk.see("[data-testid=state-line][data-line=online]")?;

    let reference = book(&guest, &reception.server.url(), "Tastatur")?;
    let row = format!("[data-testid=arrivals] [data-reference='{reference}']");
    desk.tab_to(&format!("{row} [data-testid=check-in]"))?;
    press(desk, Key::Enter)?;
    let dialog = "[data-testid=check-in-dialog]";
    desk.see(dialog)?;
    desk.tab_to(&format!("{dialog} [data-testid=room-choice]"))?;
    desk.press_held(&[], ' ')?;
    desk.tab_to(&format!("{dialog} [data-testid=dialog-confirm]"))?;
    press(desk, Key::Enter)?;
    let here = format!("[data-testid=in-house] [data-reference='{reference}']");
    desk.see(&here)?;

    // Their sheet, and back to where one was.
    let open = format!("{here} [data-testid=open]");
    desk.tab_to(&open)?;
    press(desk, Key::Enter)?;
    desk.see("[data-testid=sheet]")?;
    press(desk, Key::Escape)?;
    desk.until_gone("[data-testid=sheet]")?;
    desk.see(&format!("{open}:focus"))
}

#[test]
fn everything_is_found_from_the_command_bar_by_keyboard_alone() -> Result<()> {
    let reception = Reception::open(6, 2)?;
    let desk = &reception.browser;
    let guest = Browser::chromium()?;
    let reference = book(&guest, &reception.server.url(), "Kommando")?;
    desk.see(&format!(
        "[data-testid=arrivals] [data-reference='{reference}']"
    ))?;

    // A guest, with a letter missing.
    desk.press_held(&[Key::Control], 'k')?;
    desk.see("[data-testid=command-input]:focus")?;
    desk.type_text("Komando")?;
    desk.see("[data-testid=command-input][data-answered=true]")?;
    press(desk, Key::Enter)?;
    desk.until_gone("[data-testid=command-bar]")?;
    desk.see("[data-testid=sheet], [data-testid=guest]")?;

    // A page, by its name; and nothing, by Esc.
    desk.press_held(&[Key::Control], 'k')?;
    desk.type_text("tape")?;
    desk.see("[data-testid=command-input][data-answered=true]")?;
    press(desk, Key::Enter)?;
    desk.see("[data-testid=chart-board]")?;
    desk.press_held(&[], '/')?;
    desk.see("[data-testid=command-bar]")?;
    press(desk, Key::Escape)?;
    desk.until_gone("[data-testid=command-bar]")?;
    ensure!(desk.count("[data-testid=chart-board]")? == 1);
    Ok(())
}
