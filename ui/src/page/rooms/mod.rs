//! The housekeeping board: every room with how clean it is, what happens in it today, who cleans it
//! and what is wrong with it. On a narrow screen the same board is a list of cards with large
//! buttons, which an attendant carries along.

mod attendants;
mod bulk;
mod care;
mod fault;
mod filter;
mod line;
mod steps;
mod take_out;
mod today;

use std::collections::BTreeSet;
use std::rc::Rc;

use keyrack_contract::call::housekeeping::{self, Assigned, BoardRoom, BoardView};
use keyrack_contract::call::print::Sheet;
use keyrack_contract::call::staff::Role;
use keyrack_domain::{AttendantId, RoomId};
use yew::prelude::*;

use crate::desk::{Desk, Watch, use_act, use_ask, use_desk};
use crate::piece::{Empty, Failed, Print};
use filter::{Filter, FilterBar, Groups};

pub use steps::set_status;
pub use take_out::TakeOut;

/// The board.
#[component]
pub fn Rooms() -> Html {
    let desk = use_desk();
    let act = use_act();
    let words = desk.words;
    let asked = use_ask(Some(housekeeping::Board {}), Watch::BOARD);
    let filter = use_state(|| Filter::for_role(&desk));
    let chosen = use_state(BTreeSet::<RoomId>::new);
    let dragged = use_mut_ref(Vec::<RoomId>::new);
    let Some(board) = asked.data.clone() else {
        return html! {
            <div class="kr-page" data-testid="rooms">
                <Failed trouble={asked.trouble.clone()} />
                if asked.trouble.is_none() {
                    <Empty />
                }
            </div>
        };
    };
    let onfilter = {
        let filter = filter.clone();
        Callback::from(move |next: Filter| filter.set(next))
    };
    let onchoose = {
        let chosen = chosen.clone();
        Callback::from(move |(room, is_in): (RoomId, bool)| {
            let mut next = (*chosen).clone();
            if is_in {
                next.insert(room);
            } else {
                next.remove(&room);
            }
            chosen.set(next);
        })
    };
    let onclear = {
        let chosen = chosen.clone();
        Callback::from(move |()| chosen.set(BTreeSet::new()))
    };
    let ondrag = {
        let (dragged, chosen) = (dragged.clone(), chosen.clone());
        Callback::from(move |room: RoomId| {
            // Whoever drags one of the chosen rooms means all of them.
            *dragged.borrow_mut() = if chosen.contains(&room) {
                chosen.iter().copied().collect()
            } else {
                vec![room]
            };
        })
    };
    let ondrop = {
        let (desk, act, dragged) = (desk.clone(), act.clone(), dragged.clone());
        Callback::from(move |attendant: Option<AttendantId>| {
            let rooms = dragged.borrow_mut().drain(..).collect::<Vec<_>>();
            give(&desk, &act, rooms, attendant);
        })
    };
    let shown: Vec<&BoardRoom> = filter.of(&board, desk.session.id);
    let onall = {
        let chosen = chosen.clone();
        let all: BTreeSet<RoomId> = shown.iter().map(|line| line.room.id).collect();
        Callback::from(move |()| chosen.set(all.clone()))
    };
    let title = words.say_with(
        "desk-housekeeping-title",
        &[("date", words.date_long(board.day).into())],
    );
    let is_desk = desk.session.role != Role::Housekeeping;
    html! {
        <div class="kr-page kr-board" data-testid="rooms">
            <header class="kr-page__head">
                <h1>{ title }</h1>
                if is_desk {
                    <Print sheet={Sheet::Housekeeping} attendant={filter.attendant()} />
                }
            </header>
            <Failed trouble={asked.trouble.clone()} />
            if board.rooms.is_empty() {
                <Empty text={words.say("desk-rooms-empty")} />
            } else {
                if is_desk {
                    <attendants::Attendants board={board.clone()} {ondrop} />
                }
                <FilterBar board={board.clone()} filter={(*filter).clone()} onchange={onfilter} />
                if is_desk {
                    <bulk::Bulk board={board.clone()} chosen={Rc::new((*chosen).clone())} shown={shown.len()} {onclear} {onall} />
                }
                if shown.is_empty() {
                    <Empty text={words.say("desk-board-none")} />
                }
                { for Groups::of(&desk, &filter, &shown).0.into_iter().map(|(name, rooms)| group(&board, &name, rooms, &chosen, &onchoose, &ondrag)) }
            }
        </div>
    }
}

fn group(
    board: &Rc<BoardView>,
    name: &str,
    rooms: Vec<&BoardRoom>,
    chosen: &BTreeSet<RoomId>,
    onchoose: &Callback<(RoomId, bool)>,
    ondrag: &Callback<RoomId>,
) -> Html {
    html! {
        <section class="kr-board__group" key={name.to_owned()}>
            if !name.is_empty() {
                <h2>{ name }<span class="kr-quiet">{ format!(" · {}", rooms.len()) }</span></h2>
            }
            <ul class="kr-board__rooms">
                { for rooms.into_iter().map(|line| html! {
                    <line::Line key={line.room.id.to_string()} line={line.clone()} board={board.clone()}
                        chosen={chosen.contains(&line.room.id)} onchoose={onchoose.clone()} ondrag={ondrag.clone()} />
                }) }
            </ul>
        </section>
    }
}

/// Gives rooms to somebody, or to nobody, with a way back.
fn give(desk: &Desk, act: &crate::desk::Act, rooms: Vec<RoomId>, attendant: Option<AttendantId>) {
    if rooms.is_empty() {
        return;
    }
    let rooms = rooms
        .into_iter()
        .map(|room| Assigned { room, attendant })
        .collect();
    let desk = desk.clone();
    act.run(housekeeping::Assign { rooms }, move |done| {
        steps::given(&desk, done);
    });
}
