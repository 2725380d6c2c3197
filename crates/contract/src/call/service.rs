//! What is sold besides the night: settings, what can be had for a stay, what is to be prepared.

use keyrack_domain::quote::Quote;
use keyrack_domain::service::{Service, Why};
use keyrack_domain::{CompanyId, Date, HoldId, Money, ReservationId, ServiceId, Stay, Time};
use serde::{Deserialize, Serialize};

use super::hold::Wanted;
use super::{Done, ask, does};

/// Makes a service, or puts it in the place of what it was. Stays that have it keep it as it was sold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    /// The service; the id of a new one is made by the caller.
    pub service: Service,
}
does!(Put, "service.put", Done);

/// Sells a service no more, or again. Stays that have it keep it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Archive {
    /// Which.
    pub id: ServiceId,
    /// Whether it is archived.
    pub archived: bool,
}
does!(Archive, "service.archive", Done);

/// What can be ordered with a room, and what comes with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offered {
    /// The nights.
    pub stay: Stay,
    /// The room, with what is ordered already.
    pub room: Wanted,
    /// Whether services that guests may not order are shown; staff only.
    pub staff: bool,
    /// The reservation that is changed: what it has does not stand in its own way.
    #[serde(default)]
    pub reservation: Option<ReservationId>,
    /// The hold that is changed: what it keeps does not stand in its own way.
    #[serde(default)]
    pub hold: Option<HoldId>,
}
ask!(Offered, "service.offered", Offers);

/// Services for one room.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Offers {
    /// In list order.
    pub services: Vec<Offer>,
}

/// One service for one room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The service.
    pub service: Service,
    /// Why it comes without being ordered; `None` where it has to be ordered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comes: Option<Why>,
    /// It can be ordered, or more of it than comes.
    pub can_order: bool,
    /// What one costs, over all days on which it is given: of a service on a chosen day, on that day.
    pub amount: Money,
    /// The days for which it can be ordered.
    pub days: Vec<Date>,
    /// Of a service that can run short: how many are left, by day and time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<Left>,
}

/// How many of a service are left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// The day.
    pub date: Date,
    /// The time, where it has times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Time>,
    /// How many.
    pub left: u32,
}

/// What one room would cost with what is ordered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Price {
    /// The nights.
    pub stay: Stay,
    /// The room and what is ordered.
    pub room: Wanted,
    /// Whether it may be what guests may not order; staff only.
    pub staff: bool,
    /// As in [`super::offer::Search::code`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// As in [`super::offer::Search::company`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<CompanyId>,
}
ask!(Price, "service.price", Quote);

/// What is to be prepared on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// The day.
    pub date: Date,
}
ask!(Due, "service.due", DueList);

/// Everything that is to be prepared on a day.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DueList {
    /// By service in list order, then by time.
    pub groups: Vec<DueGroup>,
}

/// One service at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueGroup {
    /// Which.
    pub service: ServiceId,
    /// Its name, in every language that the hotel wrote.
    pub name: keyrack_domain::Localized,
    /// When, where it has times.
    #[serde(default)]
    pub time: Option<Time>,
    /// How many, people or pieces.
    pub count: u32,
    /// For whom.
    pub rooms: Vec<DueRoom>,
}

/// One stay for which something is prepared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueRoom {
    /// The stay.
    pub id: ReservationId,
    /// Family name first.
    pub guest_name: String,
    /// The room, where one is assigned.
    pub room_number: Option<String>,
    /// How many, people or pieces.
    pub count: u32,
    /// So many of them are asked for and not promised.
    #[serde(default)]
    pub waiting: u32,
}
