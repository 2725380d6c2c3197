//! Rights that devices give back.

use std::collections::BTreeSet;

use super::{ServerEntry, ServerLedger};
use crate::{Decision, DeviceId, Refusal, Right};

impl ServerLedger {
    /// Takes back rights that their device will never sell on. The outcome are the rights to
    /// acknowledge: all that were named, so that the device stops sending them, whether they
    /// counted until now or not.
    ///
    /// Refused: [`Refusal::NotHolder`], [`Refusal::UnknownLease`], [`Refusal::UnknownRight`]; a
    /// message that names one such right is refused whole.
    pub fn take_return(
        &self,
        device: DeviceId,
        rights: &[Right],
    ) -> Result<Decision<ServerEntry, Vec<Right>>, Refusal> {
        let mut counted = BTreeSet::new();
        let mut named = Vec::new();
        for right in rights {
            let Some(issued) = self.named_by(device, *right)? else {
                continue;
            };
            named.push(right.lease);
            let counts = issued.state(right.ordinal).is_with_device();
            if counts || !self.rules.returns_are_sets {
                counted.insert(*right);
            }
        }
        // Who gives a lease back has received it.
        named.dedup();
        let mut entries = self.acknowledge_grant(device, named).entries;
        if !counted.is_empty() {
            let rights = counted.into_iter().collect();
            entries.push(ServerEntry::Returned { rights });
        }
        Ok(Decision {
            entries,
            outcome: rights.to_vec(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::RightState;
    use super::super::fixture::*;
    use super::*;

    #[test]
    fn a_return_counts_once_however_often_it_comes() {
        let mut server = server(2);
        let rights = granted(&mut server, &spot(1, desk(1), double(1)));
        assert_eq!(server.free(house(1)), 1);
        for _ in 0..3 {
            let decision = server.take_return(desk(1), &rights).unwrap();
            assert_eq!(enact(&mut server, decision), rights);
            assert_eq!(server.free(house(1)), 2);
        }
        assert!(server.unacknowledged(desk(1)).is_empty());
        assert!(
            rights
                .iter()
                .all(|right| server.right(*right) == RightState::Returned)
        );
    }

    #[test]
    fn only_the_holder_gives_back() {
        let mut server = server(2);
        let rights = granted(&mut server, &spot(1, desk(1), double(1)));
        let first = *rights.first().unwrap();
        assert_eq!(
            server.take_return(desk(2), &rights),
            Err(Refusal::NotHolder {
                lease: first.lease,
                device: desk(2)
            })
        );
        let beyond = Right {
            ordinal: 1,
            ..first
        };
        assert_eq!(
            server.take_return(desk(1), &[first, beyond]),
            Err(Refusal::UnknownRight { right: beyond })
        );
        let sold = sell(&mut server, &double(1)).unwrap();
        assert!(matches!(
            server.take_return(desk(1), &sold),
            Err(Refusal::NotHolder { .. })
        ));
    }

    #[test]
    fn a_right_known_as_sold_is_not_taken_back() {
        let mut server = server(1);
        let rights = granted(&mut server, &spot(1, desk(1), double(1)));
        let noted = server.note_spends(desk(1), &rights).unwrap();
        enact(&mut server, noted);
        let decision = server.take_return(desk(1), &rights).unwrap();
        enact(&mut server, decision);
        assert_eq!(server.free(house(1)), 0);
    }

    #[test]
    fn a_return_for_a_night_that_is_over_is_acknowledged() {
        let mut server = server(1);
        let rights = granted(&mut server, &spot(1, desk(1), double(1)));
        let roll = server.roll_business_date(night(2));
        enact(&mut server, roll);
        let decision = server.take_return(desk(1), &rights).unwrap();
        assert_eq!((decision.entries.len(), decision.outcome), (0, rights));
    }
}
