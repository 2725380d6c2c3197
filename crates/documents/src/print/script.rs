//! Which scripts can be printed, and what is printed for the others.
//!
//! Letters that only stand beside each other can be printed as they are. Arabic and Hebrew run the
//! other way and join, the scripts of India are built from parts, and the Chinese, Japanese and
//! Korean ones need more letters than are carried along. Text in those is written in Latin letters
//! instead, as good as that can be done without knowing the language, and marked.

/// Stands before what was written in Latin letters instead.
pub(super) const MARK: char = '≈';

/// The text as it can be printed, and whether any of it was written in Latin letters.
pub(super) fn printable(text: &str, has: impl Fn(char) -> bool) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let mut foreign = String::new();
    let mut is_changed = false;
    let mut end = |out: &mut String, foreign: &mut String| {
        if foreign.trim().is_empty() {
            out.push_str(foreign);
        } else {
            let latin = deunicode::deunicode_with_tofu(foreign, "?");
            out.push(MARK);
            out.push_str(latin.trim());
            if foreign.ends_with(char::is_whitespace) {
                out.push(' ');
            }
            is_changed = true;
        }
        foreign.clear();
    };
    for letter in text.chars() {
        if is_unseen(letter) {
            continue;
        }
        let letter = if letter.is_whitespace() { ' ' } else { letter };
        // A space inside foreign text belongs to it, so that a name is marked once.
        if letter == ' ' && !foreign.is_empty() {
            foreign.push(letter);
        } else if stands_alone(letter) && has(letter) {
            if !foreign.is_empty() {
                end(&mut out, &mut foreign);
            }
            out.push(letter);
        } else {
            foreign.push(letter);
        }
    }
    if !foreign.is_empty() {
        end(&mut out, &mut foreign);
    }
    (out, is_changed)
}

/// Letters of scripts that are written one beside the other, from the left.
const fn stands_alone(letter: char) -> bool {
    matches!(letter,
        '\u{20}'..='\u{58F}' | '\u{10A0}'..='\u{10FF}' | '\u{1C90}'..='\u{1CBF}'
        | '\u{1D00}'..='\u{2BFF}' | '\u{2C60}'..='\u{2C7F}' | '\u{A720}'..='\u{A7FF}'
        | '\u{FB00}'..='\u{FB06}')
}

/// Marks that steer how text runs, and control characters.
const fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{0}'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}'..='\u{84}' | '\u{86}'..='\u{9F}' | '\u{AD}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
        | '\u{FE00}'..='\u{FE0F}')
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn what_can_be_printed_stays_and_the_rest_is_marked() {
        for (text, printed) in [
            ("Żółć, Łukasz", "Żółć, Łukasz"),
            ("Nguyễn Văn Đức", "Nguyễn Văn Đức"),
            ("Ελένη Иванова", "Ελένη Иванова"),
            ("王小明 (VIP)", "≈Wang Xiao Ming (VIP)"),
            ("Tanaka 田中", "Tanaka ≈Tian Zhong"),
            ("a\u{202e}b\u{0}c\td\ne", "abc d e"),
            ("", ""),
        ] {
            let (out, is_changed) = printable(text, |_| true);
            assert_eq!(out, printed);
            assert_eq!(is_changed, printed.contains('≈'), "{text}");
        }
        let (arabic, is_changed) = printable("محمد علي", |_| true);
        assert!(is_changed && arabic.starts_with('≈') && arabic.is_char_boundary(3));
        assert!(arabic.chars().skip(1).all(|letter| letter.is_ascii()));
    }
}
