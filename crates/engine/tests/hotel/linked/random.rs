//! Random sales, rooms and cancellations beside a model that is walked by hand.

use super::{SUITE, WHOLE, adds_up, assign, linked};
use crate::support::{DOUBLE, FAMILY, FLEX, House, day, rate_plan, room, room_type, stay};
use jiff::civil::Date;
use keyrack_contract::call::reservation::{Amend, Cancel, CheckIn, CheckOut, Reinstate};
use keyrack_domain::property::Links;
use keyrack_domain::reservation::Status;
use keyrack_domain::{Party, ReservationId, RoomId, RoomTypeId};
use keyrack_engine::Clock;
use std::collections::{BTreeMap, BTreeSet};

/// What each cell has and what one room of a type needs of it, walked by hand.
fn needs_of(kind: usize) -> BTreeMap<usize, i32> {
    const HOUSE: usize = 99;
    let list: &[(usize, i32)] = match kind {
        DOUBLE => &[(DOUBLE, 1), (HOUSE, 1)],
        FAMILY => &[(FAMILY, 1), (HOUSE, 1)],
        SUITE => &[(SUITE, 1), (DOUBLE, 2), (HOUSE, 2)],
        _ => &[(WHOLE, 1), (SUITE, 2), (DOUBLE, 6), (FAMILY, 1), (HOUSE, 7)],
    };
    list.iter().copied().collect()
}

fn model_left(sold: &[usize], kind: usize) -> i32 {
    let has = BTreeMap::from([(DOUBLE, 6), (FAMILY, 1), (SUITE, 2), (WHOLE, 1), (99, 7)]);
    let cells = needs_of(kind).into_iter().map(|(cell, each)| {
        let taken: i32 = sold
            .iter()
            .map(|kind| needs_of(*kind).get(&cell).copied().unwrap_or(0))
            .sum();
        (has[&cell] - taken).div_euclid(each)
    });
    cells.min().unwrap()
}

#[test]
fn whatever_is_sold_moved_and_given_up_no_room_is_sold_twice() {
    const NIGHTS: i64 = 6;
    for seed in 0_u64..2 {
        let house = linked();
        for _ in 0..seed {
            house.dice.roll();
        }
        let below = |end: u64| i64::try_from(house.dice.below(end)).unwrap();
        let kinds = [DOUBLE, DOUBLE, DOUBLE, FAMILY, SUITE, SUITE, WHOLE];
        let places = [0, 1, 2, 3, 4, 5, 6, 50, 51, 60];
        let mut stays: Vec<ReservationId> = Vec::new();
        let mut done = 0;
        for round in 0..80 {
            let nights = stay(below(4), 1 + below(2));
            let kind = *house.dice.pick(&kinds);
            let id = stays.last().copied().filter(|_| below(3) == 0);
            let id = id.or_else(|| (!stays.is_empty()).then(|| *house.dice.pick(&stays)));
            let step = match (below(10), id) {
                (0..=3, _) | (_, None) => house.sell(kind, nights).map(|id| stays.push(id)),
                (4..=6, Some(id)) => assign(&house, id, *house.dice.pick(&places)),
                (7, Some(id)) => house
                    .desk(Cancel {
                        id,
                        expected_fee: None,
                        reason: String::new(),
                    })
                    .map(drop)
                    .or_else(|_| house.desk(Reinstate { id }).map(drop)),
                (8, Some(id)) => house
                    .desk(CheckIn {
                        id,
                        room: Some(room(*house.dice.pick(&places))),
                    })
                    .map(drop)
                    .or_else(|_| house.desk(CheckOut { id }).map(drop)),
                (_, Some(id)) => house
                    .desk(Amend {
                        id,
                        stay: nights,
                        room_type: room_type(kind),
                        rate_plan: rate_plan(FLEX),
                        party: Party::try_new(2, Vec::new()).unwrap(),
                        expected_total: None,
                        anyway: None,
                    })
                    .map(drop),
            };
            done += i32::from(step.is_ok());
            if round % 5 == 4 {
                check(&house, &stays, NIGHTS);
            }
        }
        assert!(done > 20, "only {done} steps went through");
        house.rebuilt_is_the_same();
    }
}

fn check(house: &House, stays: &[ReservationId], nights: i64) {
    let profile = house.engine.profile().unwrap();
    let links = Links::of(&profile.room_types, &profile.rooms);
    let kind = |id: RoomTypeId| {
        [DOUBLE, FAMILY, SUITE, WHOLE]
            .into_iter()
            .find(|kind| room_type(*kind) == id)
            .unwrap()
    };
    let mut sold: BTreeMap<Date, Vec<usize>> = BTreeMap::new();
    let mut doors: BTreeSet<(Date, RoomId)> = BTreeSet::new();
    for id in stays {
        let view = house.read(*id);
        if !view.line.status.takes_rooms() {
            continue;
        }
        for slice in view.slices {
            sold.entry(slice.date)
                .or_default()
                .push(kind(slice.room_type));
            if let Some(room) = slice
                .room
                .filter(|_| view.line.status != Status::CheckedOut)
            {
                for door in links.doors(&room) {
                    assert!(
                        doors.insert((slice.date, door)),
                        "{door} twice on {}",
                        slice.date
                    );
                }
            }
        }
    }
    for offset in 0..nights {
        let none = Vec::new();
        let sold = sold.get(&day(offset)).unwrap_or(&none);
        for kind in [DOUBLE, FAMILY, SUITE, WHOLE] {
            let expected = model_left(sold, kind);
            assert!(expected >= 0, "{sold:?} on day {offset}");
            let index = house.engine.index().unwrap();
            for selling in [
                keyrack_engine::index::Selling::OnRights,
                keyrack_engine::index::Selling::OnCounts,
            ] {
                let left = index.rooms_left(
                    room_type(kind),
                    &stay(offset, 1),
                    selling,
                    house.clock.now(),
                );
                assert_eq!(i32::try_from(left).unwrap(), expected, "{sold:?}, {kind}");
            }
        }
        // However they were sold, the rooms of the night can be dealt out among them.
        let of = |wanted: usize| sold.iter().filter(|kind| **kind == wanted).count();
        let suites = of(SUITE) + 2 * of(WHOLE);
        let doubles = of(DOUBLE) + 2 * of(WHOLE);
        assert!(suites <= 2 && doubles <= 2 + 2 * (2 - suites));
        adds_up(house, offset);
    }
}
