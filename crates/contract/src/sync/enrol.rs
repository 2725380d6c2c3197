//! Enrolment: a one-time code makes a computer a desk of a property. JSON over HTTPS, once.

use keyrack_domain::{DeviceId, PropertyId};
use serde::{Deserialize, Serialize};

/// `POST /sync/enrol`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrol {
    /// The code as a person typed it; case and dashes do not matter.
    pub code: String,
    /// What the desk is called: "Front Desk 2".
    pub name: String,
    /// The desk's Ed25519 public key, 32 bytes as hex.
    pub public_key: String,
}

/// What a new desk needs to know. Sent once and kept in the keychain or the encrypted database.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrolled {
    /// The desk's id from now on.
    pub device: DeviceId,
    /// The property it belongs to.
    pub property: PropertyId,
    /// The property's short name.
    pub slug: String,
    /// Two characters that open the references this desk makes: `A7`.
    pub prefix: String,
    /// The key that wraps guests' keys, 32 bytes as hex.
    pub property_key: String,
    /// The server's own device id; it signs what it makes.
    pub server: DeviceId,
    /// The server's Ed25519 public key, 32 bytes as hex.
    pub server_key: String,
}
