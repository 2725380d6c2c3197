//! The day at a glance: who comes, who leaves, who is here, what is to be cleaned.

mod arrival;
mod arrivals;
mod clean;
mod departure;
mod in_house;
mod next;
mod open;
mod roll;
mod tiles;

use keyrack_contract::call::day::{self, TodayList};
use keyrack_contract::call::print::Sheet;
use keyrack_contract::view::ReservationLine;
use yew::prelude::*;

use super::row::head;
use crate::desk::Tone;
use crate::desk::{Desk, Watch, use_ask, use_desk};
use crate::piece::{Alert, Empty, Failed, Print, print_message};

/// The day.
#[component]
pub fn Today() -> Html {
    let desk = use_desk();
    let asked = use_ask(Some(day::Today {}), Watch::LISTS);
    let Some(list) = asked.data else {
        return html! {
            <>
                <Failed trouble={asked.trouble.clone()} />
                if asked.trouble.is_none() {
                    <Empty />
                }
            </>
        };
    };
    let words = desk.words;
    let stale = asked.trouble.as_ref().and(asked.at).map(|at| {
        let time = words.time(at.to_zoned(desk.zone()).time());
        words.say_with("desk-stale", &[("time", time.into())])
    });
    html! {
        <div class="kr-page" data-testid="today">
            <header class="kr-page__head">
                <h1 data-testid="business-date" data-date={list.business_date.to_string()}>
                    { words.say_with("desk-today-title", &[("date", words.date_long(list.business_date).into())]) }
                </h1>
                <roll::Roll from={list.business_date} />
            </header>
            if let Some(stale) = stale {
                <Alert tone={Tone::Warning} text={stale} />
            }
            <next::Next />
            <tiles::Tiles list={list.clone()} />
            { paper(&desk) }
            { undecided(&desk, &list) }
            <arrivals::Arrivals list={list.clone()} />
            { departures(&desk, &list) }
            { in_house(&desk, &list) }
            { to_clean(&desk, &list) }
        </div>
    }
}

/// Every list of the day, to be printed.
fn paper(desk: &Desk) -> Html {
    let words = desk.words;
    html! {
        <div class="kr-paper" role="group" aria-label={words.say("desk-print")}>
            <span class="kr-quiet">{ words.say("desk-print") }</span>
            { for Sheet::ALL.into_iter().map(|sheet| html! {
                <Print key={print_message(sheet)} {sheet} label={words.say(print_message(sheet))} />
            }) }
        </div>
    }
}

/// One list with its head, or what to do first.
fn part(id: &'static str, title: String, empty: String, rows: Vec<Html>, head: Html) -> Html {
    html! {
        <section class="kr-list" {id} data-testid={id} tabindex="-1" aria-labelledby={format!("{id}-title")}>
            <h2 id={format!("{id}-title")}>{ title }</h2>
            if rows.is_empty() {
                <p class="kr-list__empty">{ empty }</p>
            } else {
                <table class="kr-table kr-table--rows">
                    { head }
                    <tbody>{ for rows }</tbody>
                </table>
            }
        </section>
    }
}

/// Who has not yet left the room that was given to somebody who comes today.
fn occupant(list: &TodayList, line: &ReservationLine) -> Option<String> {
    let room = line.room?;
    let here = list.departures.iter().chain(&list.in_house);
    here.filter(|other| other.room == Some(room))
        .map(|other| other.guest_name.clone())
        .next()
}

/// What waits for a decision; nothing of it where nothing does.
fn undecided(desk: &Desk, list: &TodayList) -> Html {
    let words = desk.words;
    let lines = |lines: &[ReservationLine], option: bool| -> Vec<Html> {
        let rows = lines.iter().map(|line| {
            html! { <open::Undecided key={line.id.to_string()} line={line.clone()} {option} /> }
        });
        rows.collect()
    };
    let (free, over) = (
        lines(&list.can_be_confirmed, false),
        lines(&list.to_release, true),
    );
    let to_do: Vec<Html> = list
        .traces
        .iter()
        .map(|due| html! { <open::ToDo key={due.trace.id.to_string()} due={due.clone()} /> })
        .collect();
    let to_do_head = html! {
        <thead><tr>
            <th scope="col">{ words.say("stay-trace-due") }</th>
            <th scope="col">{ words.say("stay-trace-what") }</th>
            <th scope="col">{ words.say("desk-guest") }</th>
            <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
        </tr></thead>
    };
    html! {
        <>
            if !to_do.is_empty() {
                { part("to-do", words.say("stay-traces"), String::new(), to_do, to_do_head) }
            }
            if !free.is_empty() {
                { part("waiting", words.say("stay-today-free"), String::new(), free, head(desk, false)) }
            }
            if !over.is_empty() {
                { part("options", words.say("stay-today-options"), String::new(), over, head(desk, false)) }
            }
        </>
    }
}

fn departures(desk: &Desk, list: &TodayList) -> Html {
    let words = desk.words;
    let leaving = list.departures.iter().map(|line| {
        let overdue = line.stay.departure() < list.business_date;
        html! { <departure::Departure key={line.id.to_string()} line={line.clone()} {overdue} /> }
    });
    let left = list.departed.iter().map(|line| {
        html! { <departure::Departed key={line.id.to_string()} line={line.clone()} /> }
    });
    let left: Vec<Html> = left.collect();
    html! {
        <>
            { part("departures", words.say("desk-departures"), words.say("desk-departures-empty"), leaving.collect(), head(desk, false)) }
            if !left.is_empty() {
                { part("departed", words.say("desk-departed"), String::new(), left, head(desk, false)) }
            }
        </>
    }
}

fn in_house(desk: &Desk, list: &TodayList) -> Html {
    let words = desk.words;
    let rows = list.in_house.iter().map(|line| {
        html! { <in_house::Staying key={line.id.to_string()} line={line.clone()} /> }
    });
    part(
        "in-house",
        words.say("desk-in-house"),
        words.say("desk-in-house-empty"),
        rows.collect(),
        head(desk, false),
    )
}

fn to_clean(desk: &Desk, list: &TodayList) -> Html {
    let words = desk.words;
    let rows = list.to_clean.iter().map(|line| {
        html! { <clean::ToClean key={line.room.id.to_string()} line={line.clone()} /> }
    });
    part(
        "to-clean",
        words.say("cleanliness-dirty"),
        words.say("desk-to-clean-empty"),
        rows.collect(),
        clean::head(desk),
    )
}
