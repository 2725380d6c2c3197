//! The command line of `keyrack`.

mod run;
mod stop;

use std::net::SocketAddr;
use std::path::PathBuf;

use crate::identity::Place;

pub use run::run;
pub use stop::{Stop, words};

/// The desk of a hotel: a window, or a page for a browser of this computer.
#[derive(Debug, clap::Parser)]
#[command(name = "keyrack", version)]
pub struct Arguments {
    /// Where this desk keeps its data. One desk a folder.
    #[arg(long, env = "KEYRACK_DATA", value_name = "DIR")]
    pub data: PathBuf,
    /// The server's address, for the first start.
    #[arg(long, value_name = "URL")]
    pub server: Option<String>,
    /// The one-time code that connects this desk; ignored once it is connected.
    #[arg(long, value_name = "CODE", requires = "server")]
    pub enrol: Option<String>,
    /// What this desk is called.
    #[arg(long, default_value = "Front Desk")]
    pub name: String,
    /// No window: serve the desk to a browser of this computer.
    #[arg(long)]
    pub browser: bool,
    /// Where the browser finds it. Port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:8081", value_name = "ADDRESS")]
    pub listen: SocketAddr,
    /// Where the desk's keys are kept at its first start.
    #[arg(long, value_enum, default_value_t = Place::Keychain, env = "KEYRACK_KEYS")]
    pub keys: Place,
    /// What is logged: a level, or levels by module.
    #[arg(long, default_value = crate::log::FILTER, env = "KEYRACK_LOG")]
    pub log: String,
}
