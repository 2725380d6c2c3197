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

/// Whether a change of this document stands in a batch that the server has not taken yet.
///
/// # Errors
/// [`StoreError`].
pub fn waits(read: &Read<'_>, document: Uuid) -> Result<bool, StoreError> {
    let waiting = read.count(
        "SELECT count(*) FROM change JOIN batch ON batch.local_seq = change.batch_seq
         WHERE change.document = ?1 AND batch.state <> 'accepted'",
        params![Sql(document)],
    )?;
    Ok(waiting > 0)
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
/// `batch_seq` is the local number of the batch, or 0 for changes that a first fill brought without
/// their batches.
///
/// # Errors
/// [`StoreError`].
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
            "INSERT INTO change (document, place, hash, batch_seq, bytes) SELECT ?1, ?2, ?3, ?4, ?5
             WHERE NOT EXISTS (SELECT 1 FROM change WHERE document = ?1 AND hash = ?3)",
            params![
                Sql(document),
                Sql(next),
                change.hash,
                Sql(batch_seq),
                change.bytes
            ],
        )?;
        if new > 0 {
            place = next;
            added += 1;
        }
    }
    write.run(
        "UPDATE document SET tail = tail + ?2 WHERE id = ?1",
        params![Sql(document), i64::try_from(added).unwrap_or(i64::MAX)],
    )?;
    Ok(added)
}

/// Adds the first change of a document that is not there yet.
///
/// # Errors
/// [`StoreError::Constraint`] where it is there.
pub fn begin(
    write: &Write<'_>,
    document: Uuid,
    class: u8,
    batch_seq: u64,
    change: &NewChange<'_>,
) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO document (id, class, changed_seq, tail) VALUES (?1, ?2, ?3, 1)",
        params![Sql(document), class, Sql(batch_seq)],
    )?;
    write.run(
        "INSERT INTO change (document, place, hash, batch_seq, bytes) VALUES (?1, 1, ?2, ?3, ?4)",
        params![Sql(document), change.hash, Sql(batch_seq), change.bytes],
    )?;
    Ok(())
}

/// How many changes of a document no snapshot holds; 0 where it is not there.
///
/// # Errors
/// [`StoreError`].
pub fn tail(read: &Read<'_>, document: Uuid) -> Result<u64, StoreError> {
    read.count("SELECT tail FROM document WHERE id = ?1", [Sql(document)])
}

/// Takes changes out of a document's tail again. Returns how many stood there: those that a snapshot
/// holds are not among them.
///
/// # Errors
/// [`StoreError`].
pub fn take_out(
    write: &Write<'_>,
    document: Uuid,
    hashes: &[[u8; 32]],
) -> Result<usize, StoreError> {
    let mut gone = 0;
    for hash in hashes {
        gone += write.run(
            "DELETE FROM change WHERE document = ?1 AND hash = ?2",
            params![Sql(document), hash],
        )?;
    }
    write.run(
        "UPDATE document SET tail = (SELECT count(*) FROM change WHERE document = ?1) WHERE id = ?1",
        [Sql(document)],
    )?;
    Ok(gone)
}

/// Forgets a document with everything that is kept of it. Its rows are the caller's to remove.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, document: Uuid) -> Result<bool, StoreError> {
    Ok(write.run("DELETE FROM document WHERE id = ?1", [Sql(document)])? > 0)
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
        "SELECT id FROM document WHERE class = ?1 ORDER BY id /* all */",
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
        "SELECT id, class, changed_seq FROM document WHERE changed_seq > ?1 ORDER BY changed_seq, id /* all */",
        [Sql(seq)],
        |row| Ok(Listed { id: col(row, 0)?, class: row.get(1)?, changed_seq: col(row, 2)? }),
    )
}

