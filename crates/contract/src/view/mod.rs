//! View models: what a screen needs, already joined.

mod history;

pub use history::{By, Fact, Said};

use jiff::Timestamp;
use keyrack_domain::company::{Commission, Company};
use keyrack_domain::guest::Guest;
use keyrack_domain::policy::FrozenPolicy;
use keyrack_domain::property::{Cleanliness, Outage, Room};
use keyrack_domain::quote::NightPrice;
use keyrack_domain::reservation::{Group, Source, Status, TimeSlice};
use keyrack_domain::service::ServiceLine;
use keyrack_domain::tax::TaxLine;
use keyrack_domain::{
    BookingId, CompanyId, Date, GuestId, Money, Party, ReservationId, RoomId, RoomTypeId, Stay,
    TraceId,
};
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
    /// The group that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
    /// The company's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// There is a note that is an alert.
    #[serde(default)]
    pub alert: bool,
    /// It was sold anyway, and a night of it still stands on no right.
    #[serde(default)]
    pub oversold: bool,
    /// Until when an option holds its rooms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release_at: Option<Timestamp>,
    /// Until when the room of a guest who has not come is kept, nothing guaranteeing it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_until: Option<Timestamp>,
    /// What the guest has left at the desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deposit: Option<Money>,
    /// When the guest said they would come, by the hotel's clock. Told of a reservation on its sheet and
    /// of those who come today; other lists leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_at: Option<jiff::civil::Time>,
}

impl ReservationLine {
    /// Whether the room was to be kept only until an instant that is over.
    #[must_use]
    pub fn is_held_over(&self, now: Timestamp) -> bool {
        self.held_until.is_some_and(|until| until <= now)
    }

    /// What of the stay is to be paid at the property: all of it less what was left at the desk.
    #[must_use]
    pub fn to_pay(&self) -> Money {
        let left = self.deposit.map_or(0, |deposit| deposit.minor);
        Money::new(self.total.minor.saturating_sub(left), self.total.currency)
    }
}

/// Something to be done about a reservation on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// Its id.
    pub id: TraceId,
    /// The day.
    pub due: Date,
    /// What is to be done.
    pub text: String,
    /// Who wrote it, where that is known.
    pub by: Option<String>,
    /// Who did it, and when; `None` while it is open.
    pub done: Option<TraceDone>,
}

/// Who did something, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TraceDone {
    /// Who, where that is known.
    pub by: Option<String>,
    /// When, by the desk's clock.
    pub at: Timestamp,
}

/// A stay that was sold though nothing was left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SoldAnyway {
    /// Why, in the seller's words.
    pub reason: String,
    /// Who, where that is known.
    pub by: Option<String>,
    /// When.
    pub at: Timestamp,
    /// The nights that still stand on no right, in order; none once rooms have come free for all.
    pub nights: Vec<Date>,
    /// Somebody has seen to it.
    pub seen_to: bool,
    /// Nobody meant to sell anyway: a desk that could not be asked sold it on a room that had been taken
    /// back from it meanwhile. `by` is who took it back, and `reason` why.
    #[serde(default)]
    pub taken_back: bool,
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
    /// What was sold besides the nights.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<SoldService>,
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
    /// Who pays or sends the guest.
    #[serde(default)]
    pub company: Option<(CompanyId, Company)>,
    /// The travel agent's commission, at what is agreed with it today; told to staff alone, and `None` for
    /// stays that were given up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commission: Option<Commission>,
    /// It was sold anyway.
    #[serde(default)]
    pub anyway: Option<SoldAnyway>,
    /// What is to be done about it, by day.
    #[serde(default)]
    pub traces: Vec<Trace>,
    /// What not coming cost, where the guest did not come.
    #[serde(default)]
    pub no_show: Option<NoShowFee>,
    /// How each night's price came about, for the nights of which that is known.
    #[serde(default)]
    pub explained: Vec<NightPrice>,
}

/// What not coming cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoShowFee {
    /// The fee as it was agreed.
    pub fee: Money,
    /// Why it was waived; `None` where it was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waived: Option<String>,
}

/// A service of a stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SoldService {
    /// The service as it was sold.
    pub line: ServiceLine,
    /// Whether it is promised.
    pub standing: Promise,
}

/// Whether a service is promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Promise {
    /// It is.
    #[default]
    Promised,
    /// It can run short, a desk has taken it down, and the server has not said yet whether it is there.
    Asked,
    /// The server has none left; somebody has to tell the guest.
    Refused,
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
