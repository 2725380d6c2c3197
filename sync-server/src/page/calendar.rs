//! `GET /{slug}/calendar`: the cheapest price of each day of a month.

use axum::http::StatusCode;
use axum::response::Response;
use jiff::ToSpan;
use jiff::civil::Date;
use keyrack_contract::Failure;
use keyrack_contract::call::offer::{Calendar, Day, Days};
use keyrack_domain::Party;
use maud::{Markup, html};

use super::part::{Document, party};
use super::visit::PageVisit;
use crate::http::query::people;

/// How far ahead the pages lead, in months.
const MONTHS_AHEAD: i64 = 23;

/// `GET /{slug}/calendar`.
pub async fn read(page: PageVisit) -> Response {
    // A party that cannot be meant is the form's business; here the usual one stands in.
    let party = page
        .visit
        .query
        .rooms()
        .ok()
        .and_then(|rooms| rooms.into_iter().next())
        .or_else(|| people(2, &[]).ok());
    let Some(party) = party else {
        return page.failed(&Failure::new(keyrack_contract::Code::PartyInvalid));
    };
    if let Err(failure) = page
        .visit
        .query
        .terms_on_pages(&page.visit.profile.property)
    {
        return page.failed(&failure);
    }
    let today = page.today();
    let this_month = today.first_of_month();
    let last_month = this_month
        .checked_add(MONTHS_AHEAD.months())
        .unwrap_or(this_month);
    let asked = page
        .visit
        .query
        .first("month")
        .and_then(|month| format!("{month}-01").parse::<Date>().ok());
    let month = asked.unwrap_or(this_month).clamp(this_month, last_month);
    let from = month.max(today);
    let to = month.checked_add(1.month()).unwrap_or(month);
    match page.visit.hotel.ask(&Calendar {
        from,
        to,
        party: party.clone(),
        code: page.visit.query.promo().to_owned(),
    }) {
        Ok(found) => show(&page, month, (this_month, last_month), &party, &found),
        Err(failure) => page.failed(&failure),
    }
}

fn show(
    page: &PageVisit,
    month: Date,
    (first, last): (Date, Date),
    who: &Party,
    found: &Days,
) -> Response {
    let (days, code) = (found.days.as_slice(), found.code);
    let (adults, ages) = (
        who.adults().to_string(),
        who.children()
            .iter()
            .map(u8::to_string)
            .collect::<Vec<_>>()
            .join(","),
    );
    let here = |month: Date| {
        let text = month.to_string();
        page.link(
            "/calendar",
            &[
                ("month", text.get(..7).unwrap_or_default()),
                ("adults", &adults),
                ("children", &ages),
                ("promo", page.visit.query.promo()),
                ("group", page.visit.query.group().unwrap_or_default()),
            ],
        )
    };
    let earlier = month
        .checked_sub(1.month())
        .ok()
        .filter(|earlier| *earlier >= first);
    let later = month
        .checked_add(1.month())
        .ok()
        .filter(|later| *later <= last);
    let lowest = days
        .iter()
        .filter(|day| day.arrival)
        .filter_map(|day| day.price)
        .map(|price| price.minor)
        .min();
    let title = page.say("guest-calendar-title");
    let main = html! {
        h1 { (title) }
        (super::offers::code_told(page, code))
        p.lead { (page.say_with("guest-calendar-for", &[("party", party(page, std::slice::from_ref(who)).into())])) }
        section.card.calendar {
            div.head {
                @if let Some(earlier) = earlier { a.button rel="prev" href=(here(earlier)) { (page.say("guest-calendar-earlier")) } } @else { span {} }
                h2 { (page.visit.words.month(month)) }
                @if let Some(later) = later { a.button rel="next" href=(here(later)) { (page.say("guest-calendar-later")) } } @else { span {} }
            }
            (grid(page, month, days, lowest, &adults, &ages))
        }
        p { a href=(page.link("", &[("adults", &adults), ("children", &ages), ("promo", page.visit.query.promo()), ("group", page.visit.query.group().unwrap_or_default())])) { (page.say("guest-error-back")) } }
    };
    let text = month.to_string();
    let query = [
        ("month", text.get(..7).unwrap_or_default()),
        ("adults", adults.as_str()),
        ("children", ages.as_str()),
        ("promo", page.visit.query.promo()),
        ("group", page.visit.query.group().unwrap_or_default()),
    ];
    let description = page.say_with(
        "guest-search-description",
        &[("property", page.visit.profile.property.name.clone().into())],
    );
    let document = Document {
        title,
        step: None,
        description: Some(description),
        query: &query,
        hero: None,
        main,
        aside: None,
        heading: None,
    };
    page.page(StatusCode::OK, document.show(page))
}

