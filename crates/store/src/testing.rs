//! What the tests of this crate share.

use keyrack_domain::Date;
use tempfile::TempDir;
use uuid::Uuid;

use crate::{Database, Key, Kind, Options};

/// The key of the tests' files.
pub(crate) const KEY: Key = Key::new([7; 32]);

/// A fresh property's file. The folder goes when the first part is dropped.
pub(crate) fn fresh() -> (TempDir, Database) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hotel.db");
    let database = Database::open(&path, &KEY, Kind::Property, Options::default()).unwrap();
    (folder, database)
}

/// The n-th id of a test.
pub(crate) fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number).into()
}

/// A date as it is written.
pub(crate) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// An instant, in milliseconds since 1970.
pub(crate) fn at(milliseconds: i64) -> keyrack_domain::Timestamp {
    keyrack_domain::Timestamp::from_millisecond(milliseconds).unwrap()
}
