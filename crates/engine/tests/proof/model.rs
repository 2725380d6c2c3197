//! The reference: a hotel kept in lists and walked night by night. It is slow on purpose. Nothing of
//! the engine is used but dates and the names of currencies.

mod price;
mod rules;

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use crate::words::{
    Answer, Bill, CityBy, Cost, Deed, Hotel, Keeper, Levy, Out, Question, Tally, Unit, What, Wish,
};

/// How long a hold lasts.
const HOLD_SECONDS: i64 = 15 * 60;

/// A mistake that the proof must find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A closed departure day blocks the stay.
    DepartureTested,
    /// Only the first night has to have a room.
    FirstNightOnly,
    /// A minimum for arrivals is read as one for every night.
    MinimumReadThrough,
    /// A minimum for every night is read as one for arrivals.
    MinimumReadOnArrival,
    /// VAT is rounded night by night.
    VatEachNight,
    /// A hold takes nothing.
    HoldForgotten,
    /// A hold never runs out.
    HoldForEver,
    /// A block keeps nothing.
    BlockForgotten,
    /// A room out of order is sold.
    OutOfOrderForgotten,
    /// A room out of service is not sold.
    OutOfServiceTaken,
    /// The types together may exceed the house.
    HouseForgotten,
    /// City tax is due for every night.
    CityTaxUncapped,
    /// Children pay city tax.
    CityTaxForAll,
    /// A fee is due from the second after its instant.
    FeeLate,
    /// A cancelled stay keeps its room.
    CancelledKept,
    /// Rooms are counted by the party's adults alone.
    ChildrenForgotten,
    /// The city tax of the first night is that of every night.
    CityTaxOfFirstNight,
    /// Children pay for services like adults.
    ServiceAgeForgotten,
    /// VAT is levied on the nights alone.
    ServiceUntaxed,
    /// A discount of long stays is for the nights from its step on, though it is for the whole stay.
    LadderClimbs,
    /// And the other way round.
    LadderReachesBack,
    /// A price that follows another takes the amount first and the percentage then.
    AmountFirst,
    /// A plan that follows another does not follow its rules.
    RulesNotFollowed,
    /// A code is taken off twice.
    CodeTwice,
    /// A code's shortest stay is not asked.
    CodeLengthForgotten,
    /// A code that is for itself is taken off besides other discounts.
    CodeBesideOthers,
    /// A code may be used once more than it says.
    CodeOnceMore,
    /// The most days ahead are one too few.
    AheadOneShort,
    /// An hour that has begun counts as a whole one.
    HoursBegun,
    /// A longest stay for every night is asked of the arrival alone.
    MaximumOnArrival,
    /// Any length from the shortest open one on may arrive.
    LengthsFromShortest,
    /// A room of two lets go of the larger one it is a part of.
    ParentForgotten,
    /// The larger room leaves its parts on sale.
    PartsForgotten,
    /// Of a rule of demand the first step that is reached counts.
    DemandFirstStep,
    /// Demand is rounded up to the next percent.
    DemandRoundedUp,
    /// A guest who is typing makes the night dearer.
    DemandOfHolds,
    /// The last night of a group is paid and the first is free.
    FreeNightFirst,
    /// Discounts go below the floor.
    FloorForgotten,
    /// The early bird begins a day too late.
    EarlyOneLate,
}

/// Every fault.
pub const FAULTS: [Fault; 39] = [
    Fault::DepartureTested,
    Fault::FirstNightOnly,
    Fault::MinimumReadThrough,
    Fault::MinimumReadOnArrival,
    Fault::VatEachNight,
    Fault::HoldForgotten,
    Fault::HoldForEver,
    Fault::BlockForgotten,
    Fault::OutOfOrderForgotten,
    Fault::OutOfServiceTaken,
    Fault::HouseForgotten,
    Fault::CityTaxUncapped,
    Fault::CityTaxForAll,
    Fault::FeeLate,
    Fault::CancelledKept,
    Fault::ChildrenForgotten,
    Fault::CityTaxOfFirstNight,
    Fault::ServiceAgeForgotten,
    Fault::ServiceUntaxed,
    Fault::LadderClimbs,
    Fault::LadderReachesBack,
    Fault::AmountFirst,
    Fault::RulesNotFollowed,
    Fault::CodeTwice,
    Fault::CodeLengthForgotten,
    Fault::CodeBesideOthers,
    Fault::CodeOnceMore,
    Fault::AheadOneShort,
    Fault::HoursBegun,
    Fault::MaximumOnArrival,
    Fault::LengthsFromShortest,
    Fault::ParentForgotten,
    Fault::PartsForgotten,
    Fault::DemandFirstStep,
    Fault::DemandRoundedUp,
    Fault::DemandOfHolds,
    Fault::FreeNightFirst,
    Fault::FloorForgotten,
    Fault::EarlyOneLate,
];

