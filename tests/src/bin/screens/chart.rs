//! The chart.

use std::path::Path;

use anyhow::Result;
use keyrack_tests::process::{Browser, DeskProgram, Pose, open_page, settled};

use crate::{keep, sign_in};

/// A way to look at the chart: its name, language, light, size, and days.
type Look = (&'static str, &'static str, &'static str, (u32, u32), i32);

/// The chart at sizes from a small window at 200 % to 4K, and at each zoom of its own.
pub fn chart(program: &DeskProgram, folder: &Path) -> Result<()> {
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
