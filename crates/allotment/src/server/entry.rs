//! What a server's ledger is made of.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Cell, DeviceId, Epoch, Grant, GrantKind, HoldId, Lease, LeaseId, RequestId, Right};

/// One thing that has become so. Stored by the caller, in order, in the transaction of whatever
/// else the verb does; a second application of any entry, then or later, changes nothing.
///
/// The order of the variants is part of the stored format: add at the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ServerEntry {
    /// How many rooms these cells have to sell.
    Capacity {
        /// Rises with every change, so that an old one read again does not undo a newer.
        revision: u64,
        /// Cells that are not listed stay as they are.
        cells: Vec<CellCapacity>,
    },
    /// Leases of the server to itself, used by a sale.
    Sold {
        /// One for each cell.
        leases: Vec<Lease>,
    },
    /// Leases of the server to itself, kept for a guest who is deciding.
    Held {
        /// The hold.
        hold: HoldId,
        /// When the server may end it, in seconds of the caller's clock.
        expires_at_s: u64,
        /// One for each cell.
        leases: Vec<Lease>,
    },
    /// A hold is over.
    HoldEnded {
        /// The hold.
        hold: HoldId,
        /// Whether it became a sale.
        how: HoldEnd,
    },
    /// Leases for a device.
    Granted {
        /// The question they answer.
        request: RequestId,
        /// Whose.
        device: DeviceId,
        /// Stock, or one sale.
        kind: GrantKind,
        /// At most one for each cell.
        leases: Vec<Lease>,
    },
    /// The device has these leases.
    Acknowledged {
        /// Whose.
        device: DeviceId,
        /// Which.
        leases: Vec<LeaseId>,
    },
    /// Sales of devices use these rights.
    Spent {
        /// Which.
        rights: Vec<Right>,
    },
    /// Devices gave these rights back.
    Returned {
        /// Which.
        rights: Vec<Right>,
    },
    /// Sales on these rights are cancelled.
    Credited {
        /// Which.
        rights: Vec<Right>,
    },
    /// Their device never received these leases, and never will.
    Voided {
        /// Which.
        leases: Vec<LeaseId>,
    },
    /// A new life of the server's ledger has begun.
    EpochOpened {
        /// Which.
        epoch: Epoch,
        /// Nothing is sold until each of them has reported.
        awaiting: Vec<DeviceId>,
    },
    /// A device has reported in this epoch.
    Reported {
        /// Whose report.
        device: DeviceId,
        /// In which epoch.
        epoch: Epoch,
    },
    /// The nights before this date are over.
    BusinessDate {
        /// Tonight.
        date: Date,
    },
    /// Lease numbers below this one have been given, whether or not the leases are still here.
    Numbered {
        /// The next one.
        next: u64,
    },
    /// How many rights may be taken back from absent devices in these cells.
    GlassLimit {
        /// Rises with every change, so that an old one read again does not undo a newer.
        revision: u64,
        /// Cells that are not listed stay as they are; `capacity` is the limit.
        cells: Vec<CellCapacity>,
    },
    /// Somebody has taken these rights back from a device that cannot be asked.
    GlassBroken {
        /// Whose they were.
        device: DeviceId,
        /// Which.
        rights: Vec<Right>,
    },
    /// Guests who came on rights that had been taken back sleep elsewhere now.
    Relocated {
        /// Which rights.
        rights: Vec<Right>,
    },
    /// A device is lost and will not come back.
    WrittenOff {
        /// Which.
        device: DeviceId,
    },
    /// Leases that this server had forgotten in a restore; their device has shown them.
    Adopted {
        /// Whose.
        device: DeviceId,
        /// As the device was given them.
        grants: Vec<Grant>,
    },
}

/// The capacity of one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellCapacity {
    /// Where.
    pub cell: Cell,
    /// Rooms that may be sold there, the overbooking allowance included.
    pub capacity: u32,
}

/// How a hold came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Hash)]
pub enum HoldEnd {
    /// The guest gave up.
    Released,
    /// The server found its time over.
    Expired,
    /// It became a sale.
    Sold,
}
