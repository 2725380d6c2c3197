//! Rows made from documents. They can be thrown away and made again at any time.

pub mod attendant;
pub mod block;
pub mod chart;
pub mod company;
pub mod conflict;
mod digest;
pub mod finding;
pub mod guest;
pub mod guest_link;
pub mod housekeeping;
pub mod outage;
pub mod oversold;
pub mod pick_up;
pub mod promo_use;
pub mod property;
pub mod rate_day;
pub mod rate_plan;
pub mod rate_rule;
pub mod reservation;
pub mod room;
pub mod room_day;
pub mod room_task;
pub mod room_type;
pub mod service;
pub mod service_day;
pub mod slice;
pub mod source;
pub mod trace;
pub mod turnaway;

pub use digest::{ProjectionDigest, TableDigest, clear_projections, projection_digest};
