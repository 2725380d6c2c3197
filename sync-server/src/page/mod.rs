//! The guest's pages: HTML from the server, complete without scripts. Forms are answered with a
//! redirect, steps are addresses, and what was typed is kept.

mod asset;
mod calendar;
mod failure;
mod my;
mod offers;
mod part;
mod root;
mod search;
mod stay;
mod visit;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::server::Server;

pub use failure::told;

/// The largest form, in bytes.
const FORM_BYTES_MAX: usize = 64 * 1024;

/// The pages' addresses.
pub fn routes() -> Router<Arc<Server>> {
    Router::new()
        .route("/", get(root::read))
        .route("/{slug}", get(search::read))
        .route("/{slug}/offers", get(offers::read))
        .route("/{slug}/calendar", get(calendar::read))
        .route("/{slug}/stay", post(stay::choose))
        .route(
            "/{slug}/stay/{hold}/extras",
            get(stay::extras::read).post(stay::extras::save),
        )
        .route(
            "/{slug}/stay/{hold}/guest",
            get(stay::guest::read).post(stay::guest::save),
        )
        .route(
            "/{slug}/stay/{hold}/summary",
            get(stay::summary::read).post(stay::summary::book),
        )
        .route("/my/{token}", get(my::read))
        .route("/my/{token}/confirmed", get(my::confirmed))
        .route("/my/{token}/stay.ics", get(my::calendar_file))
        .route(
            "/my/{token}/cancel",
            get(my::cancel::ask).post(my::cancel::cancel),
        )
        .fallback(failure::unknown)
        .method_not_allowed_fallback(failure::unknown)
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX))
}

/// Files that pages load; kept for ever by browsers, since their names change with their contents.
pub fn assets() -> Router<Arc<Server>> {
    Router::new().route("/assets/{name}", get(asset::read))
}
