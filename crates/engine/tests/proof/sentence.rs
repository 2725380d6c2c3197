//! The sentences of the pages. `README.md` beside the pages lists them for those who write cases.

use jiff::civil::{Date, Time, date};
use jiff::{Timestamp, ToSpan};
use keyrack_domain::Currency;

use crate::arithmetic::minor;
use crate::words::{
    CityBy, Cost, Deed, Hotel, Kind, Levy, Out, People, Plan, Question, Service, Step, Terms, Unit,
    What, Wish,
};

mod conditions;

/// A hotel and what happens in it, in the order of the sentences.
#[derive(Debug, Clone)]
pub struct Story {
    pub hotel: Hotel,
    pub deeds: Vec<Deed>,
}

/// What a row asks.
#[derive(Debug, Clone)]
pub enum Asked {
    Question(Question),
    /// Rooms left on every night of the wish.
    Left(Wish),
    Sell(Wish),
    Cancel(u32),
}

/// For how many days a price without dates is set.
const PRICED_DAYS: i64 = 420;

/// What holds where a page says nothing.
pub fn nowhere() -> Story {
    Story {
        hotel: Hotel {
            zone: "Europe/Berlin".to_owned(),
            currency: Currency::EUR,
            today: date(2026, 3, 2),
            now: "2026-03-02T11:00:00Z".parse().unwrap(),
            kinds: Vec::new(),
            plans: Vec::new(),
            levies: Vec::new(),
            services: Vec::new(),
            promos: Vec::new(),
            demands: Vec::new(),
            extra: 0,
        },
        deeds: Vec::new(),
    }
}

impl Story {
    /// Takes one sentence in.
    ///
    /// # Panics
    /// If it is not understood.
    pub fn tell(&mut self, sentence: &str) {
        let digits = self.hotel.currency.digits();
        let mut words = Words::of(sentence, self.hotel.today.year());
        if words.took("zone") {
            self.hotel.zone = words.next();
        } else if words.took("currency") {
            self.hotel.currency = Currency::try_new(&words.next()).unwrap();
        } else if words.took("today") {
            self.hotel.today = words.date();
            let noon = self.hotel.today.at(12, 0, 0, 0).in_tz(&self.hotel.zone);
            self.hotel.now = noon.unwrap().timestamp();
        } else if words.took("now") {
            self.hotel.now = words.instant();
        } else if words.took("type") {
            let code = words.next();
            let rooms = words.number();
            words.must("rooms for");
            let adults_max = words.number();
            words.must("adults and");
            let people_max = words.number();
            words.must("people");
            let joined = words.took("made of").then(|| {
                let rooms = words.number();
                (self.kind(&words.next()), rooms)
            });
            let kind = Kind {
                joined,
                code,
                rooms,
                adults_max,
                people_max,
                extra: 0,
            };
            self.hotel.kinds.retain(|other| other.code != kind.code);
            self.hotel.kinds.push(kind);
        } else if words.took("plan") {
            let plan = plan(&mut words, digits);
            self.hotel.plans.push(plan);
        } else if words.took("no taxes") {
            self.hotel.levies.clear();
        } else if words.took("VAT") {
            let rate = words.percent();
            let inside = words.took("inside");
            if !inside {
                words.must("on top");
            }
            let from = words.took("from").then(|| words.date());
            self.hotel.levies.push(Levy::Vat { rate, inside, from });
        } else if words.took("city tax") {
            let levy = city(&mut words, digits);
            self.hotel.levies.push(levy);
        } else if words.took("service") {
            let service = service(&mut words, digits);
            self.hotel.services.push(service);
        } else if words.took("cancelling") {
            let code = words.next();
            let step = step(&mut words, digits);
            let place = self.plan(&code);
            self.hotel.plans[place].steps.push(step);
        } else if words.took("extra") {
            let code = words.next();
            let rooms = words.number();
            if code == "house" {
                self.hotel.extra = rooms;
            } else {
                let kind = self.kind(&code);
                if words.took("on") {
                    let (first, last) = words.dates();
                    let to = last.tomorrow().unwrap();
                    self.deeds.push(Deed::Allow(kind, first, to, Some(rooms)));
                } else {
                    self.hotel.kinds[kind].extra = rooms;
                }
            }
        } else if words.took("later by") {
            let seconds = i64::from(words.number::<u16>());
            words.must("seconds");
            self.deeds.push(Deed::Wait(seconds));
        } else if !self.condition(&mut words, digits) {
            self.happens(&mut words, digits);
        }
        words.end();
    }

