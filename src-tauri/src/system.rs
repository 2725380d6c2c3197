//! Time and chance of this computer, handed into the engine.

use jiff::Timestamp;
use keyrack_engine::{Clock, Randomness};

/// This computer's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the desk reads its computer's clock"
    )]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// This computer's randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    /// A computer without randomness can make neither keys nor tokens, and must not go on.
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(reason) = getrandom::fill(bytes) {
            tracing::error!(%reason, "this computer gives no randomness");
            std::process::abort();
        }
    }
}

/// A secret that can be written into an address or a header: 32 random bytes.
pub(crate) fn secret(randomness: &dyn Randomness) -> String {
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    let mut bytes = [0; 32];
    randomness.fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Whether two secrets are the same, in a time that does not tell where they differ.
pub(crate) fn same(one: &str, other: &str) -> bool {
    one.len() == other.len()
        && one
            .bytes()
            .zip(other.bytes())
            .fold(0, |differs, (a, b)| differs | (a ^ b))
            == 0
}
