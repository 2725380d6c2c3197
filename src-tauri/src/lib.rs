//! The desk's shell: a window or a loopback page over one engine, and the socket to the server.
//!
//! Nothing here knows a rule of the trade. A call comes in by [`Desk::call`], whoever brings it: the
//! window's IPC, HTTP on this computer, or a test in the same process. Change notices go out the
//! other way. The engine is synchronous; sockets are async and live at the edges.

pub mod command;
mod desk;
pub mod identity;
mod keep;
mod link;
mod lobby;
pub mod log;
pub mod loopback;
mod pages;
mod system;
pub mod window;

pub use desk::{Desk, Session, Settings};
pub use link::{Link, Uplink};
pub use lobby::{Entrance, Lobby, LobbyError};
pub use system::{SystemClock, SystemRandomness};