#[derive(Debug, Clone, Copy, Default)]
struct Day {
    price: Option<i64>,
    closed: bool,
    no_arrival: bool,
    no_departure: bool,
    min_arrival: u8,
    min_through: u8,
    max_arrival: u8,
    max_through: u8,
    /// The only lengths that may arrive, a bit for each from one night on.
    only: Option<u32>,
    ahead_least: u16,
    ahead_most: u16,
}

/// The first and the last day of a part of every year.
type Season = Option<((i8, i8), (i8, i8))>;

/// Rooms taken by a sale, or for a while by a hold.
struct Taken {
    tag: u32,
    kind: usize,
    nights: Vec<Date>,
    until: Option<Timestamp>,
    over: bool,
    fees: Vec<(Timestamp, i64)>,
    /// The code it was made with.
    promo: Option<usize>,
}

/// Rooms kept for a group.
struct Kept {
    tag: u32,
    kind: usize,
    rooms: u16,
    nights: Vec<Date>,
}

struct Away {
    tag: u32,
    room: usize,
    why: Out,
    nights: Vec<Date>,
}

/// A hotel in lists.
pub struct Model {
    hotel: Hotel,
    now: Timestamp,
    days: BTreeMap<(usize, usize, Date), Day>,
    taken: Vec<Taken>,
    away: Vec<Away>,
    kept: Vec<Kept>,
    extra: BTreeMap<(usize, Date), u16>,
    fault: Option<Fault>,
}

fn nights(from: Date, to: Date) -> Vec<Date> {
    let mut list = Vec::new();
    let mut night = from;
    while night < to {
        list.push(night);
        night = night.tomorrow().unwrap();
    }
    list
}

/// Half a unit is rounded away from zero.
fn share(amount: i64, part: i64, whole: i64) -> i64 {
    let doubled = 2 * i128::from(amount) * i128::from(part);
    let whole = i128::from(whole);
    let rounded = if doubled >= 0 {
        (doubled + whole) / (2 * whole)
    } else {
        (doubled - whole) / (2 * whole)
    };
    i64::try_from(rounded).unwrap()
}

impl Model {
    pub fn new(hotel: Hotel, fault: Option<Fault>) -> Self {
        Self {
            now: hotel.now,
            hotel,
            days: BTreeMap::new(),
            taken: Vec::new(),
            away: Vec::new(),
            kept: Vec::new(),
            extra: BTreeMap::new(),
            fault,
        }
    }

    /// How many types there are.
    pub const fn kinds(&self) -> usize {
        self.hotel.kinds.len()
    }

    fn has(&self, fault: Fault) -> bool {
        self.fault == Some(fault)
    }

    fn takes(&self, taken: &Taken) -> bool {
        let held = taken.until.is_none_or(|until| {
            !self.has(Fault::HoldForgotten) && (self.has(Fault::HoldForEver) || self.now < until)
        });
        held && !taken.over
    }

    /// One type on one night, the house not asked.
    fn tally(&self, kind: usize, night: Date) -> Tally {
        let mut tally = Tally {
            physical: i32::from(self.hotel.kinds[kind].rooms),
            ..Tally::default()
        };
        // A room that is out for several reasons is one room, and what takes most of it away counts. A room
        // is out with any of the rooms that it is made of.
        let mut out: BTreeMap<usize, Out> = BTreeMap::new();
        for away in &self.away {
            if !away.nights.contains(&night) {
                continue;
            }
            for number in 0..usize::from(self.hotel.kinds[kind].rooms) {
                let room = self.first_room(kind) + number;
                if room != away.room && !self.hotel.members(kind, number).contains(&away.room) {
                    continue;
                }
                let known = out.entry(room).or_insert(away.why);
                *known = (*known).max(away.why);
            }
        }
        for why in out.values() {
            match why {
                Out::Order => tally.order += 1,
                Out::Service => tally.service += 1,
                Out::Inventory => tally.inventory += 1,
            }
        }
        for taken in &self.taken {
            if !taken.nights.contains(&night) || !self.takes(taken) {
                continue;
            }
            let parts = self.hotel.kinds[taken.kind].joined;
            let parts = parts.filter(|(part, _)| *part == kind && !self.has(Fault::PartsForgotten));
            if taken.kind == kind {
                if taken.until.is_some() {
                    tally.held += 1;
                } else {
                    tally.sold += 1;
                }
            } else if let Some((_, rooms)) = parts {
                if taken.until.is_some() {
                    tally.held += i32::from(rooms);
                } else {
                    tally.joined += i32::from(rooms);
                }
            }
        }
        for kept in &self.kept {
            if kept.kind == kind && kept.nights.contains(&night) && !self.has(Fault::BlockForgotten)
            {
                tally.blocked += i32::from(kept.rooms);
            }
        }
        let own = self.hotel.kinds[kind].extra;
        tally.extra = i32::from(self.extra.get(&(kind, night)).copied().unwrap_or(own));
        tally.left = self.rooms(&tally) + tally.extra;
        tally
    }

