//! The values that currently win, as JSON.

use automerge::{ObjId, ObjType, PatchLog, ROOT, ReadDoc, ScalarValue, ScalarValueRef, ValueRef};
use serde_json::{Map, Value};

use super::Document;
use crate::class::{DocumentClass, Kind, text_object};
use crate::fault::{Broken, BrokenCause};
use crate::guard::guarded;
use crate::id::Heads;
use crate::place::Place;

/// Deeper nesting than this is not written, so it is damage when read.
pub(super) const DEPTH_MAX: usize = 16;

impl Document {
    /// The whole document as one JSON object: a pure function of its heads.
    ///
    /// Text fields are strings, `""` when empty; map and log fields are objects, `{}` when empty;
    /// what was never written, or is null, is absent, entries too. Fields of a newer
    /// version are included as they stand. Where writes conflict, the winner is shown: the greatest
    /// operation id, the same on every replica.
    ///
    /// # Errors
    /// [`Broken`] when the document holds what no version writes.
    pub fn value(&self) -> Result<Value, Broken> {
        guarded(|| read_all(self.class, &self.history))?
    }

    /// What [`Document::value`] was at earlier heads: for undo, and to say what a change changed.
    ///
    /// `None` when this replica does not know those heads. Costs a copy of the document.
    ///
    /// # Errors
    /// [`Broken`] when the document holds what no version writes.
    pub fn value_at(&self, heads: &Heads) -> Result<Option<Value>, Broken> {
        if heads.hashes().is_empty() || !heads.hashes().iter().all(|hash| self.has(hash)) {
            return Ok(None);
        }
        guarded(|| {
            let mut copy = self.history.clone();
            // A transaction reads the document as it stood at its heads. Nothing is written.
            let past = copy
                .transaction_at(PatchLog::inactive(), &heads.to_automerge())
                .map_err(|_| Broken::new(BrokenCause::Change, "no transaction at these heads"))?;
            read_all(self.class, &past).map(Some)
        })?
    }

    /// The value that wins at one place; `None` when there is none or it is null.
    ///
    /// # Errors
    /// [`Broken`] when the document holds what no version writes.
    pub fn get(&self, place: &Place) -> Result<Option<Value>, Broken> {
        guarded(|| {
            if let Some(text) = text_object(self.class, &place.root_key()) {
                return self
                    .history
                    .text(&text)
                    .map(|text| Some(text.into()))
                    .map_err(foreign);
            }
            match self.history.get(ROOT, place.root_key()).map_err(foreign)? {
                Some((value, id)) => {
                    let value = read_value(&self.history, (&value).into(), &id, DEPTH_MAX)?;
                    Ok(Some(value).filter(|value| !value.is_null()))
                }
                None => Ok(None),
            }
        })?
    }
}

fn read_all(class: DocumentClass, from: &impl ReadDoc) -> Result<Value, Broken> {
    let text = |field: &str| {
        text_object(class, field)
            .map_or(Ok(String::new()), |object| from.text(&object))
            .map_err(foreign)
    };
    let items = from
        .map_range(ROOT, ..)
        .filter(|item| !item.key.starts_with('_') && text_object(class, &item.key).is_none())
        .map(|item| {
            let id = item.id();
            let value = read_value(from, item.value.into(), &id, DEPTH_MAX)?;
            Ok((item.key.into_owned(), value))
        });
    shape(class, text, items)
}

