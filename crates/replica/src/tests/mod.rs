//! The crate as its callers meet it.

mod conflicts;
mod drafts;
mod editing;
mod frozen;
mod hostile;
mod merging;

use serde_json::Value;

use crate::{Actor, Admission, Document, DocumentClass, Edit, EditError, Limits};

pub(crate) fn actor(number: u8) -> Actor {
    Actor::try_new(&[number; 16]).unwrap()
}

pub(crate) fn reservation(number: u8) -> Document {
    Document::create(DocumentClass::Reservation, &actor(number)).unwrap()
}

/// Makes one edit at the present heads and returns its bytes.
pub(crate) fn edit(
    document: &mut Document,
    write: impl FnOnce(&mut Edit<'_>) -> Result<(), EditError>,
) -> Vec<u8> {
    document.edit(write).unwrap().unwrap().bytes
}

/// Everything `from` made or heard, taken in by `to`.
pub(crate) fn pull(to: &mut Document, from: &Document) {
    let changes = from.changes_after(&Default::default());
    to.apply_changes(changes.iter().map(Vec::as_slice)).unwrap();
}

/// Lets in what `actor` wrote, with every field allowed.
pub(crate) fn admit(to: &mut Document, by: u8, bytes: &[u8]) -> Result<(), crate::Refusal> {
    let actor = actor(by);
    let by = Admission {
        actor: &actor,
        may_write: &|_| true,
        limits: Limits::default(),
    };
    to.admit(bytes, &by).map(drop)
}

pub(crate) fn value(document: &Document) -> Value {
    document.value().unwrap()
}
