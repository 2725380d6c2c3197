//! Where in a document a value stands.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A top-level field, or one entry of a map or log field. Written `status` or `prices/2026-01-05`.
///
/// Entries are stored flat, under a root key of exactly this spelling. A map thus has no container
/// that two desks could create twice, and a class may grow new maps without touching old documents.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Place {
    field: String,
    key: Option<String>,
}

/// Not a field, or a field and a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a place is a field, or a field, a slash and a key")]
pub struct PlaceError;

/// The longest root key, in bytes. Uuids, dates and pairs of them fit with room to spare.
pub(crate) const PLACE_BYTES_MAX: usize = 160;

impl Place {
    /// The whole of a scalar, register or text field.
    #[must_use]
    pub fn field(name: &str) -> Self {
        Self {
            field: name.to_owned(),
            key: None,
        }
    }

    /// One entry of a map or log field.
    #[must_use]
    pub fn entry(name: &str, key: &str) -> Self {
        Self {
            field: name.to_owned(),
            key: Some(key.to_owned()),
        }
    }

    /// The top-level field.
    #[must_use]
    pub fn field_name(&self) -> &str {
        &self.field
    }

    /// The entry's key, for a map or log.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// The key under which Automerge's root map holds it.
    pub(crate) fn root_key(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.key {
            Some(key) => write!(f, "{}/{key}", self.field),
            None => f.write_str(&self.field),
        }
    }
}

impl FromStr for Place {
    type Err = PlaceError;

    /// A field name has no slash; a key may have some and is not empty.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.len() > PLACE_BYTES_MAX || text.contains(char::is_control) {
            return Err(PlaceError);
        }
        let (field, key) = match text.split_once('/') {
            Some((field, key)) => (field, Some(key)),
            None => (text, None),
        };
        // A leading underscore is this crate's own.
        if field.is_empty() || field.starts_with('_') || key.is_some_and(str::is_empty) {
            return Err(PlaceError);
        }
        Ok(Self {
            field: field.to_owned(),
            key: key.map(str::to_owned),
        })
    }
}

impl TryFrom<String> for Place {
    type Error = PlaceError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Place> for String {
    fn from(place: Place) -> Self {
        place.to_string()
    }
}
