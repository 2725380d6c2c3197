//! What the grid wants done.

use wasm_bindgen::JsCast;
use web_sys::ClipboardEvent;
use yew::Event;

/// A wish.
pub enum Wish {
    /// Make the change that is previewed.
    Apply,
    /// Take the last one back.
    Undo,
    /// Make it again.
    Redo,
    /// Go on typing a price that began like this.
    Write(String),
    /// Copy the selection.
    Copy(Event),
    /// Paste over it.
    Paste(Event),
}

/// Puts text on the clipboard.
pub fn copy(event: &Event, text: &str) {
    let Some(data) = clipboard(event) else {
        return;
    };
    if data.set_data("text/plain", text).is_ok() {
        event.prevent_default();
    }
}

/// The text that is pasted.
pub fn pasted(event: &Event) -> Option<String> {
    let text = clipboard(event)?.get_data("text/plain").ok()?;
    event.prevent_default();
    Some(text)
}

fn clipboard(event: &Event) -> Option<web_sys::DataTransfer> {
    event.dyn_ref::<ClipboardEvent>()?.clipboard_data()
}
