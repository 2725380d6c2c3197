//! `GET /{slug}/offers`: rooms and prices for the dates.

use axum::http::StatusCode;
use axum::response::Response;
use keyrack_contract::Failure;
use keyrack_contract::call::offer::{CodeAnswer, Offer, Offers, Search, Why};
use keyrack_domain::property::RoomType;
use keyrack_domain::rate::Cause;
use keyrack_domain::{Money, Party, Stay};
use maud::{Markup, html};

use super::part::{Document, Errors, Step, party, stay_summary};
use super::search::{Typed, form, hidden_rooms};
use super::visit::PageVisit;
use crate::api::property::offers::{code_refused, past_at_arrival};
use crate::http::query::rooms_text;
use crate::price::together;

/// From this many rooms on, how many are left is nobody's worry.
const LEFT_TOLD_BELOW: u32 = 4;
/// The most reasons that are listed when nothing fits.
const REASONS_MAX: usize = 4;

/// `GET /{slug}/offers`.
pub async fn read(page: PageVisit) -> Response {
    let asked = page.visit.query.stay().and_then(|stay| {
        page.visit
            .query
            .terms_on_pages(&page.visit.profile.property)?;
        Ok((stay, page.visit.query.rooms()?))
    });
    match asked {
        Ok((stay, rooms)) => show(&page, stay, &rooms, page.visit.query.group(), None),
        Err(failure) => ask_again(&page, &failure),
    }
}

/// The form again, with what is wrong.
fn ask_again(page: &PageVisit, failure: &Failure) -> Response {
    let typed = Typed::of(&page.visit.query);
    let errors = Errors::of(page, failure);
    let title = page.say("guest-search-title");
    let main = html! {
        (errors.list(page))
        section.card { h1 { (title) } (form(page, &typed, &errors)) }
    };
    let document = Document {
        title,
        step: Some((Step::Search, vec![])),
        description: None,
        query: &[],
        hero: None,
        main,
        aside: None,
        heading: None,
    };
    let status =
        StatusCode::from_u16(failure.code.status()).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    page.page(status, document.show(page))
}

/// The offers; with a failure of the last step on top, where there was one.
pub fn show(
    page: &PageVisit,
    stay: Stay,
    rooms: &[Party],
    group: Option<&str>,
    failed: Option<&Failure>,
) -> Response {
    let code = page.visit.query.promo().to_owned();
    let search = Search {
        stay,
        rooms: rooms.to_vec(),
        staff: false,
        group: group.map(str::to_owned),
        code: code.clone(),
        company: None,
    };
    let found = match page.visit.hotel.ask(&search).map_err(past_at_arrival) {
        Ok(found) => found,
        Err(failure) => return ask_again(page, &failure),
    };
    let text = rooms_text(rooms);
    let [arrival, departure] = [stay.arrival().to_string(), stay.departure().to_string()];
    let draft = page
        .visit
        .query
        .first("draft")
        .unwrap_or_default()
        .to_owned();
    let query = [
        ("arrival", arrival.as_str()),
        ("departure", departure.as_str()),
        ("rooms", text.as_str()),
        ("draft", draft.as_str()),
        ("promo", code.as_str()),
        ("group", group.unwrap_or_default()),
    ];
    let back = page.link("", &query);
    let title = page.say("guest-offers-title");
    let main = html! {
        @if let Some(failure) = failed { (Errors::of(page, failure).list(page)) }
        h1 { (title) }
        (code_told(page, found.code))
        p.lead { (page.say_with("guest-offers-for", &[("nights", page.visit.words.nights(stay.nights()).into()), ("party", party(page, rooms).into())])) }
        @if found.offers.is_empty() {
            (nothing(page, &found, rooms))
        } @else {
            @for room_type in &page.visit.profile.room_types {
                @let offers: Vec<&Offer> = found.offers.iter().filter(|offer| offer.room_type == room_type.id).collect();
                @if !offers.is_empty() { (card(page, room_type, &offers, &found, rooms, group)) }
            }
        }
    };
    let document = Document {
        title,
        step: Some((Step::Offers, vec![(Step::Search, back.clone())])),
        description: None,
        query: &query,
        hero: None,
        main,
        aside: Some(stay_summary(page, stay, rooms, Some(&back), &html! {})),
        heading: None,
    };
    let status = failed
        .and_then(|failure| StatusCode::from_u16(failure.code.status()).ok())
        .unwrap_or(StatusCode::OK);
    page.page(status, document.show(page))
}

