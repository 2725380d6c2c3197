//! The ledger of this installation, whichever side it is.

use std::collections::BTreeSet;

use keyrack_allotment::{
    Cell, DeviceEntry, DeviceId, DeviceLedger, HolderClock, Needs, Refusal, Right, ServerEntry,
    ServerLedger,
};
use keyrack_store::{Read, StoreError};
use serde::{Serialize, de::DeserializeOwned};

use crate::config::Side;
use crate::identity::Identity;
use crate::stop::Stop;

/// A server's ledger or a desk's.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ledger {
    /// Capacity, exposure, leases of everybody.
    Server(ServerLedger),
    /// The leases held here.
    Desk(DeviceLedger),
}

/// An entry of either ledger.
pub(crate) enum Entry {
    Server(ServerEntry),
    Desk(DeviceEntry),
}

impl Ledger {
    /// The ledger that the stored entries make.
    pub(crate) fn load(read: &Read<'_>, side: Side, identity: &Identity) -> Result<Self, Stop> {
        let rows = keyrack_store::ledger::list(read)?;
        Ok(match side {
            Side::Server => Self::Server(ServerLedger::replay(&entries::<ServerEntry>(&rows)?)),
            Side::Desk => Self::Desk(DeviceLedger::replay(
                DeviceId(identity.device.0),
                &entries::<DeviceEntry>(&rows)?,
            )),
        })
    }

    /// Decides a sale: the server sells to itself, a desk spends what it holds.
    pub(crate) fn sell(
        &self,
        needs: &Needs,
        clock: HolderClock,
    ) -> Result<(Vec<Entry>, Vec<Right>), Refusal> {
        match self {
            Self::Server(ledger) => ledger.sell(needs).map(|decided| {
                (
                    decided.entries.into_iter().map(Entry::Server).collect(),
                    decided.outcome,
                )
            }),
            Self::Desk(ledger) => {
                let decided = ledger.spend(needs, clock)?;
                Ok((
                    decided.entries.into_iter().map(Entry::Desk).collect(),
                    decided.outcome,
                ))
            }
        }
    }

    /// Makes an entry so.
    pub(crate) fn apply(&mut self, entry: &Entry) {
        match (self, entry) {
            (Self::Server(ledger), Entry::Server(entry)) => {
                ledger.apply(entry);
            }
            (Self::Desk(ledger), Entry::Desk(entry)) => {
                ledger.apply(entry);
            }
            (Self::Server(_), Entry::Desk(_)) | (Self::Desk(_), Entry::Server(_)) => {
                tracing::error!("an entry of the other side's ledger");
            }
        }
    }

    /// The rows of the shortest list of entries that makes this ledger.
    pub(crate) fn checkpoint(&self) -> Result<Vec<Vec<u8>>, Stop> {
        match self {
            Self::Server(ledger) => {
                let entries = ledger.checkpoint().into_iter().map(Entry::Server);
                entries.map(|entry| entry.bytes()).collect()
            }
            Self::Desk(ledger) => {
                let entries = ledger.checkpoint().into_iter().map(Entry::Desk);
                entries.map(|entry| entry.bytes()).collect()
            }
        }
    }

    /// Rights that can still be used in a cell; at the server with those that the desks in `reach`
    /// can be asked for.
    pub(crate) fn free(&self, cell: Cell, clock: HolderClock, reach: &BTreeSet<DeviceId>) -> i32 {
        let free = match self {
            Self::Server(ledger) => {
                let count = ledger.count(cell);
                let kept = count
                    .exposure
                    .saturating_sub(ledger.recallable(cell, reach));
                count.capacity.saturating_sub(kept)
            }
            Self::Desk(ledger) => ledger.free(cell, clock),
        };
        i32::try_from(free).unwrap_or(i32::MAX)
    }
}

impl Entry {
    /// The stored bytes.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, Stop> {
        fn encode<T: Serialize>(entry: &T) -> Result<Vec<u8>, Stop> {
            postcard::to_stdvec(entry).map_err(Stop::fault)
        }
        match self {
            Self::Server(entry) => encode(entry),
            Self::Desk(entry) => encode(entry),
        }
    }
}

fn entries<T: DeserializeOwned>(rows: &[(u64, Vec<u8>)]) -> Result<Vec<T>, Stop> {
    rows.iter()
        .map(|(_, bytes)| postcard::from_bytes(bytes).map_err(|_| Stop::Store(StoreError::Damaged)))
        .collect()
}
