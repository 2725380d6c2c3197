//! Prices: the same number from the search to the reservation, and what becomes of it when the stay
//! changes.

use keyrack_contract::call::offer::Search;
use keyrack_contract::call::reservation::{
    Amend, Cancel, DepartEarly, History, PutBack, QuoteServices, Services,
};
use keyrack_contract::call::service;
use keyrack_contract::view::Fact;
use keyrack_domain::service::{Service, Why};
use keyrack_domain::{Party, Stay};

use super::{breakfast, cleaning, lines, order, parking};
use crate::support::{
    DOUBLE, FAMILY, FIXED, FLEX, House, ben, couple, euro, rate_plan, room_type, stay,
};

/// Case 9 of the trade's list, by hand: a family of two adults, a child of six and an infant, three
/// nights at 180.00, the infant free in the room and the child an extra adult's 30.00; breakfast at 18.00,
/// 9.00 and 3.50; final cleaning 60.00; city tax 2.75 for two adults and three nights.
#[test]
fn search_hold_services_and_booking_agree_for_a_family_with_breakfast() {
    let house = House::with_services(2, 2, &[breakfast(), cleaning(FAMILY)]);
    let party = Party::try_new(2, vec![6, 1]).unwrap();
    let nights = 3 * (18_000 + 3_000);
    let city = 2 * 3 * 275;
    let bare = nights + 6_000 + city;
    let found = house
        .engine
        .ask(
            &keyrack_engine::Caller::Guest,
            &Search {
                stay: stay(1, 3),
                rooms: vec![party.clone()],
                staff: false,
                group: None,
                code: String::new(),
                company: None,
            },
        )
        .unwrap();
    let offer = found
        .offers
        .iter()
        .find(|offer| offer.rate_plan == rate_plan(FLEX) && offer.room_type == room_type(FAMILY));
    assert_eq!(
        offer.unwrap().total,
        euro(bare),
        "compulsory cleaning is told"
    );
    let mut call = house.hold_call(FAMILY, stay(1, 3));
    call.rooms = vec![house.room_with(FAMILY, party.clone(), &[])];
    call.expected_total = Some(euro(bare));
    let hold = house.guest(call).unwrap();
    let eat = order(&breakfast(), 1);
    let with = bare + 3 * (1_800 + 1_800 + 900 + 350);
    let priced = house
        .engine
        .ask(
            &keyrack_engine::Caller::Guest,
            &service::Price {
                stay: stay(1, 3),
                room: house.room_with(FAMILY, party, &[eat]),
                staff: false,
                code: String::new(),
                company: None,
            },
        )
        .unwrap();
    assert_eq!(priced.total, euro(with));
    let hold = house.hold_services(hold.id, &[eat]).unwrap();
    assert_eq!(hold.total, euro(with));
    let booked = house.confirm(hold.id).unwrap();
    assert_eq!(booked.total, euro(with));
    let view = house.read(booked.reservations[0]);
    assert_eq!(view.line.total, euro(with));
    let lines = lines(&view);
    assert_eq!(lines[0].why, Why::Compulsory);
    assert_eq!(lines[1].amount, euro(14_550));
    house.rebuilt_is_the_same();
}

#[test]
fn a_package_holds_breakfast_in_its_price() {
    let included = Service {
        included_in: vec![rate_plan(FIXED)],
        ..breakfast()
    };
    let house = House::with_services(1, 1, &[included]);
    let mut sale = house.sale(DOUBLE, stay(1, 2));
    sale.rooms[0].rate_plan = rate_plan(FIXED);
    let id = house.desk(sale).unwrap().reservations[0];
    let view = house.read(id);
    assert_eq!(view.line.total, euro(2 * 10_500 + 2 * 2 * 275));
    assert_eq!(lines(&view)[0].why, Why::Included);
    assert_eq!(lines(&view)[0].amount, euro(2 * 2 * 1_800));
}

