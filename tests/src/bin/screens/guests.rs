//! What guests see.

use std::path::Path;

use anyhow::Result;
use jiff::ToSpan;
use keyrack_locale::Language;
use keyrack_tests::process::{Browser, today};

use crate::keep;

/// A phone and a desk.
const SIZES: [(&str, u32, u32); 2] = [("phone", 500, 900), ("desktop", 1280, 900)];

/// Every page, in every language.
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
    Ok(())
}
