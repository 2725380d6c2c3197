//! The engine: the verbs of a hotel over one file, for desk, server and tests alike.
//!
//! Every change passes the write door: one transaction holds the Automerge changes, the rows they
//! project to, the rights they use, the outbox, the audit entry and the memory of the call. Reads
//! come from an in-memory index or from the file's readers. Nothing here knows a window, a socket or
//! an HTTP server; clock and randomness are handed in.

#![allow(
    private_interfaces,
    reason = "`Ask` and `Do` are named by shells and implemented here only; what their methods take stays inside"
)]

pub mod accounts;
mod archive;
mod backup;
mod call;
mod caller;
mod clock;
mod config;
pub mod demo;
mod dispatch;
mod door;
mod engine;
mod exposure;
mod identity;
mod import;
pub mod index;
mod journal;
mod line;
pub mod outbox;
mod pass;
mod project;
mod recall;
mod refusals;
mod rights;
mod shape;
mod spot;
mod stop;
mod story;
pub mod sync;
mod upkeep;
mod verb;
mod working;

pub use backup::{Copy, Examined, look_into_copy};
pub use call::{Ask, Do};
pub use caller::Caller;
pub use clock::{Clock, Randomness, new_id};
pub use config::{Config, Limits, Side};
pub use engine::Engine;
pub use identity::{Identity, verify};
pub use journal::{Restored, restore};
pub use upkeep::{Projections, Vitals};
