//! What a desk and the server say to each other over the sync socket.
//!
//! Frames are binary (`postcard`), one a WebSocket message, at most [`FRAME_BYTES_MAX`]. The first
//! thing said names the version and the capabilities of both ends.

mod batch;
mod enrol;
mod frame;

pub use batch::{Batch, Deed, DocumentChange, Envelope, GuestKey};
pub use enrol::{Enrol, Enrolled};
pub use frame::{
    DeviceRecord, Digest, Down, Fill, Hello, LogEntry, Passed, PersonRecord, SignedInAt,
    StaffRecord, Up,
};

/// The version of the frames. Another first number is refused.
pub const VERSION: u16 = 1;

/// What this build can do beyond version 1; each end uses what both name.
pub const CAPABILITIES: &[&str] = &["rights", "fill", "deeds", "calls", "recall", "exposure"];

/// The largest frame either end takes.
pub const FRAME_BYTES_MAX: usize = 4 * 1024 * 1024;

/// The largest signed batch that is taken into the log.
pub const BATCH_BYTES_MAX: usize = 1024 * 1024;
