//! The tape chart: what it shows, and moves on it.

use keyrack_contract::Code;
use keyrack_contract::call::chart::{Bar, Chart, Fit, Read};
use keyrack_contract::call::reservation::{Assign, Cancel, CheckIn};
use keyrack_contract::call::room::TakeOut;
use keyrack_domain::property::OutageKind;
use keyrack_domain::reservation::Status;
use keyrack_domain::{OutageId, ReservationId};

use crate::support::{DOUBLE, FAMILY, House, ben, day, room, stay};

pub fn chart(house: &House, from: i64, nights: u16) -> Chart {
    let from = day(from);
    house.engine.ask(&ben(), &Read { from, nights }).unwrap()
}

fn bar(chart: &Chart, id: ReservationId) -> &Bar {
    chart.bars.iter().find(|bar| bar.id == id).unwrap()
}

fn assign(house: &House, id: ReservationId, place: u16) {
    let room = Some(room(place));
    house
        .desk(Assign {
            id,
            room,
            from: None,
        })
        .unwrap();
}

#[test]
fn rooms_stand_by_type_and_stays_lie_on_their_days() {
    let house = House::with(2, 1);
    let early = house.sell(DOUBLE, stay(0, 3)).unwrap();
    let late = house.sell(FAMILY, stay(2, 5)).unwrap();
    let gone = house.sell(DOUBLE, stay(1, 1)).unwrap();
    house
        .desk(Cancel {
            id: gone,
            expected_fee: None,
            reason: String::new(),
        })
        .unwrap();
    assign(&house, late, 2);
    let seen = chart(&house, 1, 4);
    let numbers: Vec<&str> = seen.rooms.iter().map(|room| room.number.as_str()).collect();
    assert_eq!(numbers, ["101", "102", "103"]);
    assert_eq!(seen.bars.len(), 2, "nights given up are not on the chart");
    let first = bar(&seen, early);
    assert_eq!((first.arrival, first.departure), (-1, 2));
    assert_eq!((first.parts[0].from, first.parts[0].to), (0, 2));
    assert_eq!(first.parts[0].room, None);
    assert_eq!(
        (first.guest.as_str(), first.adults),
        ("Mustermann, Erika", 2)
    );
    let second = bar(&seen, late);
    assert_eq!((second.arrival, second.departure), (1, 6));
    assert_eq!((second.parts[0].to, second.parts[0].room), (4, Some(2)));
    assert_eq!(second.total_minor, house.read(late).line.total.minor);
    assert_eq!(seen.types[0].left, [Some(1), Some(1), Some(2), Some(2)]);
    assert_eq!(seen.types[0].price, [Some(10_500); 4]);
    house
        .desk(CheckIn {
            id: early,
            room: Some(room(0)),
        })
        .unwrap();
    assert_eq!(bar(&chart(&house, 0, 1), early).status, Status::InHouse);
}

#[test]
fn a_stay_without_a_room_is_overbooked_only_when_none_is_left() {
    let house = House::with(2, 1);
    let first = house.sell(DOUBLE, stay(1, 3)).unwrap();
    house.clock.forward(1);
    let second = house.sell(DOUBLE, stay(2, 2)).unwrap();
    let fits = |id| {
        let seen = chart(&house, 0, 10);
        bar(&seen, id)
            .parts
            .iter()
            .map(|part| part.fit)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (fits(first), fits(second)),
        (vec![Fit::Fits], vec![Fit::Fits])
    );
    let out = TakeOut {
        id: OutageId(house.id()),
        room: room(1),
        kind: OutageKind::OutOfOrder,
        nights: stay(3, 1),
        reason: "Wet carpet".to_owned(),
    };
    house.desk(out).unwrap();
    assert_eq!(
        (fits(first), fits(second)),
        (vec![Fit::Fits], vec![Fit::Overbooked])
    );
    let seen = chart(&house, 0, 10);
    assert_eq!(seen.types[0].left[3], Some(-1));
    assert_eq!(
        (
            seen.outages[0].from,
            seen.outages[0].to,
            seen.outages[0].room
        ),
        (3, 4, 1)
    );
    assign(&house, second, 0);
    assert_eq!(
        (fits(first), fits(second)),
        (vec![Fit::Overbooked], vec![Fit::Fits])
    );
}

#[test]
fn a_room_that_goes_out_of_order_below_a_guest_clashes() {
    let house = House::with(2, 0);
    let id = house.sell(DOUBLE, stay(1, 3)).unwrap();
    assign(&house, id, 0);
    let out = |kind| TakeOut {
        id: OutageId(house.id()),
        room: room(0),
        kind,
        nights: stay(2, 1),
        reason: String::new(),
    };
    house.desk(out(OutageKind::OutOfService)).unwrap();
    assert_eq!(bar(&chart(&house, 0, 10), id).parts[0].fit, Fit::Fits);
    house.desk(out(OutageKind::OutOfOrder)).unwrap();
    assert_eq!(bar(&chart(&house, 0, 10), id).parts[0].fit, Fit::Clashes);
}

#[test]
fn windows_that_are_empty_or_too_long_are_refused_and_far_ones_are_bare() {
    let house = House::with(1, 0);
    for nights in [0, 93, u16::MAX] {
        house.refused(Code::RangeInvalid, || {
            house.engine.ask(
                &ben(),
                &Read {
                    from: day(0),
                    nights,
                },
            )
        });
    }
    let far = chart(&house, 5_000, 2);
    assert_eq!(far.types[0].left, [None, None]);
    assert_eq!(far.types[0].price, [None, None]);
}
