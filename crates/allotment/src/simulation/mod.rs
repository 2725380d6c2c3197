//! The proof by trial: desks and a server that keep house over a bad network, thousands of times,
//! each run made by its seed alone.
//!
//! Every step checks that no cell has more live sales than rooms. At the end of a run the network
//! heals, and then nothing may be left over: no message unanswered, no right that counts and that
//! nobody can use. With one rule dropped, some run must sell a room twice; else that rule, or this
//! simulation, is worth nothing.

mod desk;
mod desk_answer;
mod dice;
mod guests;
mod host;
mod host_answer;
mod network;
mod rule;
mod truth;
mod world;

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use uuid::Uuid;

use crate::{Cell, Grant, GrantRequest, LeaseId, Need, Needs, Report, RequestId, Right};
use crate::{DeviceId, Epoch};

/// The two room types of the house.
const TYPES: [Uuid; 2] = [Uuid::from_u128(0xd0), Uuid::from_u128(0x70)];

/// Nights that are on sale at any time.
const NIGHTS_AHEAD: i64 = 4;

/// The first night of every run: the house crosses the end of February.
fn opening() -> Date {
    date(2028, 2, 27)
}

fn later(from: Date, nights: i64) -> Date {
    from.checked_add(nights.days()).unwrap()
}

/// The id of one sale, whoever made it.
type SaleId = u64;

/// One room in one cell, bought with one right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Bought {
    right: Right,
    cell: Cell,
}

/// A reservation as its desk wrote it: rights are only ever added, and marked as given up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Stay {
    bought: Vec<Bought>,
    given_up: BTreeSet<Right>,
}

impl Stay {
    fn cells(&self) -> Vec<Cell> {
        let live = self
            .bought
            .iter()
            .filter(|bought| !self.given_up.contains(&bought.right));
        live.map(|bought| bought.cell).collect()
    }

    fn rights(&self) -> Vec<Right> {
        self.bought.iter().map(|bought| bought.right).collect()
    }

    fn cancel(&mut self) {
        self.given_up = self.rights().into_iter().collect();
    }
}

/// Rights beside the cells they were bought for; both are in the order of cells.
fn bought(needs: &Needs, rights: &[Right]) -> Vec<Bought> {
    let cells = needs.iter().flat_map(|Need { cell, quantity }| {
        core::iter::repeat_n(*cell, usize::try_from(*quantity).unwrap())
    });
    let pairs = rights.iter().zip(cells);
    pairs
        .map(|(right, cell)| Bought {
            right: *right,
            cell,
        })
        .collect()
}

/// What a guest has been told, once it cannot be unsaid.
#[derive(Clone, Debug)]
enum Word {
    /// The stay is yours, in these cells (and no others any more).
    Yours(SaleId, Vec<Cell>),
    /// The stay is cancelled.
    Cancelled(SaleId),
}

/// From a desk.
#[derive(Clone, Debug)]
enum Up {
    Ask(GrantRequest),
    Received(Vec<LeaseId>),
    Return(Vec<Right>),
    Written(SaleId, Stay),
    Ledger(Report),
}

/// From the server. Each carries the server's epoch, as a connection does.
#[derive(Clone, Debug)]
enum Down {
    Status { date: Date, report_wanted: bool },
    Give(Grant),
    Nothing(RequestId),
    Returned(Vec<Right>),
    Read(SaleId, Stay),
}

/// A message under way.
#[derive(Clone, Debug)]
enum Letter {
    ToServer(DeviceId, Up),
    ToDesk(DeviceId, Epoch, Down),
}
