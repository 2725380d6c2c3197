//! The engine: one file, one writer, many readers.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};
use std::thread::JoinHandle;

use ed25519_dalek::{Signer as _, SigningKey};
use keyrack_allotment::{DeviceLedger, HolderClock};
use keyrack_contract::call::property::Profile;
use keyrack_contract::{CallId, Changed, Code, Failure};
use keyrack_replica::Actor;
use keyrack_store::{Database, Durability, Key, Kind, OpenError, Options, Readers};

use crate::caller::Caller;
use crate::clock::{Clock, Randomness};
use crate::config::{Config, Limits, Side};
use crate::door::{Answer, Job, Work, write_until_closed};
use crate::exposure::Looks;
use crate::identity::Identity;
use crate::import::ImportState;
use crate::index::{Index, Selling};
use crate::journal::Journal;
use crate::line::LineState;
use crate::pass::Pass;
use crate::recall::Recalls;
use crate::refusals::Refusals;
use crate::rights::Ledger;
use crate::spot::Spot;
use crate::stop::Stop;
use crate::working::Working;

type Watcher = Box<dyn Fn(Changed) + Send + Sync>;

/// One property's engine. Copies share it.
#[derive(Clone)]
pub struct Engine {
    pub(crate) inner: Arc<Inner>,
}

/// What all copies share.
pub(crate) struct Inner {
    pub side: Side,
    pub identity: Identity,
    pub actor: Actor,
    signer: SigningKey,
    pub clock: Arc<dyn Clock>,
    pub randomness: Arc<dyn Randomness>,
    pub limits: Limits,
    pub readers: Readers,
    pub line: LineState,
    pub spot: Spot,
    pub pass: Pass,
    pub recall: Recalls,
    pub refusals: Refusals,
    pub looks: Looks,
    pub journal: OnceLock<Journal>,
    pub import: ImportState,
    published: RwLock<Option<Arc<Index>>>,
    desk_ledger: RwLock<Option<Arc<DeviceLedger>>>,
    watchers: RwLock<Vec<Watcher>>,
    jobs: Mutex<Sender<Job>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Engine {
    /// Opens the property's file, makes it where there is none, and starts the writer.
    ///
    /// # Errors
    /// `wrong-key`, `database-newer`, `database-locked`, `database-damaged`, `disk-full`, `fault`.
    pub fn open(config: Config) -> Result<Self, Failure> {
        Self::open_as(config, None)
    }

    /// The same for a server that keeps a journal apart from the file, which [`crate::restore`] reads
    /// back. Nobody is told of a change before it stands there too.
    ///
    /// # Errors
    /// The same, and `journal-ahead` for a file that is older than its journal: an old copy was put in
    /// its place by hand.
    pub fn open_with_journal(config: Config, journal: &std::path::Path) -> Result<Self, Failure> {
        Self::open_as(config, Some(journal))
    }

    fn open_as(config: Config, journal: Option<&std::path::Path>) -> Result<Self, Failure> {
        let durability = if config.limits.unsafe_commits {
            Durability::Off
        } else {
            Durability::Full
        };
        let options = Options {
            durability,
            ..Options::default()
        };
        let database = Database::open(&config.path, &Key::new(config.key), Kind::Property, options)
            .map_err(|error| opened(&error))?;
        let (mut writer, readers) = (database.writer, database.readers);
        let reads = HolderClock::Reads(seconds(&*config.clock));
        let working = writer
            .read(|read| {
                Working::load(
                    read,
                    config.side,
                    &config.identity,
                    config.clock.now(),
                    reads,
                    // Nobody is connected yet.
                    &std::collections::BTreeSet::new(),
                )
            })
            .map_err(Stop::into_failure)?;
        let actor = Actor::try_new(config.identity.device.as_bytes())
            .map_err(|error| Stop::fault(error).into_failure())?;
        let (jobs, waiting): (Sender<Job>, Receiver<Job>) = channel();
        let inner = Arc::new(Inner {
            side: config.side,
            signer: SigningKey::from_bytes(&config.identity.seed),
            identity: config.identity,
            actor,
            clock: config.clock,
            randomness: config.randomness,
            limits: config.limits,
            readers,
            line: LineState::default(),
            spot: Spot::default(),
            pass: Pass::default(),
            recall: Recalls::default(),
            refusals: Refusals::default(),
            looks: Looks::default(),
            journal: OnceLock::new(),
            import: ImportState::default(),
            published: RwLock::new(working.index.clone().map(Arc::new)),
            desk_ledger: RwLock::default(),
            watchers: RwLock::default(),
            jobs: Mutex::new(jobs),
            thread: Mutex::default(),
        });
        if let Some(path) = journal {
            let journal = Journal::open(&inner, path, &working.ledger)?;
            let _ = inner.journal.set(journal);
        }
        inner.publish(&working);
        let shared = Arc::clone(&inner);
        let spawned = std::thread::Builder::new()
            .name("keyrack-writer".to_owned())
            .spawn(move || write_until_closed(writer, working, &shared, &waiting));
        let handle = spawned.map_err(|error| Stop::fault(error).into_failure())?;
        *inner.thread.lock().unwrap_or_else(PoisonError::into_inner) = Some(handle);
        let engine = Self { inner };
        engine.renew_projections()?;
        Ok(engine)
    }

    /// Runs a call on the writer and answers through `done`, once its commit is durable.
    pub(crate) fn queue(
        &self,
        verb: &'static str,
        id: Option<(CallId, [u8; 32])>,
        by: Caller,
        work: Work,
        done: Answer,
    ) {
        let job = Job::Call {
            verb,
            id,
            by,
            work,
            done,
        };
        let sent = self
            .inner
            .jobs
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .send(job);
        if let Err(std::sync::mpsc::SendError(Job::Call { done, .. })) = sent {
            done(Err(Failure::new(Code::Stopping)));
        }
    }

    /// The same, waiting for the answer.
    pub(crate) fn queue_and_wait(
        &self,
        verb: &'static str,
        id: Option<(CallId, [u8; 32])>,
        by: Caller,
        work: Work,
    ) -> Result<Vec<u8>, Failure> {
        let (answer, wait) = std::sync::mpsc::sync_channel(1);
        let done = Box::new(move |result| {
            let _ = answer.send(result);
        });
        self.queue(verb, id, by, work, done);
        wait.recv()
            .unwrap_or_else(|_| Err(Failure::new(Code::Stopping)))
    }

    /// Calls back after each commit with what kinds of things changed, and when the line changes.
    pub fn watch(&self, watcher: impl Fn(Changed) + Send + Sync + 'static) {
        self.inner
            .watchers
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Box::new(watcher));
    }

