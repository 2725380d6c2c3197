//! Which installation this is, and its keys.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use keyrack_domain::DeviceId;

use crate::clock::Randomness;

/// One installation of a desk or of the server for one property.
#[derive(Clone)]
pub struct Identity {
    /// Its id; a reinstalled desk has a new one.
    pub device: DeviceId,
    /// The seed of its Ed25519 key.
    pub seed: [u8; 32],
    /// Two characters that open the references it makes.
    pub prefix: String,
    /// The key that wraps guests' keys; the same for every installation of the property.
    pub property_key: [u8; 32],
}

impl core::fmt::Debug for Identity {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Identity")
            .field("device", &self.device)
            .finish_non_exhaustive()
    }
}

impl Identity {
    /// The public half of the device key.
    #[must_use]
    pub fn public_key(&self) -> [u8; 32] {
        SigningKey::from_bytes(&self.seed)
            .verifying_key()
            .to_bytes()
    }

    /// Signs bytes with the device key.
    #[must_use]
    pub fn sign(&self, bytes: &[u8]) -> Vec<u8> {
        SigningKey::from_bytes(&self.seed)
            .sign(bytes)
            .to_bytes()
            .to_vec()
    }
}

/// Whether the signature over these bytes was made with the key. Weak keys are refused.
#[must_use]
pub fn verify(public_key: &[u8; 32], bytes: &[u8], signature: &[u8]) -> bool {
    let Ok(key) = VerifyingKey::from_bytes(public_key) else {
        return false;
    };
    let Ok(signature) = Signature::from_slice(signature) else {
        return false;
    };
    key.verify_strict(bytes, &signature).is_ok()
}

/// Bytes of the nonce that opens each ciphertext.
const NONCE_BYTES: usize = 12;

/// Encrypts (ChaCha20-Poly1305, RFC 8439). `about` is bound to the text and must be given again to
/// open it, so that a ciphertext cannot be moved to another document.
pub(crate) fn seal(
    key: &[u8; 32],
    about: &[u8],
    plain: &[u8],
    randomness: &dyn Randomness,
) -> Option<Vec<u8>> {
    let mut sealed = vec![0; NONCE_BYTES];
    randomness.fill(&mut sealed);
    let nonce = *Nonce::from_slice(&sealed);
    let cipher = ChaCha20Poly1305::new(Key::from_slice(key));
    sealed.extend(
        cipher
            .encrypt(
                &nonce,
                Payload {
                    msg: plain,
                    aad: about,
                },
            )
            .ok()?,
    );
    Some(sealed)
}

/// Decrypts what [`seal`] made; `None` when key, bytes or `about` do not fit.
pub(crate) fn unseal(key: &[u8; 32], about: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, text) = sealed.split_at_checked(NONCE_BYTES)?;
    let cipher = ChaCha20Poly1305::new(Key::from_slice(key));
    cipher
        .decrypt(
            Nonce::from_slice(nonce),
            Payload {
                msg: text,
                aad: about,
            },
        )
        .ok()
}
