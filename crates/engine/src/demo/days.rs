//! The ten days before today, one by one: arrivals, departures, night after night.

use std::collections::BTreeMap;

use jiff::civil::Date;
use keyrack_contract::Failure;
use keyrack_contract::call::booking::Sell;
use keyrack_contract::call::day::{Roll, Today, TodayList};
use keyrack_contract::call::property::Create;
use keyrack_contract::call::reservation::{Assign, Cancel, CheckIn, CheckOut, Find};
use keyrack_contract::call::room::{List, SetStatus};
use keyrack_contract::view::ReservationLine;
use keyrack_domain::property::Cleanliness;
use keyrack_domain::reservation::Source;
use keyrack_domain::{BookingId, RoomId, RoomTypeId, Stay};

use super::chance::Chance;
use super::many::{Many, taken};
use super::people::guest;
use super::prices::after;
use super::stays::wish;

/// Which room is promised for which nights.
pub(super) struct Keys {
    rooms: Vec<(RoomId, RoomTypeId)>,
    taken: BTreeMap<RoomId, Vec<Stay>>,
}

impl Keys {
    /// All rooms but those that are away.
    pub(super) fn new(hotel: &Create, away: &[RoomId]) -> Self {
        let rooms = hotel.rooms.iter().filter(|room| !away.contains(&room.id));
        Self {
            rooms: rooms.map(|room| (room.id, room.room_type)).collect(),
            taken: BTreeMap::new(),
        }
    }

    /// A room of the type that is free over all these nights.
    fn give(&mut self, room_type: RoomTypeId, stay: Stay) -> Option<RoomId> {
        let free = |room: &RoomId| {
            self.taken
                .get(room)
                .is_none_or(|stays| stays.iter().all(|other| !other.overlaps(&stay)))
        };
        let (room, _) = self
            .rooms
            .iter()
            .find(|(room, of)| *of == room_type && free(room))?;
        let room = *room;
        self.taken.entry(room).or_default().push(stay);
        Some(room)
    }
}

/// A day that is over by now: everybody who was to leave leaves, nearly everybody who was to come
/// comes, and the day is rolled.
pub(super) fn whole_day(
    many: &Many<'_>,
    chance: &mut Chance,
    hotel: &Create,
    keys: &mut Keys,
    day: Date,
) -> Result<(), Failure> {
    let list = many.engine.ask(&many.by, &Today {})?;
    leave(many, chance, &list, 100)?;
    arrive(many, chance, keys, &list, 97)?;
    walk_in(many, chance, hotel, keys, day)?;
    clean(many, chance, 90)?;
    many.all(chance, vec![Roll { from: day }])?;
    Ok(())
}

/// Today in the late morning: some have left, few have come, rooms are being cleaned.
pub(super) fn this_morning(
    many: &Many<'_>,
    chance: &mut Chance,
    hotel: &Create,
    keys: &mut Keys,
    day: Date,
) -> Result<(), Failure> {
    let list = many.engine.ask(&many.by, &Today {})?;
    clean(many, chance, 55)?;
    leave(many, chance, &list, 40)?;
    arrive(many, chance, keys, &list, 20)?;
    walk_in(many, chance, hotel, keys, day)?;
    // The early bird at the desk has given out rooms for today and tomorrow.
    let until = after(day, 2)?;
    let nights = Stay::try_new(day, until).map_err(super::prices::fault)?;
    let soon = Find {
        nights: Some(nights),
        limit: 200,
        ..Find::default()
    };
    let lines = many.engine.ask(&many.by, &soon)?.lines;
    let mut calls = Vec::new();
    for line in lines {
        let open = line.status == keyrack_domain::reservation::Status::Confirmed;
        if open
            && line.room.is_none()
            && line.stay.arrival() >= day
            && chance.percent(70)
            && let Some(room) = keys.give(line.room_type, line.stay)
        {
            calls.push(Assign {
                id: line.id,
                room: Some(room),
                from: None,
            });
        }
    }
    for answer in many.each(chance, calls)? {
        taken(answer)?;
    }
    Ok(())
}

/// A few of the stays ahead are given up again.
pub(super) fn cancel_some(many: &Many<'_>, chance: &mut Chance, day: Date) -> Result<(), Failure> {
    let nights = Stay::try_new(after(day, 3)?, after(day, 200)?).map_err(super::prices::fault)?;
    let ahead = Find {
        nights: Some(nights),
        limit: 200,
        ..Find::default()
    };
    let mut calls = Vec::new();
    for line in many.engine.ask(&many.by, &ahead)?.lines {
        if line.stay.arrival() >= nights.arrival() && chance.percent(6) {
            calls.push(Cancel {
                id: line.id,
                expected_fee: None,
                reason: "Plans have changed.".to_owned(),
            });
        }
    }
    many.all(chance, calls)?;
    Ok(())
}

fn leave(
    many: &Many<'_>,
    chance: &mut Chance,
    list: &TodayList,
    share: usize,
) -> Result<(), Failure> {
    let leaving = list.departures.iter().filter(|_| chance.percent(share));
    let calls = leaving.map(|line| CheckOut { id: line.id }).collect();
    many.all(chance, calls)?;
    Ok(())
}

fn arrive(
    many: &Many<'_>,
    chance: &mut Chance,
    keys: &mut Keys,
    list: &TodayList,
    share: usize,
) -> Result<(), Failure> {
    let mut calls = Vec::new();
    for line in &list.arrivals {
        let ReservationLine {
            id,
            room,
            room_type,
            stay,
            ..
        } = line;
        if !chance.percent(share) {
            continue;
        }
        if let Some(room) = (*room).or_else(|| keys.give(*room_type, *stay)) {
            calls.push(CheckIn {
                id: *id,
                room: Some(room),
            });
        }
    }
    for answer in many.each(chance, calls)? {
        taken(answer)?;
    }
    Ok(())
}

fn walk_in(
    many: &Many<'_>,
    chance: &mut Chance,
    hotel: &Create,
    keys: &mut Keys,
    day: Date,
) -> Result<(), Failure> {
    let mut calls = Vec::new();
    for _ in 0..chance.below(3) {
        let Some(wish) = wish(chance, hotel, day)? else {
            continue;
        };
        // Nobody walks in for two rooms.
        let Some(room) = wish.rooms.into_iter().next() else {
            continue;
        };
        calls.push(Sell {
            booking: BookingId(chance.id()),
            stay: wish.stay,
            check_in_to: keys.give(room.room_type, wish.stay),
            rooms: vec![room],
            guest: guest(chance),
            known_guest: None,
            source: Source::WalkIn,
            expected_total: None,
            notes: String::new(),
            terms: keyrack_contract::call::booking::Terms::default(),
        });
    }
    calls.retain(|call| call.check_in_to.is_some());
    for answer in many.each(chance, calls)? {
        taken(answer)?;
    }
    Ok(())
}

fn clean(many: &Many<'_>, chance: &mut Chance, share: usize) -> Result<(), Failure> {
    let rooms = many.engine.ask(&many.by, &List { free_for: None })?.rooms;
    let mut calls = Vec::new();
    for line in rooms {
        if line.status == Cleanliness::Dirty && chance.percent(share) {
            let inspected = chance.percent(60);
            calls.push(SetStatus {
                room: line.room.id,
                status: if inspected {
                    Cleanliness::Inspected
                } else {
                    Cleanliness::Clean
                },
            });
        }
    }
    many.all(chance, calls)?;
    Ok(())
}
