//! One person, one document: what is written is what is read.

use serde_json::{Value, json};

use super::{actor, edit, reservation, value};
use crate::{BrokenCause, Document, DocumentClass, EditError, Heads, Place};

#[test]
fn every_kind_of_value_comes_back() {
    let mut document = reservation(1);
    let stay = json!({
        "status": "confirmed",
        "slices": [
            {"night": "2026-01-05", "price": 12_900, "right": null},
            {"night": "2026-01-06", "price": -1, "held": true, "list": [], "object": {}},
        ],
        "smallest": i64::MIN, "largest": i64::MAX, "unsigned": u64::MAX,
    });
    edit(&mut document, |edit| {
        edit.set("number", &json!("A-17"))?;
        edit.set("guest", &Value::Null)?;
        edit.set("stay", &stay)?;
        edit.put("rooms", "2026-01-05", &json!("101"))?;
        edit.put("other", "x/y", &json!([1, "zwei", false, [null]]))?;
        edit.put("events", "e1", &json!({"what": "made"}))?;
        edit.text("notes", "Late arrival — Zoë 🎻\nquiet room")
    });
    let expected = json!({
        "number": "A-17",
        "stay": stay,
        "rooms": {"2026-01-05": "101"},
        "other": {"x/y": [1, "zwei", false, [null]]},
        "events": {"e1": {"what": "made"}},
        "notes": "Late arrival — Zoë 🎻\nquiet room",
        "companions": {}, "services": {}, "traces": {}, "preferences": {},
    });
    assert_eq!(value(&document), expected);
    let snapshot = document.snapshot().unwrap();
    let back = Document::open(document.class(), &actor(2), Some(&snapshot), []).unwrap();
    assert_eq!(value(&back), expected);
    assert_eq!(back.heads(), document.heads());
    assert_eq!(
        back.get(&Place::field("stay")).unwrap(),
        Some(expected["stay"].clone())
    );
    assert_eq!(
        back.get(&Place::entry("rooms", "2026-01-05")).unwrap(),
        Some(json!("101"))
    );
    assert_eq!(
        back.get(&Place::field("notes")).unwrap(),
        Some(expected["notes"].clone())
    );
    assert_eq!(back.get(&Place::field("company")).unwrap(), None);
}

#[test]
fn what_cannot_be_stored_is_refused_and_nothing_is_written() {
    let mut document = reservation(1);
    let before = document.heads();
    let mut refused = |field: &str, value: Value, expected: EditError| {
        let result = document.edit(|edit| {
            edit.set("number", &json!("written first"))?;
            edit.set(field, &value)
        });
        assert_eq!(result, Err(expected));
    };
    refused("stay", json!({"price": 129.5}), EditError::Float);
    refused("number", json!(1e3), EditError::Float);
    refused(
        "nonsense",
        json!(1),
        EditError::UnknownField("nonsense".into()),
    );
    refused(
        "_class",
        json!("guest"),
        EditError::UnknownField("_class".into()),
    );
    refused("stay", json!("scalar"), EditError::WrongKind("stay".into()));
    refused(
        "number",
        json!({"a": 1}),
        EditError::WrongKind("number".into()),
    );
    refused(
        "rooms",
        json!({"a": 1}),
        EditError::WrongKind("rooms".into()),
    );
    refused("notes", json!("text"), EditError::WrongKind("notes".into()));
    let deep = (0..40).fold(json!(1), |inner, _| json!([inner]));
    refused("stay", deep, EditError::TooLarge);
    refused("stay", json!(vec![0; 10_000]), EditError::TooLarge);
    refused("stay", json!({"": 1}), EditError::BadKey);
    refused("number", json!("x".repeat(200_000)), EditError::TooLarge);
    for key in ["", "a\nb", &"k".repeat(200)] {
        let result = document.edit(|edit| edit.put("rooms", key, &json!(1)));
        assert_eq!(result, Err(EditError::BadKey), "{key:?}");
    }
    let long = document.edit(|edit| edit.text("notes", &"x".repeat(9000)));
    assert_eq!(long, Err(EditError::TooLarge));
    assert_eq!(document.heads(), before);
    assert_eq!(document.get(&Place::field("number")).unwrap(), None);
}

