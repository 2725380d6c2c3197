//! What changed, as the engine tells it.

use keyrack_contract::Changed;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{EventSource, MessageEvent};

use super::window;

/// An open ear. It closes when it is dropped.
pub struct Listening {
    source: Option<EventSource>,
    _heard: Option<Closure<dyn Fn(MessageEvent)>>,
    _opened: Option<Closure<dyn Fn()>>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        if let Some(source) = &self.source {
            source.close();
        }
    }
}

/// Calls back with every notice. Whatever was missed while the line to the engine was cut is made
/// up for by a notice of everything as soon as it stands again.
pub fn listen(changed: impl Fn(Changed) + Clone + 'static) -> Listening {
    let quiet = Listening {
        source: None,
        _heard: None,
        _opened: None,
    };
    if window::is_there() {
        window::on_changed(move |text| changed(parse(&text)));
        return quiet;
    }
    let Ok(source) = EventSource::new("/events") else {
        return quiet;
    };
    let told = changed.clone();
    let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        told(parse(&event.data().as_string().unwrap_or_default()));
    });
    source.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    let _ = source.add_event_listener_with_callback("changed", heard.as_ref().unchecked_ref());
    let opened = Closure::<dyn Fn()>::new(move || changed(everything()));
    source.set_onopen(Some(opened.as_ref().unchecked_ref()));
    Listening {
        source: Some(source),
        _heard: Some(heard),
        _opened: Some(opened),
    }
}

/// A notice that cannot be read says that anything may have changed.
fn parse(text: &str) -> Changed {
    serde_json::from_str(text).unwrap_or_else(|_| everything())
}

/// Every kind of thing.
pub const fn everything() -> Changed {
    Changed {
        reservations: true,
        inventory: true,
        rooms: true,
        settings: true,
        state: true,
    }
}
