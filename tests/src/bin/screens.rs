//! Pictures of every page, for people to look at: `screens FOLDER [PART]`, where a part is `desk`, `chart`,
//! `start` or `guests`.
//!
//! The staff app stands in for a desk of the demo hotel: each page of its menu and the sheet of a booking, in
//! two languages and turned round, light and dark, at two sizes. The guests' pages are shown on a phone and
//! on a desk, in each language.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use jiff::ToSpan;
use keyrack_locale::Language;
use keyrack_tests::process::{
    Browser, DeskProgram, PASSWORD, Pose, STAFF, ServerFolder, ServerProgram, open_page, pages,
    settled, today,
};

/// The languages that are tried in every light and size: long words, and lines from the right among them.
const VOICES: [&str; 3] = ["en", "de", "ar"];
const THEMES: [&str; 2] = ["light", "dark"];
const SIZES: [(u32, u32); 2] = [(1280, 720), (1920, 1200)];
/// A phone and a desk, for guests.
const GUEST_SIZES: [(&str, u32, u32); 2] = [("phone", 500, 900), ("desktop", 1280, 900)];

fn main() -> Result<()> {
    let folder: PathBuf = std::env::args_os().nth(1).context("which folder?")?.into();
    let part = std::env::args().nth(2);
    let wanted = |name: &str| part.as_deref().is_none_or(|part| part == name);
    fs::create_dir_all(&folder)?;
    if wanted("start") {
        start(&folder)?;
    }
    let data = ServerFolder::empty()?;
    let server = ServerProgram::start_with(data.path(), "127.0.0.1:0", &["--demo"])?;
    let open = || DeskProgram::join(&server.url(), &server.enrolment_code("demo")?);
    if wanted("desk") {
        staff(&open()?, &folder)?;
    }
    if wanted("chart") {
        chart(&open()?, &folder)?;
    }
    if wanted("guests") {
        guests(&server.url(), &folder)?;
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

/// A way to look at the chart: its name, language, light, size, and days.
type Look = (&'static str, &'static str, &'static str, (u32, u32), i32);

/// The chart at sizes from a small window at 200 % to 4K, and at each zoom of its own.
fn chart(program: &DeskProgram, folder: &Path) -> Result<()> {
    const LOOKS: [Look; 9] = [
        ("en", "en", "light", (3840, 2160), 60),
        ("en", "en", "dark", (1920, 1080), 30),
        ("de", "de", "light", (1280, 720), 7),
        ("de", "de", "dark", (1280, 720), 14),
        ("de", "de", "light", (1280, 720), 60),
        ("ar", "ar", "light", (1280, 720), 30),
        ("ar", "ar", "dark", (1920, 1080), 14),
        ("en-80", "en", "light", (1600, 900), 30),
        ("de-200", "de", "light", (640, 560), 14),
    ];
    let desk = Browser::chromium()?;
    desk.open(program.address())?;
    sign_in(&desk)?;
    for (voice, language, theme, size, zoom) in LOOKS {
        let pose = Pose {
            language,
            theme,
            size,
        };
        desk.script(
            "localStorage.setItem('keyrack.chart.days', arguments[0])",
            vec![zoom.to_string().into()],
        )?;
        pose.take(&desk)?;
        open_page(&desk, "#/chart")?;
        desk.see("[data-testid=chart-board]")?;
        settled(&desk)?;
        let name = format!("chart-{voice}-{theme}-{}-{zoom}", size.0);
        keep(&desk, folder, &name)?;
    }
    Ok(())
}

/// The first hour: every step of the set-up, what comes after it, and a file from another system; then
/// the sample, and its rooms on a phone.
fn start(folder: &Path) -> Result<()> {
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

fn staff(program: &DeskProgram, folder: &Path) -> Result<()> {
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
    for language in Language::ALL.iter().map(|language| language.tag()) {
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
