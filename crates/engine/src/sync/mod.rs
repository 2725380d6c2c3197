//! Sync between a desk and the server, sans-IO: frames in, frames out.
//!
//! The server keeps an ordered log of signed batches. A desk says how far it is and gets what comes
//! after; its own batches go up and come back as an acknowledgement with their place in the order.
//! Everything received enters by the write door, like any call.

mod desk;
mod host;
mod permit;
pub(crate) mod refused_work;
mod take_in;
mod wire;

pub use desk::DeskLink;
pub use host::HostLink;
pub(crate) use take_in::import as import_batch;
pub(crate) use wire::open as open_batch;
pub use wire::{decode, encode};