/// What became of the code that was typed.
pub(super) fn code_told(page: &PageVisit, code: Option<CodeAnswer>) -> Markup {
    let typed = page.visit.query.promo();
    match code {
        None => html! {},
        Some(CodeAnswer::Refused { why }) => {
            let failure = code_refused(why);
            let words = page.visit.words.failure(failure.code.key(), &failure.args);
            html! { p.notice role="status" data-testid="promo-refused" { (words.message) } }
        }
        Some(CodeAnswer::Holds | CodeAnswer::Opens) => html! {
            p.notice role="status" data-testid="promo-holds" { (page.say_with("guest-code-holds", &[("code", typed.to_owned().into())])) }
        },
    }
}

/// What the code takes off all rooms of an offer.
fn saved(offer: &Offer) -> i64 {
    let nights = offer.quotes.iter().flat_map(|quote| &quote.nights);
    let lines = nights.flat_map(|night| &night.steps);
    lines
        .filter(|line| matches!(line.cause, Cause::Promo { .. }))
        .map(|line| line.amount.minor.saturating_neg())
        .sum()
}

/// One room type with its plans.
fn card(
    page: &PageVisit,
    room_type: &RoomType,
    offers: &[&Offer],
    found: &Offers,
    rooms: &[Party],
    group: Option<&str>,
) -> Markup {
    let tag = page.visit.words.tag();
    let left = offers
        .iter()
        .map(|offer| offer.rooms_left)
        .max()
        .unwrap_or(0);
    html! {
        section.card.offer aria-labelledby={ "type-" (room_type.code) } {
            div.head {
                h2 id={ "type-" (room_type.code) } { (room_type.name.get(tag)) }
                @if left < LEFT_TOLD_BELOW {
                    span.badge { (page.say_with("guest-offer-left", &[("count", left.into())])) }
                }
            }
            p { (room_type.description.get(tag)) " " span.quiet { (page.say_with("guest-offer-sleeps", &[("count", u32::from(room_type.heads_max).into())])) } }
            ul.plans {
                @for offer in offers { li { (plan(page, room_type, offer, found, rooms, group)) } }
            }
        }
    }
}

