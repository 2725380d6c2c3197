//! The board: dates on top, rooms at the side, stays between them.

use std::cell::RefCell;
use std::rc::Rc;

use keyrack_domain::{Date, ReservationId};
use yew::prelude::*;

use super::days::{self, date};
use super::geometry::{HEAD, ROW, Scale, Seen, TOP, Window, row_at};
use super::hand::{Grid, Hand, Pointed};
use super::hold::{Hold, use_hold};
use super::layout::{self, Fold, Row};
use super::row::{self, RowBars, Shared};
use super::{over, scroll};
use crate::desk::{Desk, use_desk, use_window};

/// So near the edge of what was read, other days are read.
const EDGE_DAYS: i32 = 4;

/// Rows that are compared by where they are.
#[derive(Clone)]
pub struct Rows(pub Rc<Vec<Rc<Row>>>);

impl PartialEq for Rows {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The board.
#[derive(Clone, PartialEq, Properties)]
pub struct BoardProps {
    /// The chart.
    pub chart: Shared,
    /// Its rows.
    pub rows: Rows,
    /// How many days fit.
    pub zoom: i32,
    /// The first day to be looked at, and how often somebody asked for one.
    pub look: (Date, u32),
    /// The first day that is seen, for others to read.
    pub seen: Rc<RefCell<Date>>,
    /// Something is folded or unfolded.
    pub onfold: Callback<Fold>,
    /// The edge of what is read is near, seen from this day.
    pub onedge: Callback<Date>,
}

/// Draws what is seen.
#[component]
pub fn Board(props: &BoardProps) -> Html {
    let desk = use_desk();
    let place = use_node_ref();
    let seen = use_state_eq(Seen::default);
    let chart = &props.chart.0;
    let scale = Scale::fitting(props.zoom, seen.width);
    let grid = Grid::of(chart, &props.rows.0, scale);
    let (count, nights) = (grid.count(), i32::from(chart.nights));
    let window = Window::of(*seen, scale, count, nights);

    // The day at the edge stays there when other days are read or a day gets another width.
    let anchor = use_mut_ref(|| (props.look.0, 0_i32));
    let asked = use_mut_ref(|| None::<u32>);
    use_effect_with(
        (chart.from, chart.nights, scale.day, props.look, seen.width),
        {
            let (place, anchor, seen) = (place.clone(), anchor.clone(), seen.clone());
            move |(from, nights, day, (look, turn), _)| {
                if asked.borrow().is_none_or(|known| known != *turn) {
                    let there = layout::days_between(*from, *look);
                    if (0..i32::from(*nights)).contains(&there) {
                        *asked.borrow_mut() = Some(*turn);
                        *anchor.borrow_mut() = (*look, 0);
                    }
                }
                let (first, inside) = *anchor.borrow();
                let to = layout::days_between(*from, first) * day + inside.min(*day);
                scroll::along(&place, to.max(0));
                if let Some(now) = scroll::seen(&place) {
                    seen.set(now);
                }
            }
        },
    );
    {
        let (place, seen) = (place.clone(), seen.clone());
        use_window("resize", (), move |_: Event| {
            if let Some(now) = scroll::seen(&place) {
                seen.set(now);
            }
        });
    }
    let told = use_mut_ref(|| None::<Date>);
    let onscroll = {
        let (place, seen, anchor, window) = (place.clone(), seen.clone(), anchor, window.clone());
        let (chart, onedge, kept) = (Rc::clone(chart), props.onedge.clone(), props.seen.clone());
        Callback::from(move |_: Event| {
            let Some(now) = scroll::seen(&place) else {
                return;
            };
            let first = scale.day_at(now.along);
            let shown = date(&chart, first);
            *anchor.borrow_mut() = (shown, now.along.rem_euclid(scale.day));
            *kept.borrow_mut() = shown;
            let last = scale.day_at(now.along + now.width - HEAD);
            let is_near = first < EDGE_DAYS || last + EDGE_DAYS > nights;
            if is_near && told.replace(Some(chart.from)) != Some(chart.from) {
                onedge.emit(shown);
            }
            if Window::of(now, scale, count, nights) != window {
                seen.set(now);
            }
        })
    };
    let hold = use_hold(&desk, &grid, &place, props.onfold.clone());
    let canvas = format!(
        "inline-size:{}px;block-size:{}px;--kr-day:{}px",
        HEAD + nights * scale.day,
        TOP + count * ROW,
        scale.day
    );
    let last_row = row_at(seen.down + seen.height - TOP).min(count);
    html! {
        <div class="kr-chart__scroll" ref={place} {onscroll} data-testid="chart-board" data-from={chart.from.to_string()} data-day={scale.day.to_string()}>
            <div class="kr-chart__canvas" style={canvas}>
                <div class="kr-chart__corner">
                    <span class="kr-quiet">{ desk.profile.property.currency.code() }</span>
                </div>
                <div class="kr-chart__days">{ days::dates(&desk, chart, scale, &window) }</div>
                <div class="kr-chart__heads">
                    { for shown(&grid, &window).map(|(place, row)| row::head(&desk, chart, row, place, &props.onfold)) }
                </div>
                <div class={classes!("kr-chart__body", (hold.hand != Hand::Empty).then_some("kr-chart__body--busy"))} ref={hold.body.clone()}
                    role="group" aria-label={desk.words.say("desk-chart-title")} onpointerdown={hold.ondown.clone()} onpointermove={hold.onmove.clone()}
                    onpointerup={hold.onup.clone()} onpointercancel={hold.oncancel.clone()} onpointerover={hold.onover.clone()}
                    onpointerleave={hold.onleave.clone()} onkeydown={hold.onkey.clone()} onfocusin={hold.onfocus.clone()} onfocusout={hold.onblur.clone()} onclick={hold.onclick.clone()}>
                    { days::columns(chart, scale, &window) }
                    { for shown(&grid, &window).map(|(place, row)| html! {
                        <RowBars key={row.key.clone()} chart={props.chart.clone()} row={Rc::clone(row)} {place} {scale}
                            days_from={window.days.start} days_to={window.days.end}
                            cursor={Some(hold.cursor.day).filter(|_| hold.cursor.row == place)} moving={moving(&hold, row)} />
                    }) }
                    { hold.cell(&desk, &grid) }
                    { above(&desk, &grid, &hold, last_row) }
                </div>
            </div>
            { hold.dialog() }
        </div>
    }
}

/// The rows that are in the page, with their places.
fn shown<'a>(grid: &'a Grid, window: &Window) -> impl Iterator<Item = (i32, &'a Rc<Row>)> {
    let from = usize::try_from(window.rows.start).unwrap_or(0);
    let long = usize::try_from(window.rows.end - window.rows.start).unwrap_or(0);
    (window.rows.start..).zip(grid.rows.iter().skip(from).take(long))
}

