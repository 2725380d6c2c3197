//! The key of a file.

use std::fmt;
use std::fmt::Write as _;

/// First bytes of every file of ours.
const MARK: &[u8; 8] = b"keyrack1";

/// 32 random bytes that encrypt one file. Its `Debug` says nothing.
///
/// SQLCipher begins a file with sixteen bytes of salt. With a random key a salt adds nothing, so
/// ours are a mark and eight bytes of the key's digest: a file that is not ours, one that has
/// another key and one that is damaged can then be told apart before anything is decrypted.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; 32]);

/// What the first bytes of a file say.
pub(super) enum Opening {
    /// Ours, and made with this key.
    Fits,
    /// Ours, and made with another key.
    OtherKey,
    /// Not ours.
    Foreign,
}

impl Key {
    /// A key of 32 bytes. They must come from a source of randomness fit for secrets.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The sixteen bytes a file with this key begins with.
    fn salt(&self) -> [u8; 16] {
        let digest = blake3::derive_key("keyrack 2026 file mark", &self.0);
        let mut salt = [0; 16];
        for (place, byte) in salt.iter_mut().zip(MARK.iter().chain(digest.iter())) {
            *place = *byte;
        }
        salt
    }

    /// The key as SQLCipher takes one that is not to be stretched: 64 digits of key, 32 of salt.
    pub(super) fn pragma(&self) -> String {
        let mut text = String::from("PRAGMA key = \"x'");
        for byte in self.0.iter().chain(&self.salt()) {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        text.push_str("'\"");
        text
    }

    /// Compares the first bytes of a file with what this key would have written.
    pub(super) fn compare(&self, head: &[u8; 16]) -> Opening {
        if *head == self.salt() {
            Opening::Fits
        } else if head.starts_with(MARK) {
            Opening::OtherKey
        } else {
            Opening::Foreign
        }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn a_key_never_shows_in_a_log() {
        assert_eq!(format!("{:?}", Key::new([0xab; 32])), "Key(…)");
    }

    #[test]
    fn the_key_is_64_digits_and_the_mark_32() {
        let text = Key::new([0xab; 32]).pragma();
        let digits = text
            .strip_prefix("PRAGMA key = \"x'")
            .and_then(|rest| rest.strip_suffix("'\""))
            .unwrap();
        assert_eq!(digits.len(), 96);
        assert!(digits.starts_with(&"ab".repeat(32)));
        assert!(
            digits
                .get(64..)
                .unwrap()
                .starts_with("6b6579726163 6b31".replace(' ', "").as_str())
        );
    }
}
