//! Bytes from elsewhere: whatever they are, they are refused by name or they are sound.

use std::io::Write as _;

use automerge::legacy::{ElementId, Key, ObjectId, Op, OpId as StoredId, OpType};
use automerge::{ActorId, Change, ExpandedChange, ObjType, ScalarValue};
use proptest::prelude::*;
use serde_json::json;

use super::{actor, admit, edit, reservation, value};
use crate::{Admission, Document, DocumentClass, Limits, Refusal, inspect_change};

/// A desk's reservation with something in it, and the server's copy.
fn desk_and_server() -> (Document, Document) {
    let mut desk = reservation(1);
    let bytes = edit(&mut desk, |edit| {
        edit.set("number", &json!("A-17"))?;
        edit.set(
            "stay",
            &json!({"slices": [{"night": "2026-01-05"}], "rights": [1]}),
        )?;
        edit.put("events", "e", &json!({"n": 1}))?;
        edit.text("notes", "Hello")
    });
    let mut server = reservation(9);
    admit(&mut server, 1, &bytes).unwrap();
    (desk, server)
}

/// The next honest change of the desk, to be bent by a test.
fn next(desk: &mut Document) -> ExpandedChange {
    let bytes = edit(desk, |edit| edit.set("channel", &json!("web")));
    Change::try_from(bytes.as_slice()).unwrap().decode()
}

/// Sends a bent change to the server and expects a refusal that leaves no trace.
#[track_caller]
fn refused(server: &Document, bent: ExpandedChange) -> Refusal {
    let bytes = Change::from(bent).bytes().into_owned();
    refused_bytes(server, &bytes)
}

#[track_caller]
fn refused_bytes(server: &Document, bytes: &[u8]) -> Refusal {
    let mut tried = server.clone();
    let refusal = admit(&mut tried, 1, bytes).unwrap_err();
    assert_eq!(tried.heads(), server.heads());
    assert_eq!(value(&tried), value(server));
    refusal
}

fn id(counter: u64, writer: u8) -> StoredId {
    StoredId(counter, ActorId::from([writer; 16]))
}

fn put(key: &str, value: ScalarValue) -> Op {
    operation(ObjectId::Root, Key::Map(key.into()), OpType::Put(value))
}

fn operation(obj: ObjectId, key: Key, action: OpType) -> Op {
    Op {
        action,
        obj,
        key,
        pred: vec![].into(),
        insert: false,
    }
}

/// What the server says to the desk's next change with these operations instead of its own.
#[track_caller]
fn refused_operations(operations: Vec<Op>) -> Refusal {
    let (mut desk, server) = desk_and_server();
    let mut bent = next(&mut desk);
    bent.operations = operations;
    refused(&server, bent)
}

#[test]
fn an_honest_change_passes_the_same_way() {
    let (mut desk, mut server) = desk_and_server();
    let honest = next(&mut desk);
    let bytes = Change::from(honest).bytes().into_owned();
    admit(&mut server, 1, &bytes).unwrap();
    assert_eq!(value(&server), value(&desk));
}

#[test]
fn the_head_of_a_change_is_checked() {
    let (mut desk, server) = desk_and_server();
    let honest = next(&mut desk);
    let bend = |bend: fn(&mut ExpandedChange)| {
        let mut bent = honest.clone();
        bend(&mut bent);
        refused(&server, bent)
    };
    assert_eq!(
        bend(|it| it.actor_id = ActorId::from([2; 16])),
        Refusal::WrongActor
    );
    assert_eq!(
        bend(|it| it.actor_id = ActorId::from(*b"keyrack-frozen-1")),
        Refusal::WrongActor
    );
    assert_eq!(bend(|it| it.seq = 1), Refusal::OutOfOrder);
    assert_eq!(bend(|it| it.seq += 1), Refusal::OutOfOrder);
    assert_eq!(bend(|it| it.seq = u64::MAX), Refusal::OutOfOrder);
    assert_eq!(
        bend(|it| it.start_op = 1.try_into().unwrap()),
        Refusal::OutOfOrder
    );
    assert_eq!(
        bend(|it| it.start_op = it.start_op.saturating_add(1)),
        Refusal::OutOfOrder
    );
    assert_eq!(
        bend(|it| it.start_op = 0xffff_fff0.try_into().unwrap()),
        Refusal::OutOfOrder
    );
    assert_eq!(bend(|it| it.deps.clear()), Refusal::OutOfOrder);
    let hash = crate::ChangeHash([7; 32]);
    let missing = bend(|it| it.deps = vec![automerge::ChangeHash([7; 32])]);
    assert_eq!(missing, Refusal::MissingDependencies(vec![hash]));
    assert_eq!(
        bend(|it| it.message = Some("psst".into())),
        Refusal::Malformed("holds a message")
    );
    let behind = Refusal::Malformed("bytes behind the columns");
    assert_eq!(bend(|it| it.extra_bytes = vec![1, 2, 3]), behind);
}

