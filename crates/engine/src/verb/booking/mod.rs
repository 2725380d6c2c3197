//! Purchases.

mod cancel;
mod confirm;
mod read;
mod sell;
