//! Why a count is what it is: its lines, which add up to it.

use std::rc::Rc;

use keyrack_contract::call::offer::Breakdown;
use keyrack_domain::{Count, Date};
use yew::prelude::*;

use super::allow::{Allow, AllowProps};
use super::axes::{About, Line};
use super::restrict::{Whence, said, taken_over, whence};
use crate::desk::{Desk, use_desk};
use crate::piece::{Button, Empty, Kind};

/// What the panel needs.
#[derive(Clone, PartialEq, Properties)]
pub struct WhyProps {
    /// The line one is on.
    pub line: Option<Line>,
    /// All lines.
    pub lines: Rc<Vec<Line>>,
    /// The date one is on.
    pub date: Date,
    /// Its column.
    pub day: usize,
    /// All counts.
    pub counts: Option<Rc<Breakdown>>,
    /// The nights whose allowance a manager may set here: the selected counts.
    #[prop_or_default]
    pub allow: Option<AllowProps>,
    /// The panel is closed.
    pub onclose: Callback<()>,
}

/// The panel.
#[component]
pub fn Why(props: &WhyProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let name = match props.line.as_ref().map(Line::about) {
        Some(About::Left(id) | About::Rate(id, _)) => desk.type_name(id),
        Some(About::House) | None => words.say("desk-rates-house"),
    };
    html! {
        <aside class="kr-rates__beside" aria-label={words.say("desk-rates-why")} data-testid="rates-why">
            <h2>{ name }</h2>
            <p class="kr-quiet">{ words.date_long(props.date) }</p>
            { count_of(props).map_or_else(
                || html! { <Empty text={words.say("desk-rates-why-empty")} /> },
                |count| table(&desk, &count, props),
            ) }
            { rules(&desk, props) }
            if let Some(allow) = &props.allow {
                <Allow room_types={allow.room_types.clone()} from={allow.from} to={allow.to} weekdays={allow.weekdays} />
            }
            <Button kind={Kind::Quiet} label={words.say("close")} onclick={props.onclose.clone()} testid="rates-beside-close" />
        </aside>
    }
}

/// On a line of prices: what restricts the night, and where each rule comes from.
fn rules(desk: &Desk, props: &WhyProps) -> Html {
    let words = desk.words;
    let Some(Line::Prices(room_type, plan, row)) = &props.line else {
        return html! {};
    };
    let own = row.days.get(props.day).map(|day| said(&words, day));
    let own: Vec<String> = own.into_iter().flatten().map(|said| said.text).collect();
    let own = (!own.is_empty()).then(|| Whence {
        name: words.say("desk-rates-set-here"),
        says: own,
    });
    let day = |of| {
        let found = props.lines.iter().find_map(|line| match line {
            Line::Prices(other, plan, row) if (*other, *plan) == (*room_type, of) => Some(row),
            Line::Prices(..) | Line::Counts(..) => None,
        });
        found.and_then(|row| row.days.get(props.day).copied())
    };
    let taken = taken_over(&desk.profile.rate_plans, *plan, &day);
    let all: Vec<Whence> = own
        .into_iter()
        .chain(whence(desk, *room_type, *plan, props.date, taken.as_ref()))
        .collect();
    html! {
        <section class="kr-rates__why-rules" data-testid="rates-why-rules">
            <h3>{ words.say_with("desk-rates-why-rules", &[("plan", desk.plan_name(*plan).into())]) }</h3>
            if all.is_empty() {
                <p class="kr-quiet">{ words.say("desk-rates-why-no-rules") }</p>
            } else {
                <dl>{ for all.into_iter().map(|whence| html! {
                    <>
                        <dt>{ whence.name }</dt>
                        { for whence.says.into_iter().map(|says| html! { <dd>{ says }</dd> }) }
                    </>
                }) }</dl>
            }
        </section>
    }
}

