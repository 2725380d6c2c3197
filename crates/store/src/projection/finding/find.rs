//! From what was typed to what was meant.

use std::collections::BTreeSet;

use rusqlite::params;
use uuid::Uuid;

use super::slip::is_one_slip;
use super::{HEAD_CHARS, Kind, SLIP_CHARS_MIN, TURNED, fold, turned_back};
use crate::value::{Sql, col};
use crate::{Read, StoreError};

/// Words of a question that are looked at.
const WORDS_MAX: usize = 8;
/// Words that a mistyped one is taken for, at most.
const MEANT_MAX: usize = 64;
/// The shortest tail that is looked up; shorter ones are the end of half the words there are.
const TAIL_CHARS_MIN: usize = 3;
/// Rows that are looked at before those of guests who are here or expected are preferred.
const LOOKED_AT_MAX: u32 = 600;
/// With fewer rows than this for the words as they stand, slips are forgiven.
const ENOUGH: usize = 20;

/// One row that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: Kind,
    /// The guest's or the reservation's id.
    pub id: Uuid,
    /// How far its words are from those typed: 0 for the very words, 1 for each that was only begun,
    /// 4 for each that was mistyped.
    pub distance: u32,
}

/// A question, understood.
struct Question {
    /// Each word's spellings.
    words: Vec<Vec<String>>,
    /// How many of them are looked up. By the others what was found is only put in order, as long as
    /// it is so little that all of it can be shown.
    looked_up: usize,
}

impl Question {
    fn of(text: &str) -> Self {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let is_number = digits.len() >= 5
            && text
                .chars()
                .all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-/().".contains(c));
        let mut words = if is_number {
            vec![vec![digits.trim_start_matches('0').to_owned()]]
        } else {
            fold::forms(text)
        };
        words.truncate(WORDS_MAX);
        words.retain(|forms| forms.iter().any(|form| !form.is_empty()));
        // Half of the guests have their post at the same few places.
        let own = match text.split_once('@') {
            Some((name, _)) if !is_number => fold::forms(name).len(),
            _ => 0,
        };
        let looked_up = if own > 0 {
            own.min(words.len())
        } else {
            words.len()
        };
        Self { words, looked_up }
    }

    /// The index's own language: every word, in any of its spellings or of those it is taken for.
    /// Quoted, so that nothing a person types is a command.
    fn expression(&self, meant: &[BTreeSet<String>]) -> String {
        let nobody = BTreeSet::new();
        let groups = self
            .words
            .iter()
            .take(self.looked_up)
            .enumerate()
            .map(|(place, forms)| {
                let begun = forms.iter().map(|form| format!("\"{form}\"*"));
                let taken_for = meant.get(place).unwrap_or(&nobody);
                let all: Vec<String> = begun
                    .chain(taken_for.iter().map(|word| format!("\"{word}\"")))
                    .collect();
                format!("({})", all.join(" OR "))
            });
        groups.collect::<Vec<_>>().join(" AND ")
    }

    /// The words that each of the question's may be a slip of.
    fn meant(&self, read: &Read<'_>) -> Result<Vec<BTreeSet<String>>, StoreError> {
        self.words
            .iter()
            .take(self.looked_up)
            .map(|forms| {
                let mut meant = BTreeSet::new();
                for form in forms {
                    take_for(read, form, &mut meant)?;
                }
                Ok(meant)
            })
            .collect()
    }

    /// How far a row's words are.
    fn distance(&self, words: &str) -> u32 {
        let mut sum = 0;
        for forms in &self.words {
            let of = |word: &str| {
                if forms.iter().any(|form| form == word) {
                    0
                } else if forms.iter().any(|form| word.starts_with(form.as_str())) {
                    1
                } else {
                    4
                }
            };
            sum += words.split(' ').map(of).min().unwrap_or(4);
        }
        sum
    }
}

/// Things that have, for each word of `text`, a word that begins with it or that it is a slip of.
/// The nearest first; where many are as near, guests who are here or expected by `soon`, then
/// what was made last. Nothing for a text without a letter or digit.
///
/// # Errors
/// [`StoreError`].
pub fn find(
    read: &Read<'_>,
    text: &str,
    soon: keyrack_domain::Date,
    limit: usize,
) -> Result<Vec<Found>, StoreError> {
    let mut question = Question::of(text);
    if question.words.is_empty() {
        return Ok(Vec::new());
    }
    let mut rows = rows(read, &question.expression(&[]))?;
    if question.looked_up < question.words.len() && rows.len() > limit {
        question.looked_up = question.words.len();
        rows = self::rows(read, &question.expression(&[]))?;
    }
    if rows.len() < ENOUGH {
        let meant = question.meant(read)?;
        if meant.iter().any(|meant| !meant.is_empty()) {
            rows = self::rows(read, &question.expression(&meant))?;
        }
    }
    if rows.len() > limit {
        // Stable: within both halves the newest stay first.
        let live = live(read, soon)?;
        rows.sort_by_key(|row| !live.contains(row));
        rows.truncate(limit);
    }
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let one = read.one(
            "SELECT kind, id, words FROM finding WHERE row = ?1",
            [row],
            |row| {
                let words: String = row.get(2)?;
                Ok(Found {
                    kind: col(row, 0)?,
                    id: col(row, 1)?,
                    distance: question.distance(&words),
                })
            },
        )?;
        found.extend(one);
    }
    found.sort_by_key(|found| found.distance);
    Ok(found)
}

