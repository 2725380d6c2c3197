//! The server's journal: what must outlive its database, in a file apart from it.
//!
//! After each commit and before anybody is answered, the entries of the ledger and the batches of that
//! commit are appended here and forced to the disk. A database that is lost is put back from a backup and
//! from this. Records are sealed under a key of the property's.

mod file;
mod restore;

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use keyrack_contract::{Code, Failure};
use keyrack_store::log::{self, Cursor};
use keyrack_store::{Read, ledger, meta};
use serde::{Deserialize, Serialize};

use crate::archive;
use crate::engine::Inner;
use crate::rights::Ledger;
use crate::stop::Stop;
use file::JournalFile;

pub use restore::{Restored, restore};

/// How many bytes of batches are read at once on the way here.
const BATCH_BYTES: usize = 4 * 1024 * 1024;

/// How far a database or a journal is. Each number only rises, within the one before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Mark {
    rights_epoch: u64,
    ledger_row: u64,
    log_epoch: u64,
    log_sequence: u64,
}

impl Mark {
    fn of(read: &Read<'_>, ledger: &Ledger) -> Result<Self, Stop> {
        Ok(Self {
            rights_epoch: match ledger {
                Ledger::Server(ledger) => ledger.epoch().0,
                Ledger::Desk(_) => 0,
            },
            ledger_row: ledger::last(read)?,
            log_epoch: archive::server_epoch(read)?,
            log_sequence: log::highest(read)?.map_or(0, |at| at.seq),
        })
    }

    /// Something stands in the other that is not here.
    const fn lacks(&self, other: &Self) -> bool {
        let rights = self.rights_epoch < other.rights_epoch
            || (self.rights_epoch == other.rights_epoch && self.ledger_row < other.ledger_row);
        let log = self.log_epoch < other.log_epoch
            || (self.log_epoch == other.log_epoch && self.log_sequence < other.log_sequence);
        rights || log
    }
}

/// A batch with its place in the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Placed {
    epoch: u64,
    sequence: u64,
    envelope: Vec<u8>,
}

/// What one commit, or the commits since the last record, have made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Record {
    mark: Mark,
    /// Entries of the ledger, as they are stored.
    entries: Vec<Vec<u8>>,
    batches: Vec<Placed>,
}

/// An open journal.
pub(crate) struct Journal(Mutex<Open>);

struct Open {
    file: JournalFile,
    mark: Mark,
    /// The last record was not written: the next one says everything since.
    behind: bool,
}

impl Journal {
    /// Opens the file, or begins it, and writes down what the database has beyond it.
    ///
    /// # Errors
    /// `journal-ahead` for a database older than its journal, `disk-full`, `fault`.
    pub(crate) fn open(inner: &Inner, path: &Path, ledger: &Ledger) -> Result<Self, Failure> {
        let key = key(&inner.identity.property_key);
        let (file, last) = JournalFile::open(path, key).map_err(unwritten)?;
        let look = |read: &Read<'_>| Mark::of(read, ledger);
        let here = inner.readers.read(look).map_err(Stop::into_failure)?;
        let mark = match last {
            Some(record) => record.mark,
            // The backups that come before its beginning hold the batches until here.
            None => Mark {
                log_epoch: here.log_epoch,
                log_sequence: here.log_sequence,
                ..Mark::default()
            },
        };
        if here.lacks(&mark) {
            return Err(Failure::new(Code::JournalAhead));
        }
        let behind = mark.lacks(&here);
        let journal = Self(Mutex::new(Open { file, mark, behind }));
        if behind {
            let read = |look: &mut dyn FnMut(&Read<'_>) -> Result<(), Stop>| {
                inner.readers.read(|read| look(read))
            };
            journal.append(inner, ledger, Vec::new(), read)?;
        }
        Ok(journal)
    }

    /// Writes down what a commit has made. Called after it and before anybody hears of it.
    ///
    /// # Errors
    /// `disk-full`, `fault`: nobody may be told yes then. The next record makes up for it.
    pub(crate) fn append(
        &self,
        inner: &Inner,
        ledger: &Ledger,
        entries: Vec<Vec<u8>>,
        read: impl FnOnce(&mut dyn FnMut(&Read<'_>) -> Result<(), Stop>) -> Result<(), Stop>,
    ) -> Result<(), Failure> {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let open = &mut *open;
        let (mut here, mut batches) = (open.mark, Vec::new());
        read(&mut |read| {
            here = Mark::of(read, ledger)?;
            batches = since(read, open.mark)?;
            Ok(())
        })
        .map_err(|stop| {
            open.behind = true;
            stop.into_failure()
        })?;
        if entries.is_empty() && batches.is_empty() && !open.behind {
            return Ok(());
        }
        let entries = if open.behind {
            ledger.checkpoint().map_err(Stop::into_failure)?
        } else {
            entries
        };
        let record = Record {
            mark: here,
            entries,
            batches,
        };
        match open.file.append(&record, &*inner.randomness) {
            Ok(()) => {
                (open.mark, open.behind) = (here, false);
                Ok(())
            }
            Err(error) => {
                open.behind = true;
                Err(unwritten(error))
            }
        }
    }
}

/// Batches of the log after a mark.
fn since(read: &Read<'_>, mark: Mark) -> Result<Vec<Placed>, Stop> {
    let mut placed = Vec::new();
    let mut after = Cursor {
        epoch: mark.log_epoch,
        seq: mark.log_sequence,
    };
    loop {
        let batches = log::read_after(read, after, BATCH_BYTES)?;
        let Some(last) = batches.last().and_then(|batch| batch.server) else {
            return Ok(placed);
        };
        after = last;
        placed.extend(batches.into_iter().filter_map(|batch| {
            let at = batch.server?;
            Some(Placed {
                epoch: at.epoch,
                sequence: at.seq,
                envelope: batch.envelope,
            })
        }));
    }
}

/// The key of a property's journal.
fn key(property_key: &[u8; 32]) -> [u8; 32] {
    blake3::derive_key("keyrack 2026 journal", property_key)
}

fn unwritten(error: std::io::Error) -> Failure {
    if error.kind() == std::io::ErrorKind::StorageFull {
        return Failure::new(Code::DiskFull);
    }
    tracing::error!(%error, "the journal cannot be written");
    Failure::new(Code::Fault)
}

/// Opens the log of the server anew, above every epoch that anybody has heard of.
fn open_log_epoch(write: &keyrack_store::Write<'_>, highest: u64) -> Result<u64, Stop> {
    let epoch = archive::server_epoch(write)?.max(highest).saturating_add(1);
    meta::set_epoch(write, epoch)?;
    Ok(epoch)
}
