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

/// Guests that have a word beginning with each word of `text`, accents and case set aside, by last
/// name. Nothing for a text without a letter or digit.
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