/// The stay in hand, where this row has a bar of it.
fn moving(hold: &Hold, row: &Row) -> Option<ReservationId> {
    match &hold.hand {
        Hand::Bar { drag, .. } if row.bars.iter().any(|placed| placed.bar.id == drag.bar.id) => {
            Some(drag.bar.id)
        }
        _ => None,
    }
}

/// What lies over the bars.
fn above(desk: &Desk, grid: &Grid, hold: &Hold, last_row: i32) -> Html {
    let refusal = hold
        .refused
        .as_ref()
        .map(|(row, day, trouble)| over::refusal(desk, grid, *row, *day, last_row, trouble));
    let inner = match &hold.hand {
        Hand::Bar { drag, row, dropped } => {
            let refused = matches!(hold.quote, Some(Err(_)));
            html! {
                <>
                    { over::ghost(grid, drag, *row, refused) }
                    if !*dropped {
                        { over::tip(desk, grid, drag, *row, last_row, hold.quote.as_ref(), hold.by_keys) }
                    }
                </>
            }
        }
        Hand::Nights(nights) => html! {
            <>
                { over::marked(grid, nights) }
                if nights.asks {
                    { over::choice(desk, grid, nights, last_row, hold.onsell.clone(), hold.onout.clone()) }
                }
            </>
        },
        Hand::Empty => {
            let card = hold.card.filter(|_| hold.refused.is_none());
            let drawn = card.and_then(|card| match card {
                Pointed::Bar(id, place) => {
                    let (row, placed) = grid.find(id, place)?;
                    Some(over::card(desk, grid, row, last_row, placed))
                }
                Pointed::Outage(id) => {
                    let (row, away) = grid.away(id)?;
                    Some(over::outage_card(desk, grid, row, last_row, away))
                }
            });
            drawn.unwrap_or_default()
        }
    };
    html! { <>{ inner }{ refusal }</> }
}
