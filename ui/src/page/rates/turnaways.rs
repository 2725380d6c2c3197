//! What was asked for and not sold, by the month it was for.

use jiff::ToSpan;
use keyrack_contract::call::turnaway::{List, Listed};
use keyrack_domain::Date;
use keyrack_domain::turnaway::{
    RegretReason, Turnaway, TurnawayCause, TurnawayKind, TurnawaySource,
};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Desk, Watch, use_ask, use_desk};
use crate::piece::{Button, Empty, Failed};

/// Months on the screen, and single entries below them.
const MONTHS: i64 = 12;
const ENTRIES: u16 = 100;
/// Months by which the view moves.
const STEP: i64 = 6;

/// The words of a reason.
pub const fn reason(reason: RegretReason) -> &'static str {
    match reason {
        RegretReason::Price => "desk-regret-price",
        RegretReason::Dates => "desk-regret-dates",
        RegretReason::Room => "desk-regret-room",
        RegretReason::Terms => "desk-regret-terms",
        RegretReason::Undecided => "desk-regret-undecided",
        RegretReason::Other => "desk-regret-other",
    }
}

const fn kind(kind: TurnawayKind) -> &'static str {
    match kind {
        TurnawayKind::Full => "desk-turnaway-full",
        TurnawayKind::Restricted => "desk-turnaway-restricted",
        TurnawayKind::Party => "desk-turnaway-party",
        TurnawayKind::Declined => "desk-turnaway-declined",
    }
}

/// The part of the page.
#[component]
pub fn Turnaways() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let first = desk.profile.business_date.first_of_month();
    let from = use_state(|| first);
    let to = from
        .checked_add(MONTHS.months())
        .unwrap_or(desk.profile.business_date);
    let list = List {
        from: *from,
        to,
        limit: ENTRIES,
    };
    let asked = use_ask(Some(list), Watch::STATE);
    let go = |months: i64| {
        let from = from.clone();
        Callback::from(move |()| {
            if let Ok(next) = from.checked_add(months.months()) {
                from.set(next);
            }
        })
    };
    html! {
        <section class="kr-plans" data-testid="turnaways">
            <p class="kr-quiet">{ words.say("desk-turnaway-hint") }</p>
            <div class="kr-rates__bar" role="toolbar" aria-label={words.say("desk-rates-dates")}>
                <Button small=true icon={Icon::AngleLeft} label={words.say("desk-rates-earlier")} onclick={go(-STEP)} testid="turnaways-earlier" />
                <Button small=true icon={Icon::AngleRight} label={words.say("desk-rates-later")} onclick={go(STEP)} testid="turnaways-later" />
                <strong>{ words.month(*from) }{ " – " }{ words.month(to.yesterday().unwrap_or(to)) }</strong>
            </div>
            <Failed trouble={asked.trouble.clone()} />
            if let Some(found) = &asked.data {
                if found.counts.is_empty() {
                    <Empty text={words.say("desk-turnaway-empty")} />
                } else {
                    { counts(&desk, found) }
                    { entries(&desk, found) }
                }
            }
        </section>
    }
}

