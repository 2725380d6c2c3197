//! Numbers with the separators of a language.

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale;

use crate::language::Language;
use crate::words::Words;

/// How a language writes digits.
pub(crate) struct Numbers {
    /// `None` would mean that the compiled data lacks the language; a test says it does not.
    formatter: Option<DecimalFormatter>,
    /// The same habit as plain marks, where it can be said by them: amounts are written by the
    /// hundred for one answer, and a formatter for every script of the world takes its time.
    marks: Option<Marks>,
}

/// Digits as they stand on this page, in groups of three.
struct Marks {
    /// Between groups.
    group: String,
    /// Before the decimals.
    point: String,
    /// The least digits that are grouped at all.
    grouped_from: usize,
}

impl Marks {
    /// The marks, learnt from numbers that the formatter has written.
    fn learn(formatter: &DecimalFormatter) -> Option<Self> {
        let write = |number: u64, power: i16| {
            let mut decimal = Decimal::from(number);
            decimal.multiply_pow10(power);
            formatter.format(&decimal).to_string()
        };
        let long = write(123_456_789, -2);
        let (group, rest) = long.strip_prefix('1')?.split_once("234")?;
        let (again, rest) = rest.split_once("567")?;
        let point = rest.strip_suffix("89")?;
        let four = write(1_234, 0);
        let grouped_from = if four == "1234" { 5 } else { 4 };
        let known =
            !point.is_empty() && again == group && write(12_345, 0) == format!("12{group}345");
        known.then(|| Self {
            group: group.to_owned(),
            point: point.to_owned(),
            grouped_from,
        })
    }

    /// Writes `minor` with so many of its digits as decimals.
    fn write(&self, minor: u64, decimals: u8, to: &mut String) {
        let (unit, decimals) = match decimals {
            0 => (1, 0),
            2 => (100, 2),
            3 => (1_000, 3),
            other => (10_u64.saturating_pow(other.into()), other),
        };
        let whole = minor / unit;
        if self.grouped_from > 4 && whole < 10_000 {
            plain(whole, 1, to);
        } else {
            self.grouped(whole, to);
        }
        if decimals > 0 {
            to.push_str(&self.point);
            plain(minor % unit, decimals, to);
        }
    }

    /// Groups of three, the first as short as it is.
    fn grouped(&self, number: u64, to: &mut String) {
        if number < 1_000 {
            plain(number, 1, to);
        } else {
            self.grouped(number / 1_000, to);
            to.push_str(&self.group);
            plain(number % 1_000, 3, to);
        }
    }
}

/// Digits from the left, at least so many.
fn plain(number: u64, least: u8, to: &mut String) {
    if number >= 10 || least > 1 {
        plain(number / 10, least.saturating_sub(1), to);
    }
    to.push(char::from(b'0' + u8::try_from(number % 10).unwrap_or(0)));
}

impl Numbers {
    pub(crate) fn new(language: Language) -> Self {
        let locale = Locale::try_from_str(language.habits()).unwrap_or(Locale::UNKNOWN);
        let formatter =
            DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok();
        Self {
            marks: formatter.as_ref().and_then(Marks::learn),
            formatter,
        }
    }

    /// A whole number of the smallest units, so many of its digits being decimals.
    pub(crate) fn write_minor(&self, minor: u64, decimals: u8, to: &mut String) {
        match &self.marks {
            Some(marks) => marks.write(minor, decimals, to),
            None => {
                let mut decimal = Decimal::from(minor);
                decimal.multiply_pow10(-i16::from(decimals));
                to.push_str(&self.write(&decimal));
            }
        }
    }

    /// The exact decimal, grouped and separated.
    pub(crate) fn write(&self, decimal: &Decimal) -> String {
        match &self.formatter {
            Some(formatter) => formatter.format(decimal).to_string(),
            None => decimal.to_string(),
        }
    }
}

impl Words {
    /// A whole number with its groups: `12,345`, `12.345`.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.tongue.formats.numbers.write(&Decimal::from(number))
    }

    /// Hundredths of a percent as a percentage without needless zeros: 700 is `7%` or `7 %`.
    #[must_use]
    pub fn percent(&self, basis_points: u32) -> String {
        let mut decimal = Decimal::from(basis_points);
        decimal.multiply_pow10(-2);
        decimal.absolute.trim_end();
        let digits = self.tongue.formats.numbers.write(&decimal);
        match self.language() {
            Language::German | Language::Spanish => format!("{digits}\u{a0}%"),
            Language::French => format!("{digits}\u{202f}%"),
            Language::English
            | Language::Italian
            | Language::Portuguese
            | Language::Dutch
            | Language::Polish
            | Language::Japanese
            | Language::Chinese
            | Language::Arabic => format!("{digits}%"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, Numbers, Words};

    #[test]
    fn every_language_has_its_digits() {
        assert!(
            Language::ALL
                .iter()
                .all(|language| Numbers::new(*language).formatter.is_some())
        );
    }

    #[test]
    fn plain_marks_write_what_the_formatter_writes() {
        for language in Language::ALL {
            let numbers = Numbers::new(*language);
            let Some(marks) = &numbers.marks else {
                continue;
            };
            let mut number = 1_u64;
            let odd = core::iter::from_fn(|| {
                number = number.checked_mul(7)?.checked_add(number % 11)?;
                Some(number)
            });
            let plain = [
                0,
                1,
                9,
                10,
                99,
                100,
                999,
                1_000,
                9_999,
                10_000,
                100_000,
                1_000_000,
                u64::MAX,
            ];
            for minor in plain.into_iter().chain(odd) {
                for decimals in [0_u8, 2, 3] {
                    let mut decimal = super::Decimal::from(minor);
                    decimal.multiply_pow10(-i16::from(decimals));
                    let mut text = String::new();
                    marks.write(minor, decimals, &mut text);
                    assert_eq!(text, numbers.write(&decimal), "{language:?}");
                }
            }
        }
    }

    #[test]
    fn the_languages_of_today_have_plain_marks() {
        for language in Language::ALL {
            assert!(Numbers::new(*language).marks.is_some(), "{language:?}");
        }
    }

    #[test]
    fn groups_and_decimals() {
        let (english, german) = (Words::new("en"), Words::new("de"));
        assert_eq!(english.number(1_234_567), "1,234,567");
        assert_eq!(german.number(-1_234_567), "-1.234.567");
        assert_eq!(english.percent(700), "7%");
        assert_eq!(german.percent(700), "7\u{a0}%");
        assert_eq!(german.percent(750), "7,5\u{a0}%");
        assert_eq!(english.percent(1_925), "19.25%");
        assert_eq!(english.percent(0), "0%");
        assert_eq!(english.percent(10_000), "100%");
    }
}
