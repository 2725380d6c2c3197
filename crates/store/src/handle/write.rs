//! Changing: one writer, one transaction at a time, savepoints inside it.

use std::cell::{Cell, RefCell};
use std::ops::Deref;
use std::sync::Arc;

use rusqlite::{Connection, Params};

use super::Read;
use crate::StoreError;
use crate::chart::{Kept, Touched};
use crate::database::FileLock;

/// The one handle of a file that can change it. It cannot be cloned.
#[derive(Debug)]
pub struct Writer {
    pub(crate) connection: Connection,
    kept: Arc<Kept>,
    cache_kibibytes: u32,
    _lock: Arc<FileLock>,
}

/// A transaction. Dropped without [`Write::commit`] it leaves no trace.
///
/// It can be read like a [`Read`], its own changes included.
#[derive(Debug)]
pub struct Write<'a> {
    read: Read<'a>,
    kept: &'a Kept,
    touched: RefCell<Touched>,
    /// Memory for pages as it is usually, where this transaction has more.
    usual_kibibytes: Cell<Option<u32>>,
    cache_kibibytes: u32,
}

/// Memory for the pages of a transaction that writes a great many. What does not fit is written
/// before its time, and often read and written again.
const MUCH_KIBIBYTES: u32 = 128 * 1024;

impl Writer {
    pub(crate) const fn new(
        connection: Connection,
        lock: Arc<FileLock>,
        kept: Arc<Kept>,
        cache_kibibytes: u32,
    ) -> Self {
        Self {
            connection,
            kept,
            cache_kibibytes,
            _lock: lock,
        }
    }

    fn write(&self) -> Write<'_> {
        Write {
            read: Read {
                connection: &self.connection,
                kept: None,
            },
            kept: &self.kept,
            touched: RefCell::default(),
            usual_kibibytes: Cell::new(None),
            cache_kibibytes: self.cache_kibibytes,
        }
    }

    /// Begins a transaction.
    ///
    /// # Errors
    /// [`StoreError`] when the file cannot be read.
    pub fn transaction(&mut self) -> Result<Write<'_>, StoreError> {
        // At once, so that a lock that cannot be had is known before any work is done.
        self.connection
            .prepare_cached("BEGIN IMMEDIATE")?
            .execute([])?;
        Ok(self.write())
    }

    /// Reads through this connection, at one moment.
    ///
    /// # Errors
    /// What `look` returns, or [`StoreError`].
    pub fn read<T, E: From<StoreError>>(
        &mut self,
        look: impl FnOnce(&Read<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.connection
            .execute_batch("BEGIN")
            .map_err(StoreError::from)?;
        // Its drop ends the read.
        look(&self.write())
    }
}

impl Write<'_> {
    /// Runs a part that leaves no trace when it fails or panics, whatever came before it in the
    /// transaction. Parts can hold parts.
    ///
    /// # Errors
    /// What `part` returns, or [`StoreError`]. After [`StoreError::RolledBack`] (a full disk can
    /// undo everything) the transaction can only be dropped.
    pub fn savepoint<T, E: From<StoreError>>(
        &self,
        part: impl FnOnce(&Self) -> Result<T, E>,
    ) -> Result<T, E> {
        self.run("SAVEPOINT part", [])?;
        let mut undo = UndoPart {
            write: self,
            armed: true,
        };
        let done = part(self)?;
        self.run("RELEASE part", [])?;
        undo.armed = false;
        Ok(done)
    }

    /// Undoes all of the transaction and begins it anew: what a savepoint does for a part, at no cost
    /// for the parts that succeed.
    ///
    /// # Errors
    /// [`StoreError`]; the transaction can then only be dropped.
    pub fn start_over(&self) -> Result<(), StoreError> {
        if !self.connection.is_autocommit() {
            self.connection.execute_batch("ROLLBACK")?;
        }
        Ok(self.connection.execute_batch("BEGIN IMMEDIATE")?)
    }

    /// Makes everything durable. Nothing may be told to anybody before this has returned.
    ///
    /// # Errors
    /// [`StoreError`]; nothing of the transaction has then happened.
    pub fn commit(self) -> Result<(), StoreError> {
        let _commit = self.kept.begin(&self.touched.borrow());
        self.run("COMMIT", []).map(|_| ())
    }

    /// Says that thousands of rows follow: until the transaction ends, it may keep more in memory.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn expect_much(&self) -> Result<(), StoreError> {
        self.usual_kibibytes.set(Some(self.cache_kibibytes));
        self.set_cache(MUCH_KIBIBYTES)
    }

    fn set_cache(&self, kibibytes: u32) -> Result<(), StoreError> {
        // A negative size counts kibibytes instead of pages.
        let sql = format!("PRAGMA cache_size = -{kibibytes}");
        Ok(self.connection.execute_batch(&sql)?)
    }

    /// Notes what charts must read anew. What is undone later stays noted, which only costs a read.
    pub(crate) fn touch(&self, note: impl FnOnce(&mut Touched)) {
        note(&mut self.touched.borrow_mut());
    }

    /// Runs one statement and returns how many rows it changed.
    pub(crate) fn run<P: Params>(&self, sql: &str, params: P) -> Result<usize, StoreError> {
        // After some failures SQLite undoes the whole transaction by itself. Each statement that
        // followed would then be a transaction of its own, and stay.
        if self.connection.is_autocommit() {
            return Err(StoreError::RolledBack);
        }
        #[cfg(test)]
        crate::testing::check_plan(self.connection, sql);
        Ok(self.connection.prepare_cached(sql)?.execute(params)?)
    }

    /// The row number of the last insert.
    pub(crate) fn last_row(&self) -> i64 {
        self.connection.last_insert_rowid()
    }
}

