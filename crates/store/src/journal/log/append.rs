//! Writes batches down.

use rusqlite::params;

use super::{Cursor, NewBatch, State, highest};
use crate::value::Sql;
use crate::{Read, StoreError, Write};

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
