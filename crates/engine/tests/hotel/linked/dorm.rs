//! A dormitory: beds that are sold one by one, and the room that they make up, sold as a whole.

use super::{SUITE, adds_up, assign, larger, out, run};
use crate::support::{DOUBLE, FLEX, House, couple, day, euro, rate_plan, room_type, stay, wanted};
use keyrack_contract::Code;
use keyrack_contract::call::hold;
use keyrack_contract::call::offer::{Offer, Search};
use keyrack_contract::call::rate::{Change as RateChange, Set, every_day};
use keyrack_contract::call::room::Add;
use keyrack_contract::call::room_type::Put;
use keyrack_domain::property::{OutageKind, Room, RoomType, SoldBy};
use keyrack_domain::{Localized, Party};
use keyrack_engine::Caller;

/// The bed's type stands where suites stand elsewhere; the whole room's after it.
const BED: usize = SUITE;
const DORM: usize = super::WHOLE;

fn bed() -> RoomType {
    RoomType {
        sold_by: SoldBy::Bed,
        ..RoomType::plain(room_type(BED), "BED", Localized::of("en", "Bed"), 1, 1)
    }
}

/// One double, and a dormitory of six beds at 30.00 that is also let as a whole for 150.00.
fn hostel() -> House {
    let house = House::with(1, 0);
    run(&house, Put { room_type: bed() }).unwrap();
    let dorm = RoomType {
        made_of: super::kind(DORM, "D6", &[(BED, 6)]).made_of,
        ..RoomType::plain(room_type(DORM), "D6", Localized::of("en", "Dorm"), 6, 6)
    };
    run(&house, Put { room_type: dorm }).unwrap();
    let beds = (40..46).zip('A'..='F').map(|(place, letter)| Room {
        number: format!("101-{letter}"),
        ..larger(place, BED, &[])
    });
    run(
        &house,
        Add {
            rooms: beds.collect(),
        },
    )
    .unwrap();
    let whole = vec![larger(60, DORM, &[40, 41, 42, 43, 44, 45])];
    run(&house, Add { rooms: whole }).unwrap();
    for (kind, minor) in [(BED, 3_000), (DORM, 15_000)] {
        let set = Set {
            room_rates: vec![(room_type(kind), rate_plan(FLEX))],
            from: day(0),
            to: day(60),
            weekdays: every_day(),
            change: RateChange {
                price_minor: Some(minor),
                ..RateChange::default()
            },
        };
        house.system(set).unwrap();
    }
    house
}

fn people(adults: u8) -> Party {
    Party::try_new(adults, Vec::new()).unwrap()
}

fn offer(house: &House, kind: usize, rooms: Vec<Party>) -> Option<Offer> {
    let search = Search {
        stay: stay(1, 2),
        rooms,
        staff: false,
        group: None,
        code: String::new(),
        company: None,
    };
    let found = house.engine.ask(&Caller::Guest, &search).unwrap().offers;
    found
        .into_iter()
        .find(|offer| offer.room_type == room_type(kind))
}

fn left(house: &House) -> (u32, u32) {
    (house.left(BED, stay(1, 2)), house.left(DORM, stay(1, 2)))
}

#[test]
fn a_party_takes_as_many_beds_as_it_has_people_in_one_booking() {
    let house = hostel();
    assert_eq!(left(&house), (6, 1));
    let offered = offer(&house, BED, vec![people(3)]).unwrap();
    let one = offer(&house, BED, vec![people(1)]).unwrap();
    // Each bed is a price of its own, and the offer is their sum.
    assert_eq!(offered.quotes.len(), 3);
    assert_eq!(offered.total.minor, 3 * one.total.minor);
    assert_eq!(offered.rooms_left, 6);

    let held = house
        .guest(hold::Create {
            rooms: vec![wanted(BED, FLEX, people(3))],
            expected_total: Some(offered.total),
            ..house.hold_call(BED, stay(1, 2))
        })
        .unwrap();
    assert_eq!(held.total, offered.total);
    // A bed that is sold closes the whole room, and a hold does so too.
    assert_eq!(left(&house), (3, 0));
    let booked = house.confirm(held.id).unwrap();
    assert_eq!(booked.reservations.len(), 3);
    assert_eq!(left(&house), (3, 0));
    for (place, id) in booked.reservations.iter().enumerate() {
        assert_eq!(house.read(*id).line.party, people(1));
        assign(&house, *id, 40 + u16::try_from(place).unwrap()).unwrap();
    }
    house.refused(Code::RoomTaken, || {
        assign(&house, booked.reservations[0], 41)
    });
    adds_up(&house, 1);

    // Four do not fit any more, three do; and at the desk the sale is the same.
    assert!(offer(&house, BED, vec![people(4)]).is_none());
    let mut sale = house.sale(BED, stay(1, 2));
    sale.rooms = vec![wanted(BED, FLEX, people(4))];
    house.refused(Code::SoldOut, || house.desk(sale.clone()));
    sale.rooms = vec![wanted(BED, FLEX, people(3))];
    sale.expected_total = Some(offered.total);
    let sold = house.desk(sale).unwrap();
    assert_eq!((sold.reservations.len(), sold.total), (3, offered.total));
    assert_eq!(left(&house), (0, 0));
    house.rebuilt_is_the_same();
}

