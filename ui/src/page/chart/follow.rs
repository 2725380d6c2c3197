//! What stays with its day and its row while the chart reads other days, or gets other rows, beneath it.

use std::ops::Deref;

use keyrack_domain::Date;
use yew::prelude::*;

use super::hand::{Cursor, Grid, Hand};
use super::layout;

/// Something that stands on a day of a row.
pub trait Standing: Clone + PartialEq + 'static {
    /// The row.
    fn row(&self) -> Option<i32>;
    /// The same on another row, with days counted from so many days earlier.
    fn moved(&self, row: i32, by: i32) -> Self;
}

impl Standing for Cursor {
    fn row(&self) -> Option<i32> {
        Some(self.row)
    }

    fn moved(&self, row: i32, by: i32) -> Self {
        Self {
            row,
            day: self.day + by,
        }
    }
}

impl Standing for Hand {
    fn row(&self) -> Option<i32> {
        match self {
            Self::Empty => None,
            Self::Bar { row, .. } => Some(*row),
            Self::Nights(nights) => Some(nights.row),
        }
    }

    fn moved(&self, row: i32, by: i32) -> Self {
        match self {
            Self::Empty => Self::Empty,
            Self::Bar { drag, dropped, .. } => Self::Bar {
                drag: if by == 0 {
                    drag.clone()
                } else {
                    drag.shifted(by)
                },
                row,
                dropped: *dropped,
            },
            Self::Nights(nights) => {
                let mut nights = nights.shifted(by);
                nights.row = row;
                Self::Nights(nights)
            }
        }
    }
}

/// Where something was when it was put there.
#[derive(Clone, PartialEq)]
struct Put<T> {
    what: T,
    from: Date,
    key: Option<String>,
}

impl<T: Standing> Put<T> {
    fn new(grid: &Grid, what: T) -> Self {
        let row = what.row().and_then(|row| grid.row(row));
        Self {
            from: grid.chart.from,
            key: row.map(|row| row.key.clone()),
            what,
        }
    }

    fn on(&self, grid: &Grid) -> T {
        let by = layout::days_between(grid.chart.from, self.from);
        let Some(row) = self.what.row() else {
            return self.what.clone();
        };
        let stays = grid.row(row).map(|row| &row.key) == self.key.as_ref();
        if stays && by == 0 {
            return self.what.clone();
        }
        let is_it = |place: &i32| grid.row(*place).map(|row| &row.key) == self.key.as_ref();
        let row = Some(row)
            .filter(is_it)
            .or_else(|| (0..grid.count()).find(is_it));
        // A row that is gone leaves its place to the next.
        let last = (grid.count() - 1).max(0);
        let row = row.unwrap_or_else(|| self.what.row().unwrap_or(0).min(last));
        self.what.moved(row, by)
    }
}

/// A state that is read on the chart as it is now.
pub struct Follow<T: Standing> {
    state: UseStateHandle<Put<T>>,
    grid: Grid,
    now: T,
}

impl<T: Standing> Clone for Follow<T> {
    fn clone(&self) -> Self {
        Self {
            state: self.state.clone(),
            grid: self.grid.clone(),
            now: self.now.clone(),
        }
    }
}

impl<T: Standing> Follow<T> {
    /// Puts something else there.
    pub fn set(&self, what: T) {
        self.state.set(Put::new(&self.grid, what));
    }
}

impl<T: Standing> Deref for Follow<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.now
    }
}

/// A state that stays with its day and its row.
#[hook]
pub fn use_follow<T: Standing>(grid: &Grid, first: impl FnOnce() -> T) -> Follow<T> {
    let state = use_state_eq(|| Put::new(grid, first()));
    Follow {
        now: state.on(grid),
        grid: grid.clone(),
        state,
    }
}
