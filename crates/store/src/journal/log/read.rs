//! Reads the log.

use rusqlite::{Row, params};
use uuid::Uuid;

use super::{Batch, Cursor};
use crate::value::{Sql, col, opt};
use crate::{Read, StoreError};

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
    let sql = format!(
        "SELECT {COLUMNS} FROM batch WHERE state <> 'accepted' AND state = 'pending' ORDER BY local_seq"
    );
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
        &format!("SELECT {COLUMNS} FROM batch WHERE state <> 'accepted' AND state = 'refused' ORDER BY local_seq"),
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
        "SELECT count(*) FROM batch WHERE state <> 'accepted' AND state IN ('pending', 'sent')",
        [],
    )
}