/// One plan: what differs, the price, and the button.
fn plan(
    page: &PageVisit,
    room_type: &RoomType,
    offer: &Offer,
    found: &Offers,
    rooms: &[Party],
    group: Option<&str>,
) -> Markup {
    let (words, stay, code) = (page.visit.words, found.stay, found.code);
    let Some(plan) = page
        .visit
        .profile
        .rate_plans
        .iter()
        .find(|plan| plan.id == offer.rate_plan)
    else {
        return html! {};
    };
    let price = together(&offer.quotes, offer.total);
    let total = words.money(offer.total);
    let same = price.nights.first().filter(|(_, first)| {
        price.nights.len() > 1 && price.nights.iter().all(|(_, night)| night == first)
    });
    let name = plan.name.get(words.tag());
    let label = page.say_with(
        "guest-offer-choose-label",
        &[
            ("room", room_type.name.get(words.tag()).to_owned().into()),
            ("plan", name.to_owned().into()),
            ("total", total.clone().into()),
        ],
    );
    html! {
        div.terms {
            h3 { (name) }
            p { (words.policy_line(&price.policy, &page.zone, page.now())) }
            p { (words.board(plan.board)) }
        }
        div.cost {
            p.total { (total) }
            @if saved(offer) > 0 { p.quiet { (page.say_with("guest-code-saves", &[("amount", words.money(Money::new(saved(offer), offer.total.currency)).into())])) } }
            @if let Some(about) = page.about(offer.total) { p.quiet { (about) } }
            @if let Some((_, night)) = same { p.quiet { (page.say_with("guest-offer-per-night", &[("price", words.money(*night).into())])) } }
        }
        form action=(page.link("/stay", &[("promo", page.visit.query.promo())])) method="post" {
            input type="hidden" name="key" value=(page.visit.server.form_key());
            input type="hidden" name="arrival" value=(stay.arrival());
            input type="hidden" name="departure" value=(stay.departure());
            (hidden_rooms(rooms))
            input type="hidden" name="room_type" value=(offer.room_type);
            input type="hidden" name="rate_plan" value=(offer.rate_plan);
            input type="hidden" name="shown" value=(offer.total.minor);
            @if !page.visit.query.promo().is_empty() && !matches!(code, Some(CodeAnswer::Refused { .. })) { input type="hidden" name="promo" value=(page.visit.query.promo()); }
            @if let Some(group) = group { input type="hidden" name="group" value=(group); }
            @if let Some(draft) = page.visit.query.first("draft") { input type="hidden" name="draft" value=(draft); }
            button.primary type="submit" aria-label=(label) { (page.say("guest-offer-choose")) }
        }
    }
}

/// Why nothing fits, and what does.
fn nothing(page: &PageVisit, found: &Offers, rooms: &[Party]) -> Markup {
    let words = page.visit.words;
    let mut reasons: Vec<String> = Vec::new();
    for refused in &found.refused {
        let reason = match refused.why {
            Why::SoldOut { .. } => continue,
            Why::Restricted(restricted) => words.restricted(restricted),
            Why::PartyTooLarge => page.say("guest-offers-too-many"),
        };
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    let all_too_many = !found.refused.is_empty()
        && found
            .refused
            .iter()
            .all(|refused| refused.why == Why::PartyTooLarge);
    if !all_too_many {
        reasons.retain(|reason| *reason != page.say("guest-offers-too-many"));
    }
    reasons.truncate(REASONS_MAX);
    let month = found.stay.arrival().to_string();
    let first = rooms.first();
    let adults = first
        .map(|party| party.adults().to_string())
        .unwrap_or_default();
    let ages = first
        .map(|party| {
            party
                .children()
                .iter()
                .map(u8::to_string)
                .collect::<Vec<_>>()
                .join(",")
        })
        .unwrap_or_default();
    let calendar = page.link(
        "/calendar",
        &[
            ("month", month.get(..7).unwrap_or_default()),
            ("adults", &adults),
            ("children", &ages),
        ],
    );
    let text = rooms_text(rooms);
    html! {
        section.card.notice {
            h2 { (page.say("guest-offers-none")) }
            @if !reasons.is_empty() {
                p { (page.say("guest-offers-refused")) }
                ul { @for reason in &reasons { li { (reason) } } }
            }
            @if !found.alternatives.is_empty() {
                h3 { (page.say("guest-offers-nearest")) }
                ul.nearest {
                    @for other in &found.alternatives {
                        @let (arrival, departure) = (other.stay.arrival().to_string(), other.stay.departure().to_string());
                        li { a href=(page.link("/offers", &[("arrival", &arrival), ("departure", &departure), ("rooms", &text)])) {
                            span { (words.date_range(other.stay)) }
                            strong { (page.say_with("from-price", &[("price", words.money(other.total).into())])) }
                        } }
                    }
                }
            }
            p { (page.say("guest-offers-none-hint")) }
            p { a href=(calendar) { (page.say("guest-search-calendar")) } }
        }
    }
}
