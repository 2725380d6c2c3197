//! Finding anything by typing.

use keyrack_domain::reservation::Status;
use keyrack_domain::{Date, GuestId, ReservationId, RoomId, RoomTypeId, Stay};
use serde::{Deserialize, Serialize};

use super::ask;

/// The most of each kind in one answer.
pub const HITS_MAX: u16 = 20;

/// Guests, bookings, rooms and dates by what a person has typed so far. Case, accents and one slip
/// in a word of five letters or more are forgiven.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Find {
    /// What was typed; nothing is found for nothing.
    pub text: String,
    /// At most this many of each kind, 1 to [`HITS_MAX`].
    pub limit: u16,
    /// The language in which words for days are tried first.
    #[serde(default)]
    pub language: String,
}
ask!(Find, "search.find", Found);

/// What was found, the likeliest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The hits.
    pub hits: Vec<Hit>,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Hit {
    /// A date was typed.
    Date {
        /// The date that is meant.
        date: Date,
    },
    /// A room's number begins like that.
    Room {
        /// The room.
        id: RoomId,
        /// Its number.
        number: String,
        /// Its type.
        room_type: RoomTypeId,
        /// Who is in it tonight.
        guest: Option<StayHit>,
    },
    /// A room of a booking.
    Stay(StayHit),
    /// A guest's profile; the one that stands for all it was merged with.
    Guest {
        /// The guest.
        id: GuestId,
        /// Family name first.
        name: String,
        /// Address or telephone, to tell two of one name apart.
        contact: String,
        /// The country, where it is known.
        country: String,
    },
}

/// A room of a booking, as short as it can be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StayHit {
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
    /// The room of the night that matters, where one is assigned.
    pub room_number: Option<String>,
}
