//! A bar in hand: where it would go, and the call that takes it there.

use std::rc::Rc;

use keyrack_contract::call::chart::{Bar, Chart, Part};
use keyrack_contract::call::reservation::{Move, Place};
use keyrack_domain::Stay;
use keyrack_domain::reservation::Status;

use super::days::date;
use super::layout::{self, Placed};

/// Where a bar is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grip {
    /// In the middle: it goes elsewhere.
    Whole,
    /// At its beginning: another arrival.
    Start,
    /// At its end: another departure.
    End,
}

/// To which row it would go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Where it is.
    Same,
    /// To the room at this place.
    Room(u16),
    /// To no room.
    NoRoom,
}

/// A bar in hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drag {
    /// The stay.
    pub bar: Rc<Bar>,
    /// The place of the part among its parts.
    pub place: usize,
    /// The part.
    pub part: Part,
    /// Where it is held.
    pub grip: Grip,
    /// By how many days it is moved.
    pub days: i32,
    /// To which row.
    pub target: Target,
    /// Only the nights from this one on go; the stay is split.
    pub split: Option<i32>,
    /// The price stays as it was sold, whatever the room.
    pub keep_price: bool,
}

impl Drag {
    /// A bar as it is taken up.
    pub fn new(placed: &Placed, grip: Grip) -> Self {
        Self {
            bar: Rc::clone(&placed.bar),
            place: placed.place,
            part: placed.part,
            grip,
            days: 0,
            target: Target::Same,
            split: None,
            keep_price: false,
        }
    }

    /// The same with days counted from so many days earlier.
    pub fn shifted(&self, by: i32) -> Self {
        Self {
            bar: Rc::new(layout::shifted(&self.bar, by)),
            part: layout::shifted_part(&self.part, by),
            split: self.split.map(|night| night + by),
            ..self.clone()
        }
    }

    /// Whether a stay can be taken up at all.
    pub const fn can(status: Status) -> bool {
        matches!(
            status,
            Status::Tentative | Status::Confirmed | Status::InHouse
        )
    }

    /// Whether the part is the whole stay, so that it can go to other nights.
    fn is_whole(&self) -> bool {
        self.bar.parts.len() == 1
            && self.part.from == self.bar.arrival
            && self.part.to == self.bar.departure
    }

    /// Moves it by so many days, as far as that can be: a guest who is here has arrived, a split
    /// stay keeps its nights, and a stay has one night at least.
    pub fn by_days(mut self, days: i32, today: i32) -> Self {
        let (arrival, departure) = (i32::from(self.bar.arrival), i32::from(self.bar.departure));
        let is_here = self.bar.status == Status::InHouse;
        self.days = match self.grip {
            Grip::Whole if is_here || self.split.is_some() || !self.is_whole() => 0,
            Grip::Whole => days.max(today - arrival),
            Grip::Start if is_here => 0,
            Grip::Start => days.clamp((today - arrival).min(0), departure - arrival - 1),
            Grip::End => {
                let least = if is_here {
                    today.max(arrival) + 1
                } else {
                    arrival + 1
                };
                days.max((least - departure).min(0))
            }
        };
        self
    }

    /// Moves it to another row.
    pub fn to(mut self, target: Target) -> Self {
        self.target = match (self.grip, target) {
            (Grip::Whole, Target::Room(room)) if self.part.room == Some(room) => Target::Same,
            (Grip::Whole, Target::NoRoom) if self.part.room.is_none() => Target::Same,
            (Grip::Whole, target) => target,
            (Grip::Start | Grip::End, _) => Target::Same,
        };
        self
    }

    /// Splits the stay at a night inside the part, or no longer.
    pub fn split_at(mut self, night: Option<i32>) -> Self {
        let (from, to) = (i32::from(self.part.from), i32::from(self.part.to));
        self.split = night
            .filter(|_| self.grip == Grip::Whole && to - from > 1)
            .map(|night| night.clamp(from + 1, to - 1));
        if self.split.is_some() {
            self.days = 0;
        }
        self
    }

