//! A program of ours that runs beside this one, its words kept in a file.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, ExitStatus, Stdio},
    sync::atomic::{AtomicBool, Ordering},
    thread::sleep,
    time::Duration,
};

use anyhow::{Context, Error, Result, anyhow, bail};

use crate::step::{now, succeeds};

/// How long a program may take to end by itself.
const END_SECONDS_MAX: u64 = 15;
const GLANCE: Duration = Duration::from_millis(50);

/// A running program.
pub struct Child {
    name: &'static str,
    process: std::process::Child,
    log: PathBuf,
    ended: bool,
}

impl Child {
    /// Starts it, with its output going to `log`.
    pub fn start(name: &'static str, command: &mut Command, log: &Path) -> Result<Self> {
        let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        command
            .stdin(Stdio::null())
            .stdout(file.try_clone()?)
            .stderr(file);
        // In a group of its own, Ctrl-C in the terminal reaches only us; we then end it once.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let process = command
            .spawn()
            .with_context(|| format!("cannot start the {name}"))?;
        Ok(Self {
            name,
            process,
            log: log.to_path_buf(),
            ended: false,
        })
    }

    /// What to call it.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Whether it had not ended when last asked.
    pub fn is_running(&self) -> bool {
        !self.ended
    }

    /// Its status, if it has ended by itself.
    pub fn has_ended(&mut self) -> Result<Option<ExitStatus>> {
        let status = self.process.try_wait()?;
        self.ended = status.is_some();
        Ok(status)
    }

    /// What it has said so far.
    pub fn words(&self) -> String {
        fs::read(&self.log)
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .unwrap_or_default()
    }

    /// Waits until `ready` says what was waited for, the program ends, or the person stops us.
    pub fn wait_for<T>(
        &mut self,
        seconds_max: u64,
        stop: &AtomicBool,
        ready: impl Fn(&str) -> Option<T>,
    ) -> Result<T> {
        let start = now();
        loop {
            if let Some(found) = ready(&self.words()) {
                return Ok(found);
            }
            if let Some(status) = self.has_ended()? {
                return Err(self.failure(&status.to_string()));
            }
            if stop.load(Ordering::SeqCst) {
                bail!("stopped before the {} was ready", self.name);
            }
            if start.elapsed().as_secs() > seconds_max {
                return Err(self.failure(&format!("not ready after {seconds_max} s")));
            }
            sleep(GLANCE);
        }
    }

    /// An error with the last words of the program.
    pub fn failure(&self, why: &str) -> Error {
        let words = self.words();
        let lines: Vec<&str> = words.lines().collect();
        let last = lines
            .get(lines.len().saturating_sub(20)..)
            .unwrap_or_default()
            .join("\n");
        anyhow!(
            "the {}: {why}; it said last (all of it is in {}):\n{last}",
            self.name,
            self.log.display()
        )
    }

    /// Asks it to end, and insists after a while.
    pub fn stop(mut self) -> Result<()> {
        if self.has_ended()?.is_some() {
            return Ok(());
        }
        let start = now();
        if cfg!(unix)
            && succeeds(Command::new("kill").args(["-TERM", &self.process.id().to_string()]))
        {
            while start.elapsed().as_secs() < END_SECONDS_MAX {
                if self.has_ended()?.is_some() {
                    return Ok(());
                }
                sleep(GLANCE);
            }
        }
        Ok(()) // Dropping it insists.
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        if !self.ended {
            // It may have ended in between; there is nothing left to do then.
            let _ = self.process.kill();
            let _ = self.process.wait();
        }
    }
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn shell(script: &str) -> Child {
        let log = std::env::temp_dir().join(format!(
            "xtask-child-{}-{}",
            std::process::id(),
            script.len()
        ));
        Child::start("shell", Command::new("sh").args(["-c", script]), &log).unwrap()
    }

    #[test]
    fn waits_for_a_line_and_ends_when_asked() {
        let mut child = shell("echo ready at 7; exec sleep 600");
        let said = child.wait_for(10, &AtomicBool::new(false), |words| {
            words.contains("ready at 7").then_some(7)
        });
        assert_eq!(said.unwrap(), 7);
        let start = now();
        child.stop().unwrap();
        assert!(start.elapsed().as_secs() < END_SECONDS_MAX);
    }

    #[test]
    fn a_program_that_ends_early_is_quoted() {
        let mut child = shell("echo the disk is full; exit 3");
        let failure = child
            .wait_for(10, &AtomicBool::new(false), |_| None::<()>)
            .unwrap_err()
            .to_string();
        assert!(
            failure.contains("the disk is full") && failure.contains('3'),
            "{failure}"
        );
    }
}
