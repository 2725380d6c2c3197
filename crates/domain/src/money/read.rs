//! Amounts as people type them: `119`, `119,50`, `1.234,56`, `€ 1,234.56`.

/// The amount in minor units of a currency with this many decimals; `None` for anything that is no
/// amount, has more decimals than the currency, or is past 64 bits.
///
/// The last point or comma parts the decimals, unless exactly three digits follow it and the currency
/// does not have three: then it is a mark of thousands. Signs and letters of a currency around the
/// digits are passed over; a minus is kept.
#[must_use]
pub fn read_minor(text: &str, digits: u8) -> Option<i64> {
    let bare = text
        .trim()
        .trim_matches(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '\u{2212}' | '.' | ','));
    let (minus, bare) = match bare.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, bare),
    };
    let bare = bare.trim_matches(|c: char| !c.is_ascii_digit());
    let digits = usize::from(digits);
    let (whole, part) = match bare.rfind(['.', ',']) {
        Some(at) => {
            let (whole, rest) = bare.split_at_checked(at)?;
            let part = rest.get(1..)?;
            let thousands = part.len() == 3 && digits != 3;
            // One mark cannot part thousands and decimals alike.
            if !thousands && rest.chars().next().is_some_and(|mark| whole.contains(mark)) {
                return None;
            }
            if thousands { (bare, "") } else { (whole, part) }
        }
        None => (bare, ""),
    };
    if whole.is_empty() || part.len() > digits || !part.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut minor = whole_units(whole)?;
    for place in 0..digits {
        let digit = part.as_bytes().get(place).map_or(0, |b| b - b'0');
        minor = minor.checked_mul(10)?.checked_add(i64::from(digit))?;
    }
    Some(if minus { -minor } else { minor })
}

/// Digits in groups of three, parted by points, commas, apostrophes or spaces.
fn whole_units(text: &str) -> Option<i64> {
    let is_mark = |c: char| {
        matches!(
            c,
            '.' | ',' | '\'' | '\u{2019}' | ' ' | '\u{a0}' | '\u{202f}'
        )
    };
    let mut groups = text.split(is_mark);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let plain = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let grouped = rest.is_empty() || first.len() <= 3;
    if !plain(first) || !grouped || !rest.iter().all(|group| group.len() == 3 && plain(group)) {
        return None;
    }
    let joined: String = std::iter::once(first).chain(rest).collect();
    joined.parse().ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::read_minor;
    use proptest::prelude::*;

    #[test]
    fn amounts_of_both_habits() {
        for (text, minor) in [
            ("119", 11_900),
            ("119,5", 11_950),
            ("119.50", 11_950),
            ("1.234,56", 123_456),
            ("1,234.56 EUR", 123_456),
            ("€ 1'234.56", 123_456),
            ("1.234", 123_400),
            ("1 234,00", 123_400),
            ("-12,30 €", -1_230),
            ("0", 0),
        ] {
            assert_eq!(read_minor(text, 2), Some(minor), "{text}");
        }
        assert_eq!(read_minor("12000", 0), Some(12_000));
        assert_eq!(read_minor("1.234", 3), Some(1_234));
    }

    #[test]
    fn what_is_no_amount_is_none() {
        for text in [
            "",
            "-",
            "abc",
            "1,2,3",
            "12.345.6",
            "1.2345",
            "12e3",
            "1 2",
            "99999999999999999999",
        ] {
            assert_eq!(read_minor(text, 2), None, "{text}");
        }
        assert_eq!(read_minor("119,50", 0), None);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_never_panics(text in "\\PC{0,30}", digits in 0_u8..4) {
            let _ = read_minor(&text, digits);
        }

        #[test]
        fn what_is_written_is_read(minor in 0_i64..1_000_000_000) {
            prop_assert_eq!(read_minor(&format!("{},{:02}", minor / 100, minor % 100), 2), Some(minor));
        }
    }
}
