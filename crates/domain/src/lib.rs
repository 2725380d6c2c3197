//! Nouns and rules of the hotel trade.
//!
//! Everything here is pure: no input or output, no clock, no randomness, no SQL, no screen. The same
//! code prices a night at the desk, on the web and in the tests, and it builds for wasm so that the
//! staff app can show a price without asking.
//!
//! Stays are half-open, `[arrival, departure)`. Money is whole minor units of one currency. Instants
//! are UTC; a property has a time zone and a business date of its own.

pub mod block;
pub mod company;
pub mod count;
pub mod guest;
pub mod id;
pub mod money;
pub mod party;
pub mod policy;
pub mod property;
pub mod quote;
pub mod rate;
pub mod reservation;
pub mod service;
pub mod stay;
pub mod tax;
pub mod text;
pub mod turnaway;

pub use jiff::Timestamp;
pub use jiff::civil::{Date, Time};

pub use count::Count;
pub use id::{
    AttendantId, BlockId, BookingId, CompanyId, DeviceId, GuestId, HoldId, LayerId, OutageId,
    PolicyId, PromoId, PropertyId, RatePlanId, ReservationId, RoomId, RoomTypeId, ServiceId,
    StaffId, TaskId, TraceId, TurnawayId, YieldRuleId,
};
pub use money::{Currency, Money};
pub use party::Party;
pub use stay::Stay;
pub use text::Localized;
