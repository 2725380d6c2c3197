//! People and machines of a property.

pub mod device;
pub mod guest_key;
pub mod staff;
