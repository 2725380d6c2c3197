//! Documents: the changes they are made of.

use rusqlite::params;
use uuid::Uuid;

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// One change, as the history's own library encodes it.
#[derive(Debug, Clone, Copy)]
pub struct NewChange<'a> {
    /// Its hash, which names it.
    pub hash: &'a [u8; 32],
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// A document as it is kept: a snapshot, then the changes since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// What kind of document, by the number its kind has for ever.
    pub class: u8,
    /// The document up to some change; `None` while it has only changes.
    pub snapshot: Option<Vec<u8>>,
    /// The changes after that, in the order in which they were applied here.
    pub tail: Vec<Vec<u8>>,
    /// The place of the last change, for [`crate::snapshot::put`].
    pub place: u64,
}

/// A document's name, its kind, and when it last changed here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: Uuid,
    /// What kind of document.
    pub class: u8,
    /// The local number of the last batch that touched it.
    pub changed_seq: u64,
}

/// Adds changes of one batch to a document, making the document where it is new. A change that
/// stands in the tail already is left out; one that only the snapshot holds is added again, which
/// does no harm when the document is loaded. Returns how many were added.
///
/// # Errors
/// [`StoreError::Constraint`] where the batch is not in the log.
pub fn append(
    write: &Write<'_>,
    document: Uuid,
    class: u8,
    batch_seq: u64,
    changes: &[NewChange<'_>],
) -> Result<usize, StoreError> {
    write.run(
        "INSERT INTO document (id, class, changed_seq) VALUES (?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET changed_seq = excluded.changed_seq",
        params![Sql(document), class, Sql(batch_seq)],
    )?;
    let mut place = last_place(write, document)?;
    let mut added = 0;
    for change in changes {
        let next = place.saturating_add(1);
        let new = write.run(
            "INSERT INTO change (document, place, hash, batch_seq, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (document, hash) DO NOTHING",
            params![Sql(document), Sql(next), change.hash, Sql(batch_seq), change.bytes],
        )?;
        if new > 0 {
            place = next;
            added += 1;
        }
    }
    Ok(added)
}

fn last_place(read: &Read<'_>, document: Uuid) -> Result<u64, StoreError> {
    read.count(
        "SELECT max(coalesce((SELECT max(place) FROM change WHERE document = ?1), 0),
                    coalesce((SELECT place FROM snapshot WHERE document = ?1), 0))",
        [Sql(document)],
    )
}

/// Everything that is kept of a document.
///
/// # Errors
/// [`StoreError`].
pub fn load(read: &Read<'_>, document: Uuid) -> Result<Option<Stored>, StoreError> {
    let found = read.one(
        "SELECT class FROM document WHERE id = ?1",
        [Sql(document)],
        |row| row.get(0),
    )?;
    let Some(class) = found else { return Ok(None) };
    let snapshot = read.one(
        "SELECT bytes FROM snapshot WHERE document = ?1",
        [Sql(document)],
        |row| row.get(0),
    )?;
    let tail = read.many(
        "SELECT bytes FROM change WHERE document = ?1 ORDER BY place",
        [Sql(document)],
        |row| row.get(0),
    )?;
    Ok(Some(Stored {
        class,
        snapshot,
        tail,
        place: last_place(read, document)?,
    }))
}

/// The ids of all documents of one kind, in the order of their ids.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>, class: u8) -> Result<Vec<Uuid>, StoreError> {
    read.many(
        "SELECT id FROM document WHERE class = ?1 ORDER BY id",
        [class],
        |row| col(row, 0),
    )
}

/// Documents that changed after a local number, in the order of their last change; with 0, all.
///
/// # Errors
/// [`StoreError`].
pub fn changed_after(read: &Read<'_>, seq: u64) -> Result<Vec<Listed>, StoreError> {
    read.many(
        "SELECT id, class, changed_seq FROM document WHERE changed_seq > ?1 ORDER BY changed_seq, id",
        [Sql(seq)],
        |row| Ok(Listed { id: col(row, 0)?, class: row.get(1)?, changed_seq: col(row, 2)? }),
    )
}

/// How many documents of one kind there are.
///
/// # Errors
/// [`StoreError`].
pub fn count(read: &Read<'_>, class: u8) -> Result<u64, StoreError> {
    read.count("SELECT count(*) FROM document WHERE class = ?1", [class])
}
