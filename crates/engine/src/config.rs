//! What an engine is opened with.

use std::path::PathBuf;
use std::sync::Arc;

use crate::clock::{Clock, Randomness};
use crate::identity::Identity;

/// Which side of the sync this engine is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The server: orders the log, gives out rights, keeps holds.
    Server,
    /// A desk.
    Desk,
}

/// Everything an engine needs from its shell.
#[derive(Clone)]
pub struct Config {
    /// The property's file.
    pub path: PathBuf,
    /// The key it is encrypted with.
    pub key: [u8; 32],
    /// Which side.
    pub side: Side,
    /// Which installation.
    pub identity: Identity,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where randomness comes from.
    pub randomness: Arc<dyn Randomness>,
    /// Limits and sizes.
    pub limits: Limits,
}

/// Limits and sizes that a shell may set.
#[derive(Debug, Clone)]
pub struct Limits {
    /// How long a hold lasts, in seconds.
    pub hold_seconds: u32,
    /// Rooms of each type that a desk keeps for each of the next nights.
    pub standing_rooms: u32,
    /// How long a desk may sell on a standing lease after it asked for it, in seconds.
    pub lease_seconds: u64,
    /// How long a sale waits for a spot grant before it spends the standing lease, in milliseconds.
    pub spot_wait_milliseconds: u64,
    /// How long a guest, or another desk, waits at most for rooms that desks in touch are asked to give
    /// back before the answer is no, in milliseconds. Nobody waits while there are rooms.
    pub recall_wait_milliseconds: u64,
    /// How long a success is remembered under its call id, in days.
    pub memory_days: u16,
    /// The most calls that share one commit.
    pub commit_calls_max: usize,
    /// Only for the proof that durable commits are needed: leave them out.
    #[doc(hidden)]
    pub unsafe_commits: bool,
    /// Only for the proof that the capacity check is needed: leave it out.
    #[doc(hidden)]
    pub unsafe_rights: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            hold_seconds: 15 * 60,
            standing_rooms: 1,
            lease_seconds: 7 * 24 * 60 * 60,
            spot_wait_milliseconds: 1_500,
            recall_wait_milliseconds: 900,
            memory_days: 7,
            commit_calls_max: 64,
            unsafe_commits: false,
            unsafe_rights: false,
        }
    }
}
