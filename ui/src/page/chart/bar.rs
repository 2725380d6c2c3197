//! One bar: a run of nights of one stay.

use keyrack_contract::call::chart::{Bar, Chart, Fit, LinkedBar, OutageBar};
use keyrack_domain::property::OutageKind;
use keyrack_domain::{Money, Stay};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::days::{date, span};
use super::filter::Mood;
use super::geometry::{ROW, Scale};
use super::layout::Placed;
use crate::desk::Desk;

/// Space between a bar and the edges of its row.
const GAP: i32 = 3;

/// The id of a bar's element.
pub fn element_id(placed: &Placed) -> String {
    format!("bar-{}-{}", placed.bar.id, placed.part.from)
}

/// A bar.
pub fn draw(
    desk: &Desk,
    chart: &Chart,
    scale: Scale,
    placed: &Placed,
    here: bool,
    moving: bool,
) -> Html {
    let bar = &placed.bar;
    let (from, to) = (i32::from(placed.part.from), i32::from(placed.part.to));
    let (mut start, mut long) = scale.bar(from, to);
    // A stay that began before the chart, or goes on after it, runs to the chart's edge.
    if !placed.is_first() && from == 0 {
        start -= scale.day / 2;
        long += scale.day / 2;
    }
    let (lane, lanes) = (
        i32::try_from(placed.shared.0).unwrap_or(0),
        i32::try_from(placed.shared.1).unwrap_or(1).max(1),
    );
    let high = (ROW - 2 * GAP) / lanes;
    let style = format!(
        "{};inset-block-start:{}px;block-size:{high}px",
        span(start + 1, (long - 2).max(4)),
        GAP + lane * high,
    );
    let class = classes!(
        "kr-bar",
        format!("kr-state--{}", placed.mood.state()),
        (placed.part.fit != Fit::Fits || bar.contested).then_some("kr-bar--conflict"),
        (!placed.is_first()).then_some("kr-bar--from-before"),
        (!placed.is_last()).then_some("kr-bar--goes-on"),
        placed.dim.then_some("kr-bar--dim"),
        moving.then_some("kr-bar--moving"),
        (lanes > 1).then_some("kr-bar--thin"),
        bar.group
            .as_ref()
            .map(|group| format!("kr-bar--group kr-group--{}", group.colour.name())),
    );
    html! {
        <button type="button" id={element_id(placed)} key={element_id(placed)} {class} {style}
            tabindex={if here { "0" } else { "-1" }} aria-label={aria(desk, chart, placed)}
            data-testid="bar" data-reservation={bar.id.to_string()} data-part={placed.place.to_string()}
            data-reference={bar.reference.clone()} data-from={from.to_string()} data-to={to.to_string()} data-state={placed.mood.state()}>
            <span class="kr-bar__sign" aria-hidden="true">{ sign(placed) }</span>
            <span class="kr-bar__name">{ name(desk, chart, placed) }</span>
            if bar.noted && long > 60 {
                <span class="kr-bar__flag" aria-hidden="true">{ Icon::Tag }</span>
            }
            if placed.is_first() {
                <span class="kr-bar__edge kr-bar__edge--start" data-edge="start" />
            }
            if placed.is_last() {
                <span class="kr-bar__edge kr-bar__edge--end" data-edge="end" />
            }
        </button>
    }
}

fn sign(placed: &Placed) -> Icon {
    if placed.part.fit != Fit::Fits || placed.bar.contested {
        return Icon::ExclamationTriangle;
    }
    match placed.mood {
        Mood::Tentative => Icon::Pending,
        Mood::Arriving => Icon::ArrowRight,
        Mood::InHouse => Icon::Key,
        Mood::Departing => Icon::ShareSquare,
        Mood::Departed => Icon::Check,
    }
}

/// The guest; in a lane with the type, which no row says there.
fn name(desk: &Desk, chart: &Chart, placed: &Placed) -> String {
    if placed.part.room.is_some() {
        return placed.bar.guest.clone();
    }
    let code = chart
        .types
        .get(usize::from(placed.part.kind))
        .and_then(|kind| desk.room_type(kind.id))
        .map_or("", |kind| kind.code.as_str());
    format!("{code} · {}", placed.bar.guest)
}

/// The nights of a stay.
pub fn stay(chart: &Chart, bar: &Bar) -> Option<Stay> {
    Stay::try_new(
        date(chart, i32::from(bar.arrival)),
        date(chart, i32::from(bar.departure)),
    )
    .ok()
}

/// The price of a stay.
pub fn total(desk: &Desk, bar: &Bar) -> String {
    let currency = desk.profile.property.currency;
    desk.words.money(Money::new(bar.total_minor, currency))
}

