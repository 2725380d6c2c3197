//! What waits for a decision today: things to do, options whose time is over, rooms that have come
//! free for the waiting list.

use keyrack_contract::Do;
use keyrack_contract::call::day::DueTrace;
use keyrack_contract::call::reservation::{Cancel, Confirm, FinishTrace};
use keyrack_contract::view::ReservationLine;
use yew::prelude::*;

use crate::desk::{Intent, Toast, use_act, use_desk};
use crate::page::row::Row;
use crate::piece::{Button, Kind, told};

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct UndecidedProps {
    /// The reservation.
    pub line: ReservationLine,
    /// It is an option, and can be released.
    pub option: bool,
}

/// A line with its steps.
#[component]
pub fn Undecided(props: &UndecidedProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let line = &props.line;
    let id = line.id;
    let values = [("guest", line.guest_name.as_str().into())];
    let confirmed = words.say_with("stay-done-confirmed", &values);
    let cancelled = words.say_with("desk-done-cancelled", &values);
    let note = line.release_at.map(|until| {
        let until = words.instant_long(until, &desk.zone());
        AttrValue::from(words.say_with("stay-holds-until", &[("until", until.into())]))
    });
    let release = Cancel {
        id,
        expected_fee: None,
        reason: String::new(),
    };
    html! {
        <Row line={line.clone()} {note}>
            if props.option {
                <Button small=true kind={Kind::Quiet} label={words.say("stay-release")} disabled={act.busy()}
                    onclick={doing(&desk, &act, release, cancelled)} testid="release" />
            }
            <Button small=true label={words.say("step-confirm")} busy={act.busy()}
                onclick={doing(&desk, &act, Confirm { id, anyway: None }, confirmed)} testid="confirm" />
        </Row>
    }
}

fn doing<C: Do + Clone>(
    desk: &crate::desk::Desk,
    act: &crate::desk::Act,
    call: C,
    said: String,
) -> Callback<()> {
    let (desk, act) = (desk.clone(), act.clone());
    Callback::from(move |()| {
        let (desk, said) = (desk.clone(), said.clone());
        act.run(call.clone(), move |done| {
            desk.say(match done {
                Ok(_) => Toast::good(said),
                Err(why) => told(&desk.words, &why),
            });
        });
    })
}

/// What.
#[derive(Clone, PartialEq, Properties)]
pub struct ToDoProps {
    /// What is to be done.
    pub due: DueTrace,
}

/// A line with its step.
#[component]
pub fn ToDo(props: &ToDoProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let due = &props.due;
    let id = due.id;
    let open = {
        let desk = desk.clone();
        Callback::from(move |()| desk.wish(Intent::Sheet(Some(id))))
    };
    let call = FinishTrace {
        id,
        trace: due.trace.id,
        done: true,
    };
    let aria = words.say_with(
        "desk-open-booking-of",
        &[("guest", due.guest_name.as_str().into())],
    );
    html! {
        <tr data-testid="due-trace">
            <td>{ words.date_short(due.trace.due) }</td>
            <td>{ &due.trace.text }</td>
            <td><Button kind={Kind::Name} label={due.guest_name.clone()} onclick={open} {aria} testid="open" /></td>
            <td><div class="kr-row__steps">
                <Button small=true label={words.say("stay-trace-tick")} busy={act.busy()}
                    onclick={doing(&desk, &act, call, words.say("stay-trace-ticked"))} testid="trace-tick" />
            </div></td>
        </tr>
    }
}
