//! The server's shell around the engine: public API and pages, mail, and the desks' sync socket.
//!
//! A test boots it in its own process: [`Opening::open`] with a clock of its own, then [`serve`] on a
//! listener of port 0.

mod api;
mod command;
mod data;
mod hotel;
mod http;
mod mail;
mod page;
mod price;
mod secret;
mod server;
mod settings;
mod status;
mod sync;
mod system;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests;

pub use command::main;
pub use hotel::Hotel;
pub use http::serve::serve;
pub use server::{Opening, Server};
pub use settings::{
    Encryption, Limits, Log, Mail, Secret, Settings, Switch, load as load_settings,
};
pub use system::{SystemClock, SystemRandomness};
