//! The facts of the hotel, its types and its rooms, after it was set up.

use jiff::civil::Time;
use keyrack_contract::call::housekeeping::Board;
use keyrack_contract::call::property::{Amend, Read, Settings};
use keyrack_contract::call::reservation::Assign;
use keyrack_contract::call::room::{Add, Archive, Change, Obstacles, Retype};
use keyrack_contract::call::room_type;
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::{Room, RoomType};
use keyrack_domain::tax::Tax;
use keyrack_domain::{Localized, RoomId, RoomTypeId};

use crate::support::{DOUBLE, FAMILY, House, anna, ben, day, room, room_type, stay};

fn run<C: keyrack_engine::Do>(house: &House, call: C) -> Result<C::Reply, Failure> {
    house.engine.run(&anna(), house.call_id(), call)
}

fn version(house: &House) -> String {
    house.engine.ask(&anna(), &Settings {}).unwrap().version
}

#[test]
fn what_a_form_did_not_change_stays_as_another_wrote_it() {
    let house = House::with(2, 1);
    let shown = version(&house);
    let first = Amend {
        version: shown.clone(),
        phone: Some(" +49 30 1234 ".to_owned()),
        check_in: Some(Time::constant(16, 0, 0, 0)),
        ..Amend::default()
    };
    run(&house, first).unwrap();
    // The second form was opened before the first was saved.
    let second = Amend {
        version: shown.clone(),
        name: Some("The New House".to_owned()),
        languages: Some(vec!["de".to_owned(), "en".to_owned()]),
        ..Amend::default()
    };
    run(&house, second).unwrap();
    let hotel = house.engine.ask(&ben(), &Read {}).unwrap().property;
    assert_eq!(hotel.phone, "+49 30 1234");
    assert_eq!(hotel.name, "The New House");
    assert_eq!(hotel.check_in, Time::constant(16, 0, 0, 0));
    assert_eq!(hotel.languages, ["de", "en"]);
    house.rebuilt_is_the_same();

    // Two that write the same field from the same form contradict each other, and both can be read.
    let again = |text: &str| Amend {
        version: shown.clone(),
        address: Some(text.to_owned()),
        ..Amend::default()
    };
    run(&house, again("Here 1")).unwrap();
    run(&house, again("There 2")).unwrap();
    let inbox = house
        .engine
        .ask(
            &ben(),
            &keyrack_contract::call::conflict::List { reservation: None },
        )
        .unwrap();
    assert_eq!(inbox.values.len(), 1, "{inbox:?}");
    house.rebuilt_is_the_same();
}

#[test]
fn what_cannot_be_meant_is_refused_at_its_field() {
    let house = House::with(1, 0);
    let vat = |points, valid_from| Tax::Vat {
        basis_points: points,
        inclusive: true,
        valid_from,
        classes: vec![],
        name: String::new(),
    };
    let wrong: [(&str, Code, Amend); 7] = [
        (
            "name",
            Code::PropertyInvalid,
            Amend {
                name: Some("  ".to_owned()),
                ..Amend::default()
            },
        ),
        (
            "address",
            Code::PropertyInvalid,
            Amend {
                address: Some(String::new()),
                ..Amend::default()
            },
        ),
        (
            "country",
            Code::PropertyInvalid,
            Amend {
                country: Some("Germany".to_owned()),
                ..Amend::default()
            },
        ),
        (
            "email",
            Code::GuestEmail,
            Amend {
                email: Some("nobody".to_owned()),
                ..Amend::default()
            },
        ),
        (
            "languages",
            Code::PropertyInvalid,
            Amend {
                languages: Some(vec![]),
                ..Amend::default()
            },
        ),
        (
            "rate",
            Code::TaxInvalid,
            Amend {
                taxes: Some(vec![vat(10_001, None)]),
                ..Amend::default()
            },
        ),
        (
            "valid_from",
            Code::TaxInvalid,
            Amend {
                taxes: Some(vec![vat(700, Some(day(3))), vat(900, Some(day(3)))]),
                ..Amend::default()
            },
        ),
    ];
    for (field, code, call) in wrong {
        let call = Amend {
            version: version(&house),
            ..call
        };
        let rows = house.engine.projections().unwrap();
        let failure = run(&house, call).unwrap_err();
        assert_eq!(
            (failure.code, failure.field.as_deref()),
            (code, Some(field))
        );
        assert_eq!(house.engine.projections().unwrap(), rows);
    }
    let known = version(&house);
    for odd in ["", "zz", "00", &"ab".repeat(32)] {
        house.refused(Code::VersionUnknown, || {
            run(
                &house,
                Amend {
                    version: odd.to_owned(),
                    name: Some("X".to_owned()),
                    ..Amend::default()
                },
            )
        });
    }
    house.refused(Code::RoleDenied, || {
        house.desk(Amend {
            version: known.clone(),
            name: Some("X".to_owned()),
            ..Amend::default()
        })
    });
    house.refused(Code::RoleDenied, || house.engine.ask(&ben(), &Settings {}));
}

