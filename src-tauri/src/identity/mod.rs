//! Which desk this is: what enrolment gave, and where it is kept.

mod enrol;
mod keep;

use keyrack_domain::{DeviceId, PropertyId};
use keyrack_engine::Identity;
use serde::{Deserialize, Serialize};

pub use enrol::{EnrolError, Invitation, enrol};
pub(crate) use keep::write_whole;
pub use keep::{KeepError, Place, keep, read};

/// A desk of a property. Everything the desk needs to open its file and to speak to its server.
#[derive(Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// The server's address without a slash at its end: `https://book.example.com`. Empty where the
    /// hotel lives on this computer only.
    pub server: String,
    /// The property's short name there.
    pub slug: String,
    /// The property.
    pub property: PropertyId,
    /// The server's Ed25519 public key for the property: whoever does not hold its other half is not
    /// the server.
    pub server_key: [u8; 32],
    /// This desk.
    pub device: DeviceId,
    /// Two characters that open the references made here.
    pub prefix: String,
    /// The seed of the desk's Ed25519 key. It never leaves this computer.
    pub seed: [u8; 32],
    /// The key that wraps guests' keys.
    pub property_key: [u8; 32],
    /// The key of the desk's own database.
    pub database_key: [u8; 32],
}

impl Enrolment {
    /// Whether no server knows this hotel.
    #[must_use]
    pub const fn is_alone(&self) -> bool {
        self.server.is_empty()
    }

    /// As the engine takes it.
    #[must_use]
    pub fn identity(&self) -> Identity {
        Identity {
            device: self.device,
            seed: self.seed,
            prefix: self.prefix.clone(),
            property_key: self.property_key,
        }
    }
}

impl core::fmt::Debug for Enrolment {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Enrolment")
            .field("server", &self.server)
            .field("slug", &self.slug)
            .field("device", &self.device)
            .finish_non_exhaustive()
    }
}

/// The three keys, as hex, wherever they are kept.
#[derive(Clone, Serialize, Deserialize)]
struct Secrets {
    seed: String,
    property_key: String,
    database_key: String,
}

/// 32 bytes from hex; `None` for anything else.
fn key(hex: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(hex.trim(), &mut bytes).ok()?;
    Some(bytes)
}
