//! A copy of the whole file, made while it is in use, and a look into such a copy.

use std::path::Path;

use keyrack_domain::{PropertyId, Timestamp};
use rusqlite::OpenFlags;
use rusqlite::backup::{Backup, StepResult};

use super::key::Opening;
use super::pragma::keyed;
use super::{Key, Kind, OpenError};
use crate::handle::{Read, Readers};
use crate::{meta, source};

/// Pages that are copied between two looks at whether to go on: a megabyte.
const PAGES_AT_ONCE: i32 = 256;
/// Where a copy says of which moment it is. The file itself never has it, until a copy takes its place.
const COPIED_AT: &str = "copied_at";

/// What stands in a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Of which property it is.
    pub property: Option<PropertyId>,
    /// The moment it shows.
    pub at: Option<Timestamp>,
    /// How many documents there are, and the digest of their ids and heads.
    pub documents: (u64, [u8; 32]),
}

impl Readers {
    /// Copies the file as it is now to `to`, under the same key. Commits go on meanwhile and are not
    /// in it. `told` hears of pages done and pages in all, and ends it by answering `false`; then
    /// `None` comes back, and a part of a file is left. Nothing may stand at `to` before.
    ///
    /// # Errors
    /// [`OpenError::Full`], [`OpenError::Io`], or whatever SQLite finds.
    pub fn copy_to(
        &self,
        to: &Path,
        at: Timestamp,
        told: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<Option<Copied>, OpenError> {
        let from = self.another()?;
        // From here on this connection sees one moment, however long it takes.
        from.execute_batch("BEGIN")?;
        let read = Read::over(&from);
        let there = Copied {
            property: meta::property_id(&read).map_err(read_failed)?,
            at: Some(at),
            documents: source::digest(&read).map_err(read_failed)?,
        };
        let mut target = keyed(
            to,
            self.key(),
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        )?;
        target.execute_batch("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;")?;
        {
            let copying = Backup::new(&from, &mut target)?;
            loop {
                let step = copying.step(PAGES_AT_ONCE)?;
                let progress = copying.progress();
                let total = u64::try_from(progress.pagecount).unwrap_or(0);
                let left = u64::try_from(progress.remaining).unwrap_or(0);
                if !told(total.saturating_sub(left), total) {
                    return Ok(None);
                }
                match step {
                    StepResult::Done => break,
                    StepResult::More => {}
                    // Nobody else has the target, and the source is held by this read.
                    _ => return Err(OpenError::Locked),
                }
            }
        }
        // One file without a log beside it, which says of when it is.
        target.execute_batch("PRAGMA journal_mode = DELETE")?;
        let moment = serde_json::to_string(&at).unwrap_or_default();
        target.execute(
            "INSERT INTO meta (key, value) VALUES (?1, CAST(?2 AS BLOB))
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            [COPIED_AT, moment.as_str()],
        )?;
        Ok(Some(there))
    }
}

/// Opens a copy without changing it, looks over every page and tree of it, and says what it holds.
///
/// # Errors
/// [`OpenError`], `Damaged` for a copy that is not whole.
pub fn look_into(path: &Path, key: &Key) -> Result<Copied, OpenError> {
    match super::open::opening(path, key)? {
        Some(Opening::Fits) => {}
        Some(Opening::OtherKey) => return Err(OpenError::WrongKey),
        Some(Opening::Foreign) | None => return Err(OpenError::Damaged),
    }
    let connection = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    super::migrate::fits(&connection, Kind::Property)?;
    let read = Read::over(&connection);
    if !read.check().map_err(read_failed)?.is_empty() {
        return Err(OpenError::Damaged);
    }
    Ok(Copied {
        property: meta::property_id(&read).map_err(read_failed)?,
        at: meta::get(&read, COPIED_AT).map_err(read_failed)?,
        documents: source::digest(&read).map_err(read_failed)?,
    })
}

/// Of which moment a file is that took the place of another; `None` where none did, or somebody has
/// taken note of it.
///
/// # Errors
/// [`crate::StoreError`].
pub fn copied_at(read: &Read<'_>) -> Result<Option<Timestamp>, crate::StoreError> {
    meta::get(read, COPIED_AT)
}

/// Somebody has taken note of it.
///
/// # Errors
/// [`crate::StoreError`].
pub fn forget_copied_at(write: &crate::Write<'_>) -> Result<bool, crate::StoreError> {
    meta::remove(write, COPIED_AT)
}

fn read_failed(error: crate::StoreError) -> OpenError {
    match error {
        crate::StoreError::Full => OpenError::Full,
        crate::StoreError::Busy => OpenError::Locked,
        _ => OpenError::Damaged,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{KEY, commit, fresh, id};

    fn at() -> Timestamp {
        Timestamp::from_second(1_800_000_000).unwrap()
    }

    #[test]
    fn a_copy_is_of_one_moment_and_says_of_which() {
        let (folder, mut database) = fresh();
        commit(&mut database, |write| {
            meta::set_property_id(write, id(1))?;
            for number in 0..200_u32 {
                meta::set(write, &format!("filler {number}"), &"x".repeat(9_000))?;
            }
            source::put(write, id(7), 1, &[2; 32])
        });
        let to = folder.path().join("copy");
        let readers = database.readers.clone();
        let mut steps = 0;
        let copied = readers
            .copy_to(&to, at(), &mut |done, total| {
                steps += 1;
                assert!(done <= total);
                // The hotel goes on working; none of it is in the copy.
                commit(&mut database, |write| {
                    source::put(write, id(u128::from(done) + 100), 1, &[3; 32])
                });
                true
            })
            .unwrap()
            .unwrap();
        assert!(steps > 1, "a large file is copied in steps");
        assert_eq!(copied.documents.0, 1);
        assert_eq!(look_into(&to, &KEY).unwrap(), copied);
        let beside = std::fs::read_dir(folder.path()).unwrap();
        let names: Vec<_> = beside.map(|one| one.unwrap().file_name()).collect();
        assert!(!names.iter().any(|name| name == "copy-wal"), "{names:?}");
        assert!(matches!(
            look_into(&to, &Key::new([3; 32])),
            Err(OpenError::WrongKey)
        ));
        // The copy opens in the place of the file.
        let opened =
            crate::Database::open(&to, &KEY, Kind::Property, crate::Options::default()).unwrap();
        assert_eq!(opened.readers.read(copied_at).unwrap(), Some(at()));
        assert_eq!(database.readers.read(copied_at).unwrap(), None);
    }

    #[test]
    fn what_is_not_whole_is_no_copy() {
        let (folder, mut database) = fresh();
        commit(&mut database, |write| {
            meta::set(write, "filler", &"x".repeat(2_000_000))
        });
        let to = folder.path().join("copy");
        let ended = database.readers.copy_to(&to, at(), &mut |_, _| false);
        assert!(ended.unwrap().is_none());
        std::fs::remove_file(&to).unwrap();
        let whole = database.readers.copy_to(&to, at(), &mut |_, _| true);
        assert!(whole.unwrap().is_some());
        let bytes = std::fs::read(&to).unwrap();
        for end in [0, 10, 4_096, bytes.len() / 2, bytes.len() - 4_096] {
            std::fs::write(&to, &bytes[..end]).unwrap();
            assert!(look_into(&to, &KEY).is_err(), "cut at {end}");
        }
        let mut changed = bytes.clone();
        let middle = bytes.len() / 2;
        changed[middle] ^= 1;
        std::fs::write(&to, &changed).unwrap();
        assert!(matches!(look_into(&to, &KEY), Err(OpenError::Damaged)));
        std::fs::write(&to, &bytes).unwrap();
        look_into(&to, &KEY).unwrap();
    }
}
