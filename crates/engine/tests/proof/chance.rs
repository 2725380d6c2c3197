//! Hotels, deeds and questions by chance.

use jiff::civil::{Date, Time, date};
use jiff::{Timestamp, ToSpan};
use keyrack_domain::Currency;

use crate::support::Dice;
use crate::words::{
    Answer, CityBy, Cost, Deed, Hotel, Kind, Levy, Out, People, Plan, Question, Service, Step,
    Terms, Unit, What, Wish,
};

mod terms;

/// Everything happens within so many days.
const DAYS: u64 = 28;

/// A throw of dice that knows what it may still refer to.
pub struct Chance {
    dice: Dice,
    today: Date,
    now: Timestamp,
    kinds: Vec<u16>,
    /// The types that are made of nothing, which alone are set aside.
    plain: Vec<usize>,
    codes: Vec<String>,
    plans: usize,
    tags: u32,
    pub held: Vec<u32>,
    pub sold: Vec<u32>,
    pub away: Vec<u32>,
    pub blocks: Vec<u32>,
}

/// Either of the two.
pub enum Throw {
    Deed(Deed),
    Question(Question),
}

impl Chance {
    pub fn new(seed: u64) -> (Self, Hotel) {
        let dice = Dice::new(seed);
        let today = date(2026, 3, 16);
        let hotel = hotel(&dice, today);
        let chance = Self {
            today,
            now: hotel.now,
            kinds: hotel.kinds.iter().map(|kind| kind.rooms).collect(),
            plain: (0..hotel.kinds.len())
                .filter(|kind| hotel.kinds[*kind].joined.is_none())
                .collect(),
            codes: hotel
                .promos
                .iter()
                .map(|promo| promo.code.clone())
                .collect(),
            plans: hotel.plans.len(),
            dice,
            tags: 0,
            held: Vec::new(),
            sold: Vec::new(),
            away: Vec::new(),
            blocks: Vec::new(),
        };
        (chance, hotel)
    }

    fn below(&self, end: usize) -> usize {
        usize::try_from(self.dice.below(end as u64)).unwrap()
    }

    fn day(&self, within: u64) -> Date {
        let days = i64::try_from(self.dice.below(within)).unwrap();
        self.today.checked_add(days.days()).unwrap()
    }

    fn nights_from(&self, first: Date, most: u64) -> Date {
        let nights = 1 + i64::try_from(self.dice.below(most)).unwrap();
        first.checked_add(nights.days()).unwrap()
    }

    fn wish(&self) -> Wish {
        let from = self.day(DAYS);
        let ages = [0, 3, 5, 6, 11, 12, 17];
        let children = self.below(3);
        Wish {
            kind: self.below(self.kinds.len()),
            plan: self.below(self.plans),
            from,
            to: self.nights_from(from, if self.dice.below(6) == 0 { 20 } else { 6 }),
            people: People {
                adults: 1 + u8::try_from(self.dice.below(3)).unwrap(),
                ages: (0..children).map(|_| *self.dice.pick(&ages)).collect(),
            },
            code: self.code(),
        }
    }

    /// Mostly none; now and then one that nobody has ever heard of.
    fn code(&self) -> String {
        match self.dice.below(8) {
            0..=2 if !self.codes.is_empty() => self.dice.pick(&self.codes).clone(),
            3 => "NOSUCH".to_owned(),
            _ => String::new(),
        }
    }

    /// The next throw: one in six changes something.
    pub fn throw(&mut self) -> Throw {
        if self.dice.below(6) == 0 {
            return Throw::Deed(self.deed());
        }
        let question = match self.dice.below(8) {
            0 => Question::Count(self.below(self.kinds.len()), self.day(DAYS + 6)),
            1 => {
                let hours = i64::try_from(self.dice.below(24 * 30)).unwrap();
                Question::Fee(
                    self.wish(),
                    self.now + jiff::SignedDuration::from_hours(hours),
                )
            }
            _ => Question::Price(self.wish()),
        };
        Throw::Question(question)
    }

    fn tag(&mut self) -> u32 {
        self.tags += 1;
        self.tags
    }

    fn take(&self, from: &[u32]) -> Option<u32> {
        (!from.is_empty()).then(|| *self.dice.pick(from))
    }

