//! Changing: one writer, one transaction at a time, savepoints inside it.

use std::ops::Deref;
use std::sync::Arc;

use rusqlite::{Connection, Params};

use super::Read;
use crate::StoreError;
use crate::database::FileLock;

/// The one handle of a file that can change it. It cannot be cloned.
#[derive(Debug)]
pub struct Writer {
    pub(crate) connection: Connection,
    _lock: Arc<FileLock>,
}

/// A transaction. Dropped without [`Write::commit`] it leaves no trace.
///
/// It can be read like a [`Read`], its own changes included.
#[derive(Debug)]
pub struct Write<'a> {
    read: Read<'a>,
}

impl Writer {
    pub(crate) const fn new(connection: Connection, lock: Arc<FileLock>) -> Self {
        Self {
            connection,
            _lock: lock,
        }
    }

    /// Begins a transaction.
    ///
    /// # Errors
    /// [`StoreError`] when the file cannot be read.
    pub fn transaction(&mut self) -> Result<Write<'_>, StoreError> {
        // At once, so that a lock that cannot be had is known before any work is done.
        self.connection.execute_batch("BEGIN IMMEDIATE")?;
        Ok(Write {
            read: Read {
                connection: &self.connection,
            },
        })
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
        look(&Write {
            read: Read {
                connection: &self.connection,
            },
        })
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

    /// Makes everything durable. Nothing may be told to anybody before this has returned.
    ///
    /// # Errors
    /// [`StoreError`]; nothing of the transaction has then happened.
    pub fn commit(self) -> Result<(), StoreError> {
        self.run("COMMIT", []).map(|_| ())
    }

    /// Runs one statement and returns how many rows it changed.
    pub(crate) fn run<P: Params>(&self, sql: &str, params: P) -> Result<usize, StoreError> {
        // After some failures SQLite undoes the whole transaction by itself. Each statement that
        // followed would then be a transaction of its own, and stay.
        if self.connection.is_autocommit() {
            return Err(StoreError::RolledBack);
        }
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
