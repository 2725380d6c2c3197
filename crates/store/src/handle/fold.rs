//! Folds the log into the file when its owner finds time for it, not in the middle of a commit.
//!
//! SQLite does it by itself inside the commit that makes the log too long, and whoever made that
//! commit waits for a thousand pages to be copied and for the disk, twice. A writer that knows when
//! nobody waits does better.

use std::cell::Cell;

use rusqlite::hooks::Wal;

use super::Writer;
use crate::StoreError;

/// From this length on the log is worth folding: 8 MB.
const LONG_PAGES: i32 = 2_000;

/// At this length it is folded whoever waits, so that it stays below `journal_size_limit` and a start
/// after a crash stays quick: 16 MB.
const LONGEST_PAGES: i32 = 4_000;

thread_local! {
    /// Pages in the log after this thread's last commit. SQLite's hook takes no state of ours, and
    /// a transaction ends on the thread that it began on.
    static LOGGED_PAGES: Cell<i32> = const { Cell::new(0) };
}

fn committed(log: &Wal, pages: i32) -> rusqlite::Result<()> {
    LOGGED_PAGES.set(pages);
    if pages < LONGEST_PAGES {
        return Ok(());
    }
    LOGGED_PAGES.set(0);
    log.checkpoint()
}

impl Writer {
    /// From now on the caller folds the log, by [`Writer::fold_log`]; SQLite does it only when it has
    /// grown far beyond that. The writer's commits stay on one thread.
    pub fn fold_by_hand(&self) {
        self.connection.wal_hook(Some(committed));
    }

    /// Whether the log has grown long enough to be folded when nobody waits.
    #[must_use]
    pub fn log_is_long(&self) -> bool {
        LOGGED_PAGES.get() >= LONG_PAGES
    }

    /// Copies what the log holds into the file, as far as no reader still needs the file as it is.
    /// Nothing becomes more or less durable by it.
    ///
    /// # Errors
    /// [`StoreError`] when the file cannot be written; the log then stays as it is.
    pub fn fold_log(&mut self) -> Result<(), StoreError> {
        LOGGED_PAGES.set(0);
        let ask = "PRAGMA wal_checkpoint(PASSIVE)";
        Ok(self.connection.query_row(ask, [], |_| Ok(()))?)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::meta;
    use crate::testing::fresh;

    #[test]
    fn a_log_folded_by_hand_is_long_until_it_is_folded_and_never_grows_without_end() {
        let (folder, mut database) = fresh();
        database.writer.fold_by_hand();
        let mut long = 0;
        for turn in 0..400_u32 {
            let write = database.writer.transaction().unwrap();
            meta::set_bytes(
                &write,
                &format!("row {}", turn % 7),
                &[turn.to_le_bytes(); 25_000].concat(),
            )
            .unwrap();
            write.commit().unwrap();
            if database.writer.log_is_long() && turn < 200 {
                database.writer.fold_log().unwrap();
                assert!(!database.writer.log_is_long());
                long += 1;
            }
        }
        assert!(long > 0, "two hundred large commits make a long log");
        let log = std::fs::metadata(folder.path().join("hotel.db-wal")).unwrap();
        let most = u64::from(LONGEST_PAGES.unsigned_abs()) * 4_120 + 1_000_000;
        assert!(log.len() < most, "{} bytes", log.len());
        let found = database.readers.read(|read| meta::bytes(read, "row 3"));
        assert_eq!(found.unwrap().map(|bytes| bytes.len()), Some(100_000));
    }
}
