//! What needs a look: stays that two desks changed, values that lost a merge, work that the server
//! did not take, rooms that two guests have.

use jiff::Timestamp;
use keyrack_domain::reservation::Status;
use keyrack_domain::{
    Date, GuestId, Money, Party, RatePlanId, ReservationId, RoomId, RoomTypeId, Stay,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Done, ask, does};
use crate::failure::{Code, Failure};
use crate::view::{By, Fact, Said, SoldAnyway};

/// Everything that needs a look, or what of it is about one reservation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct List {
    /// Only what is about this reservation.
    #[serde(default)]
    pub reservation: Option<ReservationId>,
}
ask!(List, "conflict.list", Inbox);

/// What needs a look.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Inbox {
    /// Stays of which two versions stand.
    pub stays: Vec<ContestedStay>,
    /// Work of this desk that the server did not take, oldest first.
    pub refused: Vec<Refused>,
    /// Rooms that two guests have on one night.
    pub rooms: Vec<RoomClaim>,
    /// Values that another one has won against.
    pub values: Vec<LostValue>,
    /// Documents that cannot be read.
    pub unreadable: Vec<Unreadable>,
    /// Stays that were sold anyway and have no room, until somebody has seen to them; by arrival.
    #[serde(default)]
    pub oversold: Vec<Oversold>,
    /// Nights on which rooms were lost that had been promised, until there are enough again.
    #[serde(default)]
    pub short: Vec<Short>,
}

/// A night with fewer rooms than are promised: rooms went out of order, or a policy was lowered where
/// nobody could know what others had sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Short {
    /// The night.
    pub night: Date,
    /// Of which type; `None` for the house.
    pub room_type: Option<RoomTypeId>,
    /// How many rooms are too few.
    pub rooms: u32,
    /// How many of them a desk holds and may not have sold.
    pub at_desks: u32,
}

/// A stay that was sold though nothing was left, and for which nothing has come free.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Oversold {
    /// Whose.
    pub about: About,
    /// The nights.
    pub stay: Stay,
    /// The type of the first night without a room.
    pub room_type: RoomTypeId,
    /// Who sold it, when and why, and which nights have no room.
    pub anyway: SoldAnyway,
}

impl Inbox {
    /// How many things there are to look at.
    #[must_use]
    pub fn count(&self) -> usize {
        self.stays.len()
            + self.refused.len()
            + self.rooms.len()
            + self.values.len()
            + self.unreadable.len()
            + self.oversold.len()
            + self.short.len()
    }
}

/// A booking, as far as a list names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Which reservation.
    pub id: ReservationId,
    /// What people quote.
    pub reference: String,
    /// Family name first; empty where it is not known here.
    pub guest_name: String,
}

/// A stay that was changed at two desks while they could not see each other. All rights that any
/// version names stay counted until one is picked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContestedStay {
    /// Whose.
    pub about: About,
    /// The versions, the one that lists show meanwhile first.
    pub versions: Vec<StayVersion>,
    /// The version that somebody has picked, while the server has not settled it yet.
    pub picked: Option<String>,
    /// Why the server could not follow the last choice: mostly `sold-out`, with the night.
    #[serde(default)]
    pub unsettled: Option<Failure>,
}

/// One version of a stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StayVersion {
    /// Names it, for [`Settle`].
    pub version: String,
    /// Who wrote it, where, when.
    pub by: By,
    /// Where it stands.
    pub status: Status,
    /// The nights.
    pub stay: Stay,
    /// The types, in the order of the nights.
    pub room_types: Vec<RoomTypeId>,
    /// The rooms, in the order of the nights; empty for none.
    pub rooms: Vec<RoomId>,
    /// The plans, in the order of the nights.
    pub rate_plans: Vec<RatePlanId>,
    /// Who comes.
    pub party: Party,
    /// What it costs.
    pub total: Money,
}

/// A value that lost a merge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LostValue {
    /// In which document.
    pub document: Uuid,
    /// What the document is about.
    pub subject: Subject,
    /// The field, as the document names it.
    pub field: String,
    /// What stands now.
    pub shown: Version,
    /// What would stand otherwise.
    pub lost: Version,
}

/// A value and who wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Names it, for [`Restore`].
    pub version: String,
    /// The value.
    pub value: Said,
    /// Who wrote it.
    pub by: By,
}

/// What a document is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "subject", rename_all = "snake_case")]
pub enum Subject {
    /// A booking.
    Booking(About),
    /// A guest.
    Guest {
        /// Who.
        id: GuestId,
        /// Family name first.
        name: String,
    },
    /// Prices and restrictions.
    Prices,
    /// The hotel's settings.
    Hotel,
    /// The state of the rooms on a day, or a fault of one.
    Rooms,
    /// Anything else.
    Other,
}

/// Two guests in one room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomClaim {
    /// The room.
    pub room: RoomId,
    /// The nights, in order.
    pub nights: Vec<Date>,
    /// Who has it.
    pub claims: Vec<About>,
}

/// What one action at this desk changed, and the server did not take. It was taken back here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Which batch.
    pub batch: Uuid,
    /// Who did it, when.
    pub by: By,
    /// When it was taken back.
    pub taken_back_at: Option<Timestamp>,
    /// Why: the server's reason, or `built-on-refused`.
    pub code: Code,
    /// What is not so any more.
    pub lost: Vec<Lost>,
}

/// What was lost with one document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lost {
    /// What it was about.
    pub subject: Subject,
    /// The document itself is gone: nobody else has ever had it.
    pub gone: bool,
    /// What the action had changed.
    pub facts: Vec<Fact>,
}

/// A document that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unreadable {
    /// Which.
    pub document: Uuid,
    /// When it was set aside.
    pub at: Timestamp,
}

/// Picks one version of a contested stay. Only the server settles: at a desk this writes the wish
/// down, and the server carries it out when it arrives, or leaves it where another version has come
/// since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settle {
    /// Which reservation.
    pub reservation: ReservationId,
    /// The version that shall stand.
    pub version: String,
    /// Every version that the person was shown, the picked one among them.
    pub seen: Vec<String>,
}
does!(Settle, "conflict.settle", Settled);

/// A version is picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// It stands already; `false` while the server is still to settle it.
    pub done: bool,
}

/// Writes one of two contending values again, so that it alone stands: to restore the one that lost,
/// or to keep the one that won.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restore {
    /// In which document.
    pub document: Uuid,
    /// The field, as the list named it.
    pub field: String,
    /// The value that shall stand.
    pub version: String,
}
does!(Restore, "conflict.restore", Done);

/// A person has seen to what was taken back, or has not after all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Which.
    pub batch: Uuid,
    /// Whether it is seen to.
    pub done: bool,
}
does!(File, "conflict.file", Done);
