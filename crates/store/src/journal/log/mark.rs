//! Notes how far batches have come.

use rusqlite::params;
use uuid::Uuid;

use super::Cursor;
use crate::value::Sql;
use crate::{StoreError, Write};

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
        "UPDATE batch SET state = 'pending' WHERE state <> 'accepted' AND state = 'sent'",
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
