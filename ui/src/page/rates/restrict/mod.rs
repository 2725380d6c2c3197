//! Restrictions of a night: as they are typed, and as they are told.

mod fields;
mod said;
mod typed;
mod whence;

pub use fields::Numbers;
pub use said::{said, told_change};
pub use typed::Limits;
pub use whence::{Whence, speaks_of, taken_over, whence};
