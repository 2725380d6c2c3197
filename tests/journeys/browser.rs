//! A guest and the front desk, each at a real browser.

use anyhow::{Result, ensure};
use jiff::ToSpan;
use keyrack_tests::process::{Browser, Reception, STAFF, sign_in, today};

/// Books the next two nights on the public pages and gives the reference. The browser then shows the
/// confirmation.
pub fn book(guest: &Browser, server: &str, last_name: &str) -> Result<String> {
    guest.open(&format!("{server}/lindenhof?locale=en"))?;
    guest.set_date("#arrival", &today().to_string())?;
    guest.set_date("#departure", &today().checked_add(2.days())?.to_string())?;
    guest.click("form.search button.primary")?;
    guest.click("section[aria-labelledby=type-DBL] form button")?;
    guest.fill("#first_name", "Erika")?;
    guest.fill("#last_name", last_name)?;
    guest.fill("#email", "erika@example.org")?;
    guest.click("form button.primary[type=submit]")?;
    guest.click("#accept_terms")?;
    guest.click("form button.primary[type=submit]")?;
    let reference = guest.text("strong.reference")?;
    ensure!(reference.starts_with("KR-"), "{reference}");
    Ok(reference)
}

#[test]
fn a_guest_books_in_a_browser_and_the_desk_checks_them_in() -> Result<()> {
    let reception = Reception::closed(6, 2)?;
    let (guest, desk) = (Browser::chromium()?, &reception.browser);

    // A wrong password is told; the right one opens the day.
    desk.fill("#sign-in-name", STAFF)?;
    desk.fill("#sign-in-password", "wrong")?;
    desk.click("#sign-in-button")?;
    ensure!(desk.attribute("[data-testid=failure]", "data-code")? == "sign-in-wrong");
    sign_in(desk)?;
    desk.see("[data-testid=state-line][data-line=online]")?;

    // The guest books while the day is open at the desk; the row appears by itself.
    let reference = book(&guest, &reception.server.url(), "Muster")?;
    let row = format!("[data-testid=arrivals] [data-reference='{reference}']");
    ensure!(desk.text(&row)?.contains("Muster"));

    // The desk finds it by name, and checks the guest in to a room.
    desk.click("[data-testid=nav-bookings]")?;
    desk.fill("#find-text", "Muster")?;
    desk.see(&format!(
        "[data-testid=bookings] [data-reference='{reference}']"
    ))?;
    desk.click("[data-testid=nav-today]")?;
    desk.click(&format!("{row} [data-testid=check-in]"))?;
    desk.click("[data-testid=check-in-dialog] [data-testid=room-choice]")?;
    desk.click("[data-testid=check-in-dialog] [data-testid=dialog-confirm]")?;
    desk.see(&format!(
        "[data-testid=in-house] [data-reference='{reference}']"
    ))?;
    Ok(())
}

#[test]
fn a_guest_cancels_in_a_browser_and_the_desk_no_longer_expects_them() -> Result<()> {
    let reception = Reception::open(6, 2)?;
    let (guest, desk) = (Browser::chromium()?, &reception.browser);
    let reference = book(&guest, &reception.server.url(), "Wieder")?;
    let row = format!("[data-testid=arrivals] [data-reference='{reference}']");
    desk.see(&row)?;

    // From the confirmation to the booking's own page, and from there to its end.
    let confirmed = guest.address()?;
    ensure!(confirmed.contains("/confirmed"), "{confirmed}");
    guest.click("ul.links a[href^='/my/']:not([href*='.ics'])")?;
    guest.click("ul.links a[href*='/cancel']")?;
    guest.click("form button.danger")?;
    guest.see("strong.reference")?;
    ensure!(
        guest.count("ul.links a[href*='/cancel']")? == 0,
        "what is cancelled cannot be cancelled again"
    );
    desk.until_gone(&row)?;
    desk.click("[data-testid=nav-bookings]")?;
    desk.fill("#find-text", "Wieder")?;
    desk.see(&format!(
        "[data-testid=bookings] [data-reference='{reference}'][data-status=cancelled]"
    ))
}
