//! Everything a person does on the board: taking bars up, moving them, letting them go, marking
//! nights, opening stays.

use gloo_timers::callback::Timeout;
use keyrack_contract::call::reservation::Moved;
use keyrack_domain::property::Room;
use keyrack_domain::{ReservationId, Stay};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use super::days::date;
use super::focus::{bring_into_sight, give_focus};
use super::follow::use_follow;
use super::hand::{Cursor, Grid, Hand, Pointed, use_quote};
use super::layout::Fold;
use super::letting::{Letting, use_letting_go};
use super::{keys, pointer, pull, scroll};
use crate::desk::{Desk, Intent};
use crate::page::new::Prefill;
use crate::transport::Trouble;

/// How long a refusal stays where it happened.
const REFUSAL_MILLISECONDS: u32 = 8_000;

/// What is in hand, and how a hand is followed.
pub struct Hold {
    /// The part of the board that is touched.
    pub body: NodeRef,
    /// What is in hand.
    pub hand: Hand,
    /// Where the keyboard is.
    pub cursor: Cursor,
    /// What the bar in hand would cost where it is.
    pub quote: Option<Result<Moved, Trouble>>,
    /// Why the last bar is back where it was: at which row and day, and the reason.
    pub refused: Option<(i32, i32, Trouble)>,
    /// Who is pointed at.
    pub card: Option<Pointed>,
    /// Whether the bar in hand is moved by keyboard.
    pub by_keys: bool,
    /// Nights for which a room is to be taken out.
    pub out: UseStateHandle<Option<(Room, Stay)>>,
    /// The events.
    pub ondown: Callback<PointerEvent>,
    /// The pointer moves.
    pub onmove: Callback<PointerEvent>,
    /// The pointer is let go.
    pub onup: Callback<PointerEvent>,
    /// The pointer is taken away by the browser.
    pub oncancel: Callback<PointerEvent>,
    /// The pointer is over something else.
    pub onover: Callback<PointerEvent>,
    /// The pointer has left.
    pub onleave: Callback<PointerEvent>,
    /// A key.
    pub onkey: Callback<KeyboardEvent>,
    /// The focus comes.
    pub onfocus: Callback<FocusEvent>,
    /// The focus goes.
    pub onblur: Callback<FocusEvent>,
    /// A click that no pointer made.
    pub onclick: Callback<MouseEvent>,
    /// The marked nights are to be sold.
    pub onsell: Callback<()>,
    /// The marked nights are to be taken out.
    pub onout: Callback<()>,
}

