//! The grid itself: drawn line by line, listened to as a whole.

use std::rc::Rc;

use keyrack_locale::Direction;
use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::axes::{Line, Window, is_weekend, size};
use super::meant::Changes;
use super::row::{GridLine, spot_id, told};
use super::select::{Selection, Spot, Step};
use super::state::{Beside, State, Turn};
use super::wish::Wish;
use crate::desk::{Desk, use_desk};

/// What the grid needs.
#[derive(Clone, PartialEq, Properties)]
pub struct GridProps {
    /// What is remembered.
    pub state: Rc<State>,
    /// The lines.
    pub lines: Rc<Vec<Line>>,
    /// The dates on screen.
    pub window: Window,
    /// What would change.
    pub changes: Rc<Changes>,
    /// The grid's own place on the page.
    pub node: NodeRef,
    /// Whether the counts are a desk's that is cut off, and since when in words.
    pub as_of: Option<AttrValue>,
    /// Where changes of what is remembered go.
    pub turn: Callback<Turn>,
    /// Where wishes go that are more than that.
    pub wish: Callback<Wish>,
}

/// What lies under the pointer.
enum Under {
    Spot(Spot),
    Day(usize),
    Line(usize),
    Corner,
}

/// The grid.
#[component]
pub fn Grid(props: &GridProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let dragging = use_mut_ref(|| false);
    let state = props.state.clone();
    let (lines, window) = (props.lines.clone(), props.window);
    let size = size(&lines, &window);
    let selection = state.selection.within(size);

    use_effect_with(selection.head, |head| show(*head));

    let onpointerdown = {
        let (turn, dragging, node) = (props.turn.clone(), dragging.clone(), props.node.clone());
        Callback::from(move |event: PointerEvent| {
            if event.button() != 0 {
                return;
            }
            let extend = event.shift_key();
            let next = match under(&event) {
                Some(Under::Spot(spot)) => {
                    dragging.replace(true);
                    selection.to(spot, extend)
                }
                Some(Under::Day(day)) => selection.day(day, extend, size),
                Some(Under::Line(line)) => selection.line(line, extend, size),
                Some(Under::Corner) => Selection::all(size),
                None => return,
            };
            event.prevent_default();
            focus(&node);
            turn.emit(Turn::Select(next));
        })
    };
    let onpointerover = {
        let (turn, dragging) = (props.turn.clone(), dragging.clone());
        Callback::from(move |event: PointerEvent| {
            if event.buttons() & 1 == 0 {
                dragging.replace(false);
            }
            if !*dragging.borrow() {
                return;
            }
            if let Some(Under::Spot(spot)) = under(&event)
                && spot != selection.head
            {
                turn.emit(Turn::Select(selection.to(spot, true)));
            }
        })
    };
    let onpointerup = Callback::from(move |_: PointerEvent| {
        dragging.replace(false);
    });
    let ondblclick = open_counts(props, selection);
    let onkeydown = keys(props, &desk, selection);
    let oncopy = props.wish.reform(Wish::Copy);
    let onpaste = props.wish.reform(Wish::Paste);
    let on_here = told_head(&desk, &lines, &window, selection.head);
    let currency = desk.profile.property.currency.code().to_owned();
    html! {
        <>
        <div class={classes!("kr-grid", format!("kr-grid--{}", window.days))} role="grid" tabindex="0" ref={props.node.clone()}
            data-testid="rates-grid" data-from={window.from.to_string()} aria-label={words.say("desk-rates-grid")} aria-multiselectable="true"
            aria-rowcount={lines.len().saturating_add(1).to_string()} aria-describedby="rates-keys"
            aria-activedescendant={spot_id(selection.head.line, selection.head.day)}
            {onpointerdown} {onpointerover} {onpointerup} {ondblclick} {onkeydown} {oncopy} {onpaste}>
            <div role="row" class="kr-grid__row kr-grid__row--head" aria-rowindex="1">
                <div role="columnheader" class="kr-grid__side kr-grid__corner" data-at="corner" title={words.say("desk-rates-select-all")}>
                    <span>{ currency }</span>
                    if let Some(as_of) = &props.as_of { <span class="kr-grid__as-of" data-testid="rates-as-of">{ as_of }</span> }
                </div>
                { for (0..usize::from(window.days)).map(|day| head(&desk, &window, day)) }
            </div>
            { for lines.iter().enumerate().map(|(at, line)| html! {
                <GridLine key={at} {at} line={line.clone()} {window} weekdays={state.weekdays}
                    picked={selection.lines().contains(&at).then(|| (*selection.days().start(), *selection.days().end()))}
                    head={(selection.head.line == at).then_some(selection.head.day)}
                    changes={props.changes.get(&at).cloned()} />
            }) }
        </div>
        <p class="kr-grid__told" role="status" data-testid="rates-told">{ on_here }</p>
        </>
    }
}

fn told_head(desk: &Desk, lines: &[Line], window: &Window, head: Spot) -> String {
    lines.get(head.line).map_or_else(String::new, |line| {
        told(desk, line, window.date(head.day), head.day)
    })
}

