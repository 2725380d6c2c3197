//! Rate plans as hotels and portals send them to each other: the OpenTravel message
//! `OTA_HotelRatePlanNotifRQ`, in the profile that AlpineBits HotelData publishes (2017-10 and later).
//!
//! [`Message::read`] takes the bytes and says at which line something is wrong. [`quote`] prices one stay
//! from a message: what the message counts in its own way (guests, packages of nights, free nights,
//! supplements) is worked out here, exactly and in fractions; rules and sums are those of
//! [`keyrack_domain::quote::price`], as everywhere else. What cannot be meant, or is not known here, is
//! refused and never passed over.

mod fault;
mod fraction;
mod message;
mod quote;

pub use fault::{Fault, Wrong};
pub use message::{BYTES_MAX, Message};
pub use quote::{Asked, Extra, Night, Offer, Reasons, Refused, Reply, Room, quote};
