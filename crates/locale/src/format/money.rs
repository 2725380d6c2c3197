//! Amounts with their currency.
//!
//! The digits come from whole minor units; there is no float on the way.
//! Where the sign of the currency stands is a small table of ours, since ICU4X has no stable one yet.

use keyrack_domain::Money;

use crate::language::{Direction, Language};
use crate::words::Words;

/// Where the sign of the currency stands.
enum Place {
    /// Before the digits: `€420.00`, but `CHF 420.00` for a code of letters.
    Before,
    /// Before the digits and a space that does not break: `€ 420,00`.
    BeforeApart,
    /// After the digits and a space that does not break: `420,00 €`.
    After,
}

const fn place(language: Language) -> Place {
    match language {
        Language::English | Language::Japanese | Language::Chinese => Place::Before,
        Language::Dutch => Place::BeforeApart,
        Language::German
        | Language::French
        | Language::Spanish
        | Language::Italian
        | Language::Portuguese
        | Language::Polish
        | Language::Arabic => Place::After,
    }
}

/// Signs that are read the same everywhere. The dollar of the United States alone has the bare sign;
/// every other currency is shown by its code, so that no two look alike.
fn sign(code: &str) -> Option<&'static str> {
    match code {
        "EUR" => Some("€"),
        "GBP" => Some("£"),
        "JPY" => Some("¥"),
        "USD" => Some("$"),
        "INR" => Some("₹"),
        "KRW" => Some("₩"),
        _ => None,
    }
}

impl Words {
    /// An amount with the decimals of its currency and the currency always in sight: `€420.00`,
    /// `420,00 €`, `¥42,000`, `42.000 KWD`. The space is one that does not break.
    #[must_use]
    pub fn money(&self, money: Money) -> String {
        let mut text = String::with_capacity(16);
        self.write_money(money, &mut text);
        text
    }

    /// The same, behind what is written already.
    pub fn write_money(&self, money: Money, to: &mut String) {
        // Among words from the right an amount still runs from the left, whatever stands beside it.
        let apart = self.language().direction() == Direction::RightToLeft;
        if apart {
            to.push('\u{2066}');
        }
        let numbers = &self.tongue.formats.numbers;
        let code = money.currency.code();
        let (minor, decimals) = (money.minor.unsigned_abs(), money.currency.digits());
        if money.minor < 0 {
            to.push('-');
        }
        match (place(self.language()), sign(code)) {
            (Place::Before, Some(sign)) => {
                to.push_str(sign);
                numbers.write_minor(minor, decimals, to);
            }
            (Place::Before | Place::BeforeApart, sign) => {
                to.push_str(sign.unwrap_or(code));
                to.push('\u{a0}');
                numbers.write_minor(minor, decimals, to);
            }
            (Place::After, sign) => {
                numbers.write_minor(minor, decimals, to);
                to.push('\u{a0}');
                to.push_str(sign.unwrap_or(code));
            }
        }
        if apart {
            to.push('\u{2069}');
        }
    }

    /// The same without its currency, for a table that names it once: `420.00`, `420,00`, `42,000`.
    #[must_use]
    pub fn amount(&self, money: Money) -> String {
        let mut text = String::with_capacity(12);
        if money.minor < 0 {
            text.push('-');
        }
        let (minor, decimals) = (money.minor.unsigned_abs(), money.currency.digits());
        let numbers = &self.tongue.formats.numbers;
        numbers.write_minor(minor, decimals, &mut text);
        text
    }

    /// The decimal mark that people here type.
    #[must_use]
    pub const fn decimal_mark(&self) -> char {
        match self.language() {
            Language::English | Language::Japanese | Language::Chinese | Language::Arabic => '.',
            Language::German
            | Language::French
            | Language::Spanish
            | Language::Italian
            | Language::Portuguese
            | Language::Dutch
            | Language::Polish => ',',
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::Words;
    use keyrack_domain::{Currency, Money};

    #[test]
    fn each_currency_has_its_own_decimals() {
        let (english, german) = (Words::new("en"), Words::new("de"));
        for (minor, code, en, de) in [
            (42_000, "EUR", "€420.00", "420,00 €"),
            (0, "EUR", "€0.00", "0,00 €"),
            (5, "EUR", "€0.05", "0,05 €"),
            (-1_250, "EUR", "-€12.50", "-12,50 €"),
            (123_456_789, "EUR", "€1,234,567.89", "1.234.567,89 €"),
            (42_000, "JPY", "¥42,000", "42.000 ¥"),
            (0, "JPY", "¥0", "0 ¥"),
            (42_000, "KWD", "KWD 42.000", "42,000 KWD"),
            (1, "KWD", "KWD 0.001", "0,001 KWD"),
            (42_050, "CHF", "CHF 420.50", "420,50 CHF"),
            (42_000, "GBP", "£420.00", "420,00 £"),
        ] {
            let money = Money::new(minor, Currency::try_new(code).unwrap());
            assert_eq!(english.money(money).replace('\u{a0}', " "), en);
            assert_eq!(german.money(money).replace('\u{a0}', " "), de);
            assert!(de.starts_with(&german.amount(money)), "{de}");
            let mark = english.decimal_mark();
            assert_eq!(
                english.amount(money).contains(mark),
                money.currency.digits() > 0,
                "{en}"
            );
        }
    }

    #[test]
    fn each_language_puts_the_sign_where_it_belongs() {
        let money = Money::new(12_345_678, Currency::EUR);
        for (tag, text) in [
            ("fr", "123\u{202f}456,78\u{a0}€"),
            ("es", "123.456,78\u{a0}€"),
            ("it", "123.456,78\u{a0}€"),
            ("pt", "123\u{a0}456,78\u{a0}€"),
            ("nl", "€\u{a0}123.456,78"),
            ("pl", "123\u{a0}456,78\u{a0}€"),
            ("ja", "€123,456.78"),
            ("zh", "€123,456.78"),
            ("ar", "\u{2066}123,456.78\u{a0}€\u{2069}"),
        ] {
            let words = Words::new(tag);
            assert_eq!(words.money(money), text, "{tag}");
            let mark = words.decimal_mark();
            assert!(words.amount(money).ends_with(&format!("{mark}78")), "{tag}");
        }
    }

    #[test]
    fn the_largest_debt_is_still_written() {
        let most = Money::new(i64::MIN, Currency::EUR);
        assert_eq!(Words::new("en").money(most), "-€92,233,720,368,547,758.08");
    }

    #[test]
    fn an_amount_never_breaks_before_its_currency() {
        assert_eq!(
            Words::new("de").money(Money::new(100, Currency::EUR)),
            "1,00\u{a0}€"
        );
    }
}
