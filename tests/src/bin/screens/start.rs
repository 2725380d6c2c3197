//! The first hour, the import, and the sample.

use std::fs;
use std::path::Path;

use anyhow::Result;
use jiff::ToSpan;
use keyrack_tests::process::{Browser, DeskProgram, Pose, open_page, settled, today};

use crate::keep;

/// The first hour: every step of the set-up, what comes after it, and a file from another system; then
/// the sample, and its rooms on a phone.
pub fn start(folder: &Path) -> Result<()> {
    for (language, theme) in [("en", "light"), ("de", "dark")] {
        let pose = Pose {
            language,
            theme,
            size: (1280, 860),
        };
        let tail = format!("{language}-{theme}");
        let keep = |desk: &Browser, name: &str| keep(desk, folder, &format!("{name}-{tail}"));
        let program = DeskProgram::empty()?;
        let desk = Browser::chromium()?;
        desk.open(program.address())?;
        desk.see("[data-testid=start]")?;
        speak(&desk, pose)?;
        desk.see("[data-testid=start]")?;
        keep(&desk, "start-welcome")?;
        desk.click("[data-testid=start-new]")?;
        let steps: [(&str, &[(&str, &str)]); 7] = [
            (
                "hotel",
                &[
                    ("#setup-name", "Gasthof Zur Probe"),
                    ("#setup-address", "Marktplatz 1, 12345 Irgendwo"),
                    ("#setup-country", "DE"),
                ],
            ),
            ("types", &[]),
            ("rooms", &[("#setup-types-0-rooms", "101–118, 201-218")]),
            ("taxes", &[]),
            ("rate", &[("#setup-types-0-price", "119.50")]),
            (
                "people",
                &[
                    ("#setup-people-0-name", "erika"),
                    ("#setup-people-0-password", "long enough"),
                ],
            ),
            ("finish", &[]),
        ];
        for (place, (step, fields)) in steps.into_iter().enumerate() {
            desk.see(&format!("[data-testid=guide][data-step={step}]"))?;
            for (field, text) in fields {
                desk.fill(field, text)?;
            }
            keep(&desk, &format!("start-{}-{step}", place + 1))?;
            desk.click("[data-testid=setup-next]")?;
        }
        desk.see("[data-testid=what-next]")?;
        keep(&desk, "start-what-next")?;
        import(&desk, folder, &tail)?;

        let program = DeskProgram::empty()?;
        let desk = Browser::chromium()?;
        desk.open(program.address())?;
        desk.see("[data-testid=start]")?;
        speak(&desk, pose)?;
        desk.click("[data-testid=start-sample]")?;
        desk.see("[data-testid=sample]")?;
        desk.see("[data-testid=today]")?;
        settled(&desk)?;
        keep(&desk, "sample-today")?;
        desk.resize(500, 900)?;
        open_page(&desk, "#/rooms")?;
        keep(&desk, "sample-rooms-phone")?;
    }
    Ok(())
}

/// Shows a desk that knows no hotel in another language and light.
fn speak(desk: &Browser, pose: Pose) -> Result<()> {
    desk.resize(pose.size.0, pose.size.1)?;
    desk.script(
        "localStorage.setItem('keyrack.language', JSON.stringify(arguments[0])); \
         localStorage.setItem('keyrack.theme', JSON.stringify(arguments[1])); location.reload()",
        vec![pose.language.into(), pose.theme.into()],
    )?;
    desk.see("[data-testid=start]")
}

/// A file with good lines and bad ones, from the mapper to what became of it.
fn import(desk: &Browser, folder: &Path, tail: &str) -> Result<()> {
    let day = |days: i64| -> Result<String> { Ok(today().checked_add(days.days())?.to_string()) };
    let text = format!(
        "Reference;Last name;First name;Arrival;Departure;Adults;Room type;Total\n\
         A-1;Größer;Ada;{0};{1};2;DZ;238.00\n\
         A-2;=1+1;Bo;{0};{2};1;DZ;239.00\n\
         A-2;Twice;Bo;{0};{2};1;DZ;239.00\n\
         A-3;Wrong;Cy;31.02.2027;{2};1;DZ;119.50\n\
         A-4;Unknown;Di;{0};{2};1;Igloo;119.50\n",
        day(1)?,
        day(3)?,
        day(2)?
    );
    let file = tempfile::Builder::new().suffix(".csv").tempfile()?;
    fs::write(file.path(), text)?;
    desk.click("[data-testid=nav-import]")?;
    desk.press("#import-file", &file.path().to_string_lossy())?;
    desk.see("[data-testid=import-columns]")?;
    settled(desk)?;
    keep(desk, folder, &format!("import-1-columns-{tail}"))?;
    desk.click("[data-testid=import-check]")?;
    desk.see("[data-testid=import-preview], [data-testid=import-lines]")?;
    settled(desk)?;
    desk.script(
        "document.querySelector('[data-testid=import-lines], [data-testid=import-preview]').scrollIntoView()",
        Vec::new(),
    )?;
    keep(desk, folder, &format!("import-2-lines-{tail}"))
}
