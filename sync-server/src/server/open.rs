//! Opens a data folder with everything in it.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use anyhow::{Context, Result};
use keyrack_engine::accounts::{Accounts, Hosted};
use keyrack_engine::{Clock, Config, Engine, Limits, Randomness, Side};
use tokio::sync::watch;
use uuid::Uuid;

use super::Server;
use crate::data::{Folder, key, write_private};
use crate::hotel::Hotel;
use crate::http::limit::{PropertyRate, Rates};
use crate::secret::Derivation;
use crate::settings::Settings;
use crate::status::Metrics;

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
        let (folder, key, accounts) = self.accounts()?;
        let mut hotels = std::collections::BTreeMap::new();
        if self.demo
            && accounts
                .properties()
                .context("cannot read the accounts")?
                .is_empty()
        {
            let id = self.new_id();
            accounts
                .add_property(DEMO, id.into())
                .context("cannot add the demo hotel")?;
        }
        for Hosted { slug, id, path } in
            accounts.properties().context("cannot read the accounts")?
        {
            let engine = Engine::open(Config {
                path,
                key: blake3::derive_key(
                    "keyrack-server 2026-11 property",
                    &[key.as_slice(), id.as_bytes()].concat(),
                ),
                side: Side::Server,
                identity: accounts.identity(id),
                clock: Arc::clone(&self.clock),
                randomness: Arc::clone(&self.randomness),
                limits: Limits {
                    hold_seconds: self.settings.limits.hold_seconds,
                    ..self.limits.clone()
                },
            })
            .with_context(|| format!("cannot open {slug}"))?;
            if self.demo && slug == DEMO && engine.profile().is_none() {
                tracing::info!("filling the demo hotel");
                let today = self.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
                keyrack_engine::demo::fill_as(&engine, Some(id), today, DEMO_SEED)
                    .context("cannot fill the demo hotel")?;
            }
            let rate = PropertyRate::new(self.settings.rate_limit, &self.settings.limits);
            hotels.insert(slug.clone(), Hotel::new(slug, engine, rate));
        }
        let mut admin_token = [0; 32];
        self.randomness.fill(&mut admin_token);
        let admin_token = hex::encode(admin_token);
        write_private(&folder.admin_token(), admin_token.as_bytes())
            .context("cannot write the admin token")?;
        Ok(Arc::new(Server {
            accounts,
            derivation: Derivation::new(&key),
            rates: Rates::new(self.settings.rate_limit, &self.settings.limits),
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

    fn new_id(&self) -> Uuid {
        keyrack_engine::new_id(self.clock.now(), self.randomness.as_ref())
    }
}
