//! Time and chance, handed in by the shell so that a test can move both.

use jiff::Timestamp;
use uuid::Uuid;

/// What time it is.
pub trait Clock: Send + Sync {
    /// The instant, by this computer's wall clock.
    fn now(&self) -> Timestamp;
}

/// Where randomness comes from.
pub trait Randomness: Send + Sync {
    /// Fills the bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// An id that sorts by age: UUID version 7 (RFC 9562, section 5.7).
pub fn new_id(now: Timestamp, randomness: &dyn Randomness) -> Uuid {
    let mut random = [0; 10];
    randomness.fill(&mut random);
    let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}
