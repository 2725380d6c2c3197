//! What a device's ledger is made of.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Epoch, Grant, Right};

/// One thing that has become so at a device. Stored by the caller, in order, in the transaction of
/// whatever else the verb does; a second application of any entry, then or later, changes nothing.
///
/// The order of the variants is part of the stored format: add at the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceEntry {
    /// A lease has been received.
    GrantTaken {
        /// As it came.
        grant: Grant,
    },
    /// A sale uses these rights.
    Spent {
        /// In the order of cells.
        rights: Vec<Right>,
    },
    /// These rights will never be sold on here; the server is to be told.
    GivenBack {
        /// Which.
        rights: Vec<Right>,
    },
    /// The server has been told.
    ReturnAcknowledged {
        /// Which.
        rights: Vec<Right>,
    },
    /// Grants of an older epoch are refused from now on.
    EpochAdopted {
        /// The server's present epoch.
        epoch: Epoch,
    },
    /// The nights before this date are over.
    BusinessDate {
        /// Tonight.
        date: Date,
    },
    /// The server did not take the sale that used these rights: they were never sold. They are not
    /// sold on here either, but go back; a right serves one sale in its life.
    Withdrawn {
        /// Which.
        rights: Vec<Right>,
    },
}
