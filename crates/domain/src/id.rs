//! Ids. Each noun has its own type, so that a room can never be passed where a room type is meant.
//!
//! Ids are UUIDs made by the caller (version 7, so that they sort by age); nothing here makes one.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// The sixteen bytes, as they stand in the database.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl core::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// A hotel.
    PropertyId;
    /// A kind of room that is sold: "Double", "Suite".
    RoomTypeId;
    /// One physical room with a number on its door.
    RoomId;
    /// The conditions under which a night is sold.
    RatePlanId;
    /// Terms that rate plans share.
    PolicyId;
    /// One purchase by one booker.
    BookingId;
    /// One room of a booking.
    ReservationId;
    /// A person who stays or books.
    GuestId;
    /// Rooms kept for a guest who is still typing.
    HoldId;
    /// A room out of order, out of service or out of inventory for some nights.
    OutageId;
    /// A desk or a server that writes.
    DeviceId;
    /// A member of staff.
    StaffId;
    /// Somebody who cleans rooms; a member of staff has the same id here.
    AttendantId;
    /// Something to be done in a room on a day.
    TaskId;
    /// Something to be done about a reservation on a day.
    TraceId;
    /// A company that books or sends guests.
    CompanyId;
    /// Something that is sold besides the night.
    ServiceId;
    /// Rooms set aside for a group.
    BlockId;
    /// A code that guests type.
    PromoId;
    /// A rule by which prices follow demand.
    YieldRuleId;
    /// Restrictions over many room-rates.
    LayerId;
    /// A request that did not become a stay.
    TurnawayId;
}
