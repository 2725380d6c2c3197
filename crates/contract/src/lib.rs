//! What crosses a boundary: calls, replies, failures, change notices and sync messages.
//!
//! A request struct *is* the call. Its name is fixed for ever, it is an `ask` (changes nothing) or a
//! `do` (goes through the write door, carries a caller-made id), and it names its reply. The same
//! structs travel over the window's IPC, over loopback HTTP and in-process.

pub mod call;
pub mod failure;
pub mod notice;
pub mod setup;
pub mod sync;
pub mod view;

pub use call::{Ask, Call, CallId, Do};
pub use failure::{Code, Failure, Kind};
pub use notice::Changed;
