//! Moved on step by step or made anew: the same rows, the same counts.

use keyrack_contract::call::day::Roll;
use keyrack_contract::call::rate::{Change, Set, every_day};
use keyrack_contract::call::reservation::{
    Amend, Assign, Cancel, CheckIn, CheckOut, DepartEarly, NoShow, Reinstate, UndoCheckIn,
    UndoCheckOut,
};
use keyrack_contract::call::room::{BringBack, SetStatus, TakeOut};
use keyrack_contract::{Code, Failure, Kind};
use keyrack_domain::property::{Cleanliness, OutageKind};
use keyrack_domain::{HoldId, OutageId, ReservationId};

use crate::support::{DOUBLE, FAMILY, FLEX, House, couple, day, rate_plan, room, room_type, stay};

const STEPS: usize = 300;
const DOUBLES: u16 = 4;
const FAMILIES: u16 = 2;

/// What a random walk has met so far.
#[derive(Default)]
struct Walk {
    stays: Vec<ReservationId>,
    holds: Vec<HoldId>,
    outages: Vec<OutageId>,
    day: i64,
    done: usize,
}

impl Walk {
    fn step(&mut self, house: &House) -> Result<(), Failure> {
        let dice = &house.dice;
        let below = |end: u64| i64::try_from(dice.below(end)).unwrap();
        let nights = stay(self.day + below(8), 1 + below(4));
        let kind = if below(3) == 0 { FAMILY } else { DOUBLE };
        let place = u16::try_from(below(u64::from(DOUBLES + FAMILIES))).unwrap();
        let some_room = Some(room(place)).filter(|_| below(5) > 0);
        // Every third time it is the newest stay, so that one and the same goes through many steps.
        let id = match (self.stays.last(), below(3)) {
            (None, _) => ReservationId(room(0).0),
            (Some(newest), 0) => *newest,
            (Some(_), _) => *dice.pick(&self.stays),
        };
        match below(22) {
            0..=4 => self.stays.push(house.sell(kind, nights)?),
            5 => self.holds.push(house.hold(kind, nights)?.id),
            6 if !self.holds.is_empty() => {
                let booked = house.confirm(*dice.pick(&self.holds))?;
                self.stays.extend(booked.reservations);
            }
            7 => house.clock.forward(below(1_200)),
            8 => house.engine.tidy_up()?,
            9 | 10 => {
                house.desk(Amend {
                    id,
                    stay: nights,
                    room_type: room_type(kind),
                    rate_plan: rate_plan(FLEX),
                    party: couple(),
                    expected_total: None,
                    anyway: None,
                })?;
            }
            11 => drop(house.desk(Assign {
                id,
                room: some_room,
                from: None,
            })?),
            12 | 13 => drop(house.desk(CheckIn {
                id,
                room: some_room,
            })?),
            14 => drop(house.desk(UndoCheckIn { id })?),
            15 => drop(
                house
                    .desk(CheckOut { id })
                    .or_else(|_| house.desk(DepartEarly { id }).map(|_| Default::default()))?,
            ),
            16 => drop(house.desk(UndoCheckOut { id })?),
            17 => drop(house.desk(Cancel {
                id,
                expected_fee: None,
                reason: String::new(),
            })?),
            18 => drop(
                house
                    .desk(Reinstate { id })
                    .or_else(|_| house.desk(NoShow::of(id)))?,
            ),
            19 => {
                let outage = OutageId(house.id());
                let kinds = [
                    OutageKind::OutOfOrder,
                    OutageKind::OutOfService,
                    OutageKind::OutOfInventory,
                ];
                house.desk(TakeOut {
                    id: outage,
                    room: room(place),
                    kind: *dice.pick(&kinds),
                    nights,
                    reason: String::new(),
                })?;
                self.outages.push(outage);
            }
            20 if !self.outages.is_empty() => drop(house.desk(BringBack {
                id: *dice.pick(&self.outages),
            })?),
            20 => drop(house.desk(SetStatus {
                room: room(place),
                status: *dice.pick(&[Cleanliness::Dirty, Cleanliness::Inspected]),
            })?),
            21 if below(3) == 0 => {
                house.desk(Roll {
                    from: day(self.day),
                })?;
                house.clock.forward(24 * 60 * 60);
                self.day += 1;
            }
            _ => {
                house.desk(Set {
                    room_rates: vec![(room_type(kind), rate_plan(FLEX))],
                    from: nights.arrival(),
                    to: nights.departure(),
                    weekdays: every_day(),
                    change: Change {
                        price_minor: Some(9_000 + below(50) * 100),
                        stop_sell: Some(below(6) == 0),
                        ..Change::default()
                    },
                })?;
            }
        }
        self.done += 1;
        Ok(())
    }
}

#[test]
fn after_hundreds_of_random_steps_rebuilt_is_the_same_as_incremental() {
    for seed in [1_u64, 2] {
        let mut house = House::with(DOUBLES, FAMILIES);
        for _ in 0..seed {
            house.dice.roll();
        }
        let mut walk = Walk::default();
        for step in 0..STEPS {
            if let Err(failure) = walk.step(&house) {
                assert_ne!(failure.code.kind(), Kind::Fault, "step {step}: {failure:?}");
                assert_ne!(failure.code, Code::Unreadable, "step {step}");
            }
            house.sound();
            never_more_than_there_is(&house, &walk);
            crate::counts::adds_up(&house, walk.day, 10);
            if step % 100 == 99 {
                house.rebuilt_is_the_same();
                let index = house.engine.index();
                house.reopen();
                assert!(
                    house.engine.index() == index,
                    "another index after a restart"
                );
            }
        }
        assert!(
            walk.done > STEPS / 3,
            "only {} steps did anything",
            walk.done
        );
        assert!(walk.day > 1, "the days must move on");
    }
}

/// Sold and held rooms stay within what there is, but for rooms that were taken out over sold nights.
fn never_more_than_there_is(house: &House, walk: &Walk) {
    let index = house.engine.index().unwrap();
    for offset in walk.day..walk.day + 14 {
        for kind in [DOUBLE, FAMILY] {
            let count = index
                .count(
                    room_type(kind),
                    day(offset),
                    keyrack_engine::Clock::now(&*house.clock),
                )
                .unwrap();
            let away = count.out_of_order + count.out_of_inventory;
            assert!(count.available() >= -away, "{count:?} on day {offset}");
            assert!(
                count.sold + count.held <= count.physical,
                "{count:?} on day {offset}"
            );
        }
    }
}