    fn happens(&mut self, words: &mut Words, digits: u8) {
        let tag = u32::try_from(self.deeds.len()).unwrap();
        for (phrase, out) in [
            ("out of order", Out::Order),
            ("out of service", Out::Service),
            ("out of inventory", Out::Inventory),
        ] {
            if words.took(phrase) {
                let kind = self.kind(&words.next());
                let before: u16 = self.hotel.kinds[..kind].iter().map(|kind| kind.rooms).sum();
                let (from, to) = words.dates();
                let others = self.deeds.iter();
                let others = others
                    .filter(|deed| matches!(deed, Deed::TakeOut(..)))
                    .count();
                let room = usize::from(before) + others % usize::from(self.hotel.kinds[kind].rooms);
                self.deeds.push(Deed::TakeOut(tag, room, out, from, to));
                return;
            }
        }
        let asked_for = words.took("asked for");
        if asked_for || words.took("set aside") {
            let rooms = words.number();
            let kind = self.kind(&words.next());
            let (from, to) = words.dates();
            self.deeds
                .push(Deed::Block(tag, kind, rooms, !asked_for, from, to));
            if words.took("and cancelled") {
                self.deeds.push(Deed::EndBlock(tag));
            }
        } else if words.took("sold") {
            let wish = self.wish(words);
            self.deeds.push(Deed::Sell(tag, wish));
            if words.took("and cancelled") {
                self.deeds.push(Deed::Cancel(tag));
            }
        } else if words.took("held") {
            let wish = self.wish(words);
            self.deeds.push(Deed::Hold(tag, wish));
            if words.took("and let go") {
                self.deeds.push(Deed::LetGo(tag));
            } else if words.took("and booked") {
                self.deeds.push(Deed::Confirm(tag));
            }
        } else {
            self.rule(words, digits);
        }
    }

    fn rule(&mut self, words: &mut Words, digits: u8) {
        let what = if words.took("price") {
            None
        } else if words.took("closed") {
            Some(What::Closed(true))
        } else if words.took("no arrival") {
            Some(What::NoArrival(true))
        } else if words.took("no departure") {
            Some(What::NoDeparture(true))
        } else if words.took("min stay on arrival") {
            Some(What::MinArrival(words.number()))
        } else if words.took("min stay through") {
            Some(What::MinThrough(words.number()))
        } else if words.took("max stay on arrival") {
            Some(What::MaxArrival(words.number()))
        } else if words.took("max stay through") {
            Some(What::MaxThrough(words.number()))
        } else if words.took("only stays of") {
            let mut lengths = 0;
            while words.is_number() {
                lengths |= 1_u32 << (words.number::<u32>() - 1);
            }
            words.must("nights");
            Some(What::Only(lengths))
        } else if words.took("booked at least") {
            let days = words.number();
            words.must("days ahead");
            Some(What::AheadLeast(days))
        } else if words.took("booked at most") {
            let days = words.number();
            words.must("days ahead");
            Some(What::AheadMost(days))
        } else {
            panic!("not understood: {:?}", words.text)
        };
        let mut kinds: Vec<usize> = (0..self.hotel.kinds.len()).collect();
        let mut plans: Vec<usize> = (0..self.hotel.plans.len()).collect();
        if let Some(kind) = words.one_of(self.hotel.kinds.iter().map(|kind| &*kind.code)) {
            kinds = vec![kind];
        }
        if let Some(plan) = words.one_of(self.hotel.plans.iter().map(|plan| &*plan.code)) {
            plans = vec![plan];
        }
        let what = what.unwrap_or_else(|| What::Price(minor(&words.next(), digits)));
        let mut weekdays = [true; 7];
        if words.took("every") {
            weekdays = [false; 7];
            while let Some(day) = words.one_of(WEEKDAYS) {
                weekdays[day] = true;
            }
        }
        let (first, last) = if words.took("on") {
            words.dates()
        } else {
            let today = self.hotel.today;
            (today, today.checked_add(PRICED_DAYS.days()).unwrap())
        };
        self.deeds.push(Deed::Set {
            kinds,
            plans,
            first,
            last,
            weekdays,
            what,
        });
    }

