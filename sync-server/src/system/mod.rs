//! Time and chance of this machine, handed into the engine.

use jiff::Timestamp;
use keyrack_engine::{Clock, Randomness};

/// This machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the clock that everything else is handed"
    )]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// This machine's source of randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    /// A machine that has no randomness can make neither keys nor tokens: it must not go on.
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(reason) = getrandom::fill(bytes) {
            tracing::error!(%reason, "this machine gives no randomness");
            std::process::abort();
        }
    }
}
