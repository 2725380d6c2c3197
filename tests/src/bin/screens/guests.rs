//! What guests see.

use std::path::Path;

use anyhow::Result;
use jiff::ToSpan;
use keyrack_locale::Language;
use keyrack_tests::process::{Browser, today};

use crate::keep;

/// A phone and a desk.
const SIZES: [(&str, u32, u32); 2] = [("phone", 500, 900), ("desktop", 1280, 900)];

/// High enough for a whole page.
const TALL: u32 = 2600;

/// Every page, in every language, and the way to a booking in three.
pub fn guests(server: &str, folder: &Path) -> Result<()> {
    let guest = Browser::chromium()?;
    let (arrival, departure) = (
        today().checked_add(20.days())?,
        today().checked_add(22.days())?,
    );
    let stay = format!("arrival={arrival}&departure={departure}&adults=2");
    let addresses = [
        ("search", "/demo?".to_owned()),
        ("offers", format!("/demo/offers?{stay}")),
        ("calendar", "/demo/calendar?".to_owned()),
    ];
    for language in Language::ALL.iter().map(|language| language.tag()) {
        for (device, width, height) in SIZES {
            guest.resize(width, height)?;
            for (name, address) in &addresses {
                guest.open(&format!("{server}{address}&locale={language}"))?;
                guest.see("h1")?;
                keep(&guest, folder, &format!("guest-{name}-{language}-{device}"))?;
            }
        }
    }
    for language in ["en", "de", "ar"] {
        for (device, width, _) in SIZES {
            guest.resize(width, TALL)?;
            let address = format!("/demo/offers?{stay}&locale={language}");
            guest.open(&format!("{server}{address}"))?;
            walk(&guest, folder, &format!("{language}-{device}"))?;
        }
    }
    Ok(())
}

/// From the offers to the confirmation, each step once.
fn walk(guest: &Browser, folder: &Path, tail: &str) -> Result<()> {
    let shot = |name: &str| keep(guest, folder, &format!("walk-{name}-{tail}"));
    shot("1-offers")?;
    guest.click("section[aria-labelledby=type-DBL] form button")?;
    guest.see("h1")?;
    if guest.count("#first_name")? == 0 {
        shot("2-extras")?;
        guest.click("form button.primary[type=submit]")?;
    }
    guest.see("#first_name")?;
    shot("3-guest")?;
    guest.fill("#first_name", "Erika")?;
    guest.fill("#last_name", "Muster")?;
    guest.fill("#email", "erika@example.org")?;
    guest.click("form button.primary[type=submit]")?;
    guest.see("#accept_terms")?;
    shot("4-summary")?;
    guest.click("#accept_terms")?;
    guest.click("form button.primary[type=submit]")?;
    guest.see("strong.reference")?;
    shot("5-booked")?;
    guest.click("ul.links a[href^='/my/']:not([href*='.ics'])")?;
    guest.see("h1")?;
    shot("6-my")
}
