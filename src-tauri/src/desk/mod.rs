//! One desk: the engine over its file, who is signed in, and the one door for calls.

mod call;
mod lock;
mod sign_in;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use keyrack_contract::{Changed, Code, Failure};
use keyrack_engine::{Clock, Config, Engine, Limits, Randomness, Side};

use crate::identity::Enrolment;
use crate::link::{Link, Uplink};
pub(crate) use lock::Lock;
pub use sign_in::Session;
use sign_in::Sessions;

/// The property's file in the data folder.
pub(crate) const FILE: &str = "desk.db";

/// What a desk is opened with.
pub struct Settings {
    /// The data folder; made where there is none.
    pub data: PathBuf,
    /// Which desk of which property this is.
    pub enrolment: Enrolment,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where randomness comes from.
    pub randomness: Arc<dyn Randomness>,
    /// Limits and sizes.
    pub limits: Limits,
}

/// A desk.
pub struct Desk {
    engine: Engine,
    enrolment: Enrolment,
    sessions: Sessions,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    link: Mutex<Option<Link>>,
    /// `None` where whoever opened it holds the folder's lock.
    lock: Option<Lock>,
}

impl Desk {
    /// Opens the desk in its folder. No other desk can open it until this one is dropped.
    ///
    /// # Errors
    /// `database-locked` where a desk has the folder already, and what [`Engine::open`] refuses.
    pub fn open(settings: Settings) -> Result<Self, Failure> {
        make_private_folder(&settings.data)?;
        let lock = Lock::take(&settings.data)?;
        Self::open_locked(settings, Some(lock))
    }

    /// The same for who holds the folder already.
    pub(crate) fn open_unlocked(settings: Settings) -> Result<Self, Failure> {
        Self::open_locked(settings, None)
    }

    fn open_locked(settings: Settings, lock: Option<Lock>) -> Result<Self, Failure> {
        let engine = Engine::open(Config {
            path: settings.data.join(FILE),
            key: settings.enrolment.database_key,
            side: if settings.enrolment.is_alone() {
                // Nobody else sells its rooms, so it decides as a server does.
                Side::Server
            } else {
                Side::Desk
            },
            identity: settings.enrolment.identity(),
            clock: Arc::clone(&settings.clock),
            randomness: Arc::clone(&settings.randomness),
            limits: settings.limits,
        })?;
        Ok(Self {
            engine,
            enrolment: settings.enrolment,
            sessions: Sessions::default(),
            clock: settings.clock,
            randomness: settings.randomness,
            link: Mutex::default(),
            lock,
        })
    }

    /// The engine, for tests and for the shell's own calls.
    #[must_use]
    pub const fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Which desk of which hotel this is, with its keys.
    pub(crate) const fn enrolment(&self) -> &Enrolment {
        &self.enrolment
    }

    /// Whether this hotel lives on this computer only.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        self.enrolment.is_alone()
    }

    /// Begins to keep in touch with the server, until the desk is closed. A second time does nothing,
    /// and neither does a desk that has no server.
    ///
    /// # Errors
    /// `fault` when there is no thread for it.
    pub fn connect(&self) -> Result<(), Failure> {
        if self.is_alone() {
            return Ok(());
        }
        let mut link = self.link.lock().unwrap_or_else(PoisonError::into_inner);
        if link.is_none() {
            *link = Some(Link::start(Uplink {
                engine: self.engine.clone(),
                property: self.enrolment.property,
                server_key: self.enrolment.server_key,
                address: format!("{}/sync/{}", self.enrolment.server, self.enrolment.slug),
                randomness: Arc::clone(&self.randomness),
            })?);
        }
        Ok(())
    }

    /// Ends the line to the server. Selling goes on with the rooms that are held here.
    pub fn disconnect(&self) {
        let link = self
            .link
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(link) = link {
            link.stop();
        }
    }

    /// Calls back with what kinds of things changed.
    pub fn watch(&self, watcher: impl Fn(Changed) + Send + Sync + 'static) {
        self.engine.watch(watcher);
    }

    /// Ends the line, finishes what waits and folds the log into the file. Later calls hear
    /// `stopping`. The folder is free once the desk is dropped.
    pub fn close(&self) {
        self.disconnect();
        self.engine.close();
        if let Some(lock) = &self.lock {
            lock.release();
        }
        tracing::info!("the desk is closed");
    }
}

/// Makes a folder that only its owner can look into.
pub(crate) fn make_private_folder(path: &Path) -> Result<(), Failure> {
    let told = |error: std::io::Error| {
        tracing::error!(path = %path.display(), %error, "the data folder cannot be made");
        Failure::new(Code::Fault)
    };
    fs::create_dir_all(path).map_err(told)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o700)).map_err(told)?;
    }
    Ok(())
}
