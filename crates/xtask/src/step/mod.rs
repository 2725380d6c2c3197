//! A step of a task: said before it starts, timed when it ends.

mod command;

pub use command::{find_program, read, run, run_quietly, succeeds};

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// Says what is about to be done, does it, and says how long it took.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("==> {what}");
    let start = now();
    let outcome = work().with_context(|| format!("{what}: failed"))?;
    println!("    {what}: done in {}", seconds(start.elapsed()));
    Ok(outcome)
}

/// A duration for people: `0.4 s`, `12.0 s`, `3 min 5 s`.
pub fn seconds(duration: Duration) -> String {
    let whole = duration.as_secs();
    if whole >= 60 {
        format!("{} min {} s", whole / 60, whole % 60)
    } else {
        format!("{whole}.{} s", duration.subsec_millis() / 100)
    }
}

/// The machine's steady clock. Tasks may read it; the product has it handed in.
pub fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_well() {
        assert_eq!(seconds(Duration::from_millis(430)), "0.4 s");
        assert_eq!(seconds(Duration::from_millis(59_999)), "59.9 s");
        assert_eq!(seconds(Duration::from_secs(185)), "3 min 5 s");
    }

    #[test]
    fn a_failed_step_names_itself() {
        let failure = step("water the plants", || -> Result<()> {
            anyhow::bail!("no can")
        })
        .unwrap_err();
        assert_eq!(format!("{failure:#}"), "water the plants: failed: no can");
    }
}