/// The count of the line one is on; of its type, on a line of prices.
fn count_of(props: &WhyProps) -> Option<Count> {
    match props.line.as_ref()? {
        Line::Counts(_, counts) => counts.get(props.day).copied(),
        Line::Prices(room_type, ..) => {
            let counts = props.counts.as_ref()?;
            let own = counts.types.iter().find(|(id, _)| id == room_type)?;
            own.1.get(props.day).copied()
        }
    }
}

/// The lines of a count with their messages: what there is, what comes off, what comes on top. Their
/// sum is what is left in the hotel.
fn lines(count: &Count) -> [(&'static str, i32); 10] {
    [
        ("desk-rates-why-physical", count.physical),
        ("desk-rates-why-out-of-inventory", -count.out_of_inventory),
        ("desk-rates-why-out-of-order", -count.out_of_order),
        ("desk-rates-why-sold", -count.sold),
        ("desk-rates-why-linked", -count.linked),
        ("desk-rates-why-blocked", -count.block_remaining),
        ("desk-rates-why-held", -count.held),
        ("desk-rates-why-allowance", count.allowance),
        ("desk-rates-why-over-members", -count.over_members),
        ("desk-rates-why-over-house", -count.over_house),
    ]
}

fn table(desk: &Desk, count: &Count, props: &WhyProps) -> Html {
    let words = desk.words;
    let alone = props.counts.as_ref().is_some_and(|counts| counts.alone);
    let row = |message: &str, rooms: i32| {
        html! { <tr><th scope="row">{ words.say(message) }</th><td class="kr-figure">{ signed(desk, rooms) }</td></tr> }
    };
    html! {
        <>
            <table class="kr-table kr-table--sum" data-testid="rates-why-lines">
                <tbody>
                    { for lines(count).into_iter().enumerate()
                        .filter(|(place, (_, rooms))| *place == 0 || *rooms != 0)
                        .map(|(_, (message, rooms))| row(message, rooms)) }
                </tbody>
                <tfoot>
                    <tr class="kr-table__total"><th scope="row">{ words.say("desk-rates-why-left") }</th>
                        <td class="kr-figure" data-testid="rates-why-left">{ signed(desk, count.left()) }</td></tr>
                    if alone || count.elsewhere != 0 {
                        { row("desk-rates-why-elsewhere", -count.elsewhere) }
                        <tr class="kr-table__total"><th scope="row">{ words.say("desk-rates-why-here") }</th>
                            <td class="kr-figure" data-testid="rates-why-here">{ signed(desk, count.left_here()) }</td></tr>
                    }
                </tfoot>
            </table>
            if count.oversold > 0 {
                <p class="kr-quiet" data-testid="rates-why-oversold">{ words.say_with("stay-why-oversold", &[("count", count.oversold.into())]) }</p>
            }
            if count.out_of_service > 0 {
                <p class="kr-quiet">{ words.say_with("desk-rates-why-service", &[("count", count.out_of_service.into())]) }</p>
            }
            if alone {
                <p class="kr-quiet">{ words.say("desk-rates-why-alone") }</p>
            }
        </>
    }
}

/// A number with a real minus sign.
fn signed(desk: &Desk, rooms: i32) -> String {
    let digits = desk.words.number(i64::from(rooms.unsigned_abs()));
    if rooms < 0 {
        format!("\u{2212}{digits}")
    } else {
        digits
    }
}

#[cfg(test)]
mod tests {
    use super::{Count, lines};

    #[test]
    fn the_lines_add_up_to_what_is_shown() {
        let count = Count {
            physical: 20,
            out_of_inventory: 1,
            out_of_order: 2,
            out_of_service: 3,
            sold: 5,
            oversold: 1,
            linked: 2,
            block_remaining: 4,
            held: 1,
            allowance: 2,
            over_members: 1,
            over_house: 3,
            elsewhere: 1,
        };
        let sum: i32 = lines(&count).iter().map(|(_, rooms)| rooms).sum();
        assert_eq!(sum, count.left());
        assert_eq!(sum - count.elsewhere, count.left_here());
    }
}
