//! The staff app's pages.

use std::path::Path;

use anyhow::Result;
use keyrack_tests::process::{Browser, DeskProgram, Pose, open_page, pages, settled};
use serde_json::json;

use crate::{keep, sign_in};

/// The languages that are tried in every light and size: long words, and lines from the right among them.
const VOICES: [&str; 3] = ["en", "de", "ar"];
const THEMES: [&str; 2] = ["light", "dark"];
const SIZES: [(u32, u32); 2] = [(1280, 720), (1920, 1200)];

/// Every page of the menu, each of its tabs, the steps of a booking, and a sheet.
pub fn staff(program: &DeskProgram, folder: &Path) -> Result<()> {
    let desk = Browser::chromium()?;
    desk.open(program.address())?;
    desk.see("#sign-in-name")?;
    keep(&desk, folder, "desk-sign-in")?;
    sign_in(&desk)?;
    let listed = pages(&desk)?;
    for language in VOICES {
        for theme in THEMES {
            for size in SIZES {
                let pose = Pose {
                    language,
                    theme,
                    size,
                };
                pose.take(&desk)?;
                let tail = format!("{language}-{theme}-{}", size.0);
                for address in &listed {
                    open_page(&desk, address)?;
                    let name = address.trim_start_matches("#/").replace('/', "-");
                    keep(&desk, folder, &format!("desk-{name}-{tail}"))?;
                    parts(&desk, folder, &name, &tail)?;
                }
                choose(&desk, folder, &tail)?;
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

/// The further tabs of the open page, and what its switch turns to.
fn parts(desk: &Browser, folder: &Path, name: &str, tail: &str) -> Result<()> {
    let others = desk.script(
        "return Array.from(document.querySelectorAll( \
           'main [role=tab][aria-selected=false], main .kr-page__head .kr-toggle__item[aria-pressed=false]'), \
           part => part.dataset.testid)",
        Vec::new(),
    )?;
    for part in others.as_array().into_iter().flatten() {
        let Some(part) = part.as_str() else { continue };
        desk.script(
            "document.querySelector(`[data-testid='${arguments[0]}']`).click()",
            vec![json!(part)],
        )?;
        settled(desk)?;
        keep(desk, folder, &format!("desk-{name}-{part}-{tail}"))?;
    }
    Ok(())
}

/// A new booking once its room is chosen.
fn choose(desk: &Browser, folder: &Path, tail: &str) -> Result<()> {
    open_page(desk, "#/new")?;
    desk.see("[data-testid=offer]")?;
    desk.click("[data-testid=offer] button")?;
    desk.see("[data-testid=basket-room]")?;
    settled(desk)?;
    desk.script(
        "document.querySelector('[data-testid=basket]').scrollIntoView()",
        Vec::new(),
    )?;
    keep(desk, folder, &format!("desk-new-basket-{tail}"))
}
