//! Lists and cards on paper, as PDF.

use keyrack_domain::{AttendantId, ReservationId};
use serde::{Deserialize, Serialize};

use super::ask;

/// What is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sheet {
    /// Who comes today.
    Arrivals,
    /// Who leaves today.
    Departures,
    /// Who is here.
    InHouse,
    /// Rooms, who cleans them and what is to be done.
    Housekeeping,
    /// One card for each arrival, to be filled in and signed.
    Cards,
}

impl Sheet {
    /// All of them, as menus list them.
    pub const ALL: [Self; 5] = [
        Self::Arrivals,
        Self::Departures,
        Self::InHouse,
        Self::Housekeeping,
        Self::Cards,
    ];
}

/// Makes a PDF of the day as it is known here. Nothing is kept of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Print {
    /// What.
    pub sheet: Sheet,
    /// The language of the words on it, as `de`.
    pub language: String,
    /// Only the rooms of one attendant: for housekeeping.
    #[serde(default)]
    pub attendant: Option<AttendantId>,
    /// Only the card of one reservation, arrived or not: for cards.
    #[serde(default)]
    pub reservation: Option<ReservationId>,
}
ask!(Print, "print.list", Printed);

/// A PDF.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    /// What to call the file, as `arrivals-2027-05-01.pdf`.
    pub name: String,
    /// Its bytes in base64, standard alphabet with padding.
    pub pdf: String,
}

impl core::fmt::Debug for Printed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // The bytes hold names of guests.
        f.debug_struct("Printed")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
