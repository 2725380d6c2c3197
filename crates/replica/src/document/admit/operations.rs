//! Checks each operation of a change against the schema and against what the author could see.

use std::collections::{BTreeMap, BTreeSet};

use automerge::legacy::{ElementId, Key, ObjectId, Op, OpId as StoredId, OpType};
use automerge::{ActorId, Change, ChangeHash, ObjId, ObjType, ROOT, ReadDoc, ScalarValue};

use crate::change::Admission;
use crate::class::{Kind, text_object};
use crate::document::Document;
use crate::document::read::DEPTH_MAX;
use crate::fault::Refusal;
use crate::place::Place;

/// The longest piece of text in one operation: one character with all its combining marks.
const PIECE_BYTES_MAX: usize = 256;

impl Document {
    /// The places that `change` writes, if it may.
    pub(super) fn check_operations(
        &self,
        change: &Change,
        by: &Admission<'_>,
    ) -> Result<BTreeSet<Place>, Refusal> {
        let change = change.decode();
        // At the present heads Automerge answers from its index; at others it works the past out
        // anew for each question.
        let is_late = !same_heads(&change.deps, &self.history.get_heads());
        let mut check = Check {
            document: self,
            may_write: by.may_write,
            lookups_left: if is_late {
                by.limits.late_overwrites_max
            } else {
                usize::MAX
            },
            author: &change.actor_id,
            dependencies: &change.deps,
            fresh: BTreeMap::new(),
            written: BTreeMap::new(),
            removed: BTreeMap::new(),
            elements: BTreeMap::new(),
            texts: BTreeMap::new(),
            places: BTreeSet::new(),
        };
        if change.operations.is_empty() {
            return Err(Refusal::Malformed("no operations"));
        }
        for (counter, operation) in (change.start_op.get()..).zip(&change.operations) {
            check.operation(counter, operation)?;
        }
        Ok(check.places)
    }
}

/// An object made by the change itself.
struct Fresh {
    kind: ObjType,
    depth: usize,
}

struct Check<'a> {
    document: &'a Document,
    may_write: &'a dyn Fn(&str) -> bool,
    lookups_left: usize,
    author: &'a ActorId,
    dependencies: &'a [ChangeHash],
    /// Objects made by this change, by operation counter.
    fresh: BTreeMap<u64, Fresh>,
    /// Operations of this change by the key they wrote: in the root, or in a fresh map.
    written: BTreeMap<(u64, String), Vec<u64>>,
    /// Operations this change deletes in the root, by key.
    removed: BTreeMap<String, BTreeSet<(u64, ActorId)>>,
    /// Elements this change inserted, with the counter of their list, or the text's field.
    elements: BTreeMap<u64, Sequence>,
    /// Elements of existing texts that the author could see, read once.
    texts: BTreeMap<String, BTreeSet<(u64, ActorId)>>,
    places: BTreeSet<Place>,
}

#[derive(Clone, PartialEq, Eq)]
enum Sequence {
    List(u64),
    Text(String),
}

