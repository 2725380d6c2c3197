//! Changes a document as one person saw it.

use automerge::transaction::{CommitOptions, Transactable, Transaction};
use automerge::{PatchLog, ROOT, ReadDoc};
use serde_json::Value;

use super::Document;
use super::contend::contenders;
use super::deflate::change_bytes;
use super::first::First;
use super::read::{DEPTH_MAX, read_value};
use super::write::{Budget, failed, put};
use crate::class::{DocumentClass, Kind, text_object};
use crate::fault::{Broken, BrokenCause, EditError};
use crate::id::{ChangeHash, Heads, OpId};
use crate::place::Place;

/// A change this replica has just made: the bytes to store and to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewChange {
    /// The change, deflated when that pays.
    pub bytes: Vec<u8>,
    /// Its name.
    pub hash: ChangeHash,
}

/// One edit under way. Everything written through it becomes one change, or nothing does.
///
/// It sees the document at the heads it was opened at, not what came in since. Writing what already
/// stands there, unopposed, writes nothing: a form may save all its fields and only touch those a
/// person changed.
#[derive(Debug)]
pub struct Edit<'a> {
    pub(super) class: DocumentClass,
    pub(super) to: Target<'a>,
    pub(super) budget: Budget,
}

/// What an edit writes into.
#[derive(Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "one at a time, on the stack, for as long as one edit takes"
)]
pub(super) enum Target<'a> {
    /// A document that exists.
    History(Transaction<'a>),
    /// One that does not yet.
    New(First),
}

