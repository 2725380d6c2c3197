//! `/{slug}/stay/{hold}/summary`: review, terms, and the button that books.

use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use axum::response::Response;
use keyrack_contract::call::booking::Confirm;
use keyrack_contract::{Code, Failure};
use maud::html;

use super::{Standing, at, beside, booked, links, standing};
use crate::hotel::marketing_wording;
use crate::http::body::too_large;
use crate::http::query::Query;
use crate::page::part::{Document, Errors, Step};
use crate::page::visit::{PageVisit, go_to};
use crate::price::services_together;
use crate::secret::token_digest;

/// `GET`.
pub async fn read(page: PageVisit, Path((_, hold)): Path<(String, String)>) -> Response {
    match standing(&page, &hold) {
        Ok(standing) if !standing.draft.complete => go_to(&at(&page, standing.hold.id, "guest")),
        Ok(standing) => show(&page, &standing, StatusCode::OK, &Errors::default()),
        Err(response) => response,
    }
}

/// `POST`: books. A hold becomes one booking, however often this is sent.
pub async fn book(
    page: PageVisit,
    Path((_, hold)): Path<(String, String)>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let form = match body.map_err(|rejection| too_large(&rejection)) {
        Ok(body) => Query::parse(&body),
        Err(failure) => return page.failed(&failure),
    };
    let standing = match standing(&page, &hold) {
        Ok(standing) => standing,
        Err(response) => return response,
    };
    if !standing.draft.complete {
        return go_to(&at(&page, standing.hold.id, "guest"));
    }
    if form.first("accept_terms").is_none() {
        let failure = Failure::new(Code::TermsNeeded).at("accept_terms");
        return show(
            &page,
            &standing,
            StatusCode::UNPROCESSABLE_ENTITY,
            &Errors::of(&page, &failure),
        );
    }
    let (derivation, slug) = (&page.visit.server.derivation, &page.visit.hotel.slug);
    let hold = standing.hold.id;
    let booking = derivation.booking(slug, hold);
    let token = derivation.manage_token(slug, booking);
    let call = Confirm {
        hold,
        booking,
        guest: standing.draft.guest.clone(),
        requests: standing.draft.requests.clone(),
        manage_token_digest: token_digest(&token),
        marketing_wording: standing
            .draft
            .marketing
            .then(|| marketing_wording(page.visit.words)),
    };
    let id = derivation.call(slug, "page book", &hold.to_string());
    match page.visit.hotel.run_once(id, call).await {
        Ok((_, now)) => {
            page.visit.server.metrics.bookings.inc_by(u64::from(now));
            page.visit.hotel.holds.give_back(hold);
            page.visit.hotel.drafts.forget(hold);
            go_to(&page.address(&format!("/my/{token}/confirmed"), &[]))
        }
        // The other tab was faster; the booking stands.
        Err(_) if booked(&page, hold).is_some() => {
            go_to(&page.address(&format!("/my/{token}/confirmed"), &[]))
        }
        Err(failure) if matches!(failure.code, Code::HoldExpired | Code::HoldUnknown) => {
            super::expired::show(&page, hold, &failure)
        }
        Err(failure) => page.failed(&failure),
    }
}

fn show(page: &PageVisit, standing: &Standing, status: StatusCode, errors: &Errors) -> Response {
    let Standing { hold, draft } = standing;
    let title = page.say("guest-summary-title");
    let guest = &draft.guest;
    let heading = html! {
        (errors.list(page))
        h1 { (title) }
    };
    let main = html! {
        section.card {
            div.head {
                h2 { (page.say("guest-summary-guest")) }
                a href=(at(page, hold.id, "guest")) { (page.say("guest-change")) }
            }
            p {
                strong { (guest.first_name) " " (guest.last_name) } br;
                (guest.email)
                @if !guest.phone.is_empty() { br; (guest.phone) }
            }
            @if !draft.requests.is_empty() {
                h3 { (page.say("guest-requests")) }
                p.typed { (draft.requests) }
            }
            @if draft.marketing { p { (page.say("guest-summary-marketing")) } }
            h3 { (page.say("guest-summary-payment")) }
            p { (page.say("guest-payment-pay-at-property")) }
        }
        @if hold.quotes.iter().any(|quote| !quote.services.is_empty()) {
            section.card {
                div.head {
                    h2 { (page.say("guest-step-extras")) }
                    a href=(at(page, hold.id, "extras")) { (page.say("guest-extras-change")) }
                }
                ul.plain {
                    @for line in services_together(hold.quotes.iter().flat_map(|quote| &quote.services)) {
                        li { (page.visit.words.service_line(&line)) " " span.quiet { (page.visit.words.service_why(line.why)) } }
                    }
                }
            }
        }
        form.card action=(at(page, hold.id, "summary")) method="post" {
            div.check.wrong[errors.any()] {
                input type="checkbox" id="accept_terms" name="accept_terms" value="yes" aria-invalid=[errors.any().then_some("true")];
                label for="accept_terms" { (page.say("guest-terms")) }
            }
            p.quiet { (page.say("guest-book-note")) }
            div.actions {
                button.primary.large type="submit" { (page.say("guest-book-button")) }
                p.total { (page.visit.words.money(hold.total)) }
            }
        }
    };
    let document = Document {
        title,
        step: Some((Step::Summary, links(page, standing))),
        description: None,
        query: &[],
        hero: None,
        main,
        aside: Some(beside(page, standing)),
        heading: Some(heading),
    };
    page.page(status, document.show(page))
}
