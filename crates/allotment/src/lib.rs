//! The escrow protocol.

mod cell;
mod decision;
pub mod device;
mod id;
mod lease;
mod message;
mod need;
mod refusal;
mod rules;
pub mod server;
mod standing;

pub use cell::{Cell, Pool};
pub use decision::Decision;
pub use device::{DeviceEntry, DeviceLedger, HolderClock};
pub use id::{DeviceId, HoldId, RequestId};
pub use lease::{Epoch, Holder, Lease, LeaseId, Right};
pub use message::{Grant, GrantKind, GrantRequest, Report, ReportedLease};
pub use need::{Need, Needs};
pub use refusal::Refusal;
#[doc(hidden)]
pub use rules::Rules;
pub use server::{ServerEntry, ServerLedger};
pub use standing::{STANDING_NIGHTS, STANDING_PERCENT_MAX, standing_size};
