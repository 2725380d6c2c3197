//! What somebody types for a price: `135`, `=135`, `+10`, `-5%`.

use keyrack_domain::Currency;
use keyrack_domain::rate::PriceStep;

/// Why a text is no price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// Not a number.
    NoNumber,
    /// More decimals than the currency has.
    Decimals,
    /// Larger than any price.
    TooLarge,
}

/// The dearest night in minor units, as the engine takes it.
pub const PRICE_MINOR_MAX: i64 = 1_000_000_000;

/// Reads a typed step. A number alone, or after `=`, is the new price; one with a sign is added; one
/// with a percent sign is a share. `point` is the decimal mark of the reader's language.
///
/// # Errors
/// [`Wrong`].
pub fn step(text: &str, currency: Currency, point: char) -> Result<PriceStep, Wrong> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let (sign, rest) = match text.strip_prefix(['+', '-', '\u{2212}']) {
        Some(rest) if text.starts_with('+') => (Some(1), rest),
        Some(rest) => (Some(-1), rest),
        None => (None, text.strip_prefix('=').unwrap_or(&text)),
    };
    if let Some(share) = rest.strip_suffix('%') {
        // A share says which way it goes: "5%" alone might mean either.
        let sign = sign.ok_or(Wrong::NoNumber)?;
        let points = whole(share, 2, point)?;
        let points = i32::try_from(points).map_err(|_| Wrong::TooLarge)?;
        return Ok(PriceStep::ByBasisPoints(points.saturating_mul(sign)));
    }
    let minor = amount(rest, currency, point)?;
    Ok(match sign {
        Some(sign) => PriceStep::By(minor.saturating_mul(i64::from(sign))),
        None => PriceStep::To(minor),
    })
}

/// Reads an amount in minor units.
///
/// # Errors
/// [`Wrong`].
pub fn amount(text: &str, currency: Currency, point: char) -> Result<i64, Wrong> {
    let minor = whole(text, usize::from(currency.digits()), point)?;
    if minor > PRICE_MINOR_MAX {
        return Err(Wrong::TooLarge);
    }
    Ok(minor)
}

/// Reads a decimal as a whole number of its smallest places, without ever leaving whole numbers.
fn whole(text: &str, places: usize, point: char) -> Result<i64, Wrong> {
    let (before, after) = parts(text, places, point)?;
    if after.len() > places {
        return Err(Wrong::Decimals);
    }
    let digits: String = before
        .chars()
        .chain(after.chars())
        .chain(std::iter::repeat_n('0', places.saturating_sub(after.len())))
        .collect();
    if digits.is_empty() || (before.is_empty() && after.is_empty()) {
        return Err(Wrong::NoNumber);
    }
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Wrong::NoNumber);
    }
    if digits.trim_start_matches('0').len() > 17 {
        return Err(Wrong::TooLarge);
    }
    digits.parse().map_err(|_| Wrong::TooLarge)
}

/// The digits before and after the decimal mark. People type either mark whatever their language; a
/// mark with exactly three digits behind it groups thousands, unless it is the language's own decimal
/// mark and the currency has three decimals.
fn parts(text: &str, places: usize, point: char) -> Result<(String, String), Wrong> {
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\'' && *c != '\u{2019}')
        .collect();
    let is_mark = |c: char| c == '.' || c == ',';
    let Some(last) = text.rfind(is_mark) else {
        return Ok((text, String::new()));
    };
    let (before, after) = text.split_at(last);
    let mark = after.chars().next().unwrap_or(point);
    let after: String = after.chars().skip(1).collect();
    let other_before = before.contains(|c| is_mark(c) && c != mark);
    let same_before = before.contains(mark);
    let groups =
        same_before || (after.len() == 3 && !other_before && (places < 3 || mark != point));
    if same_before && other_before {
        return Err(Wrong::NoNumber);
    }
    if !well_grouped(before, groups.then_some(after.as_str())) {
        return Err(Wrong::NoNumber);
    }
    let before: String = before.chars().filter(|c| !is_mark(*c)).collect();
    Ok(if groups {
        (before + &after, String::new())
    } else {
        (before, after)
    })
}

