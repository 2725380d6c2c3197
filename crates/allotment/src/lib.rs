//! Who may sell the last room, when the sellers cannot ask each other.
//!
//! A count of free rooms cannot be merged: two desks that are cut off and both take one from
//! "one left" are both right by their own books, and two guests stand before one door. So the
//! count is never shared. It is cut into **rights**, one for one room of one [`Pool`] on one night,
//! and whoever sells uses up a right that nobody else has. The server makes rights, in **leases**,
//! and knows how many it has made; a desk spends those it holds without asking anybody. As long as
//! no more rights are made than there are rooms, no order of events can sell a room twice.
//!
//! # Counting
//!
//! A [`Cell`] is a pool on a night. Pools nest, so a double room for two nights takes four rights:
//! one of the doubles and one of the house for each night ([`Needs::of_nights`]), all or none.
//! For each cell the server keeps two numbers. *Capacity* is handed in: rooms, less those out of
//! order and those kept for groups, plus what the house dares to overbook. *Exposure* is every
//! right that was made and has not been freed: in a sale of the server's own, in a hold while a
//! guest types, or in a desk's hands, sold or not. The server makes rights only while they fit
//! between the two.
//!
//! Before the server refuses a room it may ask connected desks for rights that they do not need
//! ([`ServerLedger::recall`]). A group's rooms are a pool of their own ([`ServerLedger::set_block`]),
//! and so are the rooms that a channel may sell ([`channel`]).
//!
//! A right is freed in one of four ways, each of them final, and by the server only:
//! - its desk gives it back unused ([`DeviceLedger::return_free`], [`ServerLedger::take_return`]);
//! - its sale is cancelled, and the server, which sees the stay, credits it
//!   ([`ServerLedger::credit`]); a desk that cancels alone frees nothing;
//! - its desk says, in a new epoch, that it never got it ([`ServerLedger::take_report`]);
//! - its hold ends without a sale ([`ServerLedger::release_hold`]).
//!
//! What a desk holds that cannot be asked stays counted, also when the desk is given up for lost
//! ([`ServerLedger::write_off`]). Somebody may take such rights back all the same, up to a limit of
//! their own ([`ServerLedger::break_glass`]); a sale that comes to light on one of them is honoured,
//! and stands in [`ServerLedger::work`] until its guest has another room.
//!
//! Besides, whole cells are forgotten when their night is over by the business date.
//!
//! # What makes it hold
//!
//! - **A right is a name, not a number.** Spends, returns and credits list rights, and a name
//!   counts once. A message that comes twice, late, or after its successor can do no harm.
//! - **First the disk, then the word.** A sale is told, a return sent, a grant acknowledged only
//!   when the entries behind it are durable; else a crash makes the desk forget what others have
//!   built on. That is the caller's part: it stores a [`Decision`]'s entries, applies them, commits,
//!   and speaks after that. What is to be sent again and again stands in the ledger itself
//!   ([`DeviceLedger::pending_returns`], [`ServerLedger::unacknowledged`]).
//! - **Time frees nothing.** A lease that is past its time stops its holder from selling, by the
//!   holder's own clock. The server goes on counting it until the holder, or the night, gives it
//!   up: a desk that was away may have sold on every one of its rights. So no two clocks are ever
//!   compared. In the same way a hold counts until the server itself has ended it.
//! - **Names outlive their use.** Both sides keep a lease until its night is over, also when all
//!   of it is given back, so that an old grant which turns up again is known.
//! - **A restored server starts a new [`Epoch`]**, waits for the ledgers of all its desks, and
//!   drops what they never received. A desk that has reported refuses older grants from then on.
//!   Its entries were written to a journal apart from the database before anybody heard of them,
//!   and [`ServerLedger::restore`] reads them back.
//! - **A credit is final.** A version of a stay that turns up later and names a credited right
//!   needs a fresh one, or another version is picked ([`ServerLedger::settle`]).
//!
//! # Using it
//!
//! Everything here is plain data: no clock, no randomness, no disk, no network.
//!
//! ```
//! use jiff::civil::date;
//! use keyrack_allotment::server::{CapacityCause, CellCapacity};
//! use keyrack_allotment::{Needs, Refusal, ServerLedger};
//! use uuid::Uuid;
//!
//! let double = Uuid::from_u128(1);
//! let one_night = Needs::of_nights([(date(2026, 11, 23), double)]);
//! let mut ledger = ServerLedger::new();
//!
//! let one_room = one_night.iter().map(|need| CellCapacity { cell: need.cell, capacity: 1 });
//! let decision = ledger.set_capacity(one_room, CapacityCause::Rooms)?;
//! for entry in &decision.entries {
//!     ledger.apply(entry); // after it was stored
//! }
//!
//! let decision = ledger.sell(&one_night)?;
//! for entry in &decision.entries {
//!     ledger.apply(entry);
//! }
//! assert_eq!(decision.outcome.len(), 2); // the rights, for the reservation
//! assert!(matches!(ledger.sell(&one_night), Err(Refusal::Full { .. })));
//! # Ok::<(), Refusal>(())
//! ```
//!
//! The tests hold a hotel with three desks on a bad network against this text, thousands of times,
//! and drop each rule in turn to see a room sold twice.

mod cell;
pub mod channel;
mod decision;
pub mod device;
#[doc(hidden)]
pub mod history;
mod id;
mod lease;
mod message;
#[cfg(test)]
mod model;
mod need;
mod refusal;
mod rules;
pub mod server;
#[cfg(test)]
mod simulation;
mod standing;
pub mod walk_in;

pub use cell::{Cell, Pool};
pub use decision::Decision;
pub use device::{DeviceEntry, DeviceLedger, HolderClock};
pub use id::{DeviceId, HoldId, RequestId};
pub use lease::{Epoch, Holder, Lease, LeaseId, Right};
pub use message::{
    Grant, GrantKind, GrantRequest, Holdings, Recall, RecallPart, Report, ReportedLease,
};
pub use need::{Need, Needs};
pub use refusal::Refusal;
#[doc(hidden)]
pub use rules::Rules;
pub use server::{ServerEntry, ServerLedger};
pub use standing::{STANDING_NIGHTS, STANDING_PERCENT_MAX, standing_size};
