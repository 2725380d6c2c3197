//! Pages for when something goes wrong: what happened, that nothing was lost, and the next step.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use keyrack_contract::{Code, Failure, Kind};
use keyrack_locale::Words;
use maud::{Markup, html};

use super::part::{Document, bare, contact};
use super::visit::{PageVisit, page};
use crate::http::language;
use crate::http::problem::retry_after;
use crate::http::query::Query;
use crate::http::visit::Visit;
use crate::server::Server;

/// A failure on a page of a property.
pub fn of_hotel(visit: &PageVisit, failure: &Failure) -> Response {
    let (title, text) = words_of(visit.visit.words, failure);
    let main = html! {
        h1 { (title) }
        (text)
        p { a.button href=(visit.link("", &[])) { (visit.say("guest-error-back")) } }
        (contact(visit))
    };
    let document = Document {
        title,
        step: None,
        description: None,
        query: &[],
        hero: None,
        main,
        aside: None,
        heading: None,
    };
    answer(failure, document.show(visit))
}

/// A failure that belongs to no property.
pub fn anywhere(failure: &Failure, words: Words) -> Response {
    let (title, text) = words_of(words, failure);
    answer(
        failure,
        bare(words, &title, &html! { h1 { (title) } (text) }),
    )
}

/// A failure told before anybody knows which property is meant.
pub fn told(request: &Request, failure: &Failure) -> Response {
    let query = Query::parse(request.uri().query().unwrap_or_default().as_bytes());
    anywhere(failure, language::words_anywhere(&query, request.headers()))
}

/// No such page.
pub fn not_found(request: &Request) -> Response {
    told(request, &Failure::new(Code::PageUnknown))
}

/// An address that leads nowhere; below a property it is that property's page.
pub async fn unknown(State(server): State<Arc<Server>>, request: Request) -> Response {
    let slug = request
        .uri()
        .path()
        .split('/')
        .nth(1)
        .unwrap_or_default()
        .to_owned();
    let failure = Failure::new(Code::PageUnknown);
    let (parts, _) = request.into_parts();
    match Visit::of(&slug, &parts, &server) {
        Ok(visit) => of_hotel(&PageVisit::new(visit, &parts), &failure),
        Err((_, words)) => anywhere(&failure, words),
    }
}

fn words_of(words: Words, failure: &Failure) -> (String, Markup) {
    let told = words.failure(failure.code.key(), &failure.args);
    let (title, lines) = match failure.code {
        Code::PageUnknown | Code::PropertyUnknown => (
            words.say("guest-not-found-title"),
            vec![words.say("guest-not-found-text")],
        ),
        Code::TooMany | Code::Stopping => (words.say("guest-busy-title"), vec![told.message]),
        code if code.kind() == Kind::Fault => (
            words.say("guest-fault-title"),
            vec![words.say("guest-fault-text")],
        ),
        _ => (
            words.say("guest-error-title"),
            std::iter::once(told.message).chain(told.hint).collect(),
        ),
    };
    (title, html! { @for line in &lines { p { (line) } } })
}

fn answer(failure: &Failure, markup: Markup) -> Response {
    let status =
        StatusCode::from_u16(failure.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = page(status, markup);
    if let Some(seconds) = retry_after(failure) {
        response.headers_mut().insert(RETRY_AFTER, seconds);
    }
    response
}
