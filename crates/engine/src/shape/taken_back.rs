//! Rights of a stay that had been taken back when it was sold on them.

use std::collections::BTreeSet;

use jiff::Timestamp;
use keyrack_allotment::Right;
use keyrack_domain::StaffId;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A desk that could not be asked sold a stay on rights that a manager had taken back meanwhile. The
/// sale stands; these rights carry it no more. Written by the server alone.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct TakenBack {
    /// The rights, as the stay names them.
    #[serde(with = "words")]
    pub rights: BTreeSet<Right>,
    /// Who took them back, where that is known still.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<StaffId>,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
}

impl TakenBack {
    /// The field of a reservation's document.
    pub(crate) const FIELD: &str = "taken_back";

    pub(crate) fn from_value(value: &Value) -> Self {
        value
            .get(Self::FIELD)
            .and_then(|value| Self::deserialize(value).ok())
            .unwrap_or_default()
    }

    pub(crate) fn to_value(&self) -> Value {
        serde_json::to_value(self).unwrap_or(Value::Null)
    }
}

mod words {
    use std::collections::BTreeSet;

    use keyrack_allotment::Right;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(
        rights: &BTreeSet<Right>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        let words: Vec<String> = rights.iter().map(ToString::to_string).collect();
        words.serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<BTreeSet<Right>, D::Error> {
        let words = Vec::<String>::deserialize(from)?;
        Ok(words.iter().filter_map(|word| word.parse().ok()).collect())
    }
}
