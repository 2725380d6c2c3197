//! What can be found by typing, and by which words.
//!
//! A row holds the folded words of one thing: a guest's names, addresses, numbers and notes, a
//! reservation's reference and note. Beside it stands a full-text index of those words. A guest's
//! words are guest data and leave both tables with the guest, in the same transaction.
//!
//! A mistyped word finds the one that was meant through the list of words that occur. One slip is
//! either behind the first two letters, and then those two are right and lead to the word; or it is
//! within them, and then what follows is right. For that second way each word stands in the index
//! once more, turned: its tail first, its first two letters behind.

mod find;
mod fold;
mod put;
mod slip;
#[cfg(test)]
mod tests;

pub use find::{Found, alike, expression, find};
pub use put::{add, clear, put, remove};

use crate::value::words;

/// What a row stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A guest's profile.
    Guest,
    /// One room of a booking.
    Reservation,
}

words! { Kind { Guest = "guest", Reservation = "reservation" } }

/// How many letters of a word stand before its tail.
const HEAD_CHARS: usize = 2;
/// The shortest word that a slip is forgiven in, in letters.
const SLIP_CHARS_MIN: usize = 5;
/// Marks a turned word, and where its tail ends. Both are private characters, so that nobody can
/// type them, which the tokenizer takes for letters.
const TURNED: char = '\u{E000}';
const TAIL_END: char = '\u{E001}';

/// A word turned, so that its tail can be looked up; `None` for words that are matched as they are.
fn turned(word: &str) -> Option<String> {
    if word.chars().count() < SLIP_CHARS_MIN || word.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let tail: String = word.chars().skip(HEAD_CHARS).collect();
    let head: String = word.chars().take(HEAD_CHARS).collect();
    Some(format!("{TURNED}{tail}{TAIL_END}{head}"))
}

/// The word that was turned.
fn turned_back(turned: &str) -> Option<String> {
    let (tail, head) = turned.strip_prefix(TURNED)?.split_once(TAIL_END)?;
    Some(format!("{head}{tail}"))
}