/// How many documents of one kind there are.
///
/// # Errors
/// [`StoreError`].
pub fn count(read: &Read<'_>, class: u8) -> Result<u64, StoreError> {
    read.count(
        "SELECT count(*) FROM document WHERE class = ?1 /* all */",
        [class],
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::log::{self, NewBatch};
    use crate::snapshot;
    use crate::testing::{at, commit, fresh, id};

    fn change(number: u8) -> ([u8; 32], Vec<u8>) {
        ([number; 32], vec![number; 10])
    }

    fn add(write: &Write<'_>, document: u128, numbers: &[u8]) -> Result<usize, StoreError> {
        let batch = u128::from(log::waiting_count(write)?) + 1;
        let made = NewBatch {
            id: id(batch),
            device: id(9),
            envelope: b"",
            made_at: at(0),
        };
        let seq = log::append(write, &made)?.unwrap();
        let changes: Vec<_> = numbers.iter().copied().map(change).collect();
        let changes: Vec<_> = changes
            .iter()
            .map(|(hash, bytes)| NewChange { hash, bytes })
            .collect();
        append(write, id(document), 2, seq, &changes)
    }

    fn tail(read: &Read<'_>, document: u128) -> Result<Vec<u8>, StoreError> {
        Ok(load(read, id(document))?
            .unwrap()
            .tail
            .iter()
            .map(|bytes| bytes[0])
            .collect())
    }

    #[test]
    fn changes_come_back_in_the_order_they_came_and_once() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            assert_eq!(add(write, 1, &[3, 1])?, 2);
            assert_eq!(add(write, 1, &[1, 2])?, 1);
            assert_eq!(tail(write, 1)?, [3, 1, 2]);
            assert_eq!(load(write, id(5))?, None);
            Ok(())
        });
    }

    #[test]
    fn a_document_is_begun_once_and_goes_on_from_there() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            let batch = NewBatch {
                id: id(1),
                device: id(9),
                envelope: b"",
                made_at: at(0),
            };
            let seq = log::append(write, &batch)?.unwrap();
            let (hash, bytes) = change(1);
            let first = NewChange {
                hash: &hash,
                bytes: &bytes,
            };
            begin(write, id(1), 2, seq, &first)?;
            assert!(matches!(
                begin(write, id(1), 2, seq, &first),
                Err(StoreError::Constraint(_))
            ));
            assert_eq!(add(write, 1, &[1, 2])?, 1, "the first is there already");
            assert_eq!(super::tail(write, id(1))?, 2);
            assert_eq!(tail(write, 1)?, [1, 2]);
            Ok(())
        });
    }

    #[test]
    fn a_snapshot_takes_the_place_of_what_it_holds() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            add(write, 1, &[1, 2])?;
            let place = load(write, id(1))?.unwrap().place;
            add(write, 1, &[3])?;
            assert_eq!(snapshot::due(write, 3, 10)?, [id::<Uuid>(1)]);
            snapshot::put(write, id(1), place, b"heads", b"whole")?;
            assert_eq!(snapshot::due(write, 3, 10)?, [] as [Uuid; 0]);
            let stored = load(write, id(1))?.unwrap();
            assert_eq!(
                (stored.snapshot.as_deref(), tail(write, 1)?),
                (Some(&b"whole"[..]), vec![3])
            );
            snapshot::put(write, id(1), stored.place, b"heads", b"whole again")?;
            add(write, 1, &[4])?;
            assert_eq!(tail(write, 1)?, [4]);
            assert!(
                load(write, id(1))?.unwrap().place > stored.place,
                "places go on after a snapshot"
            );
            Ok(())
        });
    }

    #[test]
    fn a_document_waits_while_one_of_its_batches_does() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            add(write, 1, &[1])?;
            assert!(waits(write, id(1))?);
            let place = log::next_place(write, 1)?;
            assert!(log::mark_accepted(write, id(1), place)?);
            assert!(!waits(write, id(1))?);
            Ok(())
        });
    }

    #[test]
    fn documents_are_listed_by_kind_and_by_change() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            add(write, 1, &[1])?;
            add(write, 2, &[2])?;
            add(write, 1, &[3])?;
            assert_eq!(list(write, 2)?, [id::<Uuid>(1), id(2)]);
            assert_eq!((count(write, 2)?, count(write, 3)?), (2, 0));
            let changed: Vec<_> = changed_after(write, 1)?
                .iter()
                .map(|listed| (listed.id, listed.changed_seq))
                .collect();
            assert_eq!(changed, [(id(2), 2), (id(1), 3)]);
            Ok(())
        });
    }
}
