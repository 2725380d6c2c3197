//! One number, wherever it is read: search, quote, hold, booking, slices and taxes.

use keyrack_contract::call::booking;
use keyrack_contract::call::offer::{Calendar, Search};
use keyrack_domain::tax::TaxKind;
use keyrack_domain::{Money, Party};
use keyrack_engine::index::Selling;
use keyrack_engine::{Caller, Clock};

use crate::support::{
    DOUBLE, FAMILY, FIXED, FLEX, House, couple, day, euro, rate_plan, room_type, stay, wanted,
};

#[test]
fn search_quote_hold_and_booking_agree_to_the_cent() {
    let house = House::with(2, 2);
    let parties = [
        (1, vec![]),
        (2, vec![]),
        (2, vec![3]),
        (2, vec![3, 12]),
        (4, vec![]),
    ];
    for (adults, ages) in parties {
        let party = Party::try_new(adults, ages).unwrap();
        let nights = stay(3, 3);
        let search = Search {
            stay: nights,
            rooms: vec![party.clone()],
            staff: false,
            group: None,
            code: String::new(),
            company: None,
        };
        let offers = house.engine.ask(&Caller::Guest, &search).unwrap().offers;
        assert!(!offers.is_empty());
        let index = house.engine.index().unwrap();
        let mut totals = Vec::new();
        index.totals(
            &nights,
            &party,
            false,
            Selling::OnRights,
            house.clock.now(),
            &mut totals,
        );
        assert_eq!(totals.len(), offers.len());
        for (offer, total) in offers.iter().zip(&totals) {
            let quote = index
                .quote(
                    &nights,
                    offer.room_type,
                    offer.rate_plan,
                    &party,
                    house.clock.now(),
                )
                .unwrap();
            assert_eq!(offer.quotes, std::slice::from_ref(&quote));
            assert_eq!(offer.total, quote.total);
            assert_eq!(
                total.nights,
                Money::sum(
                    quote.total.currency,
                    quote.nights.iter().map(|night| night.price)
                )
                .unwrap()
            );
            let mut hold = house.hold_call(DOUBLE, nights);
            hold.rooms[0].room_type = offer.room_type;
            hold.rooms[0].rate_plan = offer.rate_plan;
            hold.rooms[0].party = party.clone();
            hold.expected_total = Some(offer.total);
            let held = house.guest(hold).unwrap();
            let booked = house.confirm(held.id).unwrap();
            assert_eq!((held.total, booked.total), (offer.total, offer.total));
            let view = house
                .engine
                .ask(
                    &Caller::Guest,
                    &booking::Read {
                        reference: booked.reference,
                    },
                )
                .unwrap();
            assert_eq!(view.total, offer.total);
            let room = &view.rooms[0];
            let on_top = room
                .taxes
                .iter()
                .filter(|tax| !tax.included)
                .map(|tax| tax.amount);
            let parts = room.slices.iter().map(|slice| slice.price).chain(on_top);
            assert_eq!(
                Money::sum(offer.total.currency, parts).unwrap(),
                offer.total
            );
            house
                .guest(booking::Cancel {
                    reference: view.reference,
                    expected_fee: None,
                })
                .unwrap();
        }
    }
}

#[test]
fn several_rooms_cost_the_sum_of_each() {
    let house = House::with(2, 1);
    let mut sale = house.sale(DOUBLE, stay(0, 2));
    sale.rooms.push(wanted(
        FAMILY,
        FIXED,
        Party::try_new(2, vec![2, 8]).unwrap(),
    ));
    let booked = house.desk(sale).unwrap();
    let each = booked
        .reservations
        .iter()
        .map(|id| house.read(*id).line.total);
    assert_eq!(
        Money::sum(booked.total.currency, each).unwrap(),
        booked.total
    );
}

#[test]
fn city_tax_counts_grown_ups_and_vat_is_inside() {
    let house = House::with(1, 1);
    let mut sale = house.sale(FAMILY, stay(0, 3));
    sale.rooms[0].party = Party::try_new(2, vec![4, 17]).unwrap();
    let id = house.desk(sale).unwrap().reservations[0];
    let view = house.read(id);
    // A child of four is free, one of seventeen pays as an extra adult.
    assert_eq!(view.slices[0].price, euro(18_000 + 3_000));
    let tax = |kind| {
        view.taxes
            .iter()
            .find(|tax| tax.kind == kind)
            .unwrap()
            .amount
    };
    assert_eq!(tax(TaxKind::City), euro(2 * 3 * 275));
    assert_eq!(tax(TaxKind::Vat), euro(4_121));
    assert_eq!(view.line.total, euro(63_000 + 1_650));
}

#[test]
fn a_calendar_names_the_cheapest_night_for_this_party() {
    let house = House::with(1, 1);
    house.sell(DOUBLE, stay(1, 1)).unwrap();
    let ask = |party| {
        let calendar = Calendar {
            from: day(0),
            to: day(3),
            party,
            code: String::new(),
        };
        house.engine.ask(&Caller::Guest, &calendar).unwrap().days
    };
    let prices: Vec<_> = ask(couple())
        .iter()
        .map(|day| day.price.unwrap().minor)
        .collect();
    assert_eq!(prices, [10_500, 16_500, 10_500]);
    let alone = Party::try_new(1, vec![]).unwrap();
    assert_eq!(ask(alone)[0].price, Some(euro(9_500)));
    house.sell(FAMILY, stay(1, 1)).unwrap();
    assert!(ask(couple())[1].sold_out && ask(couple())[1].price.is_none());
    let index = house.engine.index().unwrap();
    let quote = index.quote(
        &stay(0, 1),
        room_type(DOUBLE),
        rate_plan(FLEX),
        &couple(),
        house.clock.now(),
    );
    assert_eq!(quote.unwrap().nights[0].price, euro(12_000));
}