impl Check<'_> {
    fn operation(&mut self, counter: u64, operation: &Op) -> Result<(), Refusal> {
        match &operation.action {
            OpType::Put(value) if !storable(value) => return Err(Refusal::ForeignValue),
            // It would leave no trace in the document, and so could not be given back.
            OpType::Delete if operation.pred.is_empty() => {
                return Err(Refusal::Malformed("deletes nothing"));
            }
            OpType::Put(_) | OpType::Make(ObjType::Map | ObjType::List) | OpType::Delete => {}
            OpType::Make(_) | OpType::Increment(_) | OpType::MarkBegin(_) | OpType::MarkEnd(_) => {
                return Err(Refusal::ForeignValue);
            }
        }
        match &operation.obj {
            ObjectId::Root => self.in_root(counter, operation)?,
            ObjectId::Id(id) if id.actor() == self.author && self.fresh.contains_key(&id.0) => {
                self.in_fresh(id.0, counter, operation)?;
            }
            ObjectId::Id(id) => self.in_text(id, counter, operation)?,
        }
        if let OpType::Make(kind) = operation.action {
            let depth = match &operation.obj {
                ObjectId::Id(id) => self.fresh.get(&id.0).map_or(0, |object| object.depth),
                ObjectId::Root => 0,
            };
            if depth >= DEPTH_MAX {
                return Err(Refusal::TooLarge);
            }
            self.fresh.insert(
                counter,
                Fresh {
                    kind,
                    depth: depth + 1,
                },
            );
        }
        Ok(())
    }

    /// A scalar, a register or an entry.
    fn in_root(&mut self, counter: u64, operation: &Op) -> Result<(), Refusal> {
        let (Key::Map(name), false) = (&operation.key, operation.insert) else {
            return Err(Refusal::Malformed("list operation on a map"));
        };
        let place: Place = name
            .parse()
            .map_err(|_| Refusal::UnknownField(name.to_string()))?;
        self.check_field(&place, operation)?;
        let own = self.written.entry((0, name.to_string())).or_default();
        let is_own = |id: &StoredId| id.actor() == self.author && own.contains(&id.0);
        if operation.action == OpType::Delete || !operation.pred.iter().all(is_own) {
            self.lookups_left = self.lookups_left.checked_sub(1).ok_or(Refusal::TooMany)?;
            let history = &self.document.history;
            let seen = history.get_all_at(ROOT, name.as_str(), self.dependencies);
            let seen = seen.map_err(|_| Refusal::Dangling)?;
            let is_seen = |overwritten| seen.iter().any(|(_, id)| same(id, overwritten));
            if !operation.pred.iter().all(|id| is_own(id) || is_seen(id)) {
                return Err(Refusal::Dangling);
            }
            if operation.action == OpType::Delete {
                // Automerge settles a conflict in favour of the winner by deleting the losers. A
                // deletion of all would lose to a write made meanwhile without a trace; to clear a
                // place, null is written.
                let removed = self.removed.entry(name.to_string()).or_default();
                removed.extend(operation.pred.iter().map(|id| (id.0, id.1.clone())));
                if removed.len() >= seen.len() {
                    return Err(Refusal::WrongShape(place.field_name().to_owned()));
                }
            }
        }
        own.push(counter);
        self.places.insert(place);
        Ok(())
    }

    fn check_field(&self, place: &Place, operation: &Op) -> Result<(), Refusal> {
        let field = place.field_name();
        let schema = self.document.class.schema();
        let kind = schema.kind(field);
        if kind.is_none() && !schema.open {
            return Err(Refusal::UnknownField(field.to_owned()));
        }
        if !(self.may_write)(field) {
            return Err(Refusal::FieldNotAllowed(field.to_owned()));
        }
        let is_entry = place.key().is_some();
        let is_delete = operation.action == OpType::Delete;
        let is_null = operation.action == OpType::Put(ScalarValue::Null);
        let is_make = matches!(operation.action, OpType::Make(_));
        let fits = match kind {
            Some(Kind::Scalar) => !is_entry && !is_make,
            Some(Kind::Register) => !is_entry && (is_make || is_null || is_delete),
            Some(Kind::Map) => is_entry,
            Some(Kind::Log) => is_entry && !is_null && !is_delete && operation.pred.is_empty(),
            // The text's object is made once, by the frozen first change.
            Some(Kind::Text) => false,
            // A newer version's field, kept as it comes.
            None => true,
        };
        if fits {
            Ok(())
        } else {
            Err(Refusal::WrongShape(field.to_owned()))
        }
    }

    /// Part of a value that is written whole: each key once, each element once, nothing taken back.
    fn in_fresh(&mut self, object: u64, counter: u64, operation: &Op) -> Result<(), Refusal> {
        let kind = self.fresh.get(&object).map(|fresh| fresh.kind);
        if operation.action == OpType::Delete || !operation.pred.is_empty() {
            return Err(Refusal::Malformed("takes back its own write"));
        }
        match (&operation.key, operation.insert, kind) {
            (Key::Map(name), false, Some(ObjType::Map)) => {
                let written = self.written.entry((object, name.to_string())).or_default();
                written.push(counter);
                if written.len() > 1 {
                    return Err(Refusal::Malformed("writes a key twice"));
                }
                Ok(())
            }
            (Key::Seq(after), true, Some(ObjType::List)) => {
                let list = Sequence::List(object);
                if let ElementId::Id(id) = after
                    && (id.actor() != self.author || self.elements.get(&id.0) != Some(&list))
                {
                    return Err(Refusal::Dangling);
                }
                self.elements.insert(counter, list);
                Ok(())
            }
            _ => Err(Refusal::Malformed("key of the wrong kind")),
        }
    }

    /// Typing and deleting in an existing text. No other existing object is ever written.
    fn in_text(&mut self, object: &StoredId, counter: u64, op: &Op) -> Result<(), Refusal> {
        let class = self.document.class;
        let is_object = |name: &&str| text_object(class, name).is_some_and(|id| same(&id, object));
        let Some(field) = class.schema().texts().find(is_object) else {
            return Err(Refusal::WrongShape(self.field_of(object)));
        };
        if !(self.may_write)(field) {
            return Err(Refusal::FieldNotAllowed(field.to_owned()));
        }
        let Key::Seq(element) = &op.key else {
            return Err(Refusal::Malformed("key of the wrong kind"));
        };
        if let ElementId::Id(id) = element {
            self.check_element(field, id)?;
        }
        match (&op.action, element) {
            (OpType::Put(ScalarValue::Str(piece)), _) if op.insert && op.pred.is_empty() => {
                if piece.len() > PIECE_BYTES_MAX {
                    return Err(Refusal::TooLarge);
                }
                self.elements
                    .insert(counter, Sequence::Text(field.to_owned()));
            }
            (OpType::Delete, ElementId::Id(id)) if !op.insert => {
                let mut overwritten = op.pred.iter();
                if overwritten.next() != Some(id) || overwritten.next().is_some() {
                    return Err(Refusal::Dangling);
                }
            }
            _ => return Err(Refusal::WrongShape(field.to_owned())),
        }
        self.places.insert(Place::field(field));
        Ok(())
    }

    fn check_element(&mut self, field: &str, id: &StoredId) -> Result<(), Refusal> {
        let text = Sequence::Text(field.to_owned());
        if id.actor() == self.author && self.elements.get(&id.0) == Some(&text) {
            return Ok(());
        }
        let history = &self.document.history;
        let object = text_object(self.document.class, field).ok_or(Refusal::Dangling)?;
        let seen = self.texts.entry(field.to_owned()).or_insert_with(|| {
            let items = history.list_range_at(&object, .., self.dependencies);
            items.filter_map(|item| name(&item.id())).collect()
        });
        if seen.contains(&(id.0, id.1.clone())) {
            Ok(())
        } else {
            Err(Refusal::Dangling)
        }
    }

    /// The field an existing object stands under, for the refusal.
    fn field_of(&self, object: &StoredId) -> String {
        let id = ObjId::Id(object.0, object.1.clone(), 0);
        let path = self
            .document
            .history
            .parents(&id)
            .map(automerge::Parents::path);
        let root = path.ok().and_then(|path| path.into_iter().next());
        root.map(|(_, prop)| prop.to_string()).unwrap_or_default()
    }
}

fn same_heads(one: &[ChangeHash], other: &[ChangeHash]) -> bool {
    one.len() == other.len() && one.iter().all(|hash| other.contains(hash))
}

fn storable(value: &ScalarValue) -> bool {
    matches!(
        value,
        ScalarValue::Null
            | ScalarValue::Boolean(_)
            | ScalarValue::Int(_)
            | ScalarValue::Uint(_)
            | ScalarValue::Str(_)
    )
}

fn name(id: &ObjId) -> Option<(u64, ActorId)> {
    match id {
        ObjId::Root => None,
        ObjId::Id(counter, actor, _) => Some((*counter, actor.clone())),
    }
}

fn same(id: &ObjId, stored: &StoredId) -> bool {
    matches!(id, ObjId::Id(counter, actor, _) if *counter == stored.0 && *actor == stored.1)
}
