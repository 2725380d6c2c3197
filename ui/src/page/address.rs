//! What an address says behind the page's name: `#/guests?id=…`.

use wasm_bindgen::{JsCast, closure::Closure};
use yew::prelude::*;

/// What the address asks for under a name.
pub fn asked(name: &str) -> Option<String> {
    let hash = web_sys::window()?.location().hash().ok()?;
    let (_, query) = hash.split_once('?')?;
    let value = query
        .split('&')
        .find_map(|part| part.strip_prefix(name)?.strip_prefix('='))?;
    Some(value.to_owned())
}

/// Goes to an address.
pub fn go(hash: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(hash);
    }
}

/// The same as [`asked`], and drawn anew when the address changes.
#[hook]
pub fn use_asked(name: &'static str) -> Option<String> {
    let now = use_state_eq(|| asked(name));
    use_effect_with((), {
        let now = now.clone();
        move |()| {
            let turned = Closure::<dyn Fn()>::new(move || now.set(asked(name)));
            let window = web_sys::window();
            if let Some(window) = &window {
                let _ = window.add_event_listener_with_callback(
                    "hashchange",
                    turned.as_ref().unchecked_ref(),
                );
            }
            move || {
                if let Some(window) = window {
                    let _ = window.remove_event_listener_with_callback(
                        "hashchange",
                        turned.as_ref().unchecked_ref(),
                    );
                }
            }
        }
    });
    (*now).clone()
}
