//! A desk takes what can run short as a request, and the server decides.

use keyrack_contract::Code;
use keyrack_contract::view::{Promise, ReservationView};
use keyrack_engine::Limits;

use super::{breakfast, cot, order};
use crate::desk::Pair;
use crate::support::{DOUBLE, stay};

fn standing(view: &ReservationView) -> Vec<Promise> {
    view.services.iter().map(|sold| sold.standing).collect()
}

#[test]
fn two_sales_of_the_last_cot_while_the_line_is_down_are_one_promise_and_one_refusal() {
    let mut pair = Pair::new(5, 0, Limits::default());
    for service in [cot(), breakfast()] {
        pair.server.put_service(service).unwrap();
    }
    pair.back();
    pair.cut();
    let one = [order(&cot(), 1), order(&breakfast(), 1)];
    let at_desk = pair.desk.sell_with(DOUBLE, stay(0, 1), &one).unwrap();
    // Nothing is promised before the server has spoken, but for what cannot run short.
    assert_eq!(
        standing(&pair.desk.read(at_desk)),
        [Promise::Asked, Promise::Promised]
    );
    // The desk does not take a second request for the one it knows of.
    pair.desk.refused(Code::ServiceFull, || {
        pair.desk.sell_with(DOUBLE, stay(0, 1), &one)
    });
    // Meanwhile somebody else takes the last one.
    let at_server = pair.server.sell_with(DOUBLE, stay(0, 1), &one).unwrap();
    pair.back();
    for house in [&pair.desk, &pair.server] {
        assert_eq!(standing(&house.read(at_server))[0], Promise::Promised);
        assert_eq!(standing(&house.read(at_desk))[0], Promise::Refused);
        house.rebuilt_is_the_same();
    }
    assert_eq!(
        pair.server.engine.projections().unwrap(),
        pair.desk.engine.projections().unwrap()
    );
    // A person takes it off, and nothing stays behind.
    pair.desk
        .set_services(at_desk, &[order(&breakfast(), 1)])
        .unwrap();
    pair.back();
    assert_eq!(standing(&pair.server.read(at_desk)), [Promise::Promised]);
    pair.server.rebuilt_is_the_same();
}

#[test]
fn what_a_desk_asked_for_is_promised_when_it_is_there() {
    let mut pair = Pair::new(5, 0, Limits::default());
    pair.server.put_service(cot()).unwrap();
    pair.back();
    pair.cut();
    let id = pair
        .desk
        .sell_with(DOUBLE, stay(0, 1), &[order(&cot(), 1)])
        .unwrap();
    pair.back();
    assert_eq!(standing(&pair.desk.read(id)), [Promise::Promised]);
    pair.server.refused(Code::ServiceFull, || {
        pair.server
            .sell_with(DOUBLE, stay(0, 1), &[order(&cot(), 1)])
    });
    pair.desk.rebuilt_is_the_same();
}
