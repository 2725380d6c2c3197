//! What server and device say to each other about rights. Any of it may be lost, doubled, late or
//! out of order.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{DeviceId, Epoch, Lease, LeaseId, Needs, RequestId, Right};

/// What a grant is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, PartialOrd, Ord, Hash)]
pub enum GrantKind {
    /// Stock for when the line is down: as many rooms as are free, up to what was asked.
    Standing,
    /// Exactly what one sale needs, or nothing. A desk that no longer waits for it gives it back.
    Spot,
}

/// A device asks for rights.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PartialOrd, Ord, Hash)]
pub struct GrantRequest {
    /// The same for every repeat of this question.
    pub id: RequestId,
    /// Who asks. The server takes it from the connection, not from the message.
    pub device: DeviceId,
    /// Stock, or one sale.
    pub kind: GrantKind,
    /// What for.
    pub needs: Needs,
    /// See [`Lease::not_after`]; the server hands it back as it came.
    pub not_after: u64,
}

/// The server gives a lease. Sent again until the device acknowledges it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, PartialOrd, Ord, Hash)]
pub struct Grant {
    /// The lease, whose id carries the epoch.
    pub lease: Lease,
    /// The question it answers.
    pub request: RequestId,
    /// What it is for.
    pub kind: GrantKind,
}

/// A device's whole ledger, for a server in a new epoch: a lease of an older epoch that is not in
/// it was never received, and never will be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PartialOrd, Ord, Hash)]
pub struct Report {
    /// Whose.
    pub device: DeviceId,
    /// The epoch that the device had adopted when it wrote this.
    pub epoch: Epoch,
    /// The device's business date; it has forgotten the nights before.
    pub business_date: Date,
    /// Every lease it has taken for nights that are not over, also those given back whole.
    pub leases: Vec<ReportedLease>,
}

/// One lease as its holder knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PartialOrd, Ord, Hash)]
pub struct ReportedLease {
    /// Its name.
    pub lease: LeaseId,
    /// Ordinals used by sales.
    pub spent: BTreeSet<u32>,
    /// Ordinals given back, acknowledged or not.
    pub returned: BTreeSet<u32>,
}

/// The server asks a connected device for free rights before it refuses somebody else a room. It
/// names them, so the same recall may come any number of times: what was given back for it before
/// counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PartialOrd, Ord, Hash)]
pub struct Recall {
    /// The round it belongs to; the answer carries it.
    pub id: RequestId,
    /// Who is asked.
    pub device: DeviceId,
    /// Cell by cell.
    pub parts: Vec<RecallPart>,
}

/// What a recall asks of one cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PartialOrd, Ord, Hash)]
pub struct RecallPart {
    /// How many of `rights` the server would like to have; at least 1.
    pub quantity: u32,
    /// Rights of one cell on which the server knows of no sale, the highest first: a desk sells on
    /// the lowest.
    pub rights: Vec<Right>,
}

/// The leases that a device holds, as it was given them: for a server that was restored, which may
/// have forgotten that it made them. Sent before the [`Report`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, PartialOrd, Ord, Hash)]
pub struct Holdings {
    /// Whose.
    pub device: DeviceId,
    /// The epoch that the device had adopted when it wrote this.
    pub epoch: Epoch,
    /// Every grant that it has taken for nights that are not over.
    pub grants: Vec<Grant>,
}