#[test]
fn a_second_change_at_the_same_place_is_refused() {
    // A desk restored from a backup that kept its actor.
    let (mut desk, mut server) = desk_and_server();
    let mut restored = desk.clone();
    let one = edit(&mut desk, |edit| edit.set("channel", &json!("web")));
    let other = edit(&mut restored, |edit| edit.set("channel", &json!("agent")));
    admit(&mut server, 1, &one).unwrap();
    assert_eq!(refused_bytes(&server, &other), Refusal::OutOfOrder);
}

#[test]
fn fields_are_the_authors_to_write_or_not() {
    let (mut desk, mut server) = desk_and_server();
    let bytes = edit(&mut desk, |edit| {
        edit.put("rooms", "n", &json!("101"))?;
        edit.text("notes", "Hello there")
    });
    let actor = actor(1);
    for allowed in [&["rooms"][..], &["notes"], &[]] {
        let may_write = |field: &str| allowed.contains(&field);
        let by = Admission {
            actor: &actor,
            may_write: &may_write,
            limits: Limits::default(),
        };
        let refusal = server.admit(&bytes, &by).unwrap_err();
        assert!(
            matches!(refusal, Refusal::FieldNotAllowed(_)),
            "{allowed:?}: {refusal:?}"
        );
    }
    let may_write = |field: &str| ["rooms", "notes"].contains(&field);
    let by = Admission {
        actor: &actor,
        may_write: &may_write,
        limits: Limits::default(),
    };
    let places = server.admit(&bytes, &by).unwrap().places;
    let places = places.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(places, ["notes", "rooms/n"]);
}

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

#[test]
fn limits_hold() {
    let (mut desk, _) = desk_and_server();
    let bytes = edit(&mut desk, |edit| {
        edit.set("stay", &json!({"x": "y".repeat(100_000)}))
    });
    assert!(bytes.len() < 1000);
    let inspect = |change: fn(&mut Limits)| {
        let mut limits = Limits::default();
        change(&mut limits);
        inspect_change(&bytes, &limits).map(|facts| facts.inflated_bytes)
    };
    assert!(inspect(|_| {}).unwrap() > 100_000);
    assert_eq!(
        inspect(|it| it.sent_bytes_max = 100),
        Err(Refusal::TooLarge)
    );
    assert_eq!(
        inspect(|it| it.inflated_bytes_max = 100_000),
        Err(Refusal::TooLarge)
    );
    assert_eq!(inspect(|it| it.operations_max = 1), Err(Refusal::TooMany));
    assert_eq!(inspect(|it| it.dependencies_max = 0), Err(Refusal::TooMany));
}

#[test]
fn a_late_change_may_ask_for_so_much_of_the_past() {
    let (mut desk, _) = desk_and_server();
    let shown = desk.heads();
    edit(&mut desk, |edit| edit.set("channel", &json!("web")));
    let late = desk.edit_at::<crate::EditError>(&shown, |edit| edit.set("number", &json!("B")));
    let late = late.unwrap().unwrap().bytes;
    let mut server = reservation(9);
    for bytes in desk.changes_after(&Default::default()) {
        if bytes != late {
            admit(&mut server, 1, &bytes).unwrap();
        }
    }
    let limits = Limits {
        late_overwrites_max: 0,
        ..Limits::default()
    };
    let by = Admission {
        actor: &actor(1),
        may_write: &|_| true,
        limits,
    };
    assert_eq!(server.admit(&late, &by), Err(Refusal::TooMany));
    admit(&mut server, 1, &late).unwrap();
}

/// A block of Automerge's format.
fn block(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut block = vec![0x85, 0x6f, 0x4a, 0x83, 0, 0, 0, 0, kind];
    let mut length = body.len();
    while length > 0x7f {
        block.push((length & 0x7f) as u8 | 0x80);
        length >>= 7;
    }
    block.push(length as u8);
    block.extend(body);
    block
}

