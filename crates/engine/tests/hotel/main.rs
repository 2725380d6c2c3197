//! The engine through its public door: one property in a real file, a clock moved by hand.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod demo;
mod support;
