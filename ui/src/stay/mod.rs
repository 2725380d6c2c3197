//! Choosing nights and people, for a new booking and for a change of one.

mod draft;
mod extras;
mod fields;
mod price;
mod waterfall;

pub use draft::Draft;
pub use extras::Extras;
pub use fields::StayFields;
pub use price::{PriceLines, service_rows, total};
pub use waterfall::Waterfall;
