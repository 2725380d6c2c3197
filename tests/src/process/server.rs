//! The real `keyrack-server`.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::program::{Program, built, run};
use super::until::PROMPT;
use super::web::Web;

/// Filling the demo hotel takes a while in an unoptimised build.
const READY_WITHIN: Duration = Duration::from_secs(150);

/// A running server.
pub struct ServerProgram {
    program: Program,
    address: SocketAddr,
    data: PathBuf,
}

impl ServerProgram {
    /// Starts it on its data folder, on a port that is free, and waits until it listens.
    ///
    /// # Errors
    /// When it does not get that far; its last words stand in the error.
    pub fn start(data: &Path) -> Result<Self> {
        Self::start_with(data, "127.0.0.1:0", &[])
    }

    /// The same, on this address, with further words on the command line.
    ///
    /// # Errors
    /// As [`ServerProgram::start`].
    pub fn start_with(data: &Path, listen: &str, words: &[&str]) -> Result<Self> {
        Self::from_command(&mut Self::command(data, listen, words)?, data)
    }

    /// Starts the one that leaves the check of capacity out, on a port that is free.
    ///
    /// # Errors
    /// As [`ServerProgram::start`].
    pub fn start_careless(data: &Path) -> Result<Self> {
        Self::from_command(Command::new(built("careless-server")?).arg(data), data)
    }

    fn from_command(command: &mut Command, data: &Path) -> Result<Self> {
        let mut program = Program::start(command)?;
        let url = program.wait_for("listening on http://", READY_WITHIN)?;
        let address = url.parse().with_context(|| format!("no address: {url}"))?;
        Ok(Self {
            program,
            address,
            data: data.to_owned(),
        })
    }

    /// The command that starts it. Nobody is told to wait: a journey asks faster than any guest.
    ///
    /// # Errors
    /// When the program has not been built.
    pub fn command(data: &Path, listen: &str, words: &[&str]) -> Result<Command> {
        let mut command = Command::new(built("keyrack-server")?);
        command
            .arg("--data")
            .arg(data)
            .args(["--listen", listen])
            .args(words);
        command
            .env("KEYRACK_RATE_LIMIT", "off")
            .env("RUST_LOG", "info");
        Ok(command)
    }

    /// Kills it in the middle of whatever it does, and starts it again on the same files and port.
    ///
    /// # Errors
    /// When it does not come up again.
    pub fn kill_and_restart(self) -> Result<Self> {
        let Self {
            program,
            address,
            data,
        } = self;
        program.kill()?;
        Self::start_with(&data, &address.to_string(), &[])
    }

    /// Kills it.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn kill(self) -> Result<()> {
        self.program.kill()
    }

    /// Asks it to stop, and waits until it has.
    ///
    /// # Errors
    /// When it does not, in time.
    pub fn stop(self) -> Result<ExitStatus> {
        self.program.stop(PROMPT)
    }

    /// The process, for what it has said and whether it runs.
    pub fn program(&mut self) -> &mut Program {
        &mut self.program
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its address for a browser.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A client of its public side.
    ///
    /// # Errors
    /// When there can be none.
    pub fn web(&self) -> Result<Web> {
        Web::of(&self.url())
    }

    /// A code that lets one desk join, from the command line as a person asks for it.
    ///
    /// # Errors
    /// When the command fails.
    pub fn enrolment_code(&self, property: &str) -> Result<String> {
        Self::enrolment_code_in(&self.data, property)
    }

    /// The same for a data folder, whether or not a server runs on it.
    ///
    /// # Errors
    /// When the command fails.
    pub fn enrolment_code_in(data: &Path, property: &str) -> Result<String> {
        let mut command = Command::new(built("keyrack-server")?);
        command
            .args(["enrol-code", "--data"])
            .arg(data)
            .args(["--property", property]);
        let output = run(&mut command)?;
        ensure!(
            output.status.success(),
            "no code: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        Ok(String::from_utf8(output.stdout)?.trim().to_owned())
    }
}
