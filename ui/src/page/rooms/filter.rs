//! Which rooms are shown, and in which order.

use std::rc::Rc;

use keyrack_contract::call::housekeeping::{BoardRoom, BoardView};
use keyrack_contract::call::staff::Role;
use keyrack_domain::property::Cleanliness;
use keyrack_domain::{AttendantId, StaffId};
use yew::prelude::*;

use crate::desk::{Desk, use_desk};
use crate::piece::{Check, Choice, Select};

/// What is wanted. Empty texts want everything.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    floor: String,
    status: String,
    attendant: String,
    arrivals_first: bool,
    by_type: bool,
}

const MINE: &str = "mine";
const NOBODY: &str = "nobody";
const LOOK: &str = "look";
const OUT: &str = "out";
const ARRIVALS: &str = "arrivals";

impl Filter {
    /// Whoever cleans sees their own rooms first.
    pub fn for_role(desk: &Desk) -> Self {
        let mine = desk.session.role == Role::Housekeeping;
        Self {
            attendant: if mine { MINE } else { "" }.to_owned(),
            arrivals_first: mine,
            ..Self::default()
        }
    }

    /// The attendant whose rooms are shown, where it is one.
    pub fn attendant(&self) -> Option<AttendantId> {
        self.attendant.parse().ok().map(AttendantId)
    }

    /// The rooms that are wanted.
    pub fn of<'a>(&self, board: &'a BoardView, me: StaffId) -> Vec<&'a BoardRoom> {
        let mut rooms: Vec<&BoardRoom> = board
            .rooms
            .iter()
            .filter(|line| self.floor.is_empty() || line.room.floor == self.floor)
            .filter(|line| match self.attendant.as_str() {
                "" => true,
                MINE => line.attendant == Some(AttendantId(me.0)),
                NOBODY => line.attendant.is_none(),
                id => line
                    .attendant
                    .is_some_and(|attendant| attendant.to_string() == id),
            })
            .filter(|line| match self.status.as_str() {
                "" => true,
                LOOK => line.look || line.status == Cleanliness::Clean,
                OUT => !line.outages.is_empty(),
                ARRIVALS => line.arriving.is_some(),
                word => word == super::line::word(line.status),
            })
            .collect();
        if self.arrivals_first {
            // Rooms that somebody waits for and that are not ready, then the other ones of today.
            rooms.sort_by_key(|line| {
                let waits = line.arriving.is_some();
                match (waits, line.status) {
                    (true, Cleanliness::Dirty) => 0,
                    (true, Cleanliness::Clean) => 1,
                    (false, Cleanliness::Dirty) => 2,
                    (true, Cleanliness::Inspected) => 3,
                    (false, Cleanliness::Clean | Cleanliness::Inspected) => 4,
                }
            });
        }
        rooms
    }
}

/// The shown rooms under their headings.
pub struct Groups<'a>(pub Vec<(String, Vec<&'a BoardRoom>)>);

impl<'a> Groups<'a> {
    /// By floor or by type; under no heading where arrivals come first.
    pub fn of(desk: &Desk, filter: &Filter, rooms: &[&'a BoardRoom]) -> Self {
        let mut groups: Vec<(String, Vec<&BoardRoom>)> = Vec::new();
        for line in rooms {
            let name = if filter.arrivals_first {
                String::new()
            } else if filter.by_type {
                desk.type_name(line.room.room_type)
            } else {
                floor_name(desk, &line.room.floor)
            };
            match groups.iter_mut().find(|(known, _)| *known == name) {
                Some((_, group)) => group.push(line),
                None => groups.push((name, vec![line])),
            }
        }
        Self(groups)
    }
}

fn floor_name(desk: &Desk, floor: &str) -> String {
    if floor.is_empty() {
        return desk.words.say("desk-floor-none");
    }
    desk.words
        .say_with("desk-floor-named", &[("floor", floor.into())])
}

/// What is shown and how it is changed.
#[derive(Clone, PartialEq, Properties)]
pub struct FilterBarProps {
    /// The board.
    pub board: Rc<BoardView>,
    /// What is wanted.
    pub filter: Filter,
    /// What is wanted instead.
    pub onchange: Callback<Filter>,
}

/// The bar above the rooms.
#[component]
pub fn FilterBar(props: &FilterBarProps) -> Html {
    let desk = use_desk();
    let words = desk.words;
    let filter = &props.filter;
    let set = |change: fn(&mut Filter, String)| {
        let (filter, onchange) = (filter.clone(), props.onchange.clone());
        Callback::from(move |value: String| {
            let mut next = filter.clone();
            change(&mut next, value);
            onchange.emit(next);
        })
    };
    let tick = |change: fn(&mut Filter, bool)| {
        let (filter, onchange) = (filter.clone(), props.onchange.clone());
        Callback::from(move |is_on: bool| {
            let mut next = filter.clone();
            change(&mut next, is_on);
            onchange.emit(next);
        })
    };
    let mut floors = vec![Choice::new("", words.say("desk-all-floors"))];
    for line in &props.board.rooms {
        let floor = &line.room.floor;
        if !floor.is_empty() && !floors.iter().any(|known| known.value == floor.as_str()) {
            floors.push(Choice::new(floor.clone(), floor_name(&desk, floor)));
        }
    }
    let statuses = vec![
        Choice::new("", words.say("desk-all-states")),
        Choice::new("dirty", words.cleanliness(Cleanliness::Dirty)),
        Choice::new(LOOK, words.say("desk-to-inspect")),
        Choice::new("inspected", words.cleanliness(Cleanliness::Inspected)),
        Choice::new(ARRIVALS, words.say("desk-arrivals")),
        Choice::new(OUT, words.say("desk-faults")),
    ];
    let mut people = vec![Choice::new("", words.say("desk-all-attendants"))];
    if desk.session.role == Role::Housekeeping {
        people.push(Choice::new(MINE, words.say("desk-my-rooms")));
    }
    people.push(Choice::new(NOBODY, words.say("desk-attendant-nobody")));
    for attendant in &props.board.attendants {
        people.push(Choice::new(
            attendant.id.to_string(),
            attendant.name.clone(),
        ));
    }
    html! {
        <div class="kr-board__filter" role="group" aria-label={words.say("desk-filter")}>
            <Select id="board-floor" label={words.say("desk-floor")} value={filter.floor.clone()} choices={floors}
                onchange={set(|filter, value| filter.floor = value)} />
            <Select id="board-status" label={words.say("desk-status")} value={filter.status.clone()} choices={statuses}
                onchange={set(|filter, value| filter.status = value)} />
            <Select id="board-attendant" label={words.say("desk-attendant")} value={filter.attendant.clone()} choices={people}
                onchange={set(|filter, value| filter.attendant = value)} />
            <Check id="board-arrivals" label={words.say("desk-arrivals-first")} checked={filter.arrivals_first}
                onchange={tick(|filter, is_on| filter.arrivals_first = is_on)} />
            <Check id="board-by-type" label={words.say("desk-by-type")} checked={filter.by_type}
                onchange={tick(|filter, is_on| filter.by_type = is_on)} />
        </div>
    }
}