fn change(id: keyrack_domain::ReservationId, stay: Stay) -> Amend {
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

#[test]
fn a_longer_stay_eats_more_breakfasts_at_the_old_price() {
    let house = House::with_services(1, 1, &[breakfast(), parking()]);
    let orders = [order(&breakfast(), 1), order(&parking(), 2)];
    let id = house.sell_with(DOUBLE, stay(1, 2), &orders).unwrap();
    let dearer = Service {
        price: keyrack_domain::service::ServicePrice::flat(
            keyrack_domain::service::PriceUnit::PerPersonNight,
            9_900,
        ),
        ..breakfast()
    };
    house.put_service(dearer).unwrap();
    house.desk(change(id, stay(1, 3))).unwrap();
    // Three mornings for two at 18.00, three nights with two places at 15.00.
    let view = house.read(id);
    assert_eq!(lines(&view)[0].amount, euro(10_800));
    assert_eq!(lines(&view)[1].amount, euro(9_000));
    assert_eq!(
        view.line.total,
        euro(3 * 12_000 + 10_800 + 9_000 + 3 * 2 * 275)
    );
    let alone = Amend {
        party: Party::try_new(1, vec![]).unwrap(),
        ..change(id, stay(1, 3))
    };
    house.desk(alone).unwrap();
    assert_eq!(lines(&house.read(id))[0].amount, euro(5_400));
    house.rebuilt_is_the_same();
}

#[test]
fn another_type_brings_its_compulsory_service_and_leaves_it_behind() {
    let house = House::with_services(1, 1, &[cleaning(FAMILY)]);
    let id = house.sell_with(DOUBLE, stay(1, 2), &[]).unwrap();
    let family = Amend {
        room_type: room_type(FAMILY),
        ..change(id, stay(1, 2))
    };
    house.desk(family).unwrap();
    assert_eq!(lines(&house.read(id)).len(), 1);
    house.desk(change(id, stay(1, 2))).unwrap();
    assert_eq!(lines(&house.read(id)).len(), 0);
}

#[test]
fn services_are_added_and_taken_off_with_the_price_before_and_the_way_back() {
    let house = House::with_services(1, 1, &[breakfast(), parking()]);
    let id = house.sell_with(DOUBLE, stay(1, 2), &[]).unwrap();
    let call = Services {
        id,
        orders: vec![order(&breakfast(), 1), order(&parking(), 1)],
        expected_total: None,
    };
    let quoted = house
        .engine
        .ask(
            &ben(),
            &QuoteServices {
                change: call.clone(),
            },
        )
        .unwrap();
    assert_eq!(quoted.after.minor - quoted.before.minor, 7_200 + 3_000);
    let told = Services {
        expected_total: Some(quoted.after),
        ..call
    };
    let call_id = house.call_id();
    let moved = house.engine.run(&ben(), call_id, told.clone()).unwrap();
    assert_eq!(house.engine.run(&ben(), call_id, told).unwrap(), moved);
    assert_eq!(house.read(id).line.total, quoted.after);
    let back = PutBack {
        id,
        from: moved.is,
        to: moved.was,
    };
    house.desk(back).unwrap();
    assert_eq!(house.read(id).line.total, quoted.before);
    let told = house.engine.ask(&ben(), &History { id }).unwrap();
    let facts: Vec<_> = told.entries.iter().flat_map(|entry| &entry.facts).collect();
    let has = |from, to| {
        facts.iter().any(|fact| {
            matches!(fact, Fact::Service { name, from: was, to: is }
                if name.get("en") == "Parking" && (*was, *is) == (from, to))
        })
    };
    assert!(has(0, 1) && has(1, 0), "{facts:?}");
    house.rebuilt_is_the_same();
}

#[test]
fn what_is_to_be_prepared_is_listed_by_day_and_gone_with_the_stay() {
    let house = House::with_services(2, 2, &[breakfast(), cleaning(FAMILY)]);
    let eat = [order(&breakfast(), 1)];
    let first = house.sell_with(DOUBLE, stay(0, 2), &eat).unwrap();
    house.sell_with(FAMILY, stay(0, 1), &eat).unwrap();
    let due = |from: i64| {
        let date = stay(from, 1).arrival();
        let list = house.engine.ask(&ben(), &service::Due { date }).unwrap();
        let groups = list.groups.iter();
        groups
            .map(|group| (group.name.get("en").to_owned(), group.count))
            .collect::<Vec<_>>()
    };
    assert_eq!(due(0), []);
    assert_eq!(
        due(1),
        [("Breakfast".to_owned(), 4), ("Cleaning".to_owned(), 1)]
    );
    assert_eq!(due(2), [("Breakfast".to_owned(), 2)]);
    house
        .desk(Cancel {
            id: first,
            expected_fee: None,
            reason: String::new(),
        })
        .unwrap();
    assert_eq!(due(2), []);
    house.rebuilt_is_the_same();
}

#[test]
fn an_early_departure_does_not_pay_for_breakfasts_it_does_not_eat() {
    let house = House::with_services(1, 1, &[breakfast()]);
    let id = house
        .sell_with(DOUBLE, stay(0, 3), &[order(&breakfast(), 1)])
        .unwrap();
    house
        .desk(keyrack_contract::call::reservation::CheckIn {
            id,
            room: Some(crate::support::room(0)),
        })
        .unwrap();
    crate::arrivals::roll(&house, 1);
    house.desk(DepartEarly { id }).unwrap();
    let view = house.read(id);
    assert_eq!(lines(&view)[0].amount, euro(3_600));
    assert_eq!(view.line.total, euro(12_000 + 3_600 + 2 * 275));
}
