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
    table("room", "id, number, room_type, floor, archived, members", "id"),
    table("rate_plan", "id, position, code, body", "id"),
    table(
        "rate_day",
        "room_type, rate_plan, date, price_minor, stop_sell, closed_to_arrival, closed_to_departure,
         min_los_arrival, min_los_through, max_los_arrival, max_los_through, exact_los, min_advance_days,
         max_advance_days",
        "room_type, rate_plan, date",
    ),
    table("rate_rule", "kind, id, position, body", "kind, id"),
    table("promo_use", "reservation, promo, booking, guest", "reservation"),
    table("outage", "id, room, kind, first, back, reason", "id"),
    table("slice", "date, reservation, status, room_type, room, rate_plan, price_minor", "date, reservation"),
    table(
        "reservation",
        "id, booking, reference, guest, status, arrival, departure, adults, children, source, total_minor,
         policy, note, manage_token, register, contested, created_at, company, group_name, group_colour,
         alert, oversold, seen_to, release_at, deposit_minor",
        "id",
    ),
    table("guest", "id, first_name, last_name, email, phone, country, language", "id"),
    table("finding", "id, kind, words", "id"),
    table("guest_link", "guest, target", "guest"),
    table("housekeeping", "day, room, status, at", "day, room"),
    table("room_day", "day, room, attendant, look, remark, found, leave_by", "day, room"),
    table("attendant", "day, id, name", "day, id"),
    table("room_task", "day, id, room, text, done", "day, id"),
    table("company", "id, name, vat_id, address, email, terms", "id"),
    table("block", "id, last, code, body", "id"),
    table("pick_up", "block, date, reservation, room_type", "block, date, reservation"),
    table("trace", "id, reservation, due, text, done", "id"),
    table("oversold", "date, reservation, room_type", "date, reservation"),
    table("service", "id, position, code, body", "id"),
    table("service_day", "date, service, time, reservation, uses, firm", "date, service, time, reservation"),
    table("turnaway", "id, logged, arrival, kind, source, room_nights, body", "id"),
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
        &format!("SELECT {columns} FROM {name} ORDER BY {key} /* all */"),
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
    super::finding::clear(write)?;
    write.touch(|touched| touched.all = true);
    for table in TABLES {
        write.run(&format!("DELETE FROM {}", table.name), [])?;
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{commit, fresh, id, put, reservation};
    use crate::{finding, guest, source};

    fn fill(write: &Write<'_>, order: impl Iterator<Item = u128>) -> Result<(), StoreError> {
        for number in order {
            let row = reservation(number, "2027-05-01", 2);
            put(write, &row, None)?;
            let person = keyrack_domain::guest::Guest {
                last_name: format!("Guest {number}"),
                ..Default::default()
            };
            guest::put(write, row.guest, &person)?;
            finding::put(
                write,
                finding::Kind::Guest,
                row.guest.0,
                &[&person.last_name],
                &[],
            )?;
            source::put(write, row.id.0, 1, &[1; 32])?;
        }
        Ok(())
    }

    #[test]
    fn the_order_of_writing_does_not_show_and_any_difference_does() {
        let ((_a, mut one), (_b, mut other)) = (fresh(), fresh());
        commit(&mut one, |write| fill(write, 1..20));
        commit(&mut other, |write| fill(write, (1..20).rev()));
        let digest = one.readers.read(projection_digest).unwrap();
        assert_eq!(digest, other.readers.read(projection_digest).unwrap());
        assert_eq!(digest.tables["slice"].rows, 38);
        commit(&mut other, |write| source::put(write, id(7), 1, &[2; 32]));
        let changed = other.readers.read(projection_digest).unwrap();
        assert_ne!(digest.tables["source"], changed.tables["source"]);
        assert_eq!(digest.tables["guest"], changed.tables["guest"]);
    }

    #[test]
    fn cleared_and_made_again_is_the_same() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| fill(write, 1..20));
        let before = database.readers.read(projection_digest).unwrap();
        commit(&mut database, |write| {
            clear_projections(write)?;
            assert!(
                projection_digest(write)?
                    .tables
                    .values()
                    .all(|table| table.rows == 0)
            );
            assert_eq!(guest::find(write, "guest", 10)?, []);
            assert_eq!(
                write.count("SELECT count(*) FROM finding_term /* all */", [])?,
                0
            );
            fill(write, 1..20)
        });
        assert_eq!(before, database.readers.read(projection_digest).unwrap());
    }

    /// A projection table that is not named here would be neither compared nor rebuilt.
    #[test]
    fn every_table_is_named_as_a_projection_or_as_none() {
        const OTHERS: &[&str] = &[
            "meta",
            "deed",
            "withdrawn",
            "came_in",
            "batch",
            "document",
            "change",
            "snapshot",
            "quarantine",
            "audit",
            "hold",
            "hold_room",
            "ledger",
            "call_memory",
            "outbox",
            "staff",
            "device",
            "guest_key",
            "sqlite_sequence",
            "guest_search",
            "sqlite_stat1",
            "finding_word",
            "finding_term",
            "saved_filter",
        ];
        let (_folder, database) = fresh();
        let tables: Vec<(String, String)> = database
            .readers
            .read(|read| {
                read.many(
                    "SELECT m.name, group_concat(i.name) FROM sqlite_schema m, pragma_table_info(m.name) i
                     WHERE m.type = 'table' GROUP BY m.name /* all */",
                    [],
                    |row| Ok((row.get(0)?, row.get(1)?)),
                )
            })
            .unwrap();
        for (name, columns) in tables {
            if OTHERS.contains(&name.as_str())
                || name.starts_with("guest_search_")
                || name.starts_with("finding_word_")
            {
                continue;
            }
            let table = TABLES
                .iter()
                .find(|table| table.name == name)
                .unwrap_or_else(|| panic!("{name} is not named"));
            let named: Vec<&str> = table.columns.split(',').map(str::trim).collect();
            let columns: Vec<&str> = columns
                .split(',')
                .filter(|column| *column != "row")
                .collect();
            assert_eq!(named, columns, "{name}");
        }
    }
}
