//! The server's own file: which properties it serves, and who may connect. These functions take
//! handles of a file that was opened as [`crate::Kind::Accounts`].

pub mod enrolled_device;
pub mod enrolment_code;
pub mod hosted_property;
