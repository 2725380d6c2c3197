//! Parts that pages share.

mod document;
mod field;
mod price;
mod step;

pub use document::{Document, bare};
pub use field::{Errors, Field};
pub use price::{contact, party, policy, price, stay_summary};
pub use step::{Step, can_be_ordered};
