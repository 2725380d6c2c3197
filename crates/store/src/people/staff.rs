//! Members of staff.

use jiff::Timestamp;
use keyrack_domain::StaffId;
use rusqlite::{Row, params};

use crate::value::{Sql, col, opt};
use crate::{Read, StoreError, Write};

/// A member of staff.
#[derive(Clone, PartialEq, Eq)]
pub struct Staff {
    /// The id.
    pub id: StaffId,
    /// The name to sign in with.
    pub name: String,
    /// What colleagues call the person; empty where it was never said.
    pub full_name: String,
    /// What the person may do: a word of the engine's.
    pub role: String,
    /// The password as argon2id keeps it.
    pub password_hash: String,
    /// May sign in.
    pub active: bool,
    /// When the person last signed in, as far as this installation has heard.
    pub signed_in_at: Option<Timestamp>,
}

impl std::fmt::Debug for Staff {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Staff")
            .field("id", &self.id)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

const COLUMNS: &str = "id, name, full_name, role, password_hash, active, signed_in_at";

fn staff(row: &Row<'_>) -> rusqlite::Result<Staff> {
    Ok(Staff {
        id: col(row, 0)?,
        name: row.get(1)?,
        full_name: row.get(2)?,
        role: row.get(3)?,
        password_hash: row.get(4)?,
        active: row.get(5)?,
        signed_in_at: opt(row, 6)?,
    })
}

/// Puts a member of staff, in the place of what was known of the person. The last sign-in is kept
/// where it is later than the one that is put.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, row: &Staff) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO staff (id, name, full_name, role, password_hash, active, signed_in_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, full_name = excluded.full_name,
             role = excluded.role, password_hash = excluded.password_hash, active = excluded.active,
             signed_in_at = coalesce(max(signed_in_at, excluded.signed_in_at), signed_in_at,
                 excluded.signed_in_at)",
        params![
            Sql(row.id),
            row.name,
            row.full_name,
            row.role,
            row.password_hash,
            row.active,
            row.signed_in_at.map(Sql),
        ],
    )?;
    Ok(())
}

/// Notes that somebody signed in, unless a later sign-in is known. Returns whether that is news.
///
/// # Errors
/// [`StoreError`].
pub fn signed_in(write: &Write<'_>, id: StaffId, at: Timestamp) -> Result<bool, StoreError> {
    let changed = write.run(
        "UPDATE staff SET signed_in_at = ?2 WHERE id = ?1 AND coalesce(signed_in_at < ?2, TRUE)",
        params![Sql(id), Sql(at)],
    )?;
    Ok(changed > 0)
}

/// One member of staff.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: StaffId) -> Result<Option<Staff>, StoreError> {
    read.one(
        &format!("SELECT {COLUMNS} FROM staff WHERE id = ?1"),
        [Sql(id)],
        staff,
    )
}

/// The member of staff who signs in with a name, small and capital letters set aside; one who may
/// sign in before one who may not.
///
/// # Errors
/// [`StoreError`].
pub fn by_name(read: &Read<'_>, name: &str) -> Result<Option<Staff>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM staff WHERE name = ?1 COLLATE NOCASE ORDER BY active DESC, id LIMIT 1"
    );
    read.one(&sql, [name], staff)
}

/// Everybody, by name.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>) -> Result<Vec<Staff>, StoreError> {
    read.many(
        &format!("SELECT {COLUMNS} FROM staff ORDER BY name COLLATE NOCASE, id"),
        [],
        staff,
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{commit, fresh, id};

    #[test]
    fn staff_sign_in_by_name() {
        let (_folder, mut database) = fresh();
        let person = |number: u128, active| Staff {
            id: id(number),
            name: "Erika".into(),
            full_name: String::new(),
            signed_in_at: None,
            role: "desk".into(),
            password_hash: "$argon2id$".into(),
            active,
        };
        commit(&mut database, |write| {
            put(write, &person(1, false))?;
            put(write, &person(2, true))?;
            assert_eq!(by_name(write, "eRIKA")?, Some(person(2, true)));
            assert_eq!(by_name(write, "nobody")?, None);
            assert_eq!(get(write, id(1))?, Some(person(1, false)));
            assert_eq!(list(write)?.len(), 2);
            let at = |second| Timestamp::from_second(second).unwrap();
            assert!(signed_in(write, id(1), at(20))?);
            assert!(!signed_in(write, id(1), at(10))?, "an older one is no news");
            put(write, &person(1, false))?;
            assert_eq!(get(write, id(1))?.unwrap().signed_in_at, Some(at(20)));
            Ok(())
        });
        assert!(
            !format!("{:?}", person(1, true)).contains("argon2id"),
            "a hash has no business in a log"
        );
    }
}
