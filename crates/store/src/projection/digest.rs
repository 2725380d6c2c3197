//! Compares projections: rebuilt with incremental, one end of a sync with the other.

use std::collections::BTreeMap;
use std::fmt;

use rusqlite::types::ValueRef;
use serde::{Deserialize, Serialize};

use crate::{Read, StoreError, Write};

/// A projection table with the columns that make its content, key first. Row numbers and the
/// search index depend on the order of writing and stand for nothing.
struct Table {
    name: &'static str,
    columns: &'static str,
    key: &'static str,
}

const fn table(name: &'static str, columns: &'static str, key: &'static str) -> Table {
    Table { name, columns, key }
}

/// In the order in which they can be emptied: rows that point elsewhere first.
const TABLES: &[Table] = &[
    table("source", "document, class, heads", "document"),
    table("property", "id, body", "id"),
    table("room_type", "id, position, code, body", "id"),
    table("room", "id, number, room_type, floor, archived", "id"),
    table("rate_plan", "id, position, code, body", "id"),
    table(
        "rate_day",
        "room_type, rate_plan, date, price_minor, stop_sell, closed_to_arrival, closed_to_departure,
         min_los_arrival, min_los_through",
        "room_type, rate_plan, date",
    ),
    table("outage", "id, room, kind, first, back, reason", "id"),
    table("slice", "reservation, date, room_type, room, rate_plan, price_minor", "reservation, date"),
    table(
        "reservation",
        "id, booking, reference, guest, status, arrival, departure, adults, children, source, total_minor,
         policy, note, register, contested, created_at",
        "id",
    ),
    table("guest", "id, first_name, last_name, email, phone, country, language", "id"),
    table("housekeeping", "day, room, status, at", "day, room"),
    table("conflict", "document, field, losing, device, at", "document, field, device, losing"),
];

/// The content of one table.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableDigest {
    /// How many rows.
    pub rows: u64,
    /// The digest of all rows in the order of their keys.
    pub hash: [u8; 32],
}

impl fmt::Debug for TableDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} rows ", self.rows)?;
        self.hash
            .iter()
            .take(6)
            .try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The content of every projection table, by the table's name. Equal digests mean equal rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProjectionDigest {
    /// One entry for each table.
    pub tables: BTreeMap<String, TableDigest>,
}

/// Digests every projection. Reads all of their rows.
///
/// # Errors
/// [`StoreError`].
pub fn projection_digest(read: &Read<'_>) -> Result<ProjectionDigest, StoreError> {
    let mut tables = BTreeMap::new();
    for table in TABLES {
        tables.insert(table.name.to_owned(), digest(read, table)?);
    }
    Ok(ProjectionDigest { tables })
}

fn digest(read: &Read<'_>, table: &Table) -> Result<TableDigest, StoreError> {
    let Table { name, columns, key } = table;
    let mut hasher = blake3::Hasher::new();
    let mut rows = 0_u64;
    let width = columns.split(',').count();
    read.each(
        &format!("SELECT {columns} FROM {name} ORDER BY {key}"),
        [],
        |row| {
            for place in 0..width {
                add(&mut hasher, row.get_ref(place)?);
            }
            rows = rows.saturating_add(1);
            Ok(true)
        },
    )?;
    Ok(TableDigest {
        rows,
        hash: hasher.finalize().into(),
    })
}

/// Kind, length, bytes: no two rows look the same by running into each other.
fn add(hasher: &mut blake3::Hasher, value: ValueRef<'_>) {
    let mut tagged = |tag: u8, bytes: &[u8]| {
        hasher.update(&[tag]);
        hasher.update(&bytes.len().to_le_bytes());
        hasher.update(bytes);
    };
    match value {
        ValueRef::Null => tagged(0, &[]),
        ValueRef::Integer(number) => tagged(1, &number.to_le_bytes()),
        ValueRef::Real(number) => tagged(2, &number.to_le_bytes()),
        ValueRef::Text(text) => tagged(3, text),
        ValueRef::Blob(blob) => tagged(4, blob),
    }
}

/// Empties every projection, before they are made again in the same transaction.
///
/// # Errors
/// [`StoreError`].
pub fn clear_projections(write: &Write<'_>) -> Result<(), StoreError> {
    write.run("DELETE FROM guest_search", [])?;
    for table in TABLES {
        write.run(&format!("DELETE FROM {}", table.name), [])?;
    }
    Ok(())
}
