//! What lies before a desk. A computer begins with no hotel at all; from here one is set up, joined
//! at a server, or opened as a sample. Whoever shows pages speaks to the lobby, which hands calls on
//! to the desk that is open.

mod care;
mod join;
mod make;
mod sample;
mod setup;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use keyrack_contract::{CallId, Changed, Code, Failure};
use keyrack_engine::{Clock, Randomness};

use crate::desk::{Lock, make_private_folder};
use crate::identity::{self, Enrolment, KeepError, Place};
use crate::keep::{Upkeep, plan};
use crate::{Desk, Session};

/// What the lobby's own calls are named by.
const OWN: &str = "setup.";

type Watcher = Arc<dyn Fn(Changed) + Send + Sync>;

/// What a lobby is opened with.
pub struct Entrance {
    /// The data folder; made where there is none.
    pub data: PathBuf,
    /// Where keys are kept.
    pub keys: Place,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where randomness comes from.
    pub randomness: Arc<dyn Randomness>,
}

/// A computer with a desk, or before it has one.
pub struct Lobby {
    entrance: Entrance,
    inside: RwLock<Inside>,
    watchers: Mutex<Vec<Watcher>>,
    /// Held while a hotel is made or thrown away.
    making: Mutex<()>,
    upkeep: Arc<Upkeep>,
    lock: Option<Lock>,
}

/// What is open.
#[derive(Clone)]
enum Inside {
    Nothing,
    Hotel(Arc<Desk>),
    Sample(Arc<Desk>),
}

