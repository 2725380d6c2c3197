//! Opens a data folder with everything in it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use anyhow::{Context, Result};
use keyrack_contract::Failure;
use keyrack_domain::PropertyId;
use keyrack_engine::accounts::{Accounts, Hosted};
use keyrack_engine::{Clock, Config, Engine, Limits, Randomness, Side};
use tokio::sync::watch;
use uuid::Uuid;

use super::Server;
use super::add::{finish, forget_unfinished};
use crate::data::{Folder, key, write_private};
use crate::hotel::Hotel;
use crate::http::limit::{PropertyRate, Rates};
use crate::http::tls::Tls;
use crate::secret::Derivation;
use crate::settings::Settings;
use crate::status::Metrics;
use crate::sync::list::Listed;
use crate::system::{SystemClock, SystemRandomness};

/// The demo hotel's short name.
const DEMO: &str = "demo";
/// The demo hotel looks the same on every machine.
const DEMO_SEED: u64 = 1;

/// What a server is opened with.
pub struct Opening {
    /// The data folder.
    pub data: PathBuf,
    /// What was set.
    pub settings: Settings,
    /// Fill an empty folder with the demo hotel.
    pub demo: bool,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where randomness comes from.
    pub randomness: Arc<dyn Randomness>,
    /// Limits of each property's engine; how long a hold lasts is taken from the settings.
    pub limits: Limits,
}

impl Opening {
    /// A folder as it is on this machine: the system's clock and randomness, and nothing set.
    #[must_use]
    pub fn at(data: impl Into<PathBuf>) -> Self {
        Self {
            data: data.into(),
            settings: Settings::default(),
            demo: false,
            clock: Arc::new(SystemClock),
            randomness: Arc::new(SystemRandomness),
            limits: Limits::default(),
        }
    }

    /// The accounts of the folder alone; enough to make an enrolment code while no server runs.
    ///
    /// # Errors
    /// When the folder or its key cannot be read, or a running server has it open.
    pub fn accounts(&self) -> Result<(Folder, [u8; 32], Accounts)> {
        let folder = Folder::open(&self.data)
            .with_context(|| format!("cannot open {}", self.data.display()))?;
        let key = key(&folder, self.randomness.as_ref())?;
        let own = blake3::derive_key("keyrack-server 2026-11 accounts", &key);
        let accounts = Accounts::open(
            folder.path(),
            own,
            Arc::clone(&self.clock),
            Arc::clone(&self.randomness),
        )
        .context("cannot open the accounts")?;
        Ok((folder, key, accounts))
    }

    /// Opens every property. Blocks while it reads them.
    ///
    /// # Errors
    /// When a file cannot be opened. Nothing was changed then but by migrations that went through.
    pub fn open(self) -> Result<Arc<Server>> {
        let tls = Tls::load(&self.settings.tls).context("the certificate cannot be used")?;
        let opened = self.accounts()?;
        let (folder, key, accounts) = &opened;
        if self.demo && hosted(accounts)?.is_empty() {
            self.add_demo(&opened)?;
        }
        let hosted = hosted(accounts)?;
        let mut hotels = std::collections::BTreeMap::new();
        forget_unfinished(folder, &hosted)?;
        for Hosted { slug, id, path } in hosted {
            finish(folder, &slug, &path)?;
            let journal = journal_of(&path);
            let config = self.config_at(accounts, key, path, id);
            let engine = Engine::open_with_journal(config, &journal)
                .with_context(|| format!("cannot open {slug}"))?;
            let rate = PropertyRate::new(self.settings.rate_limit, &self.settings.limits);
            hotels.insert(slug.clone(), Hotel::new(slug, engine, rate));
        }
        let (folder, key, accounts) = opened;
        let mut admin_token = [0; 32];
        self.randomness.fill(&mut admin_token);
        let admin_token = hex::encode(admin_token);
        write_private(&folder.admin_token(), admin_token.as_bytes())
            .context("cannot write the admin token")?;
        Ok(Arc::new(Server {
            accounts,
            derivation: Derivation::new(&key),
            key,
            rates: Rates::new(self.settings.rate_limit, &self.settings.limits),
            tls,
            metrics: Metrics::default(),
            admin_token,
            hotels,
            clock: self.clock,
            randomness: self.randomness,
            public_url: OnceLock::new(),
            stopping: watch::Sender::new(false),
            settings: self.settings,
        }))
    }

