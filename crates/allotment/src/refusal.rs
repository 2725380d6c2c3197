//! What a ledger says no to, and why.

use crate::server::HoldEnd;
use crate::{Cell, DeviceId, Epoch, HoldId, LeaseId, RequestId, Right};

/// A refusal by the present state. Nothing has changed. The words are for logs; what a person
/// reads is chosen by [`Refusal::code`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Server: the cell has fewer free rooms than asked.
    #[error("{cell} has {free} free")]
    Full {
        /// The first such cell, in the order of cells.
        cell: Cell,
        /// Rooms that are free there.
        free: u32,
    },
    /// Device: it holds fewer free rights than the sale takes.
    #[error("{free} rights held here for {cell}")]
    NoRights {
        /// The first such cell, in the order of cells.
        cell: Cell,
        /// Rights that are free there.
        free: u32,
    },
    /// Device: there would be rights enough, were they not past their time.
    #[error("the rights held here for {cell} have expired")]
    Expired {
        /// The first such cell.
        cell: Cell,
    },
    /// Device: its clock cannot be trusted since the last start, so no lease counts as in time.
    #[error("the clock of this device is in doubt")]
    ClockInDoubt,
    /// The night is over by the property's business date.
    #[error("the night of {cell} is over")]
    NightLapsed {
        /// The first such cell.
        cell: Cell,
    },
    /// Nothing was asked for.
    #[error("nothing was asked for")]
    NothingAsked,
    /// A message of an epoch that is over.
    #[error("epoch {got} is over; {current} is current")]
    OldEpoch {
        /// The message's.
        got: Epoch,
        /// The reader's.
        current: Epoch,
    },
    /// A message of an epoch that the reader has not adopted yet.
    #[error("epoch {got} is not known here; {current} is current")]
    EpochAhead {
        /// The message's.
        got: Epoch,
        /// The reader's.
        current: Epoch,
    },
    /// The server was restored and waits for the ledgers of its devices before it sells.
    #[error("waiting for the ledgers of {} devices", awaiting.len())]
    Frozen {
        /// Those that have not reported.
        awaiting: Vec<DeviceId>,
    },
    /// No lease of that name was ever made.
    #[error("no lease {lease}")]
    UnknownLease {
        /// The name.
        lease: LeaseId,
    },
    /// The lease has no right of that ordinal.
    #[error("no right {right}")]
    UnknownRight {
        /// The name.
        right: Right,
    },
    /// The lease belongs to someone else.
    #[error("lease {lease} is not held by {device}")]
    NotHolder {
        /// The lease.
        lease: LeaseId,
        /// Who named it.
        device: DeviceId,
    },
    /// Only a right that a sale has used can be credited.
    #[error("right {right} is not known as sold")]
    NotSpent {
        /// The right.
        right: Right,
    },
    /// The request id was used by another device, or for something else.
    #[error("request {request} was another one")]
    RequestReused {
        /// The id.
        request: RequestId,
    },
    /// No hold of that id.
    #[error("no hold {hold}")]
    UnknownHold {
        /// The id.
        hold: HoldId,
    },
    /// The hold is over.
    #[error("hold {hold} is over: {how:?}")]
    HoldOver {
        /// The id.
        hold: HoldId,
        /// How it ended.
        how: HoldEnd,
    },
    /// A policy must not promise fewer rooms than are sold, held or granted already.
    #[error("{exposure} rooms are taken in {cell}")]
    BelowExposure {
        /// The first such cell.
        cell: Cell,
        /// The rooms that are taken there.
        exposure: u32,
    },
    /// Text that is no id.
    #[error("not an id")]
    Malformed,
    /// The device was written off; it gets no rights any more.
    #[error("{device} was written off")]
    WrittenOff {
        /// The device.
        device: DeviceId,
    },
    /// The device holds fewer rights there on which no sale is known.
    #[error("{device} holds {unsold} unsold in {cell}")]
    NotHeld {
        /// The device.
        device: DeviceId,
        /// The first such cell.
        cell: Cell,
        /// What it holds there.
        unsold: u32,
    },
    /// More rights would be taken back from absent desks than the property dares.
    #[error("{left} more may be taken back in {cell}")]
    GlassLimit {
        /// The first such cell.
        cell: Cell,
        /// How many may be taken back there yet.
        left: u32,
    },
    /// No version of the stay can stand: each names rights that are free again, and there is no
    /// room to replace them.
    #[error("no version of the stay can stand")]
    NoContender,
}

impl Refusal {
    /// A stable name of the kind of refusal, for messages and counters.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Full { .. } => "allotment.full",
            Self::NoRights { .. } => "allotment.no_rights",
            Self::Expired { .. } => "allotment.expired",
            Self::ClockInDoubt => "allotment.clock_in_doubt",
            Self::NightLapsed { .. } => "allotment.night_lapsed",
            Self::NothingAsked => "allotment.nothing_asked",
            Self::OldEpoch { .. } => "allotment.old_epoch",
            Self::EpochAhead { .. } => "allotment.epoch_ahead",
            Self::Frozen { .. } => "allotment.frozen",
            Self::UnknownLease { .. } => "allotment.unknown_lease",
            Self::UnknownRight { .. } => "allotment.unknown_right",
            Self::NotHolder { .. } => "allotment.not_holder",
            Self::NotSpent { .. } => "allotment.not_spent",
            Self::RequestReused { .. } => "allotment.request_reused",
            Self::UnknownHold { .. } => "allotment.unknown_hold",
            Self::HoldOver { .. } => "allotment.hold_over",
            Self::BelowExposure { .. } => "allotment.below_exposure",
            Self::Malformed => "allotment.malformed",
            Self::WrittenOff { .. } => "allotment.written_off",
            Self::NotHeld { .. } => "allotment.not_held",
            Self::GlassLimit { .. } => "allotment.glass_limit",
            Self::NoContender => "allotment.no_contender",
        }
    }
}
