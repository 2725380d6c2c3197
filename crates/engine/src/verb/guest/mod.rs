//! Guests: finding them, what is known of them, and two profiles that are one person's.

mod alike;
mod correct;
mod find;
mod merge;
mod one;
mod read;

pub(crate) use one::{everybody, root};
pub(crate) use read::{nearness, stay_that_matters};
