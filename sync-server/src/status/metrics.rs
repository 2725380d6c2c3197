//! `GET /metrics`: counts for Prometheus, in its text format. No guest, no token, no path with an id.

use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use crate::server::Server;

/// What is counted.
pub struct Metrics {
    registry: Registry,
    requests: Family<Request, Counter>,
    refused: Family<Refused, Counter>,
    /// Holds made.
    pub holds: Counter,
    /// Bookings confirmed by guests.
    pub bookings: Counter,
    /// Bookings cancelled by guests.
    pub cancellations: Counter,
    /// Mails handed to the mail server.
    pub mails: Counter,
    /// Desks connected now.
    pub desks: Gauge<i64, AtomicI64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Request {
    route: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Refused {
    code: &'static str,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("keyrack");
        let requests = Family::default();
        let refused = Family::default();
        let [holds, bookings, cancellations, mails] = std::array::from_fn(|_| Counter::default());
        let desks = Gauge::default();
        registry.register(
            "requests",
            "Requests answered, by route and status",
            requests.clone(),
        );
        registry.register(
            "refused",
            "Failures told to clients of the API, by code",
            refused.clone(),
        );
        registry.register("holds", "Holds made", holds.clone());
        registry.register("bookings", "Bookings confirmed by guests", bookings.clone());
        registry.register(
            "cancellations",
            "Bookings cancelled by guests",
            cancellations.clone(),
        );
        registry.register("mails", "Mails handed to the mail server", mails.clone());
        registry.register("sync_connections", "Desks connected", desks.clone());
        Self {
            registry,
            requests,
            refused,
            holds,
            bookings,
            cancellations,
            mails,
            desks,
        }
    }
}

impl Metrics {
    /// One answered request. The route is the pattern, never the address.
    pub fn request(&self, route: &str, status: u16) {
        self.requests
            .get_or_create(&Request {
                route: route.to_owned(),
                status,
            })
            .inc();
    }

    /// One failure that was told.
    pub fn refused(&self, code: &'static str) {
        self.refused.get_or_create(&Refused { code }).inc();
    }
}

/// `GET /metrics`.
pub async fn metrics(State(server): State<Arc<Server>>) -> Response {
    let mut text = String::new();
    if encode(&mut text, &server.metrics.registry).is_err() {
        return axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    (
        [(
            CONTENT_TYPE,
            "application/openmetrics-text; version=1.0.0; charset=utf-8",
        )],
        text,
    )
        .into_response()
}
