//! Sales of devices, as their documents come in.

use super::{RightState, ServerEntry, ServerLedger};
use crate::{Decision, DeviceId, Refusal, Right};

/// What became of the rights that a device's sale names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpendsNoted {
    /// Rights that were given back, credited or void before: no sale may stand on them. The stay
    /// that names them needs fresh ones, or a person.
    pub contested: Vec<Right>,
    /// Rights that had been taken back while their desk was away. The sales on them stand, and
    /// their guests need rooms that this house may not have: each is a relocation task.
    pub honoured: Vec<Right>,
}

impl ServerLedger {
    /// Notes that a device's sales use these rights. They count as before, sold or not; but only
    /// a right that is noted can be credited, and only its own device can have it noted. So a
    /// device can free nothing that another one may still sell on.
    ///
    /// Refused: [`Refusal::NotHolder`], [`Refusal::UnknownLease`], [`Refusal::UnknownRight`]; a
    /// message that names one such right is refused whole. Rights of nights that are over are
    /// passed by.
    pub fn note_spends(
        &self,
        device: DeviceId,
        rights: &[Right],
    ) -> Result<Decision<ServerEntry, SpendsNoted>, Refusal> {
        let mut new = Vec::new();
        let mut contested = Vec::new();
        let mut honoured = Vec::new();
        for right in rights {
            match self
                .named_by(device, *right)?
                .map(|issued| issued.state(right.ordinal))
            {
                Some(RightState::Granted) => new.push(*right),
                Some(RightState::Reclaimed) => {
                    new.push(*right);
                    honoured.push(*right);
                }
                None | Some(RightState::Sold | RightState::Relocating | RightState::Relocated) => {}
                Some(_) => contested.push(*right),
            }
        }
        let outcome = SpendsNoted {
            contested,
            honoured,
        };
        if new.is_empty() {
            return Ok(Decision::nothing(outcome));
        }
        // Who sells on a lease has received it.
        let mut entries = self
            .acknowledge_grant(device, new.iter().map(|right| right.lease))
            .entries;
        entries.push(ServerEntry::Spent { rights: new });
        Ok(Decision { entries, outcome })
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;

    #[test]
    fn a_spend_changes_no_count_and_ends_the_resending() {
        let mut server = server(2);
        let rights = granted(&mut server, &spot(1, desk(1), double(1)));
        let before = server.count(house(1));
        let decision = server.note_spends(desk(1), &rights).unwrap();
        assert!(enact(&mut server, decision).contested.is_empty());
        assert_eq!(server.count(house(1)), before);
        assert!(server.unacknowledged(desk(1)).is_empty());
        let held = server.held_by_devices();
        assert!(held.iter().all(|held| (held.unsold, held.sold) == (0, 1)));
        let again = server.note_spends(desk(1), &rights).unwrap();
        assert!(again.entries.is_empty());
    }

    #[test]
    fn a_sale_on_rights_that_were_given_back_is_contested() {
        let mut server = server(2);
        let rights = granted(&mut server, &spot(1, desk(1), double(1)));
        let back = server.take_return(desk(1), &rights).unwrap();
        enact(&mut server, back);
        let decision = server.note_spends(desk(1), &rights).unwrap();
        assert_eq!(enact(&mut server, decision).contested, rights);
        assert_eq!(server.free(house(1)), 2);
    }

    #[test]
    fn a_device_names_its_own_rights_only() {
        let mut server = server(2);
        let rights = granted(&mut server, &spot(1, desk(1), double(1)));
        assert!(matches!(
            server.note_spends(desk(2), &rights),
            Err(Refusal::NotHolder { .. })
        ));
    }
}
