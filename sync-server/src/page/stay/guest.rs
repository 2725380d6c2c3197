//! `/{slug}/stay/{hold}/guest`: who comes.

use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::rejection::BytesRejection;
use axum::http::StatusCode;
use axum::response::Response;
use keyrack_contract::{Code, Failure};
use keyrack_domain::guest::{Guest, GuestError};
use maud::html;

use super::{Standing, at, beside, links, standing};
use crate::http::body::too_large;
use crate::http::query::Query;
use crate::page::part::{Document, Errors, Field, Step};
use crate::page::visit::{PageVisit, go_to};

/// The most characters of a wish.
pub const REQUESTS_CHARS_MAX: usize = 1_000;

/// `GET`.
pub async fn read(page: PageVisit, Path((_, hold)): Path<(String, String)>) -> Response {
    match standing(&page, &hold) {
        Ok(standing) => show(&page, &standing, StatusCode::OK, &Errors::default()),
        Err(response) => response,
    }
}

/// `POST`: keeps what was typed, whatever it is, and goes on if it can be taken.
pub async fn save(
    page: PageVisit,
    Path((_, hold)): Path<(String, String)>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let form = match body.map_err(|rejection| too_large(&rejection)) {
        Ok(body) => Query::parse(&body),
        Err(failure) => return page.failed(&failure),
    };
    let text = |name| form.first(name).unwrap_or_default().to_owned();
    let guest = Guest {
        first_name: text("first_name"),
        last_name: text("last_name"),
        email: text("email"),
        phone: text("phone"),
        country: String::new(),
        language: page.visit.words.tag().to_owned(),
    };
    let requests = text("requests");
    let wrong = wrong(&guest, &requests);
    let typed = Typed {
        guest,
        requests,
        marketing: form.first("marketing").is_some(),
        complete: wrong.is_empty(),
    };
    keep_typed(&page, &hold, typed);
    let standing = match standing(&page, &hold) {
        Ok(standing) => standing,
        Err(response) => return response,
    };
    if wrong.is_empty() {
        return go_to(&at(&page, standing.hold.id, "summary"));
    }
    let mut errors = Errors::default();
    wrong.iter().for_each(|failure| errors.push(&page, failure));
    show(&page, &standing, StatusCode::UNPROCESSABLE_ENTITY, &errors)
}

/// What came with the form.
struct Typed {
    guest: Guest,
    requests: String,
    marketing: bool,
    complete: bool,
}

/// The draft is kept before anything is judged, so that not even an expired hold loses it.
fn keep_typed(page: &PageVisit, hold: &str, typed: Typed) {
    let Ok(hold) = crate::api::hold::release::hold_id(hold) else {
        return;
    };
    let drafts = &page.visit.hotel.drafts;
    let draft = drafts.get(hold).or_else(|| {
        let hold = page
            .visit
            .hotel
            .ask(&keyrack_contract::call::hold::Read { id: hold })
            .ok()?;
        Some(crate::hotel::Draft::new(
            hold.stay,
            hold.quotes.into_iter().map(|quote| quote.party).collect(),
        ))
    });
    // Without a hold there is nothing to go on with, and no telling whose draft it would be.
    if let Some(mut draft) = draft {
        draft.guest = typed.guest;
        draft.requests = typed.requests;
        draft.marketing = typed.marketing;
        draft.complete = typed.complete;
        drafts.put(hold, draft, page.now());
    }
}

