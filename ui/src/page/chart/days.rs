//! The line of dates on top, and the columns below it.

use jiff::ToSpan;
use jiff::civil::Weekday;
use keyrack_contract::call::chart::Chart;
use keyrack_domain::Date;
use yew::prelude::*;

use super::geometry::{Scale, Window};
use super::layout;
use crate::desk::Desk;

/// The date of a day.
pub fn date(chart: &Chart, day: i32) -> Date {
    chart
        .from
        .checked_add(i64::from(day).days())
        .unwrap_or(chart.from)
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The line of dates: months over days. A month's name stays in sight while its days are.
pub fn dates(desk: &Desk, chart: &Chart, scale: Scale, window: &Window) -> Html {
    let today = layout::day(chart, chart.business_date);
    let mut months: Vec<(i32, i32)> = Vec::new();
    for day in window.days.clone() {
        match months.last_mut() {
            Some((_, end)) if date(chart, day).day() != 1 => *end = day + 1,
            _ => months.push((day, day + 1)),
        }
    }
    html! {
        <>
            { for months.into_iter().map(|(from, to)| html! {
                <div key={format!("month-{}", date(chart, from).first_of_month())} class="kr-chart__month"
                    style={span(scale.column(from), (to - from) * scale.day)}>
                    <span>{ desk.words.month(date(chart, from)) }</span>
                </div>
            }) }
            { for window.days.clone().map(|day| {
                let date = date(chart, day);
                let class = classes!(
                    "kr-chart__day",
                    is_weekend(date).then_some("kr-chart__day--weekend"),
                    (day == today).then_some("kr-chart__day--today"),
                );
                html! {
                    <div key={date.to_string()} {class} title={desk.words.date_long(date)} style={span(scale.column(day), scale.day)}>
                        <span>{ weekday(desk, date, scale) }</span>
                        <strong>{ date.day() }</strong>
                    </div>
                }
            }) }
        </>
    }
}

/// The weekday, as much of it as there is room for.
fn weekday(desk: &Desk, date: Date, scale: Scale) -> String {
    let word = desk.words.weekday_short(date);
    if scale.day < 28 {
        word.chars().take(1).collect()
    } else {
        word
    }
}

/// Weekends and today, from top to bottom.
pub fn columns(chart: &Chart, scale: Scale, window: &Window) -> Html {
    let today = layout::day(chart, chart.business_date);
    html! {
        <>
            { for window.days.clone().filter_map(|day| {
                let class = if day == today {
                    "kr-chart__column kr-chart__column--today"
                } else if is_weekend(date(chart, day)) {
                    "kr-chart__column kr-chart__column--weekend"
                } else {
                    return None;
                };
                Some(html! { <div key={day} {class} style={span(scale.column(day), scale.day)} /> })
            }) }
        </>
    }
}

/// A place along the days.
pub fn span(start: i32, long: i32) -> String {
    format!("inset-inline-start:{start}px;inline-size:{long}px")
}
