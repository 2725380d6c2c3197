//! Where things lie on the chart. Everything is in whole pixels, counted from the corner where the
//! first room meets the first day, along the direction of writing: what runs from right to left is
//! turned round only where a pointer is read.

use std::ops::Range;

/// How high a row is.
pub const ROW: i32 = 28;
/// How wide the column of room numbers is.
pub const HEAD: i32 = 148;
/// How high the line of dates is.
pub const TOP: i32 = 44;
/// The narrowest day that can still be hit.
const DAY_MIN: i32 = 16;
/// Rows and days beyond the edge that are drawn as well, so that scrolling finds them there.
const ROWS_BEYOND: i32 = 6;
const DAYS_BEYOND: i32 = 4;
/// The window moves in steps, so that most of a scroll draws nothing anew.
const ROWS_STEP: i32 = 4;
const DAYS_STEP: i32 = 4;

/// How wide a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    /// Always even, so that the middle of a day is a whole pixel.
    pub day: i32,
}

impl Scale {
    /// The scale at which so many days fit beside the room numbers.
    pub fn fitting(days: i32, width: i32) -> Self {
        let day = (width - HEAD) / days.max(1);
        Self {
            day: (day & !1).max(DAY_MIN),
        }
    }

    /// Where a day's column begins.
    pub const fn column(self, day: i32) -> i32 {
        day * self.day
    }

    /// Where a bar begins and how long it is: from the middle of the arrival day to the middle of
    /// the departure day, so that turnovers touch and never overlap.
    pub const fn bar(self, from: i32, to: i32) -> (i32, i32) {
        (from * self.day + self.day / 2, (to - from) * self.day)
    }

    /// The day whose column a place is in.
    pub const fn day_at(self, x: i32) -> i32 {
        x.div_euclid(self.day)
    }

    /// How many days a pointer has moved.
    pub const fn days_moved(self, dx: i32) -> i32 {
        (dx + self.day / 2).div_euclid(self.day)
    }
}

/// The row that a place is in.
pub const fn row_at(y: i32) -> i32 {
    y.div_euclid(ROW)
}

/// What is seen of the chart, in its own pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Seen {
    /// How far it is scrolled along the days.
    pub along: i32,
    /// How far it is scrolled down.
    pub down: i32,
    /// How wide the place is, room numbers included.
    pub width: i32,
    /// How high the place is, dates included.
    pub height: i32,
}

/// The rows and days that are in the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// Rows.
    pub rows: Range<i32>,
    /// Days.
    pub days: Range<i32>,
}

impl Window {
    /// What has to be in the page for what is seen, of so many rows and days.
    pub fn of(seen: Seen, scale: Scale, rows: i32, days: i32) -> Self {
        let first =
            |place: i32, beyond: i32, step: i32| ((place - beyond).div_euclid(step) * step).max(0);
        let last = |place: i32, beyond: i32, step: i32, end: i32| {
            (((place + beyond).div_euclid(step) + 1) * step).min(end)
        };
        let top = row_at(seen.down);
        let bottom = row_at(seen.down + (seen.height - TOP).max(0));
        let start = scale.day_at(seen.along);
        let end = scale.day_at(seen.along + (seen.width - HEAD).max(0));
        let rows_from = first(top, ROWS_BEYOND, ROWS_STEP);
        let days_from = first(start, DAYS_BEYOND, DAYS_STEP);
        Self {
            rows: rows_from..last(bottom, ROWS_BEYOND, ROWS_STEP, rows).max(rows_from),
            days: days_from..last(end, DAYS_BEYOND, DAYS_STEP, days).max(days_from),
        }
    }

    /// Whether a bar from one day to another is seen.
    pub const fn shows(&self, from: i32, to: i32) -> bool {
        from < self.days.end && to >= self.days.start
    }
}

/// How far to scroll along one axis so that `[from, to)` is seen within `room` pixels.
pub const fn scroll_to(now: i32, room: i32, from: i32, to: i32) -> i32 {
    if from < now || to - from > room {
        from
    } else if to > now + room {
        to - room
    } else {
        now
    }
}

