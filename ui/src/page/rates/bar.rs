//! What stands above the grid: which dates are shown, and what is to become of the selection.

use std::rc::Rc;

use keyrack_domain::rate::PriceStep;
use keyrack_domain::{Currency, Date, Money, Stay};
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::axes::{Window, ZOOMS};
use super::draft::Preview;
use super::entry;
use super::prices::wrong;
use super::restrict::told_change;
use super::state::{Beside, State, Turn};
use super::wish::Wish;
use crate::desk::{Desk, use_desk};
use crate::piece::{Button, Field, Kind, Weekdays};

/// The id of the field for the price.
pub const PRICE: &str = "rates-price";

/// What the line of dates needs.
#[derive(Clone, PartialEq, Properties)]
pub struct DatesProps {
    /// What is remembered.
    pub state: Rc<State>,
    /// The dates on screen.
    pub window: Window,
    /// The first date that can be asked for.
    pub first: Date,
    /// The date after the last.
    pub end: Date,
    /// Where changes go.
    pub turn: Callback<Turn>,
    /// Where wishes go.
    pub wish: Callback<Wish>,
    /// Something is being done.
    pub busy: bool,
}

/// Which dates are shown.
#[component]
pub fn Dates(props: &DatesProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let (first, end, window) = (props.first, props.end, props.state.window);
    let go = |to: Window| {
        let turn = props.turn.clone();
        Callback::from(move |()| turn.emit(Turn::Window(to)))
    };
    let step = i64::from(window.days);
    let today = Window {
        from: desk.profile.business_date,
        ..window
    }
    .within(first, end);
    let jump = {
        let turn = props.turn.clone();
        Callback::from(move |typed: String| {
            if let Ok(from) = typed.parse::<Date>() {
                let to = Window { from, ..window }.within(first, end);
                turn.emit(Turn::Window(to));
            }
        })
    };
    let shown = Stay::try_new(
        props.window.from,
        props
            .window
            .date(usize::from(props.window.days).saturating_sub(1)),
    );
    let undo = props.wish.reform(|()| Wish::Undo);
    let redo = props.wish.reform(|()| Wish::Redo);
    html! {
        <div class="kr-rates__bar" role="toolbar" aria-label={words.say("desk-rates-dates")}>
            <Button small=true icon={Icon::AngleLeft} label={words.say("desk-rates-earlier")} onclick={go(window.moved(-step, first, end))} testid="rates-earlier" />
            <Button small=true label={words.say("today")} onclick={go(today)} testid="rates-today" />
            <Button small=true icon={Icon::AngleRight} label={words.say("desk-rates-later")} onclick={go(window.moved(step, first, end))} testid="rates-later" />
            <div class="kr-rates__jump">
                <Field id="rates-from" kind="date" label={words.say("desk-rates-from")} value={window.from.to_string()} oninput={jump}
                    min={first.to_string()} max={end.to_string()} />
            </div>
            <div class="kr-toggle" role="group" aria-label={words.say("desk-rates-zoom")}>
                { for ZOOMS.into_iter().map(|days| {
                    let to = Window { days, ..window }.within(first, end);
                    let onclick = go(to).reform(|_: MouseEvent| ());
                    html! {
                        <button key={days} type="button" class="kr-toggle__item" aria-pressed={(window.days == days).to_string()} {onclick}
                            data-testid={format!("rates-zoom-{days}")} aria-label={words.say_with("desk-rates-days", &[("count", days.into())])}>{ words.number(days.into()) }</button>
                    }
                }) }
                <span class="kr-toggle__unit" aria-hidden="true">{ words.say("desk-rates-days-unit") }</span>
            </div>
            <strong class="kr-rates__range" data-testid="rates-range">{ shown.map(|shown| words.date_range(shown)).unwrap_or_default() }</strong>
            <span class="kr-rates__space" />
            <Button small=true kind={Kind::Quiet} icon={Icon::Undo} label={words.say("undo")} onclick={undo} testid="rates-undo"
                disabled={props.busy || props.state.done.is_empty()} />
            <Button small=true kind={Kind::Quiet} icon={Icon::Redo} label={words.say("desk-rates-redo")} onclick={redo} testid="rates-redo"
                disabled={props.busy || props.state.undone.is_empty()} />
        </div>
    }
}

/// What the line of the change needs.
#[derive(Clone, PartialEq, Properties)]
pub struct EntryProps {
    /// What is remembered.
    pub state: Rc<State>,
    /// What would change.
    pub preview: Rc<Preview>,
    /// How many prices are selected.
    pub cells: usize,
    /// Where changes go.
    pub turn: Callback<Turn>,
    /// Where wishes go.
    pub wish: Callback<Wish>,
    /// It is being done.
    pub busy: bool,
}

