//! What the truth is made of: batches in order, and the documents their changes make.

pub mod deed;
pub mod document;
pub mod log;
pub mod quarantine;
pub mod snapshot;
pub mod withdrawn;
