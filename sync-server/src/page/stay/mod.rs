//! From a chosen room to a booking. Each step is an address below the hold; what is typed is a draft
//! beside it, which outlives the hold.

mod choose;
mod expired;
pub mod extras;
pub mod guest;
pub mod summary;

use axum::response::Response;
use keyrack_contract::Code;
use keyrack_contract::call::hold::{Hold, Read};
use keyrack_domain::{HoldId, Party};
use maud::{Markup, html};

pub use choose::choose;

use super::part::{Step, policy, price, stay_summary};
use super::visit::{PageVisit, go_to};
use crate::api::visit::by_token;
use crate::hotel::Draft;
use crate::http::query::rooms_text;
use crate::price::together;

/// A hold that still stands, and what was typed so far.
struct Standing {
    hold: Hold,
    draft: Draft,
}

/// The hold named in the address. A hold that has become a booking leads there; one that has run out
/// offers to search again.
#[expect(
    clippy::result_large_err,
    reason = "the other way out is a page, and is taken at once"
)]
fn standing(page: &PageVisit, id: &str) -> Result<Standing, Response> {
    let id = crate::api::hold::release::hold_id(id).map_err(|failure| page.failed(&failure))?;
    match page.visit.hotel.ask(&Read { id }) {
        Ok(hold) => {
            let rooms = || {
                hold.quotes
                    .iter()
                    .map(|quote| quote.party.clone())
                    .collect()
            };
            let draft = page
                .visit
                .hotel
                .drafts
                .get(id)
                .unwrap_or_else(|| Draft::new(hold.stay, rooms()));
            Ok(Standing { hold, draft })
        }
        Err(failure) => Err(match booked(page, id) {
            Some(address) => go_to(&address),
            None if matches!(failure.code, Code::HoldExpired | Code::HoldUnknown) => {
                expired::show(page, id, &failure)
            }
            None => page.failed(&failure),
        }),
    }
}

/// Where the booking of a hold is seen, once there is one. The second of two tabs gets here.
fn booked(page: &PageVisit, hold: HoldId) -> Option<String> {
    let (derivation, slug) = (&page.visit.server.derivation, &page.visit.hotel.slug);
    let token = derivation.manage_token(slug, derivation.booking(slug, hold));
    by_token(&page.visit, &token)
        .ok()
        .map(|_| page.address(&format!("/my/{token}/confirmed"), &[]))
}

/// An address of a step of this hold.
fn at(page: &PageVisit, hold: HoldId, step: &str) -> String {
    page.link(&format!("/stay/{hold}/{step}"), &[])
}

/// Links back to the steps before this one.
fn links(page: &PageVisit, standing: &Standing) -> Vec<(Step, String)> {
    vec![
        (
            Step::Search,
            again(page, standing.hold.id, &standing.draft, ""),
        ),
        (
            Step::Offers,
            again(page, standing.hold.id, &standing.draft, "/offers"),
        ),
        (Step::Extras, at(page, standing.hold.id, "extras")),
        (Step::Guest, at(page, standing.hold.id, "guest")),
    ]
}

/// The search with the same dates and people; what was typed goes along.
fn again(page: &PageVisit, hold: HoldId, draft: &Draft, to: &str) -> String {
    let [arrival, departure] = [
        draft.stay.arrival().to_string(),
        draft.stay.departure().to_string(),
    ];
    let (rooms, hold) = (rooms_text(&draft.rooms), hold.to_string());
    page.link(
        to,
        &[
            ("arrival", &arrival),
            ("departure", &departure),
            ("rooms", &rooms),
            ("draft", &hold),
            ("promo", &draft.code),
            ("group", draft.group.as_deref().unwrap_or_default()),
        ],
    )
}

/// The stay with rooms, price and policy, beside the step.
fn beside(page: &PageVisit, standing: &Standing) -> Markup {
    let Standing { hold, draft } = standing;
    let words = page.visit.words;
    let parties: Vec<Party> = hold
        .quotes
        .iter()
        .map(|quote| quote.party.clone())
        .collect();
    let together = together(&hold.quotes, hold.total);
    let change = again(page, hold.id, draft, "/offers");
    let until = words.time(hold.expires_at.to_zoned(page.zone.clone()).time());
    let more = html! {
        (rooms(page, hold))
        (price(page, &together))
        p.quiet { (page.say("guest-price-pay-at-hotel")) }
        (policy(page, &together.policy))
        p.kept { (page.say_with("guest-held-until", &[("time", until.into())])) }
    };
    stay_summary(page, hold.stay, &parties, Some(&change), &more)
}

/// What was chosen; equal rooms are one line.
fn rooms(page: &PageVisit, hold: &Hold) -> Markup {
    let tag = page.visit.words.tag();
    let profile = &page.visit.profile;
    let mut lines: Vec<(String, u32)> = Vec::new();
    for quote in &hold.quotes {
        let room_type = profile
            .room_types
            .iter()
            .find(|room_type| room_type.id == quote.room_type)
            .map_or("", |room_type| room_type.name.get(tag));
        let plan = profile
            .rate_plans
            .iter()
            .find(|plan| plan.id == quote.rate_plan);
        let board = plan
            .map(|plan| page.visit.words.board(plan.board))
            .unwrap_or_default();
        let line = format!(
            "{room_type} · {} · {board}",
            plan.map_or("", |plan| plan.name.get(tag))
        );
        match lines.iter_mut().find(|(other, _)| *other == line) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => lines.push((line, 1)),
        }
    }
    html! {
        ul.plain.chosen {
            @for (line, count) in &lines { li { @if *count > 1 { (count) " × " } strong { (line) } } }
        }
    }
}
