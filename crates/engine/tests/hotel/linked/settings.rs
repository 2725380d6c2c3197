//! Making rooms of others, and what is refused.

use super::{SUITE, assign, kind, larger, left, linked, run};
use crate::support::{DOUBLE, room, stay};
use keyrack_contract::call::room::{Add, Archive, Change};
use keyrack_contract::call::room_type::Put;
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::{Room, RoomType};
use uuid::Uuid;

#[test]
fn what_does_not_make_up_a_room_is_refused_at_its_field() {
    let house = linked();
    let at = |code: Code, field: &str, call: &dyn Fn() -> Result<(), Failure>| {
        house.refused(code, call);
        assert_eq!(
            call().unwrap_err().field.as_deref(),
            Some(field),
            "{code:?}"
        );
    };
    let put = |kind: RoomType| run(&house, Put { room_type: kind }).map(drop);
    let add = |room: Room| run(&house, Add { rooms: vec![room] }).map(drop);
    at(Code::MadeOfFixed, "made_of", &|| {
        put(kind(DOUBLE, "DBL", &[(SUITE, 1)]))
    });
    at(Code::MadeOfFixed, "made_of", &|| {
        put(kind(SUITE, "STE", &[]))
    });
    at(Code::MadeOfItself, "made_of", &|| {
        put(kind(9, "LOOP", &[(9, 1)]))
    });
    let stranger = kind(9, "ODD", &[(8, 1)]);
    at(Code::RoomTypeInvalid, "made_of", &|| put(stranger.clone()));
    at(Code::RoomTypeInvalid, "made_of", &|| {
        put(kind(9, "NONE", &[(DOUBLE, 0)]))
    });
    let twice = kind(9, "TWO", &[(DOUBLE, 1), (DOUBLE, 1)]);
    at(Code::RoomTypeInvalid, "made_of", &|| put(twice.clone()));
    // A loop over two types is one as well.
    put(kind(9, "NEW", &[(DOUBLE, 2)])).unwrap();
    put(kind(10, "NEWER", &[(9, 1)])).unwrap();
    at(Code::MadeOfItself, "made_of", &|| {
        put(kind(9, "NEW", &[(10, 1)]))
    });
    for members in [&[][..], &[4], &[4, 4], &[4, 6], &[4, 77], &[4, 5, 2]] {
        at(Code::RoomMembers, "members", &|| {
            add(larger(52, SUITE, members))
        });
    }
    at(Code::RoomMembers, "members", &|| {
        add(larger(52, DOUBLE, &[4, 5]))
    });
    at(Code::RoomIsPart, "members", &|| {
        add(larger(52, SUITE, &[0, 4]))
    });
    let archive = |place: u16, archived| {
        let call = Archive {
            id: room(place),
            archived,
        };
        run(&house, call).map(drop)
    };
    at(Code::RoomIsPart, "room", &|| archive(0, true));
    // The larger rooms away, a part may go; and they do not come back without it.
    archive(60, true).unwrap();
    archive(50, true).unwrap();
    assert_eq!(left(&house, 3), [6, 1, 1, 0]);
    archive(0, true).unwrap();
    at(Code::RoomMembers, "members", &|| archive(50, false));
    archive(0, false).unwrap();
    archive(50, false).unwrap();
    assert_eq!(left(&house, 3), [6, 1, 2, 0]);
    house.rebuilt_is_the_same();
}

#[test]
fn a_suite_is_made_of_other_rooms_while_nobody_is_to_have_it() {
    let house = linked();
    let change = |members: &[u16]| Change {
        id: room(51),
        number: "L51".to_owned(),
        floor: String::new(),
        members: Some(members.iter().map(|place| room(*place)).collect()),
    };
    house.refused(Code::RoomIsPart, || run(&house, change(&[3, 4])));
    let call = Archive {
        id: room(60),
        archived: true,
    };
    run(&house, call).unwrap();
    let suite = house.sell(SUITE, stay(3, 1)).unwrap();
    assign(&house, suite, 51).unwrap();
    house.refused(Code::RoomAssigned, || run(&house, change(&[3, 4])));
    assign(&house, suite, 50).unwrap();
    run(&house, change(&[3, 4])).unwrap();
    let double = house.sell(DOUBLE, stay(3, 1)).unwrap();
    assign(&house, double, 4).unwrap();
    house.refused(Code::RoomTaken, || assign(&house, suite, 51));
    let retype = |place: u16, kind: usize| keyrack_contract::call::room::Retype {
        id: room(place),
        room_type: crate::support::room_type(kind),
    };
    house.refused(Code::RoomIsPart, || {
        run(&house, retype(0, crate::support::FAMILY))
    });
    house.refused(Code::RoomMembers, || run(&house, retype(50, DOUBLE)));
    house.refused(Code::RoomMembers, || run(&house, retype(5, SUITE)));
    // A suite that is promised is not archived away.
    let call = Archive {
        id: room(50),
        archived: true,
    };
    house.refused(Code::RoomAssigned, || run(&house, call));
    let call = Archive {
        id: room(51),
        archived: true,
    };
    run(&house, call).unwrap();
    house.sell(SUITE, stay(3, 1)).unwrap_err();
    house.rebuilt_is_the_same();
}

#[test]
fn what_was_written_before_rooms_were_linked_reads_as_it_did() {
    let old = serde_json::json!({
        "id": Uuid::from_u128(1), "code": "DBL", "name": { "en": "Double" },
        "adults_max": 2, "heads_max": 2
    });
    let read: RoomType = serde_json::from_value(old).unwrap();
    assert!(!read.is_made_of_others());
    let again = serde_json::to_value(&read).unwrap();
    assert!(again.get("made_of").is_none());
    let old = serde_json::json!({
        "id": Uuid::from_u128(2), "number": "101", "room_type": Uuid::from_u128(1)
    });
    let read: Room = serde_json::from_value(old).unwrap();
    assert!(read.members.is_empty());
    assert!(
        serde_json::to_value(&read)
            .unwrap()
            .get("members")
            .is_none()
    );
}