    /// Rooms of a type that are there and free.
    fn rooms(&self, tally: &Tally) -> i32 {
        let order = if self.has(Fault::OutOfOrderForgotten) {
            0
        } else {
            tally.order
        };
        let service = if self.has(Fault::OutOfServiceTaken) {
            tally.service
        } else {
            0
        };
        let there = tally.physical - tally.inventory - order - service;
        there - tally.sold - tally.joined - tally.held - tally.blocked
    }

    /// The place in the house of the first room of a type.
    fn first_room(&self, kind: usize) -> usize {
        let before = self.hotel.kinds[..kind].iter().map(|kind| kind.rooms);
        usize::from(before.sum::<u16>())
    }

    /// Rooms of a type that are left on a night, within the house.
    fn left(&self, kind: usize, night: Date) -> i32 {
        let mut own = self.tally(kind, night).left;
        let joined = self.hotel.kinds[kind].joined;
        let rooms = joined.map_or(1, |(_, rooms)| i32::from(rooms));
        if let Some((part, rooms)) = joined
            && !self.has(Fault::ParentForgotten)
        {
            let parts = self.tally(part, night).left;
            own = own.min(parts.div_euclid(i32::from(rooms)));
        }
        if self.has(Fault::HouseForgotten) {
            return own;
        }
        let mut house = i32::from(self.hotel.extra);
        for other in 0..self.hotel.kinds.len() {
            // A room made of others is no room besides them.
            if self.hotel.kinds[other].joined.is_none() {
                house += self.rooms(&self.tally(other, night));
            }
        }
        own.min(house.div_euclid(rooms))
    }

    fn fits(&self, wish: &Wish) -> bool {
        let kind = &self.hotel.kinds[wish.kind];
        let people = usize::from(wish.people.adults)
            + if self.has(Fault::ChildrenForgotten) {
                0
            } else {
                wish.people.ages.len()
            };
        wish.people.adults <= kind.adults_max && people <= usize::from(kind.people_max)
    }

    /// What each service comes to on which date.
    fn services(&self, wish: &Wish) -> Vec<Vec<(Date, i64)>> {
        let mut services = Vec::new();
        for service in &self.hotel.services {
            let mut people = 0;
            for _ in 0..wish.people.adults {
                people += service.price;
            }
            for age in &wish.people.ages {
                let mut own = service.price;
                for (below, amount) in service.children.iter().rev() {
                    if age < below {
                        own = *amount;
                    }
                }
                if let Some((below, amount)) = service.infants
                    && *age < below
                {
                    own = amount;
                }
                if self.has(Fault::ServiceAgeForgotten) {
                    own = service.price;
                }
                people += own;
            }
            let stay = nights(wish.from, wish.to);
            services.push(match service.unit {
                Unit::Stay => vec![(wish.from, service.price)],
                Unit::Person => vec![(wish.from, people)],
                Unit::PersonNight => stay.into_iter().map(|night| (night, people)).collect(),
                Unit::RoomNight => stay
                    .into_iter()
                    .map(|night| (night, service.price))
                    .collect(),
            });
        }
        services
    }