    /// From which day to which it would lie.
    pub fn span(&self) -> (i32, i32) {
        let (from, to) = (i32::from(self.part.from), i32::from(self.part.to));
        match self.grip {
            Grip::Whole => (self.split.unwrap_or(from) + self.days, to + self.days),
            Grip::Start => (from + self.days, to),
            Grip::End => (from, to + self.days),
        }
    }

    /// The call, or `None` while the bar is where it was.
    pub fn change(&self, chart: &Chart) -> Option<Move> {
        if self.days == 0 && self.target == Target::Same {
            return None;
        }
        let day = |day: i32| date(chart, day);
        let (arrival, departure) = (i32::from(self.bar.arrival), i32::from(self.bar.departure));
        let (arrival, departure) = match self.grip {
            Grip::Whole => (arrival + self.days, departure + self.days),
            Grip::Start => (arrival + self.days, departure),
            Grip::End => (arrival, departure + self.days),
        };
        let room = match self.target {
            Target::Same => None,
            Target::Room(room) => Some(Some(chart.rooms.get(usize::from(room))?.id)),
            Target::NoRoom => Some(None),
        };
        // What reaches over the edge of what was read goes as a whole.
        let from = match self.split {
            Some(night) => night,
            None if self.place == 0 => arrival,
            None => i32::from(self.part.from),
        };
        let is_last = self.place + 1 == self.bar.parts.len();
        let until = if is_last {
            departure
        } else {
            i32::from(self.part.to)
        };
        Some(Move {
            id: self.bar.id,
            stay: Stay::try_new(day(arrival), day(departure)).ok()?,
            place: room.map(|room| Place {
                from: day(from),
                until: day(until),
                room,
            }),
            keep_price: self.keep_price,
            expected_total: None,
        })
    }