#[test]
fn a_rate_of_tax_holds_from_its_first_night() {
    let house = House::with(2, 1);
    let vat = |points, valid_from| Tax::Vat {
        basis_points: points,
        inclusive: false,
        valid_from,
        classes: vec![],
        name: String::new(),
    };
    let sold = house.sell(DOUBLE, stay(4, 2)).unwrap();
    let before = house.read(sold).line.total;
    let taxes = Some(vec![vat(1_000, None), vat(2_000, Some(day(5)))]);
    let call = Amend {
        version: version(&house),
        taxes,
        ..Amend::default()
    };
    run(&house, call).unwrap();
    assert_eq!(
        house.read(sold).line.total,
        before,
        "what is sold keeps its taxes"
    );
    let later = house.sell(DOUBLE, stay(4, 2)).unwrap();
    let view = house.read(later);
    let amounts: Vec<i64> = view.taxes.iter().map(|line| line.amount.minor).collect();
    let nights: Vec<i64> = view.slices.iter().map(|slice| slice.price.minor).collect();
    assert_eq!(amounts, [nights[0] / 10, nights[1] / 5]);
    assert!(house.engine.ask(&anna(), &Settings {}).unwrap().sold);
}

fn single(house: &House, number: &str) -> Room {
    Room {
        id: RoomId(house.id()),
        number: number.to_owned(),
        room_type: room_type(DOUBLE),
        floor: "3".to_owned(),
        archived: false,
        members: Vec::new(),
    }
}

#[test]
fn new_rooms_are_for_sale_at_once_and_numbers_stand_once() {
    let house = House::with(1, 0);
    house.sell(DOUBLE, stay(0, 2)).unwrap();
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(0, 2)));
    let rooms = vec![single(&house, "301"), single(&house, "302")];
    let id = house.call_id();
    for _ in 0..2 {
        house
            .engine
            .run(
                &anna(),
                id,
                Add {
                    rooms: rooms.clone(),
                },
            )
            .unwrap();
    }
    house.sell(DOUBLE, stay(0, 2)).unwrap();
    house.sell(DOUBLE, stay(0, 2)).unwrap();
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(0, 2)));
    house.refused(Code::RoomNumberTaken, || {
        run(
            &house,
            Add {
                rooms: vec![single(&house, " 301")],
            },
        )
    });
    house.refused(Code::RoomNumberTaken, || {
        run(
            &house,
            Add {
                rooms: vec![single(&house, "401"), single(&house, "401")],
            },
        )
    });
    house.refused(Code::RoomInvalid, || {
        run(
            &house,
            Add {
                rooms: vec![single(&house, "")],
            },
        )
    });
    house.refused(Code::RoleDenied, || {
        house.desk(Add {
            rooms: vec![single(&house, "9")],
        })
    });
    let renamed = Change {
        id: rooms[0].id,
        number: "Suite 1".to_owned(),
        floor: "Roof".to_owned(),
        members: None,
    };
    run(&house, renamed.clone()).unwrap();
    house.refused(Code::RoomNumberTaken, || {
        run(
            &house,
            Change {
                number: "302".to_owned(),
                ..renamed.clone()
            },
        )
    });
    let known = house.engine.ask(&ben(), &Read {}).unwrap().rooms;
    assert!(
        known
            .iter()
            .any(|room| room.number == "Suite 1" && room.floor == "Roof")
    );
    house.rebuilt_is_the_same();
}

