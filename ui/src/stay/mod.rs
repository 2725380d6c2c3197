//! Choosing nights and people, for a new booking and for a change of one.

mod draft;
mod fields;
mod price;
mod waterfall;

pub use draft::Draft;
pub use fields::StayFields;
pub use price::{PriceLines, total};
pub use waterfall::Waterfall;