    /// The first night that a split can begin with: tonight for a guest who is here.
    pub fn split_night(&self, chart: &Chart) -> i32 {
        let today = layout::day(chart, chart.business_date);
        today.max(i32::from(self.part.from) + 1)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use keyrack_contract::call::chart::Fit;
    use keyrack_domain::{ReservationId, RoomId};

    use super::*;
    use keyrack_contract::call::chart::ChartRoom;

    const TODAY: i32 = 5;

    fn id<T: std::str::FromStr>(number: u8) -> T
    where
        T::Err: std::fmt::Debug,
    {
        format!("00000000-0000-0000-0000-0000000000{number:02}")
            .parse()
            .unwrap()
    }

    fn chart() -> Chart {
        let room = |number: u8| ChartRoom {
            id: id::<RoomId>(number),
            number: number.to_string(),
            floor: String::new(),
            kind: 0,
            members: Vec::new(),
        };
        Chart {
            from: "2027-05-01".parse().unwrap(),
            nights: 30,
            business_date: "2027-05-06".parse().unwrap(),
            types: Vec::new(),
            rooms: vec![room(1), room(2)],
            bars: Vec::new(),
            outages: Vec::new(),
            linked: Vec::new(),
        }
    }

    fn part(from: i16, to: i16, room: u16) -> Part {
        Part {
            from,
            to,
            room: Some(room),
            kind: 0,
            fit: Fit::Fits,
        }
    }

    fn drag(status: Status, parts: Vec<Part>, place: usize, grip: Grip) -> Drag {
        let bar = Bar {
            id: id::<ReservationId>(9),
            reference: String::new(),
            guest: String::new(),
            status,
            arrival: parts[0].from,
            departure: parts.last().unwrap().to,
            adults: 2,
            children: 0,
            total_minor: 0,
            noted: false,
            group: None,
            contested: false,
            parts: parts.clone(),
        };
        Drag {
            bar: Rc::new(bar),
            place,
            part: parts[place],
            grip,
            days: 0,
            target: Target::Same,
            split: None,
            keep_price: false,
        }
    }

    fn days(change: &Move) -> (i8, i8) {
        (change.stay.arrival().day(), change.stay.departure().day())
    }

    #[test]
    fn a_bar_goes_to_another_room_and_other_nights_at_once() {
        let held = drag(Status::Confirmed, vec![part(7, 10, 0)], 0, Grip::Whole);
        assert_eq!(held.change(&chart()), None, "it is where it was");
        let there = held.by_days(2, TODAY).to(Target::Room(1));
        assert_eq!(there.span(), (9, 12));
        let change = there.change(&chart()).unwrap();
        assert_eq!(days(&change), (10, 13));
        let place = change.place.unwrap();
        assert_eq!((place.from.day(), place.until.day()), (10, 13));
        assert_eq!(place.room, Some(id(2)));
    }

    #[test]
    fn nobody_arrives_in_the_past_and_a_night_always_stays() {
        let held = drag(Status::Confirmed, vec![part(7, 10, 0)], 0, Grip::Whole);
        assert_eq!(held.by_days(-9, TODAY).days, -2);
        let start = drag(Status::Confirmed, vec![part(7, 10, 0)], 0, Grip::Start);
        assert_eq!(start.clone().by_days(9, TODAY).span(), (9, 10));
        assert_eq!(start.by_days(-9, TODAY).span(), (5, 10));
        let end = drag(Status::Confirmed, vec![part(7, 10, 0)], 0, Grip::End);
        assert_eq!(end.by_days(-9, TODAY).span(), (7, 8));
    }

    #[test]
    fn a_guest_who_is_here_keeps_the_arrival_and_tonight() {
        let held = drag(Status::InHouse, vec![part(3, 10, 0)], 0, Grip::Whole);
        assert_eq!(held.by_days(4, TODAY).days, 0);
        let end = drag(Status::InHouse, vec![part(3, 10, 0)], 0, Grip::End);
        assert_eq!(end.by_days(-9, TODAY).span(), (3, 6));
        let overdue = drag(Status::InHouse, vec![part(3, 5, 0)], 0, Grip::End);
        assert_eq!(overdue.by_days(-2, TODAY).days, 0, "it cannot get shorter");
    }

    #[test]
    fn a_split_moves_the_later_nights_only() {
        let held = drag(Status::InHouse, vec![part(3, 10, 0)], 0, Grip::Whole);
        let night = held.split_night(&chart());
        let split = held.split_at(Some(night)).to(Target::Room(1));
        assert_eq!(split.span(), (5, 10));
        let change = split.change(&chart()).unwrap();
        assert_eq!(days(&change), (4, 11), "the stay keeps its nights");
        let place = change.place.unwrap();
        assert_eq!((place.from.day(), place.until.day()), (6, 11));
        let short = drag(Status::Confirmed, vec![part(7, 8, 0)], 0, Grip::Whole);
        assert_eq!(short.split_at(Some(7)).split, None, "one night has no half");
    }

    #[test]
    fn a_part_of_a_split_stay_changes_its_room_and_not_its_nights() {
        let parts = vec![part(7, 9, 0), part(9, 12, 1)];
        let held = drag(Status::Confirmed, parts, 1, Grip::Whole);
        let there = held.by_days(3, TODAY).to(Target::Room(0));
        assert_eq!(there.days, 0);
        let place = there.change(&chart()).unwrap().place.unwrap();
        assert_eq!((place.from.day(), place.until.day()), (10, 13));
    }

    #[test]
    fn a_bar_can_lose_its_room_and_an_edge_has_no_row() {
        let held = drag(Status::Confirmed, vec![part(7, 10, 0)], 0, Grip::Whole);
        let place = held.to(Target::NoRoom).change(&chart()).unwrap().place;
        assert_eq!(place.unwrap().room, None);
        let edge = drag(Status::Confirmed, vec![part(7, 10, 0)], 0, Grip::End);
        assert_eq!(edge.to(Target::Room(1)).target, Target::Same);
    }
}
