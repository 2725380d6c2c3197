//! A server is put back: from a backup, which stands in the place of its file, and from the journal.

use std::path::Path;

use keyrack_allotment::{DeviceId as LedgerDevice, Epoch, ServerEntry, ServerLedger};
use keyrack_contract::sync::Envelope;
use keyrack_contract::{Changed, Code, Failure};
use keyrack_domain::DeviceId;
use keyrack_store::log::{self, Cursor};
use keyrack_store::{StoreError, forget_copied_at, hold, ledger};

use super::{Record, file::JournalFile, key, open_log_epoch};
use crate::caller::Caller;
use crate::config::{Config, Side};
use crate::door::Tx;
use crate::engine::Engine;
use crate::rights::Ledger;
use crate::stop::Stop;
use crate::sync;

/// What a restore has done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Batches that the backup did not have.
    pub batches: u64,
    /// The epoch of the log and of rights that has begun.
    pub epochs: (u64, u64),
    /// Desks that have to tell what they sold before anything is sold here.
    pub awaiting: u64,
}

/// Puts into a backup's file what the journal knows beyond it, and opens a new epoch. Nothing is sold
/// after this until each of `enrolled` has told what it sold, or was written off.
///
/// # Errors
/// `journal-damaged` where a record in it does not open; what opening a file can say.
pub fn restore(
    config: Config,
    journal: &Path,
    enrolled: Vec<DeviceId>,
) -> Result<Restored, Failure> {
    if config.side != Side::Server {
        return Err(Failure::new(Code::ServerOnly));
    }
    let key = key(&config.identity.property_key);
    let records = JournalFile::read(journal, &key).map_err(|error| {
        tracing::error!(%error, "the journal cannot be read");
        Failure::new(Code::JournalDamaged)
    })?;
    let engine = Engine::open(config)?;
    let restored = engine.run_own("restore", Caller::System, move |tx| {
        let epoch = rights(tx, &records, &enrolled)?;
        let mut batches = 0;
        // Above every epoch that the journal names, also one in which nothing was written.
        let marks = records.iter().map(|record| record.mark.log_epoch);
        let mut highest = marks.max().unwrap_or(0);
        for placed in records.iter().flat_map(|record| &record.batches) {
            highest = highest.max(placed.epoch);
            let place = Cursor {
                epoch: placed.epoch,
                seq: placed.sequence,
            };
            batches += u64::from(import(tx, place, &placed.envelope)?);
        }
        let log_epoch = open_log_epoch(tx.write, highest)?;
        forget_copied_at(tx.write)?;
        tx.note(Changed::EVERYTHING);
        let awaiting = match &tx.working.ledger {
            Ledger::Server(ledger) => ledger.awaiting().count(),
            Ledger::Desk(_) => 0,
        };
        Ok(Restored {
            batches,
            epochs: (log_epoch, epoch.0),
            awaiting: u64::try_from(awaiting).unwrap_or(u64::MAX),
        })
    });
    engine.close();
    restored
}

/// The ledger of backup and journal together, frozen in a new epoch. Who was typing is not waited for.
fn rights(tx: &mut Tx<'_, '_>, records: &[Record], enrolled: &[DeviceId]) -> Result<Epoch, Stop> {
    let read = |bytes: &Vec<u8>| -> Result<ServerEntry, Stop> {
        postcard::from_bytes(bytes).map_err(|_| Stop::Store(StoreError::Damaged))
    };
    let rows = ledger::list(tx.write)?;
    let backup: Vec<ServerEntry> = rows
        .iter()
        .map(|(_, bytes)| read(bytes))
        .collect::<Result<_, _>>()?;
    let journal: Vec<ServerEntry> = records
        .iter()
        .flat_map(|record| &record.entries)
        .map(read)
        .collect::<Result<_, _>>()?;
    let devices = enrolled.iter().map(|id| LedgerDevice(id.0)).collect();
    let mut ledger = ServerLedger::restore(&backup, &journal, devices, Epoch::NONE).ledger;
    for entry in ledger.expire_holds(u64::MAX).entries {
        ledger.apply(&entry);
    }
    let epoch = ledger.epoch();
    tx.working.ledger = Ledger::Server(ledger);
    tx.fold_ledger()?;
    for row in hold::live(tx.write, jiff::Timestamp::MIN)? {
        crate::verb::drop_hold(tx, row.id)?;
    }
    crate::project::load_rights(tx);
    Ok(epoch)
}

/// Takes a batch in that the backup does not have, at the place it had.
fn import(tx: &mut Tx<'_, '_>, place: Cursor, bytes: &[u8]) -> Result<bool, Stop> {
    let envelope: Envelope = sync::decode(bytes)?;
    let batch = sync::open_batch(&envelope)?;
    if log::get(tx.write, batch.id)?.is_some() {
        return Ok(false);
    }
    sync::import_batch(tx, &batch, bytes, place)?;
    Ok(true)
}