/// What is to become of the selection.
#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let state = &props.state;
    let oninput = {
        let (turn, currency, point) = (
            props.turn.clone(),
            desk.profile.property.currency,
            words.decimal_mark(),
        );
        Callback::from(move |text: String| {
            let read = read(&text, currency, point);
            turn.emit(Turn::Type(text, read));
        })
    };
    let onsubmit = {
        let wish = props.wish.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            wish.emit(Wish::Apply);
        })
    };
    let onkeydown = {
        let (turn, has_draft) = (props.turn.clone(), state.has_draft());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && has_draft {
                event.stop_propagation();
                turn.emit(Turn::Discard);
            }
        })
    };
    let beside = if state.beside == Beside::Rules {
        Beside::Nothing
    } else {
        Beside::Rules
    };
    let open = props.turn.reform(move |()| Turn::Beside(beside));
    let discard = props.turn.reform(|()| Turn::Discard);
    let error = state.wrong.map(|why| AttrValue::from(wrong(&desk, why)));
    html! {
        <form class="kr-rates__bar kr-rates__entry" {onsubmit} {onkeydown} novalidate={true}>
            <Field id={PRICE} label={words.say("desk-rates-price")} value={state.text.clone()} {oninput} {error} chars_max=24
                hint={words.say("desk-rates-price-hint")} />
            <Weekdays id="rates-weekday" legend={words.say("desk-rates-weekdays")} meant={state.weekdays} onchange={props.turn.reform(Turn::Weekdays)} />
            <Button label={words.say("desk-rates-rules")} onclick={open} testid="rates-rules" />
            <div class="kr-rates__preview" role="status" data-testid="rates-preview"
                data-cells={props.preview.steps.len().to_string()} data-selected={props.cells.to_string()}>
                { told(&desk, props) }
            </div>
            if state.has_draft() {
                <Button kind={Kind::Primary} submit=true label={words.say("desk-rates-apply")} testid="rates-apply"
                    disabled={!props.preview.can_be_made()} busy={props.busy} />
                <Button kind={Kind::Quiet} label={words.say("desk-rates-discard")} onclick={discard} testid="rates-discard" />
            }
        </form>
    }
}

/// A typed price; nothing is no change.
///
/// # Errors
/// [`entry::Wrong`].
pub fn read(
    text: &str,
    currency: Currency,
    point: char,
) -> Result<Option<PriceStep>, entry::Wrong> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    entry::step(text, currency, point).map(Some)
}

/// What is selected, or what would change.
fn told(desk: &Desk, props: &EntryProps) -> Html {
    let words = desk.words;
    let preview = &props.preview;
    let count = |message: &str, count: usize| words.say_with(message, &[("count", count.into())]);
    if preview.refused > 0 {
        return html! { <span class="kr-wrong">{ count("desk-rates-refused", preview.refused) }</span> };
    }
    if preview.unread {
        return html! { <span class="kr-wrong">{ words.say("desk-rates-unread") }</span> };
    }
    if preview.crossed > 0 {
        return html! { <span class="kr-wrong">{ count("desk-rates-crossed", preview.crossed) }</span> };
    }
    if preview.steps.is_empty() {
        let told = if props.state.has_draft() && props.state.wrong.is_none() && props.cells > 0 {
            words.say("desk-rates-nothing-changes")
        } else {
            count("desk-rates-selected", props.cells)
        };
        return html! { <span class="kr-quiet">{ told }</span> };
    }
    let mut rest = if props.state.pasted.is_none() {
        told_change(&words, &props.state.rule)
    } else {
        Vec::new()
    };
    for (message, number) in [
        ("desk-rates-get-price", preview.priced),
        ("desk-rates-lose-price", preview.unpriced),
        ("desk-rates-close", preview.closed),
        ("desk-rates-same", preview.same),
    ] {
        if number > 0 {
            rest.push(count(message, number));
        }
    }
    html! {
        <>
            <strong>{ count("desk-rates-cells", preview.steps.len()) }</strong>
            if preview.before.is_some() || preview.after.is_some() {
                <span class="kr-figure-text">
                    { range(desk, preview.before) }{ "\u{a0}→ " }<strong>{ range(desk, preview.after) }</strong>
                </span>
            }
            if !rest.is_empty() { <span class="kr-quiet">{ rest.join(" · ") }</span> }
        </>
    }
}

fn range(desk: &Desk, range: Option<(i64, i64)>) -> String {
    let money = |minor| {
        desk.words
            .money(Money::new(minor, desk.profile.property.currency))
    };
    match range {
        None => "–".to_owned(),
        Some((low, high)) if low == high => money(low),
        Some((low, high)) => format!("{}\u{a0}– {}", money(low), money(high)),
    }
}
