//! The first change of a document, written without it, is the change that it would have made.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::{actor, reservation, value};
use crate::{Document, DocumentClass, Draft, Edit, EditError};

/// One write, on either side.
#[derive(Clone, Debug)]
enum Write {
    Set(&'static str, Value),
    Put(&'static str, String, Value),
    Text(String),
}

impl Write {
    fn run(&self, edit: &mut Edit<'_>) -> Result<(), EditError> {
        match self {
            Self::Set(field, value) => edit.set(field, value),
            Self::Put(field, key, value) => edit.put(field, key, value),
            Self::Text(text) => edit.text("notes", text),
        }
    }
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        ".{0,40}".prop_map(Value::from),
    ]
}

fn register() -> impl Strategy<Value = Value> {
    let nested = scalar().prop_recursive(4, 30, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec(("[a-zé]{1,12}", inner), 0..6)
                .prop_map(|entries| Value::Object(Map::from_iter(entries))),
        ]
    });
    nested.prop_map(|value| match value {
        Value::Array(_) | Value::Object(_) => value,
        other => json!([other]),
    })
}

fn write() -> impl Strategy<Value = Write> {
    prop_oneof![
        (
            prop::sample::select(&["number", "guest", "channel"][..]),
            scalar()
        )
            .prop_map(|(field, value)| Write::Set(field, value)),
        register().prop_map(|value| Write::Set("stay", value)),
        ("[a-z]{1,3}", prop_oneof![scalar(), register()])
            .prop_map(|(key, value)| Write::Put("other", key, value)),
        ".{0,30}".prop_map(Write::Text),
    ]
}

/// Writes on both sides and compares everything that can be asked of either.
fn compare(writes: &[Write]) {
    let all = |edit: &mut Edit<'_>| writes.iter().try_for_each(|write| write.run(edit));
    let mut document = reservation(1);
    let whole = document.edit(all);
    let draft = Draft::write(DocumentClass::Reservation, &actor(1), all);
    let (whole, draft): (_, Option<Draft>) = match (whole, draft) {
        (Ok(whole), Ok(draft)) => (whole, draft),
        (whole, draft) => {
            assert_eq!(whole.map(drop), draft.map(drop));
            return;
        }
    };
    assert_eq!(whole.as_ref(), draft.as_ref().map(Draft::change));
    let Some(draft) = draft else { return };
    assert_eq!(draft.value(), &value(&document));
    assert_eq!(draft.heads(), document.heads());
    let opened: Document = draft.open().unwrap();
    assert_eq!(value(&opened), value(&document));
    assert_eq!(opened.snapshot().unwrap(), document.snapshot().unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]
    #[test]
    fn a_draft_is_the_change_that_the_document_makes(writes in prop::collection::vec(write(), 0..8)) {
        // A text that is written twice in one first change is told otherwise, and checked below.
        let mut seen = false;
        let writes: Vec<Write> = writes
            .into_iter()
            .filter(|write| !matches!(write, Write::Text(text) if !text.is_empty() && std::mem::replace(&mut seen, true)))
            .collect();
        compare(&writes);
    }
}

#[test]
fn a_stay_as_the_engine_writes_it_is_the_same_both_ways() {
    let night = |date: &str| json!({"date": date, "room": null, "price": {"minor": 12_000, "currency": "EUR"}});
    compare(&[
        Write::Set("number", json!("KR-A7-1-XYZ")),
        Write::Set("made_at", json!(1_790_000_000_000_i64)),
        Write::Text("Late — 🎻".to_owned()),
        Write::Put("other", "manage_token".to_owned(), json!("ab".repeat(32))),
        Write::Set(
            "stay",
            json!({"status": "confirmed", "slices": [night("2027-05-01"), night("2027-05-02")],
                   "rights": [["1-2.0", "1-3.0"]], "taxes": []}),
        ),
    ]);
}

#[test]
fn a_change_is_deflated_as_the_library_does_it() {
    for length in [1_usize, 100, 400, 5_000, 120_000] {
        let text: String = (0..length)
            .map(|at| char::from(b'a' + u8::try_from(at * at / 7 % 26).unwrap()))
            .collect();
        let mut document = reservation(1);
        let ours = super::edit(&mut document, |edit| edit.set("number", &json!(text)));
        let mut plain = automerge::Change::from_bytes(ours.clone()).unwrap();
        assert_eq!(ours, plain.bytes().into_owned(), "{length} characters");
        let mut again = automerge::Change::from_bytes(plain.raw_bytes().to_vec()).unwrap();
        assert_eq!(ours, again.bytes().into_owned(), "{length} characters");
    }
}

#[test]
fn a_text_written_twice_reads_as_it_was_written_last() {
    let draft = Draft::write(DocumentClass::Reservation, &actor(1), |edit| {
        edit.text("notes", "quiet room")?;
        edit.text("notes", "late, quiet")
    });
    let draft: Draft = draft.map_err(|error: EditError| error).unwrap().unwrap();
    assert_eq!(draft.value()["notes"], "late, quiet");
    assert_eq!(&value(&draft.open().unwrap()), draft.value());
}

#[test]
fn a_draft_of_nothing_is_no_change_and_a_wrong_field_is_refused() {
    let nothing: Result<_, EditError> = Draft::write(DocumentClass::Guest, &actor(1), |edit| {
        edit.set("email", &Value::Null)
    });
    assert!(nothing.unwrap().is_none());
    let wrong: Result<_, EditError> = Draft::write(DocumentClass::Guest, &actor(1), |edit| {
        edit.set("shoe_size", &json!(43))
    });
    assert_eq!(
        wrong.map(drop),
        Err(EditError::UnknownField("shoe_size".to_owned()))
    );
}
