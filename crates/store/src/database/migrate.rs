//! Brings a file to the newest version. The rules are in `migrations/README.md`.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use super::{Kind, OpenError};

/// Every version of a property's file, oldest first.
const PROPERTY: &[M<'static>] = &[
    M::up(include_str!("../../../../migrations/engine/0001_spine.sql")),
    M::up(include_str!(
        "../../../../migrations/engine/0002_housekeeping.sql"
    )),
    M::up(include_str!(
        "../../../../migrations/engine/0003_people.sql"
    )),
    M::up(include_str!("../../../../migrations/engine/0004_deeds.sql")),
    M::up(include_str!("../../../../migrations/engine/0005_house.sql")),
    M::up(include_str!(
        "../../../../migrations/engine/0006_booking.sql"
    )),
    M::up(include_str!("../../../../migrations/engine/0007_away.sql")),
    M::up(include_str!(
        "../../../../migrations/engine/0008_services.sql"
    )),
    M::up(include_str!(
        "../../../../migrations/engine/0009_linked.sql"
    )),
    M::up(include_str!("../../../../migrations/engine/0010_block.sql")),
    M::up(include_str!("../../../../migrations/engine/0011_rates.sql")),
    M::up(include_str!(
        "../../../../migrations/engine/0012_turnaway.sql"
    )),
];
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
    let (found, known) = fits(connection, kind)?;
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

/// Refuses what this program cannot know. Returns the version of the file and the newest one.
pub(super) fn fits(connection: &Connection, kind: Kind) -> Result<(u32, u32), OpenError> {
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
    Ok((found, known))
}

fn failed(error: rusqlite_migration::Error) -> OpenError {
    match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => OpenError::Sql(rusqlite::Error::ToSqlConversionFailure(Box::new(other))),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod fixture {
    //! Files made by each version of the program are kept, and opened here by this one.

    use std::fs;
    use std::path::PathBuf;

    use super::PROPERTY;
    use crate::testing::{KEY, at, id, put, reservation};
    use crate::{Database, Kind, Options, Read, StoreError, Write, hosted_property, log, meta};

    fn kept(kind: Kind, version: usize) -> PathBuf {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures");
        let name = match kind {
            Kind::Property => "property",
            Kind::Accounts => "accounts",
        };
        folder.join(format!("{name}-{version:04}.db"))
    }

    fn open(path: &std::path::Path, kind: Kind) -> Database {
        Database::open(path, &KEY, kind, Options::default()).unwrap()
    }

    /// What every kept file holds. A later version may add to it.
    fn fill(write: &Write<'_>, kind: Kind) -> Result<(), StoreError> {
        match kind {
            Kind::Property => {
                meta::set_property_id(write, id(1))?;
                let batch = log::NewBatch {
                    id: id(5),
                    device: id(6),
                    envelope: b"sealed",
                    made_at: at(7),
                };
                log::append(write, &batch)?;
                put(write, &reservation(1, "2027-05-01", 3), None).map(|_| ())
            }
            Kind::Accounts => {
                let row = hosted_property::HostedProperty {
                    id: id(1),
                    slug: "seeblick".into(),
                    file: "seeblick.db".into(),
                };
                hosted_property::put(write, &row)
            }
        }
    }

    fn still_there(read: &Read<'_>, kind: Kind) -> Result<bool, StoreError> {
        Ok(match kind {
            Kind::Property => {
                meta::property_id(read)? == Some(id(1))
                    && log::pending(read, 100)?
                        .iter()
                        .any(|batch| batch.envelope == b"sealed")
                    && crate::reservation::get(read, id(1))?.is_some()
            }
            Kind::Accounts => hosted_property::by_slug(read, "seeblick")?.is_some(),
        })
    }

    fn schema(read: &Read<'_>) -> Result<Vec<(String, String)>, StoreError> {
        read.many(
            "SELECT name, coalesce(sql, '') FROM sqlite_schema ORDER BY name, type /* all */",
            [],
            // A checkout may have changed the ends of lines.
            |row| Ok((row.get(0)?, row.get::<_, String>(1)?.replace('\r', ""))),
        )
    }

    #[test]
    fn a_file_of_every_version_opens_and_becomes_like_a_new_one() {
        for kind in [Kind::Property, Kind::Accounts] {
            let folder = tempfile::tempdir().unwrap();
            let mut new = open(&folder.path().join("new.db"), kind);
            let newest = kept(kind, kind.migrations().len());
            if !newest.exists() {
                let named = newest.display();
                assert!(
                    std::env::var_os("KEYRACK_WRITE_FIXTURES").is_some(),
                    "{named} is missing: see migrations/README.md"
                );
                let made = folder.path().join("made.db");
                let mut database = open(&made, kind);
                crate::testing::commit(&mut database, |write| fill(write, kind));
                database.writer.empty_log().unwrap();
                drop(database);
                fs::create_dir_all(newest.parent().unwrap()).unwrap();
                fs::copy(made, &newest).unwrap();
            }
            let expected = new.writer.read(schema).unwrap();
            for version in 1..=kind.migrations().len() {
                let copy = folder.path().join(format!("{version}.db"));
                fs::copy(kept(kind, version), &copy).unwrap();
                let database = open(&copy, kind);
                let read = &database.readers;
                assert!(
                    read.read(|read| still_there(read, kind)).unwrap(),
                    "{kind:?} {version}"
                );
                assert_eq!(
                    read.read(|read| read.check()).unwrap(),
                    Vec::<String>::new()
                );
                assert_eq!(
                    read.read(schema).unwrap(),
                    expected,
                    "{kind:?} {version}: a migration that was released has been edited"
                );
            }
        }
    }

    #[test]
    fn a_migration_that_fails_leaves_the_file_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let mut database = open(&folder.path().join("hotel.db"), Kind::Property);
        let before = database.writer.read(schema).unwrap();
        // The file has been through all steps that there are, so the next one is the first to run.
        let mut steps = vec![rusqlite_migration::M::up("SELECT 1"); PROPERTY.len()];
        steps.push(rusqlite_migration::M::up(
            "CREATE TABLE half (id INTEGER) STRICT; CREATE TABLE meta (id INTEGER) STRICT;",
        ));
        let tried = rusqlite_migration::Migrations::from_slice(&steps)
            .to_latest(&mut database.writer.connection);
        assert!(tried.is_err());
        assert_eq!(before, database.writer.read(schema).unwrap());
    }
}
