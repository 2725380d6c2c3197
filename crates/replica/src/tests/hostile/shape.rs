//! What operations may do to each kind of field.

use automerge::legacy::{ElementId, Key, ObjectId, OpId as StoredId, OpType};
use automerge::{ActorId, Change, ObjType, ScalarValue};
use serde_json::json;

use super::{admit, desk_and_server, id, next, operation, put, refused, refused_operations, value};
use crate::Refusal;

#[test]
fn a_newer_versions_fields_are_kept() {
    let (mut desk, mut server) = desk_and_server();
    let mut newer = next(&mut desk);
    let first = newer.start_op.get();
    newer.operations = vec![
        put("pillows", ScalarValue::Int(3)),
        put("menu/mon", ScalarValue::Str("soup".into())),
        operation(
            ObjectId::Root,
            Key::Map("diet".into()),
            OpType::Make(ObjType::Map),
        ),
        operation(
            ObjectId::Id(id(first + 2, 1)),
            Key::Map("vegan".into()),
            OpType::Put(true.into()),
        ),
    ];
    admit(&mut server, 1, Change::from(newer).bytes().as_ref()).unwrap();
    let value = value(&server);
    assert_eq!(value["pillows"], 3);
    assert_eq!(value["menu"], json!({"mon": "soup"}));
    assert_eq!(value["diet"], json!({"vegan": true}));
    assert_eq!(server.conflicts().unwrap(), []);
}

#[test]
fn kinds_of_fields_are_kept() {
    let shape = |field: &str| Refusal::WrongShape(field.to_owned());
    let make =
        |key: &str, kind| operation(ObjectId::Root, Key::Map(key.into()), OpType::Make(kind));
    assert_eq!(
        refused_operations(vec![make("number", ObjType::Map)]),
        shape("number")
    );
    assert_eq!(
        refused_operations(vec![make("notes", ObjType::Map)]),
        shape("notes")
    );
    assert_eq!(
        refused_operations(vec![put("notes", "flat".into())]),
        shape("notes")
    );
    assert_eq!(
        refused_operations(vec![put("stay", "flat".into())]),
        shape("stay")
    );
    assert_eq!(
        refused_operations(vec![put("rooms", "flat".into())]),
        shape("rooms")
    );
    assert_eq!(
        refused_operations(vec![put("number/x", "deep".into())]),
        shape("number")
    );
    let unknown = |field: &str| Refusal::UnknownField(field.to_owned());
    assert_eq!(
        refused_operations(vec![put("_class", "guest".into())]),
        unknown("_class")
    );
    assert_eq!(refused_operations(vec![put("", "x".into())]), unknown(""));
    assert_eq!(
        refused_operations(vec![put("rooms/", "x".into())]),
        unknown("rooms/")
    );
}

#[test]
fn nothing_is_deleted_without_a_trace() {
    let (mut desk, server) = desk_and_server();
    let number = server
        .contenders(&"number".parse().unwrap())
        .unwrap()
        .remove(0)
        .op;
    let mut bent = next(&mut desk);
    let mut delete = operation(ObjectId::Root, Key::Map("number".into()), OpType::Delete);
    bent.operations = vec![delete.clone()];
    assert_eq!(
        refused(&server, bent.clone()),
        Refusal::Malformed("deletes nothing")
    );
    delete.pred = vec![id(number.counter, 1)].into();
    bent.operations = vec![delete];
    assert_eq!(refused(&server, bent), Refusal::WrongShape("number".into()));
}

#[test]
fn a_log_is_not_rewritten() {
    let (mut desk, server) = desk_and_server();
    let mut bent = next(&mut desk);
    // The entry `e` is the desk's; find its operation to overwrite it.
    let entry = server
        .contenders(&"events/e".parse().unwrap())
        .unwrap()
        .remove(0)
        .op;
    for action in [OpType::Put(1.into()), OpType::Delete] {
        let mut rewrite = operation(ObjectId::Root, Key::Map("events/e".into()), action);
        rewrite.pred = vec![id(entry.counter, 1)].into();
        bent.operations = vec![rewrite];
        assert_eq!(
            refused(&server, bent.clone()),
            Refusal::WrongShape("events".into())
        );
    }
}

