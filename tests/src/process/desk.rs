//! The real `keyrack --browser`: a desk without a window, and a page of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, ensure};
use keyrack_contract::call::{property, state};
use keyrack_contract::{Ask, Call, CallId, Do, Failure};
use keyrack_domain::DeviceId;
use keyrack_engine::{Identity, Side};
use reqwest::blocking::Client;
use serde::Deserialize;
use serde_json::json;
use tempfile::TempDir;

use super::folder::{PASSWORD, STAFF};
use super::program::{Program, built, run};
use super::sound;
use super::until::{PROMPT, until};

/// The first fill brings the whole hotel.
const READY_WITHIN: Duration = Duration::from_secs(60);

/// What a desk keeps in its folder where there is no keychain.
#[derive(Deserialize)]
struct Kept {
    device: DeviceId,
    prefix: String,
    secrets: Secrets,
}

/// Its keys, as hex.
#[derive(Deserialize)]
struct Secrets {
    seed: String,
    property_key: String,
    database_key: String,
}

/// A key of 32 bytes from hex.
///
/// # Errors
/// For anything else.
pub fn key_from_hex(hex: &str) -> Result<[u8; 32]> {
    let bytes = blake3::Hash::from_hex(hex).map_err(|_| anyhow!("no key of 32 bytes"))?;
    Ok(*bytes.as_bytes())
}

/// A running desk.
pub struct DeskProgram {
    program: Program,
    address: String,
    data: TempDir,
    server: String,
}

impl DeskProgram {
    /// Starts a new desk that joins with this code, and waits until its page can be opened.
    ///
    /// # Errors
    /// When it does not get that far; its last words stand in the error.
    pub fn join(server: &str, code: &str) -> Result<Self> {
        Self::start(tempfile::tempdir()?, server, &["--enrol", code])
    }

    /// Starts a desk on an empty folder, which knows no hotel, and waits until its page can be opened.
    ///
    /// # Errors
    /// When it does not get that far.
    pub fn empty() -> Result<Self> {
        Self::start(tempfile::tempdir()?, "http://127.0.0.1:9", &[])
    }

    fn start(data: TempDir, server: &str, words: &[&str]) -> Result<Self> {
        let mut program = Program::start(
            Self::command(data.path(), server)?
                .args(["--browser", "--listen", "127.0.0.1:0"])
                .args(words),
        )?;
        let address = program.wait_for("desk ready at ", READY_WITHIN)?;
        Ok(Self {
            program,
            address,
            data,
            server: server.to_owned(),
        })
    }

    /// The command that starts a desk on its folder.
    ///
    /// # Errors
    /// When the program has not been built.
    pub fn command(data: &Path, server: &str) -> Result<Command> {
        let mut command = Command::new(built("keyrack")?);
        command.arg("--data").arg(data).args(["--server", server]);
        // The keychain of whoever runs the tests is theirs.
        command.env("KEYRACK_KEYS", "file");
        Ok(command)
    }

    /// Kills it in the middle of whatever it does, and starts it again on the same folder.
    ///
    /// # Errors
    /// When it does not come up again.
    pub fn kill_and_restart(self) -> Result<Self> {
        let Self {
            program,
            data,
            server,
            ..
        } = self;
        program.kill()?;
        Self::start(data, &server, &[])
    }

    /// Stops it and starts it again on the same folder.
    ///
    /// # Errors
    /// When it does not stop, or not come up again.
    pub fn restart(self) -> Result<Self> {
        let Self {
            program,
            data,
            server,
            ..
        } = self;
        ensure!(program.stop(PROMPT)?.success(), "the desk stops");
        Self::start(data, &server, &[])
    }

