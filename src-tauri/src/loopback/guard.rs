//! The locks: our host, our page, our cookie; and the headers that every answer carries.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use keyrack_contract::Code;

use super::Loopback;
use super::reply::Refused;
use crate::pages::CONTENT_POLICY;

/// Refuses a request that was not meant for this computer, or that another page sent.
pub(super) async fn ours(
    State(loopback): State<Arc<Loopback>>,
    request: Request,
    next: Next,
) -> Response {
    if !is_ours(&request, loopback.port) {
        tracing::warn!("a request from elsewhere was refused");
        return Refused::from(Code::TokenWrong).into_response();
    }
    next.run(request).await
}

fn is_ours(request: &Request, port: u16) -> bool {
    let names = [format!("127.0.0.1:{}", port), format!("localhost:{}", port)];
    let text = |name| {
        request
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let host_is_ours = text(header::HOST).is_some_and(|host| names.iter().any(|name| name == host));
    let page_is_ours = match text(header::ORIGIN) {
        Some(origin) => origin
            .strip_prefix("http://")
            .is_some_and(|origin| names.iter().any(|name| name == origin)),
        // Browsers leave it out only where nothing can be changed; other programs have no cookie.
        // One that is there and no text is nobody's.
        None => !request.headers().contains_key(header::ORIGIN),
    };
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    host_is_ours && (page_is_ours || reads)
}

/// Refuses whoever has no cookie of ours.
pub(super) async fn cookie(
    State(loopback): State<Arc<Loopback>>,
    request: Request,
    next: Next,
) -> Response {
    let name = cookie_name(loopback.port);
    let knows =
        cookies(request.headers()).any(|(key, value)| key == name && loopback.entry.knows(value));
    if !knows {
        return Refused::from(Code::SignInNeeded).into_response();
    }
    next.run(request).await
}

/// The headers that every answer carries.
pub(super) async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, CONTENT_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Browsers send a cookie to every port of a computer, so the name holds ours.
pub(super) fn cookie_name(port: u16) -> String {
    format!("keyrack_desk_{port}")
}

fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
}
