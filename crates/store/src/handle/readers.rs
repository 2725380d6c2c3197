//! Connections that read, lent out for one read at a time.

use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use rusqlite::Connection;

use super::Read;
use crate::chart::Kept;
use crate::database::{FileLock, connect_reader};
use crate::{Key, Options, StoreError};

/// A few connections that cannot write. Cheap to clone; clones share the connections.
#[derive(Debug, Clone)]
pub struct Readers {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    path: PathBuf,
    key: Key,
    options: Options,
    pool: Mutex<Pool>,
    given_back: Condvar,
    kept: Arc<Kept>,
    _lock: Arc<FileLock>,
}

#[derive(Debug, Default)]
struct Pool {
    idle: Vec<Connection>,
    opened: usize,
}

impl Readers {
    pub(crate) fn new(
        path: PathBuf,
        key: Key,
        options: Options,
        lock: Arc<FileLock>,
        kept: Arc<Kept>,
    ) -> Self {
        let pool = Mutex::default();
        Self {
            shared: Arc::new(Shared {
                path,
                key,
                options,
                pool,
                given_back: Condvar::new(),
                kept,
                _lock: lock,
            }),
        }
    }

    /// Reads at one moment: whatever is committed meanwhile is not seen. Waits where all
    /// connections are lent out, so a read must not start another.
    ///
    /// # Errors
    /// What `look` returns, or [`StoreError`].
    pub fn read<T, E: From<StoreError>>(
        &self,
        look: impl FnOnce(&Read<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let lent = self.lend()?;
        let Some(connection) = &lent.connection else {
            return Err(StoreError::Busy.into());
        };
        let kept = &*self.shared.kept;
        let before = kept.before();
        connection
            .execute_batch("BEGIN")
            .map_err(StoreError::from)?;
        look(&Read {
            connection,
            kept: Some((kept, before)),
        })
    }

    /// A connection of its own that reads, for work that takes long.
    pub(crate) fn another(&self) -> rusqlite::Result<Connection> {
        let shared = &*self.shared;
        connect_reader(&shared.path, &shared.key, &shared.options)
    }

    /// The key of the file.
    pub(crate) fn key(&self) -> &Key {
        &self.shared.key
    }

    fn lend(&self) -> Result<Lent<'_>, StoreError> {
        let shared = &*self.shared;
        let most = shared.options.readers_max.max(1);
        let mut pool = shared.pool.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(connection) = pool.idle.pop() {
                return Ok(Lent {
                    shared,
                    connection: Some(connection),
                });
            }
            if pool.opened < most {
                pool.opened += 1;
                drop(pool);
                // Counted before it is opened; where opening fails, dropping this takes it back.
                let mut lent = Lent {
                    shared,
                    connection: None,
                };
                lent.connection = Some(connect_reader(&shared.path, &shared.key, &shared.options)?);
                return Ok(lent);
            }
            pool = shared
                .given_back
                .wait(pool)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// A connection that goes back when the read is over, also when it panicked.
struct Lent<'a> {
    shared: &'a Shared,
    connection: Option<Connection>,
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let mut connection = self.connection.take();
        // A connection that cannot end its read is of no more use.
        connection =
            connection.filter(|c| c.is_autocommit() || c.execute_batch("ROLLBACK").is_ok());
        let mut pool = self
            .shared
            .pool
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        match connection {
            Some(connection) => pool.idle.push(connection),
            None => pool.opened = pool.opened.saturating_sub(1),
        }
        drop(pool);
        self.shared.given_back.notify_one();
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use crate::testing::fresh;
    use crate::{StoreError, Write, meta};

    #[test]
    fn a_read_sees_one_moment() {
        let (_folder, mut database) = fresh();
        let readers = database.readers.clone();
        readers
            .read::<_, StoreError>(|read| {
                assert_eq!(meta::get::<u8>(read, "n")?, None);
                let write = database.writer.transaction()?;
                meta::set(&write, "n", &1)?;
                write.commit()?;
                assert_eq!(
                    meta::get::<u8>(read, "n")?,
                    None,
                    "committed after this read began"
                );
                Ok(())
            })
            .unwrap();
        assert_eq!(
            readers.read(|read| meta::get::<u8>(read, "n")).unwrap(),
            Some(1)
        );
    }

    #[test]
    fn a_reader_cannot_write() {
        let (_folder, database) = fresh();
        let tried: Result<(), StoreError> = database
            .readers
            .read(|read| Ok(read.connection.execute_batch("DELETE FROM meta")?));
        assert!(matches!(tried, Err(StoreError::Io(_))), "{tried:?}");
    }

    #[test]
    fn connections_come_back_after_errors_and_panics_and_are_waited_for() {
        let (_folder, database) = fresh();
        for _ in 0..10 {
            let readers = database.readers.clone();
            assert!(
                readers
                    .read::<(), StoreError>(|_| Err(StoreError::Busy))
                    .is_err()
            );
            let panicked = std::thread::spawn(move || {
                readers.read::<(), StoreError>(|_| panic!("on purpose"))
            })
            .join();
            assert!(panicked.is_err());
        }
        let many: Vec<_> = (0..16)
            .map(|_| {
                let readers = database.readers.clone();
                std::thread::spawn(move || {
                    for _ in 0..50 {
                        readers.read(|read| meta::get::<u8>(read, "n")).unwrap();
                    }
                })
            })
            .collect();
        for thread in many {
            thread.join().unwrap();
        }
    }

    #[test]
    fn readers_and_the_writer_do_not_wait_for_each_other() {
        let (_folder, mut database) = fresh();
        let write: Write<'_> = database.writer.transaction().unwrap();
        meta::set(&write, "n", &1).unwrap();
        assert_eq!(
            database
                .readers
                .read(|read| meta::get::<u8>(read, "n"))
                .unwrap(),
            None
        );
        write.commit().unwrap();
    }
}
