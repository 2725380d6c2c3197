//! From an empty folder to a hotel, at a real browser; and a sample that is thrown away.

use anyhow::{Result, ensure};
use keyrack_tests::process::{Browser, DeskProgram};

#[test]
fn a_hotel_is_set_up_step_by_step_left_and_taken_up_again() -> Result<()> {
    let program = DeskProgram::empty()?;
    let desk = Browser::chromium()?;
    desk.open(program.address())?;
    set_up(&desk)
}

/// Goes through the guided set-up of a desk that knows no hotel, to the day that it opens on.
pub fn set_up(desk: &Browser) -> Result<()> {
    desk.click("[data-testid=start-new]")?;
    desk.see("[data-testid=guide][data-step=hotel]")?;

    // What is missing is told, all at once and at its field.
    desk.fill("#setup-country", "Deutschland")?;
    desk.click("[data-testid=setup-next]")?;
    desk.see("[data-testid=setup-problems]")?;
    ensure!(desk.attribute("#setup-name", "aria-invalid")? == "true");
    desk.fill("#setup-name", "Gasthof Zur Probe")?;
    desk.fill("#setup-address", "Marktplatz 1, 12345 Irgendwo")?;
    desk.fill("#setup-country", "DE")?;
    desk.click("[data-testid=setup-next]")?;

    desk.see("[data-testid=guide][data-step=types]")?;
    desk.click("[data-testid=setup-next]")?;
    desk.see("[data-testid=guide][data-step=rooms]")?;
    desk.fill("#setup-types-0-rooms", "101–118, 201-218")?;
    desk.see("[data-testid=setup-rooms-count][data-count='36']")?;

    // Left and taken up again where it was.
    desk.click("[data-testid=setup-later]")?;
    desk.see("[data-testid=start-drop]")?;
    desk.click("[data-testid=start-new]")?;
    desk.see("[data-testid=guide][data-step=rooms]")?;
    desk.see("[data-testid=setup-rooms-count][data-count='36']")?;
    desk.click("[data-testid=setup-next]")?;

    desk.see("[data-testid=guide][data-step=taxes]")?;
    desk.click("[data-testid=setup-next]")?;
    desk.see("[data-testid=guide][data-step=rate]")?;
    desk.fill("#setup-types-0-price", "119.50")?;
    desk.click("[data-testid=setup-next]")?;
    desk.see("[data-testid=guide][data-step=people]")?;
    desk.fill("#setup-people-0-name", "erika")?;
    desk.fill("#setup-people-0-password", "long enough")?;
    desk.click("[data-testid=setup-next]")?;
    desk.see("[data-testid=guide][data-step=finish]")?;
    desk.see("[data-testid=setup-where-limit]")?;
    desk.click("[data-testid=setup-next]")?;

    // Signed in, on today's page, with what comes next.
    desk.see("[data-testid=what-next]")?;
    // A narrow window leaves the name out of sight, not out of the page.
    let name = desk.script(
        "return document.querySelector('[data-testid=hotel]').textContent.trim()",
        Vec::new(),
    )?;
    ensure!(name == "Gasthof Zur Probe", "{name}");
    desk.see("[data-testid=state-line][data-line=alone]")?;
    desk.click("[data-testid=nav-import]")?;
    desk.see("#import-file")
}

#[test]
fn a_sample_is_marked_and_thrown_away_by_one_confirmed_click() -> Result<()> {
    let program = DeskProgram::empty()?;
    let desk = Browser::chromium()?;
    desk.open(program.address())?;
    desk.click("[data-testid=start-sample]")?;
    desk.see("[data-testid=sample]")?;
    desk.see("[data-testid=today]")?;
    desk.click("[data-testid=sample-end]")?;
    desk.click("[data-testid=dialog-confirm]")?;
    desk.see("[data-testid=start]")?;
    ensure!(!program.data().join("sample").exists());
    Ok(())
}
