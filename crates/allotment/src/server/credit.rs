//! Cancellations. Only the server frees what was sold, right by right, and for good.

use std::collections::BTreeSet;

use super::{RightState, ServerEntry, ServerLedger};
use crate::{Decision, Refusal, Right};

impl ServerLedger {
    /// Frees the rights of a sale that was cancelled or shortened. The caller knows the stay's
    /// latest state; a credit is final, and a version of the stay that turns up later and names a
    /// credited right needs a fresh one. The outcome are the rights freed by this call, without
    /// those credited before and those of nights that are over.
    ///
    /// Refused: [`Refusal::NotSpent`] for a right that no sale is known to use
    /// ([`ServerLedger::note_spends`] comes first), [`Refusal::UnknownLease`],
    /// [`Refusal::UnknownRight`]; then nothing is credited.
    pub fn credit(&self, rights: &[Right]) -> Result<Decision<ServerEntry, Vec<Right>>, Refusal> {
        let mut new = BTreeSet::new();
        for right in rights {
            match self
                .named(*right)?
                .map(|issued| issued.state(right.ordinal))
            {
                Some(RightState::Sold | RightState::Relocating) => {
                    new.insert(*right);
                }
                Some(RightState::Credited)
                    if !self.rules.credit_once || !self.rules.server_sales_are_leases =>
                {
                    new.insert(*right);
                }
                None | Some(RightState::Credited | RightState::Relocated) => {}
                Some(_) => return Err(Refusal::NotSpent { right: *right }),
            }
        }
        let rights: Vec<Right> = new.into_iter().collect();
        if rights.is_empty() {
            return Ok(Decision::nothing(rights));
        }
        let entry = ServerEntry::Credited {
            rights: rights.clone(),
        };
        Ok(Decision::one(entry, rights))
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;

    #[test]
    fn a_credit_frees_once() {
        let mut server = server(1);
        let rights = sell(&mut server, &double(1)).unwrap();
        let decision = server.credit(&rights).unwrap();
        assert_eq!(enact(&mut server, decision.clone()), rights);
        sell(&mut server, &double(1)).unwrap();
        let again = server.credit(&rights).unwrap();
        assert!(again.entries.is_empty() && again.outcome.is_empty());
        enact_again(&mut server, &decision);
        assert_eq!(server.exposure(house(1)), 1);
    }

    #[test]
    fn a_right_named_twice_in_one_credit_counts_once() {
        let mut server = server(3);
        let rights = sell(&mut server, &double(1)).unwrap();
        sell(&mut server, &double(1)).unwrap();
        let twice = [rights.clone(), rights].concat();
        let decision = server.credit(&twice).unwrap();
        enact(&mut server, decision);
        assert_eq!(server.exposure(house(1)), 1);
    }

    #[test]
    fn what_a_device_may_still_sell_cannot_be_credited() {
        let mut server = server(1);
        let rights = granted(&mut server, &spot(1, desk(1), double(1)));
        let first = *rights.first().unwrap();
        assert_eq!(
            server.credit(&rights),
            Err(Refusal::NotSpent { right: first })
        );
        let noted = server.note_spends(desk(1), &rights).unwrap();
        enact(&mut server, noted);
        let decision = server.credit(&rights).unwrap();
        enact(&mut server, decision);
        assert_eq!(server.free(house(1)), 1);
        let late = server.note_spends(desk(1), &rights).unwrap();
        assert_eq!(enact(&mut server, late).contested, rights);
    }

    #[test]
    fn a_hold_is_no_sale() {
        let mut server = server(1);
        let decision = server.hold(hold_id(1), &double(1), 600).unwrap();
        enact(&mut server, decision);
        let rights = server.hold_rights(hold_id(1)).unwrap();
        assert!(matches!(
            server.credit(&rights),
            Err(Refusal::NotSpent { .. })
        ));
    }
}
