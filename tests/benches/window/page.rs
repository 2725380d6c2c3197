//! What is done in the page, and how it is timed there.

use anyhow::{Context, Result};
use keyrack_tests::process::{Browser, settled};
use serde_json::{Value, json};

use crate::times;

/// Scripts share these. `painted` resolves after the next frame has been handed over: the message
/// is handled behind the frame's own work.
const TOOLS: &str = "
    const painted = () => new Promise(done => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => { channel.port1.close(); done(performance.now()) };
        channel.port2.postMessage(0);
    }));
    const once = look => new Promise(done => {
        const found = () => { const it = look(); if (it) { watch.disconnect(); done(it) } };
        const watch = new MutationObserver(found);
        watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        found();
    });
    const rest = ms => new Promise(done => setTimeout(done, ms));
    const see = css => document.querySelector(css);";

const BAR: &str = "[data-testid=chart] [data-testid=bar]";
/// Frames of a scroll: down the house and along the days.
const FRAMES: usize = 240;
/// Stays that are opened, one after the other.
const STAYS: usize = 60;
/// What is typed, letter by letter.
const TYPED: [&str; 8] = [
    "hoffmann",
    "kowalski-4",
    "lindqvist",
    "erika gar",
    "dvorak-1",
    "becker er",
    "eriksn",
    "fournier-77",
];

/// Waits until bars are drawn.
pub fn chart_is_there(page: &Browser) -> Result<()> {
    page.see(BAR)
}

/// From a click in the menu to the painted chart, the page and the desk being warm.
pub fn open_chart_again(page: &Browser) -> Result<Vec<f64>> {
    let script = format!(
        "{TOOLS} return (async () => {{ const times = [];
            for (let turn = 0; turn < 10; turn++) {{
                location.hash = '#/today';
                await once(() => !see('[data-testid=chart]')); await rest(400);
                const begun = performance.now();
                location.hash = '#/chart';
                await once(() => see({BAR:?}));
                times.push(await painted() - begun);
                await rest(400);
            }}
            return times }})()"
    );
    times(&page.script(&script, Vec::new())?)
}

/// How long the main thread is busy in each frame of a scroll over 200 rooms and 60 days: messages
/// follow each other without a pause, and wherever two lie further apart, something else has run.
pub fn scroll(page: &Browser) -> Result<Vec<f64>> {
    settled(page)?;
    let script = format!(
        "{TOOLS} return (async () => {{
            const board = see('[data-testid=chart-board]');
            const channel = new MessageChannel();
            let last = performance.now(), busy = 0, on = true;
            channel.port1.onmessage = () => {{
                const now = performance.now();
                if (now - last > 0.15) busy += now - last;
                last = now;
                if (on) channel.port2.postMessage(0);
            }};
            channel.port2.postMessage(0);
            const frame = () => new Promise(done => requestAnimationFrame(done));
            for (let count = 0; count < 30; count++) await frame();
            const frames = [];
            const down = board.scrollHeight - board.clientHeight, along = board.scrollWidth - board.clientWidth;
            for (let count = 0; count < {FRAMES}; count++) {{
                const half = {FRAMES} / 2, way = (count % half) / half;
                busy = 0;
                if (count < half) board.scrollTop = down * way; else board.scrollLeft = along * (0.2 + 0.6 * way);
                await frame();
                frames.push(busy);
            }}
            on = false;
            return frames }})()"
    );
    times(&page.script(&script, Vec::new())?)
}

/// From the click on a bar to the painted sheet.
pub fn open_stays(page: &Browser) -> Result<Vec<f64>> {
    // A driver lets no script run for long, so each stay has its own.
    let script = format!(
        "{TOOLS} const turn = arguments[0]; return (async () => {{
            const board = see('[data-testid=chart-board]');
            if (turn === 0) {{ board.scrollTop = 0; await rest(300) }}
            const bars = Array.from(document.querySelectorAll({BAR:?}))
                .filter(bar => bar.getBoundingClientRect().width > 30);
            const bar = bars[turn % bars.length], reference = bar.dataset.reference;
            const begun = performance.now();
            bar.click();
            await once(() => see('[data-testid=sheet-reference]')?.textContent === reference);
            const took = await painted() - begun;
            await rest(150);
            see('[data-testid=sheet-close]').click();
            await once(() => !see('[data-testid=sheet]'));
            await rest(50);
            return took }})()"
    );
    each(page, &script, (0..STAYS).map(|turn| json!(turn)))
}

/// From each letter to the painted answer.
pub fn type_names(page: &Browser) -> Result<Vec<f64>> {
    let script = format!(
        "{TOOLS} const text = arguments[0]; return (async () => {{ const times = [];
            window.dispatchEvent(new KeyboardEvent('keydown', {{ key: 'k', ctrlKey: true, bubbles: true, cancelable: true }}));
            const field = await once(() => see('[data-testid=command-input]'));
            for (let end = 1; end <= text.length; end++) {{
                const begun = performance.now();
                field.value = text.slice(0, end);
                field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
                await rest(0);
                await once(() => see('[data-testid=command-input]').dataset.answered === 'true');
                times.push(await painted() - begun);
                await rest(60);
            }}
            see('[data-testid=command-bar]').click();
            await once(() => !see('[data-testid=command-bar]'));
            return times }})()"
    );
    each(page, &script, TYPED.iter().map(|text| json!(text)))
}

/// Runs a script with each of these in turn; it answers a time or several.
fn each(page: &Browser, script: &str, arguments: impl Iterator<Item = Value>) -> Result<Vec<f64>> {
    let mut all = Vec::new();
    for argument in arguments {
        let found = page.script(script, vec![argument.clone()]);
        let found = found.with_context(|| format!("with {argument}"))?;
        match found.as_f64() {
            Some(time) => all.push(time),
            None => all.extend(times(&found)?),
        }
    }
    Ok(all)
}

/// What the page's scripts and its module hold, in MiB.
pub fn memory_mib(page: &Browser) -> Result<f64> {
    let found = page.script(
        "return (performance.memory ? performance.memory.totalJSHeapSize : 0) / 1048576",
        Vec::new(),
    )?;
    found.as_f64().context("no memory told")
}
