//! `/my/{token}/cancel`: the fee first, then the button.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use axum::response::Response;
use keyrack_contract::call::booking::Cancel;
use keyrack_contract::{Code, Failure};
use keyrack_domain::Money;
use maud::html;

use super::{beside, booked};
use crate::http::body::too_large;
use crate::http::query::Query;
use crate::page::part::{Document, Errors};
use crate::page::visit::{TokenVisit, go_to};

/// `GET`: what it would cost.
pub async fn ask(visit: TokenVisit) -> Response {
    show(&visit, StatusCode::OK, &Errors::default())
}

/// `POST`: cancels at the fee that was shown, or shows the new one.
pub async fn cancel(visit: TokenVisit, body: Result<Bytes, BytesRejection>) -> Response {
    let TokenVisit {
        page,
        token,
        booking,
    } = &visit;
    let form = match body.map_err(|rejection| too_large(&rejection)) {
        Ok(body) => Query::parse(&body),
        Err(failure) => return page.failed(&failure),
    };
    let shown = form.first("shown").and_then(|text| text.parse().ok());
    let (Some(key), Some(shown)) = (form.first("key"), shown) else {
        return page.failed(&Failure::new(Code::Unreadable));
    };
    let expected_fee = Money::new(shown, booking.total.currency);
    let scope = format!("page cancel {}", booking.reference);
    let id = page
        .visit
        .server
        .derivation
        .call(&page.visit.hotel.slug, &scope, key);
    let call = Cancel {
        reference: booking.reference.clone(),
        expected_fee: Some(expected_fee),
    };
    match page.visit.hotel.run_once(id, call).await {
        Ok((cancelled, now)) => {
            let counted = &page.visit.server.metrics.cancellations;
            counted.inc_by(u64::from(now));
            let fee = cancelled.fee.minor.to_string();
            go_to(&page.address(&format!("/my/{token}"), &[("fee", &fee)]))
        }
        Err(failure) if failure.code == Code::FeeChanged => {
            page.visit.server.metrics.refused(failure.code.key());
            show(&visit, StatusCode::CONFLICT, &Errors::of(page, &failure))
        }
        Err(failure) => page.failed(&failure),
    }
}

fn show(visit: &TokenVisit, status: StatusCode, errors: &Errors) -> Response {
    let TokenVisit {
        page,
        token,
        booking,
    } = visit;
    let back = page.address(&format!("/my/{token}"), &[]);
    let Some(fee) = booking.fee_now else {
        return go_to(&back);
    };
    let words = page.visit.words;
    let free_until = booked(booking)
        .policy
        .free_until()
        .filter(|until| *until > page.now());
    let title = page.say("guest-my-cancel-title");
    let (sentence, button) = match (fee.minor, free_until) {
        (0, Some(until)) => (
            page.say_with(
                "guest-my-cancel-free",
                &[("instant", words.instant(until, &page.zone).into())],
            ),
            page.say("guest-my-cancel-button"),
        ),
        (0, None) => (
            page.say("guest-my-cancel-free-always"),
            page.say("guest-my-cancel-button"),
        ),
        _ => (
            page.say_with("guest-my-cancel-fee", &[("fee", words.money(fee).into())]),
            page.say_with(
                "guest-my-cancel-button-fee",
                &[("fee", words.money(fee).into())],
            ),
        ),
    };
    let main = html! {
        (errors.list(page))
        section.card {
            h1 { (title) }
            p.lead { (sentence) }
            form action=(page.address(&format!("/my/{token}/cancel"), &[])) method="post" {
                input type="hidden" name="key" value=(page.visit.server.form_key());
                input type="hidden" name="shown" value=(fee.minor);
                div.actions {
                    button.danger type="submit" { (button) }
                    a.button href=(back) { (page.say("guest-my-cancel-keep")) }
                }
            }
        }
    };
    let document = Document {
        title,
        step: None,
        description: None,
        query: &[],
        hero: None,
        main,
        aside: beside(page, booking),
        heading: None,
    };
    page.page(status, document.show(page))
}
