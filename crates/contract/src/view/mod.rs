//! View models: what a screen needs, already joined.

mod history;

pub use history::{By, Fact, Said};

use jiff::Timestamp;
use keyrack_domain::guest::Guest;
use keyrack_domain::policy::FrozenPolicy;
use keyrack_domain::property::{Cleanliness, Outage, Room};
use keyrack_domain::reservation::{Source, Status, TimeSlice};
use keyrack_domain::tax::TaxLine;
use keyrack_domain::{BookingId, GuestId, Money, Party, ReservationId, RoomId, RoomTypeId, Stay};
use serde::{Deserialize, Serialize};

/// A reservation as one line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReservationLine {
    /// Which.
    pub id: ReservationId,
    /// What people quote.
    pub reference: String,
    /// Family name first.
    pub guest_name: String,
    /// Where it stands.
    pub status: Status,
    /// The nights.
    pub stay: Stay,
    /// Who.
    pub party: Party,
    /// The type of the first night.
    pub room_type: RoomTypeId,
    /// The room of the night that matters (tonight, or the first).
    pub room: Option<RoomId>,
    /// Its number.
    pub room_number: Option<String>,
    /// How clean that room is.
    pub cleanliness: Option<Cleanliness>,
    /// What the stay costs.
    pub total: Money,
    /// Two desks changed the stay, and nobody has picked yet.
    pub contested: bool,
    /// Written here and not yet at the server.
    pub unsent: bool,
    /// Where it came from.
    pub source: Source,
}

/// A reservation, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReservationView {
    /// The line.
    pub line: ReservationLine,
    /// Its purchase.
    pub booking: BookingId,
    /// The guest's id.
    pub guest_id: GuestId,
    /// Who.
    pub guest: Guest,
    /// Night by night.
    pub slices: Vec<TimeSlice>,
    /// Taxes inside the price or on top.
    pub taxes: Vec<TaxLine>,
    /// What a cancellation costs, and from when.
    pub policy: FrozenPolicy,
    /// Notes for staff.
    pub notes: String,
    /// What the guest asked for.
    pub requests: String,
    /// When it was made.
    pub booked_at: Timestamp,
}

/// A room as one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomLine {
    /// The room.
    pub room: Room,
    /// How clean.
    pub status: Cleanliness,
    /// Who is in it tonight.
    pub occupied_by: Option<ReservationId>,
    /// What is wrong with it tonight or soon.
    pub outages: Vec<Outage>,
}
