//! What those who run the server ask it: does it live, is it ready, how much does it do.

mod health;
mod metrics;

pub use health::{healthz, readyz};
pub use metrics::{Metrics, metrics};