#[test]
fn a_bomb_is_put_out_at_the_cap() {
    // A thousand to one is what deflating can do.
    let mut deflater = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    let zeros = vec![0; 1 << 20];
    for _ in 0..200 {
        deflater.write_all(&zeros).unwrap();
    }
    let bomb = block(2, &deflater.finish().unwrap());
    assert!(
        bomb.len() < Limits::default().sent_bytes_max,
        "{}",
        bomb.len()
    );
    assert_eq!(
        inspect_change(&bomb, &Limits::default()),
        Err(Refusal::TooLarge)
    );
}

#[test]
fn runs_that_stand_for_more_than_they_weigh_are_refused() {
    // A change whose action column says: 2^62 writes.
    let mut body = vec![0, 16];
    body.extend([1; 16]);
    body.extend([1, 1, 0, 0, 0]);
    let run = [
        0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0xc0, 0x00, 0x01,
    ];
    body.extend([1, 0x42, run.len() as u8]);
    body.extend(run);
    let sent = block(1, &body);
    assert_eq!(
        inspect_change(&sent, &Limits::default()),
        Err(Refusal::TooMany)
    );
}

#[test]
fn whole_documents_and_bundles_are_not_changes() {
    let (desk, server) = desk_and_server();
    assert_eq!(
        refused_bytes(&server, &desk.snapshot().unwrap()),
        Refusal::NotAChange
    );
    assert_eq!(
        refused_bytes(&server, &block(3, b"bundle")),
        Refusal::NotAChange
    );
    assert_eq!(
        refused_bytes(&server, b"GET / HTTP/1.1"),
        Refusal::NotAChange
    );
    let unknown = Refusal::Malformed("unknown kind of block");
    assert_eq!(refused_bytes(&server, &block(9, b"")), unknown);
    let early = Refusal::Malformed("ends too early");
    assert_eq!(refused_bytes(&server, b""), early);
}

#[test]
fn two_changes_in_one_are_not_one() {
    let (mut desk, server) = desk_and_server();
    let mut bytes = edit(&mut desk, |edit| edit.set("channel", &json!("web")));
    bytes.extend(edit(&mut desk, |edit| edit.set("channel", &json!("agent"))));
    assert_eq!(
        refused_bytes(&server, &bytes),
        Refusal::Malformed("bytes behind the change")
    );
}

/// Whatever `admit` does with the bytes, the document stays whole.
fn survives(bytes: &[u8]) {
    let (_, mut server) = desk_and_server();
    let before = (server.heads(), value(&server));
    let limits = Limits {
        inflated_bytes_max: 64 * 1024,
        operations_max: 4096,
        ..Limits::default()
    };
    let actor = actor(1);
    let by = Admission {
        actor: &actor,
        may_write: &|_| true,
        limits,
    };
    match server.admit(bytes, &by) {
        Err(_) => assert_eq!((server.heads(), value(&server)), before),
        Ok(_) => {
            let snapshot = server.snapshot().unwrap();
            let class = DocumentClass::Reservation;
            let back = Document::open(class, &actor, Some(&snapshot), []).unwrap();
            assert_eq!(value(&back), value(&server));
        }
    }
    // As if it were this replica's own, damaged on disk: broken at worst.
    let _ = Document::open(DocumentClass::Reservation, &actor, Some(bytes), []);
}

/// The body of a change of some size, to be damaged, and what makes it whole again.
fn body() -> Vec<u8> {
    let (mut desk, _) = desk_and_server();
    let bytes = edit(&mut desk, |edit| {
        edit.set("number", &json!("B"))?;
        edit.set(
            "stay",
            &json!({"slices": [1, {"a": [null, true]}], "n": -5}),
        )?;
        edit.put("rooms", "n", &json!("101"))?;
        edit.text("notes", "Hullo, you")
    });
    let change = Change::try_from(bytes.as_slice()).unwrap();
    let raw = change.raw_bytes();
    // Magic, checksum, kind, then a length of two bytes.
    raw[11..].to_vec()
}

/// A block with the right checksum, so that damage reaches beyond it.
fn sealed(body: &[u8]) -> Vec<u8> {
    let mut sealed = block(1, body);
    if let Ok(change) = Change::try_from(sealed.as_slice()) {
        let hash = change.hash().0;
        sealed[4..8].copy_from_slice(&hash[..4]);
    }
    sealed
}

#[test]
fn the_body_taken_apart_is_the_body_put_together() {
    let (mut desk, mut server) = desk_and_server();
    let body = body();
    admit(&mut server, 1, &sealed(&body)).unwrap();
    edit(&mut desk, |edit| edit.set("number", &json!("B")));
    assert_eq!(value(&server)["notes"], "Hullo, you");
}

