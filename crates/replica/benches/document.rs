//! What a document costs: to make, to read back, to judge, to pack.
//!
//! Run with `cargo bench -p keyrack-replica`. The aims: a new reservation in about 100 µs, reading a
//! small one in about 70 µs, 2,000 cold documents merged a second.

use keyrack_replica::{
    Actor, Admission, Document, DocumentClass, EditError, Heads, Limits, NewChange,
};
use serde_json::json;

fn main() {
    divan::main();
}

fn actor(number: u8) -> Actor {
    Actor::try_new(&[number; 16]).unwrap_or_else(|error| panic!("{error}"))
}

fn made(result: Result<Option<NewChange>, EditError>) -> NewChange {
    result
        .ok()
        .flatten()
        .unwrap_or_else(|| panic!("the edit writes"))
}

/// A reservation as it leaves the booking form.
fn booked() -> (Document, NewChange) {
    let mut document = create();
    let slices = (5..8).map(
        |day| json!({"night": format!("2026-01-{day:02}"), "room_type": "dbl", "price": 12_900}),
    );
    let stay = json!({
        "status": "confirmed", "arrival": "2026-01-05", "departure": "2026-01-08",
        "slices": slices.collect::<Vec<_>>(), "rights": ["7-1-1", "7-1-2", "7-1-3"],
    });
    let change = made(document.edit(|edit| {
        edit.set("number", &json!("A-1017"))?;
        edit.set("guest", &json!("0190a5b2-7c3e-7d4f-8a1b-2c3d4e5f6a7b"))?;
        edit.set("channel", &json!("walk_in"))?;
        edit.set("party", &json!({"adults": 2, "children": [7]}))?;
        edit.set("stay", &stay)?;
        edit.text("notes", "Late arrival, quiet room.")
    }));
    (document, change)
}

/// The same after twenty edits by three people.
fn lived_in() -> (Document, Vec<Vec<u8>>) {
    let (mut document, _) = booked();
    for round in 0..20_u8 {
        let writer = actor(1 + round % 3);
        let changes = document.changes_after(&Heads::default());
        let changes = changes.iter().map(Vec::as_slice);
        document = Document::open(DocumentClass::Reservation, &writer, None, changes)
            .unwrap_or_else(|broken| panic!("{broken}"));
        made(document.edit(|edit| {
            edit.set("channel", &json!(format!("round {round}")))?;
            edit.put("rooms", "2026-01-05", &json!(100 + round))
        }));
    }
    let changes = document.changes_after(&Heads::default());
    (document, changes)
}

fn create() -> Document {
    Document::create(DocumentClass::Reservation, &actor(1))
        .unwrap_or_else(|broken| panic!("{broken}"))
}

#[divan::bench]
fn create_empty() -> Document {
    create()
}

#[divan::bench]
fn create_and_book() -> (Document, NewChange) {
    booked()
}

#[divan::bench]
fn open_fresh_from_changes(bencher: divan::Bencher<'_, '_>) {
    let (_, change) = booked();
    let actor = actor(2);
    bencher.bench(|| {
        let changes = [change.bytes.as_slice()];
        Document::open(DocumentClass::Reservation, &actor, None, changes).map_err(drop)
    });
}

#[divan::bench]
fn open_lived_in_from_snapshot(bencher: divan::Bencher<'_, '_>) {
    let snapshot = lived_in().0.snapshot().unwrap_or_default();
    let actor = actor(2);
    bencher.bench(|| {
        Document::open(DocumentClass::Reservation, &actor, Some(&snapshot), []).map_err(drop)
    });
}

#[divan::bench]
fn read_lived_in(bencher: divan::Bencher<'_, '_>) {
    let (document, _) = lived_in();
    bencher.bench(|| document.value());
}

#[divan::bench]
fn conflicts_of_lived_in(bencher: divan::Bencher<'_, '_>) {
    let (document, _) = lived_in();
    bencher.bench(|| document.conflicts());
}

#[divan::bench]
fn edit_lived_in(bencher: divan::Bencher<'_, '_>) {
    let (document, _) = lived_in();
    bencher
        .with_inputs(|| document.clone())
        .bench_values(|mut document| {
            document
                .edit::<EditError>(|edit| edit.set("channel", &json!("web")))
                .map_err(drop)
        });
}

/// A document that is not in memory, and one change for it.
#[divan::bench]
fn cold_merge(bencher: divan::Bencher<'_, '_>) {
    let (mut document, _) = lived_in();
    let snapshot = document.snapshot().unwrap_or_default();
    let change = made(document.edit(|edit| edit.set("channel", &json!("web")))).bytes;
    let (reader, writer) = (actor(9), actor(2));
    bencher.bench(|| {
        let class = DocumentClass::Reservation;
        let mut cold = Document::open(class, &reader, Some(&snapshot), []).map_err(drop)?;
        let limits = Limits::default();
        let by = Admission {
            actor: &writer,
            may_write: &|_| true,
            limits,
        };
        cold.admit(&change, &by).map_err(drop)?;
        cold.value().map_err(drop)
    });
}

#[divan::bench]
fn admit_lived_in(bencher: divan::Bencher<'_, '_>) {
    let (document, _) = lived_in();
    let mut writer = document.clone();
    let change = made(writer.edit(|edit| edit.set("channel", &json!("web")))).bytes;
    let actor = actor(2);
    bencher
        .with_inputs(|| document.clone())
        .bench_values(|mut document| {
            let limits = Limits::default();
            let by = Admission {
                actor: &actor,
                may_write: &|_| true,
                limits,
            };
            document.admit(&change, &by).map_err(drop)
        });
}

#[divan::bench]
fn snapshot_lived_in(bencher: divan::Bencher<'_, '_>) {
    let (document, _) = lived_in();
    bencher.bench(|| document.snapshot());
}
