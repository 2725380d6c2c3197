//! A program that is measured.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// A running program that listens.
pub struct Child {
    process: std::process::Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// How long it took to listen.
    pub started_in: Duration,
}

impl Child {
    /// The server on a data folder, filled with the demo hotel where it is empty.
    pub fn server(data: &Path) -> Result<Self> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_keyrack-server"));
        command
            .arg("--data")
            .arg(data)
            .args(["--listen", "127.0.0.1:0", "--demo"]);
        command
            .env("KEYRACK_RATE_LIMIT", "off")
            .env("RUST_LOG", "warn");
        Self::start(command)
    }

    /// The empty handler.
    pub fn empty(bytes: usize) -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["--empty", &bytes.to_string()]);
        Self::start(command)
    }

    fn start(mut command: Command) -> Result<Self> {
        let begun = Instant::now();
        let mut process = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = process.stdout.take().context("no output")?;
        for line in BufReader::new(output).lines() {
            if let Some((_, address)) = line?.split_once("listening on http://") {
                let address = address.trim().parse()?;
                return Ok(Self {
                    process,
                    address,
                    started_in: begun.elapsed(),
                });
            }
        }
        bail!("it ended before it listened")
    }

    /// Processor time of all its threads so far, kernel included.
    pub fn cpu(&self) -> Result<Duration> {
        let mut nanos = 0;
        for task in std::fs::read_dir(format!("/proc/{}/task", self.process.id()))? {
            // A thread may have ended in between.
            let Ok(text) = std::fs::read_to_string(task?.path().join("schedstat")) else {
                continue;
            };
            nanos += text.split(' ').next().context("no time")?.parse::<u64>()?;
        }
        Ok(Duration::from_nanos(nanos))
    }

    /// Memory that it has in RAM, in KiB.
    pub fn resident_kib(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().next());
        Ok(number.context("no size")?.parse()?)
    }

    /// Asks it to stop, and waits until it has.
    pub fn stop(mut self) -> Result<()> {
        Command::new("kill")
            .args(["-TERM", &self.process.id().to_string()])
            .status()?;
        self.process.wait()?;
        Ok(())
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // After `stop` there is nothing left to kill.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
