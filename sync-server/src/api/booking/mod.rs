//! Purchases, and what their guest may do with them.

pub mod cancel;
pub mod confirm;
pub mod read;