/// An object id of some sort: the text, the stay's, a slice's, one of the change's own, none.
fn any_object() -> impl Strategy<Value = ObjectId> {
    let text = StoredId(2, ActorId::from(*b"keyrack-frozen-1"));
    prop_oneof![
        4 => Just(ObjectId::Root),
        2 => Just(ObjectId::Id(text)),
        3 => any_id().prop_map(ObjectId::Id),
    ]
}

fn any_id() -> impl Strategy<Value = StoredId> {
    let writer = prop::sample::select(vec![1_u8, 1, 1, 2]);
    (0..24_u64, writer).prop_map(|(counter, writer)| id(counter, writer))
}

fn any_operation() -> impl Strategy<Value = Op> {
    let names = vec![
        "number", "stay", "notes", "rooms/n", "rooms/m", "events/e", "events/f", "new", "x",
    ];
    let key = prop_oneof![
        3 => prop::sample::select(names).prop_map(|key| Key::Map(key.into())),
        1 => Just(Key::Seq(ElementId::Head)),
        2 => any_id().prop_map(|id| Key::Seq(ElementId::Id(id))),
    ];
    let scalar = prop_oneof![
        Just(ScalarValue::Null),
        any::<i64>().prop_map(ScalarValue::Int),
        Just("é".into()),
    ];
    let action = prop_oneof![
        4 => scalar.prop_map(OpType::Put),
        2 => Just(OpType::Make(ObjType::Map)),
        2 => Just(OpType::Make(ObjType::List)),
        2 => Just(OpType::Delete),
    ];
    let pred = prop::collection::vec(any_id(), 0..2);
    (any_object(), key, action, pred, any::<bool>()).prop_map(|(obj, key, action, pred, insert)| {
        Op {
            action,
            obj,
            key,
            pred: pred.into(),
            insert,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn well_formed_nonsense_is_refused_or_sound(
        operations in prop::collection::vec(any_operation(), 1..5),
        late in any::<bool>(),
    ) {
        let (mut desk, mut server) = desk_and_server();
        let mut bent = next(&mut desk);
        if late {
            // The server has heard of something meanwhile.
            let mut other = reservation(2);
            super::pull(&mut other, &server);
            let heard = edit(&mut other, |edit| {
                edit.set("number", &json!("C"))?;
                edit.text("notes", "Help")
            });
            admit(&mut server, 2, &heard).unwrap();
        }
        bent.operations = operations;
        let bytes = Change::from(bent).bytes().into_owned();
        let before = server.clone();
        if admit(&mut server, 1, &bytes).is_err() {
            assert_eq!((server.heads(), value(&server)), (before.heads(), value(&before)));
            return Ok(());
        }
        let snapshot = server.snapshot().unwrap();
        let class = DocumentClass::Reservation;
        let back = Document::open(class, &actor(1), Some(&snapshot), []).unwrap();
        assert_eq!(value(&back), value(&server));
        // Whoever hears it in another order stands at the same.
        let mut elsewhere = desk_and_server().1;
        elsewhere.apply_changes([bytes.as_slice()]).unwrap();
        super::pull(&mut elsewhere, &before);
        assert_eq!(elsewhere.heads(), server.heads());
        assert_eq!(value(&elsewhere), value(&server));
        // And everyone can go on from there.
        let next = edit(&mut elsewhere, |edit| {
            edit.set("number", &json!("Z"))?;
            edit.set("stay", &json!({"z": 1}))?;
            edit.text("notes", "after all")
        });
        server.apply_changes([next.as_slice()]).unwrap();
        assert_eq!(value(&elsewhere), value(&server));
    }

    #[test]
    fn noise_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        survives(&bytes);
        for kind in 0..4 {
            survives(&block(kind, &bytes));
        }
    }

    #[test]
    fn damage_never_panics(
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut body = body();
        for (at, mask) in &flips {
            let at = at.index(body.len());
            body[at] ^= mask;
        }
        if let Some(cut) = cut {
            body.truncate(cut.index(body.len()));
        }
        survives(&sealed(&body));
        survives(&block(1, &body));
    }

    #[test]
    fn a_damaged_snapshot_is_broken_or_whole(
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let (desk, _) = desk_and_server();
        let mut snapshot = desk.snapshot().unwrap();
        for (at, mask) in &flips {
            let at = at.index(snapshot.len());
            snapshot[at] ^= mask;
        }
        let actor = actor(1);
        let opened = Document::open(DocumentClass::Reservation, &actor, Some(&snapshot), []);
        if let Ok(document) = opened {
            prop_assert_eq!(document.heads(), desk.heads());
            prop_assert_eq!(value(&document), value(&desk));
        }
    }
}
