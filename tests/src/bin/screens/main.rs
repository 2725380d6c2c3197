//! Pictures of every page, for people to look at: `screens FOLDER [PART]`, where a part is `desk`, `forms`,
//! `chart`, `start` or `guests`.
//!
//! The staff app stands in for a desk of the demo hotel: each page of its menu with its tabs, a booking's
//! steps and its sheet, in two languages and turned round, light and dark, at two sizes. The guests' pages
//! are shown on a phone and on a desk, in each language.

mod chart;
mod desk;
mod forms;
mod guests;
mod start;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use keyrack_tests::process::{Browser, DeskProgram, PASSWORD, STAFF, ServerFolder, ServerProgram};

fn main() -> Result<()> {
    let folder: PathBuf = std::env::args_os().nth(1).context("which folder?")?.into();
    let part = std::env::args().nth(2);
    let wanted = |name: &str| part.as_deref().is_none_or(|part| part == name);
    fs::create_dir_all(&folder)?;
    if wanted("start") {
        start::start(&folder)?;
    }
    let data = ServerFolder::empty()?;
    let server = ServerProgram::start_with(data.path(), "127.0.0.1:0", &["--demo"])?;
    let open = || DeskProgram::join(&server.url(), &server.enrolment_code("demo")?);
    if wanted("desk") {
        desk::staff(&open()?, &folder)?;
    }
    if wanted("forms") {
        forms::forms(&open()?, &folder)?;
    }
    if wanted("chart") {
        chart::chart(&open()?, &folder)?;
    }
    if wanted("guests") {
        guests::guests(&server.url(), &folder)?;
    }
    Ok(())
}

/// Signs the manager in.
fn sign_in(desk: &Browser) -> Result<()> {
    desk.fill("#sign-in-name", STAFF)?;
    desk.fill("#sign-in-password", PASSWORD)?;
    desk.click("#sign-in-button")?;
    desk.see("[data-testid=today]")
}

/// Takes the picture and says so.
fn keep(browser: &Browser, folder: &Path, name: &str) -> Result<()> {
    let path = folder.join(format!("{name}.png"));
    fs::write(&path, browser.picture()?)?;
    println!("{}", path.display());
    Ok(())
}
