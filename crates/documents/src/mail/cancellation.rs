//! The mail that says a booking is cancelled, and what that costs.

use keyrack_domain::guest::Guest;
use keyrack_domain::property::Property;
use keyrack_domain::{Money, Stay};
use keyrack_locale::Words;

use super::html::html;
use super::text::{Text, stay_lines};
use super::{HeaderError, HeaderText, Mail, Recipient, full_name, signature};

/// What a cancellation tells.
#[derive(Debug, Clone, Copy)]
pub struct CancellationFacts<'a> {
    /// The hotel.
    pub property: &'a Property,
    /// Who booked.
    pub guest: &'a Guest,
    /// What people quote.
    pub reference: &'a str,
    /// The nights given up.
    pub stay: Stay,
    /// What it costs; `None` for nothing.
    pub fee: Option<Money>,
}

/// The cancellation in a language.
///
/// # Errors
/// [`HeaderError`] when the guest has no address to write to, or a name cannot stand in a header.
pub fn cancellation(facts: &CancellationFacts<'_>, language: &str) -> Result<Mail, HeaderError> {
    let words = Words::new(language);
    let to = Recipient::try_of(facts.guest)?;
    let subject = words.say_with(
        "mail-cancellation-subject",
        &[
            ("reference", facts.reference.into()),
            ("property", facts.property.name.as_str().into()),
        ],
    );
    let mut text = Text::default();
    text.line(words.say_with("mail-greeting", &[("name", full_name(facts.guest).into())]));
    text.gap();
    text.line(words.say("mail-cancellation-intro"));
    text.line(match facts.fee.filter(|fee| fee.minor > 0) {
        Some(fee) => words.say_with("mail-cancellation-fee", &[("fee", words.money(fee).into())]),
        None => words.say("mail-cancellation-free"),
    });
    text.gap();
    text.line(&facts.property.name);
    text.line(words.say_with("mail-reference", &[("reference", facts.reference.into())]));
    stay_lines(&mut text, &words, facts.property, facts.stay);
    text.gap();
    text.line(words.say("mail-closing-cancelled"));
    let foot = signature(facts.property);
    Ok(Mail {
        to,
        html: html(&words, &subject, &text, &foot, None),
        subject: HeaderText::try_new(&subject)?,
        text: text.plain(&foot),
        language: words.tag(),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::fixture;
    use keyrack_domain::Currency;

    fn told(language: &str, fee: Option<i64>) -> Mail {
        let house = fixture::house();
        let facts = CancellationFacts {
            property: &house.property,
            guest: &house.guest,
            reference: "KR-7F3K",
            stay: house.quote.stay,
            fee: fee.map(|minor| Money::new(minor, Currency::EUR)),
        };
        let mail = cancellation(&facts, language).unwrap();
        Mail {
            text: mail.text.replace('\u{a0}', " "),
            ..mail
        }
    }

    #[test]
    fn a_free_one_says_so_and_a_dear_one_names_the_fee() {
        assert!(told("en", None).text.contains("It costs you nothing.\n"));
        assert!(told("en", Some(0)).text.contains("It costs you nothing.\n"));
        let mail = told("de", Some(9_000));
        assert_eq!(
            mail.subject.as_str(),
            "Ihre Buchung KR-7F3K ist storniert: Hotel Lindenhof"
        );
        assert!(
            mail.text.contains("Die Stornogebühr beträgt 90,00 €.\n"),
            "{}",
            mail.text
        );
    }
}
