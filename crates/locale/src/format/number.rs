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
}

impl Numbers {
    pub(crate) fn new(language: Language) -> Self {
        let locale = Locale::try_from_str(language.habits()).unwrap_or(Locale::UNKNOWN);
        Self {
            formatter: DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default())
                .ok(),
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
            Language::English => format!("{digits}%"),
            Language::German => format!("{digits}\u{a0}%"),
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
