//! Housekeeping, one document a day.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_domain::property::{Cleanliness, Found};
use keyrack_domain::{AttendantId, RoomId, TaskId};
use keyrack_replica::DocumentId;
use keyrack_store::attendant::Attendant;
use keyrack_store::room_day::RoomDay;
use keyrack_store::room_task::RoomTask;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ids, named_document};

/// Who cleans a room: an attendant's id, by the room's.
pub(crate) const ASSIGNED: &str = "assigned";
/// Who cleans on the day: a name, by the attendant's id.
pub(crate) const ATTENDANTS: &str = "attendants";
/// Somebody is asked to look a room over: yes, by the room's id.
pub(crate) const LOOK: &str = "priority";
/// What was noticed: a text, by the room's id.
pub(crate) const REMARKS: &str = "remarks";
/// How a room was found: a word, by the room's id.
pub(crate) const FOUND: &str = "found";
/// Until when a guest may stay: an hour, by the room's id.
pub(crate) const LEAVE_BY: &str = "leave_by";
/// What is to be done, by the task's id.
pub(crate) const TASKS: &str = "tasks";

/// How a room was found, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Seen {
    /// How clean.
    pub status: Cleanliness,
    /// When it was noted, in milliseconds since 1970.
    pub at: i64,
}

/// A task as it stands in its day's document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TaskShape {
    /// The room.
    pub room: RoomId,
    /// What.
    pub text: String,
    /// It is done.
    #[serde(default)]
    pub done: bool,
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

/// What a day's document says of rooms beside how clean they are, by room.
pub(crate) fn room_days_from(day: Date, value: &Value) -> Vec<RoomDay> {
    let mut rooms: BTreeMap<RoomId, RoomDay> = BTreeMap::new();
    let mut of = |field: &str, set: &dyn Fn(&mut RoomDay, &Value)| {
        for (room, said) in ids(value.get(field).unwrap_or(&Value::Null)) {
            let room = RoomId(room);
            let row = rooms.entry(room).or_insert_with(|| RoomDay {
                day,
                room,
                attendant: None,
                look: false,
                remark: String::new(),
                found: None,
                leave_by: String::new(),
            });
            set(row, said);
        }
    };
    of(ASSIGNED, &|row, said| {
        row.attendant = said
            .as_str()
            .and_then(|id| id.parse().ok())
            .map(AttendantId);
    });
    of(LOOK, &|row, said| row.look = said.as_bool() == Some(true));
    of(REMARKS, &|row, said| {
        row.remark = said.as_str().unwrap_or_default().to_owned();
    });
    of(FOUND, &|row, said| {
        row.found = serde_json::from_value::<Found>(said.clone()).ok();
    });
    of(LEAVE_BY, &|row, said| {
        let hour = said.as_str().unwrap_or_default();
        // What is no hour is none.
        row.leave_by = hour
            .parse::<jiff::civil::Time>()
            .map_or_else(|_| String::new(), |_| hour.to_owned());
    });
    rooms.into_values().collect()
}

/// Who is on a day's list.
pub(crate) fn attendants_from(day: Date, value: &Value) -> Vec<Attendant> {
    ids(value.get(ATTENDANTS).unwrap_or(&Value::Null))
        .filter_map(|(id, name)| {
            Some(Attendant {
                day,
                id: AttendantId(id),
                name: name.as_str()?.to_owned(),
            })
        })
        .collect()
}

/// The tasks of a day.
pub(crate) fn tasks_from(day: Date, value: &Value) -> Vec<RoomTask> {
    ids(value.get(TASKS).unwrap_or(&Value::Null))
        .filter_map(|(id, task)| {
            let TaskShape { room, text, done } = serde_json::from_value(task.clone()).ok()?;
            Some(RoomTask {
                day,
                id: TaskId(id),
                room,
                text,
                done,
            })
        })
        .collect()
}