/// Whether every group after the first has three digits.
fn well_grouped(before: &str, last: Option<&str>) -> bool {
    let groups: Vec<&str> = before.split(['.', ',']).chain(last).collect();
    groups.iter().skip(1).all(|group| group.len() == 3)
        && (groups.len() < 2
            || groups
                .first()
                .is_some_and(|first| (1..=3).contains(&first.len())))
}

/// An amount as a plain decimal for other programs' tables: no groups, no currency.
pub fn plain(minor: i64, currency: Currency, point: char) -> String {
    let places = usize::from(currency.digits());
    let digits = format!("{minor:0>width$}", width = places.saturating_add(1));
    if places == 0 {
        return digits;
    }
    let (before, after) = digits.split_at(digits.len().saturating_sub(places));
    format!("{before}{point}{after}")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::PriceStep::{By, ByBasisPoints, To};
    use super::*;

    #[test]
    fn forms_that_people_type() {
        for (text, meant) in [
            ("120", To(12_000)),
            ("=120", To(12_000)),
            (" 120,5 ", To(12_050)),
            ("120.05", To(12_005)),
            ("+10", By(1_000)),
            ("+ 10", By(1_000)),
            ("-2,50", By(-250)),
            ("\u{2212}5%", ByBasisPoints(-500)),
            ("+12.5%", ByBasisPoints(1_250)),
            ("-0,25 %", ByBasisPoints(-25)),
            ("1.200", To(120_000)),
            ("1,200", To(120_000)),
            ("1.200,50", To(120_050)),
            ("1,200.50", To(120_050)),
            ("1'200.50", To(120_050)),
            ("0", To(0)),
            (".5", To(50)),
        ] {
            assert_eq!(step(text, Currency::EUR, '.'), Ok(meant), "{text}");
            assert_eq!(step(text, Currency::EUR, ','), Ok(meant), "{text}");
        }
    }

    #[test]
    fn each_currency_has_its_own_decimals() {
        assert_eq!(step("12500", Currency::JPY, '.'), Ok(To(12_500)));
        assert_eq!(step("12,500", Currency::JPY, ','), Ok(To(12_500)));
        assert_eq!(step("12.5", Currency::JPY, '.'), Err(Wrong::Decimals));
        assert_eq!(step("12.5", Currency::KWD, '.'), Ok(To(12_500)));
        // Three decimals: the language's own mark is a decimal mark, the other one groups.
        assert_eq!(step("1.250", Currency::KWD, '.'), Ok(To(1_250)));
        assert_eq!(step("1.250", Currency::KWD, ','), Ok(To(1_250_000)));
        assert_eq!(step("120.005", Currency::EUR, '.'), Ok(To(12_000_500)));
        assert_eq!(step("120.0005", Currency::EUR, '.'), Err(Wrong::Decimals));
    }

    #[test]
    fn everything_else_is_refused() {
        for text in [
            "",
            "=",
            "+",
            "%",
            "5%",
            "abc",
            "1..2",
            "1,2,3",
            "=1+2",
            "12a",
            "--5",
            "+-5",
            "<b>1</b>",
            "1.2.345,6,7",
            "=SUM(A1)",
            "٣",
            "1e3",
            "0x10",
        ] {
            assert!(step(text, Currency::EUR, '.').is_err(), "{text}");
        }
        assert_eq!(
            step("99999999999999999999", Currency::EUR, '.'),
            Err(Wrong::TooLarge)
        );
        assert_eq!(step("10000001", Currency::EUR, '.'), Err(Wrong::TooLarge));
    }

    #[test]
    fn what_is_copied_can_be_pasted() {
        for currency in [Currency::EUR, Currency::JPY, Currency::KWD] {
            for point in ['.', ','] {
                for minor in [0, 5, 99, 12_000, 12_345, 120_000, 1_234_567] {
                    let text = plain(minor, currency, point);
                    assert_eq!(amount(&text, currency, point), Ok(minor), "{text}");
                }
            }
        }
        assert_eq!(plain(12_050, Currency::EUR, ','), "120,50");
        assert_eq!(plain(5, Currency::KWD, '.'), "0.005");
        assert_eq!(plain(120, Currency::JPY, '.'), "120");
    }
}
