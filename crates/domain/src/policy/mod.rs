//! What a cancellation and a no-show cost, what is paid before the stay, and what secures a booking.

mod cancellation;
mod deposit;
mod fee;
mod named;

use serde::{Deserialize, Serialize};

pub use cancellation::{CancellationPolicy, FrozenPolicy, FrozenTier, SIX_PM, Tier};
pub use deposit::{DepositPart, DepositShare, FrozenDeposit};
pub use fee::Fee;
pub use named::{
    BookingPolicy, DAYS_BEFORE_MAX, HOURS_AFTER_MAX, POLICIES_MAX, POLICY_NAME_CHARS_MAX,
    PolicyFault, TIERS_MAX, check,
};

/// What secures a booking, weakest first; then the two that somebody else answers for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Guarantee {
    /// Nothing does: the room is kept until an hour of the arrival day, six in the evening by default.
    SixPmHold,
    /// The guest's word; paid at the property.
    #[default]
    PayAtProperty,
    /// A card stands for it.
    Card,
    /// A part is paid before.
    Deposit,
    /// All of it is paid before.
    Prepayment,
    /// A company pays.
    Company,
    /// A travel site has taken the money.
    Ota,
}

impl Guarantee {
    /// All of them, weakest first.
    pub const ALL: [Self; 7] = [
        Self::SixPmHold,
        Self::PayAtProperty,
        Self::Card,
        Self::Deposit,
        Self::Prepayment,
        Self::Company,
        Self::Ota,
    ];
}
