//! Housekeeping: the board, who cleans what, and what is noticed on the way.
//!
//! Everything but an outage stands in the housekeeping document of one business day. Desks that are cut
//! off from each other write into the same document, and what they say of different rooms never
//! meets.

use jiff::civil::Time;
use keyrack_domain::property::{Cleanliness, Found, Outage, Room};
use keyrack_domain::{AttendantId, Date, OutageId, Party, ReservationId, RoomId, Stay, TaskId};
use serde::{Deserialize, Serialize};

use super::room::TakenOut;
use super::{Done, ask, does};
use crate::view::ReservationLine;

/// The board of the business day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {}
ask!(Board, "housekeeping.board", BoardView);

/// Every room with what happens in it today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardView {
    /// The business day.
    pub day: Date,
    /// Rooms in the order of their numbers.
    pub rooms: Vec<BoardRoom>,
    /// Who cleans today: staff of housekeeping, then who was put on the day's list; by name.
    pub attendants: Vec<Attendant>,
    /// Names of the days before that are not on today's list.
    pub lately: Vec<String>,
}

/// Somebody who cleans.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendant {
    /// The id.
    pub id: AttendantId,
    /// The name.
    pub name: String,
    /// They sign in themselves, and are on every day's list.
    pub staff: bool,
}

/// A room on the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardRoom {
    /// The room.
    pub room: Room,
    /// How clean it is.
    pub status: Cleanliness,
    /// Whoever cleaned it asks for somebody to look it over.
    pub look: bool,
    /// Who is in it.
    pub here: Option<BoardStay>,
    /// Its guest left today, and nobody has come since.
    pub left: bool,
    /// Who is to come into it today.
    pub arriving: Option<BoardStay>,
    /// Until when it is to be free, where a guest leaves today.
    pub leave_by: Option<Time>,
    /// That is later than the hotel's own hour.
    pub late: bool,
    /// Who cleans it.
    pub attendant: Option<AttendantId>,
    /// What was noticed.
    pub remark: String,
    /// How it was found, where the desk believed otherwise.
    pub found: Option<Found>,
    /// Open tasks of any day, and today's that are done.
    pub tasks: Vec<Task>,
    /// What is wrong with it tonight or later.
    pub outages: Vec<Outage>,
}

impl BoardRoom {
    /// The guest leaves today, or should have left before.
    #[must_use]
    pub fn leaves(&self, day: Date) -> bool {
        self.here
            .as_ref()
            .is_some_and(|here| here.stay.departure() <= day)
    }

    /// What it takes to clean it: a departure is two, a guest who stays over one, another room that
    /// is dirty one, and nothing otherwise.
    #[must_use]
    pub fn effort(&self, day: Date) -> u32 {
        if self.left || self.leaves(day) {
            return if self.status == Cleanliness::Dirty || self.here.is_some() {
                2
            } else {
                0
            };
        }
        u32::from(self.status == Cleanliness::Dirty)
    }
}

/// A stay as housekeeping sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardStay {
    /// Which; nothing for those who may not open bookings.
    pub reservation: Option<ReservationId>,
    /// The guest's family name first; empty for those who may not see guests.
    pub guest_name: String,
    /// Who.
    pub party: Party,
    /// The nights.
    pub stay: Stay,
    /// The booking's note for staff.
    pub note: String,
}

/// Something to be done in a room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// The day it is for.
    pub day: Date,
    /// The id.
    pub id: TaskId,
    /// What.
    pub text: String,
    /// It is done.
    pub done: bool,
}

/// What is said of one room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marked {
    /// The room.
    pub room: RoomId,
    /// How clean it is.
    pub status: Cleanliness,
    /// Somebody is asked to look it over.
    #[serde(default)]
    pub look: bool,
}

/// Says how clean rooms are: all of them, or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The rooms; at most 2,000.
    pub rooms: Vec<Marked>,
}
does!(Mark, "housekeeping.mark", MarkedBefore);

/// What was said of the same rooms before, so that it can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkedBefore {
    /// The rooms.
    pub before: Vec<Marked>,
}

/// Who cleans one room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assigned {
    /// The room.
    pub room: RoomId,
    /// Who; nobody where there is none.
    pub attendant: Option<AttendantId>,
}

/// Gives rooms to attendants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assign {
    /// The rooms; at most 2,000.
    pub rooms: Vec<Assigned>,
}
does!(Assign, "housekeeping.assign", AssignedBefore);

/// Who cleaned the same rooms before, so that it can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssignedBefore {
    /// The rooms.
    pub before: Vec<Assigned>,
}

/// Shares the rooms that are to be cleaned and that nobody has yet among the attendants, so that each
/// gets about the same work, in neighbouring rooms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShareOut {
    /// Among whom; everybody on the day's list where it is empty.
    #[serde(default)]
    pub attendants: Vec<AttendantId>,
    /// Also rooms that somebody has already.
    #[serde(default)]
    pub anew: bool,
}
does!(ShareOut, "housekeeping.share_out", AssignedBefore);

/// Puts somebody who does not sign in on the day's list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddAttendant {
    /// The new id.
    pub id: AttendantId,
    /// The name: 1 to 40 characters.
    pub name: String,
}
does!(AddAttendant, "housekeeping.add_attendant", Done);

/// Takes somebody off the day's list. Their rooms are nobody's again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DropAttendant {
    /// Who.
    pub id: AttendantId,
}
does!(DropAttendant, "housekeeping.drop_attendant", AssignedBefore);

/// Notes something to be done in a room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddTask {
    /// The new id.
    pub id: TaskId,
    /// The room.
    pub room: RoomId,
    /// For which day; today or later.
    pub day: Date,
    /// What.
    pub text: String,
}
does!(AddTask, "housekeeping.add_task", Done);

/// Says whether a task is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FinishTask {
    /// The day it is for.
    pub day: Date,
    /// Which.
    pub id: TaskId,
    /// Whether.
    pub done: bool,
}
does!(FinishTask, "housekeeping.finish_task", Done);

/// Notes what was noticed in a room today; nothing takes the note away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// The room.
    pub room: RoomId,
    /// What.
    pub text: String,
}
does!(Remark, "housekeeping.remark", Done);

/// Notes that a room was found otherwise than the desk believes; nothing settles it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discrepancy {
    /// The room.
    pub room: RoomId,
    /// How.
    pub found: Option<Found>,
}
does!(Discrepancy, "housekeeping.discrepancy", Done);

/// Lets the guest who leaves today stay longer; nothing is the hotel's own hour again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeaveBy {
    /// The room.
    pub room: RoomId,
    /// Until when.
    pub at: Option<Time>,
}
does!(LeaveBy, "housekeeping.leave_by", Done);

/// Whom it would meet to take a room out of sale for some nights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Affected {
    /// The room.
    pub room: RoomId,
    /// The nights.
    pub nights: Stay,
    /// The outage that is being changed, which is not counted twice.
    #[serde(default)]
    pub outage: Option<OutageId>,
}
ask!(Affected, "room.affected", AffectedView);

/// Stays that would need another room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AffectedView {
    /// Whoever has this room on one of the nights, by arrival.
    pub stays: Vec<ReservationLine>,
    /// Nights on which more would be sold than there is, were the room out of order.
    pub nights_short: u16,
}

/// Changes how long a room is away, how much that takes, or why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeOutage {
    /// The outage, with everything as it is to be.
    pub outage: Outage,
}
does!(ChangeOutage, "room.change_outage", TakenOut);
