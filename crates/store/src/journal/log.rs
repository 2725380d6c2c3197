//! The log of batches: what this replica made and what it received.

use keyrack_domain::{DeviceId, Timestamp};
use rusqlite::{Row, params};
use uuid::Uuid;

use crate::value::{Sql, col, opt, words};
use crate::{Read, StoreError, Write};

/// A place in the server's order. Epochs come first: every place of epoch 4 is after all of epoch 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Cursor {
    /// Which life of the server's log.
    pub epoch: u64,
    /// The number in it, from 1; 0 stands before everything.
    pub seq: u64,
}

/// How far a batch has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Made here, not yet sent.
    Pending,
    /// Sent, not yet answered.
    Sent,
    /// It has its place in the server's order.
    Accepted,
    /// The server would not take it. It stays, for a person to see.
    Refused,
}

words! {
    State { Pending = "pending", Sent = "sent", Accepted = "accepted", Refused = "refused" }
}

/// A batch that is to be written down.
#[derive(Debug, Clone, Copy)]
pub struct NewBatch<'a> {
    /// Its id, made with it.
    pub id: Uuid,
    /// Who made it.
    pub device: DeviceId,
    /// The signed envelope, as it travels.
    pub envelope: &'a [u8],
    /// When it was made, by its maker's clock. Nothing is ordered by it.
    pub made_at: Timestamp,
}

/// A batch as it is written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Its number in the order of arrival here.
    pub local_seq: u64,
    /// Its id.
    pub id: Uuid,
    /// Who made it.
    pub device: DeviceId,
    /// Its place in the server's order, once it has one.
    pub server: Option<Cursor>,
    /// How far it has come.
    pub state: State,
    /// Why it was refused: a code of the caller's; empty otherwise.
    pub refusal: String,
    /// The signed envelope.
    pub envelope: Vec<u8>,
    /// When it was made, by its maker's clock, to the millisecond.
    pub made_at: Timestamp,
}

/// Writes down a batch that is still to be sent. Returns its local number, or `None` where the log
/// has it already.
///
/// # Errors
/// [`StoreError`].
pub fn append(write: &Write<'_>, batch: &NewBatch<'_>) -> Result<Option<u64>, StoreError> {
    insert(write, batch, State::Pending, None)
}

/// Writes down a batch that has its place in the server's order: at the server, which gives it with
/// [`next_place`], and at a desk that received it. Returns its local number, or `None` where the log
/// has it already; its place is then left as it is.
///
/// # Errors
/// [`StoreError::Constraint`] where another batch has that place.
pub fn append_accepted(
    write: &Write<'_>,
    batch: &NewBatch<'_>,
    at: Cursor,
) -> Result<Option<u64>, StoreError> {
    insert(write, batch, State::Accepted, Some(at))
}

fn insert(
    write: &Write<'_>,
    batch: &NewBatch<'_>,
    state: State,
    at: Option<Cursor>,
) -> Result<Option<u64>, StoreError> {
    let added = write.run(
        "INSERT INTO batch (id, device, server_epoch, server_seq, state, envelope, made_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO NOTHING",
        params![
            Sql(batch.id),
            Sql(batch.device),
            at.map(|at| Sql(at.epoch)),
            at.map(|at| Sql(at.seq)),
            Sql(state),
            batch.envelope,
            Sql(batch.made_at),
        ],
    )?;
    Ok((added > 0).then(|| write.last_row().unsigned_abs()))
}

/// The place that the next batch gets in this epoch: one past the last of all epochs, so that a
/// number is never given twice.
///
/// # Errors
/// [`StoreError`].
pub fn next_place(read: &Read<'_>, epoch: u64) -> Result<Cursor, StoreError> {
    let last = highest(read)?.unwrap_or_default();
    Ok(Cursor {
        epoch,
        seq: last.seq.saturating_add(1),
    })
}

/// The last place of the server's order that this log knows.
///
/// # Errors
/// [`StoreError`].
pub fn highest(read: &Read<'_>) -> Result<Option<Cursor>, StoreError> {
    read.one(
        "SELECT server_epoch, server_seq FROM batch WHERE server_seq IS NOT NULL
         ORDER BY server_epoch DESC, server_seq DESC LIMIT 1",
        [],
        |row| {
            Ok(Cursor {
                epoch: col(row, 0)?,
                seq: col(row, 1)?,
            })
        },
    )
}

/// Notes that a batch is under way. Returns whether it was pending.
///
/// # Errors
/// [`StoreError`].
pub fn mark_sent(write: &Write<'_>, id: Uuid) -> Result<bool, StoreError> {
    let changed = write.run(
        "UPDATE batch SET state = 'sent' WHERE id = ?1 AND state = 'pending'",
        [Sql(id)],
    )?;
    Ok(changed > 0)
}