    fn taxes(
        &self,
        wish: &Wish,
        prices: &[(Date, i64)],
        services: &[Vec<(Date, i64)>],
    ) -> Vec<(&'static str, i64, bool)> {
        let mut lines = Vec::new();
        let mut taxed: Vec<(Date, i64)> = prices.to_vec();
        if !self.has(Fault::ServiceUntaxed) {
            for charges in services {
                taxed.extend(charges);
            }
        }
        for levy in &self.hotel.levies {
            match levy {
                Levy::Vat { rate, inside, from } => {
                    let mut own = Vec::new();
                    for (date, price) in &taxed {
                        if self.latest_vat(*date) == Some(*from) {
                            own.push(*price);
                        }
                    }
                    if own.is_empty() {
                        continue;
                    }
                    let rate = i64::from(*rate);
                    let whole = if *inside { 10_000 + rate } else { 10_000 };
                    let amount = if self.has(Fault::VatEachNight) {
                        own.iter().map(|price| share(*price, rate, whole)).sum()
                    } else {
                        share(own.iter().sum(), rate, whole)
                    };
                    lines.push(("vat", amount, *inside));
                }
                Levy::City { .. } => {
                    if let Some(amount) = self.city_tax(levy, wish, prices) {
                        lines.push(("city", amount, false));
                    }
                }
            }
        }
        lines.sort_unstable();
        lines
    }

    fn city_tax(&self, levy: &Levy, wish: &Wish, prices: &[(Date, i64)]) -> Option<i64> {
        let Levy::City {
            by,
            from_age,
            nights: most,
            from,
            season,
        } = levy
        else {
            return None;
        };
        let mut due = Vec::new();
        for (place, (night, price)) in prices.iter().enumerate() {
            let asked = if self.has(Fault::CityTaxOfFirstNight) {
                wish.from
            } else {
                *night
            };
            let capped = *most > 0 && place >= usize::from(*most);
            let capped = capped && !self.has(Fault::CityTaxUncapped);
            if !capped && self.latest_city(asked) == Some((*from, *season)) {
                due.push((*night, *price));
            }
        }
        if due.is_empty() {
            return None;
        }
        let times = i64::try_from(due.len()).unwrap();
        let mut heads = i64::from(wish.people.adults);
        for age in &wish.people.ages {
            if age >= from_age || self.has(Fault::CityTaxForAll) {
                heads += 1;
            }
        }
        match by {
            CityBy::PersonNight(each) => Some(each * times * heads),
            CityBy::RoomNight(each) => Some(each * times),
            CityBy::Stay(each) => (due[0].0 == wish.from).then_some(*each),
            CityBy::Share(rate) => {
                let base = due.iter().map(|(_, price)| price).sum();
                Some(share(base, i64::from(*rate), 10_000))
            }
        }
    }

    /// The city tax that is in force on a night: of those that hold on it the one that began last, and
    /// of two that began together the one that is for a season.
    fn latest_city(&self, night: Date) -> Option<(Option<Date>, Season)> {
        let mut latest: Option<(Option<Date>, Season)> = None;
        for levy in &self.hotel.levies {
            if let Levy::City { from, season, .. } = levy {
                let day = (night.month(), night.day());
                let in_season = season.is_none_or(|(first, last)| {
                    if first <= last {
                        first <= day && day <= last
                    } else {
                        day >= first || day <= last
                    }
                });
                let begun = from.is_none_or(|from| from <= night);
                let later = latest.is_none_or(|(known, other)| {
                    (known, other.is_some()) < (*from, season.is_some())
                });
                if begun && in_season && later {
                    latest = Some((*from, *season));
                }
            }
        }
        latest
    }

    fn latest_vat(&self, night: Date) -> Option<Option<Date>> {
        let mut latest: Option<Option<Date>> = None;
        for levy in &self.hotel.levies {
            if let Levy::Vat { from, .. } = levy {
                let begun = from.is_none_or(|from| from <= night);
                if begun && latest.is_none_or(|known| known < *from) {
                    latest = Some(*from);
                }
            }
        }
        latest
    }

    fn fees(&self, wish: &Wish, prices: &[i64]) -> Vec<(Timestamp, i64)> {
        let total: i64 = prices.iter().sum();
        let mut fees = Vec::new();
        for step in &self.hotel.plans[wish.plan].steps {
            let from = match step.days {
                None => self.now,
                Some(days) => wish
                    .from
                    .checked_sub(i64::from(days).days())
                    .unwrap()
                    .to_datetime(step.at)
                    .to_zoned(TimeZone::get(&self.hotel.zone).unwrap())
                    .unwrap()
                    .timestamp(),
            };
            let fee = match step.cost {
                Cost::Nights(count) => prices.iter().take(usize::from(count)).sum(),
                Cost::Share(rate) => share(total, i64::from(rate), 10_000),
                Cost::Amount(amount) => amount,
                Cost::All => total,
            };
            fees.push((from, fee.clamp(0, total)));
        }
        fees.sort_by_key(|(from, _)| *from);
        fees
    }

