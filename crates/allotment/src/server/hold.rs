//! Capacity kept for a guest who is filling in the form. Only the server says when that is over.

use super::sell::NEVER_S;
use super::{HoldEnd, HoldRecord, ServerEntry, ServerLedger};
use crate::{Decision, HoldId, Holder, Needs, Refusal, Right};

impl ServerLedger {
    /// Keeps these rooms, all or nothing, until the hold is sold, released, or found to be over
    /// its time. A hold that is active already is left as it is, whatever is asked now.
    ///
    /// `expires_at_s` is in seconds of the caller's clock, the one that
    /// [`ServerLedger::expire_holds`] is called with.
    ///
    /// Refused: [`Refusal::Full`], [`Refusal::HoldOver`] for an id that was used before,
    /// [`Refusal::NightLapsed`], [`Refusal::NothingAsked`], [`Refusal::Frozen`].
    pub fn hold(
        &self,
        hold: HoldId,
        needs: &Needs,
        expires_at_s: u64,
    ) -> Result<Decision<ServerEntry, ()>, Refusal> {
        match self.holds.get(&hold) {
            Some(HoldRecord { end: None, .. }) => return Ok(Decision::nothing(())),
            Some(HoldRecord { end: Some(how), .. }) => {
                return Err(Refusal::HoldOver { hold, how: *how });
            }
            None => {}
        }
        self.thawed()?;
        self.ahead(needs)?;
        self.fits(needs)?;
        let asked = needs.iter().map(|need| (need.cell, need.quantity));
        let leases = self.draft(asked, Holder::Server, NEVER_S);
        let entry = ServerEntry::Held {
            hold,
            expires_at_s,
            leases,
        };
        Ok(Decision::one(entry, ()))
    }

    /// The guest gave up. A hold that is over already stays as it ended.
    ///
    /// Refused: [`Refusal::UnknownHold`].
    pub fn release_hold(&self, hold: HoldId) -> Result<Decision<ServerEntry, ()>, Refusal> {
        let record = self.holds.get(&hold).ok_or(Refusal::UnknownHold { hold })?;
        if record.end.is_some() {
            return Ok(Decision::nothing(()));
        }
        let how = HoldEnd::Released;
        Ok(Decision::one(ServerEntry::HoldEnded { hold, how }, ()))
    }

    /// Ends every hold whose time is over at `now_s`. Costs one look when there is none, so call
    /// it before each sale: a hold is exposure until this was done, never merely until its time.
    pub fn expire_holds(&self, now_s: u64) -> Decision<ServerEntry, Vec<HoldId>> {
        let over: Vec<HoldId> = self
            .deadlines
            .iter()
            .take_while(|(at, _)| *at <= now_s)
            .map(|(_, hold)| *hold)
            .collect();
        let how = HoldEnd::Expired;
        Decision {
            entries: over
                .iter()
                .map(|hold| ServerEntry::HoldEnded { hold: *hold, how })
                .collect(),
            outcome: over,
        }
    }

    /// Turns an active hold into a sale of exactly what it held. There is no moment at which the
    /// rooms are free in between. The outcome are the sale's rights, in the order of cells.
    ///
    /// Refused: [`Refusal::UnknownHold`], [`Refusal::HoldOver`] (also when it was sold before),
    /// [`Refusal::Frozen`].
    pub fn sell_hold(&self, hold: HoldId) -> Result<Decision<ServerEntry, Vec<Right>>, Refusal> {
        self.thawed()?;
        let record = self.holds.get(&hold).ok_or(Refusal::UnknownHold { hold })?;
        if let Some(how) = record.end
            && (self.rules.holds_end_at_server || how != HoldEnd::Expired)
        {
            return Err(Refusal::HoldOver { hold, how });
        }
        let rights = self.rights_of(&record.leases);
        let how = HoldEnd::Sold;
        Ok(Decision::one(ServerEntry::HoldEnded { hold, how }, rights))
    }
}

#[cfg(test)]
mod tests {
    use super::super::RightState;
    use super::super::fixture::*;
    use super::*;

    #[test]
    fn a_hold_is_exposure_until_the_server_ends_it() {
        let mut server = server(1);
        let decision = server.hold(hold_id(1), &double(1), 600).unwrap();
        enact(&mut server, decision);
        assert!(server.sell(&double(1)).is_err());
        assert!(server.expire_holds(599).entries.is_empty());
        assert!(server.sell(&double(1)).is_err(), "time alone frees nothing");
        let expired = server.expire_holds(600);
        assert_eq!(enact(&mut server, expired), [hold_id(1)]);
        sell(&mut server, &double(1)).unwrap();
        assert_eq!(
            server.sell_hold(hold_id(1)),
            Err(Refusal::HoldOver {
                hold: hold_id(1),
                how: HoldEnd::Expired
            })
        );
    }

    #[test]
    fn a_hold_becomes_one_sale() {
        let mut server = server(1);
        let decision = server.hold(hold_id(1), &double(1), 600).unwrap();
        enact(&mut server, decision);
        let again = server.hold(hold_id(1), &double(1), 900).unwrap();
        assert!(again.entries.is_empty());
        let sold = server.sell_hold(hold_id(1)).unwrap();
        let rights = enact(&mut server, sold);
        assert!(
            rights
                .iter()
                .all(|right| server.right(*right) == RightState::Sold)
        );
        assert_eq!(server.exposure(house(1)), 1);
        assert!(server.expire_holds(u64::MAX).entries.is_empty());
        let release = server.release_hold(hold_id(1)).unwrap();
        assert!(release.entries.is_empty());
        assert!(matches!(
            server.sell_hold(hold_id(1)),
            Err(Refusal::HoldOver { .. })
        ));
        assert_eq!(server.next_hold_deadline(), None);
    }

    #[test]
    fn a_released_hold_frees_its_rooms_once() {
        let mut server = server(1);
        let decision = server.hold(hold_id(1), &double(1), 600).unwrap();
        enact(&mut server, decision);
        assert_eq!(server.hold_rights(hold_id(1)).unwrap().len(), 2);
        let release = server.release_hold(hold_id(1)).unwrap();
        enact(&mut server, release.clone());
        sell(&mut server, &double(1)).unwrap();
        enact_again(&mut server, &release);
        assert_eq!(server.exposure(house(1)), 1);
        assert_eq!(server.hold_rights(hold_id(1)), None);
        assert_eq!(
            server.release_hold(hold_id(9)),
            Err(Refusal::UnknownHold { hold: hold_id(9) })
        );
    }
}
