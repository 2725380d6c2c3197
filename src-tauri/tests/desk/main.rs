//! The desk from outside: its door, its page and its line, against a server's side in this process.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod browser;
mod door;
mod fixture;
mod line;
mod lobby;
mod page;