    /// What is asked.
    ///
    /// # Panics
    /// If it is not understood.
    pub fn asked(&self, sentence: &str) -> Asked {
        let mut words = Words::of(sentence, self.hotel.today.year());
        let asked = if words.took("left") {
            Asked::Left(self.wish(&mut words))
        } else if words.took("sell") {
            Asked::Sell(self.wish(&mut words))
        } else if words.took("cancel it") {
            let sold = self.deeds.iter().rev().find_map(|deed| match deed {
                Deed::Sell(tag, _) | Deed::Confirm(tag) => Some(*tag),
                _ => None,
            });
            Asked::Cancel(sold.expect("nothing is sold"))
        } else if words.took("count") {
            let kind = self.kind(&words.next());
            Asked::Question(Question::Count(kind, words.date()))
        } else if words.took("fee") {
            let wish = self.wish(&mut words);
            words.must("at");
            Asked::Question(Question::Fee(wish, words.instant()))
        } else {
            Asked::Question(Question::Price(self.wish(&mut words)))
        };
        words.end();
        asked
    }

    /// `DBL FLEX Thu 5 Mar – Sat 7 Mar, 2 adults, children 4 11`. Without a plan it is the first;
    /// without people it is one adult.
    fn wish(&self, words: &mut Words) -> Wish {
        let kind = self.kind(&words.next());
        let plans = self.hotel.plans.iter().map(|plan| &*plan.code);
        let plan = words.one_of(plans).unwrap_or(0);
        let (from, to) = words.dates();
        let mut people = People {
            adults: 1,
            ages: Vec::new(),
        };
        if words.followed_by("adult") {
            people.adults = words.number();
            let _ = words.took("adults") || words.took("adult");
        }
        if words.took("children") || words.took("child") {
            while words.is_number() {
                people.ages.push(words.number());
            }
        }
        let code = if words.took("code") {
            words.next()
        } else {
            String::new()
        };
        Wish {
            kind,
            plan,
            from,
            to,
            people,
            code,
        }
    }

    fn kind(&self, code: &str) -> usize {
        let place = self.hotel.kinds.iter().position(|kind| kind.code == code);
        place.unwrap_or_else(|| panic!("no type {code}"))
    }

    fn plan(&self, code: &str) -> usize {
        let place = self.hotel.plans.iter().position(|plan| plan.code == code);
        place.unwrap_or_else(|| panic!("no plan {code}"))
    }
}

fn plan(words: &mut Words, digits: u8) -> Plan {
    let mut plan = Plan {
        code: words.next(),
        adults: 2,
        extra_adult: 0,
        fewer_adult: 0,
        children: Vec::new(),
        steps: Vec::new(),
        terms: Terms::default(),
    };
    if words.took("for") {
        plan.adults = words.number();
        let _ = words.took("adults") || words.took("adult");
    }
    if words.took("one more") {
        plan.extra_adult = minor(&words.next(), digits);
    }
    if words.took("one fewer") {
        plan.fewer_adult = minor(&words.next(), digits);
    }
    while words.took("child under") {
        let below = words.number();
        plan.children.push((below, minor(&words.next(), digits)));
    }
    plan
}

fn city(words: &mut Words, digits: u8) -> Levy {
    let by = if words.followed_by("%") {
        let rate = words.percent();
        words.must("of the price");
        CityBy::Share(rate)
    } else {
        let amount = minor(&words.next(), digits);
        words.must("each");
        if words.took("person and night") {
            CityBy::PersonNight(amount)
        } else if words.took("room and night") {
            CityBy::RoomNight(amount)
        } else {
            words.must("stay");
            CityBy::Stay(amount)
        }
    };
    let mut levy = (0, 0);
    if words.took("from age") {
        levy.0 = words.number();
    }
    if words.took("first") {
        levy.1 = words.number();
        words.must("nights");
    }
    let from = words.took("from").then(|| words.date());
    let season = words.took("season").then(|| {
        let (first, last) = words.dates();
        ((first.month(), first.day()), (last.month(), last.day()))
    });
    Levy::City {
        by,
        from_age: levy.0,
        nights: levy.1,
        from,
        season,
    }
}

fn service(words: &mut Words, digits: u8) -> Service {
    let code = words.next();
    let price = minor(&words.next(), digits);
    words.must("each");
    let unit = if words.took("stay") {
        Unit::Stay
    } else if words.took("room and night") {
        Unit::RoomNight
    } else if words.took("person and night") {
        Unit::PersonNight
    } else {
        words.must("person");
        Unit::Person
    };
    let mut service = Service {
        code,
        unit,
        price,
        infants: None,
        children: Vec::new(),
    };
    if words.took("infant under") {
        let below = words.number();
        service.infants = Some((below, minor(&words.next(), digits)));
    }
    while words.took("child under") {
        let below = words.number();
        service.children.push((below, minor(&words.next(), digits)));
    }
    service
}

