//! Ctrl-Z takes the latest step back, Ctrl-Shift-Z and Ctrl-Y do it again, wherever one is; in a field
//! or a dialog they are the browser's own.

use web_sys::KeyboardEvent;
use yew::prelude::*;

use crate::desk::{
    Intent, Link, Toast, Trail, Undo, is_typing, is_within, use_act, use_window, use_words,
};
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
    let trail = props.trail.clone();
    use_window("keydown", trail.clone(), move |event: KeyboardEvent| {
        let is_elsewhere = is_typing(&event) || is_within(&event, "dialog");
        if !(event.ctrl_key() || event.meta_key()) || event.alt_key() || is_elsewhere {
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
    html! {}
}
