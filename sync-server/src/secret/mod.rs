//! Ids and tokens that are worked out instead of stored.
//!
//! A repeated call must be answered like the first time, with the same hold, the same booking and the
//! same manage token. They follow from the caller's `Idempotency-Key` and a secret of this server, so
//! that nobody else can work them out and no token rests on the disk.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use keyrack_contract::CallId;
use keyrack_domain::{BookingId, HoldId};
use uuid::Uuid;

/// Bytes of chance in a manage token: 192 bits.
const TOKEN_BYTES: usize = 24;
/// The most a token may measure before it is looked at.
const TOKEN_CHARS_MAX: usize = 120;

/// The secret that ids and tokens follow from.
#[derive(Clone)]
pub struct Derivation([u8; 32]);

impl Derivation {
    /// From the key of the data folder.
    #[must_use]
    pub fn new(key: &[u8; 32]) -> Self {
        Self(blake3::derive_key(
            "keyrack-server 2026-11 ids and manage tokens",
            key,
        ))
    }

    /// The id of a call: the same for the same property, route and key.
    #[must_use]
    pub fn call(&self, slug: &str, route: &str, key: &str) -> CallId {
        CallId(self.id(&["call", slug, route, key]))
    }

    /// The hold that a call makes. It cannot be guessed: what the guest types hangs on it.
    #[must_use]
    pub fn hold(&self, slug: &str, key: &str) -> HoldId {
        HoldId(self.id(&["hold", slug, key]))
    }

    /// The one booking that a hold can become.
    #[must_use]
    pub fn booking(&self, slug: &str, hold: HoldId) -> BookingId {
        BookingId(self.id(&["booking", slug, &hold.to_string()]))
    }

    /// What opens a booking for its guest: the property's short name, a dot, and the secret part.
    #[must_use]
    pub fn manage_token(&self, slug: &str, booking: BookingId) -> String {
        let mut bytes = [0; TOKEN_BYTES];
        self.digest(&["manage", slug, &booking.to_string()])
            .fill(&mut bytes);
        format!("{slug}.{}", URL_SAFE_NO_PAD.encode(bytes))
    }

    fn id(&self, parts: &[&str]) -> Uuid {
        let mut bytes = [0; 16];
        self.digest(parts).fill(&mut bytes);
        uuid::Builder::from_custom_bytes(bytes).into_uuid()
    }

    fn digest(&self, parts: &[&str]) -> blake3::OutputReader {
        let mut hasher = blake3::Hasher::new_keyed(&self.0);
        for part in parts {
            // The length goes first, so that no two lists of parts look alike.
            hasher.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
            hasher.update(part.as_bytes());
        }
        hasher.finalize_xof()
    }
}

/// What is stored of a manage token.
#[must_use]
pub fn token_digest(token: &str) -> [u8; 32] {
    *blake3::hash(token.as_bytes()).as_bytes()
}

/// The property a manage token names; `None` for what cannot be one.
#[must_use]
pub fn token_slug(token: &str) -> Option<&str> {
    if token.len() > TOKEN_CHARS_MAX {
        return None;
    }
    token.split_once('.').map(|(slug, _)| slug)
}

/// Whether two secrets are the same, in a time that tells nothing about where they differ.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    blake3::hash(one.as_bytes()) == blake3::hash(other.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_key_gives_the_same_and_anything_else_another() {
        let ours = Derivation::new(&[1; 32]);
        let theirs = Derivation::new(&[2; 32]);
        assert_eq!(ours.hold("demo", "k"), ours.hold("demo", "k"));
        assert_ne!(ours.hold("demo", "k"), ours.hold("demo", "l"));
        assert_ne!(ours.hold("demo", "k"), ours.hold("other", "k"));
        assert_ne!(ours.hold("demo", "k"), theirs.hold("demo", "k"));
        assert_ne!(ours.call("a", "bc", "d"), ours.call("ab", "c", "d"));
        let booking = ours.booking("demo", ours.hold("demo", "k"));
        let token = ours.manage_token("demo", booking);
        assert_eq!(token_slug(&token), Some("demo"));
        assert_eq!(token.len(), "demo.".len() + 32);
        assert!(same(&token, &ours.manage_token("demo", booking)));
        assert!(!same(&token, &theirs.manage_token("demo", booking)));
    }
}
