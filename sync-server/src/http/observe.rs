//! Around every request: how often, how long, what is logged, and headers that every answer has.

use std::sync::Arc;
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::header::{
    CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, VARY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use keyrack_contract::Failure;

use super::client::{Client, Peer};
use super::language;
use super::problem::Problem;
use super::query::Query;
use crate::server::Server;

/// Pages load our own style and images, send forms to us, and run nothing.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Counts, limits, logs and finishes one request.
pub async fn observe(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let route = route.as_ref().map_or("(none)", MatchedPath::as_str);
    let method = request.method().clone();
    let mut response = match admit(&server, &request, route) {
        Ok(()) => next.run(request).await,
        Err(failure) => refuse(&request, route, failure),
    };
    let status = response.status().as_u16();
    server.metrics.request(route, status);
    finish(
        response.headers_mut(),
        server.public_url().starts_with("https:"),
    );
    // The route and not the address: addresses hold tokens and references.
    let micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
    tracing::debug!(http.method = %method, http.route = route, http.status = status, duration.us = micros, "answered");
    response
}

/// Status pages and files are free; everything else counts.
fn admit(server: &Server, request: &Request, route: &str) -> Result<(), Failure> {
    if matches!(
        route,
        "/healthz"
            | "/readyz"
            | "/metrics"
            | "/assets/{name}"
            | "/sync/enrol-code"
            | "/sync/properties"
    ) {
        return Ok(());
    }
    let peer = request
        .extensions()
        .get::<Peer>()
        .map_or(std::net::Ipv4Addr::UNSPECIFIED.into(), |peer| peer.0.ip());
    server.rates.request(Client::of(
        peer,
        request.headers(),
        &server.settings.trusted_proxies,
    ))
}

fn refuse(request: &Request, route: &str, failure: Failure) -> Response {
    if route.starts_with("/api") || route.starts_with("/sync") {
        let query = Query::parse(request.uri().query().unwrap_or_default().as_bytes());
        Problem::new(failure, language::words_anywhere(&query, request.headers())).into_response()
    } else {
        crate::page::told(request, &failure)
    }
}

fn finish(headers: &mut HeaderMap, over_tls: bool) {
    let mut set = |name: HeaderName, value: &'static str| {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    };
    set(CONTENT_SECURITY_POLICY, POLICY);
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    // Addresses hold tokens: they are told to nobody.
    set(REFERRER_POLICY, "no-referrer");
    set(
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    );
    set(
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=()",
    );
    if over_tls {
        set(STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    headers.append(VARY, HeaderValue::from_static("accept-language"));
}
