//! Changing a stay that is sold.

use keyrack_contract::call::rate::{Change, Set, every_day};
use keyrack_contract::call::reservation::{Amend, Assign, CheckIn, QuoteAmend};
use keyrack_contract::{Code, Failure};
use keyrack_domain::{Money, Party, ReservationId, Stay};

use crate::support::{
    DOUBLE, FAMILY, FIXED, FLEX, House, ben, couple, day, euro, rate_plan, room, room_type, stay,
};

fn change(id: ReservationId, stay: Stay) -> Amend {
    Amend {
        id,
        stay,
        room_type: room_type(DOUBLE),
        rate_plan: rate_plan(FLEX),
        party: couple(),
        expected_total: None,
        anyway: None,
    }
}

/// What is quoted for a change is what it then costs.
fn amend(house: &House, change: Amend) -> Result<Money, Failure> {
    let quoted = house.engine.ask(
        &ben(),
        &QuoteAmend {
            change: change.clone(),
        },
    )?;
    let amended = house.desk(change.clone())?;
    assert_eq!(amended, quoted);
    assert_eq!(house.read(change.id).line.total, amended.after);
    house.sound();
    Ok(amended.after)
}

#[test]
fn a_longer_stay_takes_the_new_night_and_a_shorter_one_gives_it_back() {
    let house = House::with(1, 1);
    let id = house.sell(DOUBLE, stay(1, 2)).unwrap();
    amend(&house, change(id, stay(1, 3))).unwrap();
    assert_eq!(house.left(DOUBLE, stay(3, 1)), 0);
    amend(&house, change(id, stay(2, 1))).unwrap();
    assert_eq!(house.left(DOUBLE, stay(1, 1)), 1);
    assert_eq!(house.left(DOUBLE, stay(2, 1)), 0);
    assert_eq!(house.left(DOUBLE, stay(3, 1)), 1);
    house.rebuilt_is_the_same();
}

#[test]
fn a_night_that_is_full_refuses_the_whole_change() {
    let house = House::with(1, 1);
    let id = house.sell(DOUBLE, stay(1, 2)).unwrap();
    house.sell(DOUBLE, stay(3, 1)).unwrap();
    house.refused(Code::SoldOut, || house.desk(change(id, stay(1, 3))));
    house.refused(Code::SoldOut, || house.desk(change(id, stay(2, 3))));
}

#[test]
fn nights_that_stay_keep_their_price_and_new_ones_have_todays() {
    let house = House::with(1, 1);
    let id = house.sell(DOUBLE, stay(1, 1)).unwrap();
    crate::rates::dearer(&house, 20_000);
    amend(&house, change(id, stay(1, 2))).unwrap();
    let prices: Vec<_> = house
        .read(id)
        .slices
        .iter()
        .map(|slice| slice.price)
        .collect();
    assert_eq!(prices, [euro(12_000), euro(20_000)]);
}

#[test]
fn another_type_needs_rights_of_that_type_only() {
    let house = House::with(1, 1);
    let id = house.sell(DOUBLE, stay(1, 2)).unwrap();
    let family = Amend {
        room_type: room_type(FAMILY),
        party: Party::try_new(2, vec![4, 9]).unwrap(),
        ..change(id, stay(1, 2))
    };
    amend(&house, family).unwrap();
    assert_eq!(house.left(DOUBLE, stay(1, 2)), 1);
    assert_eq!(house.left(FAMILY, stay(1, 2)), 0);
    let other = house.sell(DOUBLE, stay(1, 2)).unwrap();
    let into_family = Amend {
        room_type: room_type(FAMILY),
        ..change(other, stay(1, 2))
    };
    house.refused(Code::SoldOut, || house.desk(into_family.clone()));
    house.rebuilt_is_the_same();
}

#[test]
fn people_who_do_not_fit_and_a_price_not_shown_are_refused() {
    let house = House::with(1, 1);
    let id = house.sell(DOUBLE, stay(1, 2)).unwrap();
    let crowd = Amend {
        party: Party::try_new(3, vec![]).unwrap(),
        ..change(id, stay(1, 2))
    };
    house.refused(Code::PartyTooLarge, || house.desk(crowd.clone()));
    let guessed = Amend {
        expected_total: Some(euro(5)),
        anyway: None,
        rate_plan: rate_plan(FIXED),
        ..change(id, stay(1, 2))
    };
    house.refused(Code::PriceChanged, || house.desk(guessed.clone()));
    house.refused(Code::StayTooFar, || house.desk(change(id, stay(795, 20))));
}

#[test]
fn a_guest_in_house_stays_on_over_a_day_that_takes_no_arrivals() {
    let house = House::with(1, 1);
    let id = house.sell(DOUBLE, stay(0, 2)).unwrap();
    house
        .desk(CheckIn {
            id,
            room: Some(room(0)),
        })
        .unwrap();
    crate::arrivals::roll(&house, 1);
    house
        .desk(Set {
            room_rates: vec![(room_type(DOUBLE), rate_plan(FLEX))],
            from: day(0),
            to: day(2),
            weekdays: every_day(),
            change: Change {
                closed_to_arrival: Some(true),
                stop_sell: Some(true),
                min_los_arrival: Some(7),
                ..Change::default()
            },
        })
        .unwrap();
    amend(&house, change(id, stay(0, 3))).unwrap();
    let nights = house.read(id).slices;
    assert!(nights.iter().all(|slice| slice.room == Some(room(0))));
    house.refused(Code::WrongStatus, || house.desk(change(id, stay(1, 2))));
}

#[test]
fn a_new_night_must_be_open_and_the_rules_see_the_whole_length() {
    let house = House::with(1, 1);
    let id = house.sell(DOUBLE, stay(1, 1)).unwrap();
    let rule = |from, change| {
        house.desk(Set {
            room_rates: vec![(room_type(DOUBLE), rate_plan(FLEX))],
            from: day(from),
            to: day(from + 1),
            weekdays: every_day(),
            change,
        })
    };
    rule(
        2,
        Change {
            min_los_through: Some(3),
            ..Change::default()
        },
    )
    .unwrap();
    rule(
        4,
        Change {
            stop_sell: Some(true),
            ..Change::default()
        },
    )
    .unwrap();
    house.refused(Code::Restricted, || house.desk(change(id, stay(1, 2))));
    house.refused(Code::Restricted, || house.desk(change(id, stay(1, 4))));
    amend(&house, change(id, stay(1, 3))).unwrap();
}

#[test]
fn a_room_that_is_taken_on_the_new_night_comes_off_the_stay() {
    let house = House::with(2, 1);
    let first = house.sell(DOUBLE, stay(1, 1)).unwrap();
    let second = house.sell(DOUBLE, stay(2, 1)).unwrap();
    for id in [first, second] {
        house
            .desk(Assign {
                id,
                room: Some(room(0)),
                from: None,
            })
            .unwrap();
    }
    amend(&house, change(first, stay(1, 2))).unwrap();
    let slices = house.read(first).slices;
    assert_ne!(slices[1].room, Some(room(0)), "the second guest has it");
}
