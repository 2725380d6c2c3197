//! Frames as bytes.

use keyrack_contract::sync::{BATCH_BYTES_MAX, FRAME_BYTES_MAX};
use keyrack_contract::{Code, Failure};
use keyrack_domain::{DeviceId, PropertyId};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What a desk signs to show that it holds its key: this sentence and the server's nonce.
pub(super) fn challenge(nonce: &[u8; 32]) -> Vec<u8> {
    let mut bytes = b"keyrack sync 1: this desk is the one it says ".to_vec();
    bytes.extend_from_slice(nonce);
    bytes
}

/// What the server signs to show that it holds the property's key: this sentence, for whom it is
/// said, and the desk's nonce.
pub(super) fn server_challenge(
    property: PropertyId,
    device: DeviceId,
    nonce: &[u8; 32],
) -> Vec<u8> {
    let mut bytes = b"keyrack sync 1: this is the server of ".to_vec();
    bytes.extend_from_slice(property.as_bytes());
    bytes.extend_from_slice(device.as_bytes());
    bytes.extend_from_slice(nonce);
    bytes
}

/// A frame's bytes.
#[must_use]
pub fn encode<T: Serialize>(frame: &T) -> Vec<u8> {
    postcard::to_stdvec(frame).unwrap_or_default()
}

/// A frame from its bytes, at most [`FRAME_BYTES_MAX`] of them.
///
/// # Errors
/// `too-large`, `unreadable`.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    if bytes.len() > FRAME_BYTES_MAX {
        return Err(Failure::new(Code::TooLarge).with("max", FRAME_BYTES_MAX));
    }
    postcard::from_bytes(bytes).map_err(|_| Failure::new(Code::Unreadable).with("detail", "frame"))
}

/// The batch inside an envelope, at most [`BATCH_BYTES_MAX`] bytes.
pub(crate) fn open(
    envelope: &keyrack_contract::sync::Envelope,
) -> Result<keyrack_contract::sync::Batch, Failure> {
    if envelope.version != 1 {
        return Err(Failure::new(Code::BatchInvalid).with("detail", "version"));
    }
    if envelope.body.len() > BATCH_BYTES_MAX {
        return Err(Failure::new(Code::TooLarge).with("max", BATCH_BYTES_MAX));
    }
    postcard::from_bytes(&envelope.body)
        .map_err(|_| Failure::new(Code::BatchInvalid).with("detail", "body"))
}
