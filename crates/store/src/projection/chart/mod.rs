//! What the tape chart is drawn from: stays, and their nights by date, in as few bytes as it takes.
//!
//! A chart is read again after every change, and a commit makes every reader decrypt its pages anew.
//! So what was read is kept in memory, and only what a commit touched is read again.

mod kept;
mod read;

use std::sync::Arc;

use keyrack_domain::reservation::{Group, Status};
use keyrack_domain::{Date, GuestId, ReservationId, RoomId, RoomTypeId};

pub(crate) use kept::{Before, Kept, Touched};
pub use read::window;

/// A stay as the chart names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartStay {
    /// Which.
    pub id: ReservationId,
    /// What people quote.
    pub reference: String,
    /// Whose.
    pub guest: GuestId,
    /// Where it stands.
    pub status: Status,
    /// The day of arrival.
    pub arrival: Date,
    /// The day of departure.
    pub departure: Date,
    /// Adults.
    pub adults: u8,
    /// Children.
    pub children: u8,
    /// What it costs, in minor units.
    pub total_minor: i64,
    /// There is a note for staff.
    pub noted: bool,
    /// The group it belongs to.
    pub group: Option<Group>,
}

/// A guest as the chart names them; both are empty where the guest is not there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChartGuest {
    /// The family name.
    pub last_name: String,
    /// The first name.
    pub first_name: String,
}

/// One night of one stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChartNight {
    /// Whose.
    pub reservation: ReservationId,
    /// The type that was sold.
    pub room_type: RoomTypeId,
    /// The room, once one is assigned.
    pub room: Option<RoomId>,
}

/// Some nights of the chart, all of one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// For each night what lies in it, by reservation: stays that take rooms or have taken them.
    pub nights: Vec<Arc<[ChartNight]>>,
    /// The stays of these nights by id, each with its guest.
    pub stays: Vec<(Arc<ChartStay>, Arc<ChartGuest>)>,
}
