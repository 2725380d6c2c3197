//! The real programs, started as a person would start them, and what stands between and around them:
//! a line that can be cut, browsers, and plain HTTP.

mod axe;
mod browser;
mod desk;
mod disk;
mod folder;
mod pose;
mod program;
mod reception;
mod relay;
mod sale;
mod server;
mod socket;
mod sound;
mod trace;
mod until;
mod web;

pub use axe::axe;
pub use browser::{Browser, WindowDriver};
pub use desk::{DeskPage, DeskProgram, key_from_hex};
pub use disk::Disk;
pub use fantoccini::key::Key;
pub use folder::{CLEANER, PASSWORD, STAFF, ServerFolder, today};
pub use pose::{Pose, open_page, pages, settled};
pub use program::{Program, built, find_tool, nothing_starts, run};
pub use reception::{Reception, sign_in, sign_in_as};
pub use relay::Relay;
pub use sale::sale;
pub use server::ServerProgram;
pub use socket::Socket;
pub use sound::{compare, open_file};
pub use trace::{Event, read_trace};
pub use until::{PROMPT, until};
pub use web::{Answer, BookedOnTheWeb, Web};