    fn fee_at(&self, fees: &[(Timestamp, i64)], at: Timestamp) -> i64 {
        let mut due = 0;
        for (from, fee) in fees {
            let begun = if self.has(Fault::FeeLate) {
                *from < at
            } else {
                *from <= at
            };
            if begun {
                due = *fee;
            }
        }
        due
    }

    /// What a guest is told.
    fn price(&self, wish: &Wish) -> Answer {
        let here = self
            .now
            .to_zoned(TimeZone::get(&self.hotel.zone).unwrap())
            .date();
        if wish.from < self.hotel.today.max(here) {
            return Answer::Past;
        }
        let stay = nights(wish.from, wish.to);
        let mut least = i32::MAX;
        for night in &stay {
            let left = self.left(wish.kind, *night);
            let asked = *night == wish.from || !self.has(Fault::FirstNightOnly);
            if left <= 0 && asked {
                return Answer::Full(*night);
            }
            least = least.min(left);
        }
        match self.bill(wish) {
            Ok(mut bill) => {
                bill.left = u32::try_from(least).unwrap_or(0);
                Answer::Bill(Box::new(bill))
            }
            Err(answer) => answer,
        }
    }

    fn bill(&self, wish: &Wish) -> Result<Bill, Answer> {
        if !self.fits(wish) {
            return Err(Answer::TooMany);
        }
        let rules = self.ruled(wish);
        if !rules.is_empty() {
            return Err(Answer::Ruled(rules));
        }
        let prices: Vec<(Date, i64)> = nights(wish.from, wish.to)
            .into_iter()
            .map(|night| (night, self.night_price(wish, night).0))
            .collect();
        let services = self.services(wish);
        let taxes = self.taxes(wish, &prices, &services);
        let services: Vec<i64> = services
            .iter()
            .map(|charges| charges.iter().map(|(_, amount)| amount).sum())
            .collect();
        let prices: Vec<i64> = prices.into_iter().map(|(_, price)| price).collect();
        let mut total: i64 = prices.iter().sum::<i64>() + services.iter().sum::<i64>();
        for (_, amount, inside) in &taxes {
            if !inside {
                total += amount;
            }
        }
        Ok(Bill {
            fees: self.fees(wish, &prices),
            nights: prices,
            services,
            taxes,
            total,
            left: 0,
        })
    }

    fn take(&mut self, tag: u32, wish: &Wish, hold: bool) -> Answer {
        let promo = match self.promo(wish) {
            Ok(promo) => promo,
            Err(answer) => return answer,
        };
        let bill = match self.bill(wish) {
            Ok(bill) => bill,
            Err(answer) => return answer,
        };
        // A code that takes nothing off is not sold with.
        let helps = |night: &Date| self.night_price(wish, *night).1;
        if promo.is_some() && !nights(wish.from, wish.to).iter().any(helps) {
            return Answer::Refused("code");
        }
        if nights(wish.from, wish.to)
            .iter()
            .any(|night| self.left(wish.kind, *night) <= 0)
        {
            return Answer::Refused("full");
        }
        let until = self.now + SignedDuration::from_secs(HOLD_SECONDS);
        self.taken.push(Taken {
            tag,
            kind: wish.kind,
            nights: nights(wish.from, wish.to),
            until: hold.then_some(until),
            over: false,
            fees: bill.fees,
            promo,
        });
        Answer::Done
    }

    fn allow(&mut self, kind: usize, first: Date, to: Date, rooms: Option<u16>) -> Answer {
        let wanted = i32::from(rooms.unwrap_or(self.hotel.kinds[kind].extra));
        for night in nights(first, to) {
            let tally = self.tally(kind, night);
            let less = tally.extra - wanted;
            let capacity =
                tally.physical - tally.inventory - tally.order - tally.blocked + tally.extra;
            if less > 0 && capacity - less < tally.sold + tally.joined + tally.held {
                return Answer::Refused("allowance");
            }
        }
        for night in nights(first, to) {
            match rooms {
                Some(rooms) => self.extra.insert((kind, night), rooms),
                None => self.extra.remove(&(kind, night)),
            };
        }
        Answer::Done
    }
}

