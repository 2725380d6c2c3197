//! `GET /`: the one hotel there is, or a list of them.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use super::failure::not_found;
use super::part::bare;
use super::visit::{go_to, page};
use crate::http::language;
use crate::http::query::Query;
use crate::server::Server;

/// `GET /`.
pub async fn read(State(server): State<Arc<Server>>, request: Request) -> Response {
    let hotels: Vec<_> = server
        .hotels()
        .filter_map(|hotel| {
            Some((
                hotel.slug.clone(),
                hotel.profile().ok()?.property.name.clone(),
            ))
        })
        .collect();
    match hotels.as_slice() {
        [] => not_found(&request),
        [(slug, _)] => go_to(&format!("/{slug}")),
        hotels => {
            let query = Query::parse(request.uri().query().unwrap_or_default().as_bytes());
            let words = language::words_anywhere(&query, request.headers());
            let title = words.say("guest-hotels-title");
            page(
                StatusCode::OK,
                bare(
                    words,
                    &title,
                    &html! {
                        h1 { (title) }
                        ul.plain { @for (slug, name) in hotels { li { a href={ "/" (slug) } { (name) } } } }
                    },
                ),
            )
        }
    }
}
