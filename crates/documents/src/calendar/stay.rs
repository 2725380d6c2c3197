//! A stay as an all-day event from the day of arrival to the day of departure.

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_domain::property::Property;
use keyrack_domain::{BookingId, Stay};
use keyrack_locale::Words;

use super::content::{Lines, quoted};
use crate::mail::Address;

/// Who made the file, as the standard asks.
const PRODUCT: &str = "-//Keyrack//Keyrack//EN";

/// Where the stay stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarState {
    /// It is booked.
    Confirmed,
    /// It is given up: the same event is taken out of the calendar.
    Cancelled,
}

/// What a calendar file tells.
#[derive(Debug, Clone, Copy)]
pub struct CalendarFacts<'a> {
    /// The hotel.
    pub property: &'a Property,
    /// The booking; the event's id, the same in every version.
    pub booking: BookingId,
    /// What people quote.
    pub reference: &'a str,
    /// The nights.
    pub stay: Stay,
    /// Counts the versions of this booking from 0; a calendar takes the highest.
    pub sequence: u32,
    /// When this version was made. It is handed in, so that the same version has the same bytes.
    pub stamp: Timestamp,
    /// Where the guest sees the booking; empty for nowhere.
    pub manage_url: &'a str,
}

/// The calendar file in a language: text for a file named `.ics` of type `text/calendar`, lines ended
/// by CRLF. The departure day is the end and no night of the stay, as the standard counts it too.
#[must_use]
pub fn calendar(facts: &CalendarFacts<'_>, state: CalendarState, language: &str) -> String {
    let words = Words::new(language);
    let property = facts.property;
    let organizer = Address::try_new(&property.email).ok();
    let mut lines = Lines::default();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", PRODUCT);
    lines.plain("CALSCALE", "GREGORIAN");
    if organizer.is_some() {
        // A method asks for an organizer (RFC 5546); without one the file is plain data.
        lines.plain("METHOD", state.method());
    }
    lines.plain("BEGIN", "VEVENT");
    lines.plain("UID", &facts.booking.to_string());
    lines.plain("SEQUENCE", &facts.sequence.to_string());
    lines.plain(
        "DTSTAMP",
        &facts.stamp.strftime("%Y%m%dT%H%M%SZ").to_string(),
    );
    lines.plain("DTSTART;VALUE=DATE", &day(facts.stay.arrival()));
    lines.plain("DTEND;VALUE=DATE", &day(facts.stay.departure()));
    lines.text(
        "SUMMARY",
        &words.say_with(
            state.summary(),
            &[("property", property.name.as_str().into())],
        ),
    );
    lines.text("LOCATION", &place(property));
    lines.text("DESCRIPTION", &description(facts, &words));
    if !facts.manage_url.is_empty() {
        lines.plain("URL", facts.manage_url);
    }
    if let Some(address) = organizer {
        lines.plain(
            &format!("ORGANIZER;CN={}", quoted(&property.name)),
            &format!("mailto:{}", address.as_str()),
        );
    }
    lines.plain("STATUS", state.status());
    // Being on a journey does not make every hour of it taken.
    lines.plain("TRANSP", "TRANSPARENT");
    lines.plain("END", "VEVENT");
    lines.plain("END", "VCALENDAR");
    lines.finish()
}

impl CalendarState {
    /// What a calendar is to do with the file (RFC 5546).
    #[must_use]
    pub const fn method(self) -> &'static str {
        match self {
            Self::Confirmed => "PUBLISH",
            Self::Cancelled => "CANCEL",
        }
    }

    const fn status(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::Cancelled => "CANCELLED",
        }
    }

    const fn summary(self) -> &'static str {
        match self {
            Self::Confirmed => "mail-calendar-summary",
            Self::Cancelled => "mail-calendar-cancelled",
        }
    }
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

fn place(property: &Property) -> String {
    if property.address.is_empty() {
        property.name.clone()
    } else {
        format!("{}, {}", property.name, property.address)
    }
}

