//! A document's first own change, written without making the document.
//!
//! Most documents are made, projected and not looked at again for hours. Their first change follows
//! from the values alone: nothing stands in the document yet, so there is nothing to seek in it and
//! nothing to supersede. It is byte for byte the change that the history library makes, at a fraction
//! of the work; a law in the tests compares the two.

use std::collections::BTreeMap;
use std::num::NonZeroU64;
use std::sync::OnceLock;

use automerge::legacy::{ElementId, Key, ObjectId, Op, OpId, OpType};
use automerge::{ActorId, Change, ChangeHash, ExpandedChange, ObjType};
use serde_json::Value;

use super::Document;
use super::deflate::change_bytes;
use super::edit::{Edit, NewChange, Target};
use super::read::shape;
use super::write::{Budget, object_type, scalar};
use crate::class::{DocumentClass, first_document, frozen_text};
use crate::fault::{Broken, BrokenCause, EditError};
use crate::id::{Actor, Heads};

/// A document of which nothing exists yet but its first change.
#[derive(Clone, Debug)]
pub struct Draft {
    class: DocumentClass,
    actor: Actor,
    change: NewChange,
    value: Value,
}

impl Draft {
    /// Writes the first change of a new document. `None` when nothing was written.
    ///
    /// # Errors
    /// Whatever `write` returns.
    pub fn write<E: From<EditError>>(
        class: DocumentClass,
        actor: &Actor,
        write: impl FnOnce(&mut Edit<'_>) -> Result<(), E>,
    ) -> Result<Option<Self>, E> {
        let first = First::new(class, actor).map_err(EditError::from)?;
        let mut edit = Edit {
            class,
            to: Target::New(first),
            budget: Budget::default(),
        };
        write(&mut edit)?;
        let Target::New(first) = edit.to else {
            return Ok(None);
        };
        if first.operations.is_empty() {
            return Ok(None);
        }
        let (change, value) = first.finish().map_err(EditError::from)?;
        Ok(Some(Self {
            class,
            actor: actor.clone(),
            change,
            value,
        }))
    }

    /// What the document is about.
    #[must_use]
    pub const fn class(&self) -> DocumentClass {
        self.class
    }

    /// The change, to store and to send.
    #[must_use]
    pub const fn change(&self) -> &NewChange {
        &self.change
    }

    /// What [`Document::value`] says of the document.
    #[must_use]
    pub const fn value(&self) -> &Value {
        &self.value
    }

    /// What [`Document::heads`] says of it.
    #[must_use]
    pub fn heads(&self) -> Heads {
        std::iter::once(self.change.hash).collect()
    }

    /// The document itself, for whoever goes on writing or merges into it.
    ///
    /// # Errors
    /// [`Broken`] only if the history library cannot read at all.
    pub fn open(&self) -> Result<Document, Broken> {
        Document::open(
            self.class,
            &self.actor,
            None,
            [self.change.bytes.as_slice()],
        )
    }
}

/// The operations written so far.
#[derive(Debug)]
pub(super) struct First {
    class: DocumentClass,
    actor: ActorId,
    base: Base,
    operations: Vec<Op>,
    /// What stands at each key of the root, and which operation put it there.
    root: BTreeMap<String, (OpId, Value)>,
    /// Each text with the operations of its characters.
    texts: BTreeMap<String, (Vec<OpId>, String)>,
}

/// The frozen first change that everything else comes after.
#[derive(Clone, Copy, Debug)]
struct Base {
    hash: ChangeHash,
    operations: u64,
}

impl Base {
    fn of(class: DocumentClass) -> Result<Self, Broken> {
        static MADE: OnceLock<Vec<Option<Base>>> = OnceLock::new();
        MADE.get_or_init(|| {
            DocumentClass::ALL
                .into_iter()
                .map(|class| Self::read(class).ok().flatten())
                .collect()
        })
        .get(usize::from(class.number()).saturating_sub(1))
        .copied()
        .flatten()
        .ok_or_else(|| Broken::new(BrokenCause::Change, "the first change cannot be made"))
    }

    fn read(class: DocumentClass) -> Result<Option<Self>, Broken> {
        let changes = first_document(class)?.get_changes(&[]);
        Ok(changes.first().map(|change| Self {
            hash: change.hash(),
            operations: change.max_op(),
        }))
    }
}

impl First {
    fn new(class: DocumentClass, actor: &Actor) -> Result<Self, Broken> {
        Ok(Self {
            class,
            actor: actor.to_automerge(),
            base: Base::of(class)?,
            operations: Vec::new(),
            root: BTreeMap::new(),
            texts: BTreeMap::new(),
        })
    }

