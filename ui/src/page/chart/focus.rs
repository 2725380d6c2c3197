//! The keyboard's place: scrolled into sight, and given the focus.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::NodeRef;

use super::geometry::{HEAD, ROW, TOP, scroll_to};
use super::hand::{Cursor, Grid};
use super::{bar, scroll};

/// Gives the focus to what stands at the cursor. Says whether it is in the page.
pub fn give_focus(grid: &Grid, body: &NodeRef, cursor: Cursor) -> bool {
    let id = if body
        .cast::<Element>()
        .and_then(|body| body.query_selector("#chart-sell").ok().flatten())
        .is_some()
    {
        "chart-sell".to_owned()
    } else {
        grid.bar(cursor)
            .map_or_else(|| "chart-cell".to_owned(), bar::element_id)
    };
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.get_element_by_id(&id))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let Some(element) = element else {
        return false;
    };
    let still = web_sys::FocusOptions::new();
    still.set_prevent_scroll(true);
    let _ = element.focus_with_options(&still);
    true
}

/// Scrolls to the cursor. Says whether it had to.
pub fn bring_into_sight(grid: &Grid, place: &NodeRef, cursor: Cursor) -> bool {
    let Some(seen) = scroll::seen(place) else {
        return false;
    };
    let (from, long) = grid.scale.bar(cursor.day, cursor.day + 1);
    let along = scroll_to(
        seen.along,
        seen.width - HEAD,
        from - grid.scale.day,
        from + long + grid.scale.day,
    )
    .max(0);
    let down = scroll_to(
        seen.down,
        seen.height - TOP,
        (cursor.row - 1) * ROW,
        (cursor.row + 2) * ROW,
    )
    .max(0);
    if along != seen.along {
        scroll::along(place, along);
    }
    if down != seen.down {
        scroll::down(place, down);
    }
    along != seen.along || down != seen.down
}