#[test]
fn a_room_leaves_the_hotel_only_while_nobody_needs_it() {
    let house = House::with(2, 0);
    let sold = house.sell(DOUBLE, stay(3, 2)).unwrap();
    let assign = Assign {
        id: sold,
        room: Some(room(0)),
        from: None,
    };
    house.desk(assign).unwrap();
    let out = |place| Archive {
        id: room(place),
        archived: true,
    };
    let failure = run(&house, out(0)).unwrap_err();
    assert_eq!(failure.code, Code::RoomAssigned);
    assert_eq!(failure.args["date"], day(3).to_string());
    assert_eq!(failure.args["count"], "2");
    let told = house
        .engine
        .ask(&anna(), &Obstacles { id: room(0) })
        .unwrap();
    assert_eq!(told.stays.len(), 1);
    assert!(told.nights.is_empty());

    // Both rooms are sold on a night; nobody is to have the second one, and it is needed all the same.
    let other = house.sell(DOUBLE, stay(4, 1)).unwrap();
    let failure = run(&house, out(1)).unwrap_err();
    assert_eq!(failure.code, Code::RoomsBelowSold);
    assert_eq!(failure.args["date"], day(4).to_string());
    let told = house
        .engine
        .ask(&anna(), &Obstacles { id: room(1) })
        .unwrap();
    assert_eq!(told.nights, [day(4)]);
    house.refused(Code::RoomsBelowSold, || run(&house, out(1)));
    house.refused(Code::RoleDenied, || house.desk(out(1)));

    house
        .desk(keyrack_contract::call::reservation::Cancel {
            id: other,
            reason: String::new(),
            expected_fee: None,
        })
        .unwrap();
    run(&house, out(1)).unwrap();
    run(&house, out(1)).unwrap();
    house.sound();
    assert_eq!(house.count(DOUBLE, day(4)).physical, 1);
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(4, 1)));
    let board = house.engine.ask(&ben(), &Board {}).unwrap();
    assert_eq!(board.rooms.len(), 1);

    // Its number may be given to another; then it cannot come back under it.
    run(
        &house,
        Add {
            rooms: vec![Room {
                number: "102".to_owned(),
                ..single(&house, "")
            }],
        },
    )
    .unwrap();
    let back = Archive {
        archived: false,
        ..out(1)
    };
    house.refused(Code::RoomNumberTaken, || run(&house, back));
    run(
        &house,
        Change {
            id: room(1),
            number: "102a".to_owned(),
            floor: String::new(),
            members: None,
        },
    )
    .unwrap();
    run(&house, back).unwrap();
    assert_eq!(house.count(DOUBLE, day(4)).physical, 3);
    house.rebuilt_is_the_same();
}

#[test]
fn types_are_added_and_changed_and_keep_what_may_be_overbooked() {
    let house = House::with(1, 0);
    let new = RoomType {
        id: RoomTypeId(house.id()),
        code: " STE ".to_owned(),
        name: Localized::of("en", "Suite"),
        adults_max: 2,
        heads_max: 4,
        allowance: 9,
        ..house.engine.ask(&ben(), &Read {}).unwrap().room_types[0].clone()
    };
    run(
        &house,
        room_type::Put {
            room_type: new.clone(),
        },
    )
    .unwrap();
    let known = house.engine.ask(&ben(), &Read {}).unwrap().room_types;
    let suite = known.iter().find(|kind| kind.id == new.id).unwrap();
    assert_eq!((suite.code.as_str(), suite.allowance), ("STE", 0));
    for (field, wrong) in [
        (
            "code",
            RoomType {
                code: String::new(),
                ..new.clone()
            },
        ),
        (
            "name",
            RoomType {
                name: Localized::default(),
                ..new.clone()
            },
        ),
        (
            "adults",
            RoomType {
                adults_max: 0,
                ..new.clone()
            },
        ),
        (
            "heads",
            RoomType {
                heads_max: 1,
                ..new.clone()
            },
        ),
    ] {
        let failure = run(&house, room_type::Put { room_type: wrong }).unwrap_err();
        assert_eq!(
            (failure.code, failure.field.as_deref()),
            (Code::RoomTypeInvalid, Some(field))
        );
    }
    let twin = RoomType {
        id: RoomTypeId(house.id()),
        code: "ste".to_owned(),
        ..new
    };
    house.refused(Code::RoomTypeTaken, || {
        run(
            &house,
            room_type::Put {
                room_type: twin.clone(),
            },
        )
    });
    house.rebuilt_is_the_same();
}

#[test]
fn a_room_is_sold_as_another_type_where_its_own_can_spare_it() {
    let house = House::with(3, 1);
    let retype = |place: u16, kind: usize| Retype {
        id: room(place),
        room_type: room_type(kind),
    };
    house.refused(Code::RoleDenied, || house.desk(retype(2, FAMILY)));
    house.refused(Code::RoomTypeUnknown, || run(&house, retype(2, 9)));
    let id = house.sell(DOUBLE, stay(3, 2)).unwrap();
    let assign = Assign {
        id,
        room: Some(room(2)),
        from: None,
    };
    house.desk(assign).unwrap();
    // Whoever is to have it keeps it.
    run(&house, retype(2, FAMILY)).unwrap();
    assert_eq!(house.read(id).line.room, Some(room(2)));
    let left = |offset| {
        (
            house.left(DOUBLE, stay(offset, 1)),
            house.left(FAMILY, stay(offset, 1)),
        )
    };
    assert_eq!((left(3), left(8)), ((1, 2), (2, 2)));
    house.sell(DOUBLE, stay(3, 1)).unwrap();
    house.refused(Code::RoomsBelowSold, || run(&house, retype(1, FAMILY)));
    house.rebuilt_is_the_same();
    // The house as a whole may be sold out: it loses nothing.
    house.sell(FAMILY, stay(3, 1)).unwrap();
    house.sell(FAMILY, stay(3, 1)).unwrap();
    run(&house, retype(2, FAMILY)).unwrap();
    house.rebuilt_is_the_same();
}
