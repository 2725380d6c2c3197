//! The write door: repeats, shared commits, restarts.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;

use keyrack_contract::call::booking::Sell;
use keyrack_contract::call::reservation::{CheckIn, Find};
use keyrack_contract::{Call, CallId, Code};
use keyrack_engine::Caller;

use crate::support::{DOUBLE, House, ben, euro, room, stay};

#[test]
fn a_repeat_is_answered_the_same_and_done_once() {
    let mut house = House::with(2, 0);
    let (id, sale) = (house.call_id(), house.sale(DOUBLE, stay(1, 1)));
    let first = house.engine.run(&ben(), id, sale.clone()).unwrap();
    assert_eq!(house.engine.run(&ben(), id, sale.clone()).unwrap(), first);
    house.reopen();
    assert_eq!(house.engine.run(&ben(), id, sale).unwrap(), first);
    assert_eq!(house.left(DOUBLE, stay(1, 1)), 1);
    house.rebuilt_is_the_same();
}

#[test]
fn the_same_id_with_another_request_is_refused() {
    let house = House::with(2, 0);
    let (id, sale) = (house.call_id(), house.sale(DOUBLE, stay(1, 1)));
    house.engine.run(&ben(), id, sale.clone()).unwrap();
    let other = Sell {
        notes: "Twin beds".to_owned(),
        ..sale
    };
    house.refused(Code::CallReused, || {
        house.engine.run(&ben(), id, other.clone())
    });
    let reservation = house
        .engine
        .ask(
            &ben(),
            &Find {
                limit: 1,
                ..Find::default()
            },
        )
        .unwrap()
        .lines[0]
        .id;
    house.refused(Code::CallReused, || {
        house.engine.run(
            &ben(),
            id,
            CheckIn {
                id: reservation,
                room: Some(room(0)),
            },
        )
    });
}

#[test]
fn a_refusal_is_judged_anew_and_a_success_is_forgotten_after_its_days() {
    let house = House::with(1, 0);
    let hold = house.hold(DOUBLE, stay(20, 1)).unwrap();
    let (id, sale) = (house.call_id(), house.sale(DOUBLE, stay(20, 1)));
    let refused = house.engine.run(&ben(), id, sale.clone()).unwrap_err();
    assert_eq!(refused.code, Code::SoldOut);
    house.clock.set(hold.expires_at);
    house.engine.run(&ben(), id, sale.clone()).unwrap();
    house.clock.forward(8 * 24 * 60 * 60);
    // Long after, the id stands for nothing; the booking's own id still does.
    house.refused(Code::SoldOut, || house.engine.run(&ben(), id, sale.clone()));
}

#[test]
fn a_booking_id_is_good_for_one_booking() {
    let house = House::with(3, 0);
    let sale = house.sale(DOUBLE, stay(1, 1));
    house.desk(sale.clone()).unwrap();
    house.refused(Code::CallReused, || house.desk(sale.clone()));
}

#[test]
fn fifty_calls_at_once_share_commits_and_each_hears_its_own_answer() {
    let house = House::with(20, 0);
    let (commits, (tell, hear)) = (Arc::new(AtomicUsize::new(0)), channel());
    let counted = Arc::clone(&commits);
    house.engine.watch(move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
    });
    for caller in 0..50 {
        let tell = tell.clone();
        house.engine.submit(
            ben(),
            house.call_id(),
            house.sale(DOUBLE, stay(0, 1)),
            move |answer| {
                tell.send((caller, answer)).unwrap();
            },
        );
    }
    let mut sold = Vec::new();
    for _ in 0..50 {
        match hear.recv().unwrap() {
            (caller, Ok(_)) => sold.push(caller),
            (_, Err(failure)) => assert_eq!(failure.code, Code::SoldOut),
        }
    }
    // First come, first served.
    assert_eq!(sold, (0..20).collect::<Vec<_>>());
    assert_eq!(house.count(DOUBLE, stay(0, 1).arrival()).available(), 0);
    assert!(commits.load(Ordering::SeqCst) < 25, "{commits:?} commits");
    house.rebuilt_is_the_same();
}

#[test]
fn calls_by_name_do_the_same_as_calls_by_type() {
    let house = House::with(1, 0);
    let sale = house.sale(DOUBLE, stay(1, 1));
    let body = serde_json::to_vec(&sale).unwrap();
    let run =
        |name: &str, id: Option<CallId>, body: &[u8]| house.engine.dispatch(&ben(), name, id, body);
    let id = house.call_id();
    let reply = run(Sell::NAME, Some(id), &body).unwrap();
    let booked: <Sell as Call>::Reply = serde_json::from_slice(&reply).unwrap();
    assert_eq!(booked.total, euro(12_550));
    assert_eq!(run(Sell::NAME, Some(id), &body).unwrap(), reply);
    house.refused(Code::UnknownCall, || run("booking.burn", Some(id), &body));
    house.refused(Code::Unreadable, || run(Sell::NAME, None, &body));
    house.refused(Code::Unreadable, || {
        run(Sell::NAME, Some(house.call_id()), b"{\"booking\":")
    });
    house.refused(Code::SignInNeeded, || {
        house
            .engine
            .dispatch(&Caller::Guest, Sell::NAME, Some(house.call_id()), &body)
    });
}

#[test]
fn a_closed_engine_says_so_and_its_file_opens_again() {
    let mut house = House::with(1, 0);
    house.sell(DOUBLE, stay(1, 1)).unwrap();
    let index = house.engine.index();
    house.engine.close();
    assert_eq!(
        house.sell(DOUBLE, stay(2, 1)).unwrap_err().code,
        Code::Stopping
    );
    house.reopen();
    assert!(house.engine.index() == index);
    house.sell(DOUBLE, stay(2, 1)).unwrap();
    house.rebuilt_is_the_same();
}
