//! Guests in plain text, to be shown and found. Nowhere else does their plain text stand.

use keyrack_domain::GuestId;
use keyrack_domain::guest::Guest;
use rusqlite::{Row, params};

use super::{finding, guest_link};
use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

const COLUMNS: &str = "g.first_name, g.last_name, g.email, g.phone, g.country, g.language";

fn guest(row: &Row<'_>) -> rusqlite::Result<Guest> {
    Ok(Guest {
        first_name: row.get(0)?,
        last_name: row.get(1)?,
        email: row.get(2)?,
        phone: row.get(3)?,
        country: row.get(4)?,
        language: row.get(5)?,
    })
}

/// The row as it is when nothing stands in its place.
macro_rules! insert {
    () => {
        "INSERT INTO guest (id, first_name, last_name, email, phone, country, language)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
    };
}

const ADD: &str = insert!();

const PUT: &str = concat!(
    insert!(),
    " ON CONFLICT (id) DO UPDATE SET first_name = excluded.first_name, last_name = excluded.last_name,
         email = excluded.email, phone = excluded.phone, country = excluded.country,
         language = excluded.language"
);

fn fill(write: &Write<'_>, sql: &str, id: GuestId, guest: &Guest) -> Result<(), StoreError> {
    write.touch(|touched| touched.guests.push(id));
    write.run(
        sql,
        params![
            Sql(id),
            guest.first_name,
            guest.last_name,
            guest.email,
            guest.phone,
            guest.country,
            guest.language
        ],
    )?;
    Ok(())
}

/// Puts a guest, in the place of what was known of the person.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, id: GuestId, guest: &Guest) -> Result<(), StoreError> {
    fill(write, PUT, id, guest)
}

/// Puts a guest who was not there. Costs half of what [`put`] does.
///
/// # Errors
/// [`StoreError::Constraint`] where the guest is there.
pub fn add(write: &Write<'_>, id: GuestId, guest: &Guest) -> Result<(), StoreError> {
    fill(write, ADD, id, guest)
}

/// Takes a guest away, out of what can be found too. Returns whether the person was there.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, id: GuestId) -> Result<bool, StoreError> {
    write.touch(|touched| touched.guests.push(id));
    finding::remove(write, id.0)?;
    guest_link::remove(write, id)?;
    Ok(write.run("DELETE FROM guest WHERE id = ?1", [Sql(id)])? > 0)
}

/// One guest.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: GuestId) -> Result<Option<Guest>, StoreError> {
    read.one(
        &format!("SELECT {COLUMNS} FROM guest g WHERE g.id = ?1"),
        [Sql(id)],
        guest,
    )
}

/// Guests that have, for each word of `text`, one that begins with it or that it is a slip of; by
/// name. Nothing for a text without a letter or digit.
///
/// # Errors
/// [`StoreError`].
pub fn find(read: &Read<'_>, text: &str, limit: u32) -> Result<Vec<(GuestId, Guest)>, StoreError> {
    let Some(question) = finding::expression(read, text)? else {
        return Ok(Vec::new());
    };
    let sql = format!(
        "SELECT {COLUMNS}, g.id FROM finding_word s JOIN finding f ON f.row = s.rowid JOIN guest g ON g.id = f.id
         WHERE finding_word MATCH ?1 ORDER BY g.last_name COLLATE NOCASE, g.first_name COLLATE NOCASE, g.id LIMIT ?2"
    );
    read.many(&sql, params![question, limit], |row| {
        Ok((col(row, 6)?, guest(row)?))
    })
}

/// What is true of a profile that stands by itself: it leads to nobody who is still there, or it is
/// the first of a ring, which two desks make that merge two profiles in opposite directions.
const BY_ITSELF: &str = "(NOT EXISTS (SELECT 1 FROM guest_link AS l JOIN guest AS t ON t.id = l.target WHERE l.guest = g.id)
    OR g.id = (WITH RECURSIVE walk (id) AS (
            SELECT g.id UNION
            SELECT l.target FROM walk JOIN guest_link AS l ON l.guest = walk.id JOIN guest AS t ON t.id = l.target)
        SELECT min(walk.id) FROM walk WHERE EXISTS (
            SELECT 1 FROM walk AS ring JOIN guest_link AS l ON l.guest = ring.id WHERE l.target = g.id)))";

/// A page of the guests who stand by themselves, by name; with `text`, those that it finds.
///
/// # Errors
/// [`StoreError`].
pub fn list(
    read: &Read<'_>,
    text: &str,
    offset: u32,
    limit: u32,
) -> Result<Vec<(GuestId, Guest)>, StoreError> {
    let order =
        "ORDER BY g.last_name COLLATE NOCASE, g.first_name COLLATE NOCASE, g.id LIMIT ?1 OFFSET ?2";
    let take = |row: &Row<'_>| Ok((col(row, 6)?, guest(row)?));
    match finding::expression(read, text)? {
        Some(question) => read.many(
            &format!(
                "SELECT {COLUMNS}, g.id FROM finding_word s JOIN finding f ON f.row = s.rowid JOIN guest g ON g.id = f.id
                 WHERE finding_word MATCH ?3 AND {BY_ITSELF} {order}"
            ),
            params![limit, offset, question],
            take,
        ),
        None => read.many(
            &format!("SELECT {COLUMNS}, g.id FROM guest AS g WHERE {BY_ITSELF} {order}"),
            params![limit, offset],
            take,
        ),
    }
}

