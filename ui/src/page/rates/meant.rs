//! What the selection and the draft mean for the days on screen.

use std::collections::BTreeMap;
use std::rc::Rc;

use keyrack_contract::call::rate::{Row, Step};
use keyrack_domain::rate::{PriceStep, RateDay};

use super::axes::{Line, Window, has_weekday};
use super::draft::{Preview, Price, Rule};
use super::select::{Selection, Spot};
use super::state::State;
use super::table::price_at;

/// The days of each line that would be another, and what they would be.
pub type Changes = BTreeMap<usize, Rc<Vec<(usize, RateDay)>>>;

/// The price lines of the selection.
pub fn priced<'a>(
    lines: &'a [Line],
    state: &'a State,
) -> impl Iterator<Item = (usize, &'a Rc<Row>)> {
    let meant = state.selection.lines();
    lines
        .iter()
        .enumerate()
        .filter(move |(at, _)| meant.contains(at))
        .filter_map(|(at, line)| match line {
            Line::Prices(_, _, row) => Some((at, row)),
            Line::Counts(..) => None,
        })
}

/// The cells of the selection that are meant: price lines, and the weekdays that are asked for.
pub fn cells(lines: &[Line], window: &Window, state: &State) -> usize {
    let days = state.selection.days();
    let days = days.filter(|day| has_weekday(&state.weekdays, window.date(*day)));
    priced(lines, state).count().saturating_mul(days.count())
}

/// Counts what would change, and names the days for the grid to show.
pub fn preview(lines: &[Line], window: &Window, state: &State) -> (Preview, Changes) {
    let mut preview = Preview::default();
    let mut changes = Changes::new();
    preview.unread = state.pasted.is_none() && !state.limits.wrong().is_empty();
    if state.pasted.is_none() && state.rule.is_empty() {
        return (preview, changes);
    }
    for (place, (at, row)) in priced(lines, state).enumerate() {
        let mut changed = Vec::new();
        for (offset, day) in state.selection.days().enumerate() {
            let Some(from) = row.days.get(day) else {
                continue;
            };
            let date = window.date(day);
            let rule = match &state.pasted {
                Some(table) => Rule {
                    price: price_at(table, place, offset)
                        .map(|minor| Price::Step(PriceStep::To(minor))),
                    ..Rule::default()
                },
                None if has_weekday(&state.weekdays, date) => state.rule,
                None => continue,
            };
            let to = rule.on(from);
            let step = Step {
                room_type: row.room_type,
                rate_plan: row.rate_plan,
                date,
                from: *from,
                to: *from,
            };
            preview.note(step, to);
            if let Some(to) = to.filter(|to| to != from) {
                changed.push((day, to));
            }
        }
        if !changed.is_empty() {
            changes.insert(at, Rc::new(changed));
        }
    }
    (preview, changes)
}

/// The prices of the selection, to be copied: whole, whatever weekdays are asked for.
pub fn prices(lines: &[Line], state: &State) -> Vec<Vec<Option<i64>>> {
    priced(lines, state)
        .map(|(_, row)| {
            state
                .selection
                .days()
                .map(|day| row.days.get(day).and_then(|day| day.price_minor))
                .collect()
        })
        .collect()
}

/// The cells that a pasted table of so many lines and columns covers: from the first selected price on,
/// down the price lines, as far as the grid goes.
pub fn area(
    lines: &[Line],
    window: &Window,
    state: &State,
    rows: usize,
    columns: usize,
) -> Selection {
    let first_line = *state.selection.lines().start();
    let first_day = *state.selection.days().start();
    let mut priced = lines
        .iter()
        .enumerate()
        .skip(first_line)
        .filter(|(_, line)| matches!(line, Line::Prices(..)))
        .map(|(at, _)| at);
    let begin = priced.next().unwrap_or(first_line);
    let last_line = priced.take(rows.saturating_sub(1)).last().unwrap_or(begin);
    let last_day = first_day
        .saturating_add(columns.saturating_sub(1))
        .min(usize::from(window.days).saturating_sub(1));
    Selection {
        anchor: Spot {
            line: begin,
            day: first_day,
        },
        head: Spot {
            line: last_line,
            day: last_day,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::rates::axes::About;
    use keyrack_domain::{Date, RatePlanId, RoomTypeId};

    fn grid() -> (Vec<Line>, Window, State) {
        // 2026-03-02 is a Monday.
        let monday = Date::constant(2026, 3, 2);
        let id = uuid::Uuid::nil();
        let row = |minor: i64| {
            let row = Row {
                room_type: RoomTypeId(id),
                rate_plan: RatePlanId(id),
                days: (0..14)
                    .map(|_| RateDay {
                        price_minor: Some(minor),
                        ..RateDay::default()
                    })
                    .collect(),
                parent: None,
            };
            Line::Prices(row.room_type, row.rate_plan, Rc::new(row))
        };
        let counts = Line::Counts(About::House, Rc::default());
        let lines = vec![counts.clone(), row(10_000), counts, row(20_000)];
        let mut state = State::new(monday);
        state.selection = Selection {
            anchor: Spot { line: 0, day: 0 },
            head: Spot { line: 3, day: 13 },
        };
        let window = state.window;
        (lines, window, state)
    }

    #[test]
    fn only_the_weekdays_that_are_asked_for_and_only_prices_are_meant() {
        let (lines, window, mut state) = grid();
        state.weekdays = [false, false, false, false, true, true, false];
        state.rule.price = Some(Price::Step(PriceStep::By(1_000)));
        assert_eq!(cells(&lines, &window, &state), 8);
        let (told, changes) = preview(&lines, &window, &state);
        assert_eq!((told.steps.len(), told.same), (8, 0));
        assert_eq!(told.before, Some((10_000, 20_000)));
        assert_eq!(told.after, Some((11_000, 21_000)));
        let days: Vec<usize> = changes
            .get(&1)
            .map(|days| days.iter().map(|(day, _)| *day).collect())
            .unwrap_or_default();
        assert_eq!(days, [4, 5, 11, 12]);
    }

    #[test]
    fn pasted_prices_lie_on_price_lines_and_skip_the_counts_between() {
        let (lines, window, mut state) = grid();
        state.selection = Selection {
            anchor: Spot { line: 1, day: 2 },
            head: Spot { line: 3, day: 3 },
        };
        assert_eq!(
            prices(&lines, &state),
            vec![vec![Some(10_000); 2], vec![Some(20_000); 2]]
        );
        state.pasted = Some(Rc::new(vec![
            vec![Some(1), None],
            vec![Some(20_000), Some(2)],
        ]));
        let (told, changes) = preview(&lines, &window, &state);
        assert_eq!((told.steps.len(), told.same), (2, 2));
        assert_eq!(changes.keys().copied().collect::<Vec<_>>(), [1, 3]);
    }

    #[test]
    fn a_pasted_table_covers_price_lines_only_and_ends_with_the_grid() {
        let (lines, window, mut state) = grid();
        state.selection = Selection::at(Spot { line: 0, day: 12 });
        let covered = area(&lines, &window, &state, 2, 5);
        assert_eq!((covered.lines(), covered.days()), (1..=3, 12..=13));
        let covered = area(&lines, &window, &state, 9, 1);
        assert_eq!((covered.lines(), covered.days()), (1..=3, 12..=12));
    }
}
