//! The first change of every document: the same bytes on every replica, for ever.
//!
//! Two desks that create the same housekeeping day while cut off must have made one document, not
//! two that share a name. So a document's history begins with a change that nobody wrote: a fixed
//! actor, time 0, one mark of the class and the empty texts. It is never sent; each replica makes it.

use std::sync::OnceLock;

use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, Automerge, AutomergeError, ObjId, ObjType, ROOT, TextEncoding};

use super::DocumentClass;
use crate::fault::{Broken, BrokenCause};

/// The writer of every first change. No installation may have it.
pub(crate) const FROZEN_ACTOR: [u8; 16] = *b"keyrack-frozen-1";

/// The root key that names the class.
pub(crate) const CLASS_KEY: &str = "_class";

/// The bytes of a class's frozen first change.
///
/// # Errors
/// [`Broken`] only if the history library cannot write at all.
pub fn first_change(class: DocumentClass) -> Result<Vec<u8>, Broken> {
    let mut changes = first_document(class)?.get_changes(&[]);
    let bytes = changes
        .first_mut()
        .map(|change| change.bytes().into_owned());
    bytes.ok_or_else(|| Broken::new(BrokenCause::Change, "the first change is not there"))
}

/// A document that holds the frozen first change and nothing else. Copied from one made once.
pub(crate) fn first_document(class: DocumentClass) -> Result<Automerge, Broken> {
    static MADE: OnceLock<Vec<Option<Automerge>>> = OnceLock::new();
    MADE.get_or_init(|| {
        DocumentClass::ALL
            .into_iter()
            .map(|class| make(class).ok())
            .collect()
    })
    .get(usize::from(class.number()).saturating_sub(1))
    .and_then(Clone::clone)
    .ok_or_else(|| Broken::new(BrokenCause::Change, "the first change cannot be made"))
}

fn make(class: DocumentClass) -> Result<Automerge, AutomergeError> {
    let mut document = Automerge::new_with_encoding(TextEncoding::UnicodeCodePoint)
        .with_actor(ActorId::from(FROZEN_ACTOR));
    let mut transaction = document.transaction();
    transaction.put(ROOT, CLASS_KEY, class.name())?;
    for text in class.schema().texts() {
        transaction.put_object(ROOT, text, ObjType::Text)?;
    }
    transaction.commit_with(CommitOptions::default().with_time(0));
    Ok(document)
}

/// The operation that makes a text field. Its id follows from its place in the first change.
pub(crate) fn frozen_text(class: DocumentClass, field: &str) -> Option<(u64, ActorId)> {
    let at = class.schema().texts().position(|text| text == field)?;
    // The class mark is operation 1, so the first text is operation 2.
    let counter = u64::try_from(at).ok()?.checked_add(2)?;
    Some((counter, ActorId::from(FROZEN_ACTOR)))
}

/// The object of a text field.
pub(crate) fn text_object(class: DocumentClass, field: &str) -> Option<ObjId> {
    let (counter, actor) = frozen_text(class, field)?;
    Some(ObjId::Id(counter, actor, 0))
}
