//! The engine through its public door: one property in a real file, a clock moved by hand.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod amend;
mod arrivals;
mod bad_input;
mod cancel;
mod chart;
mod counts;
mod demo;
mod desk;
mod door;
mod hold;
mod housekeeping;
mod import;
mod laws;
mod moves;
mod people;
mod plans;
mod price;
mod print;
mod race;
mod rates;
mod rebuild;
mod rooms;
mod search;
mod staff;
mod support;
