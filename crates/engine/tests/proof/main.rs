//! Prices, counts and refusals against two witnesses: tables that a hotelier worked out by hand, and a
//! small, slow model of a hotel that shares nothing with the engine but dates and money.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on says so at once"
)]

#[path = "../hotel/support/mod.rs"]
mod support;

mod arithmetic;
mod cases;
mod chance;
mod model;
mod page;
mod prove;
mod real;
mod sentence;
mod terms;
mod words;
