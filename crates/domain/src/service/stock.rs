//! What a line takes of what is short.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};

use super::ServiceLine;
use crate::id::ServiceId;

/// What is counted where a service is short: it, on a day, at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// The service.
    pub service: ServiceId,
    /// The day on which it is given.
    pub date: Date,
    /// The time, where it has times.
    pub time: Option<Time>,
}

/// What these lines take of services that can run short.
#[must_use]
pub fn cells<'a>(lines: impl IntoIterator<Item = &'a ServiceLine>) -> BTreeMap<Cell, u32> {
    let mut cells = BTreeMap::new();
    for line in lines.into_iter().filter(|line| line.limited) {
        for date in &line.days {
            let cell = Cell {
                service: line.service,
                date: *date,
                time: line.time,
            };
            let taken: &mut u32 = cells.entry(cell).or_default();
            *taken = taken.saturating_add(u32::from(line.uses));
        }
    }
    cells
}
