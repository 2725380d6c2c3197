//! What the hand of the board draws itself: the night that the keyboard is at, and the question for how
//! long a room is away.

use yew::prelude::*;

use super::bar;
use super::days::{date, span};
use super::geometry::ROW;
use super::hand::Grid;
use super::hold::Hold;
use super::layout::Kind;
use crate::desk::Desk;
use crate::page::rooms::TakeOut;

impl Hold {
    /// The free night that the keyboard is at, as something that can have the focus.
    pub fn cell(&self, desk: &Desk, grid: &Grid) -> Html {
        let Some(row) = grid.row(self.cursor.row) else {
            return html! {};
        };
        if grid.bar(self.cursor).is_some() {
            return html! {};
        }
        let words = desk.words;
        let day = words.date_short(date(&grid.chart, self.cursor.day));
        let away = row
            .outage_on(self.cursor.day)
            .map(|away| bar::away(desk, &grid.chart, away));
        let taken = row.linked_on(self.cursor.day);
        let away = away.or_else(|| taken.map(|taken| bar::through(desk, &grid.chart, taken)));
        let label = match (&row.kind, away) {
            (Kind::Room(room), Some(away)) => words.say_with(
                "desk-chart-away",
                &[
                    ("room", bar::room(desk, &grid.chart, Some(*room)).into()),
                    ("date", day.into()),
                    ("outage", away.into()),
                ],
            ),
            (Kind::Room(room), None) => words.say_with(
                "desk-chart-free",
                &[
                    ("room", bar::room(desk, &grid.chart, Some(*room)).into()),
                    ("date", day.into()),
                ],
            ),
            (Kind::Lane(fold) | Kind::Head { fold, .. }, _) => words.say_with(
                "desk-chart-lane",
                &[
                    (
                        "lane",
                        super::row::fold_name(desk, &grid.chart, *fold).into(),
                    ),
                    ("date", day.into()),
                ],
            ),
        };
        let (start, long) = grid.scale.bar(self.cursor.day, self.cursor.day + 1);
        let style = format!(
            "{};inset-block-start:{}px",
            span(start, long),
            self.cursor.row * ROW
        );
        html! { <button type="button" id="chart-cell" class="kr-chart__cell" {style} aria-label={label} data-testid="chart-cell" /> }
    }

    /// The question for how long and why a room is away.
    pub fn dialog(&self) -> Html {
        let Some((room, nights)) = &*self.out else {
            return html! {};
        };
        let onclose = {
            let out = self.out.clone();
            Callback::from(move |()| out.set(None))
        };
        html! { <TakeOut room={room.clone()} nights={Some(*nights)} {onclose} /> }
    }
}
