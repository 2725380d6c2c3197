//! Snapshots: documents in one piece, so that loading them stays quick.

use rusqlite::params;
use uuid::Uuid;

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// Puts a snapshot in the place of the former one and of the changes it holds, up to and including
/// `place`. The caller has loaded `bytes` back and compared the heads; what is deleted here cannot
/// be had again.
///
/// # Errors
/// [`StoreError::Constraint`] where there is no such document.
pub fn put(
    write: &Write<'_>,
    document: Uuid,
    place: u64,
    heads: &[u8],
    bytes: &[u8],
) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO snapshot (document, place, heads, bytes) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (document) DO UPDATE SET place = excluded.place, heads = excluded.heads, bytes = excluded.bytes",
        params![Sql(document), Sql(place), heads, bytes],
    )?;
    write.run(
        "DELETE FROM change WHERE document = ?1 AND place <= ?2",
        params![Sql(document), Sql(place)],
    )?;
    write.run(
        "UPDATE document SET tail = (SELECT count(*) FROM change WHERE document = ?1) WHERE id = ?1",
        [Sql(document)],
    )?;
    Ok(())
}

/// Documents whose tail has at least this many changes, longest first.
///
/// # Errors
/// [`StoreError`].
pub fn due(read: &Read<'_>, changes_min: u32, limit: u32) -> Result<Vec<Uuid>, StoreError> {
    read.many(
        "SELECT id FROM document WHERE tail >= ?1 ORDER BY tail DESC, id LIMIT ?2 /* all */",
        [changes_min, limit],
        |row| col(row, 0),
    )
}
