//! The chart by pointer: mouse, pen or finger.

use keyrack_domain::Date;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};
use yew::NodeRef;

use super::drag::Grip;
use super::geometry::row_at;
use super::hand::{Cursor, Grid, Hand, Nights, Pointed};
use super::layout::{self, Placed};
use super::scroll::is_rtl;

/// A pointer that moves less than this has clicked.
const STILL: i32 = 5;

/// Where a pointer is in the window, and what is held down with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
    alt: bool,
    shift: bool,
}

impl From<&PointerEvent> for Point {
    fn from(event: &PointerEvent) -> Self {
        Self {
            x: event.client_x(),
            y: event.client_y(),
            alt: event.alt_key(),
            shift: event.shift_key(),
        }
    }
}

/// What a pointer went down on.
#[derive(Debug, Clone)]
pub struct Press {
    from: Date,
    x: i32,
    y: i32,
    on: On,
    moved: bool,
    /// A finger opens a bar with its second touch; the first shows who it is.
    opens: bool,
}

#[derive(Debug, Clone)]
enum On {
    Bar(Placed, Grip),
    Nights(Nights),
}

impl Press {
    /// Whether it has become more than a click.
    pub const fn has_moved(&self) -> bool {
        self.moved
    }

    /// Days are counted anew when the chart reads others under a bar in hand.
    fn follow(&mut self, grid: &Grid) {
        let by = layout::days_between(grid.chart.from, self.from);
        if by == 0 {
            return;
        }
        self.from = grid.chart.from;
        self.x += by * grid.scale.day;
        match &mut self.on {
            On::Bar(placed, _) => *placed = placed.shifted(by),
            On::Nights(nights) => *nights = nights.shifted(by),
        }
    }
}

/// What a pointer has done.
pub enum Does {
    /// Nothing.
    Nothing,
    /// Something is in hand.
    Takes(Hand),
    /// A bar is opened.
    Opens(Placed),
    /// Free nights are marked; whoever looked at something else looks here.
    Marks(Nights),
}

/// Where a pointer is on the body, along the direction of writing.
pub fn place(body: &NodeRef, at: Point) -> Option<(i32, i32)> {
    let rect = body.cast::<Element>()?.get_bounding_client_rect();
    let (left, right, top) = (rect.left() as i32, rect.right() as i32, rect.top() as i32);
    let x = if is_rtl() { right - at.x } else { at.x - left };
    Some((x, at.y - top))
}

/// The bar that an element is, or is part of: its stay and its part.
pub fn bar_of(grid: &Grid, target: Option<&Element>) -> Option<(i32, Placed)> {
    let bar = target?.closest(".kr-bar").ok().flatten()?;
    let id = bar.get_attribute("data-reservation")?.parse().ok()?;
    let place = bar.get_attribute("data-part")?.parse().ok()?;
    let (row, placed) = grid.find(id, place)?;
    Some((row, placed.clone()))
}

/// What an element tells of.
pub fn pointed(grid: &Grid, target: Option<&Element>) -> Option<Pointed> {
    if let Some((_, placed)) = bar_of(grid, target) {
        return Some(Pointed::Bar(placed.bar.id, placed.place));
    }
    let away = target?.closest(".kr-chart__outage").ok().flatten()?;
    let id = away.get_attribute("data-outage")?.parse().ok()?;
    Some(Pointed::Outage(id))
}

/// The pointer goes down.
pub fn down(grid: &Grid, body: &NodeRef, event: &PointerEvent) -> Option<(Press, Cursor)> {
    if event.button() != 0 {
        return None;
    }
    let (x, y) = place(body, event.into())?;
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let (row, day) = (row_at(y), grid.scale.day_at(x));
    if let Some((row, placed)) = bar_of(grid, target.as_ref()) {
        let edge = target
            .as_ref()
            .and_then(|target| target.get_attribute("data-edge"));
        let grip = match edge.as_deref() {
            Some("start") => Grip::Start,
            Some("end") => Grip::End,
            _ => Grip::Whole,
        };
        let bar = target.and_then(|target| target.closest(".kr-bar").ok().flatten());
        let had_focus = bar.as_ref() == focused().as_ref();
        if let Some(bar) = bar.and_then(|bar| bar.dyn_into::<HtmlElement>().ok()) {
            let _ = bar.focus();
        }
        let day = i32::from(placed.part.from).max(0);
        let press = Press {
            from: grid.chart.from,
            x,
            y,
            on: On::Bar(placed, grip),
            moved: false,
            opens: event.pointer_type() != "touch" || had_focus,
        };
        return Some((press, Cursor { row, day }));
    }
    grid.room(row)?;
    let nights = Nights {
        row,
        anchor: day,
        end: day,
        asks: false,
    };
    let press = Press {
        from: grid.chart.from,
        x,
        y,
        on: On::Nights(nights),
        moved: false,
        opens: true,
    };
    Some((press, Cursor { row, day }))
}

fn focused() -> Option<Element> {
    web_sys::window()?.document()?.active_element()
}

/// The pointer moves.
pub fn moves(grid: &Grid, body: &NodeRef, press: &mut Press, at: Point) -> Does {
    let Some((x, y)) = place(body, at) else {
        return Does::Nothing;
    };
    press.follow(grid);
    let (dx, dy) = (x - press.x, y - press.y);
    if !press.moved && dx.abs() + dy.abs() < STILL {
        return Does::Nothing;
    }
    press.moved = true;
    match &press.on {
        On::Bar(placed, grip) => {
            let Some(mut drag) = grid.take(placed, *grip) else {
                return Does::Nothing;
            };
            if at.alt && drag.split.is_none() {
                let night = grid.split_night(&drag, grid.scale.day_at(press.x));
                drag = drag.split_at(night);
            }
            drag.keep_price = at.shift;
            let row = row_at(y);
            let from = row_at(press.y);
            let over = grid.target(row);
            let drag = drag.by_days(grid.scale.days_moved(dx), grid.today).to(over);
            let stays = *grip != Grip::Whole || over == super::drag::Target::Same;
            let row = if stays { from } else { row };
            Does::Takes(Hand::Bar {
                drag,
                row,
                dropped: false,
            })
        }
        On::Nights(nights) => Does::Takes(Hand::Nights(Nights {
            end: grid.scale.day_at(x),
            ..*nights
        })),
    }
}

/// The pointer is let go.
pub fn up(grid: &Grid, hand: &Hand, press: &mut Press) -> Does {
    press.follow(grid);
    match (&press.on, hand) {
        (On::Bar(placed, _), _) if !press.moved => {
            if press.opens {
                Does::Opens(placed.clone())
            } else {
                Does::Nothing
            }
        }
        (On::Bar(..), Hand::Bar { drag, row, .. }) => {
            if drag.change(&grid.chart).is_some() {
                Does::Takes(Hand::Bar {
                    drag: drag.clone(),
                    row: *row,
                    dropped: true,
                })
            } else {
                Does::Takes(Hand::Empty)
            }
        }
        (On::Nights(nights), hand) => {
            let nights = match hand {
                Hand::Nights(marked) if press.moved => *marked,
                _ => *nights,
            };
            if nights.anchor.max(nights.end) < grid.today {
                return Does::Takes(Hand::Empty);
            }
            Does::Marks(Nights {
                asks: true,
                ..nights
            })
        }
        _ => Does::Takes(Hand::Empty),
    }
}
