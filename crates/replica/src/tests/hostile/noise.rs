//! Random and damaged changes: refused, or taken in without harm.

use automerge::legacy::{ElementId, Key, ObjectId, Op, OpId as StoredId, OpType};
use automerge::{ActorId, Change, ObjType, ScalarValue};
use proptest::prelude::*;
use serde_json::json;

use super::super::pull;
use super::{actor, admit, block, desk_and_server, edit, id, next, reservation, value};
use crate::{Admission, Document, DocumentClass, Limits};

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
            pull(&mut other, &server);
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
        pull(&mut elsewhere, &before);
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
