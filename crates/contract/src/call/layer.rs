//! Restrictions over many room-rates at once.

use keyrack_domain::LayerId;
use keyrack_domain::rate::Layer;
use serde::{Deserialize, Serialize};

use super::{Done, does};

/// Makes restrictions, or puts them in the place of what they were. Refused with `layer-invalid` and
/// the field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    /// The restrictions; the id of new ones is made by the caller.
    pub layer: Layer,
}
does!(Put, "layer.put", Done);

/// Takes restrictions away. Those that are gone already are no error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remove {
    /// Which.
    pub id: LayerId,
}
does!(Remove, "layer.remove", Done);
