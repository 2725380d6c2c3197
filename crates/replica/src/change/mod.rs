//! Changes as bytes from elsewhere: measured by hand before Automerge sees them.

mod column;
mod inspect;
mod limits;
mod reader;

pub(crate) use inspect::inspect_parsed;
pub use inspect::{ChangeFacts, inspect_change};
pub use limits::{Admission, Limits};
