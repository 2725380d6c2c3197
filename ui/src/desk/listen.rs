//! Listening to the whole window, for as long as a component is there.

use wasm_bindgen::{JsCast, closure::Closure, convert::FromWasmAbi};
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

/// Where text is typed.
const FIELDS: &str = "input, textarea, select";

/// Hears an event of the window by its DOM name, and stops hearing it when the component goes. `heard`
/// is taken anew when `deps` differ, and not before.
#[hook]
pub fn use_window<E, D>(name: &'static str, deps: D, heard: impl Fn(E) + 'static)
where
    E: FromWasmAbi + 'static,
    D: PartialEq + 'static,
{
    use_effect_with(deps, move |_| {
        let heard = Closure::<dyn Fn(E)>::new(heard);
        let window = web_sys::window();
        if let Some(window) = &window {
            let on = heard.as_ref().unchecked_ref();
            let _ = window.add_event_listener_with_callback(name, on);
        }
        move || {
            if let Some(window) = window {
                let on = heard.as_ref().unchecked_ref();
                let _ = window.remove_event_listener_with_callback(name, on);
            }
        }
    });
}

/// Whether a key belongs to text that is being typed.
pub fn is_typing(event: &KeyboardEvent) -> bool {
    is_within(event, FIELDS)
}

/// Whether a key was pressed inside something, by CSS selector.
pub fn is_within(event: &KeyboardEvent, selector: &str) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.closest(selector).ok().flatten().is_some())
}
