//! How a page is looked at: in which language and light, and at which size.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::browser::Browser;

/// The way a staff app is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pose {
    /// The language's tag.
    pub language: &'static str,
    /// `light` or `dark`.
    pub theme: &'static str,
    /// Width and height of the window, in pixels.
    pub size: (u32, u32),
}

impl Pose {
    /// Shows the staff app this way. Whoever is signed in stays so.
    ///
    /// # Errors
    /// When the browser does not.
    pub fn take(self, desk: &Browser) -> Result<()> {
        desk.resize(self.size.0, self.size.1)?;
        desk.script(
            "localStorage.setItem('keyrack.language', JSON.stringify(arguments[0])); \
             localStorage.setItem('keyrack.theme', JSON.stringify(arguments[1])); location.reload()",
            vec![json!(self.language), json!(self.theme)],
        )?;
        desk.see("[data-testid=state-line]")
    }
}

/// The addresses of the staff app's pages, as its menu lists them: `#/today` and so on.
///
/// # Errors
/// When there is no menu.
pub fn pages(desk: &Browser) -> Result<Vec<String>> {
    desk.see("[data-testid=nav-today]")?;
    let listed = desk.script(
        "return Array.from(document.querySelectorAll('[data-testid^=nav-]'), link => link.getAttribute('href'))",
        Vec::new(),
    )?;
    let listed = listed.as_array().context("no menu")?;
    Ok(listed
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect())
}

/// Opens a page of the menu and waits until it has drawn what it first asks for.
///
/// # Errors
/// When it does not come.
pub fn open_page(desk: &Browser, address: &str) -> Result<()> {
    desk.script("location.hash = arguments[0]", vec![json!(address)])?;
    desk.see(&format!("a[href='{address}'][aria-current=page]"))?;
    settled(desk)
}

/// Waits until the open page asks for nothing any more and has been drawn.
///
/// # Errors
/// When it never rests.
pub fn settled(desk: &Browser) -> Result<()> {
    super::until::until("the page is at rest", super::until::PROMPT, || {
        let rests = desk.script(
            "return new Promise(done => { \
               const before = performance.getEntriesByType('resource').length; \
               setTimeout(() => requestAnimationFrame(() => done( \
                 before === performance.getEntriesByType('resource').length \
                 && !document.querySelector('[aria-busy=true], .pf-v6-c-spinner'))), 300) })",
            Vec::new(),
        )?;
        Ok((rests == json!(true)).then_some(()))
    })
}
