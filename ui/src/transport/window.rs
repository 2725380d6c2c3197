//! The desktop window's IPC: the command `call` with name, id and body; `sign_in`, `sign_out`; and
//! the event `changed`.

use js_sys::{Function, JSON, Object, Promise, Reflect};
use keyrack_contract::{CallId, Failure};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;

use super::{Trouble, session};

/// What the shell puts into its page, and no browser has.
const INSIDE: &str = "__TAURI_INTERNALS__";

/// Whether the app runs inside the desktop window.
pub fn is_there() -> bool {
    inside().is_some()
}

/// Sends a call.
pub async fn call(name: &str, id: Option<CallId>, body: &str) -> Result<String, Trouble> {
    let arguments = Object::new();
    put(&arguments, "name", &name.into());
    let id = id.map_or(JsValue::NULL, |CallId(id)| id.to_string().into());
    put(&arguments, "id", &id);
    put(
        &arguments,
        "body",
        &JSON::parse(body).map_err(|_| Trouble::Lost)?,
    );
    if let Some(kept) = session::kept() {
        put(&arguments, "session", &kept.session.as_str().into());
    }
    invoke("call", &arguments).await
}

/// Signs in. The fields stand both by themselves and together, so that the shell may take either.
pub async fn sign_in(body: &str) -> Result<String, Trouble> {
    let whole = JSON::parse(body).map_err(|_| Trouble::Lost)?;
    let arguments = Object::new();
    put(&arguments, "body", &whole);
    invoke("sign_in", &arguments).await
}

/// Signs out.
pub async fn sign_out() -> Result<String, Trouble> {
    let arguments = Object::new();
    if let Some(kept) = session::kept() {
        put(&arguments, "session", &kept.session.as_str().into());
    }
    invoke("sign_out", &arguments).await
}

/// Keeps a file outside the page, opens it, and says where it is.
pub async fn keep_file(name: &str, base64: &str) -> Result<String, Trouble> {
    let arguments = Object::new();
    put(&arguments, "name", &name.into());
    put(&arguments, "bytes", &base64.into());
    if let Some(kept) = session::kept() {
        put(&arguments, "session", &kept.session.as_str().into());
    }
    invoke("keep_file", &arguments).await
}

/// Calls back with the text of each `changed` event, for as long as the page lives.
pub fn on_changed(heard: impl Fn(String) + 'static) {
    let handler = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
        let payload = Reflect::get(&event, &"payload".into()).unwrap_or_default();
        heard(text_of(&payload));
    });
    let transform = inside().and_then(|inside| function(&inside, "transformCallback"));
    let Some(number) = transform.and_then(|transform| {
        transform
            .call1(&JsValue::NULL, handler.as_ref().unchecked_ref())
            .ok()
    }) else {
        return;
    };
    // The shell holds the handler until the page goes, and so must we.
    handler.forget();
    let (arguments, target) = (Object::new(), Object::new());
    put(&target, "kind", &"Any".into());
    put(&arguments, "event", &"changed".into());
    put(&arguments, "target", &target);
    put(&arguments, "handler", &number);
    wasm_bindgen_futures::spawn_local(async move {
        let _ = invoke("plugin:event|listen", &arguments).await;
    });
}

async fn invoke(command: &str, arguments: &Object) -> Result<String, Trouble> {
    let inside = inside().ok_or(Trouble::Lost)?;
    let invoke = function(&inside, "invoke").ok_or(Trouble::Lost)?;
    let promise = invoke
        .call2(&inside, &command.into(), arguments)
        .ok()
        .and_then(|promise| promise.dyn_into::<Promise>().ok())
        .ok_or(Trouble::Lost)?;
    match JsFuture::from(promise).await {
        Ok(reply) => Ok(text_of(&reply)),
        Err(failure) => Err(serde_json::from_str::<Failure>(&text_of(&failure))
            .map_or(Trouble::Lost, Trouble::Failed)),
    }
}

/// A reply comes as an object, or as the JSON of one.
fn text_of(value: &JsValue) -> String {
    value.as_string().unwrap_or_else(|| {
        JSON::stringify(value)
            .ok()
            .and_then(|text| text.as_string())
            .unwrap_or_default()
    })
}

fn inside() -> Option<JsValue> {
    let found = Reflect::get(&js_sys::global(), &INSIDE.into()).ok()?;
    found.is_object().then_some(found)
}

fn function(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

fn put(object: &Object, name: &str, value: &JsValue) {
    // Setting a property of a plain object of our own cannot fail.
    let _ = Reflect::set(object, &name.into(), value);
}
