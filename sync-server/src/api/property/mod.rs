//! The hotel, and what it sells when.

pub mod calendar;
pub mod offers;
pub mod read;
pub mod services;