/// Everything that is wrong, in the order of the fields. Here an address is needed: the confirmation
/// has nowhere else to go.
fn wrong(guest: &Guest, requests: &str) -> Vec<Failure> {
    let mut wrong = Vec::new();
    let named = Guest {
        last_name: "-".to_owned(),
        ..Guest::default()
    };
    let alone = |field: Guest| match field.checked() {
        Ok(_) => None,
        Err(GuestError::NoName) => Some(Failure::new(Code::GuestNoName).at("last_name")),
        Err(GuestError::Email) => Some(Failure::new(Code::GuestEmail).at("email")),
        Err(GuestError::Field(name)) => {
            Some(Failure::new(Code::GuestField).with("field", name).at(name))
        }
    };
    wrong.extend(alone(Guest {
        first_name: guest.first_name.clone(),
        ..named.clone()
    }));
    wrong.extend(alone(Guest {
        last_name: guest.last_name.clone(),
        ..Guest::default()
    }));
    if guest.email.is_empty() {
        wrong.push(Failure::new(Code::GuestEmail).at("email"));
    } else {
        wrong.extend(alone(Guest {
            email: guest.email.clone(),
            ..named.clone()
        }));
    }
    wrong.extend(alone(Guest {
        phone: guest.phone.clone(),
        ..named
    }));
    if requests.chars().count() > REQUESTS_CHARS_MAX {
        wrong.push(
            Failure::new(Code::TextTooLong)
                .with("max", REQUESTS_CHARS_MAX)
                .at("requests"),
        );
    }
    wrong
}

fn show(page: &PageVisit, standing: &Standing, status: StatusCode, errors: &Errors) -> Response {
    let guest = &standing.draft.guest;
    let title = page.say("guest-details-title");
    let main = html! {
        (errors.list(page))
        h1 { (title) }
        form.card action=(at(page, standing.hold.id, "guest")) method="post" novalidate {
            div.pair {
                (Field { autocomplete: Some("given-name"), ..Field::text("first_name", page.say("guest-first-name"), &guest.first_name) }.show(page, errors))
                (Field { autocomplete: Some("family-name"), required: true, ..Field::text("last_name", page.say("guest-last-name"), &guest.last_name) }.show(page, errors))
            }
            (Field { kind: "email", autocomplete: Some("email"), required: true, hint: Some(page.say("guest-email-hint")), ..Field::text("email", page.say("guest-email"), &guest.email) }.show(page, errors))
            (Field { kind: "tel", autocomplete: Some("tel"), hint: Some(page.say("guest-phone-hint")), ..Field::text("phone", page.say("guest-phone"), &guest.phone) }.show(page, errors))
            div.field {
                label for="requests" { (page.say("guest-requests")) span.quiet { " (" (page.say("optional")) ")" } }
                p.hint id="requests-hint" { (page.say("guest-requests-hint")) }
                textarea id="requests" name="requests" rows="4" maxlength=(REQUESTS_CHARS_MAX) aria-describedby="requests-hint" { (standing.draft.requests) }
            }
            div.check {
                input type="checkbox" id="marketing" name="marketing" value="yes" checked[standing.draft.marketing] aria-describedby="marketing-hint";
                label for="marketing" { (page.say_with("guest-marketing", &[("property", page.visit.profile.property.name.as_str().into())])) }
            }
            p.hint id="marketing-hint" { (page.say("guest-marketing-hint")) }
            div.actions { button.primary type="submit" { (page.say("guest-details-next")) } }
        }
    };
    let document = Document {
        title,
        step: Some((Step::Guest, links(page, standing))),
        description: None,
        query: &[],
        hero: None,
        main,
        aside: Some(beside(page, standing)),
        heading: None,
    };
    page.page(status, document.show(page))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wrong_field_is_told_at_once() {
        let guest = Guest {
            email: "nobody".into(),
            phone: "1\n2".into(),
            ..Guest::default()
        };
        let fields: Vec<_> = wrong(&guest, &"x".repeat(1_001))
            .into_iter()
            .filter_map(|failure| failure.field)
            .collect();
        assert_eq!(fields, ["last_name", "email", "phone", "requests"]);
        let good = Guest {
            last_name: "Muster".into(),
            email: "e@example.com".into(),
            ..Guest::default()
        };
        assert!(wrong(&good, "").is_empty());
    }
}