/// Follows a hand.
#[hook]
pub fn use_hold(desk: &Desk, grid: &Grid, place: &NodeRef, onfold: Callback<Fold>) -> Hold {
    let body = use_node_ref();
    let hand = use_follow(grid, Hand::default);
    let by_keys = use_state_eq(|| false);
    let cursor = use_follow(grid, || Cursor {
        row: first_room(grid),
        day: grid.today,
    });
    let refused = use_state_eq(|| None::<(i32, i32, Trouble)>);
    let card = use_state_eq(|| None::<Pointed>);
    let at_cell = use_state_eq(|| false);
    let out = use_state_eq(|| None::<(Room, Stay)>);
    let press = use_mut_ref(|| None::<pointer::Press>);
    // The element that is to have the focus once it is drawn.
    let wanted = use_mut_ref(|| false);

    let change = match &*hand {
        Hand::Bar { drag, .. } => drag.change(&grid.chart),
        Hand::Empty | Hand::Nights(_) => None,
    };
    let quote = use_quote(change.clone());

    // What the keyboard went to is scrolled into sight and takes the focus once it is there. This comes
    // before what may move the cursor, so that the focus goes to where it is then.
    use_effect({
        let (grid, place, body) = (grid.clone(), place.clone(), body.clone());
        let (wanted, cursor) = (wanted.clone(), *cursor);
        move || {
            if wanted.replace(false) {
                let scrolled = bring_into_sight(&grid, &place, cursor);
                // What is not in the page yet is drawn by the scroll.
                let found = give_focus(&grid, &body, cursor);
                *wanted.borrow_mut() = scrolled && !found;
            }
        }
    });

    // A bar that is moved by keyboard is followed.
    let over = match &*hand {
        Hand::Bar { drag, row, .. } if *by_keys => Some((*row, drag.span().0)),
        Hand::Bar { .. } | Hand::Nights(_) | Hand::Empty => None,
    };
    use_effect_with(over, {
        let (grid, place) = (grid.clone(), place.clone());
        move |over| {
            if let Some((row, day)) = *over {
                bring_into_sight(&grid, &place, Cursor { row, day });
            }
        }
    });
    use_letting_go(
        desk,
        grid,
        Letting {
            hand: hand.clone(),
            refused: refused.clone(),
            cursor: cursor.clone(),
            wanted: wanted.clone(),
        },
        change,
        quote.clone(),
    );
    use_effect_with((*refused).clone(), {
        let refused = refused.clone();
        move |now| {
            let timer = now
                .is_some()
                .then(|| Timeout::new(REFUSAL_MILLISECONDS, move || refused.set(None)));
            move || drop(timer)
        }
    });
    let ondown = {
        let (grid, body, press) = (grid.clone(), body.clone(), press.clone());
        let (hand, cursor, refused, by_keys) = (
            hand.clone(),
            cursor.clone(),
            refused.clone(),
            by_keys.clone(),
        );
        Callback::from(move |event: PointerEvent| {
            let is_over = |class: &str| {
                let target = event
                    .target()
                    .and_then(|target| target.dyn_into::<Element>().ok());
                target
                    .and_then(|target| target.closest(class).ok().flatten())
                    .is_some()
            };
            if is_over(".kr-chart__card") || matches!(*hand, Hand::Bar { dropped: true, .. }) {
                return;
            }
            refused.set(None);
            by_keys.set(false);
            hand.set(Hand::Empty);
            let Some((new, at)) = pointer::down(&grid, &body, &event) else {
                return;
            };
            cursor.set(at);
            *press.borrow_mut() = Some(new);
            if event.pointer_type() != "touch"
                && let Some(body) = body.cast::<Element>()
            {
                let _ = body.set_pointer_capture(event.pointer_id());
            }
        })
    };
    // Where the pointer is while something is dragged.
    let last = use_mut_ref(|| None::<pointer::Point>);
    let again = {
        let (grid, body, place) = (grid.clone(), body.clone(), place.clone());
        let (press, hand, last) = (press.clone(), hand.clone(), last.clone());
        Callback::from(move |()| {
            let (mut press, at) = (press.borrow_mut(), *last.borrow());
            let (Some(press), Some(at)) = (press.as_mut(), at) else {
                return false;
            };
            let (days, rows) = pull::pulls(&place, at);
            if scroll::on(&place, days, rows)
                && let pointer::Does::Takes(new) = pointer::moves(&grid, &body, press, at)
            {
                hand.set(new);
            }
            (days, rows) != (0, 0)
        })
    };
    let pulling = pull::use_pulling(again);
    let onmove = {
        let (grid, body, place) = (grid.clone(), body.clone(), place.clone());
        let (press, hand, card) = (press.clone(), hand.clone(), card.clone());
        Callback::from(move |event: PointerEvent| {
            let mut press = press.borrow_mut();
            let Some(press) = press.as_mut() else {
                return;
            };
            let at = pointer::Point::from(&event);
            let was_still = !press.has_moved();
            if let pointer::Does::Takes(new) = pointer::moves(&grid, &body, press, at) {
                card.set(None);
                hand.set(new);
            }
            if !press.has_moved() {
                return;
            }
            // What a finger drags may leave the page while the board goes on under it.
            if was_still
                && event.pointer_type() == "touch"
                && let Some(body) = body.cast::<Element>()
            {
                let _ = body.set_pointer_capture(event.pointer_id());
            }
            *last.borrow_mut() = Some(at);
            pulling.set(pull::pulls(&place, at) != (0, 0));
        })
    };
    let open = {
        let (desk, card) = (desk.clone(), card.clone());
        Callback::from(move |id: ReservationId| {
            card.set(None);
            desk.wish(Intent::Sheet(Some(id)));
        })
    };
    let onup = {
        let (grid, press, hand, open, wanted) = (
            grid.clone(),
            press.clone(),
            hand.clone(),
            open.clone(),
            wanted.clone(),
        );
        Callback::from(move |_: PointerEvent| {
            let Some(mut press) = press.borrow_mut().take() else {
                return;
            };
            match pointer::up(&grid, &hand, &mut press) {
                pointer::Does::Nothing => {}
                pointer::Does::Takes(new) => hand.set(new),
                pointer::Does::Opens(placed) => open.emit(placed.bar.id),
                pointer::Does::Marks(nights) => {
                    hand.set(Hand::Nights(nights));
                    *wanted.borrow_mut() = true;
                }
            }
        })
    };
    let oncancel = {
        let (press, hand) = (press.clone(), hand.clone());
        Callback::from(move |_: PointerEvent| {
            press.borrow_mut().take();
            hand.set(Hand::Empty);
        })
    };
    let onover = {
        let (grid, card, press) = (grid.clone(), card.clone(), press.clone());
        Callback::from(move |event: PointerEvent| {
            if event.pointer_type() == "touch" || press.borrow().is_some() {
                return;
            }
            let target = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok());
            card.set(pointer::pointed(&grid, target.as_ref()));
        })
    };
    let onleave = {
        let card = card.clone();
        Callback::from(move |_: PointerEvent| card.set(None))
    };
    let onblur = {
        let at_cell = at_cell.clone();
        Callback::from(move |_: FocusEvent| at_cell.set(false))
    };
    let onfocus = {
        let (grid, card, cursor, press) =
            (grid.clone(), card.clone(), cursor.clone(), press.clone());
        let at_cell = at_cell.clone();
        Callback::from(move |event: FocusEvent| {
            let target = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok());
            at_cell.set(
                target
                    .as_ref()
                    .is_some_and(|target| target.id() == "chart-cell"),
            );
            let found = pointer::bar_of(&grid, target.as_ref());
            if let Some((row, placed)) = &found
                && press.borrow().is_none()
                && !(cursor.row == *row && placed.covers(cursor.day))
            {
                cursor.set(Cursor {
                    row: *row,
                    day: i32::from(placed.part.from).max(0),
                });
            }
            card.set(found.map(|(_, placed)| Pointed::Bar(placed.bar.id, placed.place)));
        })
    };
    let onclick = {
        let (grid, open) = (grid.clone(), open.clone());
        Callback::from(move |event: MouseEvent| {
            // What a pointer did is known already; this is a click that was asked for by voice or
            // by a reader of screens.
            let target = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok());
            if event.detail() == 0
                && let Some((_, placed)) = pointer::bar_of(&grid, target.as_ref())
            {
                open.emit(placed.bar.id);
            }
        })
    };
    let onkey = {
        let (grid, hand, cursor, wanted) = (grid.clone(), hand.clone(), cursor.clone(), wanted);
        let (refused, card, by_keys, press) =
            (refused.clone(), card.clone(), by_keys.clone(), press);
        Callback::from(move |event: KeyboardEvent| {
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            let pressed = keys::Press {
                key: event.key(),
                shift: event.shift_key(),
                rtl: scroll::is_rtl(),
            };
            let is_bar = grid.bar(*cursor).map(|placed| placed.bar.id);
            let does = keys::pressed(&grid, &hand, *cursor, &pressed);
            if does == keys::Does::Nothing {
                return;
            }
            event.prevent_default();
            event.stop_propagation();
            refused.set(None);
            match does {
                keys::Does::Nothing => {}
                keys::Does::Goes(to) => {
                    cursor.set(to);
                    *wanted.borrow_mut() = true;
                }
                keys::Does::Takes(new) => {
                    card.set(None);
                    by_keys.set(true);
                    let asks = matches!(&new, Hand::Nights(nights) if nights.asks);
                    hand.set(new);
                    *wanted.borrow_mut() = asks;
                }
                keys::Does::Opens => {
                    if let Some(id) = is_bar {
                        open.emit(id);
                    }
                }
                keys::Does::Folds(fold) => {
                    onfold.emit(fold);
                    *wanted.borrow_mut() = true;
                }
                keys::Does::Lets => {
                    press.borrow_mut().take();
                    hand.set(Hand::Empty);
                    *wanted.borrow_mut() = true;
                }
            }
        })
    };
    let marked = {
        let grid = grid.clone();
        let hand = hand.clone();
        move || {
            let Hand::Nights(nights) = &*hand else {
                return None;
            };
            let (from, to) = nights.span(grid.today);
            let stay = Stay::try_new(date(&grid.chart, from), date(&grid.chart, to)).ok()?;
            let room = grid.chart.rooms.get(usize::from(grid.room(nights.row)?))?;
            Some((room.id, stay))
        }
    };
    let onsell = {
        let marked = marked.clone();
        let desk = desk.clone();
        Callback::from(move |()| {
            if let Some((room, stay)) = marked() {
                let room_type = desk.room(room).map(|room| room.room_type);
                Prefill {
                    stay,
                    room: Some(room),
                    room_type,
                }
                .go();
            }
        })
    };
    let onout = {
        let (desk, out, hand) = (desk.clone(), out.clone(), hand.clone());
        Callback::from(move |()| {
            let found = marked().and_then(|(room, stay)| Some((desk.room(room)?.clone(), stay)));
            out.set(found);
            hand.set(Hand::Empty);
        })
    };
    Hold {
        body,
        cursor: *cursor,
        hand: (*hand).clone(),
        quote,
        refused: (*refused).clone(),
        card: card.or_else(|| {
            let away = grid.outage(*cursor).filter(|_| *at_cell)?;
            grid.bar(*cursor)
                .is_none()
                .then_some(Pointed::Outage(away.id))
        }),
        by_keys: *by_keys,
        out,
        ondown,
        onmove,
        onup,
        oncancel,
        onover,
        onleave,
        onkey,
        onfocus,
        onblur,
        onclick,
        onsell,
        onout,
    }
}

fn first_room(grid: &Grid) -> i32 {
    (0..grid.count())
        .find(|row| grid.room(*row).is_some())
        .unwrap_or(0)
}
