//! Values that were written to the same place by people who did not see each other's.

use automerge::{ROOT, ReadDoc};
use serde_json::Value;

use super::Document;
use super::read::{DEPTH_MAX, read_value};
use crate::class::text_object;
use crate::fault::{Broken, BrokenCause};
use crate::guard::guarded;
use crate::id::{Actor, ChangeHash, OpId};
use crate::place::Place;

/// One value at a place, and where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contender {
    /// The value, whole.
    pub value: Value,
    /// Names the write, for [`super::Edit::pick`].
    pub op: OpId,
    /// The installation that wrote it.
    pub author: Actor,
    /// The change it was part of; the batch that carried the change says who and when.
    pub change: ChangeHash,
}

/// A place with contenders that differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Where.
    pub place: Place,
    /// What is shown meanwhile.
    pub winner: Contender,
    /// What would have been shown otherwise, greatest operation id first. Each differs from the
    /// winner. Restore one with [`super::Edit::pick`].
    pub losers: Vec<Contender>,
}

impl Document {
    /// Every value at a place that no later write has superseded, the winner first, then by falling
    /// operation id: the same order on every replica. One value means no conflict.
    ///
    /// # Errors
    /// [`Broken`] when the document holds what no version writes.
    pub fn contenders(&self, place: &Place) -> Result<Vec<Contender>, Broken> {
        guarded(|| {
            contenders(&self.history, place)?
                .into_iter()
                .rev()
                .map(|(op, value)| self.contender(op, value))
                .collect()
        })?
    }

    /// Every place whose contenders differ, in order of place. Equal values that were written twice
    /// are no conflict for a person.
    ///
    /// # Errors
    /// [`Broken`] when the document holds what no version writes.
    pub fn conflicts(&self) -> Result<Vec<Conflict>, Broken> {
        let contested = guarded(|| {
            let items = self
                .history
                .map_range(ROOT, ..)
                .filter(|item| item.conflict);
            items.map(|item| item.key.into_owned()).collect::<Vec<_>>()
        })?;
        let mut conflicts = Vec::new();
        for place in contested.iter().filter_map(|key| key.parse::<Place>().ok()) {
            if text_object(self.class, &place.root_key()).is_some() {
                continue;
            }
            let mut all = self.contenders(&place)?.into_iter();
            let Some(winner) = all.next() else { continue };
            let losers = all
                .filter(|loser| loser.value != winner.value)
                .collect::<Vec<_>>();
            if !losers.is_empty() {
                conflicts.push(Conflict {
                    place,
                    winner,
                    losers,
                });
            }
        }
        Ok(conflicts)
    }

    fn contender(&self, op: OpId, value: Value) -> Result<Contender, Broken> {
        let actor = automerge::ActorId::from(op.actor.as_slice());
        let id = automerge::ObjId::Id(op.counter, actor, 0);
        let change = self
            .history
            .hash_for_opid(&id)
            .ok_or_else(|| Broken::new(BrokenCause::Change, "a write without a change"))?;
        Ok(Contender {
            value,
            author: op.writer(),
            op,
            change: change.into(),
        })
    }
}

/// Every visible value at a place, in rising order of operation id.
pub(super) fn contenders(from: &impl ReadDoc, place: &Place) -> Result<Vec<(OpId, Value)>, Broken> {
    let all = from
        .get_all(ROOT, place.root_key())
        .map_err(|error| Broken::new(BrokenCause::ForeignValue, error.to_string()))?;
    all.iter()
        .filter_map(|(value, id)| OpId::of(id).map(|op| (op, value, id)))
        .map(|(op, value, id)| Ok((op, read_value(from, value.into(), id, DEPTH_MAX)?)))
        .collect()
}
