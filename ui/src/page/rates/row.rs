//! One line of the grid.

use std::rc::Rc;

use keyrack_contract::call::rate::Row;
use keyrack_domain::rate::{Layer, RateDay};
use keyrack_domain::{Count, Date, Money};
use yew::prelude::*;

use super::axes::{Line, Window, has_weekday, is_weekend};
use super::restrict::{said, speaks_of, whence};
use crate::desk::{Desk, use_desk};

/// What a line needs.
#[derive(Clone, PartialEq, Properties)]
pub struct LineProps {
    /// Its place from the top.
    pub at: usize,
    /// What it is.
    pub line: Line,
    /// The dates.
    pub window: Window,
    /// The selected days, both ends included.
    pub picked: Option<(usize, usize)>,
    /// The weekdays that are meant.
    pub weekdays: [bool; 7],
    /// The day one is on, if it is on this line, and whether one may look at it now.
    pub head: Option<usize>,
    /// What would change.
    pub changes: Option<Rc<Vec<(usize, RateDay)>>>,
}

/// A line.
#[component]
pub fn GridLine(props: &LineProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let today = desk.profile.business_date;
    let layers: Vec<&Layer> = match &props.line {
        Line::Prices(room_type, plan, _) => {
            let layers = desk.profile.layers.iter();
            layers
                .filter(|layer| speaks_of(layer, *room_type, *plan))
                .collect()
        }
        Line::Counts(..) => Vec::new(),
    };
    let cell = |day: usize| {
        let date = props.window.date(day);
        let is_picked = props
            .picked
            .is_some_and(|(from, to)| (from..=to).contains(&day))
            && has_weekday(&props.weekdays, date);
        let is_head = props.head == Some(day);
        let mut class = classes!(
            "kr-grid__cell",
            is_weekend(date).then_some("kr-grid__cell--weekend"),
            (date == today).then_some("kr-grid__cell--today"),
            (date < today).then_some("kr-grid__cell--past"),
            is_picked.then_some("kr-grid__cell--picked"),
            is_head.then_some("kr-grid__cell--head"),
        );
        let inside = match &props.line {
            Line::Counts(_, counts) => {
                let count = counts.get(day);
                class.push(count.and_then(scarce));
                html! { if let Some(count) = count { { words.number(count.left().into()) } } }
            }
            Line::Prices(_, _, row) => prices(&desk, props, row, day, &layers, &mut class),
        };
        html! {
            <div key={day} role="gridcell" id={spot_id(props.at, day)} {class} data-at={format!("{}-{day}", props.at)}
                aria-selected={is_picked.to_string()} aria-label={is_head.then(|| told(&desk, &props.line, date, day))}>
                { inside }
            </div>
        }
    };
    let (label, sub) = match &props.line {
        Line::Counts(super::axes::About::Left(id), _) => (desk.type_name(*id), false),
        Line::Counts(..) => (words.say("desk-rates-house"), false),
        Line::Prices(_, plan, _) => (desk.plan_name(*plan), true),
    };
    let class = classes!(
        "kr-grid__row",
        (!sub).then_some("kr-grid__row--counts"),
        (props.at == 0).then_some("kr-grid__row--house"),
    );
    html! {
        <div role="row" {class} aria-rowindex={props.at.saturating_add(2).to_string()}>
            <div role="rowheader" class="kr-grid__side" data-at={format!("line-{}", props.at)} title={label.clone()}>
                <span class={sub.then_some("kr-grid__plan")}>{ &label }</span>
                if !sub { <span class="kr-quiet">{ words.say("desk-rates-left") }</span> }
            </div>
            { for (0..usize::from(props.window.days)).map(cell) }
        </div>
    }
}

/// The id of a cell on the page.
pub fn spot_id(line: usize, day: usize) -> String {
    format!("spot-{line}-{day}")
}

