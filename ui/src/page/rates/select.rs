//! Which cells are selected: a rectangle between where one began and where one is.

use std::ops::RangeInclusive;

/// One cell: its line and its day, counted from the top and from the first day on screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Spot {
    /// The line.
    pub line: usize,
    /// The day.
    pub day: usize,
}

/// How many lines and days there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Size {
    /// Lines.
    pub lines: usize,
    /// Days.
    pub days: usize,
}

/// A step of the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One line up.
    Up,
    /// One line down.
    Down,
    /// One day back.
    Back,
    /// One day on.
    On,
    /// A week back.
    WeekBack,
    /// A week on.
    WeekOn,
    /// The first day.
    First,
    /// The last day.
    Last,
}

/// A rectangle of cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Selection {
    /// Where it began; stays while it grows.
    pub anchor: Spot,
    /// Where one is.
    pub head: Spot,
}

/// The days in a week.
const WEEK: usize = 7;

impl Selection {
    /// One cell.
    pub const fn at(spot: Spot) -> Self {
        Self {
            anchor: spot,
            head: spot,
        }
    }

    /// Every day of the lines from the anchor's to this one.
    pub const fn line(self, line: usize, extend: bool, size: Size) -> Self {
        let from = if extend { self.anchor.line } else { line };
        Self {
            anchor: Spot { line: from, day: 0 },
            head: Spot {
                line,
                day: size.days.saturating_sub(1),
            },
        }
    }

    /// Every line of the days from the anchor's to this one.
    pub const fn day(self, day: usize, extend: bool, size: Size) -> Self {
        let from = if extend { self.anchor.day } else { day };
        Self {
            anchor: Spot { line: 0, day: from },
            head: Spot {
                line: size.lines.saturating_sub(1),
                day,
            },
        }
    }

    /// Everything.
    pub const fn all(size: Size) -> Self {
        Self {
            anchor: Spot { line: 0, day: 0 },
            head: Spot {
                line: size.lines.saturating_sub(1),
                day: size.days.saturating_sub(1),
            },
        }
    }

    /// Goes on from the head: to another cell, or, where it extends, to a larger rectangle.
    pub fn step(self, step: Step, extend: bool, size: Size) -> Self {
        let Spot { line, day } = self.head;
        let (last_line, last_day) = (size.lines.saturating_sub(1), size.days.saturating_sub(1));
        let head = match step {
            Step::Up => Spot {
                line: line.saturating_sub(1),
                day,
            },
            Step::Down => Spot {
                line: line.saturating_add(1).min(last_line),
                day,
            },
            Step::Back => Spot {
                line,
                day: day.saturating_sub(1),
            },
            Step::On => Spot {
                line,
                day: day.saturating_add(1).min(last_day),
            },
            Step::WeekBack => Spot {
                line,
                day: day.saturating_sub(WEEK),
            },
            Step::WeekOn => Spot {
                line,
                day: day.saturating_add(WEEK).min(last_day),
            },
            Step::First => Spot { line, day: 0 },
            Step::Last => Spot {
                line,
                day: last_day,
            },
        };
        self.to(head, extend)
    }

    /// Goes to a cell, or, where it extends, grows to it.
    pub const fn to(self, head: Spot, extend: bool) -> Self {
        if extend {
            Self { head, ..self }
        } else {
            Self::at(head)
        }
    }

    /// The same cells as far as they still exist, on a grid of this size.
    pub fn within(self, size: Size) -> Self {
        let keep = |spot: Spot| Spot {
            line: spot.line.min(size.lines.saturating_sub(1)),
            day: spot.day.min(size.days.saturating_sub(1)),
        };
        Self {
            anchor: keep(self.anchor),
            head: keep(self.head),
        }
    }

    /// Its lines.
    pub fn lines(&self) -> RangeInclusive<usize> {
        self.anchor.line.min(self.head.line)..=self.anchor.line.max(self.head.line)
    }

    /// Its days.
    pub fn days(&self) -> RangeInclusive<usize> {
        self.anchor.day.min(self.head.day)..=self.anchor.day.max(self.head.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: Size = Size { lines: 5, days: 14 };

    fn spot(line: usize, day: usize) -> Spot {
        Spot { line, day }
    }

    #[test]
    fn steps_stop_at_the_edges() {
        let corner = Selection::at(spot(0, 0));
        assert_eq!(corner.step(Step::Up, false, SIZE), corner);
        assert_eq!(corner.step(Step::Back, false, SIZE), corner);
        let end = Selection::at(spot(4, 13));
        for step in [Step::Down, Step::On, Step::WeekOn, Step::Last] {
            assert_eq!(end.step(step, false, SIZE), end);
        }
        assert_eq!(corner.step(Step::WeekOn, false, SIZE).head, spot(0, 7));
    }

    #[test]
    fn shift_grows_from_where_one_began_to_either_side() {
        let began = Selection::at(spot(2, 5));
        let grown = began
            .step(Step::Up, true, SIZE)
            .step(Step::On, true, SIZE)
            .step(Step::On, true, SIZE);
        assert_eq!((grown.lines(), grown.days()), (1..=2, 5..=7));
        let back = grown
            .step(Step::First, true, SIZE)
            .step(Step::Down, true, SIZE)
            .step(Step::Down, true, SIZE);
        assert_eq!((back.lines(), back.days()), (2..=3, 0..=5));
        assert_eq!(
            back.step(Step::Down, false, SIZE),
            Selection::at(spot(4, 0))
        );
    }

    #[test]
    fn heads_select_whole_lines_and_days() {
        let line = Selection::default().line(3, false, SIZE);
        assert_eq!((line.lines(), line.days()), (3..=3, 0..=13));
        assert_eq!(line.line(1, true, SIZE).lines(), 1..=3);
        let day = Selection::default().day(4, false, SIZE);
        assert_eq!((day.lines(), day.days()), (0..=4, 4..=4));
        assert_eq!(day.day(6, true, SIZE).days(), 4..=6);
        assert_eq!(Selection::all(SIZE).lines(), 0..=4);
    }

    #[test]
    fn a_smaller_grid_keeps_what_fits() {
        let all = Selection::all(SIZE).within(Size { lines: 2, days: 3 });
        assert_eq!((all.lines(), all.days()), (0..=1, 0..=2));
    }
}
