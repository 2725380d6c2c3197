//! Ctrl-Z takes the latest step back, Ctrl-Shift-Z and Ctrl-Y do it again, wherever one is; in a field
//! they are the browser's own.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

use crate::desk::{Intent, Link, Toast, Trail, Undo, use_act, use_words};
use crate::piece::told;

/// The steps.
#[derive(Clone, PartialEq, Properties)]
pub struct WaysProps {
    /// What can be taken back.
    pub trail: Trail,
}

/// Listens, and draws nothing.
#[component]
pub fn Ways(props: &WaysProps) -> Html {
    let words = use_words();
    let act = use_act();
    let link = use_context::<Link>();
    let go = Callback::from(move |(way, message): (Undo, &'static str)| {
        let Some(link) = link.clone() else {
            return;
        };
        let gone = way.clone();
        way.run(&act, move |done| match done {
            Ok(()) => {
                link.to.emit(Intent::TookBack(gone));
                link.to.emit(Intent::Say(Toast::good(words.say(message))));
            }
            Err(trouble) => {
                link.to.emit(Intent::Lost(gone));
                link.to.emit(Intent::Say(told(&words, &trouble)));
            }
        });
    });
    use_effect_with(props.trail.clone(), move |trail| {
        let trail = trail.clone();
        let pressed = Closure::<dyn Fn(KeyboardEvent)>::new(move |event: KeyboardEvent| {
            if !(event.ctrl_key() || event.meta_key()) || event.alt_key() || is_typing(&event) {
                return;
            }
            let way = match (event.key().to_lowercase().as_str(), event.shift_key()) {
                ("z", false) => trail.back().map(|way| (way, "desk-done-undone")),
                ("z", true) | ("y", false) => trail.forth().map(|way| (way, "desk-done-redone")),
                _ => None,
            };
            if let Some(way) = way {
                event.prevent_default();
                go.emit(way);
            }
        });
        let on = pressed.as_ref().unchecked_ref::<js_sys::Function>().clone();
        let window = web_sys::window();
        if let Some(window) = &window {
            let _ = window.add_event_listener_with_callback("keydown", &on);
        }
        move || {
            if let Some(window) = window {
                let _ = window.remove_event_listener_with_callback("keydown", &on);
            }
            drop(pressed);
        }
    });
    html! {}
}

/// Whether somebody is typing, or answers a question.
fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| {
        let found = target.closest("input, textarea, select, dialog");
        found.ok().flatten().is_some()
    })
}
