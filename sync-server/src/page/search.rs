//! `GET /{slug}`: dates and people.

use axum::http::StatusCode;
use axum::response::Response;
use jiff::ToSpan;
use jiff::civil::Date;
use keyrack_domain::Party;
use keyrack_domain::tax::asks_purpose;
use maud::{Markup, html};

use super::part::{Document, Errors, Field};
use super::visit::PageVisit;
use crate::http::query::{BUSINESS, Query};

/// The most rooms in the form; more are booked by telephone.
const ROOMS_IN_FORM_MAX: usize = 4;
/// How far ahead a date can be picked, in days.
const DAYS_AHEAD: i64 = 730;

/// What stands in the form, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Arrival as the browser sends it.
    pub arrival: String,
    /// Departure as the browser sends it.
    pub departure: String,
    /// Adults and ages of children, for each room.
    pub rooms: Vec<(String, String)>,
    /// Whether the guests say that they travel on business.
    pub business: bool,
    /// A code.
    pub promo: String,
}

impl Typed {
    /// From an address.
    #[must_use]
    pub fn of(query: &Query) -> Self {
        let rooms = match query.first("rooms") {
            Some(text) if text.contains(':') => text
                .split(';')
                .filter_map(|room| room.split_once(':'))
                .map(|(adults, ages)| {
                    let ages = ages.strip_suffix(BUSINESS).unwrap_or(ages);
                    (adults.to_owned(), ages.to_owned())
                })
                .collect(),
            _ => {
                let mut ages = query.all("children");
                query
                    .all("adults")
                    .map(|adults| {
                        (
                            adults.to_owned(),
                            ages.next().unwrap_or_default().to_owned(),
                        )
                    })
                    .collect()
            }
        };
        let date = |name| query.first(name).unwrap_or_default().to_owned();
        let business = match query.first("purpose") {
            Some(purpose) => purpose == "business",
            None => query
                .first("rooms")
                .is_some_and(|rooms| rooms.split(';').any(|room| room.ends_with(BUSINESS))),
        };
        Self {
            arrival: date("arrival"),
            departure: date("departure"),
            rooms,
            business,
            promo: query.promo().to_owned(),
        }
    }

    /// With what is usual where nothing was typed: tonight, two adults.
    #[must_use]
    fn or_usual(mut self, today: Date) -> Self {
        if self.arrival.is_empty() {
            self.arrival = today.to_string();
        }
        if self.departure.is_empty() {
            let arrival = self.arrival.parse().unwrap_or(today);
            self.departure = arrival
                .checked_add(1.day())
                .map(|day| day.to_string())
                .unwrap_or_default();
        }
        if self.rooms.is_empty() {
            self.rooms.push(("2".to_owned(), String::new()));
        }
        self
    }

    fn change_rooms(&mut self, change: Option<&str>) {
        match change {
            Some("add") if self.rooms.len() < ROOMS_IN_FORM_MAX => {
                self.rooms.push(("2".to_owned(), String::new()))
            }
            Some("remove") if self.rooms.len() > 1 => {
                self.rooms.pop();
            }
            _ => {}
        }
    }
}

/// `GET /{slug}`.
pub async fn read(page: PageVisit) -> Response {
    let mut typed = Typed::of(&page.visit.query).or_usual(page.today());
    typed.change_rooms(page.visit.query.first("change"));
    let property = &page.visit.profile.property;
    let description = property.description.get(page.visit.words.tag());
    let hero = html! {
        div.hero { div.wide {
            h1 { (property.name) }
            @if !description.is_empty() { p { (description) } }
        } }
    };
    let main = html! {
        section.card.lifted aria-labelledby="find" {
            h2 id="find" { (page.say("guest-search-title")) }
            (form(&page, &typed, &Errors::default()))
            p.after { a href=(calendar(&page, &typed)) { (page.say("guest-search-calendar")) } }
        }
    };
    let document = Document {
        title: page.say("guest-search-title"),
        step: None,
        description: Some(page.say_with(
            "guest-search-description",
            &[("property", property.name.clone().into())],
        )),
        query: &[],
        hero: Some(hero),
        main,
        aside: Some(rooms(&page)),
        heading: None,
    };
    page.page(StatusCode::OK, document.show(&page))
}

/// The rooms of the house, in short.
fn rooms(page: &PageVisit) -> Markup {
    let tag = page.visit.words.tag();
    html! {
        section.card {
            h2 { (page.say("guest-our-rooms")) }
            dl.rooms {
                @for room_type in &page.visit.profile.room_types {
                    dt { (room_type.name.get(tag)) }
                    dd { (room_type.description.get(tag)) " " span.quiet { (page.say_with("guest-offer-sleeps", &[("count", u32::from(room_type.heads_max).into())])) } }
                }
            }
        }
    }
}

