//! Packs the whole history into one block of bytes.

use super::Document;
use super::open::load;
use crate::fault::{Broken, BrokenCause};
use crate::guard::guarded;

impl Document {
    /// The whole history as bytes, some ten times smaller than its changes one by one.
    ///
    /// The bytes were loaded back and stand at the same heads, so the caller may drop the older
    /// snapshot and the changes it covers once these are durable.
    ///
    /// # Errors
    /// [`Broken`] when the bytes do not load back to the same heads. Keep what is stored.
    pub fn snapshot(&self) -> Result<Vec<u8>, Broken> {
        let bytes = guarded(|| self.history.save())?;
        let back = load(&bytes)?;
        if back.get_heads() == self.history.get_heads() {
            Ok(bytes)
        } else {
            Err(Broken::new(
                BrokenCause::Unfaithful,
                "snapshot has other heads",
            ))
        }
    }
}
