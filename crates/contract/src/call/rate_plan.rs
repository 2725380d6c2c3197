//! Rate plans: the conditions that prices belong to.

use keyrack_domain::RatePlanId;
use keyrack_domain::rate::{PriceStep, RatePlan};
use serde::{Deserialize, Serialize};

use super::{Done, does};

/// Makes a plan, or puts it in the place of what it was. Stays that are sold keep the conditions they
/// were sold under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    /// The plan; the id of a new one is made by the caller.
    pub plan: RatePlan,
    /// Prices it begins with, copied from another in the same step.
    #[serde(default)]
    pub prices: Option<Copied>,
}
does!(Put, "rate_plan.put", Done);

/// Prices and restrictions of another plan, from the business date on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copied {
    /// The other plan.
    pub from: RatePlanId,
    /// What becomes of each price.
    pub step: PriceStep,
}

/// Sells a plan no more, or again. Stays that are sold keep it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Archive {
    /// Which.
    pub id: RatePlanId,
    /// Whether it is archived.
    pub archived: bool,
}
does!(Archive, "rate_plan.archive", Done);
