//! What a batch may write, by who made it.
//!
//! A desk signs for its staff: the server knows that the batch is the desk's, and takes its word for
//! who stood there. So it looks up what that person may do *now*, and lets nobody write what the
//! desk's own calls would have refused them. Rights are not written at all: they are the server's.

use keyrack_contract::call::staff::Role;
use keyrack_domain::StaffId;
use keyrack_replica::DocumentClass;
use keyrack_store::{Read, staff};

use crate::shape::{BUSINESS_DATE, Cover, TakenBack};
use crate::stop::Stop;

/// The role that a batch is judged by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Permit(Role);

impl Permit {
    /// What somebody may do at this moment. Whoever is not known or does not work here any more may
    /// do what the desk itself may: the day's work. A guest who was told yes has their room, whoever
    /// said it.
    pub(crate) fn of(read: &Read<'_>, who: Option<StaffId>) -> Result<Self, Stop> {
        let known = match who {
            Some(id) => staff::get(read, id)?.filter(|row| row.active),
            None => None,
        };
        let role = known.map(|row| serde_json::from_value(serde_json::Value::from(row.role)));
        Ok(Self(role.and_then(Result::ok).unwrap_or(Role::FrontDesk)))
    }

    /// Whether a field of such a document is theirs to write.
    pub(crate) fn covers(self, class: DocumentClass, field: &str) -> bool {
        if class == DocumentClass::Reservation && [Cover::FIELD, TakenBack::FIELD].contains(&field)
        {
            return false;
        }
        // What a block takes out of sale is given by the server alone, whoever asks.
        if class == DocumentClass::Block {
            return false;
        }
        match (self.0, class) {
            (Role::Manager, _) => true,
            (Role::Housekeeping, class) => class == DocumentClass::Housekeeping,
            (Role::FrontDesk, DocumentClass::Property) => field == BUSINESS_DATE,
            (
                Role::FrontDesk,
                DocumentClass::Rates
                | DocumentClass::Outage
                | DocumentClass::Reservation
                | DocumentClass::Guest
                | DocumentClass::Housekeeping
                | DocumentClass::Booking
                | DocumentClass::Folio
                | DocumentClass::Company
                | DocumentClass::Demand,
            ) => true,
            (Role::FrontDesk, DocumentClass::Block) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_front_desk_does_the_days_work_and_a_manager_the_rest() {
        let (desk, manager) = (Permit(Role::FrontDesk), Permit(Role::Manager));
        for class in DocumentClass::ALL {
            let whoever = class != DocumentClass::Block;
            assert_eq!(manager.covers(class, "settings"), whoever, "{class}");
        }
        assert!(desk.covers(DocumentClass::Reservation, "stay"));
        assert!(!manager.covers(DocumentClass::Reservation, "cover"));
        assert!(!manager.covers(DocumentClass::Reservation, "taken_back"));
        assert!(desk.covers(DocumentClass::Property, BUSINESS_DATE));
        assert!(!desk.covers(DocumentClass::Property, "rooms"));
        let rooms = Permit(Role::Housekeeping);
        assert!(rooms.covers(DocumentClass::Housekeeping, "status"));
        assert!(!rooms.covers(DocumentClass::Reservation, "stay"));
    }
}
