//! Pictures of every page, for people to look at: `screens FOLDER`.
//!
//! The staff app stands in for a desk of the demo hotel: each page of its menu and the sheet of a booking, in
//! two languages and turned round, light and dark, at two sizes. The guests' pages are shown on a phone and
//! on a desk, in each language.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use jiff::ToSpan;
use keyrack_tests::process::{
    Browser, DeskProgram, PASSWORD, Pose, STAFF, ServerFolder, ServerProgram, open_page, pages,
    settled, today,
};

/// What is tried in every light and size: language, and whether lines run from the right.
const VOICES: [(&str, &str, bool); 3] = [
    ("en", "en", false),
    ("de", "de", false),
    ("rtl", "en", true),
];
const THEMES: [&str; 2] = ["light", "dark"];
const SIZES: [(u32, u32); 2] = [(1280, 720), (1920, 1200)];
/// A phone and a desk, for guests.
const GUEST_SIZES: [(&str, u32, u32); 2] = [("phone", 500, 900), ("desktop", 1280, 900)];

fn main() -> Result<()> {
    let folder: PathBuf = std::env::args_os().nth(1).context("which folder?")?.into();
    fs::create_dir_all(&folder)?;
    let data = ServerFolder::empty()?;
    let server = ServerProgram::start_with(data.path(), "127.0.0.1:0", &["--demo"])?;
    let code = server.enrolment_code("demo")?;
    let desk = DeskProgram::join(&server.url(), &code)?;
    staff(&desk, &folder)?;
    guests(&server.url(), &folder)
}

fn staff(program: &DeskProgram, folder: &Path) -> Result<()> {
    let desk = Browser::chromium()?;
    desk.open(program.address())?;
    desk.see("#sign-in-name")?;
    keep(&desk, folder, "desk-sign-in")?;
    desk.fill("#sign-in-name", STAFF)?;
    desk.fill("#sign-in-password", PASSWORD)?;
    desk.click("#sign-in-button")?;
    let listed = pages(&desk)?;
    for (voice, language, mirrored) in VOICES {
        for theme in THEMES {
            for size in SIZES {
                let pose = Pose {
                    language,
                    theme,
                    mirrored,
                    size,
                };
                pose.take(&desk)?;
                let tail = format!("{voice}-{theme}-{}", size.0);
                for address in &listed {
                    open_page(&desk, address)?;
                    let name = address.trim_start_matches("#/").replace('/', "-");
                    keep(&desk, folder, &format!("desk-{name}-{tail}"))?;
                }
                open_page(&desk, "#/today")?;
                desk.click("[data-testid=arrivals] [data-testid=open]")?;
                desk.see("[data-testid=sheet]")?;
                settled(&desk)?;
                keep(&desk, folder, &format!("desk-sheet-{tail}"))?;
            }
        }
    }
    Ok(())
}

fn guests(server: &str, folder: &Path) -> Result<()> {
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
    for language in ["en", "de"] {
        for (device, width, height) in GUEST_SIZES {
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

/// Takes the picture and says so.
fn keep(browser: &Browser, folder: &Path, name: &str) -> Result<()> {
    let path = folder.join(format!("{name}.png"));
    fs::write(&path, browser.picture()?)?;
    println!("{}", path.display());
    Ok(())
}
