//! What a checker of accessibility says of every page, in each light.

use anyhow::{Result, ensure};
use jiff::ToSpan;
use keyrack_tests::process::{
    Browser, Pose, Reception, ServerFolder, ServerProgram, axe, open_page, pages, settled, sign_in,
    today,
};

use crate::browser::book;

/// Adds what is wrong with the open page.
fn look(browser: &Browser, name: &str, wrong: &mut Vec<String>) -> Result<()> {
    let found = axe(browser)?;
    wrong.extend(found.into_iter().map(|line| format!("{name}: {line}")));
    Ok(())
}

#[test]
fn no_page_of_the_desk_breaks_a_rule_of_accessibility() -> Result<()> {
    let reception = Reception::closed(6, 2)?;
    let desk = &reception.browser;
    let mut wrong = Vec::new();
    desk.see("#sign-in-name")?;
    look(desk, "sign-in", &mut wrong)?;
    sign_in(desk)?;
    let guest = Browser::chromium()?;
    let reference = book(&guest, &reception.server.url(), "Muster")?;
    let row = format!("[data-testid=arrivals] [data-reference='{reference}']");
    // Arabic turns every page round.
    for (theme, language) in [("light", "de"), ("dark", "ar")] {
        let pose = Pose {
            language,
            theme,
            size: (1280, 900),
        };
        pose.take(desk)?;
        for address in pages(desk)? {
            open_page(desk, &address)?;
            look(desk, &format!("{address} {theme}"), &mut wrong)?;
        }
        open_page(desk, "#/today")?;
        desk.click(&format!("{row} [data-testid=open]"))?;
        desk.see("[data-testid=sheet]")?;
        settled(desk)?;
        look(desk, &format!("sheet {theme}"), &mut wrong)?;
        desk.click("[data-testid=sheet-close]")?;
        desk.click(&format!("{row} [data-testid=check-in]"))?;
        desk.see("[data-testid=check-in-dialog]")?;
        settled(desk)?;
        look(desk, &format!("check-in {theme}"), &mut wrong)?;
        desk.click("[data-testid=check-in-dialog] [data-testid=dialog-cancel]")?;
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn no_page_for_guests_breaks_a_rule_of_accessibility() -> Result<()> {
    let folder = ServerFolder::with_hotel(6, 2)?;
    let server = ServerProgram::start(folder.path())?;
    let guest = Browser::chromium()?;
    let mut wrong = Vec::new();
    let departure = today().checked_add(2.days())?;
    let stay = format!("arrival={}&departure={departure}&adults=1", today());
    for address in [
        "?locale=en".to_owned(),
        format!("/offers?{stay}"),
        "/calendar?locale=de".to_owned(),
    ] {
        guest.open(&format!("{}/lindenhof{address}", server.url()))?;
        guest.see("h1")?;
        look(&guest, &address, &mut wrong)?;
    }
    book(&guest, &server.url(), "Muster")?;
    look(&guest, "confirmation", &mut wrong)?;
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}
