//! The life of a reservation.

use serde::{Deserialize, Serialize};

/// Where a reservation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Sold; the guest is expected.
    Confirmed,
    /// The guest is here.
    InHouse,
    /// The guest has left.
    CheckedOut,
    /// Given up; the nights are free again.
    Cancelled,
    /// The guest never came; the nights are free again.
    NoShow,
}

/// What can be done with a reservation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Change nights, type or people.
    Amend,
    /// Assign or move a room.
    Assign,
    /// The guest arrives.
    CheckIn,
    /// An arrival noted by mistake is taken back.
    UndoCheckIn,
    /// The guest leaves.
    CheckOut,
    /// A departure noted by mistake is taken back.
    UndoCheckOut,
    /// The booking is given up.
    Cancel,
    /// A cancelled or missed booking is taken up again.
    Reinstate,
    /// The guest did not come.
    NoShow,
}

impl Status {
    /// Where the step leads, or `None` where it makes no sense.
    #[must_use]
    pub const fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Confirmed, Step::Amend | Step::Assign) => Some(Self::Confirmed),
            (Self::InHouse, Step::Amend | Step::Assign) => Some(Self::InHouse),
            (Self::Confirmed, Step::CheckIn) => Some(Self::InHouse),
            (Self::InHouse, Step::UndoCheckIn) => Some(Self::Confirmed),
            (Self::InHouse, Step::CheckOut) => Some(Self::CheckedOut),
            (Self::CheckedOut, Step::UndoCheckOut) => Some(Self::InHouse),
            (Self::Confirmed, Step::Cancel) => Some(Self::Cancelled),
            (Self::Confirmed, Step::NoShow) => Some(Self::NoShow),
            (Self::Cancelled | Self::NoShow, Step::Reinstate) => Some(Self::Confirmed),
            _ => None,
        }
    }

    /// Whether the nights of the reservation are taken.
    #[must_use]
    pub const fn takes_rooms(self) -> bool {
        matches!(self, Self::Confirmed | Self::InHouse | Self::CheckedOut)
    }

    /// Whether anything is still to come for it.
    #[must_use]
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Confirmed | Self::InHouse)
    }
}

#[cfg(test)]
mod tests {
    use super::{Status, Step};

    #[test]
    fn a_guest_in_house_is_never_cancelled_and_a_finished_stay_never_amended() {
        assert_eq!(Status::InHouse.after(Step::Cancel), None);
        assert_eq!(Status::CheckedOut.after(Step::Amend), None);
        assert_eq!(Status::Cancelled.after(Step::CheckIn), None);
        assert_eq!(
            Status::Cancelled.after(Step::Reinstate),
            Some(Status::Confirmed)
        );
    }

    #[test]
    fn each_undo_leads_back() {
        for (from, step, undo) in [
            (Status::Confirmed, Step::CheckIn, Step::UndoCheckIn),
            (Status::InHouse, Step::CheckOut, Step::UndoCheckOut),
            (Status::Confirmed, Step::Cancel, Step::Reinstate),
            (Status::Confirmed, Step::NoShow, Step::Reinstate),
        ] {
            let there = from.after(step);
            assert_eq!(there.and_then(|status| status.after(undo)), Some(from));
        }
    }
}
