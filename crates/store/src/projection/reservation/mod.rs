//! Reservations: one row for each room of a booking.

mod brief;
mod list;
mod listed;
mod put;

use keyrack_domain::policy::FrozenPolicy;
use keyrack_domain::reservation::{Group, Source, Status};
use keyrack_domain::{BookingId, CompanyId, GuestId, Party, ReservationId, Stay, Timestamp};

pub use brief::{Brief, brief, briefs_of_guest};
pub(in crate::projection) use list::group;
pub use list::{
    arriving, by_reference, by_reference_start, by_token, contested, contested_ids,
    departed_of_company, departed_on, due_in, get, in_house, in_house_in, newest, of_booking,
    of_company, of_guest, overlapping, oversold, with_status,
};
pub use listed::{Filter, SortBy, Totals, listed, totals};
pub use put::{add, put, remove};

/// One room of a booking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reservation {
    /// Its id.
    pub id: ReservationId,
    /// The purchase it is part of.
    pub booking: BookingId,
    /// What the guest reads out at the desk.
    pub reference: String,
    /// Who stays; what is known of the person stands elsewhere.
    pub guest: GuestId,
    /// Where it stands.
    pub status: Status,
    /// From the first slice to the day after the last.
    pub stay: Stay,
    /// Who sleeps there.
    pub party: Party,
    /// Where it came from.
    pub source: Source,
    /// What the stay costs, taxes included, in minor units of the property's currency.
    pub total_minor: i64,
    /// What a cancellation costs, and from when.
    pub policy: FrozenPolicy,
    /// A note of the staff's. It is about the stay and holds nothing about the person.
    pub note: String,
    /// The digest of the token with which the guest manages the booking; empty for none.
    pub manage_token: String,
    /// The stay register as the engine writes it: JSON, with its right ids and contenders.
    pub register: String,
    /// Two registers stand against each other until the server picks one.
    pub contested: bool,
    /// When it was made, to the millisecond.
    pub created_at: Timestamp,
    /// Who pays or sends the guest.
    pub company: Option<CompanyId>,
    /// The group that it belongs to.
    pub group: Option<Group>,
    /// The note is to be seen wherever the reservation is.
    pub alert: bool,
    /// A night was sold anyway and stands on no right.
    pub oversold: bool,
    /// Somebody has seen to what was sold anyway.
    pub seen_to: bool,
    /// Until when an option holds its rooms, to the millisecond.
    pub release_at: Option<Timestamp>,
    /// What the guest has left at the desk, in minor units of the property's currency.
    pub deposit_minor: i64,
}
