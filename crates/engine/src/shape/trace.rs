//! Things to be done about a reservation on a day: entries of its document.
//!
//! What is to be done and that it is done are two entries, so that one desk may correct the one while
//! another ticks off the other.

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_domain::{StaffId, TraceId};
use keyrack_replica::{Edit, EditError};
use serde::{Deserialize, Serialize};
use serde_json::Value;

const FIELD: &str = "traces";
const DONE: &str = "-done";

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TraceEntry {
    pub due: Date,
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<StaffId>,
}

/// That it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TraceEnd {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<StaffId>,
    pub at: Timestamp,
}

/// Writes what is to be done.
pub(crate) fn put_trace(
    edit: &mut Edit<'_>,
    id: TraceId,
    entry: &TraceEntry,
) -> Result<(), EditError> {
    let value = serde_json::to_value(entry).unwrap_or(Value::Null);
    edit.put(FIELD, &id.to_string(), &value)
}

/// Writes that it is done, or that it is not after all.
pub(crate) fn put_trace_end(
    edit: &mut Edit<'_>,
    id: TraceId,
    end: Option<&TraceEnd>,
) -> Result<(), EditError> {
    let key = format!("{id}{DONE}");
    match end {
        Some(end) => {
            let value = serde_json::to_value(end).unwrap_or(Value::Null);
            edit.put(FIELD, &key, &value)
        }
        None => edit.remove(FIELD, &key),
    }
}

/// What a document says is to be done, by day.
pub(crate) fn traces_from(value: &Value) -> Vec<(TraceId, TraceEntry, Option<TraceEnd>)> {
    let map = value.get(FIELD).and_then(Value::as_object);
    let end = |key: &str| TraceEnd::deserialize(map?.get(&format!("{key}{DONE}"))?).ok();
    let mut all: Vec<_> = map
        .into_iter()
        .flatten()
        .filter_map(|(key, entry)| {
            let id: TraceId = key.parse().ok()?;
            Some((id, TraceEntry::deserialize(entry).ok()?, end(key)))
        })
        .collect();
    all.sort_by_key(|(id, entry, _)| (entry.due, *id));
    all
}
