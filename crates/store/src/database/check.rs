//! Looks a file over.

use crate::StoreError;
use crate::handle::{Read, Writer};

impl Read<'_> {
    /// Looks over the whole file: that every page is as it was written (SQLCipher's digests), that
    /// the trees are in order, and that no row points nowhere. Takes seconds for a large file.
    ///
    /// Returns what was found, in SQLite's words; empty for a sound file.
    ///
    /// # Errors
    /// [`StoreError`] when the file cannot be read.
    pub fn check(&self) -> Result<Vec<String>, StoreError> {
        let mut found: Vec<String> =
            self.many("PRAGMA cipher_integrity_check", [], |row| row.get(0))?;
        let trees: Vec<String> = self.many("PRAGMA quick_check(20)", [], |row| row.get(0))?;
        found.extend(trees.into_iter().filter(|line| line != "ok"));
        let orphans: Vec<String> = self.many("PRAGMA foreign_key_check", [], |row| row.get(0))?;
        found.extend(
            orphans
                .into_iter()
                .map(|table| format!("a row of {table} points nowhere")),
        );
        Ok(found)
    }

    /// The size of the file in bytes, without its log.
    ///
    /// # Errors
    /// [`StoreError`] when the file cannot be read.
    pub fn size(&self) -> Result<u64, StoreError> {
        let pages = self.count("PRAGMA page_count", [])?;
        // SQLCipher answers this one in its own way: as text.
        let bytes: Option<String> = self.one("PRAGMA page_size", [], |row| row.get(0))?;
        let bytes: u64 = bytes.and_then(|text| text.parse().ok()).unwrap_or(0);
        Ok(pages.saturating_mul(bytes))
    }
}

impl Writer {
    /// Moves everything from the log into the file and empties the log, so that nothing erased
    /// stays in it. Readers in the middle of a read make it wait.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when a reader did not end in time.
    pub fn empty_log(&mut self) -> Result<(), StoreError> {
        let busy: i64 =
            self.connection
                .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy == 0 {
            Ok(())
        } else {
            Err(StoreError::Busy)
        }
    }
}