impl<'a> Deref for Write<'a> {
    type Target = Read<'a>;

    fn deref(&self) -> &Read<'a> {
        &self.read
    }
}

impl Drop for Write<'_> {
    fn drop(&mut self) {
        if !self.connection.is_autocommit()
            && let Err(error) = self.connection.execute_batch("ROLLBACK")
        {
            tracing::error!(error = %error, "could not undo a transaction");
        }
        if let Some(usual) = self.usual_kibibytes.take()
            && let Err(error) = self.set_cache(usual)
        {
            tracing::warn!(error = %error, "memory for pages stays as large as it was made");
        }
    }
}

/// Undoes a part on every way out but the good one.
struct UndoPart<'a, 'b> {
    write: &'a Write<'b>,
    armed: bool,
}

impl Drop for UndoPart<'_, '_> {
    fn drop(&mut self) {
        if !self.armed || self.write.connection.is_autocommit() {
            return;
        }
        if let Err(error) = self
            .write
            .connection
            .execute_batch("ROLLBACK TO part; RELEASE part")
        {
            tracing::error!(error = %error, "could not undo a part; undoing the transaction");
            // Better nothing than half of a part: what follows fails with `RolledBack`.
            let _ = self.write.connection.execute_batch("ROLLBACK");
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use std::collections::BTreeMap;
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use proptest::prelude::*;

    use super::*;
    use crate::meta;
    use crate::testing::fresh;

    #[test]
    fn what_is_not_committed_has_not_happened() {
        let (_folder, mut database) = fresh();
        let write = database.writer.transaction().unwrap();
        meta::set(&write, "n", &1).unwrap();
        drop(write);
        assert_eq!(
            database
                .writer
                .read(|read| meta::get::<u8>(read, "n"))
                .unwrap(),
            None
        );
    }

    #[test]
    fn a_large_transaction_has_more_memory_until_it_ends() {
        let (_folder, mut database) = fresh();
        let size = |read: &Read<'_>| read.one("PRAGMA cache_size", [], |row| row.get::<_, i64>(0));
        let write = database.writer.transaction().unwrap();
        let usual = size(&write).unwrap();
        write.expect_much().unwrap();
        meta::set(&write, "n", &1).unwrap();
        assert_eq!(size(&write).unwrap(), Some(-i64::from(MUCH_KIBIBYTES)));
        write.commit().unwrap();
        assert_eq!(database.writer.read(size).unwrap(), usual);
        let write = database.writer.transaction().unwrap();
        write.expect_much().unwrap();
        drop(write);
        assert_eq!(database.writer.read(size).unwrap(), usual);
    }

    #[test]
    fn a_part_that_panics_leaves_no_trace_and_the_rest_stands() {
        let (_folder, mut database) = fresh();
        let write = database.writer.transaction().unwrap();
        meta::set(&write, "before", &1).unwrap();
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            write.savepoint::<(), StoreError>(|write| {
                meta::set(write, "during", &1)?;
                panic!("on purpose");
            })
        }));
        assert!(panicked.is_err());
        meta::set(&write, "after", &1).unwrap();
        write.commit().unwrap();
        let there = |key: &str| {
            database
                .readers
                .read(|read| meta::get::<u8>(read, key))
                .unwrap()
                .is_some()
        };
        assert_eq!(
            [there("before"), there("during"), there("after")],
            [true, false, true]
        );
    }

    #[test]
    fn what_starts_over_has_not_happened_and_what_follows_stands() {
        let (_folder, mut database) = fresh();
        let write = database.writer.transaction().unwrap();
        meta::set(&write, "before", &1).unwrap();
        write.start_over().unwrap();
        meta::set(&write, "after", &1).unwrap();
        write.commit().unwrap();
        let there = |key: &str| {
            database
                .readers
                .read(|read| meta::get::<u8>(read, key))
                .unwrap()
                .is_some()
        };
        assert_eq!([there("before"), there("after")], [false, true]);
    }

    #[test]
    fn after_sqlite_undid_everything_nothing_more_is_written() {
        let (_folder, mut database) = fresh();
        let write = database.writer.transaction().unwrap();
        // What a full disk can do by itself.
        write.connection.execute_batch("ROLLBACK").unwrap();
        assert!(matches!(
            meta::set(&write, "n", &1),
            Err(StoreError::RolledBack)
        ));
        assert!(matches!(
            write.savepoint::<(), StoreError>(|_| Ok(())),
            Err(StoreError::RolledBack)
        ));
        assert!(matches!(write.commit(), Err(StoreError::RolledBack)));
        assert_eq!(
            database
                .writer
                .read(|read| meta::get::<u8>(read, "n"))
                .unwrap(),
            None
        );
    }

    /// A full disk wherever it comes: an error that says so, and a file that is sound and has
    /// exactly what was committed before.
    #[test]
    fn a_full_disk_is_named_and_leaves_the_file_sound() {
        let (_folder, mut database) = fresh();
        let pages: u32 = database
            .writer
            .connection
            .query_row("PRAGMA page_count", [], |row| row.get(0))
            .unwrap();
        for spare in 0..12 {
            database
                .writer
                .connection
                .pragma_update(None, "max_page_count", pages + spare)
                .unwrap();
            let mut committed = 0;
            let refused = loop {
                let write = database.writer.transaction().unwrap();
                let step = write.savepoint(|write| {
                    meta::set_bytes(write, &format!("{spare}-{committed}"), &[1; 900])?;
                    meta::set_bytes(write, &format!("{spare}-{committed}-long"), &[2; 9000])
                });
                match step.and_then(|()| write.commit()) {
                    Ok(()) => committed += 1,
                    Err(error) => break error,
                }
            };
            assert!(matches!(refused, StoreError::Full), "{refused:?}");
            database
                .writer
                .read::<_, StoreError>(|read| {
                    for n in 0..=committed {
                        let (short, long) = (format!("{spare}-{n}"), format!("{spare}-{n}-long"));
                        let both = (
                            meta::bytes(read, &short)?.is_some(),
                            meta::bytes(read, &long)?.is_some(),
                        );
                        assert_eq!(both, (n < committed, n < committed));
                    }
                    assert_eq!(read.check()?, Vec::<String>::new());
                    Ok(())
                })
                .unwrap();
            database
                .writer
                .connection
                .pragma_update(None, "max_page_count", 100_000)
                .unwrap();
            let write = database.writer.transaction().unwrap();
            write.run("DELETE FROM meta", []).unwrap();
            write.commit().unwrap();
        }
    }

    /// A part of a transaction: what it sets, the parts inside it, and whether it fails in the end.
    #[derive(Debug, Clone)]
    struct Part {
        sets: Vec<(u8, u8)>,
        inner: Vec<Part>,
        fails: bool,
    }

    fn part() -> impl Strategy<Value = Part> {
        let sets = || prop::collection::vec((0_u8..6, any::<u8>()), 0..4);
        let leaf = (sets(), any::<bool>()).prop_map(|(sets, fails)| Part {
            sets,
            inner: vec![],
            fails,
        });
        leaf.prop_recursive(3, 20, 4, move |inner| {
            (sets(), prop::collection::vec(inner, 0..4), any::<bool>())
                .prop_map(|(sets, inner, fails)| Part { sets, inner, fails })
        })
    }

    fn run(write: &Write<'_>, part: &Part) -> Result<(), StoreError> {
        write.savepoint(|write| {
            for (key, value) in &part.sets {
                meta::set(write, &format!("{key}"), value)?;
            }
            for inner in &part.inner {
                // A part that fails is no reason for the one around it to fail.
                let _ = run(write, inner);
            }
            if part.fails {
                Err(StoreError::Busy)
            } else {
                Ok(())
            }
        })
    }

    fn model(state: &mut BTreeMap<u8, u8>, part: &Part) {
        let before = state.clone();
        state.extend(part.sets.iter().copied());
        for inner in &part.inner {
            model(state, inner);
        }
        if part.fails {
            *state = before;
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn parts_that_fail_leave_no_trace(parts in prop::collection::vec(part(), 1..4)) {
            let (_folder, mut database) = fresh();
            let mut expected = BTreeMap::new();
            let write = database.writer.transaction().unwrap();
            for part in &parts {
                let _ = run(&write, part);
                model(&mut expected, part);
            }
            write.commit().unwrap();
            let mut found = BTreeMap::new();
            for key in 0..6 {
                if let Some(value) = database.readers.read(|read| meta::get::<u8>(read, &format!("{key}"))).unwrap() {
                    found.insert(key, value);
                }
            }
            prop_assert_eq!(found, expected);
        }
    }
}
