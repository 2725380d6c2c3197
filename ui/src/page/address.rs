//! What an address says behind the page's name: `#/guests?id=…`.

use yew::prelude::*;

use crate::desk::use_window;

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
    let turned = now.clone();
    use_window("hashchange", (), move |_: Event| turned.set(asked(name)));
    (*now).clone()
}