/// The room of a part in words.
pub fn room(desk: &Desk, chart: &Chart, place: Option<u16>) -> String {
    let found = place.and_then(|place| chart.rooms.get(usize::from(place)));
    match found {
        Some(room) => desk.words.say_with(
            "desk-room-number",
            &[("number", room.number.as_str().into())],
        ),
        None => desk.words.say("desk-no-room"),
    }
}

/// The state in a word.
pub fn state(desk: &Desk, placed: &Placed) -> String {
    match placed.part.fit {
        Fit::Fits => desk.words.say(placed.mood.message()),
        Fit::Overbooked => desk.words.say("desk-chart-overbooked"),
        Fit::Clashes => desk.words.say("desk-chart-clashes"),
    }
}

fn aria(desk: &Desk, chart: &Chart, placed: &Placed) -> String {
    let words = desk.words;
    let stay = stay(chart, &placed.bar);
    words.say_with(
        "desk-chart-bar",
        &[
            ("guest", name(desk, chart, placed).into()),
            ("room", room(desk, chart, placed.part.room).into()),
            (
                "dates",
                stay.map_or_else(String::new, |stay| words.date_range(stay))
                    .into(),
            ),
            (
                "nights",
                stay.map_or_else(String::new, |stay| words.nights(stay.nights()))
                    .into(),
            ),
            ("state", said(desk, placed).into()),
        ],
    )
}

/// The state, and the group where there is one.
fn said(desk: &Desk, placed: &Placed) -> String {
    let state = state(desk, placed);
    match &placed.bar.group {
        Some(group) => format!("{state} · {}", group.name),
        None => state,
    }
}

/// Why and for how long a room is away, in words.
pub fn away(desk: &Desk, chart: &Chart, outage: &OutageBar) -> String {
    let words = desk.words;
    let day = |day: i16| words.date_short(date(chart, i32::from(day)));
    let dates = words.say_with(
        "date-from-to",
        &[
            ("from", day(outage.from).into()),
            ("to", day(outage.to).into()),
        ],
    );
    let text = words.say_with(
        "desk-chart-outage",
        &[
            ("kind", words.outage_kind(outage.kind).into()),
            ("dates", dates.into()),
        ],
    );
    if outage.reason.is_empty() {
        text
    } else {
        format!("{text} · {}", outage.reason)
    }
}

/// A room that is away.
pub fn outage(desk: &Desk, chart: &Chart, scale: Scale, outage: &OutageBar) -> Html {
    let end = i32::from(chart.nights);
    let from = i32::from(outage.from).max(-1);
    let to = i32::from(outage.to).min(end + 1);
    let (start, long) = scale.bar(from, to);
    let words = desk.words;
    let class = classes!(
        "kr-chart__outage",
        (outage.kind == OutageKind::OutOfService).then_some("kr-chart__outage--light"),
        (outage.kind == OutageKind::OutOfInventory).then_some("kr-chart__outage--gone"),
    );
    html! {
        <div key={outage.id.to_string()} {class} style={span(start + 1, (long - 2).max(4))} role="img" aria-label={away(desk, chart, outage)}
            data-testid="chart-outage" data-outage={outage.id.to_string()}>
            <span aria-hidden="true">{ if outage.kind == OutageKind::OutOfInventory { Icon::Ban } else { Icon::Wrench } }</span>
            <span class="kr-bar__name">{ if outage.reason.is_empty() { words.outage_kind(outage.kind) } else { outage.reason.clone() } }</span>
        </div>
    }
}

/// Through which room another is taken, in words.
pub fn through(desk: &Desk, chart: &Chart, taken: &LinkedBar) -> String {
    let room = room(desk, chart, Some(taken.through));
    desk.words
        .say_with("desk-chart-linked", &[("room", room.into())])
}

/// A room that is taken through another: the larger one that it is part of, or a part of it.
pub fn linked(desk: &Desk, chart: &Chart, scale: Scale, taken: &LinkedBar) -> Html {
    let (start, long) = scale.bar(i32::from(taken.from), i32::from(taken.to));
    let said = through(desk, chart, taken);
    html! {
        <div key={format!("linked-{}-{}-{}", taken.by, taken.through, taken.from)} class="kr-chart__linked" style={span(start + 1, (long - 2).max(4))}
            role="img" aria-label={said.clone()} title={said.clone()} data-testid="chart-linked">
            <span aria-hidden="true">{ Icon::Connected }</span>
            <span class="kr-bar__name">{ said }</span>
        </div>
    }
}
