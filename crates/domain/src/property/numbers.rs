//! Room numbers as a person lists them: `101–118, 201-218, 301, Suite 1`.

/// The most rooms that one list may name.
pub const ROOM_NUMBERS_MAX: usize = 2_000;
/// The most characters of one room's number.
pub const ROOM_NUMBER_CHARS_MAX: usize = 12;

/// Why a list of room numbers cannot be taken. Each names the piece it is about, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NumbersError {
    /// A range whose ends do not belong together: `101–A5`, `101–`.
    #[error("`{0}` is no range of rooms")]
    Range(String),
    /// A range that runs backwards: `118–101`.
    #[error("`{0}` runs backwards")]
    Backwards(String),
    /// A number that stands in the list twice.
    #[error("`{0}` is there twice")]
    Twice(String),
    /// A number that is too long or holds control characters.
    #[error("`{0}` cannot be a room's number")]
    Number(String),
    /// More rooms than one hotel has.
    #[error("more than {ROOM_NUMBERS_MAX} rooms")]
    TooMany,
}

/// The room numbers that a list names, in its order. Commas, semicolons and new lines part the
/// pieces; a hyphen or a dash between two numbers with the same letters before them is a range.
/// Leading zeros are kept where both ends have them: `001-010`.
///
/// # Errors
/// [`NumbersError`] for the first piece that cannot be taken. An empty list is no mistake.
pub fn room_numbers(text: &str) -> Result<Vec<String>, NumbersError> {
    let mut numbers: Vec<String> = Vec::new();
    let mut known = std::collections::BTreeSet::new();
    let pieces = text.split([',', ';', '\n', '\r']).map(str::trim);
    for piece in pieces.filter(|piece| !piece.is_empty()) {
        for number in piece_numbers(piece, ROOM_NUMBERS_MAX - numbers.len())? {
            if !known.insert(number.clone()) {
                return Err(NumbersError::Twice(number));
            }
            numbers.push(number);
        }
    }
    Ok(numbers)
}

fn piece_numbers(piece: &str, room_left: usize) -> Result<Vec<String>, NumbersError> {
    let shown = || piece.chars().take(40).collect::<String>();
    let Some((from, to)) = ends(piece) else {
        if room_left == 0 {
            return Err(NumbersError::TooMany);
        }
        return Ok(vec![
            checked(piece).ok_or_else(|| NumbersError::Number(shown()))?,
        ]);
    };
    let range = || NumbersError::Range(shown());
    let (before, first) = tail(from).ok_or_else(range)?;
    let (before_last, last) = tail(to).ok_or_else(range)?;
    // `A1-9` is as clear as `A1-A9`.
    if !before_last.is_empty() && before_last != before {
        return Err(range());
    }
    let width = if first.len() == last.len() && first.starts_with('0') {
        first.len()
    } else {
        0
    };
    let first: u32 = first.parse().map_err(|_| range())?;
    let last: u32 = last.parse().map_err(|_| range())?;
    if last < first {
        return Err(NumbersError::Backwards(shown()));
    }
    let count = usize::try_from(last - first).unwrap_or(usize::MAX);
    if count >= room_left {
        return Err(NumbersError::TooMany);
    }
    (first..=last)
        .map(|number| {
            checked(&format!("{before}{number:0width$}"))
                .ok_or_else(|| NumbersError::Number(shown()))
        })
        .collect()
}

/// The two ends of a range, around its only hyphen or dash.
fn ends(piece: &str) -> Option<(&str, &str)> {
    let mut parts = piece.split([
        '-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2212}',
    ]);
    let (from, to) = (parts.next()?.trim(), parts.next()?.trim());
    // `A-101` is a number with a hyphen in it, and so is `1-2-3`.
    let begins = from.is_empty() || from.ends_with(|c: char| c.is_ascii_digit());
    (parts.next().is_none() && begins).then_some((from, to))
}

/// The digits at the end, and what stands before them.
fn tail(text: &str) -> Option<(&str, &str)> {
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 9 {
        return None;
    }
    text.split_at_checked(text.len() - digits)
}

fn checked(number: &str) -> Option<String> {
    let fits = (1..=ROOM_NUMBER_CHARS_MAX).contains(&number.chars().count())
        && !number.chars().any(char::is_control);
    fits.then(|| number.to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ranges_with_any_dash_letters_and_zeros() {
        let numbers = room_numbers("101–103, 201-202\n301; A1-A3, B8—9,007-010, Turm").unwrap();
        assert_eq!(
            numbers.join(" "),
            "101 102 103 201 202 301 A1 A2 A3 B8 B9 007 008 009 010 Turm"
        );
        assert_eq!(room_numbers(" , \n").unwrap(), Vec::<String>::new());
        assert_eq!(room_numbers("9-11").unwrap(), ["9", "10", "11"]);
    }

    #[test]
    fn what_cannot_be_meant_names_its_piece() {
        let wrong = |text: &str| room_numbers(text).unwrap_err();
        assert_eq!(
            wrong("1, 118-101"),
            NumbersError::Backwards("118-101".into())
        );
        assert_eq!(wrong("101-"), NumbersError::Range("101-".into()));
        assert_eq!(wrong("101-B5"), NumbersError::Range("101-B5".into()));
        assert_eq!(wrong("101-103, 102"), NumbersError::Twice("102".into()));
        assert_eq!(wrong("1-999999999"), NumbersError::TooMany);
        assert!(matches!(
            wrong("a number far too long"),
            NumbersError::Number(_)
        ));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_ends_soon_and_names_each_room_once(text in "\\PC{0,60}") {
            if let Ok(numbers) = room_numbers(&text) {
                prop_assert!(numbers.len() <= ROOM_NUMBERS_MAX);
                let once: std::collections::BTreeSet<_> = numbers.iter().collect();
                prop_assert_eq!(once.len(), numbers.len());
            }
        }

        #[test]
        fn a_range_is_as_long_as_its_ends_are_apart(from in 0_u32..5000, more in 0_u32..500) {
            let numbers = room_numbers(&format!("{from}–{}", from + more)).unwrap();
            prop_assert_eq!(numbers.len(), usize::try_from(more).unwrap() + 1);
        }
    }
}
