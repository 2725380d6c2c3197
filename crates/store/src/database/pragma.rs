//! The settings of every connection.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::{Durability, Key, Options};

/// Prepared statements kept by a connection: more than this crate has.
const STATEMENTS_MAX: usize = 256;

/// One setting of a connection, and why it is as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pragma {
    /// Its name in SQLite.
    pub name: &'static str,
    /// Its value.
    pub value: &'static str,
    /// The reason.
    pub why: &'static str,
}

/// What every connection is set to, in this order, after the key. `synchronous`, `busy_timeout`
/// and `cache_size` come from [`Options`]; readers are `query_only` besides.
#[must_use]
pub const fn pragmas() -> &'static [Pragma] {
    const fn set(name: &'static str, value: &'static str, why: &'static str) -> Pragma {
        Pragma { name, value, why }
    }
    const {
        &[
            set(
                "journal_mode",
                "WAL",
                "readers never wait for the writer, and a commit is one append",
            ),
            set(
                "foreign_keys",
                "ON",
                "a slice without its reservation is a fault, and must fail at once",
            ),
            set(
                "secure_delete",
                "ON",
                "an erased guest must not stay in free pages",
            ),
            set(
                "temp_store",
                "MEMORY",
                "a sort must not spill plaintext into a temporary file",
            ),
            set(
                "mmap_size",
                "0",
                "pages are decrypted on the way in; a map would only add a way to crash",
            ),
            set(
                "trusted_schema",
                "OFF",
                "a file from elsewhere must not run functions of ours",
            ),
            set(
                "cell_size_check",
                "ON",
                "a damaged page is reported instead of misread",
            ),
            set(
                "recursive_triggers",
                "OFF",
                "there are no triggers, and none shall start others",
            ),
            set(
                "wal_autocheckpoint",
                "1000",
                "the log stays near 4 MB, so that a start after a crash is quick",
            ),
            set(
                "journal_size_limit",
                "16777216",
                "a log that grew in one long write gives its space back",
            ),
        ]
    }
}

/// Opens the one connection that writes.
pub(crate) fn connect(path: &Path, key: &Key, options: &Options) -> rusqlite::Result<Connection> {
    let connection = keyed(
        path,
        key,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    )?;
    set(&connection, options)?;
    Ok(connection)
}

/// Opens a connection that cannot write. The file must exist.
pub(crate) fn connect_reader(
    path: &Path,
    key: &Key,
    options: &Options,
) -> rusqlite::Result<Connection> {
    let connection = keyed(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    set(&connection, options)?;
    connection.execute_batch("PRAGMA query_only = ON")?;
    Ok(connection)
}

/// Opens a file with its key and no other settings.
pub(super) fn keyed(path: &Path, key: &Key, flags: OpenFlags) -> rusqlite::Result<Connection> {
    // A connection is used by one thread at a time, which its handle sees to.
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // SQLCipher writes to the error output past everybody's logging; what it says there it returns too.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    connection.execute_batch(&key.pragma())?;
    // The first read is what tests the key.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

fn set(connection: &Connection, options: &Options) -> rusqlite::Result<()> {
    let synchronous = match options.durability {
        // The system must have the commit on disk before anybody is told of it.
        Durability::Full => "FULL",
        Durability::Off => "OFF",
    };
    let mut all = String::new();
    for pragma in pragmas() {
        all.push_str(&format!("PRAGMA {} = {};", pragma.name, pragma.value));
    }
    all.push_str(&format!("PRAGMA synchronous = {synchronous};"));
    all.push_str(&format!(
        "PRAGMA busy_timeout = {};",
        options.busy_milliseconds
    ));
    // A negative size counts kibibytes instead of pages.
    all.push_str(&format!(
        "PRAGMA cache_size = -{};",
        options.cache_kibibytes
    ));
    connection.execute_batch(&all)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use crate::testing::fresh;

    #[test]
    fn every_setting_is_in_force_on_both_kinds_of_handle() {
        let (_folder, mut database) = fresh();
        let expected = [
            ("journal_mode", "wal"),
            ("foreign_keys", "1"),
            ("secure_delete", "1"),
            ("temp_store", "2"),
            ("mmap_size", "0"),
            ("trusted_schema", "0"),
            ("cell_size_check", "1"),
            ("recursive_triggers", "0"),
            ("wal_autocheckpoint", "1000"),
            ("journal_size_limit", "16777216"),
            ("synchronous", "2"),
            ("busy_timeout", "5000"),
            ("cache_size", "-8192"),
        ];
        for pragma in super::pragmas() {
            assert!(
                expected.iter().any(|(name, _)| *name == pragma.name),
                "{} is not tested",
                pragma.name
            );
        }
        for (name, value) in expected {
            let ask = |read: &crate::Read<'_>| {
                read.one(&format!("PRAGMA {name}"), [], |row| {
                    row.get::<_, rusqlite::types::Value>(0)
                        .map(|value| match value {
                            rusqlite::types::Value::Integer(number) => number.to_string(),
                            rusqlite::types::Value::Text(text) => text,
                            other => format!("{other:?}"),
                        })
                })
            };
            // A build without memory maps has no such setting, which is as good as 0.
            let or = (name == "mmap_size").then(|| "0".to_owned());
            assert_eq!(
                database
                    .writer
                    .read(ask)
                    .unwrap()
                    .or_else(|| or.clone())
                    .as_deref(),
                Some(value),
                "{name}"
            );
            assert_eq!(
                database.readers.read(ask).unwrap().or(or).as_deref(),
                Some(value),
                "{name}"
            );
        }
    }
}
