//! Puts and takes away.

use std::collections::BTreeSet;

use rusqlite::params;
use uuid::Uuid;

use super::{Kind, fold, turned};
use crate::value::Sql;
use crate::{StoreError, Write};

/// The most words of one row; a note that is longer is found by its beginning.
const WORDS_MAX: usize = 256;
/// The fewest digits that are taken for a telephone number.
const NUMBER_DIGITS_MIN: usize = 6;
/// How many digits a country's code has at most, its zero included.
const COUNTRY_DIGITS_MAX: usize = 4;

/// Puts what something is found by, in the place of what it was found by. `texts` are words of any
/// kind; `numbers` are telephone numbers, found however they are grouped and with or without the
/// country's code.
///
/// # Errors
/// [`StoreError`].
pub fn put(
    write: &Write<'_>,
    kind: Kind,
    id: Uuid,
    texts: &[&str],
    numbers: &[&str],
) -> Result<(), StoreError> {
    let words = words(texts, numbers);
    let old = stands(write, id)?;
    if old.as_ref().is_some_and(|(_, old)| *old == words) {
        return Ok(());
    }
    let row = match old {
        Some((row, old)) => {
            forget(write, row, &old)?;
            write.run(
                "UPDATE finding SET kind = ?2, words = ?3 WHERE row = ?1",
                params![row, Sql(kind), words],
            )?;
            row
        }
        None => return insert(write, kind, id, &words),
    };
    write.run(
        "INSERT INTO finding_word (rowid, words) VALUES (?1, ?2)",
        params![row, indexed(&words)],
    )?;
    Ok(())
}

/// Puts what something is found by that was not there. Costs half of what [`put`] does.
///
/// # Errors
/// [`StoreError::Constraint`] where it is there.
pub fn add(
    write: &Write<'_>,
    kind: Kind,
    id: Uuid,
    texts: &[&str],
    numbers: &[&str],
) -> Result<(), StoreError> {
    insert(write, kind, id, &words(texts, numbers))
}

fn insert(write: &Write<'_>, kind: Kind, id: Uuid, words: &str) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO finding (id, kind, words) VALUES (?1, ?2, ?3)",
        params![Sql(id), Sql(kind), words],
    )?;
    write.run(
        "INSERT INTO finding_word (rowid, words) VALUES (?1, ?2)",
        params![write.last_row(), indexed(words)],
    )?;
    Ok(())
}

/// All words, sorted and each once: the same things make the same row, in whatever order they were
/// learnt.
fn words(texts: &[&str], numbers: &[&str]) -> String {
    let words = texts.iter().flat_map(|text| fold::words(text));
    let numbers = numbers.iter().flat_map(|number| ends(number));
    let words: BTreeSet<String> = words.take(WORDS_MAX).chain(numbers).collect();
    words.into_iter().collect::<Vec<_>>().join(" ")
}

/// Takes something away, out of the index too. Returns whether it was there.
///
/// # Errors
/// [`StoreError`].
pub fn remove(write: &Write<'_>, id: Uuid) -> Result<bool, StoreError> {
    let Some((row, words)) = stands(write, id)? else {
        return Ok(false);
    };
    forget(write, row, &words)?;
    write.run("DELETE FROM finding WHERE row = ?1", [row])?;
    Ok(true)
}

/// Empties both tables, before everything is put again.
///
/// # Errors
/// [`StoreError`].
pub fn clear(write: &Write<'_>) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO finding_word (finding_word) VALUES ('delete-all')",
        [],
    )?;
    write.run("DELETE FROM finding", [])?;
    Ok(())
}

fn stands(write: &Write<'_>, id: Uuid) -> Result<Option<(i64, String)>, StoreError> {
    write.one(
        "SELECT row, words FROM finding WHERE id = ?1",
        [Sql(id)],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Takes a row's words out of the index, which has no text of its own and must be told them.
fn forget(write: &Write<'_>, row: i64, words: &str) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO finding_word (finding_word, rowid, words) VALUES ('delete', ?1, ?2)",
        params![row, indexed(words)],
    )?;
    Ok(())
}

/// What the index is given for these words.
fn indexed(words: &str) -> String {
    let turned: Vec<String> = words.split(' ').filter_map(turned).collect();
    format!("{words} {}", turned.join(" "))
}

/// A number from its first digit on, and without the first few, which may be the country's.
fn ends(number: &str) -> Vec<String> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_start_matches('0');
    (0..=COUNTRY_DIGITS_MAX)
        .filter_map(|from| digits.get(from..))
        .map(|end| end.trim_start_matches('0'))
        .filter(|end| end.len() >= NUMBER_DIGITS_MIN)
        .map(str::to_owned)
        .collect()
}
