//! What a hotel is told, asked, and answers. Both witnesses and the engine speak it.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use keyrack_domain::Currency;

/// A hotel on its first day.
#[derive(Debug, Clone)]
pub struct Hotel {
    pub zone: String,
    pub currency: Currency,
    pub today: Date,
    pub now: Timestamp,
    pub kinds: Vec<Kind>,
    pub plans: Vec<Plan>,
    pub levies: Vec<Levy>,
    pub services: Vec<Service>,
    pub promos: Vec<Promo>,
    pub demands: Vec<Demand>,
    /// Rooms that may be sold beyond the house.
    pub extra: u16,
}

impl Hotel {
    /// The places in the house of the rooms that a room of a type, by its place among them, is made of.
    pub fn members(&self, kind: usize, number: usize) -> std::ops::Range<usize> {
        let Some((part, rooms)) = self.kinds[kind].joined else {
            return 0..0;
        };
        let before: u16 = self.kinds[..part].iter().map(|kind| kind.rooms).sum();
        let first = usize::from(before) + number * usize::from(rooms);
        first..first + usize::from(rooms)
    }
}

/// A type of room.
#[derive(Debug, Clone)]
pub struct Kind {
    pub code: String,
    pub rooms: u16,
    pub adults_max: u8,
    pub people_max: u8,
    /// Rooms that may be sold beyond what there is.
    pub extra: u16,
    /// Each of its rooms is so many rooms of another type, joined.
    pub joined: Option<(usize, u8)>,
}

/// A rate plan.
#[derive(Debug, Clone)]
pub struct Plan {
    pub code: String,
    /// Adults that the price is for.
    pub adults: u8,
    pub extra_adult: i64,
    /// Taken off for each adult fewer.
    pub fewer_adult: i64,
    /// Children under this age pay this much, youngest first.
    pub children: Vec<(u8, i64)>,
    pub steps: Vec<Step>,
    pub terms: Terms,
}

/// What a plan makes of the daily price, and who may book it when.
#[derive(Debug, Clone, Default)]
pub struct Terms {
    /// The plan whose price and rules it follows, and what becomes of the price.
    pub follows: Option<(usize, Vec<Turn>)>,
    /// Prices that were worked out are whole multiples of so many minor units.
    pub round: i64,
    /// Discounts from so many nights on, fewest first.
    pub ladder: Vec<(u16, Off)>,
    /// They are for the nights from there on, and not for the whole stay.
    pub climbing: bool,
    /// Discounts from so many days before the arrival, fewest first.
    pub early: Vec<(u16, Off)>,
    /// Discounts up to so many days before the arrival, fewest first.
    pub late: Vec<(u16, Off)>,
    pub floor: Option<i64>,
    pub ceiling: Option<i64>,
    /// Of so many nights the last so many cost nothing; once, or again and again.
    pub free: Option<(u16, u16, bool)>,
    /// The shortest and the longest stay; 0 for none.
    pub shortest: u8,
    pub longest: u8,
    pub ahead_least: Option<Ahead>,
    pub ahead_most: Option<Ahead>,
    /// The first and the last day on which it is booked, and the first and the last night it is for.
    pub booked: Option<(Date, Date)>,
    pub nights: Option<(Date, Date)>,
}

/// What is taken off a night.
#[derive(Debug, Clone, Copy)]
pub enum Off {
    /// Hundredths of a percent.
    Share(u16),
    Amount(i64),
}

/// What becomes of a price that another one follows.
#[derive(Debug, Clone, Copy)]
pub enum Turn {
    /// Hundredths of a percent more.
    Share(i32),
    Amount(i64),
}

/// How long before the arrival.
#[derive(Debug, Clone, Copy)]
pub enum Ahead {
    Days(u16),
    /// Before the hour of arrival.
    Hours(u16),
}

/// A code.
#[derive(Debug, Clone)]
pub struct Promo {
    pub code: String,
    pub off: Off,
    /// The shortest stay; 0 for any.
    pub shortest: u16,
    pub booked: Option<(Date, Date)>,
    pub nights: Option<(Date, Date)>,
    /// The plans it is for; none for all.
    pub plans: Vec<usize>,
    /// It is taken off besides other discounts.
    pub beside: bool,
    pub uses: Option<u32>,
}

/// A rule by which prices follow demand.
#[derive(Debug, Clone)]
pub struct Demand {
    pub by: DemandBy,
    /// At so many percent or days, so many hundredths of a percent and minor units more; smallest first.
    pub steps: Vec<(u16, i32, i64)>,
    /// The plans it is for; none for all.
    pub plans: Vec<usize>,
}

/// What such a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DemandBy {
    /// From so many percent of the house on.
    House,
    /// From so many percent of the type on.
    Kind,
    /// Up to so many days before the night.
    Days,
}

/// From then on a cancellation costs this.
#[derive(Debug, Clone)]
pub struct Step {
    /// Days before the arrival; `None` from the booking on.
    pub days: Option<u16>,
    pub at: Time,
    pub cost: Cost,
}

/// What a cancellation costs.
#[derive(Debug, Clone, Copy)]
pub enum Cost {
    Nights(u16),
    /// Hundredths of a percent.
    Share(u16),
    Amount(i64),
    All,
}

