//! The tape chart: rooms by days. Only what is seen is in the page.

mod bar;
mod board;
mod cell;
mod days;
mod drag;
mod filter;
mod focus;
mod follow;
mod geometry;
mod hand;
mod hold;
mod keys;
mod layout;
mod letting;
mod over;
mod pointer;
mod pull;
mod row;
mod scroll;
mod toolbar;

use std::rc::Rc;

use gloo_storage::{LocalStorage, Storage};
use jiff::ToSpan;
use keyrack_contract::call::chart::{CHART_NIGHTS_MAX, Read};
use keyrack_domain::Date;
use yew::prelude::*;

use crate::desk::{Watch, use_ask, use_desk};
use crate::page::address::use_asked;
use crate::piece::{Empty, Failed};

use board::Board;
use filter::Filter;
use layout::{Fold, Turned};
use toolbar::{Go, Toolbar, ZOOMS};

const ZOOM: &str = "keyrack.chart.days";
/// How many days before the first one that is looked at are read as well.
const LEAD: i32 = 14;

/// Which nights are read for a zoom.
fn nights(zoom: i32) -> u16 {
    u16::try_from(zoom + 2 * LEAD).map_or(CHART_NIGHTS_MAX, |nights| nights.min(CHART_NIGHTS_MAX))
}

fn days_after(date: Date, days: i32) -> Date {
    date.checked_add(i64::from(days).days()).unwrap_or(date)
}

fn kept_zoom() -> i32 {
    let kept: Option<i32> = LocalStorage::get(ZOOM).ok();
    kept.filter(|days| ZOOMS.contains(days)).unwrap_or(30)
}

/// The page.
#[component]
pub fn TapeChart() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let today = desk.profile.business_date;
    let zoom = use_state_eq(kept_zoom);
    // The first day that is looked at when the next chart comes, and the first that is read.
    let look = use_state_eq(|| (days_after(today, -2), 0_u32));
    let first = use_state_eq(|| days_after(today, -2 - LEAD));
    let filter = use_state_eq(Filter::default);
    let turned = use_state_eq(Turned::new);
    let asked = use_ask(
        Some(Read {
            from: *first,
            nights: nights(*zoom),
        }),
        Watch::CHART,
    );
    let rows = use_memo(
        (asked.data.clone(), (*filter).clone(), (*turned).clone()),
        |(chart, filter, turned)| {
            chart
                .as_ref()
                .map_or_else(Vec::new, |chart| layout::rows(chart, filter, turned))
        },
    );
    let ongo = {
        let (look, first, zoom) = (look.clone(), first.clone(), *zoom);
        Callback::from(move |(to, seen): (Go, Date)| {
            let date = match to {
                Go::Pages(pages) => days_after(seen, pages * (zoom - zoom / 7)),
                Go::To(date) => days_after(date, -2),
            };
            let (_, turn) = *look;
            look.set((date, turn.wrapping_add(1)));
            first.set(days_after(date, -LEAD));
        })
    };
    let onzoom = {
        let zoom = zoom.clone();
        Callback::from(move |days: i32| {
            let _ = LocalStorage::set(ZOOM, days);
            zoom.set(days);
        })
    };
    let onfilter = {
        let filter = filter.clone();
        Callback::from(move |changed| filter.set(changed))
    };
    let onfold = {
        let turned = turned.clone();
        use_callback(turned.clone(), move |fold: Fold, turned| {
            let mut changed = (**turned).clone();
            if !changed.remove(&fold) {
                changed.insert(fold);
            }
            turned.set(changed);
        })
    };
    // A date that the address names is gone to, also when the chart is open already.
    let wished = use_asked("date").and_then(|date| date.parse::<Date>().ok());
    use_effect_with(wished, {
        let ongo = ongo.clone();
        move |wished| {
            if let Some(date) = *wished {
                ongo.emit((Go::To(date), date));
            }
        }
    });
    // The chart moves on under the scroll: what is read follows what is looked at.
    let onedge = {
        let first = first.clone();
        use_callback((), move |seen: Date, ()| first.set(days_after(seen, -LEAD)))
    };
    let seen = use_mut_ref(|| days_after(today, -2));
    let toolbar_go = {
        let seen = seen.clone();
        Callback::from(move |to: Go| {
            let date = *seen.borrow();
            ongo.emit((to, date));
        })
    };
    html! {
        <div class="kr-chart" data-testid="chart">
            <Toolbar zoom={*zoom} filter={(*filter).clone()} ongo={toolbar_go} {onzoom} {onfilter} />
            <Failed trouble={asked.trouble.clone()} />
            if let Some(chart) = asked.data.clone() {
                if chart.rooms.is_empty() {
                    <Empty text={words.say("desk-chart-no-rooms")} />
                } else if rows.is_empty() {
                    <Empty text={words.say("desk-chart-nothing")} />
                } else {
                    <Board chart={row::Shared(chart)} rows={board::Rows(Rc::clone(&rows))} zoom={*zoom} look={*look} {seen} {onfold} {onedge} />
                }
            } else if asked.trouble.is_none() {
                <Empty />
            }
        </div>
    }
}
