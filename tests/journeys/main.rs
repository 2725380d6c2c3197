//! Journeys across desks, server, browser and window: one binary, steps that read like a story.

mod accessible;
mod anyway;
mod away;
mod bad_input;
mod browser;
mod chart;
mod clock;
mod contested;
mod crash;
mod first_hour;
mod house;
mod housekeeping;
mod import;
mod keep;
mod keyboard;
mod moves;
mod offline;
mod power;
mod processes;
mod race;
mod rates;
mod refused;
mod rush;
mod setup;
mod week;
mod window;
