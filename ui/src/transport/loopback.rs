//! HTTP to the engine on this computer.
//!
//! `POST /call/{name}` with the call as JSON. A refusal is a status of 400 or more with a
//! [`Failure`] as JSON. The cookie that lets this browser in is set once, for the token that the
//! shell put into the address; whoever is signed in is told by a header.

use gloo_net::http::{Method, Request, RequestBuilder, Response};
use keyrack_contract::{CallId, Failure};

use super::{Trouble, session};

const CALL_HEADER: &str = "Keyrack-Call";
const SESSION_HEADER: &str = "Keyrack-Session";

/// Sends a call.
pub async fn call(name: &str, id: Option<CallId>, body: &str) -> Result<String, Trouble> {
    let mut request = with_session(Request::post(&format!("/call/{name}")));
    if let Some(CallId(id)) = id {
        request = request.header(CALL_HEADER, &id.to_string());
    }
    send(request, Some(body)).await
}

/// Signs in.
pub async fn sign_in(body: &str) -> Result<String, Trouble> {
    send(Request::post("/session"), Some(body)).await
}

/// Signs out.
pub async fn sign_out() -> Result<String, Trouble> {
    send(with_session(Request::delete("/session")), None).await
}

/// Exchanges the one-time token of the address (`#t=…`) for a cookie, and takes it out of the
/// address so that it is neither kept nor shared. Nothing happens where there is none.
///
/// # Errors
/// [`Trouble::Failed`] with `token-wrong` for a token that was used already.
pub async fn exchange_token() -> Result<(), Trouble> {
    let Some(browser) = web_sys::window() else {
        return Ok(());
    };
    let hash = browser.location().hash().unwrap_or_default();
    let Some(token) = hash.strip_prefix("#t=") else {
        return Ok(());
    };
    let body = serde_json::json!({ "token": token }).to_string();
    let answer = send(Request::post("/open"), Some(&body)).await;
    if let Ok(history) = browser.history() {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some("#/today"));
    }
    answer.map(|_| ())
}

fn with_session(request: RequestBuilder) -> RequestBuilder {
    match session::kept() {
        Some(session) => request.header(SESSION_HEADER, &session.session),
        None => request,
    }
}

async fn send(request: RequestBuilder, body: Option<&str>) -> Result<String, Trouble> {
    let request = match body {
        Some(body) => request
            .header("Content-Type", "application/json")
            .body(body),
        None => request.method(Method::DELETE).build(),
    };
    let response = request
        .map_err(|_| Trouble::Lost)?
        .send()
        .await
        .map_err(|_| Trouble::Lost)?;
    open(response).await
}

async fn open(response: Response) -> Result<String, Trouble> {
    let text = response.text().await.map_err(|_| Trouble::Lost)?;
    if response.ok() {
        return Ok(text);
    }
    Err(serde_json::from_str::<Failure>(&text).map_or(Trouble::Lost, Trouble::Failed))
}