/// How many guests stand by themselves; with `text`, how many of them it finds.
///
/// # Errors
/// [`StoreError`].
pub fn count(read: &Read<'_>, text: &str) -> Result<u64, StoreError> {
    match finding::expression(read, text)? {
        Some(question) => read.count(
            &format!(
                "SELECT count(*) FROM finding_word s JOIN finding f ON f.row = s.rowid JOIN guest g ON g.id = f.id
                 WHERE finding_word MATCH ?1 AND {BY_ITSELF}"
            ),
            [question],
        ),
        // Links are few: whoever leads to another is taken off the number of all.
        None => read.count(
            &format!(
                "SELECT (SELECT count(*) FROM guest) -
                    (SELECT count(*) FROM guest_link AS m JOIN guest AS g ON g.id = m.guest WHERE {BY_ITSELF} IS NOT TRUE) /* all */"
            ),
            [],
        ),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{commit, fresh, id};

    fn person(first: &str, last: &str, phone: &str) -> Guest {
        Guest {
            first_name: first.into(),
            last_name: last.into(),
            email: format!("{}@example.com", last.to_lowercase()),
            phone: phone.into(),
            ..Guest::default()
        }
    }

    /// As the engine puts a guest: the row, and what it is found by.
    fn put(write: &Write<'_>, id: GuestId, guest: &Guest) -> Result<(), StoreError> {
        super::put(write, id, guest)?;
        let texts = [&*guest.last_name, &*guest.first_name, &*guest.email];
        finding::put(write, finding::Kind::Guest, id.0, &texts, &[&guest.phone])
    }

    fn found(read: &Read<'_>, text: &str) -> Vec<u128> {
        find(read, text, 10)
            .unwrap()
            .iter()
            .map(|(id, _)| id.0.as_u128())
            .collect()
    }

    #[test]
    fn guests_are_found_by_the_beginning_of_words_in_any_script() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            put(write, id(1), &person("Zoë", "Müller", "+49 (171) 234-56"))?;
            put(write, id(2), &person("Erika", "Muster", ""))?;
            put(write, id(3), &person("محمد", "حسن", ""))?;
            put(write, id(4), &person("美咲", "佐藤", ""))?;
            assert_eq!(found(write, "mu"), [2, 1]);
            assert_eq!(found(write, "MÜLL zo"), [1]);
            assert_eq!(found(write, "muller"), [1]);
            assert_eq!(found(write, "4917123456"), [1]);
            assert_eq!(found(write, "muster@example"), [2]);
            assert_eq!(found(write, "حس"), [3]);
            assert_eq!(found(write, "佐"), [4]);
            Ok(())
        });
    }

    #[test]
    fn merged_profiles_are_not_listed_and_a_ring_is_listed_once() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            for number in 1..=6 {
                put(
                    write,
                    id(number),
                    &person("Ada", &format!("Guest {number}"), ""),
                )?;
            }
            let listed = |write: &Write<'_>, text: &str| -> Vec<u128> {
                let found = list(write, text, 0, 10).unwrap();
                assert_eq!(count(write, text).unwrap(), found.len() as u64);
                found.iter().map(|(id, _)| id.0.as_u128()).collect()
            };
            guest_link::put(write, id(1), Some(id(2)))?;
            guest_link::put(write, id(2), Some(id(3)))?;
            assert_eq!(listed(write, ""), [3, 4, 5, 6]);
            // 4, 5 and 6 lead to each other in a ring, and 3 into it.
            for (from, to) in [(4, 5), (5, 6), (6, 4), (3, 6)] {
                guest_link::put(write, id(from), Some(id(to)))?;
            }
            assert_eq!(listed(write, ""), [4]);
            assert_eq!(listed(write, "guest"), [4]);
            assert_eq!(list(write, "", 1, 10)?, []);
            // Whom a profile leads to was erased: it stands by itself again.
            guest_link::put(write, id(3), None)?;
            guest_link::put(write, id(1), Some(id(3)))?;
            remove(write, id(3))?;
            assert_eq!(listed(write, ""), [1, 2, 4]);
            Ok(())
        });
    }

    #[test]
    fn what_a_person_types_is_never_a_command() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            put(write, id(1), &person("Erika", "Muster", ""))?;
            for text in [
                "", "  ", "\"", "*", "a OR b", "words:x", "NEAR(", "-", "';--", "^", "\0", "{",
                "((",
            ] {
                find(write, text, 10)?;
            }
            assert_eq!(
                found(write, "muster* OR"),
                [0_u128; 0],
                "OR is a word like any other"
            );
            assert_eq!(found(write, "\"muster\""), [1]);
            Ok(())
        });
    }

    #[test]
    fn a_change_of_name_and_a_removal_reach_the_search() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            put(write, id(1), &person("Erika", "Muster", ""))?;
            let max = person("Max", "Muster", "");
            add(write, id(2), &max)?;
            finding::add(
                write,
                finding::Kind::Guest,
                id::<GuestId>(2).0,
                &[&max.last_name],
                &[],
            )?;
            assert_eq!(found(write, "muster"), [1, 2]);
            assert!(remove(write, id(2))?);
            put(write, id(1), &person("Erika", "Beispiel", ""))?;
            assert_eq!(
                (found(write, "muster"), found(write, "beispiel")),
                (vec![], vec![1])
            );
            assert!(remove(write, id(1))?);
            assert_eq!(found(write, "beispiel"), [0_u128; 0]);
            Ok(())
        });
        database.readers.read(|read| {
            // Nothing of the word stays in the pages of the search index either.
            for left in ["beisp", "ispie", "erika"] {
                let sql = "SELECT count(*) FROM finding_word_data WHERE instr(block, CAST(?1 AS BLOB)) > 0 /* all */";
                assert_eq!(read.count(sql, [left])?, 0, "{left}");
            }
            assert_eq!(read.count("SELECT count(*) FROM finding /* all */", [])?, 0);
            Ok::<_, StoreError>(())
        }).unwrap();
    }
}
