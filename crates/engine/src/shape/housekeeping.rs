//! Room status, one document a day.

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_domain::RoomId;
use keyrack_domain::property::Cleanliness;
use keyrack_replica::DocumentId;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ids, named_document};

/// How a room was found, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Seen {
    /// How clean.
    pub status: Cleanliness,
    /// When it was noted, in milliseconds since 1970.
    pub at: i64,
}

/// The document of one day.
pub(crate) fn housekeeping_document(day: Date) -> DocumentId {
    named_document("housekeeping", &[day.to_string().as_bytes()])
}

/// The rooms that a day's document speaks of.
pub(crate) fn states_from(value: &Value) -> Vec<(RoomId, Cleanliness, Timestamp)> {
    let map = value.get("status").unwrap_or(&Value::Null);
    ids(map)
        .filter_map(|(room, seen)| {
            let seen: Seen = serde_json::from_value(seen.clone()).ok()?;
            Some((
                RoomId(room),
                seen.status,
                Timestamp::from_millisecond(seen.at).ok()?,
            ))
        })
        .collect()
}
