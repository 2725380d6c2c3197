//! Sales beyond what there was to sell.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::StaffId;

/// A stay was sold though a night had no room left for it: who answered for that, when, and why.
///
/// Such a stay stands on no right for the nights that were full, so it neither frees nor doubles one,
/// whatever becomes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anyway {
    /// Why, in the words of who sold it; never empty.
    pub reason: String,
    /// Who.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<StaffId>,
    /// When, by the seller's clock.
    pub at: Timestamp,
}
