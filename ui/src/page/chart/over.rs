//! What lies over the bars: the bar in hand with its price, the nights that were marked, and the
//! card of a stay.

use keyrack_contract::call::chart::OutageBar;
use keyrack_contract::call::reservation::Moved;
use keyrack_domain::Stay;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use super::bar;
use super::days::{date, span};
use super::drag::{Drag, Grip, Target};
use super::geometry::ROW;
use super::hand::{Grid, Nights};
use super::layout::Placed;
use crate::desk::Desk;
use crate::piece::{Button, Kind, told};
use crate::transport::Trouble;

/// How much room a card needs below a row before it stands above it.
const CARD_ROWS: i32 = 7;

/// Beside which day and row something stands, below it or above it.
fn beside(grid: &Grid, row: i32, day: i32, last_row: i32) -> (String, bool) {
    let start = grid.scale.column(day) + grid.scale.day / 2;
    let above = row + CARD_ROWS > last_row && row > CARD_ROWS;
    let place = if above {
        format!(
            "inset-inline-start:{start}px;inset-block-start:{}px",
            row * ROW - 4
        )
    } else {
        format!(
            "inset-inline-start:{start}px;inset-block-start:{}px",
            (row + 1) * ROW + 4
        )
    };
    (place, above)
}

/// The bar in hand, where it would lie.
pub fn ghost(grid: &Grid, drag: &Drag, row: i32, refused: bool) -> Html {
    let (from, to) = drag.span();
    let (start, long) = grid.scale.bar(from, to);
    let style = format!(
        "{};inset-block-start:{}px",
        span(start + 1, (long - 2).max(4)),
        row * ROW + 2
    );
    let class = classes!(
        "kr-chart__ghost",
        refused.then_some("kr-chart__ghost--refused")
    );
    html! {
        <div {class} {style} aria-hidden="true" data-testid="chart-ghost"><span class="kr-bar__name">{ &drag.bar.guest }</span></div>
    }
}

/// What the move is and what it costs, before it is let go.
pub fn tip(
    desk: &Desk,
    grid: &Grid,
    drag: &Drag,
    row: i32,
    last_row: i32,
    quote: Option<&Result<Moved, Trouble>>,
    keys: bool,
) -> Html {
    let words = desk.words;
    let (from, to) = drag.span();
    let dates = Stay::try_new(date(&grid.chart, from), date(&grid.chart, to)).ok();
    let room = match drag.target {
        Target::Same => bar::room(desk, &grid.chart, drag.part.room),
        Target::Room(room) => bar::room(desk, &grid.chart, Some(room)),
        Target::NoRoom => words.say("desk-no-room"),
    };
    let (style, above) = beside(grid, row, from, last_row);
    let is_move = drag.change(&grid.chart).is_some();
    let price = match quote {
        _ if !is_move => html! {},
        None => html! { <p class="kr-chart__price"><span class="kr-spinner" /></p> },
        Some(Ok(moved)) => html! {
            <>
                <p class="kr-chart__price" data-testid="chart-price" data-after={moved.after.minor.to_string()}>
                    if moved.before == moved.after {
                        <strong>{ words.money(moved.after) }</strong>
                        <span class="kr-quiet">{ words.say("desk-chart-same-price") }</span>
                    } else {
                        <s class="kr-quiet">{ words.money(moved.before) }</s>
                        <span aria-hidden="true">{ "→" }</span>
                        <strong>{ words.money(moved.after) }</strong>
                    }
                </p>
                if moved.out_of_service {
                    <p class="kr-chart__warn">{ words.say("desk-chart-out-of-service") }</p>
                }
            </>
        },
        Some(Err(trouble)) => {
            let said = told(&words, trouble);
            html! { <p class="kr-wrong" data-testid="chart-refused" data-code={trouble.to_string()}>{ said.text }</p> }
        }
    };
    let hint = match drag.grip {
        Grip::Whole if keys => "desk-chart-hint-move-keys",
        Grip::Whole => "desk-chart-hint-move",
        Grip::Start | Grip::End if keys => "desk-chart-hint-extend-keys",
        Grip::Start | Grip::End => "desk-chart-hint-extend",
    };
    html! {
        <div class={classes!("kr-chart__card", above.then_some("kr-chart__card--above"))} {style} role="status" aria-live="polite"
            data-testid="chart-tip">
            <p><strong>{ &drag.bar.guest }</strong></p>
            <p>{ room }{ " · " }{ dates.map(|stay| words.nights(stay.nights())) }</p>
            <p class="kr-quiet">{ dates.map(|stay| words.date_range(stay)) }</p>
            { price }
            if drag.keep_price {
                <p>{ words.say("desk-chart-keeps-price") }</p>
            }
            <p class="kr-chart__hint">{ words.say(hint) }</p>
        </div>
    }
}

