//! Finding by typing: what is found, in which order, and what is gone with a guest's key.

use keyrack_contract::Code;
use keyrack_contract::call::guest::Correct;
use keyrack_contract::call::reservation::{CheckIn, Read};
use keyrack_contract::call::search::{Find, Found, Hit};
use keyrack_domain::ReservationId;
use keyrack_domain::guest::Guest;
use keyrack_store::{Database, Key, Kind, Options, guest_key};

use crate::support::{DOUBLE, House, ben, room, stay};

fn find(house: &House, text: &str) -> Vec<Hit> {
    let call = Find {
        text: text.to_owned(),
        limit: 6,
        language: "de".to_owned(),
    };
    let Found { hits } = house.engine.ask(&ben(), &call).unwrap();
    hits
}

fn sell_to(house: &House, first: &str, last: &str, from: i64) -> ReservationId {
    let mut sale = house.sale(DOUBLE, stay(from, 2));
    sale.guest = Guest {
        first_name: first.into(),
        last_name: last.into(),
        email: format!("{}@example.org", first.to_lowercase()),
        phone: "+49 171 555 0199".into(),
        ..Guest::default()
    };
    house.desk(sale).unwrap().reservations[0]
}

fn stays(hits: &[Hit]) -> Vec<ReservationId> {
    let stays = hits.iter().filter_map(|hit| match hit {
        Hit::Stay(stay) => Some(stay.id),
        _ => None,
    });
    stays.collect()
}

#[test]
fn a_guest_is_found_by_name_number_address_reference_and_with_a_slip() {
    let house = House::with(6, 1);
    let later = sell_to(&house, "Jürgen", "Großmann", 30);
    let here = sell_to(&house, "Jürgen", "Großmann", 0);
    house
        .desk(CheckIn {
            id: here,
            room: Some(room(0)),
        })
        .unwrap();
    sell_to(&house, "Ada", "Winter", 4);
    for typed in [
        "großmann",
        "GROSSMANN",
        "grosmann",
        "grossmnan",
        "jurgen gro",
        "juergen",
        "0171 5550199",
        "jürgen@example",
    ] {
        let found = stays(&find(&house, typed));
        assert_eq!(
            found.first(),
            Some(&here),
            "{typed}: who is here comes first"
        );
        assert!(found.contains(&later), "{typed}");
    }
    let reference = house
        .engine
        .ask(&ben(), &Read { id: later })
        .unwrap()
        .line
        .reference;
    let tail = reference.rsplit('-').next().unwrap().to_lowercase();
    for typed in [&*reference, &reference.to_lowercase(), &tail] {
        assert_eq!(stays(&find(&house, typed)).first(), Some(&later), "{typed}");
    }
    assert_eq!(find(&house, "großmann winter"), []);
    assert_eq!(find(&house, "   "), []);
}

#[test]
fn rooms_and_dates_are_hits_of_their_own() {
    let house = House::with(6, 1);
    let number = house.engine.profile().unwrap().rooms[0].number.clone();
    let id = sell_to(&house, "Ada", "Winter", 0);
    house
        .desk(CheckIn {
            id,
            room: Some(room(0)),
        })
        .unwrap();
    let hits = find(&house, &number);
    let Some(Hit::Room {
        guest: Some(inside),
        ..
    }) = hits.first()
    else {
        panic!("{hits:?}");
    };
    assert_eq!((inside.id, &*inside.guest_name), (id, "Winter, Ada"));
    let hits = find(&house, "12. März");
    assert!(matches!(hits.first(), Some(Hit::Date { date }) if date.to_string() == "2026-03-12"));
    house.refused(Code::RangeInvalid, || {
        let call = Find {
            text: "x".into(),
            limit: 0,
            language: String::new(),
        };
        house.engine.ask(&ben(), &call)
    });
}

#[test]
fn a_corrected_guest_is_found_by_what_stands_now() {
    let house = House::with(6, 1);
    let id = sell_to(&house, "Ada", "Winter", 3);
    let guest = house.engine.ask(&ben(), &Read { id }).unwrap().guest_id;
    let correct = Correct {
        id: guest,
        guest: Guest {
            first_name: "Ada".into(),
            last_name: "Sommer".into(),
            ..Guest::default()
        },
        preferences: Some(["Federfrei".to_owned()].into()),
        notes: Some("Comes with a cello".into()),
        consents: Default::default(),
    };
    house.desk(correct).unwrap();
    assert_eq!(find(&house, "winter"), []);
    for typed in ["sommer", "federfrei", "cello ada"] {
        assert_eq!(stays(&find(&house, typed)), [id], "{typed}");
    }
    house.rebuilt_is_the_same();
}

#[test]
fn with_the_key_of_a_guest_everything_that_finds_them_is_gone() {
    let mut house = House::with(6, 1);
    let id = sell_to(&house, "Ada", "Winterfeldt", 3);
    let other = sell_to(&house, "Ben", "Sommer", 3);
    let guest = house.engine.ask(&ben(), &Read { id }).unwrap().guest_id;
    house.shut();
    let open = || {
        let options = Options::default();
        Database::open(
            &house.config.path,
            &Key::new([9; 32]),
            Kind::Property,
            options,
        )
        .unwrap()
    };
    let mut database = open();
    let write = database.writer.transaction().unwrap();
    assert!(guest_key::destroy(&write, guest).unwrap());
    write.commit().unwrap();
    drop(database);
    house.reopen();
    house.engine.rebuild().unwrap();
    for typed in ["winterfeldt", "wintrefeldt", "ada@example.org", "ada"] {
        assert_eq!(find(&house, typed), [], "{typed}");
    }
    assert_eq!(stays(&find(&house, "sommer")), [other]);
}
