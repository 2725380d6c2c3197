//! What opens over the staff app's pages: the forms behind each page's steps.

use std::path::Path;

use anyhow::Result;
use keyrack_tests::process::{Browser, DeskProgram, Pose, open_page, pages, settled};
use serde_json::{Value, json};

use crate::{keep, sign_in};

/// How the forms are looked at.
const POSES: [(&str, &str); 2] = [("de", "light"), ("ar", "dark")];

/// A small window: what fits there fits everywhere.
const SIZE: (u32, u32) = (1280, 720);

/// How the marks of steps end that open a form.
const ENDS: [&str; 4] = ["-new", "-add", "-edit", "-put"];

/// Every form that a page of the menu, or one of its tabs, opens in a dialog.
pub fn forms(program: &DeskProgram, folder: &Path) -> Result<()> {
    let desk = Browser::chromium()?;
    desk.open(program.address())?;
    desk.see("#sign-in-name")?;
    sign_in(&desk)?;
    let listed = pages(&desk)?;
    for (language, theme) in POSES {
        let pose = Pose {
            language,
            theme,
            size: SIZE,
        };
        pose.take(&desk)?;
        for address in &listed {
            open_page(&desk, address)?;
            let page = address.trim_start_matches("#/").replace('/', "-");
            let mut seen = Vec::new();
            each(&desk, folder, &page, (language, theme), &mut seen)?;
            for tab in ids(
                &desk,
                "main [role=tab], main .kr-page__head .kr-toggle__item",
            )? {
                open_page(&desk, address)?;
                press(&desk, &tab)?;
                each(&desk, folder, &page, (language, theme), &mut seen)?;
            }
        }
    }
    Ok(())
}

/// What the open page's steps open, each kind once.
fn each(
    desk: &Browser,
    folder: &Path,
    page: &str,
    (language, theme): (&str, &str),
    seen: &mut Vec<String>,
) -> Result<()> {
    for step in ids(
        desk,
        "main button[data-testid]:not([role=tab]):not(:disabled)",
    )? {
        let opens = ENDS.iter().any(|end| step.ends_with(end));
        if !opens || seen.contains(&step) {
            continue;
        }
        seen.push(step.clone());
        press(desk, &step)?;
        let name = format!("form-{page}-{step}-{language}-{theme}");
        keep(desk, folder, &name)?;
        let below = desk.script(
            "const body = document.querySelector('dialog[open] .kr-dialog__body'); \
             if (!body || body.scrollHeight <= body.clientHeight) return false; \
             body.scrollTop = body.scrollHeight; return true",
            Vec::new(),
        )?;
        if below == json!(true) {
            settled(desk)?;
            keep(desk, folder, &format!("{name}-below"))?;
        }
        desk.script(
            "for (const dialog of document.querySelectorAll('dialog[open]')) \
               dialog.dispatchEvent(new Event('cancel', { cancelable: true }))",
            Vec::new(),
        )?;
        desk.until_gone("dialog[open]")?;
    }
    Ok(())
}

/// The marks of what answers to the selector, each once.
fn ids(desk: &Browser, css: &str) -> Result<Vec<String>> {
    let found = desk.script(
        "return [...new Set(Array.from(document.querySelectorAll(arguments[0]), part => part.dataset.testid))]",
        vec![json!(css)],
    )?;
    let found = found.as_array().into_iter().flatten();
    Ok(found.filter_map(Value::as_str).map(str::to_owned).collect())
}

fn press(desk: &Browser, mark: &str) -> Result<()> {
    desk.script(
        "document.querySelector(`main [data-testid='${arguments[0]}']`).click()",
        vec![json!(mark)],
    )?;
    settled(desk)
}