/// Requests by month and kind. Months without any are left out.
fn counts(desk: &Desk, found: &Listed) -> Html {
    let words = desk.words;
    let mut months: Vec<Date> = found.counts.iter().map(|count| count.month).collect();
    months.dedup();
    let of = |month: Date, wanted: TurnawayKind| {
        let mut all = found.counts.iter();
        let one = all.find(|count| count.month == month && count.kind == wanted);
        one.map_or(0, |count| count.requests)
    };
    let nights = |month: Date| {
        let of_month = found.counts.iter().filter(|count| count.month == month);
        of_month.fold(0_u32, |sum, count| sum.saturating_add(count.room_nights))
    };
    // A naught is quieter as nothing.
    let told = |count: u32| match count {
        0 => String::new(),
        count => words.number(count.into()),
    };
    let row = |month: Date| {
        let sum = TurnawayKind::ALL
            .into_iter()
            .fold(0_u32, |sum, kind| sum.saturating_add(of(month, kind)));
        html! {
            <tr key={month.to_string()} data-testid="turnaway-month">
                <th scope="row">{ words.month(month) }</th>
                { for TurnawayKind::ALL.into_iter().map(|kind| html! {
                    <td class="kr-figure">{ told(of(month, kind)) }</td>
                }) }
                <td class="kr-figure"><strong>{ told(sum) }</strong></td>
                <td class="kr-figure">{ told(nights(month)) }</td>
            </tr>
        }
    };
    html! {
        <table class="kr-table kr-table--rows" data-testid="turnaway-counts">
            <thead><tr>
                <th scope="col">{ words.say("desk-turnaway-month") }</th>
                { for TurnawayKind::ALL.into_iter().map(|which| html! {
                    <th scope="col" class="kr-figure">{ words.say(kind(which)) }</th>
                }) }
                <th scope="col" class="kr-figure">{ words.say("desk-turnaway-sum") }</th>
                <th scope="col" class="kr-figure">{ words.say("desk-turnaway-room-nights") }</th>
            </tr></thead>
            <tbody>{ for months.into_iter().map(row) }</tbody>
        </table>
    }
}

/// The single requests, by arrival.
fn entries(desk: &Desk, found: &Listed) -> Html {
    let words = desk.words;
    html! {
        <>
            <h2>{ words.say("desk-turnaway-requests") }</h2>
            if found.more {
                <p class="kr-quiet">{ words.say_with("desk-turnaway-more", &[("count", found.entries.len().into())]) }</p>
            }
            <table class="kr-table kr-table--rows" data-testid="turnaway-list">
                <thead><tr>
                    <th scope="col">{ words.say("desk-turnaway-stay") }</th>
                    <th scope="col">{ words.say("desk-turnaway-wish") }</th>
                    <th scope="col">{ words.say("desk-turnaway-cause") }</th>
                    <th scope="col" class="kr-figure">{ words.say("desk-turnaway-price") }</th>
                    <th scope="col">{ words.say("desk-turnaway-where") }</th>
                    <th scope="col">{ words.say("desk-turnaway-when") }</th>
                </tr></thead>
                <tbody>{ for found.entries.iter().map(|one| entry(desk, one)) }</tbody>
            </table>
        </>
    }
}

fn entry(desk: &Desk, one: &Turnaway) -> Html {
    let words = desk.words;
    let people = one.adults.saturating_add(one.children);
    let wish = words.say_with(
        "desk-turnaway-people",
        &[("rooms", one.rooms.into()), ("people", people.into())],
    );
    let nights = words.say_with(
        "desk-turnaway-nights",
        &[("count", one.stay.nights().into())],
    );
    let why = match one.cause {
        TurnawayCause::Declined { reason: said } => Some(words.say(reason(said))),
        TurnawayCause::Full | TurnawayCause::Restricted { .. } | TurnawayCause::Party => None,
    };
    let place = match one.source {
        TurnawaySource::Desk => "desk-turnaway-desk",
        TurnawaySource::Web => "desk-turnaway-web",
    };
    html! {
        <tr key={one.id.to_string()} data-testid="turnaway-row">
            <td>{ words.date_range(one.stay) }<div class="kr-quiet">{ nights }</div></td>
            <td>
                { wish }
                if let Some(room_type) = one.room_type {
                    <div class="kr-quiet">{ desk.type_name(room_type) }</div>
                }
            </td>
            <td>
                { words.say(kind(one.cause.kind())) }
                if let Some(why) = why { <div class="kr-quiet">{ why }</div> }
            </td>
            <td class="kr-figure">{ one.price.map(|price| words.money(price)).unwrap_or_default() }</td>
            <td>{ words.say(place) }</td>
            <td>{ words.instant(one.at, &desk.zone()) }</td>
        </tr>
    }
}
