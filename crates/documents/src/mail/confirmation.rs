//! The mail that confirms a booking: every number the guest accepted, line by line.
//!
//! What a guest wished for is not repeated here: the form takes any address, and free text would let
//! strangers send their own words in the hotel's name.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use keyrack_domain::guest::Guest;
use keyrack_domain::property::Property;
use keyrack_domain::quote::Quote;
use keyrack_domain::rate::Board;
use keyrack_domain::{Localized, Money, Stay};
use keyrack_locale::Words;

use super::html::html;
use super::markup::reservation;
use super::text::{Text, stay_lines};
use super::{HeaderError, HeaderText, Mail, Recipient, full_name, signature};

/// One room of a booking.
#[derive(Debug, Clone, Copy)]
pub struct BookedRoom<'a> {
    /// Name of the room type.
    pub room_type: &'a Localized,
    /// Name of the rate plan.
    pub rate_plan: &'a Localized,
    /// Meals.
    pub board: Board,
    /// What was accepted.
    pub quote: &'a Quote,
}

/// What a confirmation tells.
#[derive(Debug, Clone, Copy)]
pub struct ConfirmationFacts<'a> {
    /// The hotel.
    pub property: &'a Property,
    /// Who booked.
    pub guest: &'a Guest,
    /// What people quote.
    pub reference: &'a str,
    /// The rooms, in order.
    pub rooms: &'a [BookedRoom<'a>],
    /// What the guest pays for all of it.
    pub total: Money,
    /// Where the guest sees and cancels the booking; whole address.
    pub manage_url: &'a str,
    /// When the booking was made; the policy is told as it stood then, so that the mail is the same
    /// however late it is sent.
    pub booked_at: Timestamp,
}

/// The confirmation in a language.
///
/// # Errors
/// [`HeaderError`] when the guest has no address to write to, or a name cannot stand in a header.
pub fn confirmation(facts: &ConfirmationFacts<'_>, language: &str) -> Result<Mail, HeaderError> {
    let words = Words::new(language);
    let to = Recipient::try_of(facts.guest)?;
    let subject = words.say_with(
        "mail-confirmation-subject",
        &[
            ("reference", facts.reference.into()),
            ("property", facts.property.name.as_str().into()),
        ],
    );
    let mut text = Text::default();
    text.line(words.say_with("mail-greeting", &[("name", full_name(facts.guest).into())]));
    text.gap();
    text.line(words.say("mail-confirmation-intro"));
    text.gap();
    text.line(&facts.property.name);
    text.line(words.say_with("mail-reference", &[("reference", facts.reference.into())]));
    let stay = common_stay(facts.rooms);
    if let Some(stay) = stay {
        stay_lines(&mut text, &words, facts.property, stay);
    }
    let zone = facts.property.time_zone().unwrap_or(TimeZone::UTC);
    for (place, room) in facts.rooms.iter().enumerate() {
        text.gap();
        room_lines(&mut text, &words, facts.rooms.len(), place, room);
        if stay.is_none() {
            stay_lines(&mut text, &words, facts.property, room.quote.stay);
        }
        price_lines(&mut text, &words, room.quote, facts.rooms.len() > 1);
        text.head(format!("{}:", words.say("mail-policy")));
        for sentence in words.policy(&room.quote.policy, &zone, facts.booked_at) {
            text.item(sentence);
        }
    }
    text.gap();
    text.line(words.say_with("mail-total", &[("amount", words.money(facts.total).into())]));
    text.line(words.say("mail-pay-at-property"));
    if !facts.manage_url.is_empty() {
        text.gap();
        text.link(words.say("mail-manage"), facts.manage_url);
    }
    text.gap();
    text.line(words.say("mail-closing"));
    let foot = signature(facts.property);
    let markup = reservation(facts, &full_name(facts.guest));
    Ok(Mail {
        to,
        html: html(&words, &subject, &text, &foot, markup.as_ref()),
        subject: HeaderText::try_new(&subject)?,
        text: text.plain(&foot),
        language: words.tag(),
    })
}