/// A refusal, where the bar would have gone.
pub fn refusal(
    desk: &Desk,
    grid: &Grid,
    row: i32,
    day: i32,
    last_row: i32,
    trouble: &Trouble,
) -> Html {
    let (style, above) = beside(grid, row, day, last_row);
    let said = told(&desk.words, trouble);
    html! {
        <div class={classes!("kr-chart__card", "kr-chart__card--bad", above.then_some("kr-chart__card--above"))} {style} role="alert"
            data-testid="chart-refusal" data-code={trouble.to_string()}>
            <p><span class="kr-wrong" aria-hidden="true">{ Icon::ExclamationCircle }</span>{ " " }<strong>{ said.text }</strong></p>
            <p class="kr-quiet">{ said.hint }</p>
            <p class="kr-quiet">{ desk.words.say("desk-chart-nothing-changed") }</p>
        </div>
    }
}

/// Who a bar is, for whoever points at it.
pub fn card(desk: &Desk, grid: &Grid, row: i32, last_row: i32, placed: &Placed) -> Html {
    let words = desk.words;
    let bar = &placed.bar;
    let day = i32::from(placed.part.from).max(0);
    let (style, above) = beside(grid, row, day, last_row);
    let stay = bar::stay(&grid.chart, bar);
    let kind = grid.chart.types.get(usize::from(placed.part.kind));
    let kind = kind.map_or_else(String::new, |kind| desk.type_name(kind.id));
    let signs = format!("kr-label kr-state--{}", placed.mood.state());
    html! {
        <div class={classes!("kr-chart__card", "kr-chart__card--late", above.then_some("kr-chart__card--above"))} {style}
            data-testid="chart-card" aria-hidden="true">
            <p><strong>{ &bar.guest }</strong></p>
            <p><span class={signs}>{ bar::state(desk, placed) }</span>{ " " }<span class="kr-figure-text kr-quiet">{ &bar.reference }</span></p>
            <p>{ stay.map(|stay| words.date_range(stay)) }{ " · " }{ stay.map(|stay| words.nights(stay.nights())) }</p>
            <p>{ bar::room(desk, &grid.chart, placed.part.room) }{ " · " }{ kind }</p>
            <p>{ words.people(bar.adults.into(), bar.children.into()) }{ " · " }<strong>{ bar::total(desk, bar) }</strong></p>
            if let Some(group) = &bar.group {
                <p class={format!("kr-group kr-group--{}", group.colour.name())}>{ &group.name }</p>
            }
            if bar.contested {
                <p class="kr-wrong">{ words.say("desk-contested") }</p>
            }
            if bar.noted {
                <p class="kr-quiet">{ words.say("desk-chart-noted") }</p>
            }
            <p class="kr-chart__hint">{ words.say(if Drag::can(bar.status) { "desk-chart-hint-bar" } else { "desk-chart-hint-open" }) }</p>
        </div>
    }
}

/// Why a room is away, for whoever points at it.
pub fn outage_card(desk: &Desk, grid: &Grid, row: i32, last_row: i32, away: &OutageBar) -> Html {
    let words = desk.words;
    let (style, above) = beside(grid, row, i32::from(away.from).max(0), last_row);
    let day = |day: i16| words.date_short(date(&grid.chart, i32::from(day)));
    let dates = words.say_with(
        "date-from-to",
        &[("from", day(away.from).into()), ("to", day(away.to).into())],
    );
    html! {
        <div class={classes!("kr-chart__card", "kr-chart__card--late", above.then_some("kr-chart__card--above"))} {style}
            data-testid="chart-outage-card" aria-hidden="true">
            <p><strong>{ words.outage_kind(away.kind) }</strong>{ " · " }{ bar::room(desk, &grid.chart, Some(away.room)) }</p>
            <p>{ dates }</p>
            if !away.reason.is_empty() {
                <p>{ &away.reason }</p>
            }
        </div>
    }
}

/// The nights that were marked.
pub fn marked(grid: &Grid, nights: &Nights) -> Html {
    let (from, to) = nights.span(grid.today);
    let (start, long) = grid.scale.bar(from, to);
    let style = format!(
        "{};inset-block-start:{}px",
        span(start, long),
        nights.row * ROW + 2
    );
    html! { <div class="kr-chart__marked" {style} aria-hidden="true" data-testid="chart-marked" /> }
}

/// What can be done with the nights that were marked.
pub fn choice(
    desk: &Desk,
    grid: &Grid,
    nights: &Nights,
    last_row: i32,
    onsell: Callback<()>,
    onout: Callback<()>,
) -> Html {
    let words = desk.words;
    let (from, to) = nights.span(grid.today);
    let (style, above) = beside(grid, nights.row, from, last_row);
    let stay = Stay::try_new(date(&grid.chart, from), date(&grid.chart, to)).ok();
    let room = bar::room(desk, &grid.chart, grid.room(nights.row));
    html! {
        <div class={classes!("kr-chart__card", "kr-chart__card--choice", above.then_some("kr-chart__card--above"))} {style}
            role="group" aria-label={room.clone()} data-testid="chart-choice">
            <p><strong>{ room }</strong>{ " · " }{ stay.map(|stay| words.nights(stay.nights())) }</p>
            <p class="kr-quiet">{ stay.map(|stay| words.date_range(stay)) }</p>
            <div class="kr-chart__steps">
                <Button kind={Kind::Primary} small=true id="chart-sell" label={words.say("desk-menu-new-booking")} onclick={onsell} testid="chart-sell" />
                <Button small=true label={words.say("desk-take-out")} onclick={onout} testid="chart-take-out" />
            </div>
        </div>
    }
}
