//! Guests in plain text, to be shown and found. Nowhere else does their plain text stand.

use keyrack_domain::GuestId;
use keyrack_domain::guest::Guest;
use rusqlite::{Row, params};

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

/// Puts a guest, in the place of what was known of the person.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, id: GuestId, guest: &Guest) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO guest (id, first_name, last_name, email, phone, country, language)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (id) DO UPDATE SET first_name = excluded.first_name, last_name = excluded.last_name,
             email = excluded.email, phone = excluded.phone, country = excluded.country,
             language = excluded.language",
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
    write.run(
        "DELETE FROM guest_search WHERE rowid = (SELECT row FROM guest WHERE id = ?1)",
        [Sql(id)],
    )?;
    write.run(
        "INSERT INTO guest_search (rowid, words) SELECT row, ?2 FROM guest WHERE id = ?1",
        params![Sql(id), words(guest)],
    )?;
    Ok(())
}

/// Puts a guest who was not there. Costs half of what [`put`] does.
///
/// # Errors
/// [`StoreError::Constraint`] where the guest is there.
pub fn add(write: &Write<'_>, id: GuestId, guest: &Guest) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO guest (id, first_name, last_name, email, phone, country, language)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
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
    write.run(
        "INSERT INTO guest_search (rowid, words) VALUES (?1, ?2)",
        params![write.last_row(), words(guest)],
    )?;
    Ok(())
}

/// What a guest is found by.
fn words(guest: &Guest) -> String {
    // Digits alone as well, so that a telephone number is found however it is grouped.
    let digits: String = guest.phone.chars().filter(char::is_ascii_digit).collect();
    [
        &guest.last_name,
        &guest.first_name,
        &guest.email,
        &guest.phone,
        &digits,
    ]
    .map(|part| part.as_str())
    .join(" ")
}

/// Takes a guest away, out of the search too. Returns whether the person was there.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, id: GuestId) -> Result<bool, StoreError> {
    write.run(
        "DELETE FROM guest_search WHERE rowid = (SELECT row FROM guest WHERE id = ?1)",
        [Sql(id)],
    )?;
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

/// Guests that have a word beginning with each word of `text`, accents and case set aside, by the
/// bytes of the last name. Nothing for a text without a letter or digit.
///
/// # Errors
/// [`StoreError`].
pub fn find(read: &Read<'_>, text: &str, limit: u32) -> Result<Vec<(GuestId, Guest)>, StoreError> {
    let Some(query) = query(text) else {
        return Ok(Vec::new());
    };
    let sql = format!(
        "SELECT {COLUMNS}, g.id FROM guest_search s JOIN guest g ON g.row = s.rowid
         WHERE guest_search MATCH ?1 ORDER BY g.last_name COLLATE NOCASE, g.first_name COLLATE NOCASE, g.id LIMIT ?2"
    );
    read.many(&sql, params![query, limit], |row| {
        Ok((col(row, 6)?, guest(row)?))
    })
}

/// Every word as a quoted prefix, so that nothing a person types is taken for a search command.
fn query(text: &str) -> Option<String> {
    const WORDS_MAX: usize = 8;
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(WORDS_MAX)
        .map(|word| format!("\"{word}\"*"))
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
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
            add(write, id(2), &person("Max", "Muster", ""))?;
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
            let left = read.count("SELECT count(*) FROM guest_search_data WHERE instr(block, CAST('beisp' AS BLOB)) > 0 /* all */", [])?;
            assert_eq!(left, 0);
            Ok::<_, StoreError>(())
        }).unwrap();
    }
}
