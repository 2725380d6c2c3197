//! The rooms as they are now: how clean, who is in them, what is wrong with them.

mod line;
mod take_out;

use keyrack_contract::call::room;
use keyrack_contract::view::RoomLine;
use keyrack_domain::property::Cleanliness;
use yew::prelude::*;

use crate::desk::{Act, Desk, Toast, Undo, Watch, use_ask, use_desk};
use crate::piece::{Empty, Failed, told};

/// The list.
#[component]
pub fn Rooms() -> Html {
    let desk = use_desk();
    let words = desk.words;
    let asked = use_ask(Some(room::List { free_for: None }), Watch::ROOMS);
    let rooms = asked
        .data
        .as_ref()
        .map_or(&[][..], |list| list.rooms.as_slice());
    html! {
        <div class="kr-page" data-testid="rooms">
            <header class="kr-page__head"><h1>{ words.say("desk-rooms-title") }</h1></header>
            <Failed trouble={asked.trouble.clone()} />
            if asked.data.is_none() && asked.trouble.is_none() {
                <Empty />
            } else if rooms.is_empty() && asked.data.is_some() {
                <Empty text={words.say("desk-rooms-empty")} />
            } else if !rooms.is_empty() {
                <table class="kr-table kr-table--rows">
                    <thead><tr>
                        <th scope="col">{ words.say("desk-room") }</th>
                        <th scope="col">{ words.say("desk-room-type") }</th>
                        <th scope="col">{ words.say("desk-floor") }</th>
                        <th scope="col">{ words.say("desk-tonight") }</th>
                        <th scope="col">{ words.say("desk-status") }</th>
                        <th scope="col">{ words.say("desk-faults") }</th>
                        <th scope="col"><span class="kr-unseen">{ words.say("desk-actions") }</span></th>
                    </tr></thead>
                    <tbody>
                        { for rooms.iter().filter(|line| !line.room.archived).map(|line| html! {
                            <line::Line key={line.room.id.to_string()} line={line.clone()} />
                        }) }
                    </tbody>
                </table>
            }
        </div>
    }
}

/// Says how clean a room is, with a way back to what it was.
pub fn set_status(desk: &Desk, act: &Act, line: &RoomLine, status: Cleanliness) {
    let (desk, before) = (desk.clone(), line.status);
    let (room, number) = (line.room.id, line.room.number.clone());
    act.run(room::SetStatus { room, status }, move |done| {
        desk.say(match done {
            Ok(_) => {
                let state = desk.words.cleanliness(status);
                let values = [("number", number.into()), ("state", state.into())];
                Toast::good(desk.words.say_with("desk-done-cleanliness", &values))
                    .with_undo(Undo::Cleanliness(room, before))
            }
            Err(trouble) => told(&desk.words, &trouble),
        });
    });
}
