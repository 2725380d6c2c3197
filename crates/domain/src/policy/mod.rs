//! What a cancellation costs, and what secures a booking.

mod cancellation;

use serde::{Deserialize, Serialize};

pub use cancellation::{CancellationPolicy, Fee, FrozenPolicy, FrozenTier, Tier};

/// What secures a booking, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Guarantee {
    /// Kept until six in the evening of the arrival day.
    SixPmHold,
    /// The guest's word; paid at the property.
    PayAtProperty,
}