    /// What was written at a key of the root.
    pub(super) fn visible(&self, key: &str) -> Option<&Value> {
        self.root.get(key).map(|(_, value)| value)
    }

    /// What a text reads.
    pub(super) fn text(&self, field: &str) -> &str {
        self.texts.get(field).map_or("", |(_, text)| text)
    }

    /// Puts a value at a key of the root, over what was written there before.
    pub(super) fn put_root(&mut self, key: &str, value: &Value) -> Result<(), EditError> {
        let before = self.root.get(key).map(|(op, _)| op.clone());
        let op = self.put(
            ObjectId::Root,
            Key::Map(key.into()),
            false,
            before.into_iter().collect(),
            value,
        )?;
        self.root.insert(key.to_owned(), (op, value.clone()));
        Ok(())
    }

    /// Writes a text. One that was written before goes, character by character.
    pub(super) fn put_text(&mut self, field: &str, wanted: &str) -> Result<(), EditError> {
        let (counter, actor) = frozen_text(self.class, field)
            .ok_or_else(|| EditError::UnknownField(field.to_owned()))?;
        let object = ObjectId::Id(OpId(counter, actor));
        let (gone, _) = self.texts.remove(field).unwrap_or_default();
        for op in gone {
            self.add(
                OpType::Delete,
                object.clone(),
                Key::Seq(ElementId::Id(op.clone())),
                false,
                vec![op],
            );
        }
        let mut written: Vec<OpId> = Vec::with_capacity(wanted.len());
        let mut buffer = [0; 4];
        for character in wanted.chars() {
            let after = written
                .last()
                .map_or(ElementId::Head, |op| ElementId::Id(op.clone()));
            let text: &str = character.encode_utf8(&mut buffer);
            let put = OpType::Put(text.into());
            let op = self.add(put, object.clone(), Key::Seq(after), true, Vec::new());
            written.push(op);
        }
        self.texts
            .insert(field.to_owned(), (written, wanted.to_owned()));
        Ok(())
    }

    fn put(
        &mut self,
        object: ObjectId,
        key: Key,
        insert: bool,
        before: Vec<OpId>,
        value: &Value,
    ) -> Result<OpId, EditError> {
        if let Some(scalar) = scalar(value)? {
            return Ok(self.add(OpType::Put(scalar), object, key, insert, before));
        }
        let kind: ObjType = object_type(value);
        let made = self.add(OpType::Make(kind), object, key, insert, before);
        let inside = ObjectId::Id(made.clone());
        match value {
            Value::Array(items) => {
                let mut after = ElementId::Head;
                for item in items {
                    let op = self.put(inside.clone(), Key::Seq(after), true, Vec::new(), item)?;
                    after = ElementId::Id(op);
                }
            }
            Value::Object(entries) => {
                for (name, item) in entries {
                    let key = Key::Map(name.as_str().into());
                    self.put(inside.clone(), key, false, Vec::new(), item)?;
                }
            }
            _ => {}
        }
        Ok(made)
    }

    fn add(
        &mut self,
        action: OpType,
        obj: ObjectId,
        key: Key,
        insert: bool,
        before: Vec<OpId>,
    ) -> OpId {
        let written = u64::try_from(self.operations.len()).unwrap_or(u64::MAX);
        let counter = self
            .base
            .operations
            .saturating_add(written)
            .saturating_add(1);
        self.operations.push(Op {
            action,
            obj,
            key,
            pred: before.into(),
            insert,
        });
        OpId(counter, self.actor.clone())
    }

    fn finish(self) -> Result<(NewChange, Value), Broken> {
        let start_op = NonZeroU64::MIN.saturating_add(self.base.operations);
        let change = Change::from(ExpandedChange {
            operations: self.operations,
            actor_id: self.actor,
            hash: None,
            seq: 1,
            start_op,
            time: 0,
            message: None,
            deps: vec![self.base.hash],
            extra_bytes: Vec::new(),
            author: None,
        });
        let value = shape(
            self.class,
            |field| {
                Ok(self
                    .texts
                    .get(field)
                    .map_or("", |(_, text)| text)
                    .to_owned())
            },
            self.root
                .into_iter()
                .map(|(key, (_, value))| Ok((key, value))),
        )?;
        let new = NewChange {
            hash: change.hash().into(),
            bytes: change_bytes(&change),
        };
        Ok((new, value))
    }
}
