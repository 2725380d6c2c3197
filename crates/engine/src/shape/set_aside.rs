//! What the server has set aside of services that can run short.

use std::collections::BTreeMap;

use keyrack_domain::service::{Cell, cells};
use keyrack_replica::{Edit, EditError};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::StayRegister;

/// The field of a reservation's document. Only the server writes it; a desk may be writing the stay
/// register in the meantime.
const FIELD: &str = "services";

/// What the server has answered to what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Answer {
    /// So many are the guest's.
    pub given: u32,
    /// So many were asked for.
    pub of: u32,
}

/// The server's answers, by what is counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct SetAside(pub BTreeMap<Cell, Answer>);

impl SetAside {
    pub(crate) fn from_value(value: &Value) -> Self {
        let entries = value.get(FIELD).and_then(Value::as_object);
        let read = |(key, entry): (&String, &Value)| {
            let mut parts = key.split(' ');
            let cell = Cell {
                service: parts.next()?.parse().ok()?,
                date: parts.next()?.parse().ok()?,
                time: parts.next().and_then(|time| time.parse().ok()),
            };
            Some((cell, Answer::deserialize(entry).ok()?))
        };
        Self(entries.into_iter().flatten().filter_map(read).collect())
    }

    /// Writes down what differs.
    pub(crate) fn put(&self, edit: &mut Edit<'_>, before: &Self) -> Result<(), EditError> {
        for (cell, answer) in &self.0 {
            if before.0.get(cell) != Some(answer) {
                let value = serde_json::to_value(answer).unwrap_or(Value::Null);
                edit.put(FIELD, &key(cell), &value)?;
            }
        }
        for cell in before.0.keys().filter(|cell| !self.0.contains_key(cell)) {
            edit.put(FIELD, &key(cell), &Value::Null)?;
        }
        Ok(())
    }

    /// How many are promised of what a stay asks for in a cell.
    pub(crate) fn promised(&self, cell: &Cell, asked: u32) -> u32 {
        self.0.get(cell).map_or(0, |answer| answer.given.min(asked))
    }
}

fn key(cell: &Cell) -> String {
    match cell.time {
        Some(time) => format!("{} {} {time}", cell.service, cell.date),
        None => format!("{} {}", cell.service, cell.date),
    }
}

impl StayRegister {
    /// What the stay asks for of services that can run short; nothing of a stay that takes no rooms.
    pub(crate) fn asked(&self) -> BTreeMap<Cell, u32> {
        if self.status.takes_rooms() {
            cells(&self.services)
        } else {
            BTreeMap::new()
        }
    }
}