impl Keeper for Model {
    fn told(&mut self, deed: &Deed) -> Answer {
        match deed {
            Deed::Set {
                kinds,
                plans,
                first,
                last,
                weekdays,
                what,
            } => {
                // A price that follows another one is not set.
                let follows = |plan: &usize| self.hotel.plans[*plan].terms.follows.is_some();
                if matches!(what, What::Price(_)) && plans.iter().any(follows) {
                    return Answer::Refused("follows");
                }
                for night in nights(*first, last.tomorrow().unwrap()) {
                    let weekday = night.weekday().to_monday_zero_offset();
                    if !weekdays[usize::try_from(weekday).unwrap()] {
                        continue;
                    }
                    for kind in kinds {
                        for plan in plans {
                            let day = self.days.entry((*kind, *plan, night)).or_default();
                            match *what {
                                What::Price(price) => day.price = Some(price),
                                What::Closed(closed) => day.closed = closed,
                                What::NoArrival(closed) => day.no_arrival = closed,
                                What::NoDeparture(closed) => day.no_departure = closed,
                                What::MinArrival(least) => day.min_arrival = least,
                                What::MinThrough(least) => day.min_through = least,
                                What::MaxArrival(most) => day.max_arrival = most,
                                What::MaxThrough(most) => day.max_through = most,
                                What::Only(lengths) => day.only = (lengths != 0).then_some(lengths),
                                What::AheadLeast(days) => day.ahead_least = days,
                                What::AheadMost(days) => day.ahead_most = days,
                            }
                        }
                    }
                }
                Answer::Done
            }
            Deed::Sell(tag, wish) => self.take(*tag, wish, false),
            Deed::Hold(tag, wish) => self.take(*tag, wish, true),
            Deed::Confirm(tag) => {
                let now = self.now;
                let for_ever = self.has(Fault::HoldForEver);
                let held = self
                    .taken
                    .iter_mut()
                    .find(|taken| taken.tag == *tag)
                    .unwrap();
                if held.over || held.until.is_some_and(|until| until <= now && !for_ever) {
                    return Answer::Refused("hold over");
                }
                held.until = None;
                Answer::Done
            }
            Deed::LetGo(tag) => {
                let held = self
                    .taken
                    .iter_mut()
                    .find(|taken| taken.tag == *tag)
                    .unwrap();
                held.over = true;
                Answer::Done
            }
            Deed::Cancel(tag) => {
                let kept = self.has(Fault::CancelledKept);
                let place = self
                    .taken
                    .iter()
                    .position(|taken| taken.tag == *tag)
                    .unwrap();
                let fee = self.fee_at(&self.taken[place].fees, self.now);
                self.taken[place].over = !kept;
                Answer::Fee(fee)
            }
            Deed::TakeOut(tag, room, why, from, to) => {
                self.away.push(Away {
                    tag: *tag,
                    room: *room,
                    why: *why,
                    nights: nights(*from, *to),
                });
                Answer::Done
            }
            Deed::BringBack(tag) => {
                let today = self.hotel.today;
                for away in self.away.iter_mut().filter(|away| away.tag == *tag) {
                    away.nights.retain(|night| *night < today);
                }
                Answer::Done
            }
            Deed::Block(tag, kind, rooms, firm, from, to) => {
                let short = |night: &Date| self.left(*kind, *night) < i32::from(*rooms);
                if *firm && nights(*from, *to).iter().any(short) {
                    return Answer::Refused("block");
                }
                self.kept.push(Kept {
                    tag: *tag,
                    kind: *kind,
                    rooms: if *firm { *rooms } else { 0 },
                    nights: nights(*from, *to),
                });
                Answer::Done
            }
            Deed::EndBlock(tag) => {
                self.kept.retain(|kept| kept.tag != *tag);
                Answer::Done
            }
            Deed::Allow(kind, first, to, rooms) => self.allow(*kind, *first, *to, *rooms),
            Deed::Wait(seconds) => {
                self.now += SignedDuration::from_secs(*seconds);
                Answer::Done
            }
        }
    }

    fn asked(&mut self, question: &Question) -> Answer {
        match question {
            Question::Price(wish) => self.price(wish),
            Question::Count(kind, night) => {
                let mut tally = self.tally(*kind, *night);
                tally.left = self.left(*kind, *night);
                Answer::Tally(tally)
            }
            Question::Fee(wish, at) => match self.price(wish) {
                Answer::Bill(bill) => Answer::Fee(self.fee_at(&bill.fees, *at)),
                other => other,
            },
        }
    }
}
