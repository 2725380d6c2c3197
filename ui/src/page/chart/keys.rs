//! The chart by keyboard alone.

use super::drag::{Drag, Grip};
use super::hand::{Cursor, Grid, Hand, Nights};
use super::layout::{Fold, Kind};

/// How far a page of rows is.
const PAGE: i32 = 10;

/// A key as it was pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Press {
    /// Which.
    pub key: String,
    /// With Shift.
    pub shift: bool,
    /// Whether lines run from right to left, so that left is later.
    pub rtl: bool,
}

impl Press {
    /// By how many days and rows an arrow goes.
    fn arrow(&self) -> Option<(i32, i32)> {
        let later = if self.rtl { -1 } else { 1 };
        match self.key.as_str() {
            "ArrowRight" => Some((later, 0)),
            "ArrowLeft" => Some((-later, 0)),
            "ArrowDown" => Some((0, 1)),
            "ArrowUp" => Some((0, -1)),
            _ => None,
        }
    }
}

/// What a key does.
#[derive(Debug, Clone, PartialEq)]
pub enum Does {
    /// Nothing here: the browser may have it.
    Nothing,
    /// The cursor goes there, and the focus with it.
    Goes(Cursor),
    /// Something else is in hand.
    Takes(Hand),
    /// The bar at the cursor is opened.
    Opens,
    /// What is at the cursor is folded or unfolded.
    Folds(Fold),
    /// Back to the cursor with empty hands.
    Lets,
}

/// What a key does at a cursor, with something in hand.
pub fn pressed(grid: &Grid, hand: &Hand, cursor: Cursor, press: &Press) -> Does {
    match hand {
        Hand::Bar { dropped: true, .. } => Does::Nothing,
        Hand::Bar { drag, row, .. } => with_bar(grid, drag, *row, press),
        Hand::Nights(nights) if nights.asks => match press.key.as_str() {
            "Escape" => Does::Lets,
            _ => Does::Nothing,
        },
        Hand::Nights(nights) => with_nights(nights, press),
        Hand::Empty => with_nothing(grid, cursor, press),
    }
}

fn with_nothing(grid: &Grid, cursor: Cursor, press: &Press) -> Does {
    let bar = grid.bar(cursor);
    let goes = |row: i32, day: i32| {
        Does::Goes(Cursor {
            row: row.clamp(0, (grid.count() - 1).max(0)),
            day: day.clamp(0, i32::from(grid.chart.nights) - 1),
        })
    };
    if let Some((days, rows)) = press.arrow() {
        if press.shift && rows == 0 {
            return mark(grid, cursor, days);
        }
        // Along a row one goes from bar to bar and through the free nights between them.
        let day = match bar {
            Some(placed) if days > 0 => i32::from(placed.part.to),
            Some(placed) if days < 0 => i32::from(placed.part.from) - 1,
            _ => cursor.day + days,
        };
        return goes(cursor.row + rows, day);
    }
    match press.key.as_str() {
        "PageDown" => goes(cursor.row + PAGE, cursor.day),
        "PageUp" => goes(cursor.row - PAGE, cursor.day),
        "Home" => goes(cursor.row, grid.today),
        "Enter" | " " => match (bar, grid.row(cursor.row).map(|row| &row.kind)) {
            (Some(_), _) => Does::Opens,
            (None, Some(Kind::Head { fold, .. })) => Does::Folds(*fold),
            (None, Some(Kind::Room(_))) if cursor.day >= grid.today => {
                Does::Takes(Hand::Nights(Nights {
                    row: cursor.row,
                    anchor: cursor.day,
                    end: cursor.day,
                    asks: true,
                }))
            }
            (None, _) => Does::Nothing,
        },
        "m" | "M" => take(grid, cursor, Grip::Whole),
        "e" => take(grid, cursor, Grip::End),
        "E" => take(grid, cursor, Grip::Start),
        _ => Does::Nothing,
    }
}

fn take(grid: &Grid, cursor: Cursor, grip: Grip) -> Does {
    let drag = grid.bar(cursor).and_then(|placed| grid.take(placed, grip));
    drag.map_or(Does::Nothing, |drag| {
        Does::Takes(Hand::Bar {
            drag,
            row: cursor.row,
            dropped: false,
        })
    })
}

/// Shift and an arrow mark free nights of a room.
fn mark(grid: &Grid, cursor: Cursor, days: i32) -> Does {
    if grid.room(cursor.row).is_none() || grid.bar(cursor).is_some() || cursor.day < grid.today {
        return Does::Nothing;
    }
    Does::Takes(Hand::Nights(Nights {
        row: cursor.row,
        anchor: cursor.day,
        end: cursor.day + 1 + days,
        asks: false,
    }))
}

fn with_nights(nights: &Nights, press: &Press) -> Does {
    match (press.arrow(), press.key.as_str()) {
        (Some((days, 0)), _) => Does::Takes(Hand::Nights(Nights {
            end: (nights.end + days).max(nights.anchor + 1),
            ..*nights
        })),
        (_, "Enter" | " ") => Does::Takes(Hand::Nights(Nights {
            asks: true,
            ..*nights
        })),
        (_, "Escape") => Does::Lets,
        _ => Does::Nothing,
    }
}

fn with_bar(grid: &Grid, drag: &Drag, row: i32, press: &Press) -> Does {
    let holds = |drag: Drag, row: i32, dropped: bool| Does::Takes(Hand::Bar { drag, row, dropped });
    if let Some((days, rows)) = press.arrow() {
        if rows != 0 {
            if drag.grip != Grip::Whole {
                return holds(drag.clone(), row, false);
            }
            let row = grid.next_row(row, rows);
            return holds(drag.clone().to(grid.target(row)), row, false);
        }
        let moved = match drag.split {
            Some(night) => {
                let night = grid.split_night(drag, night + days);
                drag.clone().split_at(night)
            }
            None => drag.clone().by_days(drag.days + days, grid.today),
        };
        return holds(moved, row, false);
    }
    match press.key.as_str() {
        "s" | "S" => {
            let wanted = drag
                .split
                .is_none()
                .then_some(i32::from(drag.part.from) + 1);
            let night = wanted.and_then(|night| grid.split_night(drag, night));
            holds(drag.clone().split_at(night), row, false)
        }
        "p" | "P" => {
            let drag = Drag {
                keep_price: !drag.keep_price,
                ..drag.clone()
            };
            holds(drag, row, false)
        }
        "Enter" | " " => {
            if drag.change(&grid.chart).is_some() {
                holds(drag.clone(), row, true)
            } else {
                Does::Lets
            }
        }
        "Escape" => Does::Lets,
        _ => Does::Nothing,
    }
}
