//! Rules by which prices follow demand.

use keyrack_contract::call::yield_rule::Remove;
use keyrack_domain::rate::{Measure, YieldRule};
use yew::prelude::*;

use super::scope::{told_scope, told_when};
use super::steps;
use super::yield_form::YieldForm;
use crate::desk::{Act, Desk, Toast, Undo, use_act, use_desk};
use crate::page::form::act_and_say;
use crate::page::register::{LineSteps, Register, use_pen};

/// What rules can look at: the word of a choice, the measure, its message.
pub const MEASURES: [(&str, Measure, &str); 3] = [
    ("house", Measure::HouseOccupancy, "desk-yield-house"),
    ("type", Measure::TypeOccupancy, "desk-yield-type"),
    ("ahead", Measure::DaysAhead, "desk-yield-ahead"),
];

/// The list.
#[component]
pub fn Yields() -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let pen = use_pen::<YieldRule>();
    let row = |rule: &YieldRule| {
        html! {
            <tr key={rule.id.to_string()} data-testid="yield-row">
                <td>{ &rule.name } if rule.paused { <div class="kr-quiet">{ words.say("desk-yield-paused") }</div> }</td>
                <td>{ words.say(measure(rule.measure).2) }</td>
                <td>{ for scope(&desk, rule).into_iter().map(|line| html! { <div>{ line }</div> }) }</td>
                <td>{ typed_steps(&desk, rule) }</td>
                <LineSteps entry="yield" name={rule.name.clone()} onedit={pen.change(rule)} away={words.say("desk-yield-remove")}
                    away_testid="remove" onaway={remove(&desk, &act, rule)} busy={act.busy()} />
            </tr>
        }
    };
    let columns = [
        "desk-yield-name",
        "desk-yield-measure",
        "desk-promo-applies",
        "desk-yield-steps",
    ];
    html! {
        <Register testid="yields" entry="yield" intro={words.say("desk-yield-hint")} label={words.say("desk-yield-new")}
            guarded={words.say("desk-plan-manager-only")} onnew={pen.begin()} columns={columns.map(|column| words.say(column)).to_vec()}
            empty={words.say("desk-yield-empty")} rows={desk.profile.yields.iter().map(row).collect::<Vec<_>>()}>
            { pen.draw(|rule, onclose| html! { <YieldForm {rule} {onclose} /> }) }
        </Register>
    }
}

/// Which nights, rooms and plans a rule is for, line by line.
fn scope(desk: &Desk, rule: &YieldRule) -> Vec<String> {
    let words = desk.words;
    let nights = told_when(&words, rule.nights, rule.weekdays);
    let rooms = told_scope(desk, &rule.room_types, &rule.rate_plans);
    let mut lines: Vec<String> = nights.into_iter().chain(rooms).collect();
    if lines.is_empty() {
        lines.push(words.say("desk-promo-everywhere"));
    }
    lines
}

/// The same of one measure.
pub fn measure(wanted: Measure) -> (&'static str, Measure, &'static str) {
    let found = MEASURES.into_iter().find(|(_, known, _)| *known == wanted);
    found.unwrap_or(("house", Measure::HouseOccupancy, "desk-yield-house"))
}

/// The steps of a rule as they are typed.
pub fn typed_steps(desk: &Desk, rule: &YieldRule) -> String {
    let steps: Vec<_> = rule.steps.iter().map(|step| (step.at, step.push)).collect();
    steps::told_pushes(
        &steps,
        desk.profile.property.currency,
        desk.words.decimal_mark(),
    )
}

/// Takes a rule away, and offers to put it back as it was.
fn remove(desk: &Desk, act: &Act, rule: &YieldRule) -> Callback<()> {
    let (desk, act, rule) = (desk.clone(), act.clone(), rule.clone());
    Callback::from(move |()| {
        let name = rule.name.clone();
        let text = desk
            .words
            .say_with("desk-yield-removed", &[("rule", name.into())]);
        let undo = Undo::YieldRule(rule.id, Some(Box::new(rule.clone())));
        act_and_say(
            &desk,
            &act,
            Remove { id: rule.id },
            Toast::good(text).with_undo(undo),
        );
    })
}
