//! A guest who is expected.

use keyrack_contract::view::ReservationLine;
use yew::prelude::*;

use crate::desk::{use_act, use_desk};
use crate::page::row::{Dates, Row};
use crate::piece::{Button, Kind};
use crate::sheet::{CheckIn, NoShow, check_in_needs_a_look, check_in_now};

/// Who.
#[derive(Clone, PartialEq, Properties)]
pub struct ArrivalProps {
    /// The reservation.
    pub line: ReservationLine,
    /// Whether they should have come before today.
    pub late: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Asking {
    Nothing,
    Room,
    NoShow,
}

/// The line, with its steps.
#[component]
pub fn Arrival(props: &ArrivalProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let asking = use_state(|| Asking::Nothing);
    let line = &props.line;
    let words = desk.words;

    let ask = |what: Asking| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(what))
    };
    let check_in = {
        let (desk, act, line, asking) = (desk.clone(), act.clone(), line.clone(), asking.clone());
        Callback::from(move |()| {
            if check_in_needs_a_look(&line) {
                asking.set(Asking::Room);
            } else {
                check_in_now(&desk, &act, &line, None, || ());
            }
        })
    };
    let note = props.late.then(|| {
        let date = words.date_short(line.stay.arrival());
        words.say_with("desk-late-arrival", &[("date", date.into())])
    });
    html! {
        <Row line={line.clone()} dates={Dates::Until} note={note.map(AttrValue::from)}>
            if props.late {
                <Button small=true kind={Kind::Quiet} label={words.say("status-no-show")} onclick={ask(Asking::NoShow)} testid="no-show" />
            }
            <Button small=true label={words.say("desk-check-in")} onclick={check_in} busy={act.busy()} testid="check-in" />
            { match *asking {
                Asking::Nothing => html! {},
                Asking::Room => html! { <CheckIn line={line.clone()} onclose={ask(Asking::Nothing)} /> },
                Asking::NoShow => html! { <NoShow line={line.clone()} onclose={ask(Asking::Nothing)} /> },
            } }
        </Row>
    }
}
