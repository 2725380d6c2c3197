//! What all requests share: connections, limits, languages, and how failures are told.

pub mod body;
pub mod client;
pub mod key;
pub mod language;
pub mod limit;
pub mod observe;
pub mod problem;
pub mod query;
pub mod router;
pub mod serve;
pub mod tls;
pub mod visit;
