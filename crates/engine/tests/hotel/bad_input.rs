//! What cannot be meant gets its own refusal, and nothing changes.

use keyrack_contract::call::booking::{Cancel, Sell};
use keyrack_contract::call::offer::{Calendar, Counts, Search};
use keyrack_contract::call::property::Create;
use keyrack_contract::call::reservation::{CheckIn, Find, Read};
use keyrack_contract::{Call, Code};
use keyrack_domain::guest::Guest;
use keyrack_domain::reservation::Source;
use keyrack_domain::{GuestId, HoldId, ReservationId, Stay};
use keyrack_engine::{Caller, Engine, Limits, Side};
use serde_json::json;

use crate::support::{
    DOUBLE, House, ben, couple, day, erika, property, rate_plan, room, room_type, stay,
};

#[test]
fn dates_and_people_that_cannot_be_meant_are_named_when_a_body_is_read() {
    let house = House::with(1, 0);
    let body = |arrival: &str, departure: &str, party: serde_json::Value| {
        let room =
            json!({ "room_type": room_type(DOUBLE), "rate_plan": rate_plan(0), "party": party });
        json!({
            "booking": house.id(), "stay": { "arrival": arrival, "departure": departure }, "rooms": [room],
            "guest": { "last_name": "Mustermann" }, "source": "desk", "expected_total": null,
        })
    };
    let two = json!({ "adults": 2 });
    for (body, code) in [
        (
            body("2026-03-05", "2026-03-04", two.clone()),
            Code::StayBackwards,
        ),
        (
            body("2026-03-05", "2026-03-05", two.clone()),
            Code::StayBackwards,
        ),
        (
            body("2026-03-05", "2028-11-29", two.clone()),
            Code::StayTooLong,
        ),
        (
            body("2026-02-30", "2026-03-04", two.clone()),
            Code::Unreadable,
        ),
        (
            body("2026-03-05", "2026-03-06", json!({ "adults": 0 })),
            Code::PartyInvalid,
        ),
        (
            body("2026-03-05", "2026-03-06", json!({ "adults": 300 })),
            Code::Unreadable,
        ),
        (
            body("2026-03-05", "2026-03-06", json!({ "adults": 21 })),
            Code::PartyInvalid,
        ),
        (
            body(
                "2026-03-05",
                "2026-03-06",
                json!({ "adults": 1, "children": [18] }),
            ),
            Code::PartyInvalid,
        ),
        (
            body(
                "2026-03-05",
                "2026-03-06",
                json!({ "adults": 1, "children": [-1] }),
            ),
            Code::Unreadable,
        ),
        (json!({ "booking": "nothing" }), Code::Unreadable),
    ] {
        let bytes = serde_json::to_vec(&body).unwrap();
        house.refused(code, || {
            house
                .engine
                .dispatch(&ben(), Sell::NAME, Some(house.call_id()), &bytes)
        });
    }
}

#[test]
fn stays_in_the_past_and_beyond_what_is_kept_are_refused() {
    let house = House::with(1, 0);
    house.refused(Code::StayPast, || house.sell(DOUBLE, stay(-1, 2)));
    house.refused(Code::StayPast, || house.hold(DOUBLE, stay(-1, 2)));
    house.refused(Code::StayTooFar, || house.sell(DOUBLE, stay(799, 2)));
    let far = Search {
        stay: Stay::try_new(day(2_000), day(2_001)).unwrap(),
        rooms: vec![couple()],
        staff: false,
        group: None,
        code: String::new(),
        company: None,
    };
    house.refused(Code::StayTooFar, || house.engine.ask(&Caller::Guest, &far));
    // Within what is kept, but nobody has set a price yet.
    house.refused(Code::Restricted, || house.sell(DOUBLE, stay(500, 2)));
}

