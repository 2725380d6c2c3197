//! When a guest said they would come.

use jiff::civil::{Time, time};
use keyrack_contract::Code;
use keyrack_contract::call::booking::Terms;
use keyrack_contract::call::day::Today;
use keyrack_contract::call::reservation::{CheckIn, Expect};
use keyrack_domain::ReservationId;

use crate::support::{DOUBLE, House, anna, room, stay};

fn expected(house: &House, id: ReservationId) -> Option<Time> {
    let today = house.engine.ask(&anna(), &Today {}).unwrap();
    let line = today.arrivals.iter().find(|line| line.id == id).unwrap();
    assert_eq!(line.expected_at, house.read(id).line.expected_at);
    line.expected_at
}

#[test]
fn a_time_is_given_changed_and_taken_back() {
    let house = House::with(3, 0);
    let mut sale = house.sale(DOUBLE, stay(0, 2));
    sale.terms = Terms {
        expected_at: Some(time(18, 30, 59, 7)),
        ..Terms::default()
    };
    let id = house.desk(sale).unwrap().reservations[0];
    let plain = house.sell(DOUBLE, stay(0, 1)).unwrap();
    assert_eq!(expected(&house, id), Some(time(18, 30, 0, 0)));
    assert_eq!(expected(&house, plain), None);
    let late = Some(time(1, 15, 0, 0));
    house.desk(Expect { id, at: late }).unwrap();
    assert_eq!(expected(&house, id), late);
    house.rebuilt_is_the_same();
    house.desk(Expect { id, at: None }).unwrap();
    assert_eq!(expected(&house, id), None);
    house.desk(Expect { id, at: None }).unwrap();
    house.rebuilt_is_the_same();
}

#[test]
fn who_is_here_is_not_expected_any_more() {
    let house = House::with(2, 0);
    let id = house.sell(DOUBLE, stay(0, 2)).unwrap();
    house
        .desk(CheckIn {
            id,
            room: Some(room(0)),
        })
        .unwrap();
    let at = Some(time(20, 0, 0, 0));
    house.refused(Code::WrongStatus, || house.desk(Expect { id, at }));
    let nobody = ReservationId(house.id());
    house.refused(Code::ReservationUnknown, || {
        house.desk(Expect { id: nobody, at })
    });
}
