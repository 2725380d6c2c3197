//! What the list is filtered by.

use keyrack_contract::call::listing::{Days, Filter};
use keyrack_domain::Date;
use keyrack_domain::reservation::{Source, Status};
use yew::prelude::*;

use crate::desk::use_desk;
use crate::piece::{Button, Choice, Field, Kind, Select};

const STATUSES: [Status; 7] = [
    Status::Waitlisted,
    Status::Tentative,
    Status::Confirmed,
    Status::InHouse,
    Status::CheckedOut,
    Status::Cancelled,
    Status::NoShow,
];
const SOURCES: [Source; 3] = [Source::Desk, Source::WalkIn, Source::Web];

/// Which days of a reservation a range is about.
type Pick = fn(&mut Filter) -> &mut Days<Date>;

/// The filter.
#[derive(Clone, PartialEq, Properties)]
pub struct FilterProps {
    /// As it stands.
    pub filter: Filter,
    /// As it is wanted.
    pub onchange: Callback<Filter>,
}

/// The fields.
#[component]
pub fn FilterFields(props: &FilterProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let filter = &props.filter;
    let edit = |change: fn(&mut Filter, String)| {
        let (filter, onchange) = (filter.clone(), props.onchange.clone());
        Callback::from(move |text: String| {
            let mut filter = filter.clone();
            change(&mut filter, text);
            onchange.emit(filter);
        })
    };
    let days = |id: &'static str, message: &str, pick: Pick| {
        let mut stands = filter.clone();
        let stands = *pick(&mut stands);
        let end = |is_first: bool| {
            let (filter, onchange) = (filter.clone(), props.onchange.clone());
            Callback::from(move |text: String| {
                let mut filter = filter.clone();
                let days = pick(&mut filter);
                let day = text.parse().ok();
                if is_first {
                    days.from = day
                } else {
                    days.to = day
                }
                onchange.emit(filter);
            })
        };
        let value = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
        html! {
            <fieldset class="kr-days">
                <legend class="kr-field__label">{ words.say(message) }</legend>
                <Field id={format!("{id}-from")} kind="date" label={words.say("bookings-from")} value={value(stands.from)} oninput={end(true)} />
                <Field id={format!("{id}-to")} kind="date" label={words.say("bookings-to")} value={value(stands.to)} oninput={end(false)} />
            </fieldset>
        }
    };
    let mut types = vec![Choice::new("", words.say("bookings-any"))];
    types.extend(
        desk.profile
            .room_types
            .iter()
            .map(|kind| Choice::new(kind.id.to_string(), kind.name.get(words.tag()).to_owned())),
    );
    let mut sources = vec![Choice::new("", words.say("bookings-any"))];
    sources.extend(
        (0..).zip(SOURCES).map(|(place, source): (usize, _)| {
            Choice::new(place.to_string(), words.source(source))
        }),
    );
    let source = filter
        .sources
        .first()
        .and_then(|source| SOURCES.iter().position(|known| known == source))
        .map_or_else(String::new, |place| place.to_string());
    html! {
        <search class="kr-filter" data-testid="filter">
            <div class="kr-filter__row">
                <Field id="find-text" kind="search" label={words.say("bookings-find")} value={filter.text.clone()} first=true
                    oninput={edit(|filter, text| filter.text = text)} />
                <Select id="filter-type" label={words.say("bookings-type")} choices={types}
                    value={filter.room_type.map_or_else(String::new, |id| id.to_string())}
                    onchange={edit(|filter, id| filter.room_type = id.parse().ok())} />
                <Select id="filter-source" label={words.say("desk-source")} choices={sources} value={source}
                    onchange={edit(|filter, place| {
                        let chosen = place.parse::<usize>().ok().and_then(|place| SOURCES.get(place));
                        filter.sources = chosen.into_iter().copied().collect();
                    })} />
            </div>
            <div class="kr-filter__row" role="group" aria-label={words.say("desk-status")}>
                { for STATUSES.into_iter().map(|status| {
                    let is_on = filter.statuses.contains(&status);
                    let (filter, onchange) = (filter.clone(), props.onchange.clone());
                    let onclick = Callback::from(move |_: MouseEvent| {
                        let mut filter = filter.clone();
                        if is_on {
                            filter.statuses.retain(|known| *known != status);
                        } else {
                            filter.statuses.push(status);
                        }
                        onchange.emit(filter);
                    });
                    html! {
                        <button type="button" class={classes!("kr-chip", is_on.then_some("kr-chip--on"))} aria-pressed={is_on.to_string()} {onclick}>
                            { words.status(status) }
                        </button>
                    }
                }) }
                if *filter != Filter::default() {
                    <Button kind={Kind::Quiet} small=true label={words.say("bookings-clear")} testid="filter-clear"
                        onclick={props.onchange.reform(|()| Filter::default())} />
                }
            </div>
            <details class="kr-filter__days" open={[filter.arrival, filter.departure, filter.night, filter.created].iter().any(|days| *days != Days::default())}>
                <summary>{ words.say("bookings-days") }</summary>
                <div class="kr-filter__row">
                    { days("filter-arrival", "bookings-arrival", |filter| &mut filter.arrival) }
                    { days("filter-departure", "bookings-departure", |filter| &mut filter.departure) }
                    { days("filter-night", "bookings-night", |filter| &mut filter.night) }
                    { days("filter-created", "bookings-created", |filter| &mut filter.created) }
                </div>
            </details>
        </search>
    }
}