#[test]
fn unknown_ids_are_refused_each_by_its_own_name() {
    let house = House::with(1, 0);
    let nobody = ReservationId(house.id());
    house.refused(Code::ReservationUnknown, || {
        house.desk(CheckIn {
            id: nobody,
            room: Some(room(0)),
        })
    });
    house.refused(Code::ReservationUnknown, || {
        house.engine.ask(&ben(), &Read { id: nobody })
    });
    house.refused(Code::ReservationUnknown, || {
        house.guest(Cancel {
            reference: "KR-XX-1-AAAAAA".to_owned(),
            expected_fee: None,
        })
    });
    house.refused(Code::HoldUnknown, || house.confirm(HoldId(house.id())));
    let with = |change: &dyn Fn(&mut Sell)| {
        let mut sale = house.sale(DOUBLE, stay(1, 1));
        change(&mut sale);
        sale
    };
    house.refused(Code::RoomTypeUnknown, || {
        house.desk(with(&|sale| sale.rooms[0].room_type = room_type(9)))
    });
    house.refused(Code::RatePlanUnknown, || {
        house.desk(with(&|sale| sale.rooms[0].rate_plan = rate_plan(9)))
    });
    house.refused(Code::GuestUnknown, || {
        house.desk(with(&|sale| sale.known_guest = Some(GuestId(nobody.0))))
    });
    house.refused(Code::RoomUnknown, || {
        house.desk(with(&|sale| {
            sale.stay = stay(0, 1);
            sale.check_in_to = Some(room(77));
        }))
    });
    // An id of something else is no id of a reservation.
    let property = ReservationId(house.engine.profile().unwrap().property.id.0);
    house.refused(Code::ReservationUnknown, || {
        house.desk(CheckIn {
            id: property,
            room: Some(room(0)),
        })
    });
}

#[test]
fn guests_and_texts_that_cannot_be_taken_name_their_field() {
    let house = House::with(1, 0);
    let sale = |guest: Guest, notes: &str| Sell {
        guest,
        notes: notes.to_owned(),
        ..house.sale(DOUBLE, stay(1, 1))
    };
    for (guest, notes, code) in [
        (
            Guest {
                last_name: "  ".to_owned(),
                ..erika()
            },
            "",
            Code::GuestNoName,
        ),
        (
            Guest {
                email: "erika@".to_owned(),
                ..erika()
            },
            "",
            Code::GuestEmail,
        ),
        (
            Guest {
                phone: "1\r\nBcc: x".to_owned(),
                ..erika()
            },
            "",
            Code::GuestField,
        ),
        (
            Guest {
                first_name: "E".repeat(201),
                ..erika()
            },
            "",
            Code::GuestField,
        ),
        (erika(), &*"x".repeat(2_001), Code::TextTooLong),
    ] {
        house.refused(code, || house.desk(sale(guest.clone(), notes)));
    }
    let web = Sell {
        source: Source::Web,
        ..sale(erika(), "")
    };
    house.refused(Code::Unreadable, || house.desk(web.clone()));
}

#[test]
fn a_price_from_the_client_is_compared_and_never_taken() {
    let house = House::with(1, 0);
    let cheap = Sell {
        expected_total: Some(crate::support::euro(100)),
        ..house.sale(DOUBLE, stay(1, 1))
    };
    house.refused(Code::PriceChanged, || house.desk(cheap.clone()));
}

#[test]
fn no_rooms_and_too_many_are_refused() {
    let house = House::with(12, 0);
    for count in [0, 10] {
        let mut sale = house.sale(DOUBLE, stay(1, 1));
        sale.rooms = vec![sale.rooms[0].clone(); count];
        house.refused(Code::RoomsInvalid, || house.desk(sale.clone()));
        let search = Search {
            stay: stay(1, 1),
            rooms: vec![couple(); count],
            staff: false,
            group: None,
            code: String::new(),
            company: None,
        };
        house.refused(Code::RoomsInvalid, || {
            house.engine.ask(&Caller::Guest, &search)
        });
    }
}

