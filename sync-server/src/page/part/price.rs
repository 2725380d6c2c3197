//! Prices, policies and the stay, as they stand beside every step.

use keyrack_domain::party::Purpose;
use keyrack_domain::policy::FrozenPolicy;
use keyrack_domain::{Party, Stay};
use maud::{Markup, html};

use crate::page::visit::PageVisit;
use crate::price::Together;

/// The stay in short: dates, nights, people.
pub fn stay_summary(
    page: &PageVisit,
    stay: Stay,
    rooms: &[Party],
    change: Option<&str>,
    more: &Markup,
) -> Markup {
    let words = page.visit.words;
    let property = &page.visit.profile.property;
    html! {
        section.card.stay aria-labelledby="your-stay" {
            div.head {
                h2 id="your-stay" { (page.say("guest-your-stay")) }
                @if let Some(change) = change { a href=(change) { (page.say("guest-change")) } }
            }
            dl.facts {
                dt { (page.say("guest-arrival")) }
                dd { strong { (words.date_long(stay.arrival())) } br; span.quiet { (page.say_with("guest-check-in-from", &[("time", words.time(property.check_in).into())])) } }
                dt { (page.say("guest-departure")) }
                dd { strong { (words.date_long(stay.departure())) } br; span.quiet { (page.say_with("guest-check-out-until", &[("time", words.time(property.check_out).into())])) } }
            }
            p { (words.nights(stay.nights())) " · " (party(page, rooms)) }
            (more)
        }
    }
}

/// Everybody who comes; the rooms are counted where there is more than one.
pub fn party(page: &PageVisit, rooms: &[Party]) -> String {
    let words = page.visit.words;
    let adults = rooms.iter().map(|party| u32::from(party.adults())).sum();
    let children = rooms
        .iter()
        .map(|party| u32::try_from(party.children().len()).unwrap_or(0))
        .sum();
    let people = words.people(adults, children);
    let is_business = rooms
        .iter()
        .any(|party| party.purpose() == Purpose::Business);
    let people = if is_business {
        page.say_with("party-on-business", &[("party", people.into())])
    } else {
        people
    };
    match u32::try_from(rooms.len()) {
        Ok(count) if count > 1 => format!("{people}, {}", words.rooms(count)),
        _ => people,
    }
}

/// What it costs, line by line. The sum is the sum.
pub fn price(page: &PageVisit, price: &Together) -> Markup {
    let words = page.visit.words;
    let on_top = price
        .taxes
        .iter()
        .filter(|tax| !tax.included && tax.amount.minor != 0);
    let inside = price
        .taxes
        .iter()
        .filter(|tax| tax.included && tax.amount.minor != 0);
    html! {
        @if let Some(about) = page.about(price.total) { p.quiet { (about) } }
        table.price {
            caption.aside-word { (page.say("guest-price-title")) }
            tbody {
                @for (date, amount) in &price.nights {
                    tr { th scope="row" { (words.date_short(*date)) } td { (words.money(*amount)) } }
                }
                @for line in &price.services {
                    @let what = words.service_line(line);
                    @if line.is_on_top() {
                        tr { th scope="row" { (what) } td { (words.money(line.amount)) } }
                    } @else {
                        tr.quiet { th scope="row" colspan="2" { (page.say_with("guest-price-included", &[("service", what.into())])) } }
                    }
                }
                @for tax in on_top {
                    tr { th scope="row" { (page.say_with("guest-price-tax-added", &[("tax", words.tax_name(tax).into())])) } td { (words.money(tax.amount)) } }
                }
            }
            tfoot {
                tr.total { th scope="row" { (page.say("guest-price-total")) } td { (words.money(price.total)) } }
                @for tax in inside {
                    tr.quiet { th scope="row" { (page.say_with("guest-price-tax-included", &[("tax", words.tax_name(tax).into())])) } td { (words.money(tax.amount)) } }
                }
            }
        }
    }
}

/// What a cancellation costs.
pub fn policy(page: &PageVisit, policy: &FrozenPolicy) -> Markup {
    html! {
        h3 { (page.say("guest-policy-title")) }
        ul.plain {
            @for sentence in page.visit.words.policy(policy, &page.zone, page.now()) { li { (sentence) } }
        }
    }
}

/// Where to turn when the page cannot help.
pub fn contact(page: &PageVisit) -> Markup {
    let property = &page.visit.profile.property;
    html! {
        @if !property.phone.is_empty() || !property.email.is_empty() {
            section.card {
                h2 { (page.say("guest-footer-contact")) }
                ul.links {
                    @if !property.phone.is_empty() { li { a href={ "tel:" (property.phone.replace(' ', "")) } { (property.phone) } } }
                    @if !property.email.is_empty() { li { a href={ "mailto:" (property.email) } { (property.email) } } }
                }
            }
        }
    }
}