/// The question as the index takes it, for lists that filter by it; `None` for a text without a
/// letter or digit. Slips are forgiven where the words as they stand find next to nothing.
///
/// # Errors
/// [`StoreError`].
pub fn expression(read: &Read<'_>, text: &str) -> Result<Option<String>, StoreError> {
    let mut question = Question::of(text);
    if question.words.is_empty() {
        return Ok(None);
    }
    question.looked_up = question.words.len();
    let plain = question.expression(&[]);
    if rows(read, &plain)?.len() >= ENOUGH {
        return Ok(Some(plain));
    }
    Ok(Some(question.expression(&question.meant(read)?)))
}

/// Whether two names are the same, or differ by one slip in a word of five letters or more.
#[must_use]
pub fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (fold::forms(one), fold::forms(other));
    let near = |one: &String, other: &String| {
        let letters = |word: &String| word.chars().collect::<Vec<_>>();
        let (a, b) = (letters(one), letters(other));
        a == b || (a.len().max(b.len()) >= SLIP_CHARS_MIN && is_one_slip(&a, &b, false))
    };
    one.len() == other.len()
        && one.iter().zip(&other).all(|(one, other)| {
            one.iter()
                .any(|one| other.iter().any(|other| near(one, other)))
        })
}

fn rows(read: &Read<'_>, expression: &str) -> Result<Vec<i64>, StoreError> {
    read.many(
        "SELECT rowid FROM finding_word WHERE finding_word MATCH ?1 ORDER BY rowid DESC LIMIT ?2",
        params![expression, LOOKED_AT_MAX],
        |row| row.get(0),
    )
}

/// The rows of guests who are in house or expected by `soon`.
fn live(read: &Read<'_>, soon: keyrack_domain::Date) -> Result<BTreeSet<i64>, StoreError> {
    let mut live = BTreeSet::new();
    read.each(
        "SELECT f.row FROM reservation AS r JOIN finding AS f ON f.id = r.guest
         WHERE r.status = 'in_house' OR (r.status = 'confirmed' AND r.arrival <= ?1)",
        [Sql(soon)],
        |row| {
            live.insert(row.get(0)?);
            Ok(true)
        },
    )?;
    Ok(live)
}

/// Collects the words that occur and that `typed` may be a slip of.
fn take_for(read: &Read<'_>, typed: &str, meant: &mut BTreeSet<String>) -> Result<(), StoreError> {
    let letters: Vec<char> = typed.chars().collect();
    // A letter may be missing from a word that is just long enough.
    if letters.len() + 1 < SLIP_CHARS_MIN || letters.iter().all(char::is_ascii_digit) {
        return Ok(());
    }
    // Of a word as short as that, only the whole can be meant.
    let unfinished = letters.len() >= SLIP_CHARS_MIN;
    let mut consider = |word: &str| {
        let word_letters: Vec<char> = word.chars().collect();
        if word_letters.len() >= SLIP_CHARS_MIN && is_one_slip(&letters, &word_letters, unfinished)
        {
            meant.insert(word.to_owned());
        }
        meant.len() < MEANT_MAX
    };
    let head: String = letters.iter().take(HEAD_CHARS).collect();
    between(read, &head, |term| consider(term))?;
    let from = |place: usize| {
        letters
            .get(place..)
            .unwrap_or_default()
            .iter()
            .collect::<String>()
    };
    let swapped: String = letters
        .get(1)
        .into_iter()
        .chain(letters.get(3..).unwrap_or_default())
        .collect();
    // Another letter within the head; one too many there; one missing; its last swapped with the next.
    for tail in [
        from(HEAD_CHARS),
        from(HEAD_CHARS + 1),
        from(HEAD_CHARS - 1),
        swapped,
    ] {
        if tail.chars().count() >= TAIL_CHARS_MIN {
            between(read, &format!("{TURNED}{tail}"), |term| {
                turned_back(term).is_none_or(|word| consider(&word))
            })?;
        }
    }
    Ok(())
}

/// Hands over the words that begin like this, until `take` has enough.
fn between(
    read: &Read<'_>,
    start: &str,
    mut take: impl FnMut(&str) -> bool,
) -> Result<(), StoreError> {
    let end = format!("{start}\u{10FFFF}");
    read.each(
        "SELECT term FROM finding_term WHERE term >= ?1 AND term <= ?2",
        [start, end.as_str()],
        |row| {
            let term = row.get_ref(0)?.as_str().unwrap_or_default();
            Ok(take(term))
        },
    )
}