/// Puts spans that must not overlap into as few lanes as a first fit needs. Answers the lane of
/// each, in the order given, and how many lanes there are.
pub fn lanes(spans: &[(i32, i32)]) -> (Vec<usize>, usize) {
    let mut order: Vec<usize> = (0..spans.len()).collect();
    order.sort_by_key(|place| spans.get(*place).copied());
    let mut ends: Vec<i32> = Vec::new();
    let mut found = vec![0; spans.len()];
    for place in order {
        let (Some((from, to)), Some(lane)) = (spans.get(place), found.get_mut(place)) else {
            continue;
        };
        match ends.iter_mut().enumerate().find(|(_, end)| **end <= *from) {
            Some((free, end)) => {
                *end = *to;
                *lane = free;
            }
            None => {
                *lane = ends.len();
                ends.push(*to);
            }
        }
    }
    (found, ends.len())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn turnovers_touch_and_never_overlap() {
        for width in [900, 1041, 1280, 3840] {
            for days in [7, 14, 30, 60] {
                let scale = Scale::fitting(days, width);
                assert_eq!(scale.day % 2, 0);
                let (start, long) = scale.bar(3, 5);
                let (next, _) = scale.bar(5, 6);
                assert_eq!(start + long, next);
                assert_eq!(start, scale.column(3) + scale.day / 2);
            }
        }
    }

    #[test]
    fn a_zoom_shows_that_many_days_where_they_can_be_hit() {
        let scale = Scale::fitting(30, 1_096);
        assert!(scale.day * 30 <= 1_096 - HEAD);
        assert_eq!(Scale::fitting(60, 700).day, DAY_MIN);
    }

    #[test]
    fn a_pointer_moves_by_the_day_it_is_nearest_to() {
        let scale = Scale { day: 40 };
        let moved = [-61, -59, -21, -19, 0, 19, 20, 59, 61].map(|dx| scale.days_moved(dx));
        assert_eq!(moved, [-2, -1, -1, 0, 0, 0, 1, 1, 2]);
        assert_eq!(
            (scale.day_at(-1), scale.day_at(0), scale.day_at(79)),
            (-1, 0, 1)
        );
    }

    #[test]
    fn only_what_is_seen_and_a_little_more_is_drawn() {
        let scale = Scale { day: 40 };
        let seen = Seen {
            along: 1_000,
            down: 2_800,
            width: HEAD + 800,
            height: TOP + 560,
        };
        let window = Window::of(seen, scale, 240, 92);
        assert!(window.rows.start <= 100 && window.rows.end >= 120);
        assert!(window.days.start <= 25 && window.days.end >= 45);
        assert!(window.rows.len() < 44 && window.days.len() < 36);
        let on = Seen {
            down: 2_805,
            ..seen
        };
        assert_eq!(
            Window::of(on, scale, 240, 92),
            window,
            "a small scroll draws nothing"
        );
    }

    #[test]
    fn a_window_never_leaves_the_chart() {
        let scale = Scale { day: 20 };
        for (along, down) in [(-50, -50), (0, 0), (99_999, 99_999)] {
            let seen = Seen {
                along,
                down,
                width: 1_000,
                height: 600,
            };
            let window = Window::of(seen, scale, 12, 30);
            assert!(window.rows.start >= 0 && window.days.start >= 0);
            assert!(window.rows.start <= window.rows.end && window.days.start <= window.days.end);
        }
        let window = Window::of(Seen::default(), scale, 0, 0);
        assert!(window.rows.is_empty() && window.days.is_empty());
    }

    #[test]
    fn what_is_to_be_seen_is_scrolled_to_by_the_least() {
        assert_eq!(scroll_to(100, 200, 120, 150), 100);
        assert_eq!(scroll_to(100, 200, 40, 70), 40);
        assert_eq!(scroll_to(100, 200, 320, 350), 150);
        assert_eq!(
            scroll_to(100, 200, 120, 900),
            120,
            "its beginning, where it is too long"
        );
    }

    #[test]
    fn lanes_keep_apart_what_overlaps_and_share_what_does_not() {
        let spans = [(0, 3), (1, 2), (3, 5), (2, 4), (5, 6)];
        let (found, count) = lanes(&spans);
        assert_eq!(count, 2);
        for (a, left) in spans.iter().enumerate() {
            for (b, right) in spans.iter().enumerate().skip(a + 1) {
                let overlap = left.0 < right.1 && right.0 < left.1;
                assert!(!(overlap && found[a] == found[b]), "{left:?} and {right:?}");
            }
        }
        assert_eq!(lanes(&[]), (vec![], 0));
    }
}