/// After a lost connection: what was sent and not answered is to be sent again.
///
/// # Errors
/// [`StoreError`].
pub fn mark_unsent(write: &Write<'_>) -> Result<usize, StoreError> {
    write.run(
        "UPDATE batch SET state = 'pending' WHERE state = 'sent'",
        [],
    )
}

/// Notes the place that the server gave. Returns whether the batch was waiting for one.
///
/// # Errors
/// [`StoreError::Constraint`] where another batch has that place.
pub fn mark_accepted(write: &Write<'_>, id: Uuid, at: Cursor) -> Result<bool, StoreError> {
    let changed = write.run(
        "UPDATE batch SET state = 'accepted', refusal = '', server_epoch = ?2, server_seq = ?3
         WHERE id = ?1 AND state <> 'accepted'",
        params![Sql(id), Sql(at.epoch), Sql(at.seq)],
    )?;
    Ok(changed > 0)
}

/// Notes that the server would not take a batch. Returns whether it was waiting for an answer.
///
/// # Errors
/// [`StoreError`].
pub fn mark_refused(write: &Write<'_>, id: Uuid, code: &str) -> Result<bool, StoreError> {
    let changed = write.run(
        "UPDATE batch SET state = 'refused', refusal = ?2 WHERE id = ?1 AND state IN ('pending', 'sent')",
        params![Sql(id), code],
    )?;
    Ok(changed > 0)
}

const COLUMNS: &str =
    "local_seq, id, device, server_epoch, server_seq, state, refusal, envelope, made_at";

fn batch(row: &Row<'_>) -> rusqlite::Result<Batch> {
    let epoch: Option<u64> = opt(row, 3)?;
    let seq: Option<u64> = opt(row, 4)?;
    Ok(Batch {
        local_seq: col(row, 0)?,
        id: col(row, 1)?,
        device: col(row, 2)?,
        server: epoch.zip(seq).map(|(epoch, seq)| Cursor { epoch, seq }),
        state: col(row, 5)?,
        refusal: row.get(6)?,
        envelope: row.get(7)?,
        made_at: col(row, 8)?,
    })
}

/// One batch by its id.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: Uuid) -> Result<Option<Batch>, StoreError> {
    read.one(
        &format!("SELECT {COLUMNS} FROM batch WHERE id = ?1"),
        [Sql(id)],
        batch,
    )
}

/// What is still to be sent, oldest first, up to about this many bytes of envelopes and at least one.
///
/// # Errors
/// [`StoreError`].
pub fn pending(read: &Read<'_>, bytes_max: usize) -> Result<Vec<Batch>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM batch WHERE state = 'pending' ORDER BY local_seq");
    up_to(read, &sql, [], bytes_max)
}

/// What the server has ordered after a place, in that order, up to about this many bytes of
/// envelopes and at least one.
///
/// # Errors
/// [`StoreError`].
pub fn read_after(
    read: &Read<'_>,
    after: Cursor,
    bytes_max: usize,
) -> Result<Vec<Batch>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM batch WHERE server_seq IS NOT NULL AND (server_epoch, server_seq) > (?1, ?2)
         ORDER BY server_epoch, server_seq"
    );
    up_to(
        read,
        &sql,
        params![Sql(after.epoch), Sql(after.seq)],
        bytes_max,
    )
}

fn up_to(
    read: &Read<'_>,
    sql: &str,
    params: impl rusqlite::Params,
    bytes_max: usize,
) -> Result<Vec<Batch>, StoreError> {
    let (mut batches, mut bytes) = (Vec::new(), 0_usize);
    read.each(sql, params, |row| {
        let batch = batch(row)?;
        bytes = bytes.saturating_add(batch.envelope.len());
        if !batches.is_empty() && bytes > bytes_max {
            return Ok(false);
        }
        batches.push(batch);
        Ok(bytes < bytes_max)
    })?;
    Ok(batches)
}

/// Every batch that the server would not take, oldest first.
///
/// # Errors
/// [`StoreError`].
pub fn refused(read: &Read<'_>) -> Result<Vec<Batch>, StoreError> {
    read.many(
        &format!("SELECT {COLUMNS} FROM batch WHERE state = 'refused' ORDER BY local_seq"),
        [],
        batch,
    )
}

/// How many batches wait to be sent or answered.
///
/// # Errors
/// [`StoreError`].
pub fn waiting_count(read: &Read<'_>) -> Result<u64, StoreError> {
    read.count(
        "SELECT count(*) FROM batch WHERE state IN ('pending', 'sent')",
        [],
    )
}