/// The month as weeks from Monday on. On a phone each day is a line of its own.
fn grid(
    page: &PageVisit,
    month: Date,
    days: &[Day],
    lowest: Option<i64>,
    adults: &str,
    ages: &str,
) -> Markup {
    let words = page.visit.words;
    let lead = usize::try_from(month.weekday().to_monday_zero_offset()).unwrap_or(0);
    let mut cells: Vec<Option<Date>> = vec![None; lead];
    cells.extend(
        (0..i64::from(month.days_in_month())).map(|place| month.checked_add(place.days()).ok()),
    );
    cells.resize(cells.len().next_multiple_of(7), None);
    html! {
        table {
            caption.aside-word { (words.month(month)) }
            thead { tr { @for place in 0..7_i64 {
                @let day = month.checked_add((place - i64::try_from(lead).unwrap_or(0)).days()).unwrap_or(month);
                th scope="col" { (words.weekday_short(day)) }
            } } }
            tbody { @for week in cells.chunks(7) { tr { @for cell in week {
                @match cell {
                    None => td.void {},
                    Some(date) => (self::cell(page, *date, days.iter().find(|day| day.date == *date), lowest, adults, ages)),
                }
            } } } }
        }
    }
}

fn cell(
    page: &PageVisit,
    date: Date,
    day: Option<&Day>,
    lowest: Option<i64>,
    adults: &str,
    ages: &str,
) -> Markup {
    let words = page.visit.words;
    let number =
        html! { span.day { span.weekday { (words.weekday_short(date)) " " } (date.day()) } };
    let Some(day) = day else {
        return html! { td.past { (number) } };
    };
    let mut notes = Vec::new();
    match day.price {
        None if day.sold_out => notes.push(page.say("guest-calendar-sold-out")),
        None => notes.push(page.say("guest-calendar-closed")),
        Some(_) => {
            if !day.arrival {
                notes.push(page.say("guest-calendar-no-arrival"));
            } else if day.nights_min > 1 {
                notes.push(page.say_with(
                    "guest-calendar-min-stay",
                    &[("count", u32::from(day.nights_min).into())],
                ));
            }
            if !day.departure {
                notes.push(page.say("guest-calendar-no-departure"));
            }
        }
    }
    let price = day.price.map(|price| words.money(price));
    let best = day.arrival && day.price.is_some_and(|price| Some(price.minor) == lowest);
    let body = html! {
        (number)
        @if let Some(price) = &price { span.amount { (price) } }
        span.notes {
            @if best { span.note.best { (page.say("guest-calendar-lowest")) } }
            @for note in &notes { span.note { (note) } }
        }
    };
    let arrival = date.to_string();
    let departure = date
        .checked_add(i64::from(day.nights_min.max(1)).days())
        .unwrap_or(date)
        .to_string();
    html! {
        @if let (Some(price), true) = (&price, day.arrival) {
            td.free.lowest[best] {
                a href=(page.link("", &[("arrival", &arrival), ("departure", &departure), ("adults", adults), ("children", ages), ("promo", page.visit.query.promo()), ("group", page.visit.query.group().unwrap_or_default())])) {
                    (body)
                    span.aside-word { (page.say_with("guest-calendar-choose", &[("date", words.date_short(date).into()), ("price", price.clone().into())])) }
                }
            }
        } @else { td.closed { (body) } }
    }
}
