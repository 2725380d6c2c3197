//! The board goes on by itself while something is dragged near its edge.

use gloo_timers::callback::Interval;
use web_sys::Element;
use yew::prelude::*;

use super::geometry::{HEAD, TOP};
use super::pointer::Point;
use super::scroll;

/// So near an edge it begins, in pixels.
const EDGE: i32 = 36;
/// How far it goes at once, at the edge itself and beyond.
const STEP_MAX: i32 = 22;
/// How often.
const STEP_MILLISECONDS: u32 = 16;

/// How far to go at once for a pointer at `at` between two ends.
pub const fn pull(at: i32, start: i32, end: i32) -> i32 {
    let (before, behind) = (start + EDGE - at, at - (end - EDGE));
    // A board too small for two edges stays where it is.
    if end - start < 3 * EDGE {
        0
    } else if before > 0 {
        -step(before)
    } else if behind > 0 {
        step(behind)
    } else {
        0
    }
}

const fn step(depth: i32) -> i32 {
    let step = 2 + depth / 2;
    if step > STEP_MAX { STEP_MAX } else { step }
}

/// How far to go along the days and down, for a pointer over the board.
pub fn pulls(place: &NodeRef, at: Point) -> (i32, i32) {
    let Some(rect) = place
        .cast::<Element>()
        .map(|place| place.get_bounding_client_rect())
    else {
        return (0, 0);
    };
    let (width, top) = (rect.width() as i32, rect.top() as i32);
    let x = if scroll::is_rtl() {
        rect.right() as i32 - at.x
    } else {
        at.x - rect.left() as i32
    };
    (
        pull(x, HEAD, width),
        pull(at.y, top + TOP, rect.bottom() as i32),
    )
}

/// Calls again and again once it is told to, until it is told by the answer that it is over.
#[hook]
pub fn use_pulling(again: Callback<(), bool>) -> UseStateHandle<bool> {
    let pulling = use_state_eq(|| false);
    // The board is drawn anew meanwhile; what is called is always the last one's.
    let newest = use_mut_ref(|| again.clone());
    newest.replace(again);
    use_effect_with(*pulling, {
        let state = pulling.clone();
        move |pulling| {
            let timer = pulling.then(|| {
                Interval::new(STEP_MILLISECONDS, move || {
                    let again: Callback<(), bool> = newest.borrow().clone();
                    if !again.emit(()) {
                        state.set(false);
                    }
                })
            });
            move || drop(timer)
        }
    });
    pulling
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_board_goes_on_near_an_edge_and_faster_beyond_it() {
        let at = |at: i32| pull(at, 148, 1_000);
        assert_eq!(at(500), 0);
        assert_eq!((at(148 + EDGE), at(1_000 - EDGE)), (0, 0));
        assert!(at(150) < 0 && at(998) > 0);
        assert_eq!((at(-500), at(5_000)), (-STEP_MAX, STEP_MAX));
        assert!(at(990) > at(970));
        assert_eq!(pull(10, 0, 2 * EDGE), 0);
    }
}
