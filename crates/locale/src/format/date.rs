//! Dates and times. A date shows its weekday, because nights are sold by the weekday.

use std::sync::OnceLock;

use icu_calendar::{Date as CalendarDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::NoCalendarFormatter;
use icu_datetime::fieldsets::{E, MDE, T, YM};
use icu_datetime::input::Time as ClockTime;
use icu_locale_core::Locale;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use keyrack_domain::Stay;

use crate::language::Language;
use crate::words::Words;

/// How a language writes dates. Hotels count by the Gregorian calendar everywhere, and naming it
/// keeps the data of the others out of the program.
///
/// `None` would mean that the compiled data lacks the language; a test says it does not.
pub(crate) struct Dates {
    short: Option<Formatter<Gregorian, MDE>>,
    /// Dates that were written already. A date without its year is one of few: a weekday, a month
    /// and a day, whichever year it lies in.
    short_known: Vec<OnceLock<Box<str>>>,
    month: Option<Formatter<Gregorian, YM>>,
    weekday: Option<Formatter<Gregorian, E>>,
    time: Option<NoCalendarFormatter<T>>,
}

impl Dates {
    pub(crate) fn new(language: Language) -> Self {
        let locale = Locale::try_from_str(language.habits()).unwrap_or(Locale::UNKNOWN);
        Self {
            short: Formatter::try_new((&locale).into(), MDE::medium()).ok(),
            short_known: (0..SHORT_DATES).map(|_| OnceLock::new()).collect(),
            month: Formatter::try_new((&locale).into(), YM::long()).ok(),
            weekday: Formatter::try_new((&locale).into(), E::short()).ok(),
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).ok(),
        }
    }
}

/// Weekdays by months by days.
const SHORT_DATES: usize = 7 * 12 * 31;

/// The place of a date among those without a year.
fn short_place(date: Date) -> usize {
    let part = |number: i8| usize::from(number.unsigned_abs());
    let weekday = part(date.weekday().to_monday_zero_offset());
    (weekday * 12 + part(date.month()).saturating_sub(1)) * 31 + part(date.day()).saturating_sub(1)
}

fn calendar(date: Date) -> Option<CalendarDate<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    CalendarDate::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

impl Words {
    /// A date without its year: `Fri 12 Mar`, `Fr., 12. März`.
    #[must_use]
    pub fn date_short(&self, date: Date) -> String {
        let dates = &self.tongue.formats.dates;
        let write = || {
            dates
                .short
                .as_ref()
                .zip(calendar(date))
                .map_or_else(|| date.to_string(), |(f, date)| f.format(&date).to_string())
        };
        match dates.short_known.get(short_place(date)) {
            Some(known) => known.get_or_init(|| write().into()).to_string(),
            None => write(),
        }
    }

    /// A date with its year: `Fri 12 Mar 2027`, `Fr., 12. März 2027`. Where the year stands is the
    /// translator's; the ready-made long forms spell the weekday out or drop the month's name.
    #[must_use]
    pub fn date_long(&self, date: Date) -> String {
        let year = date.year().to_string();
        self.say_with(
            "date-with-year",
            &[
                ("date", self.date_short(date).into()),
                ("year", year.into()),
            ],
        )
    }

    /// The month of a date, as the head of a calendar: `March 2027`, `März 2027`.
    #[must_use]
    pub fn month(&self, date: Date) -> String {
        let formatter = self.tongue.formats.dates.month.as_ref();
        formatter
            .zip(calendar(date))
            .map_or_else(|| date.to_string(), |(f, date)| f.format(&date).to_string())
    }

    /// The weekday of a date, for the head of a column: `Fri`, `Fr`.
    #[must_use]
    pub fn weekday_short(&self, date: Date) -> String {
        let formatter = self.tongue.formats.dates.weekday.as_ref();
        let day = formatter
            .zip(calendar(date))
            .map(|(f, date)| f.format(&date).to_string());
        let day = day.unwrap_or_default();
        match self.language() {
            // What stands in a column there is shorter than what stands in a sentence.
            Language::Portuguese => day.chars().take(3).collect(),
            Language::Arabic => day.trim_start_matches("ال").to_owned(),
            _ => day.trim_end_matches('.').to_owned(),
        }
    }

    /// A stay from day to day, with the year once, where the language puts it, or at both where they
    /// differ: `Fri 12 Mar – Sun 14 Mar 2027`, `2027年3月12日(金)～3月14日(日)`.
    #[must_use]
    pub fn date_range(&self, stay: Stay) -> String {
        let (from, to) = (stay.arrival(), stay.departure());
        let year_first = matches!(self.language(), Language::Japanese | Language::Chinese);
        let (from, to) = match (from.year() == to.year(), year_first) {
            (false, _) => (self.date_long(from), self.date_long(to)),
            (true, false) => (self.date_short(from), self.date_long(to)),
            (true, true) => (self.date_long(from), self.date_short(to)),
        };
        self.say_with("date-from-to", &[("from", from.into()), ("to", to.into())])
    }

