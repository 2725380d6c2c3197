//! Terms that rate plans share: what a cancellation and a no-show cost, what is paid before.

use keyrack_domain::RatePlanId;
use keyrack_domain::policy::BookingPolicy;
use serde::{Deserialize, Serialize};

use super::{Done, does};

/// Makes or changes a policy. Bookings keep the terms they were made under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    /// The policy, whole. Archived ones are not chosen for plans any more.
    pub policy: BookingPolicy,
    /// The plans that follow it from now on; a plan that no longer does keeps the terms as its own.
    /// `None` leaves the plans as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plans: Option<Vec<RatePlanId>>,
}
does!(Put, "policy.put", Done);
