//! What was done, in parts that `locale` puts into words.

use jiff::Timestamp;
use keyrack_domain::property::Cleanliness;
use keyrack_domain::reservation::{Source, Status};
use keyrack_domain::{Money, Party, RatePlanId, RoomId, RoomTypeId, Stay};
use serde::{Deserialize, Serialize};

/// Who did something. What is not known is empty: a guest on the web has neither name nor desk.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct By {
    /// The member of staff, by name.
    pub staff: Option<String>,
    /// The desk, by name; `None` for the server and for desks nobody has told of.
    pub device: Option<String>,
    /// When, by the maker's clock.
    pub at: Option<Timestamp>,
    /// The call that did it: `reservation.amend`; empty where it is not known.
    pub verb: String,
}

/// One thing that a change did to a reservation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case")]
pub enum Fact {
    /// It was made.
    Booked {
        /// The nights.
        stay: Stay,
        /// The type of the first night.
        room_type: RoomTypeId,
        /// Who comes.
        party: Party,
        /// What it cost then.
        total: Money,
        /// Where it came from.
        source: Source,
    },
    /// It stands elsewhere in its life.
    Status {
        /// Before.
        from: Status,
        /// After.
        to: Status,
    },
    /// Other nights.
    Nights {
        /// Before.
        from: Stay,
        /// After.
        to: Stay,
    },
    /// Another type.
    RoomType {
        /// Before.
        from: RoomTypeId,
        /// After.
        to: RoomTypeId,
    },
    /// Another plan.
    RatePlan {
        /// Before.
        from: RatePlanId,
        /// After.
        to: RatePlanId,
    },
    /// Another room; `None` for no room.
    Room {
        /// Before.
        from: Option<RoomId>,
        /// After.
        to: Option<RoomId>,
    },
    /// Other people.
    Party {
        /// Before.
        from: Party,
        /// After.
        to: Party,
    },
    /// Another price.
    Total {
        /// Before.
        from: Money,
        /// After.
        to: Money,
    },
    /// Something besides the nights was ordered, or given up.
    Service {
        /// Its name.
        name: keyrack_domain::Localized,
        /// How many before; none where it is new.
        from: u16,
        /// How many after; none where it was given up.
        to: u16,
    },
    /// The server has said whether a service that can run short is there.
    ServicePromise {
        /// Its name.
        name: keyrack_domain::Localized,
        /// Whether it is.
        promised: bool,
    },
    /// It was sold although nothing was left.
    SoldAnyway {
        /// Why, in the seller's words.
        reason: String,
    },
    /// It was sold at a desk that could not be asked, on a room that had been taken back from it.
    TakenBack {
        /// Why it was taken back.
        reason: String,
    },
    /// Rooms have come free for all the nights that were sold anyway.
    RoomFound,
    /// Two versions of the stay stood against each other, and one was picked.
    Settled,
    /// Somebody picked a version; the server settles it.
    Picked,
    /// Something else was written.
    Field {
        /// The field's name.
        field: String,
        /// Before.
        from: Said,
        /// After.
        to: Said,
    },
    /// Details of the guest were changed. They stand with the guest and nowhere else.
    Guest {
        /// The fields' names.
        fields: Vec<String>,
    },
}

/// A single value, as far as it can be said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "said", content = "value", rename_all = "snake_case")]
pub enum Said {
    /// Nothing stands there.
    Nothing,
    /// Words of a person.
    Text(String),
    /// A number.
    Number(i64),
    /// Money.
    Money(Money),
    /// Yes or no.
    Flag(bool),
    /// How clean a room is.
    Clean(Cleanliness),
    /// Something made of parts.
    Parts,
}
