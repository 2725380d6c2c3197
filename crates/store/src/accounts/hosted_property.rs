//! Properties that a server serves.

use keyrack_domain::PropertyId;
use rusqlite::{Row, params};

use crate::value::{Sql, col};
use crate::{Read, StoreError, Write};

/// A property and the file it is kept in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostedProperty {
    /// The id.
    pub id: PropertyId,
    /// The name in addresses.
    pub slug: String,
    /// Its file, relative to the server's data folder.
    pub file: String,
}

fn hosted(row: &Row<'_>) -> rusqlite::Result<HostedProperty> {
    Ok(HostedProperty {
        id: col(row, 0)?,
        slug: row.get(1)?,
        file: row.get(2)?,
    })
}

/// Puts a property, in the place of what was known of it.
///
/// # Errors
/// [`StoreError::Constraint`] where another property has the slug or the file.
pub fn put(write: &Write<'_>, row: &HostedProperty) -> Result<(), StoreError> {
    write.run(
        "INSERT INTO property (id, slug, file) VALUES (?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, file = excluded.file",
        params![Sql(row.id), row.slug, row.file],
    )?;
    Ok(())
}

/// One property.
///
/// # Errors
/// [`StoreError`].
pub fn get(read: &Read<'_>, id: PropertyId) -> Result<Option<HostedProperty>, StoreError> {
    read.one(
        "SELECT id, slug, file FROM property WHERE id = ?1",
        [Sql(id)],
        hosted,
    )
}

/// The property with this name in addresses.
///
/// # Errors
/// [`StoreError`].
pub fn by_slug(read: &Read<'_>, slug: &str) -> Result<Option<HostedProperty>, StoreError> {
    read.one(
        "SELECT id, slug, file FROM property WHERE slug = ?1",
        [slug],
        hosted,
    )
}

/// All properties, by slug.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>) -> Result<Vec<HostedProperty>, StoreError> {
    read.many(
        "SELECT id, slug, file FROM property ORDER BY slug",
        [],
        hosted,
    )
}