#[test]
fn the_whole_room_takes_its_beds_and_gives_them_back() {
    let house = hostel();
    let all = offer(&house, DORM, vec![people(6)]).unwrap();
    assert_eq!(all.quotes.len(), 1);
    let mut sale = house.sale(DORM, stay(1, 2));
    sale.rooms = vec![wanted(DORM, FLEX, people(6))];
    let booked = house.desk(sale).unwrap();
    assert_eq!(left(&house), (0, 0));
    assert!(offer(&house, BED, vec![people(1)]).is_none());
    adds_up(&house, 1);
    house
        .desk(keyrack_contract::call::reservation::Cancel {
            id: booked.reservations[0],
            expected_fee: None,
            reason: String::new(),
        })
        .unwrap();
    assert_eq!(left(&house), (6, 1));
    house.rebuilt_is_the_same();
}

#[test]
fn out_of_order_takes_one_bed_or_all_of_them() {
    let house = hostel();
    let nights = stay(1, 2);
    out(&house, 42, OutageKind::OutOfOrder, nights);
    assert_eq!(left(&house), (5, 0));
    // The dormitory itself is painted: none of its beds can be slept in. One is out twice and away once.
    let (id, _) = out(&house, 60, OutageKind::OutOfOrder, nights);
    assert_eq!(left(&house), (0, 0));
    assert_eq!(house.count(BED, day(1)).out_of_order, 6);
    adds_up(&house, 1);
    // Painting takes a night less, and then none: what the one bed has of its own stays.
    let mut outage = keyrack_domain::property::Outage {
        id,
        room: crate::support::room(60),
        kind: OutageKind::OutOfOrder,
        nights: stay(1, 1),
        reason: "paint".to_owned(),
    };
    house
        .desk(keyrack_contract::call::housekeeping::ChangeOutage {
            outage: outage.clone(),
        })
        .unwrap();
    assert_eq!(house.count(BED, day(1)).out_of_order, 6);
    assert_eq!(house.count(BED, day(2)).out_of_order, 1);
    outage.nights = nights;
    house
        .desk(keyrack_contract::call::housekeeping::ChangeOutage { outage })
        .unwrap();
    assert_eq!(house.count(BED, day(2)).out_of_order, 6);
    house
        .desk(keyrack_contract::call::room::BringBack { id })
        .unwrap();
    assert_eq!(left(&house), (5, 0));
    adds_up(&house, 1);
    house.rebuilt_is_the_same();
}

#[test]
fn children_have_no_bed_of_their_own_and_ten_people_no_booking() {
    let house = hostel();
    let family = Party::try_new(2, vec![7]).unwrap();
    assert!(offer(&house, BED, vec![family.clone()]).is_none());
    assert!(offer(&house, DORM, vec![family.clone()]).is_some());
    house.refused(Code::PartyTooLarge, || {
        let mut sale = house.sale(BED, stay(1, 2));
        sale.rooms = vec![wanted(BED, FLEX, family.clone())];
        house.desk(sale)
    });
    assert!(offer(&house, BED, vec![people(5), people(5)]).is_none());
    house.refused(Code::RoomsInvalid, || {
        let mut sale = house.sale(BED, stay(1, 2));
        sale.rooms = vec![wanted(BED, FLEX, people(5)), wanted(BED, FLEX, people(5))];
        house.desk(sale)
    });
    // Rooms are sold by the room beside them, as ever.
    let double = offer(&house, DOUBLE, vec![couple()]).unwrap();
    assert_eq!(
        (double.quotes.len(), double.quotes[0].nights[0].base),
        (1, euro(12_000))
    );
}

#[test]
fn a_bed_holds_one_person_and_is_made_of_nothing() {
    let house = hostel();
    let change = |change: fn(&mut RoomType)| {
        let mut kind = bed();
        change(&mut kind);
        Put { room_type: kind }
    };
    for (wrong, field) in [
        (change(|kind| kind.adults_max = 2), "adults"),
        (change(|kind| kind.heads_max = 2), "heads"),
    ] {
        let failure = run(&house, wrong).unwrap_err();
        assert_eq!(failure.code, Code::RoomTypeInvalid);
        assert_eq!(failure.field.as_deref(), Some(field));
    }
    let whole = RoomType {
        id: room_type(7),
        code: "X".to_owned(),
        made_of: super::kind(7, "X", &[(DOUBLE, 1)]).made_of,
        ..bed()
    };
    let failure = run(&house, Put { room_type: whole }).unwrap_err();
    assert_eq!(failure.field.as_deref(), Some("made_of"));
}
