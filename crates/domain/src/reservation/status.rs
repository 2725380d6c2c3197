//! The life of a reservation.

use serde::{Deserialize, Serialize};

/// Where a reservation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Wanted, and nothing was free: holds no room until somebody confirms it.
    Waitlisted,
    /// An option: holds its rooms until it is confirmed or released.
    Tentative,
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
    /// An option or a place on the waiting list becomes a booking.
    Confirm,
}

impl Status {
    /// Where the step leads, or `None` where it makes no sense.
    #[must_use]
    pub const fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Confirmed, Step::Amend | Step::Assign) => Some(Self::Confirmed),
            (Self::Tentative, Step::Amend | Step::Assign) => Some(Self::Tentative),
            (Self::Waitlisted | Self::Tentative, Step::Confirm) => Some(Self::Confirmed),
            (Self::Waitlisted | Self::Tentative, Step::Cancel) => Some(Self::Cancelled),
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
        matches!(
            self,
            Self::Tentative | Self::Confirmed | Self::InHouse | Self::CheckedOut
        )
    }

    /// Whether hotel and guest are bound by it: not while it is an option or on the waiting list.
    #[must_use]
    pub const fn is_booked(self) -> bool {
        !matches!(self, Self::Waitlisted | Self::Tentative)
    }

    /// Whether it holds rooms for nights that are still to come.
    #[must_use]
    pub const fn is_live(self) -> bool {
        matches!(self, Self::Tentative | Self::Confirmed | Self::InHouse)
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
    fn an_option_holds_rooms_and_the_waiting_list_none() {
        assert!(Status::Tentative.takes_rooms() && Status::Tentative.is_live());
        assert!(!Status::Waitlisted.takes_rooms() && !Status::Waitlisted.is_live());
        for open in [Status::Tentative, Status::Waitlisted] {
            assert_eq!(open.after(Step::Confirm), Some(Status::Confirmed));
            assert_eq!(open.after(Step::Cancel), Some(Status::Cancelled));
            assert_eq!(open.after(Step::CheckIn), None, "confirmed first");
        }
        assert_eq!(Status::Waitlisted.after(Step::Amend), None);
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