impl Document {
    /// Edits the document at its present heads. For what no person looked at first.
    ///
    /// # Errors
    /// Whatever `write` returns; nothing is then written.
    pub fn edit<E: From<EditError>>(
        &mut self,
        write: impl FnOnce(&mut Edit<'_>) -> Result<(), E>,
    ) -> Result<Option<NewChange>, E> {
        let heads = self.heads();
        self.edit_at(&heads, write)
    }

    /// Edits the document as it stood at `heads`, the version that the person's form showed.
    ///
    /// What others wrote since stays: where both wrote the same place, the two are contenders and
    /// both can be read; [`Document::conflicts`] lists them. Returns `None` when nothing differed
    /// from what stood at `heads`.
    ///
    /// # Errors
    /// [`EditError::UnknownHeads`] when this replica does not know those heads: read again and ask
    /// again. Otherwise whatever `write` returns. Nothing is then written.
    pub fn edit_at<E: From<EditError>>(
        &mut self,
        heads: &Heads,
        write: impl FnOnce(&mut Edit<'_>) -> Result<(), E>,
    ) -> Result<Option<NewChange>, E> {
        let shown = heads.to_automerge();
        let known = |hash| self.history.get_change_meta_by_hash(hash).is_some();
        if shown.is_empty() || !shown.iter().all(known) {
            return Err(EditError::UnknownHeads.into());
        }
        let class = self.class;
        let transaction = if shown == self.history.get_heads() {
            self.history.transaction()
        } else {
            self.history
                .transaction_at(PatchLog::inactive(), &shown)
                .map_err(|_| {
                    EditError::from(Broken::new(
                        BrokenCause::Change,
                        "no transaction at these heads",
                    ))
                })?
        };
        let hash = write_into(
            Edit {
                class,
                to: Target::History(transaction),
                budget: Budget::default(),
            },
            write,
        )?;
        if hash.is_none() {
            return Ok(None);
        }
        let change = hash.and_then(|hash| self.history.get_change_by_hash(&hash));
        let Some(change) = change else {
            let lost = Broken::new(BrokenCause::Change, "the change just made is not there");
            return Err(EditError::from(lost).into());
        };
        Ok(Some(NewChange {
            hash: change.hash().into(),
            bytes: change_bytes(&change),
        }))
    }
}

/// Runs `write`; dropping the transaction on an error takes everything back.
fn write_into<E>(
    mut edit: Edit<'_>,
    write: impl FnOnce(&mut Edit<'_>) -> Result<(), E>,
) -> Result<Option<automerge::ChangeHash>, E> {
    write(&mut edit)?;
    let Target::History(transaction) = edit.to else {
        return Ok(None);
    };
    if transaction.pending_ops() == 0 {
        return Ok(None);
    }
    // The time is the batch's business; in history it would only make equal edits differ.
    Ok(transaction
        .commit_with(CommitOptions::default().with_time(0))
        .0)
}

impl Edit<'_> {
    /// Writes a scalar or a register. Contenders visible at the edit's heads are superseded.
    ///
    /// # Errors
    /// [`EditError`] when the field is of another kind or the value cannot be stored.
    pub fn set(&mut self, field: &str, value: &Value) -> Result<(), EditError> {
        let fits = match self.kind(field)? {
            Kind::Scalar => !value.is_array() && !value.is_object(),
            Kind::Register => value.is_array() || value.is_object(),
            Kind::Map | Kind::Log | Kind::Text => false,
        };
        if !fits {
            return Err(EditError::WrongKind(field.to_owned()));
        }
        self.write(&Place::field(field), value)
    }

    /// Clears a scalar or a register: writes null, which reads as absent.
    ///
    /// Nothing is ever deleted, since whoever wrote meanwhile would then win without a trace; a null
    /// is a contender like any other.
    ///
    /// # Errors
    /// [`EditError`] when the field is of another kind.
    pub fn clear(&mut self, field: &str) -> Result<(), EditError> {
        match self.kind(field)? {
            Kind::Scalar | Kind::Register => self.write(&Place::field(field), &Value::Null),
            Kind::Map | Kind::Log | Kind::Text => Err(EditError::WrongKind(field.to_owned())),
        }
    }

    /// Writes one entry of a map, or adds one to a log.
    ///
    /// # Errors
    /// [`EditError`] when the field is of another kind, the key or value cannot be stored, or the
    /// log has that entry with another value.
    pub fn put(&mut self, field: &str, key: &str, value: &Value) -> Result<(), EditError> {
        let place = self.entry(field, key)?;
        if self.kind(field)? == Kind::Log && value.is_null() {
            return Err(EditError::WrongKind(field.to_owned()));
        }
        if self.kind(field)? == Kind::Log
            && self
                .visible(&place)?
                .first()
                .is_some_and(|written| written != value)
        {
            return Err(EditError::AlreadyLogged(key.to_owned()));
        }
        self.write(&place, value)
    }

    /// Clears one entry of a map, as [`Edit::clear`] does a field.
    ///
    /// # Errors
    /// [`EditError`] when the field is no map.
    pub fn remove(&mut self, field: &str, key: &str) -> Result<(), EditError> {
        let place = self.entry(field, key)?;
        if self.kind(field)? != Kind::Map {
            return Err(EditError::WrongKind(field.to_owned()));
        }
        self.write(&place, &Value::Null)
    }

    /// Makes a text field read `wanted`, by the smallest difference from what stood at the edit's
    /// heads, so that what others type elsewhere in it stays.
    ///
    /// # Errors
    /// [`EditError`] when the field is no text.
    pub fn text(&mut self, field: &str, wanted: &str) -> Result<(), EditError> {
        if self.kind(field)? != Kind::Text {
            return Err(EditError::WrongKind(field.to_owned()));
        }
        let object = text_object(self.class, field)
            .ok_or_else(|| EditError::UnknownField(field.to_owned()))?;
        match &mut self.to {
            Target::History(transaction) => {
                if transaction.text(&object).map_err(failed)? == wanted {
                    return Ok(());
                }
                self.budget.take_text(wanted)?;
                transaction.update_text(&object, wanted).map_err(failed)
            }
            Target::New(first) => {
                if first.text(field) == wanted {
                    return Ok(());
                }
                self.budget.take_text(wanted)?;
                first.put_text(field, wanted)
            }
        }
    }

    /// Settles a conflict: writes a contender's value again, so that it alone stands.
    ///
    /// This is also how a losing value is restored. Contenders that came in after the edit's heads
    /// are not superseded.
    ///
    /// # Errors
    /// [`EditError::NoSuchContender`] when `op` is not visible at `place` at the edit's heads.
    pub fn pick(&mut self, place: &Place, op: &OpId) -> Result<(), EditError> {
        let Target::History(transaction) = &mut self.to else {
            return Err(EditError::NoSuchContender);
        };
        let all = contenders(transaction, place)?;
        let chosen = all.into_iter().find(|(id, _)| id == op);
        let (_, value) = chosen.ok_or(EditError::NoSuchContender)?;
        self.budget.take(&value)?;
        put(transaction, &ROOT, &place.root_key(), &value)
    }

    fn kind(&self, field: &str) -> Result<Kind, EditError> {
        let kind = self.class.schema().kind(field);
        kind.ok_or_else(|| EditError::UnknownField(field.to_owned()))
    }

    fn entry(&self, field: &str, key: &str) -> Result<Place, EditError> {
        match self.kind(field)? {
            Kind::Map | Kind::Log => {
                let place = Place::entry(field, key);
                let same = place
                    .root_key()
                    .parse::<Place>()
                    .map_err(|_| EditError::BadKey)?;
                if same == place {
                    Ok(place)
                } else {
                    Err(EditError::BadKey)
                }
            }
            Kind::Scalar | Kind::Register | Kind::Text => {
                Err(EditError::WrongKind(field.to_owned()))
            }
        }
    }

    fn write(&mut self, place: &Place, value: &Value) -> Result<(), EditError> {
        self.budget.take(value)?;
        let stands = self.visible(place)?;
        let is_there = match stands.as_slice() {
            [] => value.is_null(),
            [only] => only == value,
            _ => false,
        };
        if is_there {
            return Ok(());
        }
        match &mut self.to {
            Target::History(transaction) => put(transaction, &ROOT, &place.root_key(), value),
            Target::New(first) => first.put_root(&place.root_key(), value),
        }
    }

    fn visible(&self, place: &Place) -> Result<Vec<Value>, EditError> {
        let transaction = match &self.to {
            Target::History(transaction) => transaction,
            Target::New(first) => {
                return Ok(first
                    .visible(&place.root_key())
                    .cloned()
                    .into_iter()
                    .collect());
            }
        };
        let all = transaction
            .get_all(ROOT, place.root_key())
            .map_err(failed)?;
        all.iter()
            .map(|(value, id)| Ok(read_value(transaction, value.into(), id, DEPTH_MAX)?))
            .collect()
    }
}
