//! How this computer stands to the server.

use jiff::Timestamp;
use keyrack_domain::{Date, RoomTypeId};
use serde::{Deserialize, Serialize};

use super::ask;
use crate::failure::Code;

/// The connection and what waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {}
ask!(Read, "state.read", State);

/// The state line at the top right, and the list behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// Where the line stands.
    pub line: Line,
    /// When the server was last heard.
    pub heard_at: Option<Timestamp>,
    /// What waits to be sent, oldest first.
    pub waiting: Vec<Waiting>,
    /// Rooms this desk may sell by itself, per night and type.
    pub held: Vec<Held>,
    /// Batches the server refused.
    pub refused: Vec<Waiting>,
    /// Set when the last comparison of both ends differed.
    pub differs: bool,
    /// Why the line is down, where the server or this desk itself ended it: `device-unknown` for a
    /// desk that was revoked, `server-unknown` for a server that is not the one it was enrolled with.
    #[serde(default)]
    pub down: Option<Code>,
    /// Things that others did while this desk was away, and nobody has taken note of.
    #[serde(default)]
    pub came_in: u64,
}

/// The line to the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "line", rename_all = "snake_case")]
pub enum Line {
    /// No server is set: this computer works alone.
    Alone,
    /// Trying.
    Connecting,
    /// First fill or catching up.
    CatchingUp {
        /// Log entries here.
        done: u64,
        /// Log entries there.
        total: u64,
    },
    /// In touch.
    Online,
    /// Cut off.
    Offline,
}

/// One thing that waits, or was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// The call that made it: `reservation.check_in`.
    pub verb: String,
    /// When.
    pub at: Timestamp,
    /// Why it was refused, where it was.
    pub code: Option<Code>,
}

/// Rooms held at this desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// The night.
    pub night: Date,
    /// The type.
    pub room_type: RoomTypeId,
    /// How many rooms can still be sold with them.
    pub rooms: u32,
    /// Until when, as the desk's own clock counts it.
    pub until: Option<Timestamp>,
}
