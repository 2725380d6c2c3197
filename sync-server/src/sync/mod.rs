//! The desks' side of the server: enrolment, and the sync socket.

pub mod backup;
pub mod code;
mod enrol;
pub mod list;
mod socket;

pub use backup::back_up;
pub use code::enrolment_code;
pub use enrol::enrol;
pub use list::properties;
pub use socket::socket;
