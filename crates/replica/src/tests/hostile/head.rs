//! Who wrote it, where it belongs in history, how much it holds.

use automerge::{ActorId, ExpandedChange};
use serde_json::json;

use super::{actor, admit, desk_and_server, edit, next, refused, refused_bytes, reservation};
use crate::{Admission, Limits, Refusal, inspect_change};

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
