//! A small house for the tests beside the verbs.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use uuid::Uuid;

use super::{CapacityCause, CellCapacity, ServerEntry, ServerLedger};
use crate::{
    Cell, Decision, DeviceId, Epoch, GrantKind, GrantRequest, HoldId, Lease, Needs, Refusal,
    Report, RequestId, Right,
};

pub const DOUBLE: Uuid = Uuid::from_u128(0xd0);
const TWIN: Uuid = Uuid::from_u128(0x70);

/// The `n`th night of the house.
pub fn night(n: i32) -> Date {
    date(2026, 2, 27).checked_add(n.days()).unwrap()
}

pub fn house(n: i32) -> Cell {
    Cell::house(night(n))
}

/// One double room on night `n`.
pub fn double(n: i32) -> Needs {
    Needs::of_nights([(night(n), DOUBLE)])
}

/// One twin room on night `n`.
pub fn twin(n: i32) -> Needs {
    Needs::of_nights([(night(n), TWIN)])
}

/// `rooms` rooms, of either type.
pub fn server(rooms: u32) -> ServerLedger {
    nested(rooms, rooms)
}

/// `each` rooms of each type, of which the house may sell `house_limit` together.
pub fn nested(each: u32, house_limit: u32) -> ServerLedger {
    let mut server = ServerLedger::new();
    let cells = (1..=5).flat_map(|n| {
        [
            (house(n), house_limit),
            (Cell::room_type(night(n), DOUBLE), each),
            (Cell::room_type(night(n), TWIN), each),
        ]
    });
    let cells = cells.map(|(cell, capacity)| CellCapacity { cell, capacity });
    let decision = server.set_capacity(cells, CapacityCause::Rooms).unwrap();
    enact(&mut server, decision);
    server
}

pub fn desk(n: u128) -> DeviceId {
    DeviceId(Uuid::from_u128(n))
}

pub fn hold_id(n: u128) -> HoldId {
    HoldId(Uuid::from_u128(n))
}

pub fn spot(n: u128, device: DeviceId, needs: Needs) -> GrantRequest {
    GrantRequest {
        id: RequestId(Uuid::from_u128(n)),
        device,
        kind: GrantKind::Spot,
        needs,
        not_after: 3_600,
    }
}

pub fn standing(n: u128, device: DeviceId, needs: Needs) -> GrantRequest {
    GrantRequest {
        kind: GrantKind::Standing,
        ..spot(n, device, needs)
    }
}

/// Makes a decision so.
pub fn enact<T>(server: &mut ServerLedger, decision: Decision<ServerEntry, T>) -> T {
    for entry in &decision.entries {
        assert!(server.apply(entry), "a fresh decision changes the ledger");
    }
    decision.outcome
}

/// Applies the entries of a decision that has been made so before.
pub fn enact_again<T>(server: &mut ServerLedger, decision: &Decision<ServerEntry, T>) {
    for entry in &decision.entries {
        assert!(!server.apply(entry), "a repeat changes nothing");
    }
}

pub fn sell(server: &mut ServerLedger, needs: &Needs) -> Result<Vec<Right>, Refusal> {
    let decision = server.sell(needs)?;
    Ok(enact(server, decision))
}

/// Grants, and names the rights.
pub fn granted(server: &mut ServerLedger, request: &GrantRequest) -> Vec<Right> {
    let decision = server.grant(request).unwrap();
    let grants = enact(server, decision);
    let leases: Vec<Lease> = grants.iter().map(|grant| grant.lease).collect();
    leases.iter().flat_map(Lease::rights).collect()
}

pub fn empty_report(device: DeviceId, epoch: Epoch) -> Report {
    Report {
        device,
        epoch,
        business_date: night(1),
        leases: Vec::new(),
    }
}