    /// The engine over one property's file.
    pub(super) fn engine(
        &self,
        accounts: &Accounts,
        key: &[u8; 32],
        path: PathBuf,
        id: PropertyId,
    ) -> Result<Engine, Failure> {
        Engine::open(self.config_at(accounts, key, path, id))
    }

    /// The engine over a hosted property's file, with its journal.
    ///
    /// # Errors
    /// When the file or its journal cannot be opened.
    pub fn engine_with_journal(
        &self,
        opened: &(Folder, [u8; 32], Accounts),
        hosted: &Hosted,
    ) -> Result<Engine> {
        Engine::open_with_journal(self.config(opened, hosted), &journal_of(&hosted.path))
            .with_context(|| format!("cannot open {}", hosted.slug))
    }

    /// What the engine over a hosted property's file is opened with.
    #[must_use]
    pub fn config(
        &self,
        (_, key, accounts): &(Folder, [u8; 32], Accounts),
        hosted: &Hosted,
    ) -> Config {
        self.config_at(accounts, key, hosted.path.clone(), hosted.id)
    }

    fn config_at(
        &self,
        accounts: &Accounts,
        key: &[u8; 32],
        path: PathBuf,
        id: PropertyId,
    ) -> Config {
        Config {
            path,
            key: file_key(key, id),
            side: Side::Server,
            identity: accounts.identity(id),
            clock: Arc::clone(&self.clock),
            randomness: Arc::clone(&self.randomness),
            limits: Limits {
                hold_seconds: self.settings.limits.hold_seconds,
                ..self.limits.clone()
            },
        }
    }

    /// The hotels of a folder that no server has open.
    ///
    /// # Errors
    /// When a file cannot be opened.
    pub fn listed(
        &self,
        (folder, key, accounts): &(Folder, [u8; 32], Accounts),
    ) -> Result<Vec<Listed>> {
        let mut listed = Vec::new();
        for Hosted { slug, id, path } in hosted(accounts)? {
            finish(folder, &slug, &path)?;
            let engine = self
                .engine(accounts, key, path, id)
                .with_context(|| format!("cannot open {slug}"))?;
            listed.push(Listed::of(&slug, engine.profile().as_deref()));
            engine.close();
        }
        Ok(listed)
    }

    fn add_demo(&self, opened: &(Folder, [u8; 32], Accounts)) -> Result<()> {
        tracing::info!("filling the demo hotel");
        let now = self.clock.now();
        let today = now.to_zoned(keyrack_engine::demo::zone()).date();
        let id = self.new_id().into();
        self.add_property(opened, DEMO, id, |engine| {
            Ok(keyrack_engine::demo::fill_as(
                engine,
                Some(id),
                today,
                DEMO_SEED,
            )?)
        })
        .context("cannot fill the demo hotel")
    }

    /// A new id, by this opening's clock and randomness.
    #[must_use]
    pub fn new_id(&self) -> Uuid {
        keyrack_engine::new_id(self.clock.now(), self.randomness.as_ref())
    }
}

/// The key of a property's file.
#[must_use]
pub fn file_key(key: &[u8; 32], id: PropertyId) -> [u8; 32] {
    blake3::derive_key(
        "keyrack-server 2026-11 property",
        &[key.as_slice(), id.as_bytes()].concat(),
    )
}

/// Where the journal of a property's file is kept: in a folder of its own, so that another disk can
/// stand there.
#[must_use]
pub fn journal_of(path: &Path) -> PathBuf {
    let name = path.with_extension("journal");
    let folder = path.parent().unwrap_or(Path::new(""));
    let name = name.file_name().unwrap_or_default();
    folder.join("journal").join(name)
}

fn hosted(accounts: &Accounts) -> Result<Vec<Hosted>> {
    accounts.properties().context("cannot read the accounts")
}
