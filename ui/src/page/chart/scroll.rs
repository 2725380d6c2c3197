//! The place that is scrolled, read and moved along the direction of writing.

use web_sys::HtmlElement;
use yew::NodeRef;

use super::geometry::Seen;

/// What is seen in a place.
pub fn seen(place: &NodeRef) -> Option<Seen> {
    let place = place.cast::<HtmlElement>()?;
    Some(Seen {
        // From right to left a browser counts below zero.
        along: place.scroll_left().abs(),
        down: place.scroll_top(),
        width: place.client_width(),
        height: place.client_height(),
    })
}

/// Scrolls along the days.
pub fn along(place: &NodeRef, to: i32) {
    if let Some(place) = place.cast::<HtmlElement>() {
        place.set_scroll_left(if is_rtl() { -to } else { to });
    }
}

/// Scrolls down.
pub fn down(place: &NodeRef, to: i32) {
    if let Some(place) = place.cast::<HtmlElement>() {
        place.set_scroll_top(to);
    }
}

/// Scrolls on by so much. Says whether there was anywhere to go.
pub fn on(place: &NodeRef, days: i32, rows: i32) -> bool {
    let Some(now) = seen(place) else {
        return false;
    };
    along(place, (now.along + days).max(0));
    down(place, now.down + rows);
    seen(place).is_some_and(|then| (then.along, then.down) != (now.along, now.down))
}

/// Whether lines run from right to left.
pub fn is_rtl() -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.document_element())
        .and_then(|root| root.get_attribute("dir"))
        .is_some_and(|direction| direction == "rtl")
}
