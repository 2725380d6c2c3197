//! Two desks have changed one stay, and the server picks the version that stands.

use std::collections::BTreeSet;

use super::{RightState, ServerEntry, ServerLedger};
use crate::{Cell, Decision, Holder, Need, Needs, Refusal, Right};

/// A right that a version needs in the place of one that is free again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fresh {
    /// Where.
    pub cell: Cell,
    /// The one that the version named.
    pub instead_of: Right,
    /// The one that it has now.
    pub right: Right,
}

/// How a contest ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The version that stands, counted from 0.
    pub winner: usize,
    /// Rights that it needed anew; the register is written again with these.
    pub fresh: Vec<Fresh>,
    /// Rights of the other versions, free from now on.
    pub credited: Vec<Right>,
}

impl ServerLedger {
    /// Picks the first version that can stand, whole, and frees what only the others named. The
    /// caller puts the versions into the order it prefers, a checked-in guest's first, and has noted
    /// their rights as spent. Until it calls this, every right that any version names stays counted.
    ///
    /// A credit is final. A version that names a right which is free again needs a fresh one: from
    /// what is free, or from what the other versions give up in the same moment. Where there is
    /// none, the next version has its turn.
    ///
    /// Refused: [`Refusal::NoContender`] when no version can stand; to honour one all the same is
    /// to sell it anyway, flagged, with somebody told to find a room. [`Refusal::UnknownLease`],
    /// [`Refusal::UnknownRight`], [`Refusal::Frozen`].
    pub fn settle(
        &self,
        versions: &[Vec<(Cell, Right)>],
    ) -> Result<Decision<ServerEntry, Settled>, Refusal> {
        self.thawed()?;
        for (winner, version) in versions.iter().enumerate() {
            let own: BTreeSet<Right> = version.iter().map(|(_, right)| *right).collect();
            let mut credited = BTreeSet::new();
            for (_, right) in versions.iter().flatten() {
                let state = self
                    .named(*right)?
                    .map(|issued| issued.state(right.ordinal));
                let sold = matches!(state, Some(RightState::Sold | RightState::Relocating));
                if sold && !own.contains(right) {
                    credited.insert(*right);
                }
            }
            let missing: Vec<(Cell, Right)> = version
                .iter()
                .filter(|(cell, right)| self.is_gone(*cell, *right))
                .copied()
                .collect();
            let needs: Needs = missing.iter().map(|(cell, _)| *cell).collect();
            if !needs.iter().all(|need| self.fits_with(need, &credited)) {
                continue;
            }
            return Ok(self.settled(winner, &needs, &missing, credited));
        }
        Err(Refusal::NoContender)
    }

    /// A right of a night that is not over on which no sale may stand any more.
    fn is_gone(&self, cell: Cell, right: Right) -> bool {
        if cell.night < self.business_date {
            return false;
        }
        match self.right(right) {
            RightState::Sold | RightState::Relocating | RightState::Granted => false,
            RightState::Credited => self.rules.credit_is_final,
            _ => true,
        }
    }

    /// Whether a need fits once the rights in `credited` are free.
    fn fits_with(&self, need: &Need, credited: &BTreeSet<Right>) -> bool {
        let given_up = credited.iter().filter(|right| {
            let here = self.lease(right.lease).map(|lease| lease.cell) == Some(need.cell);
            here && self.right(**right) == RightState::Sold
        });
        let given_up = u32::try_from(given_up.count()).unwrap_or(u32::MAX);
        let count = self.count(need.cell);
        let taken = count.exposure.saturating_sub(given_up);
        count.capacity.saturating_sub(taken) >= need.quantity
    }

    fn settled(
        &self,
        winner: usize,
        needs: &Needs,
        missing: &[(Cell, Right)],
        credited: BTreeSet<Right>,
    ) -> Decision<ServerEntry, Settled> {
        let mut entries = Vec::new();
        let credited: Vec<Right> = credited.into_iter().collect();
        if !credited.is_empty() {
            let rights = credited.clone();
            entries.push(ServerEntry::Credited { rights });
        }
        let asked = needs.iter().map(|need| (need.cell, need.quantity));
        let leases = self.draft(asked, Holder::Server, super::sell::NEVER_S);
        let mut missing = missing.to_vec();
        missing.sort_unstable();
        let new = leases.iter().flat_map(crate::Lease::rights);
        let fresh = missing
            .iter()
            .zip(new)
            .map(|((cell, instead_of), right)| Fresh {
                cell: *cell,
                instead_of: *instead_of,
                right,
            })
            .collect();
        if !leases.is_empty() {
            entries.push(ServerEntry::Sold { leases });
        }
        let outcome = Settled {
            winner,
            fresh,
            credited,
        };
        Decision { entries, outcome }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;

    fn version(needs: &Needs, rights: &[Right]) -> Vec<(Cell, Right)> {
        let cells = needs.iter().map(|need| need.cell);
        cells.zip(rights.iter().copied()).collect()
    }

    #[test]
    fn the_loser_gives_up_what_the_winner_does_not_name() {
        let mut server = server(2);
        let two_nights = double(1).and(&double(2));
        let long = sell(&mut server, &two_nights).unwrap();
        let long = version(&two_nights, &long);
        let short: Vec<_> = long.iter().take(2).copied().collect();
        let decision = server.settle(&[short.clone(), long.clone()]).unwrap();
        let settled = enact(&mut server, decision);
        assert_eq!((settled.winner, settled.fresh.len()), (0, 0));
        assert_eq!(settled.credited.len(), 2);
        assert_eq!(
            (server.exposure(house(1)), server.exposure(house(2))),
            (1, 0)
        );
        // The longer version comes again after that: it needs fresh rights for the second night.
        let decision = server.settle(&[long, short]).unwrap();
        let settled = enact(&mut server, decision);
        assert_eq!((settled.winner, settled.fresh.len()), (0, 2));
        assert_eq!(server.exposure(house(2)), 1);
    }

    #[test]
    fn a_credit_is_final() {
        let mut server = server(1);
        let rights = sell(&mut server, &double(1)).unwrap();
        let head = version(&double(1), &rights);
        let credit = server.credit(&rights).unwrap();
        enact(&mut server, credit);
        sell(&mut server, &double(1)).unwrap();
        assert_eq!(
            server.settle(core::slice::from_ref(&head)),
            Err(Refusal::NoContender)
        );
        // Another version stands without them.
        let other = sell(&mut server, &double(2)).unwrap();
        let other = version(&double(2), &other);
        let decision = server.settle(&[head, other]).unwrap();
        assert_eq!(decision.outcome.winner, 1);
    }

    #[test]
    fn a_room_that_the_loser_gives_up_serves_the_winner() {
        let mut server = server(1);
        let rights = sell(&mut server, &double(1)).unwrap();
        let gone = version(&double(1), &rights);
        let credit = server.credit(&rights).unwrap();
        enact(&mut server, credit);
        let rights = sell(&mut server, &double(1)).unwrap();
        let live = version(&double(1), &rights);
        let decision = server.settle(&[gone, live]).unwrap();
        let settled = enact(&mut server, decision);
        assert_eq!((settled.winner, settled.fresh.len()), (0, 2));
        assert_eq!(server.exposure(house(1)), 1);
    }
}
