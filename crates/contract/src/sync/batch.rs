//! Batches: what one action of one person changed, in one or more documents.

use keyrack_domain::{DeviceId, GuestId, StaffId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Everything one action changed: one id, one transaction at both ends, atomic for every reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    /// The batch's id.
    pub id: Uuid,
    /// Where it was made.
    pub device: DeviceId,
    /// Who did it; `None` for the server's own work and for guests.
    pub staff: Option<StaffId>,
    /// The call that made it: `reservation.check_in`.
    pub verb: String,
    /// When, in milliseconds since 1970 by the maker's clock. Shown to people, never used to order.
    pub at_ms: i64,
    /// What changed.
    pub changes: Vec<DocumentChange>,
    /// Keys of guests that are new here.
    pub keys: Vec<GuestKey>,
}

/// One change of one document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentChange {
    /// The document.
    pub document: Uuid,
    /// Its class, by the number that `replica` gives it.
    pub class: u8,
    /// The change. For guest documents it is ciphertext under the guest's key.
    pub bytes: Vec<u8>,
}

/// Who made one change, and when. In the log the batch says it; a fill brings changes without theirs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deed {
    /// The document.
    pub document: Uuid,
    /// The change's name.
    pub hash: [u8; 32],
    /// When, in milliseconds since 1970 by the maker's clock.
    pub at_ms: i64,
    /// Where it was made.
    pub device: DeviceId,
    /// Who did it; `None` for guests and for the program itself.
    pub staff: Option<StaffId>,
    /// The call that made it.
    pub verb: String,
}

/// A guest's key, wrapped by the property's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuestKey {
    /// Whose.
    pub guest: GuestId,
    /// The key as ciphertext.
    pub wrapped: Vec<u8>,
}

/// A batch as it travels and rests: its bytes and the maker's signature over them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// Version of this envelope: 1.
    pub version: u8,
    /// Who signed.
    pub device: DeviceId,
    /// A [`Batch`] in `postcard`.
    pub body: Vec<u8>,
    /// Ed25519 over `body`, 64 bytes.
    pub signature: Vec<u8>,
}
