//! Makes a new document, or reads one from its bytes.

use automerge::{Automerge, Change, LoadOptions, ROOT, ReadDoc, ScalarValue, TextEncoding, Value};

use super::Document;
use crate::class::{CLASS_KEY, DocumentClass, first_document};
use crate::fault::{Broken, BrokenCause};
use crate::guard::guarded;
use crate::id::Actor;

impl Document {
    /// A document with nothing in it but the frozen first change of its class, to be written by
    /// `actor`.
    ///
    /// # Errors
    /// [`Broken`] only if the history library cannot write at all.
    pub fn create(class: DocumentClass, actor: &Actor) -> Result<Self, Broken> {
        let mut history = first_document(class)?;
        history.set_actor(actor.to_automerge());
        Ok(Self { class, history })
    }

    /// Reads a document from a snapshot, if there is one, and the changes made since, in any order.
    ///
    /// The bytes are this replica's own: they were admitted once, or made here. Changes whose
    /// dependencies are missing wait inside the document; see [`Document::waiting`].
    ///
    /// # Errors
    /// [`Broken`] when bytes do not parse, contradict each other or are of another class.
    pub fn open<'a>(
        class: DocumentClass,
        actor: &Actor,
        snapshot: Option<&[u8]>,
        changes: impl IntoIterator<Item = &'a [u8]>,
    ) -> Result<Self, Broken> {
        let history = match snapshot {
            Some(bytes) => load(bytes)?,
            None => first_document(class)?,
        };
        let mut document = Self { class, history };
        document.history.set_actor(actor.to_automerge());
        document.check_class()?;
        let changes = changes
            .into_iter()
            .map(parse)
            .collect::<Result<Vec<_>, _>>()?;
        if !changes.is_empty() {
            // Not yet anyone's document: no copy is needed to stay as it was.
            guarded(|| document.history.apply_changes(changes))?
                .map_err(|error| Broken::new(BrokenCause::Change, error.to_string()))?;
        }
        Ok(document)
    }

    /// The number of changes that others' changes build on and that have not arrived.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.history.get_missing_deps(&[]).len()
    }

    fn check_class(&self) -> Result<(), Broken> {
        let found = guarded(|| match self.history.get(ROOT, CLASS_KEY) {
            Ok(Some((Value::Scalar(value), _))) => match value.as_ref() {
                ScalarValue::Str(name) => name.as_str() == self.class.name(),
                _ => false,
            },
            _ => false,
        })?;
        if found {
            Ok(())
        } else {
            Err(Broken::new(BrokenCause::WrongClass, "class mark differs"))
        }
    }
}

pub(super) fn load(bytes: &[u8]) -> Result<Automerge, Broken> {
    // Automerge reads no bytes as an empty document; here they are a lost snapshot.
    if bytes.is_empty() {
        return Err(Broken::new(BrokenCause::Snapshot, "no bytes"));
    }
    guarded(|| {
        let options = LoadOptions::new().text_encoding(TextEncoding::UnicodeCodePoint);
        Automerge::load_with_options(bytes, options)
    })?
    .map_err(|error| Broken::new(BrokenCause::Snapshot, error.to_string()))
}

/// Parses one change that was admitted before, and checks that it is still what it was.
pub(super) fn parse(bytes: &[u8]) -> Result<Change, Broken> {
    let change = guarded(|| Change::try_from(bytes))?
        .map_err(|error| Broken::new(BrokenCause::Change, error.to_string()))?;
    // Behind the magic number stand the first bytes of the hash. Automerge compares them only in
    // snapshots.
    if bytes.get(4..8) == change.hash().0.get(..4) {
        Ok(change)
    } else {
        Err(Broken::new(BrokenCause::Change, "checksum differs"))
    }
}
