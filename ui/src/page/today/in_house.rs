//! A guest who stays over.

use keyrack_contract::view::ReservationLine;
use yew::prelude::*;

use crate::desk::use_desk;
use crate::page::row::{Dates, Row};
use crate::piece::{Button, Kind};
use crate::sheet::DepartEarly;

/// Who.
#[derive(Clone, PartialEq, Properties)]
pub struct StayingProps {
    /// The reservation.
    pub line: ReservationLine,
}

/// A line with its step.
#[component]
pub fn Staying(props: &StayingProps) -> Html {
    let desk = use_desk();
    let asking = use_state(|| false);
    let ask = |open: bool| {
        let asking = asking.clone();
        Callback::from(move |()| asking.set(open))
    };
    html! {
        <Row line={props.line.clone()} dates={Dates::Until}>
            <Button small=true kind={Kind::Quiet} label={desk.words.say("desk-early-departure")} onclick={ask(true)} testid="depart-early" />
            if *asking {
                <DepartEarly line={props.line.clone()} onclose={ask(false)} />
            }
        </Row>
    }
}