#[test]
fn saving_a_form_unchanged_writes_nothing() {
    let mut document = reservation(1);
    let save = |edit: &mut crate::Edit<'_>| {
        edit.set("number", &json!("A-17"))?;
        edit.set("stay", &json!({"slices": [1, 2]}))?;
        edit.put("rooms", "n", &json!("101"))?;
        edit.text("notes", "hello")?;
        edit.clear("company")?;
        edit.remove("rooms", "none")
    };
    assert!(document.edit::<EditError>(save).unwrap().is_some());
    let heads = document.heads();
    assert_eq!(document.edit::<EditError>(save), Ok(None));
    assert_eq!(document.heads(), heads);
}

#[test]
fn cleared_and_removed_values_are_absent() {
    let mut document = reservation(1);
    edit(&mut document, |edit| {
        edit.set("number", &json!("A"))?;
        edit.set("party", &json!({"adults": 2}))?;
        edit.put("rooms", "n", &json!("101"))
    });
    edit(&mut document, |edit| {
        edit.clear("number")?;
        edit.clear("party")?;
        edit.remove("rooms", "n")
    });
    let value = value(&document);
    assert_eq!(value.get("number"), None);
    assert_eq!(value.get("party"), None);
    assert_eq!(value["rooms"], json!({}));
}

#[test]
fn a_log_entry_is_written_once() {
    let mut document = reservation(1);
    edit(&mut document, |edit| {
        edit.put("events", "e", &json!({"n": 1}))
    });
    let again = document.edit::<EditError>(|edit| edit.put("events", "e", &json!({"n": 1})));
    assert_eq!(again, Ok(None));
    let other = document.edit::<EditError>(|edit| edit.put("events", "e", &json!({"n": 2})));
    assert_eq!(other, Err(EditError::AlreadyLogged("e".into())));
    let remove = document.edit::<EditError>(|edit| edit.remove("events", "e"));
    assert_eq!(remove, Err(EditError::WrongKind("events".into())));
}

#[test]
fn a_large_edit_can_be_sent() {
    let mut desk = reservation(1);
    let mut server = reservation(9);
    let first = edit(&mut desk, |edit| edit.text("notes", &"x ".repeat(1024)));
    super::admit(&mut server, 1, &first).unwrap();
    // As incompressible as text gets.
    let mut state = 1_u64;
    let noise = std::iter::repeat_with(|| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        char::from_u32(0x4e00 + (state >> 50) as u32).unwrap()
    });
    let noise: String = noise.take(2048).collect();
    let second = edit(&mut desk, |edit| edit.text("notes", &noise));
    super::admit(&mut server, 1, &second).unwrap();
    let values = json!(vec!["x".repeat(19); 2000]);
    let third = edit(&mut desk, |edit| edit.set("stay", &values));
    super::admit(&mut server, 1, &third).unwrap();
    assert_eq!(value(&server), value(&desk));
}

#[test]
fn unknown_heads_are_refused() {
    let mut document = reservation(1);
    let mut other = reservation(2);
    edit(&mut other, |edit| edit.set("number", &json!("B")));
    for heads in [other.heads(), Heads::default()] {
        let result = document.edit_at(&heads, |edit| edit.set("number", &json!("A")));
        assert_eq!(result, Err(EditError::UnknownHeads));
    }
}

