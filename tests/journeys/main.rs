//! Journeys across desks, server, browser and window: one binary, steps that read like a story.

mod offline;
mod race;
