//! What stands over many room-rates at once: codes, rules of demand, layers of restrictions.

use rusqlite::params;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::value::{Json, json};
use crate::{Read, StoreError, Write};

/// Which kind of rule. The words stand in rows for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A code that guests type.
    Promo,
    /// A rule by which prices follow demand.
    Yield,
    /// Restrictions over many room-rates.
    Layer,
}

impl Kind {
    const fn word(self) -> &'static str {
        match self {
            Self::Promo => "promo",
            Self::Yield => "yield",
            Self::Layer => "layer",
        }
    }
}

/// Puts all rules of a kind in the place of those that were known.
///
/// # Errors
/// [`StoreError`].
pub fn replace<'a, T: Serialize + 'a>(
    write: &Write<'_>,
    kind: Kind,
    rules: impl IntoIterator<Item = (Uuid, u16, &'a T)>,
) -> Result<(), StoreError> {
    write.run("DELETE FROM rate_rule WHERE kind = ?1", [kind.word()])?;
    for (id, position, body) in rules {
        write.run(
            "INSERT INTO rate_rule (kind, id, position, body) VALUES (?1, ?2, ?3, ?4)",
            params![kind.word(), id.as_bytes(), position, Json(body)],
        )?;
    }
    Ok(())
}

/// All rules of a kind, as lists show them.
///
/// # Errors
/// [`StoreError`].
pub fn list<T: DeserializeOwned>(read: &Read<'_>, kind: Kind) -> Result<Vec<T>, StoreError> {
    read.many(
        "SELECT body FROM rate_rule WHERE kind = ?1 ORDER BY position, id",
        [kind.word()],
        |row| json(row, 0),
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::testing::{commit, fresh};

    #[test]
    fn each_kind_is_replaced_by_itself() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            let id = Uuid::from_u128;
            let (one, two) = ("one".to_owned(), "two".to_owned());
            replace(write, Kind::Promo, [(id(1), 2, &one), (id(2), 1, &two)])?;
            replace(write, Kind::Yield, [(id(1), 0, &one)])?;
            assert_eq!(list::<String>(write, Kind::Promo)?, ["two", "one"]);
            replace(write, Kind::Promo, [(id(1), 2, &one)])?;
            assert_eq!(list::<String>(write, Kind::Promo)?, ["one"]);
            assert_eq!(list::<String>(write, Kind::Yield)?, ["one"]);
            Ok(())
        });
    }
}
