//! One running program, and every word it has said.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, ensure};

use super::until::until;

/// How many of its last lines stand in an error.
const LAST_LINES: usize = 30;

/// Held while a program is started, and while this process has files locked that a program opens next.
/// A new process is for a moment a copy of this one, with every file open and so with every lock.
static STARTING: Mutex<()> = Mutex::new(());

/// Keeps every other thread from starting a program until the guard is dropped.
pub fn nothing_starts() -> MutexGuard<'static, ()> {
    STARTING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs a command to its end.
///
/// # Errors
/// When it cannot be started. How it ended is in the output.
pub fn run(command: &mut Command) -> Result<Output> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let alone = nothing_starts();
    let child = command
        .spawn()
        .with_context(|| format!("cannot start {}", command.get_program().display()))?;
    drop(alone);
    Ok(child.wait_with_output()?)
}

/// A program of ours or a driver. Dropping it ends it, with whatever it has started itself.
pub struct Program {
    name: String,
    child: Child,
    said: Arc<Mutex<Vec<String>>>,
}

impl Program {
    /// Starts a command.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(command: &mut Command) -> Result<Self> {
        let name = Path::new(command.get_program())
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        // A group of its own: wrappers such as xvfb-run are ended with all that runs below them.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let alone = nothing_starts();
        let mut child = command
            .spawn()
            .with_context(|| format!("cannot start {name}"))?;
        drop(alone);
        let said = Arc::new(Mutex::new(Vec::new()));
        listen(child.stdout.take(), &said);
        listen(child.stderr.take(), &said);
        Ok(Self { name, child, said })
    }

    /// What it has said so far, line by line, both of its outputs together.
    #[must_use]
    pub fn said(&self) -> Vec<String> {
        self.said
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Waits for a line that holds this and gives what follows it there.
    ///
    /// # Errors
    /// When the program ends first, or the line does not come in time.
    pub fn wait_for(&mut self, words: &str, within: Duration) -> Result<String> {
        let what = format!("{} says {words:?}", self.name);
        let waited = until(&what, within, || {
            // Whether it still runs is asked first: its last words may have come in between.
            let ended = self.child.try_wait()?;
            let found = self
                .said()
                .iter()
                .find_map(|line| Some(line.split_once(words)?.1.trim().to_owned()));
            ensure!(
                found.is_some() || ended.is_none(),
                "{} ended: {ended:?}",
                self.name
            );
            Ok(found)
        });
        waited.map_err(|error| self.explain(&error))
    }

    /// Its process id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Whether it still runs.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn runs(&mut self) -> Result<bool> {
        Ok(self.child.try_wait()?.is_none())
    }

    /// Kills it at once: nothing in it gets to run again.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn kill(mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Asks it to end, and waits until it has.
    ///
    /// # Errors
    /// When it does not end in time.
    pub fn stop(mut self, within: Duration) -> Result<ExitStatus> {
        let asked = run(Command::new("kill").args(["-TERM", &self.id().to_string()]))?.status;
        ensure!(asked.success(), "{} was gone already", self.name);
        self.wait_end(within)
    }

    /// Waits until it ends by itself.
    ///
    /// # Errors
    /// When it does not, in time.
    pub fn wait_end(&mut self, within: Duration) -> Result<ExitStatus> {
        let what = format!("{} ends", self.name);
        let ended = until(&what, within, || Ok(self.child.try_wait()?));
        ended.map_err(|error| self.explain(&error))
    }

    /// An error with the last words of the program.
    #[must_use]
    pub fn explain(&self, error: &anyhow::Error) -> anyhow::Error {
        let said = self.said();
        let last = said
            .get(said.len().saturating_sub(LAST_LINES)..)
            .unwrap_or_default()
            .join("\n");
        anyhow!("{error:#}\n--- last words of {}:\n{last}", self.name)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            #[cfg(unix)]
            let _ =
                run(Command::new("kill").args(["-KILL", "--", &format!("-{}", self.child.id())]));
            // It may have ended in between; there is nothing left to do then.
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

fn listen(from: Option<impl Read + Send + 'static>, to: &Arc<Mutex<Vec<String>>>) {
    let Some(from) = from else { return };
    let to = Arc::clone(to);
    std::thread::spawn(move || {
        for line in BufReader::new(from).split(b'\n').map_while(Result::ok) {
            to.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(String::from_utf8_lossy(&line).into_owned());
        }
    });
}

/// Where a program of this workspace was built: in `KEYRACK_BIN_DIR`, else beside the tests.
///
/// # Errors
/// When it has not been built.
pub fn built(name: &str) -> Result<PathBuf> {
    let folder = match std::env::var_os("KEYRACK_BIN_DIR") {
        Some(folder) => PathBuf::from(folder),
        // The tests' own program lies in `deps`, one folder further down.
        None => std::env::current_exe()?
            .ancestors()
            .nth(2)
            .context("the tests run from nowhere")?
            .to_owned(),
    };
    let path = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    ensure!(
        path.is_file(),
        "{} is not there: run `cargo build --workspace --bins --exclude keyrack-ui` first",
        path.display()
    );
    Ok(path)
}

/// A program that the machine or the set-up provides.
#[must_use]
pub fn find_tool(name: &str) -> Option<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(|root| root.join("target/tools/bin"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(own)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}
