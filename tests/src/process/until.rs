//! Waiting for what must become true, and no longer.

use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// Long enough for anything that a program does at once, on a busy machine.
pub const PROMPT: Duration = Duration::from_secs(30);
/// How often it is looked at.
const GLANCE: Duration = Duration::from_millis(20);

/// Looks again and again until something is found.
///
/// # Errors
/// What `look` fails with, or that nothing was found in time.
pub fn until<T>(
    what: &str,
    within: Duration,
    mut look: impl FnMut() -> Result<Option<T>>,
) -> Result<T> {
    let end = Instant::now() + within;
    loop {
        if let Some(found) = look()? {
            return Ok(found);
        }
        if Instant::now() >= end {
            bail!("not within {} s: {what}", within.as_secs());
        }
        sleep(GLANCE);
    }
}