    fn deed(&mut self) -> Deed {
        let kind = self.below(self.kinds.len());
        match self.dice.below(22) {
            0..=5 => self.set(),
            6..=8 => Deed::Sell(self.tag(), self.wish()),
            9..=10 => Deed::Hold(self.tag(), self.wish()),
            11 => match self.take(&self.held) {
                Some(tag) => Deed::Confirm(tag),
                None => self.set(),
            },
            12 => match self.take(&self.held) {
                Some(tag) => Deed::LetGo(tag),
                None => self.set(),
            },
            13..=14 => match self.take(&self.sold) {
                Some(tag) => Deed::Cancel(tag),
                None => self.set(),
            },
            15 if self.away.len() < 3 => {
                let rooms: u16 = self.kinds.iter().sum();
                let from = self.day(DAYS);
                let out = [Out::Order, Out::Service, Out::Inventory];
                let (room, out) = (self.below(usize::from(rooms)), *self.dice.pick(&out));
                let to = self.nights_from(from, 5);
                Deed::TakeOut(self.tag(), room, out, from, to)
            }
            15..=16 => match self.take(&self.away) {
                Some(tag) => Deed::BringBack(tag),
                None => self.set(),
            },
            20 => {
                let from = self.day(DAYS);
                let rooms = 1 + u16::try_from(self.dice.below(2)).unwrap();
                let (to, firm) = (self.nights_from(from, 4), self.dice.below(3) > 0);
                let kind = *self.dice.pick(&self.plain);
                Deed::Block(self.tag(), kind, rooms, firm, from, to)
            }
            21 => match self.take(&self.blocks) {
                Some(tag) => Deed::EndBlock(tag),
                None => self.set(),
            },
            17..=18 => {
                let first = self.day(DAYS);
                let to = self.nights_from(first, 5);
                let rooms = [None, Some(0), Some(1), Some(2)];
                Deed::Allow(kind, first, to, *self.dice.pick(&rooms))
            }
            _ => {
                let seconds = [1, 60, 899, 900, 901, 3_600];
                let seconds = *self.dice.pick(&seconds);
                self.now += jiff::SignedDuration::from_secs(seconds);
                Deed::Wait(seconds)
            }
        }
    }

    fn set(&self) -> Deed {
        let first = self.day(DAYS);
        let last = self.nights_from(first, 4).yesterday().unwrap();
        let shut = self.dice.below(3) == 0;
        let least = u8::try_from(self.dice.below(5)).unwrap();
        let what = match self.dice.below(14) {
            7 => What::MaxArrival(most(least)),
            8 => What::MaxThrough(most(least)),
            9 => What::Only(self.lengths()),
            10 => What::AheadLeast(u16::from(least) * 2),
            11 => What::AheadMost(u16::from(least) * 7),
            0..=2 => What::Price(i64::try_from(self.dice.below(30_000)).unwrap()),
            3 => What::Closed(shut),
            4 => What::NoArrival(shut),
            5 => What::NoDeparture(shut),
            6 => What::MinArrival(least),
            _ => What::MinThrough(least),
        };
        let mut weekdays = [true; 7];
        if self.dice.below(4) == 0 {
            weekdays[self.below(7)] = false;
        }
        Deed::Set {
            kinds: vec![self.below(self.kinds.len())],
            plans: vec![self.below(self.plans)],
            first,
            last,
            weekdays,
            what,
        }
    }

    /// Some lengths, or any.
    fn lengths(&self) -> u32 {
        let sets = [0, 0b1, 0b110, 0b100_1010, 0b111_1000];
        *self.dice.pick(&sets)
    }

    /// Remembers what the engine made of a deed.
    pub fn hears(&mut self, deed: &Deed, answer: &Answer) {
        if matches!(answer, Answer::Done | Answer::Fee(_)) {
            self.came(deed);
        } else if let Deed::Confirm(tag) = deed {
            self.held.retain(|held| held != tag);
        }
    }

    fn came(&mut self, deed: &Deed) {
        match deed {
            Deed::Sell(tag, _) => self.sold.push(*tag),
            Deed::Hold(tag, _) => self.held.push(*tag),
            Deed::Confirm(tag) => {
                self.held.retain(|held| held != tag);
                self.sold.push(*tag);
            }
            Deed::LetGo(tag) => self.held.retain(|held| held != tag),
            Deed::Cancel(tag) => self.sold.retain(|sold| sold != tag),
            Deed::TakeOut(tag, ..) => self.away.push(*tag),
            Deed::BringBack(tag) => self.away.retain(|away| away != tag),
            Deed::Block(tag, ..) => self.blocks.push(*tag),
            Deed::EndBlock(tag) => self.blocks.retain(|block| block != tag),
            Deed::Set { .. } | Deed::Allow(..) | Deed::Wait(_) => {}
        }
    }

    /// Prices for all days, so that not everything is refused.
    pub fn first_prices(&self) -> Vec<Deed> {
        let mut deeds = Vec::new();
        for kind in 0..self.kinds.len() {
            for plan in 0..self.plans {
                deeds.push(Deed::Set {
                    kinds: vec![kind],
                    plans: vec![plan],
                    first: self.today,
                    last: self.today.checked_add(60.days()).unwrap(),
                    weekdays: [true; 7],
                    what: What::Price(8_000 + i64::try_from(self.dice.below(9_999)).unwrap()),
                });
            }
        }
        deeds
    }
}

