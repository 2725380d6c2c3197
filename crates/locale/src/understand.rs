//! Dates as people type them: `12 Mar`, `12.3.`, `2027-03-12`, `tomorrow`, `Fr`.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::language::Language;
use crate::words::Words;

/// A date without a year is the nearest to come, or one as little gone by as this.
const DAYS_BACK_MAX: i32 = 90;
/// Fewer letters name no month.
const MONTH_LETTERS_MIN: usize = 3;

impl Words {
    /// The date that is meant, in any of the languages there are, this one first. A date without
    /// its year is the nearest to come, or one of the last three months; a weekday is the next one,
    /// today included, and counts in this language alone: `Sam` is a Saturday to some and a guest
    /// to others. `None` for what is no date.
    #[must_use]
    pub fn understand_date(&self, text: &str, today: Date) -> Option<Date> {
        let text = text.trim().to_lowercase();
        if text.is_empty() || text.chars().count() > 40 {
            return None;
        }
        if let Some(date) = figures(&text, today) {
            return Some(date);
        }
        if let Some(date) = self.weekday_named(&text, today) {
            return Some(date);
        }
        let others = Language::ALL.iter().copied();
        std::iter::once(self.language())
            .chain(others)
            .map(Self::of)
            .find_map(|words| {
                words
                    .near(&text, today)
                    .or_else(|| words.named(&text, today))
            })
    }

    /// The next day of this weekday.
    fn weekday_named(&self, text: &str, today: Date) -> Option<Date> {
        let short = |text: &str| text.trim_end_matches('.').to_lowercase();
        (0..7)
            .filter_map(|days| today.checked_add(days.days()).ok())
            .find(|date| short(&self.weekday_short(*date)) == short(text))
    }

    /// Days by their distance from today.
    fn near(&self, text: &str, today: Date) -> Option<Date> {
        let said = |key| {
            self.say(key)
                .split(',')
                .any(|word| word.trim().to_lowercase() == text)
        };
        for (key, days) in [
            ("date-words-yesterday", -1),
            ("date-words-today", 0),
            ("date-words-tomorrow", 1),
            ("date-words-day-after", 2),
        ] {
            if said(key) {
                return today.checked_add(days.days()).ok();
            }
        }
        None
    }

    /// A day with its month's name, before or behind it, and perhaps a year.
    fn named(&self, text: &str, today: Date) -> Option<Date> {
        let mut parts = text.split([' ', '.', ',']).filter(|part| !part.is_empty());
        let (first, second, third) = (parts.next()?, parts.next()?, parts.next());
        if parts.next().is_some() {
            return None;
        }
        let (day, month) = match first.parse::<i8>() {
            Ok(day) => (day, self.month_named(second)?),
            Err(_) => (second.parse().ok()?, self.month_named(first)?),
        };
        dated(day, month, third, today)
    }

    fn month_named(&self, start: &str) -> Option<i8> {
        if start.chars().count() < MONTH_LETTERS_MIN {
            return None;
        }
        (1..=12).find(|month| {
            let name = Date::new(2027, *month, 1).map(|date| self.month(date).to_lowercase());
            name.is_ok_and(|name| name.starts_with(start) || plain(&name).starts_with(start))
        })
    }
}

/// Without the accents that months of our languages have.
fn plain(name: &str) -> String {
    let bare = |letter| match letter {
        'ä' => 'a',
        'é' => 'e',
        'û' => 'u',
        'ç' => 'c',
        'ń' => 'n',
        'ź' => 'z',
        other => other,
    };
    name.chars().map(bare).collect()
}

/// `2027-03-12`, `12.3.`, `12.3.27`, `12/3/2027`: the day before the month, as Europe writes it; and
/// `3月12日`.
fn figures(text: &str, today: Date) -> Option<Date> {
    if let Ok(date) = text.parse::<Date>() {
        return Some(date);
    }
    if let Some((month, day)) = text
        .strip_suffix('日')
        .and_then(|text| text.split_once('月'))
    {
        let (year, month) = match month.split_once('年') {
            Some((year, month)) => (Some(year), month),
            None => (None, month),
        };
        return dated(day.parse().ok()?, month.parse().ok()?, year, today);
    }
    let separator = ['.', '/'].into_iter().find(|sign| text.contains(*sign))?;
    let mut parts = text.split(separator).map(str::trim);
    let (day, month) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let year = parts.next().filter(|year| !year.is_empty());
    if parts.next().is_some() {
        return None;
    }
    dated(day, month, year, today)
}

fn dated(day: i8, month: i8, year: Option<&str>, today: Date) -> Option<Date> {
    if let Some(year) = year {
        let year: i16 = year.parse().ok()?;
        let year = if year < 100 {
            year.checked_add(2000)?
        } else {
            year
        };
        return (2000..2200)
            .contains(&year)
            .then(|| Date::new(year, month, day).ok())
            .flatten();
    }
    let earliest = today.checked_sub(DAYS_BACK_MAX.days()).ok()?;
    // Up to eight years on, so that 29 February is found too.
    (-1..=8)
        .filter_map(|years| Date::new(today.year().checked_add(years)?, month, day).ok())
        .find(|date| *date >= earliest)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use crate::words::Words;
    use jiff::civil::{Date, date};

    #[test]
    fn dates_are_understood_as_people_type_them() {
        let today = date(2027, 3, 2);
        for (text, meant) in [
            ("12 Mar", Some(date(2027, 3, 12))),
            ("12. März", Some(date(2027, 3, 12))),
            ("march 12 2028", Some(date(2028, 3, 12))),
            ("12.3.", Some(date(2027, 3, 12))),
            ("12.3", Some(date(2027, 3, 12))),
            ("12/3/27", Some(date(2027, 3, 12))),
            ("2027-03-12", Some(date(2027, 3, 12))),
            ("1.1.", Some(date(2027, 1, 1))),
            ("24 Nov", Some(date(2027, 11, 24))),
            ("20 Okt", Some(date(2027, 10, 20))),
            ("29 Feb", Some(date(2028, 2, 29))),
            ("tomorrow", Some(date(2027, 3, 3))),
            ("morgen", Some(date(2027, 3, 3))),
            ("Heute", Some(today)),
            ("übermorgen", Some(date(2027, 3, 4))),
            ("12 mars", Some(date(2027, 3, 12))),
            ("12 fevrier", Some(date(2027, 2, 12))),
            ("3月12日", Some(date(2027, 3, 12))),
            ("2028年3月12日", Some(date(2028, 3, 12))),
            ("Sam", None),
            ("31.2.", None),
            ("12", None),
            ("204", None),
            ("Maria", None),
            ("12 Ma", None),
            ("1.2.3.4", None),
            ("", None),
        ] {
            for language in ["en", "de"] {
                let found: Option<Date> = Words::new(language).understand_date(text, today);
                assert_eq!(found, meant, "{text} in {language}");
            }
        }
    }

    #[test]
    fn a_weekday_is_understood_in_the_language_that_is_spoken() {
        let today = date(2027, 3, 2);
        for (language, text, meant) in [
            ("en", "fri", Some(date(2027, 3, 5))),
            ("en", "Di", None),
            ("de", "Di", Some(today)),
            ("de", "Di.", Some(today)),
            ("fr", "sam", Some(date(2027, 3, 6))),
            ("ja", "金", Some(date(2027, 3, 5))),
        ] {
            let found = Words::new(language).understand_date(text, today);
            assert_eq!(found, meant, "{text} in {language}");
        }
    }
}
