//! Purchases.

use jiff::civil::Time;
use keyrack_domain::guest::Guest;
use keyrack_domain::reservation::{Group, Source};
use keyrack_domain::{
    BookingId, CompanyId, GuestId, HoldId, Money, ReservationId, RoomId, Stay, Timestamp,
};
use serde::{Deserialize, Serialize};

use super::hold::Wanted;
use super::{ask, does};
use crate::view::ReservationView;

/// Turns a hold into a booking. The hold's rooms and prices stand; nothing is priced anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirm {
    /// The hold.
    pub hold: HoldId,
    /// The new booking's id.
    pub booking: BookingId,
    /// Who books.
    pub guest: Guest,
    /// What the guest asks for; free text, no promise.
    #[serde(default)]
    pub requests: String,
    /// BLAKE3 digest of the manage token that the caller made; the token itself is never stored.
    pub manage_token_digest: [u8; 32],
    /// The guest agreed to be sent offers: under which wording, and in which language. `None` where
    /// they did not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marketing_wording: Option<String>,
}
does!(Confirm, "booking.confirm", Booked);

/// Sells at the desk, without a hold: each room needs the desk's own rights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sell {
    /// The new booking's id.
    pub booking: BookingId,
    /// The nights.
    pub stay: Stay,
    /// The rooms.
    pub rooms: Vec<Wanted>,
    /// Who books.
    pub guest: Guest,
    /// A guest who is known already; `guest` then replaces what is known of them.
    #[serde(default)]
    pub known_guest: Option<GuestId>,
    /// Where it came from.
    pub source: Source,
    /// What the guest was shown.
    pub expected_total: Option<Money>,
    /// A room for the first reservation, and check in at once; for walk-ins.
    #[serde(default)]
    pub check_in_to: Option<RoomId>,
    /// Notes for staff.
    #[serde(default)]
    pub notes: String,
    /// How else it differs from a plain sale.
    #[serde(default)]
    pub terms: Terms,
}
does!(Sell, "booking.sell", Booked);

/// How a sale at the desk differs from a plain one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Terms {
    /// What it is to be.
    #[serde(default)]
    pub standing: Standing,
    /// Sell although nothing is left, and why. Nights with a room left are sold as ever; only for the
    /// others is the sale flagged. Refused without a reason, and to those who may not.
    #[serde(default)]
    pub anyway: Option<String>,
    /// Who pays or sends the guest: the sale is at its prices.
    #[serde(default)]
    pub company: Option<CompanyId>,
    /// The rooms belong together, under this name and colour.
    #[serde(default)]
    pub group: Option<Group>,
    /// A room for each reservation, in the order of [`Sell::rooms`], and check in at once; for
    /// walk-ins. None, or as many as there are rooms.
    #[serde(default)]
    pub check_in_rooms: Vec<RoomId>,
    /// The note is an alert.
    #[serde(default)]
    pub alert: bool,
    /// A promotion's code, a company's, or that of a plan for those who know it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// When the guest said they would come, by the hotel's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_at: Option<Time>,
}

/// What a sale is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(tag = "standing", rename_all = "snake_case")]
pub enum Standing {
    /// A booking.
    #[default]
    Confirmed,
    /// An option: it holds its rooms until it is confirmed or released.
    Tentative {
        /// Until when.
        release_at: Timestamp,
    },
    /// A place on the waiting list: it holds nothing.
    Waitlisted,
}

/// A booking that stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booked {
    /// Its id.
    pub booking: BookingId,
    /// What people quote: `KR-A7-000412-X9QF`.
    pub reference: String,
    /// One for each room.
    pub reservations: Vec<ReservationId>,
    /// What it costs.
    pub total: Money,
}

/// A booking with its rooms, by reference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    /// The reference.
    pub reference: String,
}
ask!(Read, "booking.read", BookingView);

/// A booking by the digest of its manage token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByToken {
    /// BLAKE3 of the token.
    pub digest: [u8; 32],
}
ask!(ByToken, "booking.by_token", BookingView);

/// What a guest agreed to, when, and under which words: who asks for it later has to show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// When they agreed.
    pub at: Timestamp,
    /// Which version of the wording, in which language: `2026-11 de`.
    pub wording: String,
}

/// A booking as staff and the guest see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingView {
    /// Its id.
    pub booking: BookingId,
    /// What people quote.
    pub reference: String,
    /// Who booked.
    pub guest: Guest,
    /// The rooms.
    pub rooms: Vec<ReservationView>,
    /// All rooms together.
    pub total: Money,
    /// What a cancellation of everything costs now; zero while it is free, `None` when nothing can
    /// be cancelled any more.
    pub fee_now: Option<Money>,
    /// The digest of the manage token, so that a door can compare.
    pub manage_token_digest: Option<[u8; 32]>,
    /// Whether the guest wants offers by mail; `None` where they never agreed.
    #[serde(default)]
    pub marketing: Option<Agreed>,
}

impl BookingView {
    /// The nights from the first arrival to the last departure; `None` without rooms.
    #[must_use]
    pub fn whole_stay(&self) -> Option<Stay> {
        let stays = || self.rooms.iter().map(|room| room.line.stay);
        let arrival = stays().map(|stay| stay.arrival()).min()?;
        let departure = stays().map(|stay| stay.departure()).max()?;
        Stay::try_new(arrival, departure).ok()
    }
}

/// Cancels every room of a booking that can still be cancelled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cancel {
    /// The reference.
    pub reference: String,
    /// What the guest was shown; refused with `fee-changed` when it is another by now.
    pub expected_fee: Option<Money>,
}
does!(Cancel, "booking.cancel", Cancelled);

/// What the cancellation cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cancelled {
    /// The fee.
    pub fee: Money,
}
