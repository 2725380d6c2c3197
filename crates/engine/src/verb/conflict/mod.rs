//! What needs a look, and the ways to settle it.

mod file;
mod list;
mod restore;
mod settle;
mod subject;

pub(crate) use list::count;
pub(crate) use settle::carry_out;
