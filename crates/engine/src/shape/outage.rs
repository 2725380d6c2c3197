//! Rooms that are away.

use keyrack_domain::property::Outage;
use serde::{Deserialize, Serialize};

/// The register of an outage's document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OutageRegister {
    /// What it is.
    pub outage: Outage,
    /// It never was, or it was ended before its first night.
    #[serde(default)]
    pub ended: bool,
}
