//! When a guest said they would come, and whether that time is over.

use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp};

use crate::property::Property;

/// Whoever said a time before this one means the night after their day of arrival.
pub const NIGHT_ENDS: Time = Time::constant(6, 0, 0, 0);
/// How long after their time a guest counts as late, in seconds.
pub const LATE_AFTER_SECONDS: i64 = 60 * 60;

/// The instant of a time that a guest gave for their day of arrival, at the hotel.
#[must_use]
pub fn expected_instant(property: &Property, arrival: Date, time: Time) -> Timestamp {
    let day = if time < NIGHT_ENDS {
        arrival.tomorrow().unwrap_or(arrival)
    } else {
        arrival
    };
    property.instant(day, time)
}

/// Whether a guest who is not here yet is late: more than an hour after the time they gave. Who gave none
/// is late once the day of arrival is over at the hotel and nobody arrives for it any more.
#[must_use]
pub fn is_late(property: &Property, arrival: Date, time: Option<Time>, now: Timestamp) -> bool {
    let (due, grace) = match time {
        Some(time) => (
            expected_instant(property, arrival, time),
            LATE_AFTER_SECONDS,
        ),
        None => (expected_instant(property, arrival, Time::midnight()), 0),
    };
    now.duration_since(due) > SignedDuration::from_secs(grace)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use jiff::civil::{date, time};
    use uuid::Uuid;

    use super::*;
    use crate::id::PropertyId;
    use crate::money::Currency;
    use crate::text::Localized;

    fn hotel(zone: &str) -> Property {
        Property {
            id: PropertyId(Uuid::nil()),
            slug: "demo".into(),
            name: "Hotel".into(),
            description: Localized::default(),
            address: String::new(),
            country: "DE".into(),
            email: String::new(),
            phone: String::new(),
            zone: zone.into(),
            currency: Currency::EUR,
            languages: vec!["en".into()],
            check_in: time(15, 0, 0, 0),
            check_out: time(11, 0, 0, 0),
            taxes: vec![],
            house_allowance: 0,
            policies: vec![],
            exchange: vec![],
        }
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn an_hour_of_grace_by_the_hotels_own_clock() {
        let hotel = hotel("Europe/Berlin");
        let day = date(2026, 7, 1);
        let six = Some(time(18, 0, 0, 0));
        assert!(!is_late(&hotel, day, six, at("2026-07-01T16:00:00Z")));
        assert!(!is_late(&hotel, day, six, at("2026-07-01T17:00:00Z")));
        assert!(is_late(&hotel, day, six, at("2026-07-01T17:00:01Z")));
    }

    #[test]
    fn a_time_after_midnight_is_the_night_after() {
        let hotel = hotel("Europe/Berlin");
        let day = date(2026, 7, 1);
        let one = Some(time(1, 0, 0, 0));
        assert!(!is_late(&hotel, day, one, at("2026-07-01T12:00:00Z")));
        assert!(!is_late(&hotel, day, one, at("2026-07-01T23:30:00Z")));
        assert!(is_late(&hotel, day, one, at("2026-07-02T00:01:00Z")));
        assert_eq!(
            expected_instant(&hotel, day, NIGHT_ENDS),
            at("2026-07-01T04:00:00Z")
        );
    }

    #[test]
    fn who_gave_no_time_is_late_when_the_day_is_over() {
        let hotel = hotel("America/New_York");
        let day = date(2026, 7, 1);
        assert!(!is_late(&hotel, day, None, at("2026-07-02T03:59:00Z")));
        assert!(is_late(&hotel, day, None, at("2026-07-02T04:01:00Z")));
        assert!(!is_late(
            &hotel,
            date(2026, 7, 2),
            None,
            at("2026-07-02T04:01:00Z")
        ));
    }
}