    /// The hotel, from memory; `None` while the file holds none.
    #[must_use]
    pub fn profile(&self) -> Option<Arc<Profile>> {
        self.inner.index().map(|index| Arc::clone(index.profile()))
    }

    /// The index as of the last durable commit; `None` while the file holds no property.
    #[must_use]
    pub fn index(&self) -> Option<Arc<Index>> {
        self.inner.index()
    }

    /// The public half of this installation's key.
    #[must_use]
    pub fn public_key(&self) -> [u8; 32] {
        self.inner.identity.public_key()
    }

    /// Finishes what waits, folds the log into the file and stops. Later calls hear `stopping`.
    pub fn close(&self) {
        if let Err(failure) = self.settle_refusals() {
            tracing::warn!(
                code = failure.code.key(),
                "refused requests were not written"
            );
        }
        let _ = self
            .inner
            .jobs
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .send(Job::Close);
        let handle = self
            .inner
            .thread
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(handle) = handle
            && handle.join().is_err()
        {
            tracing::error!("the writer had ended early");
        }
    }
}

impl Inner {
    pub(crate) fn index(&self) -> Option<Arc<Index>> {
        self.published
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Signs bytes with the device key, as [`Identity::sign`] does; the key is made ready once.
    pub(crate) fn sign(&self, bytes: &[u8]) -> Vec<u8> {
        self.signer.sign(bytes).to_bytes().to_vec()
    }

    /// Sets where the line stands; whoever watches hears of a change.
    pub(crate) fn set_line(&self, line: keyrack_contract::call::state::Line) {
        if self.line.set(line, self.clock.now()) {
            self.notify(Changed {
                state: true,
                inventory: true,
                ..Changed::default()
            });
        }
    }

    /// Notes why the line is down; whoever watches hears of a change.
    pub(crate) fn set_down(&self, why: Option<Code>) {
        if self.line.set_down(why) {
            self.notify(Changed {
                state: true,
                ..Changed::default()
            });
        }
    }

    /// Makes the writer's index the one that readers see.
    pub(crate) fn publish(&self, working: &Working) {
        *self
            .published
            .write()
            .unwrap_or_else(PoisonError::into_inner) = working.index.clone().map(Arc::new);
        if let Ledger::Desk(ledger) = &working.ledger {
            let mut published = self
                .desk_ledger
                .write()
                .unwrap_or_else(PoisonError::into_inner);
            if published.as_deref() != Some(ledger) {
                *published = Some(Arc::new(ledger.clone()));
            }
        }
    }

    /// A desk's rights as of the last durable commit; `None` at the server.
    pub(crate) fn desk_ledger(&self) -> Option<Arc<DeviceLedger>> {
        self.desk_ledger
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(crate) fn notify(&self, changed: Changed) {
        if changed.any() {
            for watcher in self
                .watchers
                .read()
                .unwrap_or_else(PoisonError::into_inner)
                .iter()
            {
                watcher(changed);
            }
        }
    }

    /// The clock by which a desk's leases end.
    pub(crate) fn holder_clock(&self) -> HolderClock {
        HolderClock::Reads(seconds(&*self.clock))
    }

    /// On what this installation may sell now.
    pub(crate) fn selling(&self) -> Selling {
        match self.side {
            Side::Desk if self.line.online() => Selling::OnCounts,
            Side::Desk | Side::Server => Selling::OnRights,
        }
    }
}

/// Seconds since 1970 by the installation's clock.
pub(crate) fn seconds(clock: &dyn Clock) -> u64 {
    u64::try_from(clock.now().as_second()).unwrap_or(0)
}

pub(crate) fn opened(error: &OpenError) -> Failure {
    match error {
        OpenError::WrongKey => Failure::new(Code::WrongKey),
        OpenError::Newer { found, known } => Failure::new(Code::DatabaseNewer)
            .with("found", found)
            .with("known", known),
        OpenError::Damaged | OpenError::OtherKind => Failure::new(Code::DatabaseDamaged),
        OpenError::Locked => Failure::new(Code::DatabaseLocked),
        OpenError::Full => Failure::new(Code::DiskFull),
        OpenError::Io(_) | OpenError::Sql(_) => {
            tracing::error!(error = %error, "the database could not be opened");
            Failure::new(Code::Fault)
        }
    }
}