/// A longest stay that is now and then reached.
const fn most(least: u8) -> u8 {
    if least == 0 { 0 } else { least + 1 }
}

fn hotel(dice: &Dice, today: Date) -> Hotel {
    let zones = [
        "Europe/Berlin",
        "Pacific/Pago_Pago",
        "Pacific/Kiritimati",
        "America/St_Johns",
        "Asia/Kathmandu",
    ];
    let zone = (*dice.pick(&zones)).to_owned();
    let now = today.at(9, 0, 0, 0).in_tz(&zone).unwrap().timestamp();
    let currency = *dice.pick(&[Currency::EUR, Currency::JPY, Currency::KWD]);
    let mut kinds: Vec<Kind> = (0..2 + dice.below(2))
        .map(|place| Kind {
            code: format!("T{place}"),
            joined: None,
            rooms: 1 + u16::try_from(dice.below(3)).unwrap(),
            adults_max: 2 + u8::try_from(dice.below(2)).unwrap(),
            people_max: 3 + u8::try_from(dice.below(2)).unwrap(),
            extra: u16::from(dice.below(4) == 0),
        })
        .collect();
    if kinds[0].rooms > 1 && dice.below(2) == 0 {
        kinds.push(Kind {
            code: "SUITE".to_owned(),
            rooms: 1,
            adults_max: 4,
            people_max: 6,
            extra: 0,
            joined: Some((0, 2)),
        });
    }
    let mut plans: Vec<Plan> = (0..3).map(|place| plan(dice, place)).collect();
    for (place, plan) in plans.iter_mut().enumerate() {
        plan.terms = terms::terms(dice, today, place);
    }
    let inside = dice.below(2) == 0;
    let mut levies = vec![Levy::Vat {
        rate: *dice.pick(&[700, 1_000, 810, 2_550]),
        inside,
        from: None,
    }];
    if dice.below(3) == 0 {
        levies.push(Levy::Vat {
            rate: 1_900,
            inside,
            from: today.checked_add(10.days()).ok(),
        });
    }
    if dice.below(4) != 0 {
        let by = [
            CityBy::PersonNight(275),
            CityBy::RoomNight(200),
            CityBy::Stay(500),
            CityBy::Share(750),
        ];
        levies.push(Levy::City {
            by: *dice.pick(&by),
            from_age: *dice.pick(&[0, 6, 12, 18]),
            nights: *dice.pick(&[0, 2, 4, 21]),
            from: None,
            season: None,
        });
        if dice.below(2) == 0 {
            levies.push(Levy::City {
                by: *dice.pick(&by),
                from_age: *dice.pick(&[0, 12]),
                nights: *dice.pick(&[0, 3]),
                from: (dice.below(2) == 0).then(|| today.checked_add(8.days()).unwrap()),
                season: (dice.below(2) == 0).then_some(((3, 20), (4, 3))),
            });
        }
    }
    let units = [Unit::Stay, Unit::Person, Unit::PersonNight, Unit::RoomNight];
    let services = (0..dice.below(3))
        .map(|place| Service {
            code: format!("S{place}"),
            unit: *dice.pick(&units),
            price: i64::try_from(dice.below(5_000)).unwrap(),
            infants: (dice.below(2) == 0).then_some((3, 0)),
            children: vec![(12, i64::try_from(dice.below(2_000)).unwrap())],
        })
        .collect();
    Hotel {
        zone,
        currency,
        today,
        now,
        kinds,
        plans,
        levies,
        services,
        promos: terms::promos(dice, today),
        demands: terms::demands(dice),
        extra: u16::from(dice.below(4) == 0),
    }
}

fn plan(dice: &Dice, place: u64) -> Plan {
    let cost = |dice: &Dice| {
        let costs = [
            Cost::Nights(1),
            Cost::Nights(2),
            Cost::Share(5_000),
            Cost::Share(9_000),
            Cost::Amount(2_500),
            Cost::All,
        ];
        *dice.pick(&costs)
    };
    let mut steps = Vec::new();
    for days in [14, 3, 1, 0] {
        if dice.below(2) == 0 {
            steps.push(Step {
                days: Some(days),
                at: Time::constant(*dice.pick(&[0, 2, 18, 23]), 0, 0, 0),
                cost: cost(dice),
            });
        }
    }
    if dice.below(5) == 0 {
        steps = vec![Step {
            days: None,
            at: Time::midnight(),
            cost: cost(dice),
        }];
    }
    Plan {
        code: format!("P{place}"),
        adults: 1 + u8::try_from(dice.below(2)).unwrap(),
        extra_adult: i64::try_from(dice.below(4_000)).unwrap(),
        fewer_adult: i64::try_from(dice.below(9_000)).unwrap(),
        children: vec![(3, 0), (12, i64::try_from(dice.below(2_000)).unwrap())],
        steps,
        terms: Terms::default(),
    }
}
