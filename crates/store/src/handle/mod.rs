//! Handles: who may only look, and who may change.

mod fold;
mod read;
mod readers;
mod write;

pub use read::Read;
pub use readers::Readers;
pub use write::{Write, Writer};
