//! The door's memory of successes, so that a repeated call is answered and not done again.

use jiff::{SignedDuration, Timestamp};
use keyrack_contract::{CallId, Code};
use keyrack_store::{Write, call_memory};

use crate::stop::Stop;

/// The remembered reply of this call.
///
/// # Errors
/// `call-reused` when the id came with another request before.
pub(super) fn recall(
    write: &Write<'_>,
    id: CallId,
    digest: &[u8; 32],
    now: Timestamp,
) -> Result<Option<Vec<u8>>, Stop> {
    match call_memory::get(write, id.0)? {
        Some(row) if row.expires_at <= now => Ok(None),
        Some(row) if row.digest == *digest => Ok(Some(row.reply)),
        Some(_) => Err(Code::CallReused.into()),
        None => Ok(None),
    }
}

/// Remembers a success for `days`.
pub(super) fn remember(
    write: &Write<'_>,
    id: CallId,
    digest: [u8; 32],
    reply: &[u8],
    now: Timestamp,
    days: u16,
) -> Result<(), Stop> {
    let expires_at = now
        .checked_add(SignedDuration::from_hours(24 * i64::from(days)))
        .map_err(Stop::fault)?;
    let row = call_memory::Remembered {
        digest,
        reply: reply.to_vec(),
        at: now,
        expires_at,
    };
    Ok(call_memory::put(write, id.0, &row)?)
}