#[test]
fn bytes_of_another_class_or_none_are_broken() {
    let guest = Document::create(DocumentClass::Guest, &actor(1)).unwrap();
    let snapshot = guest.snapshot().unwrap();
    let open = |bytes: &[u8]| Document::open(DocumentClass::Folio, &actor(1), Some(bytes), []);
    assert_eq!(open(&snapshot).unwrap_err().cause, BrokenCause::WrongClass);
    assert_eq!(open(&[]).unwrap_err().cause, BrokenCause::Snapshot);
    assert_eq!(
        open(b"not a document").unwrap_err().cause,
        BrokenCause::Snapshot
    );
    assert_eq!(
        open(&snapshot[..snapshot.len() - 1]).unwrap_err().cause,
        BrokenCause::Snapshot
    );
    let changes: [&[u8]; 1] = [b"not a change"];
    let opened = Document::open(DocumentClass::Guest, &actor(1), Some(&snapshot), changes);
    assert_eq!(opened.unwrap_err().cause, BrokenCause::Change);
}

#[test]
fn names_survive_their_written_forms() {
    let mut document = reservation(1);
    edit(&mut document, |edit| edit.set("number", &json!("A")));
    let heads = document.heads();
    assert_eq!(Heads::from_bytes(&heads.to_bytes()), Some(heads.clone()));
    assert_eq!(Heads::from_bytes(&[0; 33]), None);
    let json = serde_json::to_string(&heads).unwrap();
    assert_eq!(serde_json::from_str::<Heads>(&json).unwrap(), heads);
    let contender = document
        .contenders(&Place::field("number"))
        .unwrap()
        .remove(0);
    let json = serde_json::to_string(&contender.op).unwrap();
    assert_eq!(
        serde_json::from_str::<crate::OpId>(&json).unwrap(),
        contender.op
    );
    assert_eq!(contender.author, actor(1));
    for bad in ["", "_class", "_x/y", "a/", "/a", "a\u{0}"] {
        assert!(bad.parse::<Place>().is_err(), "{bad:?}");
    }
    assert_eq!("rooms/a/b".parse(), Ok(Place::entry("rooms", "a/b")));
    assert!(crate::Actor::try_new(&[0; 15]).is_err());
    assert!(crate::Actor::try_new(&[0; 32]).is_ok());
    assert!(crate::Actor::try_new(b"keyrack-frozen-1").is_err());
}

#[test]
fn the_past_can_be_read() {
    let mut document = reservation(1);
    let mut past = vec![(document.heads(), value(&document))];
    for round in 0..4 {
        edit(&mut document, |edit| {
            edit.set("stay", &json!({"round": round}))?;
            edit.put("rooms", &format!("{}", round % 2), &json!(round))?;
            edit.text("notes", &format!("round {round}"))
        });
        past.push((document.heads(), value(&document)));
    }
    for (heads, then) in past {
        assert_eq!(document.value_at(&heads).unwrap(), Some(then));
    }
    assert_eq!(document.value_at(&Heads::default()).unwrap(), None);
    let unknown = Heads::from_iter([crate::ChangeHash([7; 32])]);
    assert_eq!(document.value_at(&unknown).unwrap(), None);
}

#[test]
fn steps_tell_what_each_change_was_made_upon_and_what_it_made() {
    let (mut one, mut two) = (reservation(1), reservation(2));
    edit(&mut one, |edit| edit.set("channel", &json!("web")));
    super::pull(&mut two, &one);
    edit(&mut one, |edit| edit.set("channel", &json!("phone")));
    edit(&mut two, |edit| edit.set("channel", &json!("walk_in")));
    super::pull(&mut one, &two);
    let steps = one.steps().unwrap();
    let told: Vec<_> = steps
        .iter()
        .map(|step| {
            let at = |heads| one.value_at(heads).unwrap().unwrap()["channel"].clone();
            (step.author.clone(), at(&step.before), at(&step.after))
        })
        .collect();
    assert_eq!(told[0], (actor(1), Value::Null, json!("web")));
    assert!(told.contains(&(actor(1), json!("web"), json!("phone"))));
    assert!(told.contains(&(actor(2), json!("web"), json!("walk_in"))));
    assert_eq!(steps.len(), 3);
}
