//! One encrypted file: how it is opened, with which settings, and what can go wrong.

mod check;
mod copy;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod crash;
mod error;
mod key;
mod lock;
mod migrate;
mod open;
mod pragma;

pub use copy::{Copied, copied_at, forget_copied_at, look_into};
pub use error::{OpenError, StoreError};
pub use key::Key;
pub(crate) use lock::FileLock;
pub use open::{Database, Durability, Kind, Options};
pub use pragma::{Pragma, pragmas};
pub(crate) use pragma::{connect, connect_reader};
