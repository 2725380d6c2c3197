//! A room that is to be cleaned.

use keyrack_contract::view::RoomLine;
use keyrack_domain::property::Cleanliness;
use yew::prelude::*;

use crate::desk::{Desk, use_act, use_desk};
use crate::page::rooms::set_status;
use crate::piece::{Button, Kind};

/// Which.
#[derive(Clone, PartialEq, Properties)]
pub struct ToCleanProps {
    /// The room.
    pub line: RoomLine,
}

/// The head of the list.
pub fn head(desk: &Desk) -> Html {
    let words = desk.words;
    html! {
        <thead>
            <tr>
                <th scope="col">{ words.say("desk-room") }</th>
                <th scope="col">{ words.say("desk-room-type") }</th>
                <th scope="col">{ words.say("desk-floor") }</th>
                <th scope="col">{ words.say("desk-status") }</th>
                <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
            </tr>
        </thead>
    }
}

/// A line with its steps.
#[component]
pub fn ToClean(props: &ToCleanProps) -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let room = &props.line.room;
    let mark = |status: Cleanliness| {
        let (desk, act, line) = (desk.clone(), act.clone(), props.line.clone());
        Callback::from(move |()| set_status(&desk, &act, &line, status))
    };
    let occupied = if props.line.occupied_by.is_some() {
        "desk-occupied"
    } else {
        "desk-free"
    };
    html! {
        <tr data-testid="room-row" data-room={room.number.clone()}>
            <td class="kr-room">{ &room.number }</td>
            <td>{ desk.type_name(room.room_type) }</td>
            <td>{ &room.floor }</td>
            <td class="kr-quiet">{ words.say(occupied) }</td>
            <td><div class="kr-row__steps">
                <Button small=true kind={Kind::Quiet} label={words.say("cleanliness-inspected")} aria={words.say("desk-mark-inspected")}
                    onclick={mark(Cleanliness::Inspected)} disabled={act.busy()} testid="mark-inspected" />
                <Button small=true label={words.say("cleanliness-clean")} aria={words.say("desk-mark-clean")}
                    onclick={mark(Cleanliness::Clean)} busy={act.busy()} testid="mark-clean" />
            </div></td>
        </tr>
    }
}