fn head(desk: &Desk, window: &Window, day: usize) -> Html {
    let date = window.date(day);
    let today = date == desk.profile.business_date;
    let class = classes!(
        "kr-grid__cell",
        "kr-grid__day",
        is_weekend(date).then_some("kr-grid__cell--weekend"),
        today.then_some("kr-grid__cell--today"),
        (date.day() == 1).then_some("kr-grid__day--first"),
    );
    html! {
        <div key={day} role="columnheader" {class} data-at={format!("day-{day}")} aria-label={desk.words.date_long(date)}
            aria-current={today.then_some("date")}>
            <span class="kr-quiet">{ desk.words.weekday_short(date) }</span>
            <span>{ date.day() }</span>
        </div>
    }
}

fn under(event: &PointerEvent) -> Option<Under> {
    let element = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let at = element
        .closest("[data-at]")
        .ok()??
        .get_attribute("data-at")?;
    if at == "corner" {
        return Some(Under::Corner);
    }
    let (first, second) = at.split_once('-')?;
    let second = second.parse().ok()?;
    Some(match first {
        "day" => Under::Day(second),
        "line" => Under::Line(second),
        line => Under::Spot(Spot {
            line: line.parse().ok()?,
            day: second,
        }),
    })
}

/// A double click asks why a count is what it is, or what restricts a night.
fn open_counts(props: &GridProps, selection: Selection) -> Callback<MouseEvent> {
    let (turn, lines) = (props.turn.clone(), props.lines.clone());
    Callback::from(move |_| {
        if lines.get(selection.head.line).is_some() {
            turn.emit(Turn::Beside(Beside::Counts));
        }
    })
}

fn keys(props: &GridProps, desk: &Desk, selection: Selection) -> Callback<KeyboardEvent> {
    let size = size(&props.lines, &props.window);
    let (turn, wish) = (props.turn.clone(), props.wish.clone());
    let leftwards = desk.words.language().direction() == Direction::RightToLeft;
    let on_count = matches!(props.lines.get(selection.head.line), Some(Line::Counts(..)));
    let has_draft = props.state.has_draft();
    Callback::from(move |event: KeyboardEvent| {
        let (shift, control) = (event.shift_key(), event.ctrl_key() || event.meta_key());
        let key = event.key();
        let step = match key.as_str() {
            "ArrowUp" => Some(Step::Up),
            "ArrowDown" => Some(Step::Down),
            "ArrowLeft" => Some(if leftwards { Step::On } else { Step::Back }),
            "ArrowRight" => Some(if leftwards { Step::Back } else { Step::On }),
            "PageUp" => Some(Step::WeekBack),
            "PageDown" => Some(Step::WeekOn),
            "Home" => Some(Step::First),
            "End" => Some(Step::Last),
            _ => None,
        };
        if let Some(step) = step {
            turn.emit(Turn::Select(selection.step(step, shift, size)));
        } else {
            match (key.as_str(), control, shift) {
                ("a" | "A", true, _) => turn.emit(Turn::Select(Selection::all(size))),
                (" ", false, true) => {
                    let whole = selection.line(selection.head.line, false, size);
                    turn.emit(Turn::Select(whole));
                }
                (" ", true, _) => {
                    let whole = selection.day(selection.head.day, false, size);
                    turn.emit(Turn::Select(whole));
                }
                ("z" | "Z", true, false) => wish.emit(Wish::Undo),
                ("z" | "Z", true, true) | ("y" | "Y", true, _) => wish.emit(Wish::Redo),
                ("Escape", _, _) if has_draft => turn.emit(Turn::Discard),
                ("?", false, _) => turn.emit(Turn::Beside(Beside::Counts)),
                ("Enter", false, _) if on_count => turn.emit(Turn::Beside(Beside::Counts)),
                ("Enter", false, _) if has_draft => wish.emit(Wish::Apply),
                ("Enter", false, _) => wish.emit(Wish::Write(String::new())),
                ("Delete" | "Backspace", false, _) => turn.emit(Turn::Unprice),
                (typed, false, _) if is_begun(typed) => wish.emit(Wish::Write(typed.to_owned())),
                _ => return,
            }
        }
        event.prevent_default();
        event.stop_propagation();
    })
}

/// Whether a key begins a price.
fn is_begun(key: &str) -> bool {
    let mut chars = key.chars();
    let first = chars.next();
    chars.next().is_none() && first.is_some_and(|c| c.is_ascii_digit() || "+-=.,".contains(c))
}

/// Gives the grid the keyboard.
pub fn focus(node: &NodeRef) {
    if let Some(grid) = node.cast::<web_sys::HtmlElement>() {
        let _ = grid.focus();
    }
}

/// Scrolls until the cell one is on can be seen.
fn show(head: Spot) {
    let cell = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|page| page.get_element_by_id(&spot_id(head.line, head.day)));
    if let Some(cell) = cell {
        let nearest = web_sys::ScrollIntoViewOptions::new();
        nearest.set_block(web_sys::ScrollLogicalPosition::Nearest);
        nearest.set_inline(web_sys::ScrollLogicalPosition::Nearest);
        cell.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}
