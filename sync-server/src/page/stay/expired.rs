//! A hold that has run out: nothing typed is lost, and the same search is one step away.

use axum::http::StatusCode;
use axum::response::Response;
use keyrack_contract::Failure;
use keyrack_domain::HoldId;
use maud::html;

use super::again;
use crate::page::part::{Document, Step, stay_summary};
use crate::page::visit::PageVisit;

/// The page.
pub fn show(page: &PageVisit, hold: HoldId, failure: &Failure) -> Response {
    page.visit.server.metrics.refused(failure.code.key());
    let Some(draft) = page.visit.hotel.drafts.get(hold) else {
        return page.failed(failure);
    };
    let again = again(page, hold, &draft, "/offers");
    let title = page.say("guest-expired-title");
    let main = html! {
        section.card.notice {
            h1 { (title) }
            p { (page.say("guest-expired-text")) }
            p { a.button.primary href=(again) { (page.say("guest-expired-again")) } }
        }
    };
    let document = Document {
        title,
        step: Some((Step::Offers, vec![])),
        description: None,
        query: &[],
        hero: None,
        main,
        aside: Some(stay_summary(
            page,
            draft.stay,
            &draft.rooms,
            Some(&again),
            &html! {},
        )),
        heading: None,
    };
    let status = StatusCode::from_u16(failure.code.status()).unwrap_or(StatusCode::CONFLICT);
    page.page(status, document.show(page))
}