/// The colour of a count that somebody should see: nothing left, or less than nothing.
fn scarce(count: &Count) -> Option<&'static str> {
    match count.left() {
        ..0 => Some("kr-grid__cell--short"),
        0 => Some("kr-grid__cell--full"),
        _ => None,
    }
}

/// The most signs in a cell; what is more is told where one looks closer.
const SIGNS_MAX: usize = 3;

fn prices(
    desk: &Desk,
    props: &LineProps,
    row: &Row,
    day: usize,
    layers: &[&Layer],
    class: &mut Classes,
) -> Html {
    let Some(now) = row.days.get(day) else {
        return html! {};
    };
    let to = props
        .changes
        .as_ref()
        .and_then(|changes| changes.iter().find(|(changed, _)| *changed == day));
    let shown = to.map_or(now, |(_, to)| to);
    if to.is_some() {
        class.push("kr-grid__cell--changed");
    }
    if shown.stop_sell {
        class.push("kr-grid__cell--closed");
    }
    let date = props.window.date(day);
    let signs = signs(desk, shown, layers, date);
    let money = |minor| {
        desk.words
            .amount(Money::new(minor, desk.profile.property.currency))
    };
    html! {
        <>
            <span class="kr-grid__price">{ shown.price_minor.map_or_else(|| "–".to_owned(), money) }</span>
            <span class="kr-grid__rules">{ for signs.into_iter().map(|(sign, text)| html! {
                <span role="img" aria-label={text.clone()} title={text}>{ sign }</span>
            }) }</span>
        </>
    }
}

/// The signs of a day with their words: its own rules, then one for those that stand over many rates.
fn signs(desk: &Desk, day: &RateDay, layers: &[&Layer], date: Date) -> Vec<(String, String)> {
    let mut signs: Vec<_> = said(&desk.words, day)
        .into_iter()
        .map(|said| (said.sign, said.text))
        .collect();
    let over: Vec<&str> = layers
        .iter()
        .filter(|layer| layer.is_on(date))
        .map(|layer| layer.name.as_str())
        .collect();
    if !over.is_empty() {
        signs.push(("§".to_owned(), over.join(" · ")));
    }
    if signs.len() > SIGNS_MAX {
        let more = signs.split_off(SIGNS_MAX.saturating_sub(1));
        let texts: Vec<String> = more.into_iter().map(|(_, text)| text).collect();
        signs.push(("…".to_owned(), texts.join(" · ")));
    }
    signs
}

/// A cell in words: whose, which day, what it costs and what restricts it.
pub fn told(desk: &Desk, line: &Line, on: Date, day: usize) -> String {
    let words = desk.words;
    let date = ("date", words.date_long(on).into());
    match line {
        Line::Counts(about, counts) => {
            let name = match about {
                super::axes::About::Left(id) => desk.type_name(*id),
                _ => words.say("desk-rates-house"),
            };
            let Some(count) = counts.get(day) else {
                return String::new();
            };
            words.say_with(
                "desk-rates-told-count",
                &[
                    ("name", name.into()),
                    date,
                    ("left", count.left().into()),
                    ("house", count.house().into()),
                    ("sold", count.sold.into()),
                ],
            )
        }
        Line::Prices(room_type, plan, row) => {
            let Some(now) = row.days.get(day) else {
                return String::new();
            };
            let currency = desk.profile.property.currency;
            let price = now.price_minor.map_or_else(
                || words.say("desk-rates-no-price"),
                |minor| words.money(Money::new(minor, currency)),
            );
            let mut text = words.say_with(
                "desk-rates-told-price",
                &[
                    ("type", desk.type_name(*room_type).into()),
                    ("plan", desk.plan_name(*plan).into()),
                    date,
                    ("price", price.into()),
                ],
            );
            for said in said(&words, now) {
                text.push_str(" · ");
                text.push_str(&said.text);
            }
            for over in whence(desk, *room_type, *plan, on, None) {
                text.push_str(" · ");
                text.push_str(&over.told());
            }
            text
        }
    }
}
