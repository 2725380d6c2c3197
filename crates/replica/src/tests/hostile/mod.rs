//! Bytes from elsewhere: whatever they are, they are refused by name or they are sound.

mod bytes;
mod head;
mod noise;
mod shape;

use automerge::legacy::{Key, ObjectId, Op, OpId as StoredId, OpType};
use automerge::{ActorId, Change, ExpandedChange, ScalarValue};
use serde_json::json;

use super::{actor, admit, edit, reservation, value};
use crate::{Document, Refusal};

/// A desk's reservation with something in it, and the server's copy.
pub(super) fn desk_and_server() -> (Document, Document) {
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
pub(super) fn next(desk: &mut Document) -> ExpandedChange {
    let bytes = edit(desk, |edit| edit.set("channel", &json!("web")));
    Change::try_from(bytes.as_slice()).unwrap().decode()
}

/// Sends a bent change to the server and expects a refusal that leaves no trace.
#[track_caller]
pub(super) fn refused(server: &Document, bent: ExpandedChange) -> Refusal {
    let bytes = Change::from(bent).bytes().into_owned();
    refused_bytes(server, &bytes)
}

#[track_caller]
pub(super) fn refused_bytes(server: &Document, bytes: &[u8]) -> Refusal {
    let mut tried = server.clone();
    let refusal = admit(&mut tried, 1, bytes).unwrap_err();
    assert_eq!(tried.heads(), server.heads());
    assert_eq!(value(&tried), value(server));
    refusal
}

pub(super) fn id(counter: u64, writer: u8) -> StoredId {
    StoredId(counter, ActorId::from([writer; 16]))
}

pub(super) fn operation(obj: ObjectId, key: Key, action: OpType) -> Op {
    Op {
        action,
        obj,
        key,
        pred: vec![].into(),
        insert: false,
    }
}

pub(super) fn put(key: &str, value: ScalarValue) -> Op {
    operation(ObjectId::Root, Key::Map(key.into()), OpType::Put(value))
}

/// What the server says to the desk's next change with these operations instead of its own.
#[track_caller]
pub(super) fn refused_operations(operations: Vec<Op>) -> Refusal {
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

/// A block of Automerge's format.
pub(super) fn block(kind: u8, body: &[u8]) -> Vec<u8> {
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