/// The stay, where all rooms have the same.
fn common_stay(rooms: &[BookedRoom<'_>]) -> Option<Stay> {
    let (first, others) = rooms.split_first()?;
    let stay = first.quote.stay;
    others
        .iter()
        .all(|room| room.quote.stay == stay)
        .then_some(stay)
}

fn room_lines(text: &mut Text, words: &Words, rooms: usize, place: usize, room: &BookedRoom<'_>) {
    let kind = room.room_type.get(words.tag()).into();
    let plan = room.rate_plan.get(words.tag()).into();
    text.line(if rooms > 1 {
        words.say_with(
            "mail-room",
            &[
                ("number", place.saturating_add(1).into()),
                ("type", kind),
                ("plan", plan),
            ],
        )
    } else {
        words.say_with("mail-room-single", &[("type", kind), ("plan", plan)])
    });
    text.line(words.board(room.board));
    text.line(words.say_with(
        "mail-room-guests",
        &[("party", words.party(&room.quote.party).into())],
    ));
}

fn price_lines(text: &mut Text, words: &Words, quote: &Quote, with_total: bool) {
    for night in &quote.nights {
        text.item(format!(
            "{}: {}",
            words.date_short(night.date),
            words.money(night.price)
        ));
    }
    for line in &quote.services {
        let what = words.service_line(line);
        text.item(if line.is_on_top() {
            format!("{what}: {}", words.money(line.amount))
        } else {
            words.say_with("mail-service-included", &[("service", what.into())])
        });
    }
    for tax in &quote.taxes {
        let id = if tax.included {
            "mail-tax-included"
        } else {
            "mail-tax-added"
        };
        let amount = words.money(tax.amount).into();
        text.item(words.say_with(
            id,
            &[("tax", words.tax_name(tax).into()), ("amount", amount)],
        ));
    }
    if with_total {
        text.line(words.say_with(
            "mail-room-total",
            &[("amount", words.money(quote.total).into())],
        ));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::fixture;

    fn told(language: &str, rooms: usize) -> Mail {
        let house = fixture::house();
        let booked = vec![house.room(); rooms];
        let mail = confirmation(&house.facts(&booked), language).unwrap();
        Mail {
            text: mail.text.replace('\u{a0}', " "),
            ..mail
        }
    }

    #[test]
    fn the_english_mail() {
        let mail = told("en", 1);
        assert_eq!(
            mail.subject.as_str(),
            "Your booking KR-7F3K at Hotel Lindenhof"
        );
        assert_eq!(mail.to.address.as_str(), "erika@example.com");
        assert_eq!(mail.to.name.as_str(), "Erika Muster");
        assert_eq!(
            mail.text,
            "\
Dear Erika Muster,

Thank you for booking with us. Your booking is confirmed.

Hotel Lindenhof
Reference: KR-7F3K
Arrival: Fri 12 Mar 2027, check-in from 15:00
Departure: Sun 14 Mar 2027, check-out until 11:00
Stay: 2 nights

Room: Double, Flexible
Breakfast included
Guests: 2 adults, 1 child
  Fri 12 Mar: €100.00
  Sat 13 Mar: €120.00
  includes VAT 7%: €14.39
  City tax: €14.00
Cancellation:
  Free cancellation until Thu 11 Mar, 18:00.
  From then: €100.00.

Total: €234.00
You pay at the hotel.

See or cancel your booking:
https://book.example.com/my/abc

We look forward to your stay.

-- 
Hotel Lindenhof
Lindenallee 1, 10115 Berlin
+49 30 1234
hallo@lindenhof.example
"
        );
    }

    #[test]
    fn the_german_mail() {
        let mail = told("de-AT", 1);
        assert_eq!(
            mail.subject.as_str(),
            "Ihre Buchung KR-7F3K: Hotel Lindenhof"
        );
        for line in [
            "Guten Tag Erika Muster,",
            "Anreise: Fr., 12. März 2027, ab 15:00 Uhr",
            "Aufenthalt: 2 Nächte",
            "Zimmer: Doppelzimmer, Flexibel",
            "  darin enthalten MwSt. 7 %: 14,39 €",
            "  Kurtaxe: 14,00 €",
            "  Kostenfrei stornierbar bis Do., 11. März, 18:00 Uhr.",
            "  Danach: 100,00 €.",
            "Gesamtbetrag: 234,00 €",
        ] {
            assert!(
                mail.text.lines().any(|found| found == line),
                "{line}\n{}",
                mail.text
            );
        }
    }

    #[test]
    fn the_page_says_what_the_text_says_and_escapes_it() {
        let mut house = fixture::house();
        house.guest.last_name = "<b>&\"</script>".into();
        let rooms = [house.room()];
        let mail = confirmation(&house.facts(&rooms), "en").unwrap();
        for part in [
            "<html lang=\"en\" dir=\"ltr\">",
            "Dear Erika &lt;b&gt;&amp;&quot;&lt;/script&gt;,",
            "<li>City tax: €14.00</li>",
            "<a class=\"button\" href=\"https://book.example.com/my/abc\">See or cancel your booking</a>",
            "<footer>Hotel Lindenhof<br>",
            "\"reservationNumber\":\"KR-7F3K\"",
            "\"checkinTime\":\"2027-03-12T15:00:00+01:00\"",
        ] {
            assert!(mail.html.contains(part), "{part} in {}", mail.html);
        }
        assert_eq!(mail.html.matches("</script>").count(), 1);
        assert_eq!(mail.html.matches("<table").count(), 0);
        // Every line of the text stands in the page, but for what only one of the two can say.
        let page = confirmation(&fixture::house().facts(&[fixture::house().room()]), "de").unwrap();
        let bare = page.html.replace("<br>", "").replace("&#39;", "'");
        for line in page.text.lines().map(str::trim) {
            let told = line.trim_end_matches(':');
            assert!(line == "--" || bare.contains(told), "{line} in {bare}");
        }
    }

    #[test]
    fn several_rooms_are_numbered_and_summed() {
        let mail = told("en", 2);
        assert!(mail.text.contains("Room 2: Double, Flexible\n"));
        assert_eq!(mail.text.matches("Room total: €234.00").count(), 2);
        assert_eq!(mail.text.matches("Arrival:").count(), 1);
        assert!(mail.text.contains("\nTotal: €468.00\n"));
    }

    #[test]
    fn the_same_facts_make_the_same_mail() {
        assert_eq!(told("de", 2), told("de", 2));
    }

    #[test]
    fn a_name_with_a_line_break_makes_no_mail() {
        let mut house = fixture::house();
        house.guest.first_name = "A\r\nBcc: x@y.de".into();
        let rooms = [house.room()];
        assert_eq!(
            confirmation(&house.facts(&rooms), "en"),
            Err(HeaderError::Control)
        );
        let mut house = fixture::house();
        house.property.name = "H\r\nX: y".into();
        assert_eq!(
            confirmation(&house.facts(&[house.room()]), "en"),
            Err(HeaderError::Control)
        );
    }

    #[test]
    fn without_an_address_there_is_no_mail() {
        let mut house = fixture::house();
        house.guest.email.clear();
        assert_eq!(
            confirmation(&house.facts(&[house.room()]), "en"),
            Err(HeaderError::Address)
        );
    }
}
