//! Brings a file to the newest version. The rules are in `migrations/README.md`.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use super::{Kind, OpenError};

/// Every version of a property's file, oldest first.
const PROPERTY: &[M<'static>] = &[M::up(include_str!(
    "../../../../migrations/engine/0001_spine.sql"
))];
/// Every version of the accounts file, oldest first.
const ACCOUNTS: &[M<'static>] = &[M::up(include_str!(
    "../../../../migrations/server/0001_accounts.sql"
))];

impl Kind {
    const fn migrations(self) -> &'static [M<'static>] {
        match self {
            Self::Property => PROPERTY,
            Self::Accounts => ACCOUNTS,
        }
    }

    /// What the first migration writes into the file's header.
    const fn application_id(self) -> i32 {
        match self {
            Self::Property => i32::from_be_bytes(*b"KRPY"),
            Self::Accounts => i32::from_be_bytes(*b"KRAC"),
        }
    }
}

/// Refuses what this program cannot know, then applies what the file lacks, in one transaction.
pub(super) fn migrate(connection: &mut Connection, kind: Kind) -> Result<(), OpenError> {
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let found = u32::try_from(found).map_err(|_| OpenError::Damaged)?;
    let known = u32::try_from(kind.migrations().len()).unwrap_or(u32::MAX);
    if found > 0 {
        let application: i32 =
            connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
        if application != kind.application_id() {
            return Err(OpenError::OtherKind);
        }
    }
    if found > known {
        return Err(OpenError::Newer { found, known });
    }
    Migrations::from_slice(kind.migrations())
        .to_latest(connection)
        .map_err(failed)?;
    if found < known {
        tracing::info!(
            store.version.from = found,
            store.version.to = known,
            "migrated the database"
        );
    }
    Ok(())
}

fn failed(error: rusqlite_migration::Error) -> OpenError {
    match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => OpenError::Sql(rusqlite::Error::ToSqlConversionFailure(Box::new(other))),
    }
}
