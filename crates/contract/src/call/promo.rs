//! Codes that guests type.

use keyrack_domain::PromoId;
use keyrack_domain::rate::PromoCode;
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};

/// Makes a code, or puts it in the place of what it was. Bookings that were made with it keep their
/// price. Refused with `promo-invalid` and the field, `promo-taken` for a code that another one has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    /// The code; the id of a new one is made by the caller.
    pub promo: PromoCode,
}
does!(Put, "promo.put", Done);

/// Takes a code no more, or again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Archive {
    /// Which.
    pub id: PromoId,
    /// Whether it is archived.
    pub archived: bool,
}
does!(Archive, "promo.archive", Done);

/// All codes, with how often they were used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {}
ask!(List, "promo.list", Promos);

/// Codes by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promos {
    /// Archived ones as well.
    pub promos: Vec<Used>,
}

/// A code, and how often it was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Used {
    /// The code.
    pub promo: PromoCode,
    /// Bookings that were made with it and are not cancelled.
    pub uses: u32,
}