#[test]
fn a_register_is_not_written_in_part() {
    let (mut desk, server) = desk_and_server();
    let stay = server
        .contenders(&"stay".parse().unwrap())
        .unwrap()
        .remove(0)
        .op;
    let inside = ObjectId::Id(id(stay.counter, 1));
    let mut bent = next(&mut desk);
    bent.operations = vec![operation(
        inside,
        Key::Map("status".into()),
        OpType::Put("x".into()),
    )];
    assert_eq!(refused(&server, bent), Refusal::WrongShape("stay".into()));
}

#[test]
fn what_does_not_exist_is_not_written() {
    let nowhere = ObjectId::Id(id(999, 1));
    let stranger = ObjectId::Id(id(3, 77));
    let write = |object: &ObjectId| {
        vec![operation(
            object.clone(),
            Key::Map("x".into()),
            OpType::Put(1.into()),
        )]
    };
    assert_eq!(
        refused_operations(write(&nowhere)),
        Refusal::WrongShape(String::new())
    );
    assert_eq!(
        refused_operations(write(&stranger)),
        Refusal::WrongShape(String::new())
    );
    for overwritten in [id(999, 1), id(3, 77), id(1, 1)] {
        let mut bent = put("number", "x".into());
        bent.pred = vec![overwritten].into();
        assert_eq!(refused_operations(vec![bent]), Refusal::Dangling);
    }
    let text = ObjectId::Id(StoredId(2, ActorId::from(*b"keyrack-frozen-1")));
    for element in [id(999, 1), id(3, 77), id(3, 1)] {
        let mut typed = operation(
            text.clone(),
            Key::Seq(ElementId::Id(element.clone())),
            OpType::Put("x".into()),
        );
        typed.insert = true;
        assert_eq!(refused_operations(vec![typed]), Refusal::Dangling);
        let mut deleted = operation(
            text.clone(),
            Key::Seq(ElementId::Id(element.clone())),
            OpType::Delete,
        );
        deleted.pred = vec![element].into();
        assert_eq!(refused_operations(vec![deleted]), Refusal::Dangling);
    }
    let misplaced = operation(text, Key::Map("x".into()), OpType::Put(1.into()));
    assert_eq!(
        refused_operations(vec![misplaced]),
        Refusal::Malformed("key of the wrong kind")
    );
}

#[test]
fn values_that_are_never_stored_are_refused() {
    let foreign = [
        ScalarValue::F64(1.5),
        ScalarValue::Bytes(vec![1]),
        ScalarValue::counter(1),
        ScalarValue::Timestamp(1),
    ];
    for value in foreign {
        assert_eq!(
            refused_operations(vec![put("number", value)]),
            Refusal::ForeignValue
        );
    }
    for kind in [ObjType::Text, ObjType::Table] {
        let make = operation(ObjectId::Root, Key::Map("stay".into()), OpType::Make(kind));
        assert_eq!(refused_operations(vec![make]), Refusal::ForeignValue);
    }
    let increment = operation(
        ObjectId::Root,
        Key::Map("number".into()),
        OpType::Increment(1),
    );
    assert_eq!(refused_operations(vec![increment]), Refusal::ForeignValue);
}

#[test]
fn nesting_has_an_end() {
    let (mut desk, server) = desk_and_server();
    let mut bent = next(&mut desk);
    let first = bent.start_op.get();
    bent.operations = vec![operation(
        ObjectId::Root,
        Key::Map("stay".into()),
        OpType::Make(ObjType::Map),
    )];
    for depth in 0..40 {
        let within = ObjectId::Id(id(first + depth, 1));
        bent.operations.push(operation(
            within,
            Key::Map("d".into()),
            OpType::Make(ObjType::Map),
        ));
    }
    assert_eq!(refused(&server, bent), Refusal::TooLarge);
}
