//! One row of the chart. A row that has not changed is not drawn anew while others scroll by.

use std::rc::Rc;

use keyrack_contract::call::chart::Chart;
use keyrack_domain::{Money, ReservationId};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::bar;
use super::days::{date, span};
use super::geometry::{ROW, Scale, Window};
use super::layout::{Fold, Kind, Row};
use crate::desk::{Desk, use_desk};

/// A row.
#[derive(Clone, PartialEq, Properties)]
pub struct RowProps {
    /// The chart.
    pub chart: Shared,
    /// The row.
    pub row: Rc<Row>,
    /// Its place from the top.
    pub place: i32,
    /// How wide a day is.
    pub scale: Scale,
    /// The first day in the page.
    pub days_from: i32,
    /// The day after the last.
    pub days_to: i32,
    /// The night the cursor is on, where it is in this row.
    pub cursor: Option<i32>,
    /// The stay that is being moved, where it has a bar in this row.
    pub moving: Option<ReservationId>,
}

/// A chart that is compared by where it is, not by what it says: rows hold what they show of it.
#[derive(Clone)]
pub struct Shared(pub Rc<Chart>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        self.0.from == other.0.from
            && self.0.nights == other.0.nights
            && self.0.business_date == other.0.business_date
            && self.0.types == other.0.types
    }
}

/// What lies in the row.
#[component]
pub fn RowBars(props: &RowProps) -> Html {
    let desk = use_desk();
    let (chart, row, scale) = (&props.chart.0, &props.row, props.scale);
    let window = Window {
        rows: 0..0,
        days: props.days_from..props.days_to,
    };
    let class = match &row.kind {
        Kind::Head {
            fold: Fold::Kind(_),
            ..
        } => "kr-chart__row kr-chart__row--kind",
        Kind::Head { .. } => "kr-chart__row kr-chart__row--lanes",
        Kind::Lane(_) => "kr-chart__row kr-chart__row--lane",
        Kind::Room(_) => "kr-chart__row",
    };
    let style = format!("inset-block-start:{}px", props.place * ROW);
    let inner = match &row.kind {
        Kind::Head {
            fold: Fold::Kind(kind),
            ..
        } => numbers(&desk, chart, scale, &window, *kind),
        Kind::Head { counts, .. } => counted(scale, &window, counts),
        Kind::Lane(_) | Kind::Room(_) => html! {
            <>
                { for row.outages.iter().filter(|outage| window.shows(outage.from.into(), outage.to.into()))
                    .map(|outage| bar::outage(&desk, chart, scale, outage)) }
                { for row.linked.iter().filter(|taken| window.shows(taken.from.into(), taken.to.into()))
                    .map(|taken| bar::linked(&desk, chart, scale, taken)) }
                { for row.bars.iter().filter(|placed| window.shows(placed.part.from.into(), placed.part.to.into())).map(|placed| {
                    let here = props.cursor.is_some_and(|day| placed.covers(day));
                    let moving = props.moving == Some(placed.bar.id);
                    bar::draw(&desk, chart, scale, placed, here, moving)
                }) }
            </>
        },
    };
    html! { <div {class} {style} data-row={row.key.clone()}>{ inner }</div> }
}

/// Rooms left and the lowest price of each night.
fn numbers(desk: &Desk, chart: &Chart, scale: Scale, window: &Window, kind: u16) -> Html {
    let Some(found) = chart.types.get(usize::from(kind)) else {
        return html! {};
    };
    let currency = desk.profile.property.currency;
    let name = desk.type_name(found.id);
    html! {
        <>
            { for window.days.clone().map(|day| {
                let at = usize::try_from(day).unwrap_or(usize::MAX);
                let left = found.left.get(at).copied().flatten();
                let price = found.price.get(at).copied().flatten();
                let said = left.map_or_else(String::new, |left| desk.words.say_with("desk-chart-left", &[
                    ("type", name.as_str().into()),
                    ("date", desk.words.date_short(date(chart, day)).into()),
                    ("count", left.into()),
                ]));
                let title = match price {
                    Some(price) => desk.words.say_with("desk-chart-left-from", &[
                        ("left", said.into()),
                        ("price", desk.words.money(Money::new(price, currency)).into()),
                    ]),
                    None => said,
                };
                let class = classes!(
                    "kr-chart__count",
                    left.is_some_and(|left| left == 0).then_some("kr-chart__count--none"),
                    left.is_some_and(|left| left < 0).then_some("kr-chart__count--short"),
                );
                html! {
                    <div key={day} {class} {title} style={span(scale.column(day), scale.day)} data-testid="chart-left"
                        data-day={day.to_string()}>
                        <strong>{ left.map(|left| desk.words.number(left.into())) }</strong>
                        if scale.day >= 30 {
                            <span>{ price.map(|price| whole(desk, price)) }</span>
                        }
                    </div>
                }
            }) }
        </>
    }
}