    /// What it has in memory, in MiB. Linux only.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn resident_mib(&self) -> Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.program.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|line| line.split_whitespace().next());
        Ok(kib.context("no size")?.parse::<u64>()? / 1024)
    }

    /// Stops it and checks its file: SQLite finds no fault, and every projection is what its documents
    /// make it.
    ///
    /// # Errors
    /// When it does not stop, or with what is wrong.
    pub fn stop_and_check(self) -> Result<()> {
        let Self { program, data, .. } = self;
        ensure!(
            program.stop(PROMPT)?.success(),
            "the desk stops when it is asked to"
        );
        let kept: Kept = serde_json::from_slice(&fs::read(data.path().join("identity.json"))?)?;
        let identity = Identity {
            device: kept.device,
            seed: key_from_hex(&kept.secrets.seed)?,
            prefix: kept.prefix,
            property_key: key_from_hex(&kept.secrets.property_key)?,
        };
        let database_key = key_from_hex(&kept.secrets.database_key)?;
        sound::check(
            &data.path().join("desk.db"),
            &database_key,
            Side::Desk,
            identity,
        )
    }

    /// Holds it still in the middle of whatever it does, as a lid that is closed does, or lets it go on.
    ///
    /// # Errors
    /// When it has ended.
    pub fn hold_still(&self, still: bool) -> Result<()> {
        let signal = if still { "-STOP" } else { "-CONT" };
        let done = run(Command::new("kill").args([signal, &self.program.id().to_string()]))?;
        ensure!(done.status.success(), "the desk is gone");
        Ok(())
    }

    /// The address for a browser; good once.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Where its files are.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.data.path().to_owned()
    }

    /// Opens its page as a browser does, with nobody signed in.
    ///
    /// # Errors
    /// When the desk refuses it.
    pub fn page(&self) -> Result<DeskPage> {
        let (base, token) = self
            .address
            .split_once("/#t=")
            .context("the address has no token")?;
        let client = Client::builder()
            .cookie_store(true)
            .timeout(Duration::from_secs(60))
            .build()?;
        let page = DeskPage {
            base: base.to_owned(),
            client,
            session: String::new(),
        };
        let opened = page.post("/open", None, json!({ "token": token }).to_string())?;
        ensure!(opened.is_ok(), "not opened: {opened:?}");
        Ok(page)
    }

    /// Opens its page as a browser does, and signs the manager in.
    ///
    /// # Errors
    /// When the desk refuses either.
    pub fn sign_in(&self) -> Result<DeskPage> {
        let mut page = self.page()?;
        // Who may sign in comes with the first words of the server.
        let who = json!({ "name": STAFF, "password": PASSWORD }).to_string();
        let mut last = String::new();
        let session = until("sign in", PROMPT, || {
            let answer = page.post("/session", None, who.clone())?;
            Ok(answer.map_err(|refused| last = refused).ok())
        });
        let session = session.map_err(|error| anyhow!("{error}: {last}"))?;
        let session: serde_json::Value = serde_json::from_str(&session)?;
        page.session = session
            .get("session")
            .and_then(|session| session.as_str())
            .context("no session")?
            .to_owned();
        // On a fresh desk the hotel itself comes a moment later.
        until("the desk knows its hotel", PROMPT, || {
            Ok(page.ask(&property::Read {})?.ok())
        })?;
        Ok(page)
    }
}

/// A page of a desk where the manager has signed in.
pub struct DeskPage {
    base: String,
    client: Client,
    session: String,
}

impl DeskPage {
    /// Signs somebody else in, in the same browser.
    ///
    /// # Errors
    /// When the desk does not answer; what it refuses is inside.
    pub fn sign_in_as(&self, name: &str, password: &str) -> Result<Result<Self, Failure>> {
        let who = json!({ "name": name, "password": password }).to_string();
        let answer = self.post("/session", None, who)?;
        Ok(match answer {
            Err(refused) => Err(serde_json::from_str(&refused)?),
            Ok(text) => {
                let session: serde_json::Value = serde_json::from_str(&text)?;
                let session = session.get("session").and_then(serde_json::Value::as_str);
                Ok(Self {
                    base: self.base.clone(),
                    client: self.client.clone(),
                    session: session.context("no session")?.to_owned(),
                })
            }
        })
    }

    /// Asks.
    ///
    /// # Errors
    /// When the desk does not answer; what it refuses is inside.
    pub fn ask<C: Ask>(&self, call: &C) -> Result<Result<C::Reply, Failure>> {
        self.call(None, call)
    }

    /// Does, under an id of the caller's own.
    ///
    /// # Errors
    /// When the desk does not answer; what it refuses is inside.
    pub fn run<C: Do>(&self, id: CallId, call: &C) -> Result<Result<C::Reply, Failure>> {
        self.call(Some(id), call)
    }

    /// How the line stands and what waits.
    ///
    /// # Errors
    /// When the desk does not answer.
    pub fn state(&self) -> Result<state::State> {
        self.ask(&state::Read {})?
            .map_err(|failure| anyhow!("{failure:?}"))
    }

    /// Waits until the line is up and nothing waits to be sent.
    ///
    /// # Errors
    /// When it does not come to that in time.
    pub fn until_sent(&self) -> Result<()> {
        until(
            "the desk is in touch and has sent everything",
            PROMPT,
            || {
                let state = self.state()?;
                ensure!(state.refused.is_empty(), "refused: {:?}", state.refused);
                Ok(
                    (matches!(state.line, state::Line::Online) && state.waiting.is_empty())
                        .then_some(()),
                )
            },
        )
    }

    fn call<C: Call>(&self, id: Option<CallId>, call: &C) -> Result<Result<C::Reply, Failure>> {
        match self.post(
            &format!("/call/{}", C::NAME),
            id,
            serde_json::to_string(call)?,
        )? {
            Ok(text) => Ok(Ok(serde_json::from_str(&text)
                .with_context(|| format!("no reply of {}: {text}", C::NAME))?)),
            Err(text) => Ok(Err(serde_json::from_str(&text)
                .with_context(|| format!("no failure of {}: {text}", C::NAME))?)),
        }
    }

    /// The answer's text: `Ok` for a success, `Err` for a refusal.
    fn post(&self, path: &str, id: Option<CallId>, body: String) -> Result<Result<String, String>> {
        let mut request = self.client.post(format!("{}{path}", self.base)).body(body);
        request = request
            .header("Content-Type", "application/json")
            .header("Origin", &self.base)
            .header("Keyrack-Session", &self.session);
        if let Some(CallId(id)) = id {
            request = request.header("Keyrack-Call", id.to_string());
        }
        let answer = request.send()?;
        let went_well = answer.status().is_success();
        let text = answer.text()?;
        Ok(if went_well { Ok(text) } else { Err(text) })
    }
}