#[test]
fn ranges_without_end_are_refused() {
    let house = House::with(1, 0);
    for (from, to) in [(0, 0), (5, 2), (0, 401), (-100, -90), (790, 810)] {
        let calendar = Calendar {
            from: day(from),
            to: day(to),
            party: couple(),
            code: String::new(),
        };
        house.refused(Code::RangeInvalid, || {
            house.engine.ask(&Caller::Guest, &calendar)
        });
        let counts = Counts {
            from: day(from),
            to: day(to),
        };
        house.refused(Code::RangeInvalid, || house.engine.ask(&ben(), &counts));
    }
    for limit in [0, 201] {
        house.refused(Code::RangeInvalid, || {
            house.engine.ask(
                &ben(),
                &Find {
                    limit,
                    ..Find::default()
                },
            )
        });
    }
}

#[test]
fn guests_may_not_do_what_staff_do() {
    let house = House::with(1, 0);
    house.refused(Code::SignInNeeded, || {
        house.guest(house.sale(DOUBLE, stay(1, 1)))
    });
    house.refused(Code::SignInNeeded, || {
        house.engine.ask(
            &Caller::Guest,
            &Find {
                limit: 1,
                ..Find::default()
            },
        )
    });
    house.refused(Code::RoleDenied, || house.desk(property(1, 1)));
}

#[test]
fn a_hotel_that_cannot_be_is_not_made() {
    let house = House::bare(Side::Server, Limits::default());
    let with = |change: &dyn Fn(&mut Create)| {
        let mut create = property(2, 1);
        change(&mut create);
        create
    };
    for (field, call) in [
        (
            "slug",
            with(&|create| create.property.slug = "api".to_owned()),
        ),
        (
            "zone",
            with(&|create| create.property.zone = "Europe/Atlantis".to_owned()),
        ),
        (
            "name",
            with(&|create| create.property.name = " ".to_owned()),
        ),
        (
            "languages",
            with(&|create| create.property.languages.clear()),
        ),
        ("room_types", with(&|create| create.room_types.clear())),
        (
            "room_types",
            with(&|create| create.room_types[0].adults_max = 0),
        ),
        (
            "rooms",
            with(&|create| create.rooms[1].number = create.rooms[0].number.clone()),
        ),
        (
            "rooms",
            with(&|create| create.rooms[1].room_type = room_type(9)),
        ),
        ("rate_plans", with(&|create| create.rate_plans.clear())),
    ] {
        let failure = house.system(call).unwrap_err();
        assert_eq!(
            (failure.code, failure.field.as_deref()),
            (Code::PropertyInvalid, Some(field))
        );
    }
    house.refused(Code::PropertyUnknown, || house.sell(DOUBLE, stay(0, 1)));
    house.system(property(2, 1)).unwrap();
    house.refused(Code::PropertyExists, || house.system(property(2, 1)));
}

#[test]
fn a_file_opens_with_its_own_key_and_in_one_place_only() {
    let mut house = House::with(1, 0);
    let open = |key: [u8; 32]| {
        let mut config = house.config.clone();
        config.key = key;
        Engine::open(config).err().map(|failure| failure.code)
    };
    assert_eq!(open(house.config.key), Some(Code::DatabaseLocked));
    house.shut();
    let mut config = house.config.clone();
    config.key = [1; 32];
    let refused = Engine::open(config).err().map(|failure| failure.code);
    assert_eq!(refused, Some(Code::WrongKey));
    house.reopen();
    house.sell(DOUBLE, stay(1, 1)).unwrap();
}

#[test]
fn a_desk_leaves_to_the_server_what_is_the_servers() {
    let desk = House::bare(Side::Desk, Limits::default());
    desk.refused(Code::ServerOnly, || desk.system(property(1, 1)));
    desk.refused(Code::ServerOnly, || desk.confirm(HoldId(desk.id())));
}
