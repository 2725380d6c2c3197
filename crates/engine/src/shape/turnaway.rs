//! What was asked for on one day and not sold: one document a day.

use jiff::civil::Date;
use keyrack_domain::TurnawayId;
use keyrack_domain::turnaway::Turnaway;
use keyrack_replica::{DocumentId, Edit, EditError};
use serde_json::Value;

use super::{ids, named_document};

/// The requests, by their id.
const TURNED_AWAY: &str = "turned_away";

/// The document of one day.
pub(crate) fn demand_document(day: Date) -> DocumentId {
    named_document("demand", &[day.to_string().as_bytes()])
}

/// The requests of a day's document, and its day; `None` where it has none.
pub(crate) fn turnaways_from(value: &Value) -> Option<(Date, Vec<Turnaway>)> {
    let day = value.get("date")?.as_str()?.parse().ok()?;
    let map = value.get(TURNED_AWAY).unwrap_or(&Value::Null);
    let found = ids(map).filter_map(|(id, body)| {
        let one: Turnaway = serde_json::from_value(body.clone()).ok()?;
        // The key is what entries are known by.
        Some(Turnaway {
            id: TurnawayId(id),
            ..one
        })
    });
    Some((day, found.collect()))
}

/// Writes requests into the document of their day.
pub(crate) fn put_turnaways(
    edit: &mut Edit<'_>,
    day: Date,
    all: &[(String, Value)],
) -> Result<(), EditError> {
    edit.set("date", &Value::from(day.to_string()))?;
    all.iter()
        .try_for_each(|(id, body)| edit.put(TURNED_AWAY, id, body))
}

/// Takes a request out of the document of its day.
pub(crate) fn remove_turnaway(edit: &mut Edit<'_>, id: TurnawayId) -> Result<(), EditError> {
    edit.remove(TURNED_AWAY, &id.to_string())
}
