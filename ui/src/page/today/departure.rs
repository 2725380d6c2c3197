//! A guest who is leaving, and one who has left.

use keyrack_contract::call::reservation;
use keyrack_contract::view::ReservationLine;
use patternfly_yew::prelude::Icon;
use yew::prelude::*;

use crate::desk::{Toast, use_act, use_desk};
use crate::page::row::{Dates, Row};
use crate::piece::{Button, Kind, told};
use crate::sheet::check_out_now;

/// Who.
#[derive(Clone, PartialEq, Properties)]
pub struct DepartureProps {
    /// The reservation.
    pub line: ReservationLine,
    /// Whether they should have left before today.
    pub overdue: bool,
}

/// A line with its step.
#[component]
pub fn Departure(props: &DepartureProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let line = &props.line;
    let onclick = {
        let (desk, act, line) = (desk.clone(), act.clone(), line.clone());
        Callback::from(move |()| check_out_now(&desk, &act, &line))
    };
    let note = props.overdue.then(|| {
        let date = words.date_short(line.stay.departure());
        words.say_with("desk-overdue", &[("date", date.into())])
    });
    html! {
        <Row line={line.clone()} dates={Dates::Since} note={note.map(AttrValue::from)}>
            <Button small=true label={words.say("desk-check-out")} {onclick} busy={act.busy()} testid="check-out" />
        </Row>
    }
}

/// Who.
#[derive(Clone, PartialEq, Properties)]
pub struct DepartedProps {
    /// The reservation.
    pub line: ReservationLine,
}

/// A line with its way back.
#[component]
pub fn Departed(props: &DepartedProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let onclick = {
        let (desk, act, id) = (desk.clone(), act.clone(), props.line.id);
        Callback::from(move |()| {
            let desk = desk.clone();
            act.run(reservation::UndoCheckOut { id }, move |done| {
                desk.say(match done {
                    Ok(_) => Toast::good(desk.words.say("desk-done-undone")),
                    Err(trouble) => told(&desk.words, &trouble),
                });
            });
        })
    };
    html! {
        <Row line={props.line.clone()} dates={Dates::Since}>
            <Button small=true kind={Kind::Quiet} icon={Icon::Undo} label={words.say("undo")}
                aria={words.say("desk-undo-check-out")} {onclick} busy={act.busy()} testid="undo-check-out" />
        </Row>
    }
}
