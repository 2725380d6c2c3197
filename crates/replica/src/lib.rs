//! History that merges: the only crate that knows Automerge.
//!
//! A [`Document`] is one hotel thing with its whole history: a reservation, a guest, a month of
//! prices. Everything here is a function over bytes and [`serde_json::Value`]s. There is no file, no
//! socket, no clock and no randomness; the caller says who writes (an [`Actor`]) and keeps the bytes.
//!
//! What a document may hold is written down once per [`DocumentClass`] in its [`Schema`]:
//!
//! * a **scalar** is one plain value; concurrent writes leave a conflict whose losers stay readable;
//! * a **register** is one whole object, written anew each time, so that a merge never mixes two
//!   people's versions of it;
//! * a **map** has keyed entries that merge key by key; each entry is a scalar or a register;
//! * a **log** is a map whose entries are written once and never changed or removed;
//! * a **text** is prose that several people may edit at once.
//!
//! Changes of other people's making pass [`Document::admit`], which measures the bytes under
//! [`Limits`] before Automerge may look at them, and checks every operation against the schema and
//! the author's rights. A document that cannot be read is [`Broken`], never a panic.

mod change;
mod class;
mod document;
mod fault;
mod guard;
mod id;
mod place;

pub use change::{Admission, ChangeFacts, Limits, inspect_change};
pub use class::{DocumentClass, Field, Kind, Schema, first_change};
pub use document::{
    Admitted, Applied, Conflict, Contender, Document, Draft, Edit, NewChange, Step,
};
pub use fault::{Broken, BrokenCause, EditError, Refusal};
pub use id::{Actor, ActorError, ChangeHash, DocumentId, Heads, OpId};
pub use place::{Place, PlaceError};

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::float_arithmetic
)]
mod tests;