fn step(words: &mut Words, digits: u8) -> Step {
    words.must("from");
    let (days, at) = if words.took("booking") {
        (None, Time::midnight())
    } else {
        let days = words.number();
        let _ = words.took("days before") || words.took("day before");
        (Some(days), words.next().parse().unwrap())
    };
    words.must("costs");
    let cost = if words.took("everything") {
        Cost::All
    } else if words.followed_by("%") {
        Cost::Share(words.percent())
    } else if words.followed_by("night") {
        let count = words.number();
        let _ = words.took("nights") || words.took("night");
        Cost::Nights(count)
    } else {
        Cost::Amount(minor(&words.next(), digits))
    };
    Step { days, at, cost }
}

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The words of a sentence; commas and colons say nothing.
pub struct Words {
    text: String,
    rest: Vec<String>,
    year: i16,
}

impl Words {
    pub fn of(text: &str, year: i16) -> Self {
        let spaced = text.replace('%', " % ");
        let words = spaced
            .split_whitespace()
            .map(|word| word.trim_end_matches([',', ':']).to_owned());
        Self {
            text: text.to_owned(),
            rest: words.filter(|word| !word.is_empty()).collect(),
            year,
        }
    }

    fn starts(&self, phrase: &str) -> bool {
        let mut words = self.rest.iter();
        phrase
            .split(' ')
            .all(|wanted| words.next().is_some_and(|word| word == wanted))
    }

    pub fn took(&mut self, phrase: &str) -> bool {
        let starts = self.starts(phrase);
        if starts {
            self.rest.drain(..phrase.split(' ').count());
        }
        starts
    }

    fn must(&mut self, phrase: &str) {
        let text = self.text.clone();
        assert!(self.took(phrase), "{phrase:?} is missing in {text:?}");
    }

    pub fn next(&mut self) -> String {
        assert!(!self.rest.is_empty(), "{:?} breaks off", self.text);
        self.rest.remove(0)
    }

    fn is_number(&self) -> bool {
        let first = self.rest.first();
        first.is_some_and(|word| word.parse::<u32>().is_ok())
    }

    /// Whether the word after the next begins like this.
    fn followed_by(&self, start: &str) -> bool {
        self.rest.get(1).is_some_and(|word| word.starts_with(start))
    }

    pub fn number<T: std::str::FromStr>(&mut self) -> T {
        let word = self.next();
        let number = word.parse().ok();
        number.unwrap_or_else(|| panic!("{word:?} is no number in {:?}", self.text))
    }

    /// Hundredths of a percent.
    fn percent<T: TryFrom<i64>>(&mut self) -> T {
        let points = minor(&self.next(), 2);
        self.must("%");
        T::try_from(points).ok().expect("a percentage")
    }

    fn one_of<'a>(&mut self, any: impl IntoIterator<Item = &'a str>) -> Option<usize> {
        let first = self.rest.first()?;
        let place = any.into_iter().position(|one| one == first)?;
        self.rest.remove(0);
        Some(place)
    }

    /// `Thu 5 Mar 2026`; weekday and year may be left out, and a weekday must be the right one.
    pub fn date(&mut self) -> Date {
        let weekday = self.one_of(WEEKDAYS);
        let day: i8 = self.number();
        let month = self.one_of(MONTHS);
        let month = month.unwrap_or_else(|| panic!("no month in {:?}", self.text));
        let year = match self.rest.first().and_then(|word| word.parse().ok()) {
            Some(year) if year > 1_900_i16 => {
                self.rest.remove(0);
                self.year = year;
                year
            }
            _ => self.year,
        };
        let date = Date::new(year, i8::try_from(month + 1).unwrap(), day).unwrap();
        if let Some(weekday) = weekday {
            let real = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap();
            assert_eq!(
                WEEKDAYS[weekday], WEEKDAYS[real],
                "{date} in {:?}",
                self.text
            );
        }
        date
    }

    /// One date, or two with a dash between them.
    fn dates(&mut self) -> (Date, Date) {
        let first = self.date();
        if self.took("–") || self.took("-") {
            (first, self.date())
        } else {
            (first, first)
        }
    }

    fn instant(&mut self) -> Timestamp {
        let word = self.next();
        let instant = word.parse();
        instant.unwrap_or_else(|_| panic!("{word:?} is no instant, as in 2026-03-04T17:00:00Z"))
    }

    pub fn end(&self) {
        assert!(
            self.rest.is_empty(),
            "{:?} is not understood in {:?}",
            self.rest,
            self.text
        );
    }
}
