//! The log of batches: what this replica made and what it received.

mod append;
mod mark;
mod read;

use keyrack_domain::{DeviceId, Timestamp};
use uuid::Uuid;

pub use append::{append, append_accepted, next_place};
pub use mark::{mark_accepted, mark_refused, mark_sent, mark_unsent};
pub use read::{get, highest, pending, read_after, refused, waiting_count};

use crate::value::words;

/// A place in the server's order. Epochs come first: every place of epoch 4 is after all of epoch 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Cursor {
    /// Which life of the server's log.
    pub epoch: u64,
    /// The number in it, from 1; 0 stands before everything.
    pub seq: u64,
}

/// How far a batch has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Made here, not yet sent.
    Pending,
    /// Sent, not yet answered.
    Sent,
    /// It has its place in the server's order.
    Accepted,
    /// The server would not take it. It stays, for a person to see.
    Refused,
}

words! {
    State { Pending = "pending", Sent = "sent", Accepted = "accepted", Refused = "refused" }
}

/// A batch that is to be written down.
#[derive(Debug, Clone, Copy)]
pub struct NewBatch<'a> {
    /// Its id, made with it.
    pub id: Uuid,
    /// Who made it.
    pub device: DeviceId,
    /// The signed envelope, as it travels.
    pub envelope: &'a [u8],
    /// When it was made, by its maker's clock. Nothing is ordered by it.
    pub made_at: Timestamp,
}

/// A batch as it is written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Its number in the order of arrival here.
    pub local_seq: u64,
    /// Its id.
    pub id: Uuid,
    /// Who made it.
    pub device: DeviceId,
    /// Its place in the server's order, once it has one.
    pub server: Option<Cursor>,
    /// How far it has come.
    pub state: State,
    /// Why it was refused: a code of the caller's; empty otherwise.
    pub refusal: String,
    /// The signed envelope.
    pub envelope: Vec<u8>,
    /// When it was made, by its maker's clock, to the millisecond.
    pub made_at: Timestamp,
}
