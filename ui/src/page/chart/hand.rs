//! What a person has in hand on the chart, and the chart as a hand sees it.

use std::rc::Rc;

use keyrack_contract::call::chart::{Chart, OutageBar};
use keyrack_contract::call::reservation::{Move, Moved, QuoteMove};
use keyrack_domain::reservation::Status;
use keyrack_domain::{OutageId, ReservationId};
use yew::prelude::*;

use super::drag::{Drag, Grip, Target};
use super::geometry::Scale;
use super::layout::{self, Fold, Kind, Placed, Row};
use crate::transport::{Trouble, ask};

/// What a person has in hand.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Hand {
    /// Nothing.
    #[default]
    Empty,
    /// A bar, over a row. It is dropped once `dropped`, and then waits for its price and its answer.
    Bar {
        /// The bar.
        drag: Drag,
        /// The row it is over.
        row: i32,
        /// It was let go.
        dropped: bool,
    },
    /// Nights of a room that are free.
    Nights(Nights),
}

/// Nights of a room that were marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nights {
    /// The row of the room.
    pub row: i32,
    /// The night where it began.
    pub anchor: i32,
    /// The day where it ends.
    pub end: i32,
    /// Whether it is marked whole, and asks what to do with it.
    pub asks: bool,
}

impl Nights {
    /// The same with days counted from so many days earlier.
    pub const fn shifted(self, by: i32) -> Self {
        Self {
            anchor: self.anchor + by,
            end: self.end + by,
            ..self
        }
    }

    /// From the first night to the day after the last, none of them over.
    pub fn span(&self, today: i32) -> (i32, i32) {
        let from = self.anchor.min(self.end).max(today);
        let to = self.anchor.max(self.end);
        (from, to.max(from + 1))
    }
}

/// What is pointed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointed {
    /// One part of a stay.
    Bar(ReservationId, usize),
    /// A room that is away.
    Outage(OutageId),
}

/// Where the keyboard is: a night of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// The row.
    pub row: i32,
    /// The night.
    pub day: i32,
}

/// The chart as a hand sees it.
#[derive(Clone)]
pub struct Grid {
    /// The chart.
    pub chart: Rc<Chart>,
    /// Its rows.
    pub rows: Rc<Vec<Rc<Row>>>,
    /// How wide a day is.
    pub scale: Scale,
    /// The day the hotel is working on.
    pub today: i32,
}

impl Grid {
    /// The grid of a chart.
    pub fn of(chart: &Rc<Chart>, rows: &Rc<Vec<Rc<Row>>>, scale: Scale) -> Self {
        Self {
            chart: Rc::clone(chart),
            rows: Rc::clone(rows),
            scale,
            today: layout::day(chart, chart.business_date),
        }
    }

    /// A row.
    pub fn row(&self, place: i32) -> Option<&Rc<Row>> {
        self.rows.get(usize::try_from(place).ok()?)
    }

    /// How many rows.
    pub fn count(&self) -> i32 {
        i32::try_from(self.rows.len()).unwrap_or(i32::MAX)
    }

    /// Why the room at the cursor is away.
    pub fn outage(&self, cursor: Cursor) -> Option<&OutageBar> {
        self.row(cursor.row)?.outage_on(cursor.day)
    }

    /// The bar at the cursor.
    pub fn bar(&self, cursor: Cursor) -> Option<&Placed> {
        self.row(cursor.row)?.bar_on(cursor.day)
    }

    /// A bar by its stay and its part, with its row.
    pub fn find(&self, id: ReservationId, place: usize) -> Option<(i32, &Placed)> {
        (0..).zip(self.rows.iter()).find_map(|(row, found)| {
            let mut bars = found.bars.iter();
            let placed = bars.find(|placed| placed.bar.id == id && placed.place == place)?;
            Some((row, placed))
        })
    }

    /// A room that is away, with its row.
    pub fn away(&self, id: OutageId) -> Option<(i32, &OutageBar)> {
        (0..).zip(self.rows.iter()).find_map(|(row, found)| {
            let away = found.outages.iter().find(|away| away.id == id)?;
            Some((row, away))
        })
    }

    /// The row in which a stay lies on a night.
    pub fn lies_in(&self, id: ReservationId, day: i32) -> Option<i32> {
        (0..).zip(self.rows.iter()).find_map(|(row, found)| {
            let mut bars = found.bars.iter();
            let lies = bars.any(|placed| placed.bar.id == id && placed.covers(day));
            lies.then_some(row)
        })
    }

    /// The room of a row.
    pub fn room(&self, row: i32) -> Option<u16> {
        match self.row(row)?.kind {
            Kind::Room(room) => Some(room),
            Kind::Head { .. } | Kind::Lane(_) => None,
        }
    }

    /// Where a bar over this row would go.
    pub fn target(&self, row: i32) -> Target {
        match self.row(row).map(|row| &row.kind) {
            Some(Kind::Room(room)) => Target::Room(*room),
            Some(
                Kind::Lane(_)
                | Kind::Head {
                    fold: Fold::Overbooked | Fold::Unassigned,
                    ..
                },
            ) => Target::NoRoom,
            Some(Kind::Head {
                fold: Fold::Kind(_),
                ..
            })
            | None => Target::Same,
        }
    }

    /// A bar as it is taken up: of a guest who is here, only the nights from tonight on.
    pub fn take(&self, placed: &Placed, grip: Grip) -> Option<Drag> {
        if !Drag::can(placed.bar.status) {
            return None;
        }
        let drag = Drag::new(placed, grip);
        let began =
            placed.bar.status == Status::InHouse && i32::from(placed.part.from) < self.today;
        let tonight = Some(self.today).filter(|_| began && grip == Grip::Whole);
        Some(drag.split_at(tonight))
    }

    /// Which night a part would be split at, where it can be.
    pub fn split_night(&self, drag: &Drag, wanted: i32) -> Option<i32> {
        Some(wanted.max(drag.split_night(&self.chart)))
    }

    /// The next row that a bar can go to, up or down.
    pub fn next_row(&self, from: i32, step: i32) -> i32 {
        let mut row = from + step;
        while (0..self.count()).contains(&row) {
            if self.target(row) != Target::Same {
                return row;
            }
            row += step;
        }
        from
    }
}

/// What a move would cost. `None` until that is known; never the answer to another move.
#[hook]
pub fn use_quote(change: Option<Move>) -> Option<Result<Moved, Trouble>> {
    let known = use_state(|| None::<(Move, Result<Moved, Trouble>)>);
    let turn = use_mut_ref(|| 0_u32);
    use_effect_with(change.clone(), {
        let known = known.clone();
        move |change| {
            let mine = {
                let mut turn = turn.borrow_mut();
                *turn = turn.wrapping_add(1);
                *turn
            };
            if let Some(change) = change.clone() {
                wasm_bindgen_futures::spawn_local(async move {
                    let question = QuoteMove { change };
                    let answer = ask(&question).await;
                    if *turn.borrow() == mine {
                        known.set(Some((question.change, answer)));
                    }
                });
            }
        }
    });
    let known = known
        .as_ref()
        .filter(|(asked, _)| Some(asked) == change.as_ref());
    known.map(|(_, answer)| answer.clone())
}
