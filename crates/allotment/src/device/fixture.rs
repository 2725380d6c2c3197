//! A desk for the tests beside the verbs.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use uuid::Uuid;

use super::{DeviceEntry, DeviceLedger, HolderClock};
use crate::{
    Cell, Decision, DeviceId, Epoch, Grant, GrantKind, Holder, Lease, LeaseId, Needs, Refusal,
    RequestId, Right,
};

/// The last second at which the leases here may be sold on.
pub const UNTIL: u64 = 1_000;

const DESK: DeviceId = DeviceId(Uuid::from_u128(1));

/// The `n`th night of the house.
pub fn night(n: i32) -> Date {
    date(2026, 2, 27).checked_add(n.days()).unwrap()
}

pub fn house(n: i32) -> Cell {
    Cell::house(night(n))
}

pub fn one(cell: Cell) -> Needs {
    [cell].into_iter().collect()
}

/// Lease number `number` of the first epoch.
pub fn grant(number: u64, cell: Cell, quantity: u32) -> Grant {
    Grant {
        lease: Lease {
            id: LeaseId {
                epoch: Epoch::FIRST,
                number,
            },
            holder: Holder::Device(DESK),
            cell,
            quantity,
            not_after: UNTIL,
        },
        request: RequestId(Uuid::from_u128(u128::from(number))),
        kind: GrantKind::Standing,
    }
}

/// A desk in the first epoch with leases 1, 2, … of these cells.
pub fn desk_with(stock: &[(Cell, u32)]) -> DeviceLedger {
    let mut desk = DeviceLedger::new(DESK);
    let adopt = desk.adopt_epoch(Epoch::FIRST).unwrap();
    enact(&mut desk, adopt);
    for ((cell, quantity), number) in stock.iter().zip(1..) {
        let taken = desk.take_grant(&grant(number, *cell, *quantity)).unwrap();
        assert!(enact(&mut desk, taken));
    }
    desk
}

/// Makes a decision so.
pub fn enact<T>(desk: &mut DeviceLedger, decision: Decision<DeviceEntry, T>) -> T {
    for entry in &decision.entries {
        assert!(desk.apply(entry), "a fresh decision changes the ledger");
    }
    decision.outcome
}

pub fn spend(desk: &mut DeviceLedger, needs: &Needs, now: u64) -> Result<Vec<Right>, Refusal> {
    let decision = desk.spend(needs, HolderClock::Reads(now))?;
    Ok(enact(desk, decision))
}