/// A tax. Rates are hundredths of a percent.
#[derive(Debug, Clone)]
pub enum Levy {
    Vat {
        rate: u32,
        inside: bool,
        from: Option<Date>,
    },
    City {
        by: CityBy,
        from_age: u8,
        nights: u16,
        from: Option<Date>,
        /// Month and day of the first and the last day of a part of every year.
        season: Option<((i8, i8), (i8, i8))>,
    },
}

/// What comes with every room.
#[derive(Debug, Clone)]
pub struct Service {
    pub code: String,
    pub unit: Unit,
    pub price: i64,
    /// Below this age this much.
    pub infants: Option<(u8, i64)>,
    pub children: Vec<(u8, i64)>,
}

/// How often a service is charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Stay,
    Person,
    PersonNight,
    RoomNight,
}

/// How a city tax is counted.
#[derive(Debug, Clone, Copy)]
pub enum CityBy {
    PersonNight(i64),
    RoomNight(i64),
    Stay(i64),
    Share(u32),
}

/// Who comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    pub adults: u8,
    pub ages: Vec<u8>,
}

/// A room-rate, by the places of its type and plan, from arrival to departure, for whom.
#[derive(Debug, Clone)]
pub struct Wish {
    pub kind: usize,
    pub plan: usize,
    pub from: Date,
    pub to: Date,
    pub people: People,
    /// What was typed; empty for nothing.
    pub code: String,
}

/// What stands on a day of a room-rate.
#[derive(Debug, Clone, Copy)]
pub enum What {
    Price(i64),
    Closed(bool),
    NoArrival(bool),
    NoDeparture(bool),
    MinArrival(u8),
    MinThrough(u8),
    MaxArrival(u8),
    MaxThrough(u8),
    /// The only lengths to arrive with, a bit for each from one night on; none for any.
    Only(u32),
    AheadLeast(u16),
    AheadMost(u16),
}

/// Why a room is out, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Out {
    Service,
    Order,
    Inventory,
}

/// What a hotel is told. Tags are the speaker's own names for what came of it.
#[derive(Debug, Clone)]
pub enum Deed {
    /// Days from the first to the last, on these weekdays, Monday first.
    Set {
        kinds: Vec<usize>,
        plans: Vec<usize>,
        first: Date,
        last: Date,
        weekdays: [bool; 7],
        what: What,
    },
    Sell(u32, Wish),
    Hold(u32, Wish),
    Confirm(u32),
    LetGo(u32),
    Cancel(u32),
    /// A room by its place in the house, over nights to a date that is no longer one of them.
    TakeOut(u32, usize, Out, Date, Date),
    BringBack(u32),
    /// Rooms of a type set aside for a group, or only asked for, over nights to a date that is no longer one of
    /// them.
    Block(u32, usize, u16, bool, Date, Date),
    /// The group does not come.
    EndBlock(u32),
    /// `None` gives the type's own allowance back.
    Allow(usize, Date, Date, Option<u16>),
    /// So many seconds go by.
    Wait(i64),
}

/// What a hotel is asked.
#[derive(Debug, Clone)]
pub enum Question {
    /// What it costs a guest, or why not.
    Price(Wish),
    /// The lines of the count of a type on a night.
    Count(usize, Date),
    /// What cancelling would cost at an instant, sold now.
    Fee(Wish, Timestamp),
}

/// What a guest pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bill {
    pub nights: Vec<i64>,
    /// What comes with the room, in the order of the hotel's list.
    pub services: Vec<i64>,
    /// Which tax, how much, inside or on top; sorted.
    pub taxes: Vec<(&'static str, i64, bool)>,
    pub total: i64,
    /// Rooms left on every night.
    pub left: u32,
    /// From when on a cancellation costs how much.
    pub fees: Vec<(Timestamp, i64)>,
}

/// The lines of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    pub physical: i32,
    pub inventory: i32,
    pub order: i32,
    pub service: i32,
    pub sold: i32,
    /// Taken as a part of a larger room.
    pub joined: i32,
    pub held: i32,
    /// Set aside for groups.
    pub blocked: i32,
    pub extra: i32,
    /// What is left when the house has had its say. Below 0 where too much was sold.
    pub left: i32,
}

/// What a hotel answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    Done,
    Bill(Box<Bill>),
    Tally(Tally),
    Fee(i64),
    /// No room on this night.
    Full(Date),
    /// Rules that refuse, each with its date: the model names all of them, the engine one.
    Ruled(BTreeSet<(String, Date)>),
    TooMany,
    Past,
    Refused(&'static str),
}

impl Answer {
    /// Whether the engine's answer is one that the model's allows.
    pub fn allows(&self, engine: &Self) -> bool {
        match (self, engine) {
            (Self::Ruled(all), Self::Ruled(named)) => !named.is_empty() && named.is_subset(all),
            _ => self == engine,
        }
    }
}

/// Somebody who keeps a hotel.
pub trait Keeper {
    fn told(&mut self, deed: &Deed) -> Answer;
    fn asked(&mut self, question: &Question) -> Answer;
}