/// A price in whole units, for a place where the currency stands beside the type. What is left of
/// it is said by the title.
fn whole(desk: &Desk, minor: i64) -> String {
    let parts = 10_i64.pow(u32::from(desk.profile.property.currency.digits()));
    desk.words.number((minor + parts / 2).div_euclid(parts))
}

/// How many stays lie in folded lanes.
fn counted(scale: Scale, window: &Window, counts: &[u16]) -> Html {
    html! {
        <>
            { for window.days.clone().filter_map(|day| {
                let at = usize::try_from(day).ok()?;
                let count = counts.get(at).copied().filter(|count| *count > 0)?;
                Some(html! {
                    <div key={day} class="kr-chart__count kr-chart__count--lanes"
                        style={span(scale.column(day) + scale.day / 2, scale.day)}><strong>{ count }</strong></div>
                })
            }) }
        </>
    }
}

/// The head of a row.
pub fn head(desk: &Desk, chart: &Chart, row: &Row, place: i32, onfold: &Callback<Fold>) -> Html {
    let style = format!("inset-block-start:{}px", place * ROW);
    let words = desk.words;
    match &row.kind {
        Kind::Head { fold, open, .. } => {
            let name = fold_name(desk, chart, *fold);
            let state = match fold {
                Fold::Overbooked => "kr-chart__head--over",
                Fold::Unassigned => "kr-chart__head--open",
                Fold::Kind(_) => "kr-chart__head--kind",
            };
            let message = if *open {
                "desk-chart-fold"
            } else {
                "desk-chart-unfold"
            };
            let aria = words.say_with(message, &[("name", name.as_str().into())]);
            let onclick = {
                let (onfold, fold) = (onfold.clone(), *fold);
                Callback::from(move |_: MouseEvent| onfold.emit(fold))
            };
            let icon = if *open {
                Icon::AngleDown
            } else {
                Icon::AngleRight
            };
            html! {
                <button type="button" key={row.key.clone()} class={classes!("kr-chart__head", state)} {style} {onclick} title={name.clone()}
                    aria-label={aria} aria-expanded={open.to_string()} data-testid="chart-fold" data-row={row.key.clone()}>
                    <span aria-hidden="true">{ icon }</span>
                    if *fold == Fold::Overbooked {
                        <span class="kr-chart__alarm" aria-hidden="true">{ Icon::ExclamationTriangle }</span>
                    }
                    <span class="kr-bar__name">{ name }</span>
                </button>
            }
        }
        Kind::Lane(_) => html! { <div key={row.key.clone()} class="kr-chart__head" {style} /> },
        Kind::Room(room) => {
            let room = chart.rooms.get(usize::from(*room));
            html! {
                <div key={row.key.clone()} class="kr-chart__head" {style} data-testid="chart-room"
                    data-room={room.map(|room| room.number.clone())}>
                    <span class="kr-room">{ room.map(|room| room.number.clone()) }</span>
                    if let Some(floor) = room.map(|room| &room.floor).filter(|floor| !floor.is_empty()) {
                        <span class="kr-quiet">{ words.say_with("desk-chart-floor", &[("floor", floor.as_str().into())]) }</span>
                    }
                </div>
            }
        }
    }
}

/// The name of what can be folded.
pub fn fold_name(desk: &Desk, chart: &Chart, fold: Fold) -> String {
    match fold {
        Fold::Overbooked => desk.words.say("desk-chart-overbooked"),
        Fold::Unassigned => desk.words.say("desk-chart-unassigned"),
        Fold::Kind(kind) => chart
            .types
            .get(usize::from(kind))
            .map_or_else(String::new, |kind| desk.type_name(kind.id)),
    }
}
