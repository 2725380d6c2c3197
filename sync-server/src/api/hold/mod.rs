//! Rooms kept for a guest who is still typing.

pub mod create;
pub mod release;