    /// A time for a table, or for a message that adds its own "o'clock": `18:00`.
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        let clock = ClockTime::try_new(
            time.hour().unsigned_abs(),
            time.minute().unsigned_abs(),
            0,
            0,
        )
        .ok();
        let formatter = self.tongue.formats.dates.time.as_ref();
        formatter.zip(clock).map_or_else(
            || time.strftime("%H:%M").to_string(),
            |(f, clock)| f.format(&clock).to_string(),
        )
    }

    /// A time inside a sentence: `18:00`, `18:00 Uhr`.
    #[must_use]
    pub fn clock(&self, time: Time) -> String {
        self.say_with("clock-time", &[("time", self.time(time).into())])
    }

    /// An instant by the clock of a zone, inside a sentence: `Thu 11 Mar, 18:00`,
    /// `Do., 11. März, 18:00 Uhr`.
    #[must_use]
    pub fn instant(&self, instant: Timestamp, zone: &TimeZone) -> String {
        let local = zone.to_datetime(instant);
        self.at(self.date_short(local.date()), local.time())
    }

    /// The same with the year, for what is read long after: `Thu 11 Mar 2027, 18:00`.
    #[must_use]
    pub fn instant_long(&self, instant: Timestamp, zone: &TimeZone) -> String {
        let local = zone.to_datetime(instant);
        self.at(self.date_long(local.date()), local.time())
    }

    fn at(&self, date: String, time: Time) -> String {
        self.say_with(
            "date-at-time",
            &[("date", date.into()), ("time", self.time(time).into())],
        )
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{Dates, Language, Words};
    use jiff::civil::{date, time};
    use jiff::tz::TimeZone;
    use keyrack_domain::Stay;

    #[test]
    fn every_language_has_its_dates() {
        for language in Language::ALL {
            let dates = Dates::new(*language);
            assert!(
                dates.short.is_some() && dates.month.is_some(),
                "{language:?}"
            );
            assert!(
                dates.weekday.is_some() && dates.time.is_some(),
                "{language:?}"
            );
        }
    }

    #[test]
    fn a_date_that_was_written_before_is_written_the_same() {
        let (words, fresh) = (Words::new("de"), Dates::new(Language::German));
        let formatter = fresh.short.unwrap();
        let mut day = date(2023, 12, 20);
        for _ in 0..3_000 {
            let anew = formatter.format(&super::calendar(day).unwrap()).to_string();
            assert_eq!(words.date_short(day), anew);
            assert_eq!(words.date_short(day), anew);
            day = day.tomorrow().unwrap();
        }
    }

    #[test]
    fn dates_show_their_weekday() {
        let (english, german) = (Words::new("en"), Words::new("de"));
        let day = date(2027, 3, 12);
        assert_eq!(english.date_short(day), "Fri 12 Mar");
        assert_eq!(german.date_short(day), "Fr., 12. März");
        assert_eq!(english.date_long(day), "Fri 12 Mar 2027");
        assert_eq!(german.date_long(day), "Fr., 12. März 2027");
        assert_eq!(english.weekday_short(day), "Fri");
        assert_eq!(german.weekday_short(day), "Fr");
        assert_eq!(Words::new("pt").weekday_short(day), "sex");
        assert_eq!(Words::new("ar").weekday_short(day), "جمعة");
        assert_eq!(english.month(day), "March 2027");
        assert_eq!(german.month(day), "März 2027");
    }

    #[test]
    fn the_clock_has_twenty_four_hours() {
        assert_eq!(Words::new("en").time(time(18, 0, 0, 0)), "18:00");
        assert_eq!(Words::new("en").time(time(0, 5, 0, 0)), "00:05");
        assert_eq!(Words::new("de").clock(time(7, 30, 0, 0)), "07:30 Uhr");
        for language in Language::ALL {
            let evening = Words::of(*language).time(time(18, 5, 0, 0));
            assert!(
                evening.contains("18") && evening.contains("05"),
                "{evening}"
            );
        }
    }

    #[test]
    fn an_instant_is_told_by_the_hotels_clock() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let instant = "2027-03-11T17:00:00Z".parse().unwrap();
        assert_eq!(
            Words::new("en").instant(instant, &zone),
            "Thu 11 Mar, 18:00"
        );
        assert_eq!(
            Words::new("de").instant(instant, &zone),
            "Do., 11. März, 18:00 Uhr"
        );
        assert_eq!(
            Words::new("de").instant_long(instant, &zone),
            "Do., 11. März 2027, 18:00 Uhr"
        );
        let tokyo = TimeZone::get("Asia/Tokyo").unwrap();
        assert_eq!(
            Words::new("en").instant(instant, &tokyo),
            "Fri 12 Mar, 02:00"
        );
    }

    #[test]
    fn a_stay_names_both_years_only_where_they_differ() {
        let words = Words::new("en");
        let stay = |from, to| words.date_range(Stay::try_new(from, to).unwrap());
        let japanese = Stay::try_new(date(2027, 3, 12), date(2027, 3, 14)).unwrap();
        assert_eq!(
            Words::new("ja").date_range(japanese),
            "2027年3月12日(金)～3月14日(日)"
        );
        assert_eq!(
            stay(date(2027, 3, 12), date(2027, 3, 14)),
            "Fri 12 Mar – Sun 14 Mar 2027"
        );
        assert_eq!(
            stay(date(2026, 12, 31), date(2027, 1, 2)),
            "Thu 31 Dec 2026 – Sat 2 Jan 2027"
        );
    }
}