fn calendar(page: &PageVisit, typed: &Typed) -> String {
    let (adults, ages) = typed
        .rooms
        .first()
        .map_or(("", ""), |(adults, ages)| (adults.as_str(), ages.as_str()));
    let month = typed.arrival.get(..7).unwrap_or_default();
    page.link(
        "/calendar",
        &[
            ("month", month),
            ("adults", adults),
            ("children", ages),
            ("promo", &typed.promo),
            ("group", page.visit.query.group().unwrap_or_default()),
        ],
    )
}

/// The form, with what was typed.
pub fn form(page: &PageVisit, typed: &Typed, errors: &Errors) -> Markup {
    let today = page.today();
    let last = today.checked_add(DAYS_AHEAD.days()).unwrap_or(today);
    let date = |name, label, value, first: Date| Field {
        kind: "date",
        required: true,
        range: Some((first.to_string(), last.to_string())),
        ..Field::text(name, label, value)
    };
    let tomorrow = today.checked_add(1.day()).unwrap_or(today);
    let many = typed.rooms.len() > 1;
    html! {
        form.search action=(page.link("/offers", &[])) method="get" {
            @if let Some(language) = page.visit.chosen { input type="hidden" name="locale" value=(language.tag()); }
            @if let Some(draft) = page.visit.query.first("draft") { input type="hidden" name="draft" value=(draft); }
            @if let Some(group) = page.visit.query.group() {
                (Field::text("group", page.say("guest-group-code"), group).show(page, errors))
            }
            div.pair {
                (date("arrival", page.say("guest-arrival"), typed.arrival.as_str(), today).show(page, errors))
                (date("departure", page.say("guest-departure"), typed.departure.as_str(), tomorrow).show(page, errors))
            }
            @for (place, (adults, ages)) in typed.rooms.iter().enumerate() {
                fieldset.room.single[!many] {
                    @if many { legend { (page.say_with("guest-room-number", &[("number", place.saturating_add(1).into())])) } }
                    (people(page, place, adults, ages, errors))
                }
            }
            @if typed.business || asks_purpose(&page.visit.profile.property.taxes) {
                div.check {
                    input type="checkbox" id="purpose" name="purpose" value="business" checked[typed.business];
                    label for="purpose" { (page.say("guest-purpose-business")) }
                }
            }
            @if page.visit.profile.takes_codes() || !typed.promo.is_empty() {
                (Field { hint: Some(page.say("guest-code-hint")), ..Field::text("promo", page.say("guest-code"), typed.promo.as_str()) }.show(page, errors))
            }
            @let rates = &page.visit.profile.property.exchange;
            @if !rates.is_empty() {
                div.field {
                    label for="currency" { (page.say("guest-currency")) }
                    select id="currency" name="currency" {
                        option value="" { (page.say("guest-currency-none")) }
                        @for rate in rates {
                            option value=(rate.currency.code()) selected[page.rate().is_some_and(|chosen| chosen.currency == rate.currency)] { (rate.currency.code()) }
                        }
                    }
                }
            }
            div.actions {
                button.primary type="submit" { (page.say("guest-search-button")) }
                @if typed.rooms.len() < ROOMS_IN_FORM_MAX {
                    button.link type="submit" name="change" value="add" formaction=(page.link("", &[])) formnovalidate { (page.say("guest-room-add")) }
                }
                @if many {
                    button.link type="submit" name="change" value="remove" formaction=(page.link("", &[])) formnovalidate { (page.say_with("guest-room-remove", &[("number", typed.rooms.len().into())])) }
                }
            }
        }
    }
}

fn people(page: &PageVisit, place: usize, adults: &str, ages: &str, errors: &Errors) -> Markup {
    let id = |name: &str| {
        if place == 0 {
            name.to_owned()
        } else {
            format!("{name}-{}", place.saturating_add(1))
        }
    };
    html! {
        div.pair.people {
            div.field {
                label for=(id("adults")) { (page.say("guest-adults")) }
                @let known = (1..=8).any(|number: u8| number.to_string() == adults);
                select id=(id("adults")) name="adults" {
                    @for number in 1..=8_u8 {
                        option value=(number) selected[number.to_string() == adults || (!known && number == 2)] { (number) }
                    }
                }
            }
            (Field { id: Some(id("children")), hint: Some(page.say("guest-children-ages-hint")), ..Field::text("children", page.say("guest-children-ages"), ages) }.show(page, errors))
        }
    }
}

/// The people of every room as form fields that nobody sees.
pub fn hidden_rooms(rooms: &[Party]) -> Markup {
    html! { input type="hidden" name="rooms" value=(crate::http::query::rooms_text(rooms)); }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_kept_even_where_it_makes_no_sense() {
        let typed = Typed::of(&Query::parse(
            b"arrival=nonsense&adults=2&children=x&adults=1&children=",
        ));
        assert_eq!(typed.arrival, "nonsense");
        assert_eq!(
            typed.rooms,
            vec![("2".into(), "x".into()), ("1".into(), String::new())]
        );
        assert_eq!(
            Typed::of(&Query::parse(b"rooms=2:4,9;1:")).rooms,
            vec![("2".into(), "4,9".into()), ("1".into(), String::new())]
        );
    }
}