fn description(facts: &CalendarFacts<'_>, words: &Words) -> String {
    let line = |id, date, time| {
        words.say_with(
            id,
            &[
                ("date", words.date_long(date).into()),
                ("time", words.time(time).into()),
            ],
        )
    };
    let mut parts = vec![
        words.say_with("mail-reference", &[("reference", facts.reference.into())]),
        line(
            "mail-arrival",
            facts.stay.arrival(),
            facts.property.check_in,
        ),
        line(
            "mail-departure",
            facts.stay.departure(),
            facts.property.check_out,
        ),
    ];
    if !facts.manage_url.is_empty() {
        parts.push(facts.manage_url.to_owned());
    }
    parts.join("\n")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::fixture::{self, House};
    use uuid::Uuid;

    fn facts(house: &House) -> CalendarFacts<'_> {
        CalendarFacts {
            property: &house.property,
            booking: BookingId(Uuid::from_u128(7)),
            reference: "KR-7F3K",
            stay: house.quote.stay,
            sequence: 0,
            stamp: "2027-01-05T09:00:00Z".parse().unwrap(),
            manage_url: "https://book.example.com/my/abc",
        }
    }

    #[test]
    fn a_stay_ends_on_the_day_of_departure() {
        let house = fixture::house();
        let file = calendar(&facts(&house), CalendarState::Confirmed, "en");
        assert_eq!(
            file.replace("\r\n ", "").replace("\r\n", "\n"),
            "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Keyrack//Keyrack//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
BEGIN:VEVENT
UID:00000000-0000-0000-0000-000000000007
SEQUENCE:0
DTSTAMP:20270105T090000Z
DTSTART;VALUE=DATE:20270312
DTEND;VALUE=DATE:20270314
SUMMARY:Stay: Hotel Lindenhof
LOCATION:Hotel Lindenhof\\, Lindenallee 1\\, 10115 Berlin
DESCRIPTION:Reference: KR-7F3K\\nArrival: Fri 12 Mar 2027\\, check-in from 15:00\\nDeparture: Sun 14 Mar 2027\\, check-out until 11:00\\nhttps://book.example.com/my/abc
URL:https://book.example.com/my/abc
ORGANIZER;CN=\"Hotel Lindenhof\":mailto:hallo@lindenhof.example
STATUS:CONFIRMED
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
"
        );
    }

    #[test]
    fn every_line_ends_in_crlf_and_fits() {
        let mut house = fixture::house();
        house.property.name = "Gästehaus „Zum Löwen“; Familie Müller, 宿屋 🛏".repeat(3);
        let file = calendar(&facts(&house), CalendarState::Confirmed, "de");
        assert!(file.ends_with("\r\n"));
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
        assert!(file.split("\r\n").all(|line| line.len() <= 75));
    }

    #[test]
    fn a_cancellation_is_the_same_event_with_a_higher_sequence() {
        let house = fixture::house();
        let file = calendar(
            &CalendarFacts {
                sequence: 1,
                ..facts(&house)
            },
            CalendarState::Cancelled,
            "de",
        );
        for line in [
            "METHOD:CANCEL",
            "UID:00000000-0000-0000-0000-000000000007",
            "SEQUENCE:1",
            "STATUS:CANCELLED",
            "SUMMARY:Storniert: Hotel Lindenhof",
        ] {
            assert!(file.contains(&format!("{line}\r\n")), "{line}");
        }
    }

    #[test]
    fn a_hotel_without_an_address_makes_a_plain_file() {
        let mut house = fixture::house();
        house.property.email = "not one\r\nX:1".into();
        let file = calendar(&facts(&house), CalendarState::Confirmed, "en");
        assert!(!file.contains("ORGANIZER") && !file.contains("METHOD") && !file.contains("X:1"));
    }

    #[test]
    fn an_address_with_a_line_break_adds_no_line() {
        let house = fixture::house();
        let file = calendar(
            &CalendarFacts {
                manage_url: "https://a.example/\r\nX-EVIL:1",
                ..facts(&house)
            },
            CalendarState::Confirmed,
            "en",
        );
        assert!(!file.split("\r\n").any(|line| line.starts_with("X-EVIL")));
    }
}
