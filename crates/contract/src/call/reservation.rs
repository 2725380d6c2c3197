//! One room of a booking, through its life.

use keyrack_domain::{Date, Money, Party, RatePlanId, ReservationId, RoomId, RoomTypeId, Stay};
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};
use crate::view::{ReservationLine, ReservationView};

/// One reservation, whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    /// Which.
    pub id: ReservationId,
}
ask!(Read, "reservation.read", ReservationView);

/// Reservations by text (name, reference) and by nights, newest arrivals first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Find {
    /// Words of a name or the start of a reference; empty for all.
    #[serde(default)]
    pub text: String,
    /// Only stays that touch these nights.
    #[serde(default)]
    pub nights: Option<Stay>,
    /// At most this many, 1 to 200.
    pub limit: u16,
}
ask!(Find, "reservation.find", Found);

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The lines.
    pub lines: Vec<ReservationLine>,
}

/// What a change of nights, type, plan or people would cost, without making it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuoteAmend {
    /// The change.
    pub change: Amend,
}
ask!(QuoteAmend, "reservation.quote_amend", Amended);

/// Changes nights, type, plan or people. Nights that stay keep their price unless type, plan or
/// people change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amend {
    /// Which.
    pub id: ReservationId,
    /// The new nights.
    pub stay: Stay,
    /// The new type.
    pub room_type: RoomTypeId,
    /// The new plan.
    pub rate_plan: RatePlanId,
    /// The new people.
    pub party: Party,
    /// What the person was shown.
    pub expected_total: Option<Money>,
}
does!(Amend, "reservation.amend", Amended);

/// Before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amended {
    /// What it cost.
    pub before: Money,
    /// What it costs.
    pub after: Money,
}

/// Gives the reservation a room from a night on, or takes it away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assign {
    /// Which.
    pub id: ReservationId,
    /// The room; `None` for no room.
    pub room: Option<RoomId>,
    /// From this night on; the whole stay where it is `None`.
    #[serde(default)]
    pub from: Option<Date>,
}
does!(Assign, "reservation.assign", Assigned);

/// The room is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assigned {
    /// The room has a small fault on one of the nights.
    pub out_of_service: bool,
    /// The room is of another type than what was sold.
    pub other_type: bool,
}

/// The guest arrives. Needs a room that is free and not out of order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckIn {
    /// Which.
    pub id: ReservationId,
    /// A room, where none is assigned yet or another is wanted.
    #[serde(default)]
    pub room: Option<RoomId>,
}
does!(CheckIn, "reservation.check_in", Done);

/// Takes an arrival back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct UndoCheckIn {
    /// Which.
    pub id: ReservationId,
}
does!(UndoCheckIn, "reservation.undo_check_in", Done);

/// The guest leaves on the planned day or after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckOut {
    /// Which.
    pub id: ReservationId,
}
does!(CheckOut, "reservation.check_out", Done);

/// Takes a departure back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct UndoCheckOut {
    /// Which.
    pub id: ReservationId,
}
does!(UndoCheckOut, "reservation.undo_check_out", Done);

/// The guest leaves before the planned day: the nights from the business date on are free again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DepartEarly {
    /// Which.
    pub id: ReservationId,
}
does!(DepartEarly, "reservation.depart_early", Amended);

/// Gives the reservation up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cancel {
    /// Which.
    pub id: ReservationId,
    /// What the person was shown; refused with `fee-changed` when it is another by now.
    pub expected_fee: Option<Money>,
    /// Why, in the words of who cancels.
    #[serde(default)]
    pub reason: String,
}
does!(Cancel, "reservation.cancel", super::booking::Cancelled);

/// Takes a cancelled or missed reservation up again, with fresh rights and at its old price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reinstate {
    /// Which.
    pub id: ReservationId,
}
does!(Reinstate, "reservation.reinstate", Done);

/// The guest did not come. From the arrival's business date on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoShow {
    /// Which.
    pub id: ReservationId,
}
does!(NoShow, "reservation.no_show", Done);
