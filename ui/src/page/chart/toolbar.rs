//! What stands above the chart: which days, how many, and which part of the house.

use std::collections::BTreeSet;

use keyrack_domain::Date;
use patternfly_yew::prelude::Icon;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::filter::{Filter, Mood};
use crate::desk::{Desk, use_desk};

/// How many days are shown at once.
pub const ZOOMS: [i32; 4] = [7, 14, 30, 60];

/// Where to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Go {
    /// A page back or on.
    Pages(i32),
    /// A date.
    To(Date),
}

/// What the bar shows.
#[derive(Clone, PartialEq, Properties)]
pub struct ToolbarProps {
    /// How many days.
    pub zoom: i32,
    /// What is shown.
    pub filter: Filter,
    /// Other days.
    pub ongo: Callback<Go>,
    /// More days or fewer.
    pub onzoom: Callback<i32>,
    /// Another part of the house.
    pub onfilter: Callback<Filter>,
}

/// The bar.
#[component]
pub fn Toolbar(props: &ToolbarProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let today = desk.profile.business_date;
    let go = |to: Go| {
        let ongo = props.ongo.clone();
        Callback::from(move |_: MouseEvent| ongo.emit(to))
    };
    let onzoom = {
        let onzoom = props.onzoom.clone();
        Callback::from(move |event: Event| {
            let text = event
                .target_unchecked_into::<web_sys::HtmlSelectElement>()
                .value();
            if let Ok(days) = text.parse() {
                onzoom.emit(days);
            }
        })
    };
    let ondate = {
        let ongo = props.ongo.clone();
        Callback::from(move |event: Event| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            if let Ok(date) = text.parse() {
                ongo.emit(Go::To(date));
            }
        })
    };
    html! {
        <header class="kr-chart__bar">
            <h1>{ words.say("desk-chart-title") }</h1>
            <div class="kr-chart__group">
                { step(Icon::AngleLeft, words.say("desk-chart-earlier"), "chart-earlier", go(Go::Pages(-1))) }
                <button type="button" class="pf-v6-c-button pf-m-secondary pf-m-small" data-testid="chart-today" onclick={go(Go::To(today))}>
                    { words.say("desk-chart-today") }
                </button>
                { step(Icon::AngleRight, words.say("desk-chart-later"), "chart-later", go(Go::Pages(1))) }
            </div>
            <input class="kr-chart__input" type="date" id="chart-date" aria-label={words.say("desk-chart-date")} title={words.say("desk-chart-date")}
                onchange={ondate} />
            <select class="kr-chart__input" id="chart-zoom" aria-label={words.say("desk-chart-days")} onchange={onzoom}>
                { for ZOOMS.into_iter().map(|days| html! {
                    <option key={days} value={days.to_string()} selected={days == props.zoom}>
                        { words.say_with("desk-chart-zoom", &[("count", days.into())]) }
                    </option>
                }) }
            </select>
            <span class="kr-chart__space" />
            { filters(&desk, &props.filter, &props.onfilter) }
        </header>
    }
}

fn step(icon: Icon, label: String, testid: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="pf-v6-c-button pf-m-plain pf-m-small kr-chart__step" title={label.clone()} aria-label={label}
            data-testid={testid} {onclick}>{ icon }</button>
    }
}

fn filters(desk: &Desk, filter: &Filter, onfilter: &Callback<Filter>) -> Html {
    let words = desk.words;
    let pick = |change: fn(Filter, String) -> Filter| {
        let (filter, onfilter) = (filter.clone(), onfilter.clone());
        Callback::from(move |event: Event| {
            let value = event
                .target_unchecked_into::<web_sys::HtmlSelectElement>()
                .value();
            onfilter.emit(change(filter.clone(), value));
        })
    };
    let oninput = {
        let (filter, onfilter) = (filter.clone(), onfilter.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            onfilter.emit(Filter {
                text,
                ..filter.clone()
            });
        })
    };
    let floors: BTreeSet<(usize, &str)> = desk
        .profile
        .rooms
        .iter()
        .filter(|room| !room.archived && !room.floor.is_empty())
        .map(|room| (room.floor.len(), room.floor.as_str()))
        .collect();
    html! {
        <>
            <select class="kr-chart__input" id="chart-type" aria-label={words.say("desk-room-type")}
                onchange={pick(|filter, value| Filter { kind: value.parse().ok(), ..filter })}>
                <option value="" selected={filter.kind.is_none()}>{ words.say("desk-chart-all-types") }</option>
                { for desk.profile.room_types.iter().map(|kind| html! {
                    <option key={kind.id.to_string()} value={kind.id.to_string()} selected={filter.kind == Some(kind.id)}>
                        { desk.type_name(kind.id) }
                    </option>
                }) }
            </select>
            if floors.len() > 1 {
                <select class="kr-chart__input" id="chart-floor" aria-label={words.say("desk-floor")}
                    onchange={pick(|filter, value| Filter { floor: Some(value).filter(|floor| !floor.is_empty()), ..filter })}>
                    <option value="" selected={filter.floor.is_none()}>{ words.say("desk-chart-all-floors") }</option>
                    { for floors.iter().map(|(_, floor)| html! {
                        <option key={*floor} value={floor.to_string()} selected={filter.floor.as_deref() == Some(*floor)}>
                            { words.say_with("desk-chart-floor", &[("floor", (*floor).into())]) }
                        </option>
                    }) }
                </select>
            }
            <select class="kr-chart__input" id="chart-state" aria-label={words.say("desk-chart-state")}
                onchange={pick(|filter, value| Filter { mood: Mood::ALL.into_iter().find(|mood| mood.state() == value), ..filter })}>
                <option value="" selected={filter.mood.is_none()}>{ words.say("desk-chart-all-states") }</option>
                { for Mood::ALL.into_iter().map(|mood| html! {
                    <option key={mood.state()} value={mood.state()} selected={filter.mood == Some(mood)}>{ words.say(mood.message()) }</option>
                }) }
            </select>
            <input class="kr-chart__input kr-chart__input--find" type="search" id="chart-find" value={filter.text.clone()} {oninput}
                aria-label={words.say("desk-chart-find")} placeholder={words.say("desk-chart-find")} />
        </>
    }
}
