//! The proof by exhaustion: one small cell, two desks and a server, and every order in which
//! anything can happen to them.
//!
//! Letters stay on the line for ever: each may be delivered never, once, or any number of times, in
//! any order. So loss, repeats and reordering are in every state without an action of their own. A
//! restore is a harsh one: the backup is empty, and of the journal only what the server did by
//! itself is left; what the desks were given, it has forgotten.

mod proof;
mod step;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};
use stateright::{Model, Property};
use uuid::Uuid;

use crate::server::{CapacityCause, CellCapacity};
use crate::{
    Cell, DeviceId, DeviceLedger, Epoch, Grant, GrantRequest, Holdings, Needs, Recall, Report,
    Right, Rules, ServerLedger,
};

/// How much may happen in one life of the cell.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    pub rules: Rules,
    pub rooms: u32,
    /// Guests of the web.
    pub web: u8,
    /// Questions for one room each, by each desk.
    pub asks: u8,
    pub cancels: u8,
    pub returns: u8,
    pub restores: u8,
    pub recalls: u8,
    /// How often the glass is broken; each cell dares one right.
    pub glass: u8,
    pub write_offs: u8,
    pub crashes: u8,
    pub nights: u8,
}

impl Bounds {
    /// Nothing beyond two desks, each with one question, and a guest of the web.
    pub const SMALL: Self = Self {
        rules: Rules::KEPT,
        rooms: 2,
        web: 2,
        asks: 1,
        cancels: 0,
        returns: 0,
        restores: 0,
        recalls: 0,
        glass: 0,
        write_offs: 0,
        crashes: 0,
        nights: 0,
    };
}

/// Rights that each cell dares to take back from absent desks.
const GLASS: u32 = 1;

fn tonight() -> Date {
    date(2028, 2, 29)
}

fn cell() -> Cell {
    Cell::house(tonight())
}

fn one_room() -> Needs {
    [cell()].into_iter().collect()
}

fn desk_id(at: usize) -> DeviceId {
    DeviceId(Uuid::from_u128(u128::try_from(at).unwrap() + 1))
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Letter {
    Ask(usize, GrantRequest),
    Give(usize, Grant),
    Return(usize, Vec<Right>),
    /// A stay, and whether it is cancelled.
    Stay(usize, Right, bool),
    /// Where the server stands, and whether it wants a report.
    Status(usize, Epoch, Date, bool),
    Ledger(usize, Holdings, Report),
    Recall(usize, Recall),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Desk {
    pub ledger: DeviceLedger,
    /// What a crash leaves. The same as the ledger as long as the disk comes first.
    pub disk: DeviceLedger,
    pub stays: BTreeMap<Right, bool>,
    pub asked: u8,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct State {
    pub server: ServerLedger,
    pub desks: [Desk; 2],
    pub line: BTreeSet<Letter>,
    /// Guests who were told yes and have not been told no since, by the right they were sold.
    pub guests: BTreeMap<Right, u8>,
    /// The web's own stays, live or cancelled.
    pub web: BTreeMap<Right, bool>,
    /// Rights given back for a recall beyond what it asked for.
    pub too_much: bool,
    /// What has happened, counted against the bounds: web, cancels, returns, restores, recalls,
    /// glass, write-offs, crashes, nights.
    pub used: [u8; 9],
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Web,
    WebCancels(Right),
    Ask(usize),
    Sell(usize),
    Cancel(usize, Right),
    GiveBack(usize),
    Deliver(Letter),
    Restore,
    Recall,
    BreakGlass(usize),
    WriteOff(usize),
    Crash(usize),
    Night,
    /// The server counts what has expired as free: only where the rule against it is dropped.
    Expire,
}

impl State {
    pub fn told(&self) -> u32 {
        self.guests.values().map(|guests| u32::from(*guests)).sum()
    }
}

impl Model for Bounds {
    type State = State;
    type Action = Action;

    fn init_states(&self) -> Vec<State> {
        let mut server = ServerLedger::with_rules(self.rules);
        let rooms = |capacity| {
            [CellCapacity {
                cell: cell(),
                capacity,
            }]
        };
        let opened = server.roll_business_date(tonight());
        let rooms_set = server.set_capacity(rooms(self.rooms), CapacityCause::Rooms);
        let glass = server.set_glass_limit(rooms(GLASS));
        for entry in opened
            .entries
            .iter()
            .chain(&rooms_set.unwrap().entries)
            .chain(&glass.unwrap().entries)
        {
            server.apply(entry);
        }
        let desk = |at| {
            let mut ledger = DeviceLedger::with_rules(desk_id(at), self.rules);
            let adopted = ledger.adopt_epoch(Epoch::FIRST).unwrap();
            adopted.entries.iter().for_each(|entry| {
                ledger.apply(entry);
            });
            Desk {
                disk: ledger.clone(),
                ledger,
                stays: BTreeMap::new(),
                asked: 0,
            }
        };
        vec![State {
            server,
            desks: [desk(0), desk(1)],
            line: BTreeSet::new(),
            guests: BTreeMap::new(),
            web: BTreeMap::new(),
            too_much: false,
            used: [0; 9],
        }]
    }

    fn actions(&self, state: &State, actions: &mut Vec<Action>) {
        let left = |at: usize, bound: u8| state.used[at] < bound;
        if left(0, self.web) {
            actions.push(Action::Web);
        }
        if left(1, self.cancels) {
            // Also once more what is cancelled: a call may come twice.
            actions.extend(state.web.keys().copied().map(Action::WebCancels));
        }
        for (at, desk) in state.desks.iter().enumerate() {
            if desk.asked < self.asks {
                actions.push(Action::Ask(at));
            }
            actions.push(Action::Sell(at));
            if left(1, self.cancels) {
                let live = desk.stays.iter().filter(|(_, over)| !**over);
                actions.extend(live.map(|(right, _)| Action::Cancel(at, *right)));
            }
            if left(2, self.returns) {
                actions.push(Action::GiveBack(at));
            }
            if left(5, self.glass) {
                actions.push(Action::BreakGlass(at));
            }
            if left(6, self.write_offs) {
                actions.push(Action::WriteOff(at));
            }
            if left(7, self.crashes) {
                actions.push(Action::Crash(at));
            }
        }
        actions.extend(state.line.iter().cloned().map(Action::Deliver));
        if left(3, self.restores) {
            actions.push(Action::Restore);
        }
        if left(4, self.recalls) {
            actions.push(Action::Recall);
        }
        if left(8, self.nights) {
            actions.push(Action::Night);
        }
        if !self.rules.no_reclaim_on_expiry {
            actions.push(Action::Expire);
        }
    }

    fn next_state(&self, last: &State, action: Action) -> Option<State> {
        let mut state = last.clone();
        self.step(&mut state, action);
        // What changes nothing is no step.
        (state != *last).then_some(state)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::always("no room is sold twice", |bounds: &Self, state: &State| {
                let dared = if bounds.glass > 0 { GLASS } else { 0 };
                state.told() <= bounds.rooms + dared
            }),
            Property::always("a recall takes what it asks for", |_, state: &State| {
                !state.too_much
            }),
            Property::sometimes("the house is full", |bounds: &Self, state: &State| {
                state.told() == bounds.rooms
            }),
        ]
    }
}