/// The object that [`Document::value`] answers, from the texts and from what stands at each other key
/// of the root, in the order of the keys.
pub(super) fn shape(
    class: DocumentClass,
    text: impl Fn(&str) -> Result<String, Broken>,
    items: impl Iterator<Item = Result<(String, Value), Broken>>,
) -> Result<Value, Broken> {
    let mut root = Map::new();
    for field in class.schema().fields {
        match field.kind {
            Kind::Map | Kind::Log => {
                root.insert(field.name.to_owned(), Value::Object(Map::new()));
            }
            Kind::Text => {
                root.insert(field.name.to_owned(), text(field.name)?.into());
            }
            Kind::Scalar | Kind::Register => {}
        }
    }
    for item in items {
        let (place, value) = item?;
        if value.is_null() {
            continue;
        }
        match place.split_once('/') {
            // An unknown field that is both a value and a map keeps its entries flat.
            Some((field, key)) => match root.get_mut(field) {
                Some(Value::Object(entries)) => drop(entries.insert(key.to_owned(), value)),
                Some(_) => drop(root.insert(place, value)),
                None => {
                    let entries = Map::from_iter([(key.to_owned(), value)]);
                    root.insert(field.to_owned(), Value::Object(entries));
                }
            },
            None => drop(root.insert(place, value)),
        }
    }
    Ok(Value::Object(root))
}

/// What stands in one place: an object still to be read, or a scalar.
pub(super) enum Node {
    Object(ObjType),
    Scalar(Value),
    Foreign,
}

impl From<&automerge::Value<'_>> for Node {
    fn from(value: &automerge::Value<'_>) -> Self {
        match value {
            automerge::Value::Object(kind) => Self::Object(*kind),
            automerge::Value::Scalar(scalar) => match scalar.as_ref() {
                ScalarValue::Null => Self::Scalar(Value::Null),
                ScalarValue::Boolean(flag) => Self::Scalar((*flag).into()),
                ScalarValue::Int(number) => Self::Scalar((*number).into()),
                ScalarValue::Uint(number) => Self::Scalar((*number).into()),
                ScalarValue::Str(text) => Self::Scalar(text.as_str().into()),
                _ => Self::Foreign,
            },
        }
    }
}

impl From<ValueRef<'_>> for Node {
    fn from(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Object(kind) => Self::Object(kind),
            ValueRef::Scalar(ScalarValueRef::Null) => Self::Scalar(Value::Null),
            ValueRef::Scalar(ScalarValueRef::Boolean(flag)) => Self::Scalar(flag.into()),
            ValueRef::Scalar(ScalarValueRef::Int(number)) => Self::Scalar(number.into()),
            ValueRef::Scalar(ScalarValueRef::Uint(number)) => Self::Scalar(number.into()),
            ValueRef::Scalar(ScalarValueRef::Str(text)) => Self::Scalar(text.into_owned().into()),
            ValueRef::Scalar(_) => Self::Foreign,
        }
    }
}

/// Turns a stored value into JSON, objects with all they hold.
pub(super) fn read_value(
    from: &impl ReadDoc,
    node: Node,
    id: &ObjId,
    depth_left: usize,
) -> Result<Value, Broken> {
    let kind = match node {
        Node::Scalar(value) => return Ok(value),
        Node::Object(kind) => kind,
        Node::Foreign => {
            let detail = "holds a scalar that is never written";
            return Err(Broken::new(BrokenCause::ForeignValue, detail));
        }
    };
    let Some(depth_left) = depth_left.checked_sub(1) else {
        return Err(Broken::new(BrokenCause::ForeignValue, "nested too deeply"));
    };
    match kind {
        ObjType::Map => {
            let mut object = Map::new();
            for item in from.map_range(id, ..) {
                let (key, id) = (item.key.clone().into_owned(), item.id());
                object.insert(key, read_value(from, item.value.into(), &id, depth_left)?);
            }
            Ok(Value::Object(object))
        }
        ObjType::List => from
            .list_range(id, ..)
            .map(|item| {
                let id = item.id();
                read_value(from, item.value.into(), &id, depth_left)
            })
            .collect::<Result<Vec<_>, _>>()
            .map(Value::Array),
        ObjType::Text => from.text(id).map(Value::String).map_err(foreign),
        ObjType::Table => Err(Broken::new(BrokenCause::ForeignValue, "holds a table")),
    }
}

fn foreign(error: automerge::AutomergeError) -> Broken {
    Broken::new(BrokenCause::ForeignValue, error.to_string())
}
