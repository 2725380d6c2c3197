//! One room of a booking, through its life.

use jiff::civil::Time;
use keyrack_domain::guest::Guest;
use keyrack_domain::service::{Order, ServiceLine};
use keyrack_domain::tax::TaxLine;
use keyrack_domain::{
    Date, Money, Party, RatePlanId, ReservationId, RoomId, RoomTypeId, Stay, TraceId,
};
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};
use crate::view::{By, Fact, ReservationLine, ReservationView};

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

/// Who changed what in a reservation, and when; newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct History {
    /// Which.
    pub id: ReservationId,
}
ask!(History, "reservation.history", Told);

/// A reservation's history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Newest first.
    pub entries: Vec<Entry>,
}

/// One thing that somebody did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Who, where, when, by which call.
    pub by: By,
    /// What it changed; empty where nothing of it can be told.
    pub facts: Vec<Fact>,
    /// Made by somebody who did not see what another desk did at the same time.
    pub apart: bool,
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
    /// Change it although nothing is left for the new nights, and why. Refused without a reason, and to
    /// those who may not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anyway: Option<String>,
}
does!(Amend, "reservation.amend", Amended);

/// Before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amended {
    /// What it cost.
    pub before: Money,
    /// What it costs.
    pub after: Money,
    /// In a question: too few rooms are left for it.
    #[serde(default)]
    pub full: bool,
    /// In a question: this caller may change it anyway, with a reason.
    #[serde(default)]
    pub may: bool,
}

/// Orders services for a stay, in the place of all that was ordered for it. What it had keeps its
/// price. Answers as a move does, so that it can be put back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Services {
    /// Which.
    pub id: ReservationId,
    /// Everything that is to be ordered; what comes by itself is not among it.
    pub orders: Vec<Order>,
    /// What the person was shown.
    #[serde(default)]
    pub expected_total: Option<Money>,
}
does!(Services, "reservation.services", Moved);

/// What such a change would cost, without making it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuoteServices {
    /// The change.
    pub change: Services,
}
ask!(QuoteServices, "reservation.quote_services", ServicesQuote);

/// A stay's services before they are changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServicesQuote {
    /// What the stay costs.
    pub before: Money,
    /// What it would cost.
    pub after: Money,
    /// Its services as they would be.
    pub services: Vec<ServiceLine>,
    /// Its taxes as they would be.
    pub taxes: Vec<TaxLine>,
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoShow {
    /// Which.
    pub id: ReservationId,
    /// The fee as it was shown; refused when it is another by now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_fee: Option<Money>,
    /// Why the fee is waived; at most 200 characters. `None` where it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waived: Option<String>,
}

impl NoShow {
    /// With the fee that was agreed, whatever it is.
    #[must_use]
    pub const fn of(id: ReservationId) -> Self {
        Self {
            id,
            expected_fee: None,
            waived: None,
        }
    }
}
does!(NoShow, "reservation.no_show", Done);

/// Other nights, another room, or both at once, as a bar is moved on the tape chart. Nights that stay
/// keep their price; a night in a room of another type is sold as that type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// Which.
    pub id: ReservationId,
    /// The new nights; the same as before where only the room changes.
    pub stay: Stay,
    /// Where some of these nights go. Nights that are new and not among them go where their
    /// neighbours are.
    #[serde(default)]
    pub place: Option<Place>,
    /// Nights in another type keep the price that they were sold at: an upgrade that the house gives.
    #[serde(default)]
    pub keep_price: bool,
    /// What the person was shown.
    #[serde(default)]
    pub expected_total: Option<Money>,
}
does!(Move, "reservation.move", Moved);

/// A room for some nights of a stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The first night.
    pub from: Date,
    /// The night after the last.
    pub until: Date,
    /// The room; `None` for no room, and the type as it is.
    pub room: Option<RoomId>,
}

/// What a move would cost and whether it would be taken, without making it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuoteMove {
    /// The move.
    pub change: Move,
}
ask!(QuoteMove, "reservation.quote_move", Moved);

/// A stay before and after a move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// What it cost.
    pub before: Money,
    /// What it costs.
    pub after: Money,
    /// The room has a small fault on one of the nights.
    pub out_of_service: bool,
    /// Nights are now sold as another type.
    pub other_type: bool,
    /// Names the stay as it was, for [`PutBack`].
    pub was: String,
    /// Names the stay as it is.
    pub is: String,
}

/// Puts a stay back to what it was before a move that this computer made: nights, rooms and prices.
/// Also the way forward again after that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutBack {
    /// Which.
    pub id: ReservationId,
    /// The name of the stay as it is; refused with `stay-changed` where it is another by now.
    pub from: String,
    /// The name of the stay as it is to be.
    pub to: String,
}
does!(PutBack, "reservation.put_back", Moved);

/// The guest arrives, and what is noted on the way: who they are, and what they leave at the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receive {
    /// Which.
    pub id: ReservationId,
    /// A room, where none is assigned yet or another is wanted.
    #[serde(default)]
    pub room: Option<RoomId>,
    /// What is known of the guest by now.
    #[serde(default)]
    pub guest: Option<Guest>,
    /// What the guest left at the desk, noted and not booked: payments come with the folio.
    #[serde(default)]
    pub deposit: Option<Money>,
}
does!(Receive, "reservation.receive", Done);

/// An option or a place on the waiting list becomes a booking, at the price it was written down with.
/// The waiting list takes rights now, like any sale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirm {
    /// Which.
    pub id: ReservationId,
    /// Although nothing is left, and why.
    #[serde(default)]
    pub anyway: Option<String>,
}
does!(Confirm, "reservation.confirm", Done);

/// The note for staff, and whether it is an alert.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Which.
    pub id: ReservationId,
    /// The whole note. What somebody else writes into it at the same time stays.
    pub text: String,
    /// It is to be seen wherever the reservation is.
    pub alert: bool,
}
does!(Note, "reservation.note", Done);

/// When the guest said they would come. Only before they are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expect {
    /// Which.
    pub id: ReservationId,
    /// The clock time at the hotel, to the minute; one before six in the morning is the night after the
    /// day of arrival. `None` where nobody knows.
    #[serde(default)]
    pub at: Option<Time>,
}
does!(Expect, "reservation.expect", Done);

/// Something is to be done about a reservation on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddTrace {
    /// Which.
    pub id: ReservationId,
    /// The id, made by the caller.
    pub trace: TraceId,
    /// The day.
    pub due: Date,
    /// What.
    pub text: String,
}
does!(AddTrace, "reservation.add_trace", Done);

/// It is done, or it is not after all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FinishTrace {
    /// Which reservation.
    pub id: ReservationId,
    /// Which of its traces.
    pub trace: TraceId,
    /// Whether it is done.
    pub done: bool,
}
does!(FinishTrace, "reservation.finish_trace", Done);

/// Somebody has seen to a stay that was sold anyway: found another house for the guest, or a room.
/// Or has not after all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeeTo {
    /// Which.
    pub id: ReservationId,
    /// Whether it is seen to.
    pub done: bool,
}
does!(SeeTo, "reservation.see_to", Done);
