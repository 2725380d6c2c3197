//! The write door: every change, local or received, passes here.
//!
//! One thread owns the file's only writer. It takes the calls that wait, runs each in a savepoint of
//! one transaction, commits once, and only then answers. A call that is refused leaves no trace; a
//! commit that fails leaves none of any call.

mod job;
mod memory;
mod tx;
mod writer;

pub(crate) use job::{Answer, Job, Work};
pub(crate) use tx::{Tx, rights_of};
pub(crate) use writer::write_until_closed;
