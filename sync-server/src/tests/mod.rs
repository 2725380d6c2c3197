//! The server as its callers meet it: over HTTP, in this process, with a clock that the test moves.

mod api;
mod bad_input;
mod client;
mod limits;
mod mail;
mod pages;
mod services;
mod socket;
mod tls;
pub(crate) mod world;
