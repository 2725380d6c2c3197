//! Calendar files (RFC 5545) for a stay.

mod content;
mod stay;

pub use stay::{CalendarFacts, CalendarState, calendar};