/// Why the lobby does not open.
#[derive(Debug, thiserror::Error)]
pub enum LobbyError {
    /// The desk that is here cannot be opened.
    #[error(transparent)]
    Failure(#[from] Failure),
    /// Its identity cannot be kept or read.
    #[error(transparent)]
    Keep(#[from] KeepError),
}

impl Lobby {
    /// Opens the folder, and the desk in it where there is one. `invited` is asked only where there
    /// is none; it may bring one that has just been enrolled.
    ///
    /// # Errors
    /// `database-locked` where another desk has the folder; what opening the desk or `invited`
    /// refuses.
    pub fn open<E: From<LobbyError>>(
        entrance: Entrance,
        invited: impl FnOnce() -> Result<Option<Enrolment>, E>,
    ) -> Result<Self, E> {
        let data = entrance.data.clone();
        make_private_folder(&data).map_err(LobbyError::from)?;
        let lock = Lock::take(&data).map_err(LobbyError::from)?;
        // What was decided before the program ended is finished first.
        plan::carry_out(&data).map_err(|error| LobbyError::from(fault(error)))?;
        let mut enrolment = identity::read(&data).map_err(LobbyError::from)?;
        let mut lobby = Self {
            entrance,
            inside: RwLock::new(Inside::Nothing),
            watchers: Mutex::default(),
            making: Mutex::default(),
            upkeep: Arc::default(),
            lock: Some(lock),
        };
        if enrolment.is_none() {
            if let Some(sample) = lobby.kept_sample().map_err(E::from)? {
                lobby.inside = RwLock::new(Inside::Sample(Arc::new(sample)));
                return Ok(lobby);
            }
            enrolment = invited()?;
            if let Some(enrolment) = &enrolment {
                identity::keep(&data, enrolment, lobby.entrance.keys).map_err(LobbyError::from)?;
            }
        }
        if let Some(enrolment) = enrolment {
            let desk = lobby.desk_in(&data, enrolment).map_err(LobbyError::from)?;
            lobby.inside = RwLock::new(Inside::Hotel(Arc::new(desk)));
            lobby.forget_draft();
        }
        Ok(lobby)
    }

    /// A lobby whose desk is open already.
    #[must_use]
    pub fn of(desk: Desk, entrance: Entrance) -> Self {
        Self {
            entrance,
            inside: RwLock::new(Inside::Hotel(Arc::new(desk))),
            watchers: Mutex::default(),
            making: Mutex::default(),
            upkeep: Arc::default(),
            lock: None,
        }
    }

    /// Runs a call by its name, as [`Desk::call`]; the calls that set a hotel up are the lobby's own.
    ///
    /// # Errors
    /// `property-unknown` where there is no hotel yet, and what the call refuses.
    pub fn call(
        &self,
        session: Option<&str>,
        name: &str,
        id: Option<CallId>,
        body: &[u8],
    ) -> Result<Vec<u8>, Failure> {
        if name.starts_with(OWN) {
            return self.set_up(name, body);
        }
        if care::is_ours(name) {
            return self.care(session, name, body);
        }
        self.desk()?.call(session, name, id, body)
    }

    /// Signs a member of staff in, as [`Desk::sign_in`].
    ///
    /// # Errors
    /// `property-unknown` where there is no hotel yet, and what signing in refuses.
    pub fn sign_in(&self, body: &[u8]) -> Result<Session, Failure> {
        self.desk()?.sign_in(body)
    }

    /// Signs out. A token that nobody has is no mistake.
    pub fn sign_out(&self, session: &str) {
        if let Ok(desk) = self.desk() {
            desk.sign_out(session);
        }
    }

    /// Calls back with what kinds of things changed, at the desk that is open and at each that is
    /// opened later.
    pub fn watch(&self, watcher: impl Fn(Changed) + Send + Sync + 'static) {
        let watcher: Watcher = Arc::new(watcher);
        if let Ok(desk) = self.desk() {
            let told = Arc::clone(&watcher);
            desk.watch(move |changed| told(changed));
        }
        lock(&self.watchers).push(watcher);
    }

    /// Begins to keep in touch with the server, where the desk has one.
    ///
    /// # Errors
    /// As [`Desk::connect`].
    pub fn connect(&self) -> Result<(), Failure> {
        match self.inside() {
            Inside::Hotel(desk) => desk.connect(),
            Inside::Sample(_) | Inside::Nothing => Ok(()),
        }
    }

    /// Closes the desk that is open.
    pub fn close(&self) {
        if let Inside::Hotel(desk) | Inside::Sample(desk) = self.inside() {
            desk.close();
        }
        if let Some(lock) = &self.lock {
            lock.release();
        }
    }

    /// The desk that is open.
    ///
    /// # Errors
    /// `property-unknown` where there is none.
    pub fn desk(&self) -> Result<Arc<Desk>, Failure> {
        match self.inside() {
            Inside::Hotel(desk) | Inside::Sample(desk) => Ok(desk),
            Inside::Nothing => Err(Failure::new(Code::PropertyUnknown)),
        }
    }

    /// Whoever watches.
    fn ears(&self) -> Vec<Watcher> {
        lock(&self.watchers).clone()
    }

    fn inside(&self) -> Inside {
        self.inside
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Lets everybody in to what is open now, and tells whoever watches to read anew.
    fn let_in(&self, inside: Inside) {
        let watchers = lock(&self.watchers).clone();
        if let Inside::Hotel(desk) | Inside::Sample(desk) = &inside {
            for watcher in &watchers {
                let told = Arc::clone(watcher);
                desk.watch(move |changed| told(changed));
            }
        }
        *self.inside.write().unwrap_or_else(PoisonError::into_inner) = inside;
        for watcher in &watchers {
            watcher(Changed {
                reservations: true,
                inventory: true,
                rooms: true,
                settings: true,
                state: true,
            });
        }
    }

    fn desk_in(&self, folder: &Path, enrolment: Enrolment) -> Result<Desk, Failure> {
        Desk::open_unlocked(crate::Settings {
            data: folder.to_path_buf(),
            enrolment,
            clock: Arc::clone(&self.entrance.clock),
            randomness: Arc::clone(&self.entrance.randomness),
            limits: keyrack_engine::Limits::default(),
        })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A fault of this computer, told to the log.
fn fault(error: impl core::fmt::Display) -> Failure {
    tracing::error!(%error, "the folder of a hotel cannot be used");
    Failure::new(Code::Fault)
}
