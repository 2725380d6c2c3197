//! Breaking the glass: taking rights back from a desk that cannot be asked.
//!
//! The desk may have sold on every one of them. So each right taken back is a bet, the property
//! says for each cell how many it dares, and a bet that is lost stays on the table until its guest
//! sleeps elsewhere.

use super::{CellCapacity, Freed, RightState, ServerEntry, ServerLedger};
use crate::{Cell, Decision, DeviceId, Holder, LeaseId, Needs, Refusal, Right};

impl ServerLedger {
    /// Sets how many rights may be taken back in these cells, beside the overbooking allowance in
    /// their capacity. Without it, none may.
    ///
    /// Refused: [`Refusal::BelowExposure`] when more are taken back already; then no cell changes.
    pub fn set_glass_limit(
        &self,
        cells: impl IntoIterator<Item = CellCapacity>,
    ) -> Result<Decision<ServerEntry, ()>, Refusal> {
        let mut changed = Vec::new();
        for new in cells {
            let now = self.glass.get(&new.cell).copied().unwrap_or_default();
            if new.cell.night < self.business_date || now.limit == new.capacity {
                continue;
            }
            if new.capacity < now.used {
                return Err(Refusal::BelowExposure {
                    cell: new.cell,
                    exposure: now.used,
                });
            }
            changed.push(new);
        }
        if changed.is_empty() {
            return Ok(Decision::nothing(()));
        }
        let entry = ServerEntry::GlassLimit {
            revision: self.glass_revision.saturating_add(1),
            cells: changed,
        };
        Ok(Decision::one(entry, ()))
    }

    /// How many rights may be taken back in a cell yet.
    pub fn glass_left(&self, cell: Cell) -> u32 {
        let glass = self.glass.get(&cell).copied().unwrap_or_default();
        glass.limit.saturating_sub(glass.used)
    }

    /// How many rights are taken back in a cell, or used by a guest who must be found a room.
    pub fn glass_used(&self, cell: Cell) -> u32 {
        self.glass.get(&cell).map_or(0, |glass| glass.used)
    }

    /// Takes rights back from a device that cannot be asked, all or nothing; they count no more,
    /// and their rooms can be sold. The outcome are the rights, for the audit trail. A sale that the
    /// device reports on one of them later is honoured and becomes a relocation task
    /// ([`super::SpendsNoted::honoured`]).
    ///
    /// Refused: [`Refusal::GlassLimit`], [`Refusal::NotHeld`], [`Refusal::NightLapsed`],
    /// [`Refusal::NothingAsked`].
    pub fn break_glass(
        &self,
        device: DeviceId,
        needs: &Needs,
    ) -> Result<Decision<ServerEntry, Vec<Right>>, Refusal> {
        self.ahead(needs)?;
        let mut rights = Vec::new();
        for need in needs {
            let left = self.glass_left(need.cell);
            if left < need.quantity && self.rules.glass_limit {
                return Err(Refusal::GlassLimit {
                    cell: need.cell,
                    left,
                });
            }
            let unsold = self.unsold(device, need.cell);
            let wanted = usize::try_from(need.quantity).unwrap_or(usize::MAX);
            if unsold.len() < wanted {
                return Err(Refusal::NotHeld {
                    device,
                    cell: need.cell,
                    unsold: u32::try_from(unsold.len()).unwrap_or(u32::MAX),
                });
            }
            rights.extend(unsold.into_iter().take(wanted));
        }
        let entry = ServerEntry::GlassBroken {
            device,
            rights: rights.clone(),
        };
        Ok(Decision::one(entry, rights))
    }

    /// The guests on these rights sleep elsewhere now; the glass they took up is whole again. The
    /// outcome are the rights for which this is new.
    ///
    /// Refused: [`Refusal::NotSpent`] for a right on which nobody waits for a room.
    pub fn relocate(&self, rights: &[Right]) -> Result<Decision<ServerEntry, Vec<Right>>, Refusal> {
        let mut new = Vec::new();
        for right in rights {
            match self
                .named(*right)?
                .map(|issued| issued.state(right.ordinal))
            {
                Some(RightState::Relocating) => new.push(*right),
                None | Some(RightState::Relocated | RightState::Credited) => {}
                Some(_) => return Err(Refusal::NotSpent { right: *right }),
            }
        }
        new.sort_unstable();
        new.dedup();
        if new.is_empty() {
            return Ok(Decision::nothing(new));
        }
        let entry = ServerEntry::Relocated {
            rights: new.clone(),
        };
        Ok(Decision::one(entry, new))
    }

    /// Rights of a device in a cell on which no sale is known, the highest first: a desk sells on
    /// the lowest.
    pub(super) fn unsold(&self, device: DeviceId, cell: Cell) -> Vec<Right> {
        let leases = self.stock.get(&cell);
        let its = |id: &LeaseId| {
            let issued = self.leases.get(id)?;
            (issued.lease.holder == Holder::Device(device)).then_some(issued)
        };
        let rights = leases.into_iter().flatten().rev().filter_map(its);
        rights
            .flat_map(|issued| {
                let granted = (0..issued.lease.quantity)
                    .rev()
                    .filter(|ordinal| issued.state(*ordinal) == RightState::Granted);
                granted.map(|ordinal| Right {
                    lease: issued.lease.id,
                    ordinal,
                })
            })
            .collect()
    }

    pub(super) fn apply_glass_limit(&mut self, revision: u64, cells: &[CellCapacity]) -> bool {
        if revision <= self.glass_revision {
            return false;
        }
        self.glass_revision = revision;
        for new in cells {
            if new.cell.night >= self.business_date {
                self.glass.entry(new.cell).or_default().limit = new.capacity;
            }
        }
        true
    }

    pub(super) fn apply_glass_broken(&mut self, rights: &[Right]) -> bool {
        rights.iter().fold(false, |any, right| {
            let Some(issued) = self.leases.get(&right.lease) else {
                return any;
            };
            if issued.state(right.ordinal) != RightState::Granted {
                return any;
            }
            let cell = issued.lease.cell;
            let glass = self.glass.entry(cell).or_default();
            glass.used = glass.used.saturating_add(1);
            self.free_all(&[*right], Freed::Reclaimed, true) | any
        })
    }

    pub(super) fn apply_relocated(&mut self, rights: &[Right]) -> bool {
        let waiting: Vec<Right> = rights
            .iter()
            .filter(|right| self.right(**right) == RightState::Relocating)
            .copied()
            .collect();
        self.free_all(&waiting, Freed::Relocated, true)
    }

    pub(super) fn release_glass(&mut self, cell: Cell) {
        if let Some(glass) = self.glass.get_mut(&cell) {
            glass.used = glass.used.saturating_sub(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;

    fn limit(server: &mut ServerLedger, rooms: u32) {
        let cells = double(1);
        let cells = cells.iter().map(|need| CellCapacity {
            cell: need.cell,
            capacity: rooms,
        });
        let decision = server.set_glass_limit(cells).unwrap();
        enact(server, decision);
    }

    #[test]
    fn a_right_taken_back_is_sold_and_its_late_guest_is_relocated() {
        let mut server = server(1);
        let rights = granted(&mut server, &standing(1, desk(1), double(1)));
        let refused = server.break_glass(desk(1), &double(1));
        assert!(matches!(refused, Err(Refusal::GlassLimit { left: 0, .. })));
        limit(&mut server, 1);
        let broken = server.break_glass(desk(1), &double(1)).unwrap();
        assert_eq!(enact(&mut server, broken.clone()).len(), 2);
        enact_again(&mut server, &broken);
        sell(&mut server, &double(1)).unwrap();

        let noted = server.note_spends(desk(1), &rights).unwrap();
        assert_eq!(enact(&mut server, noted).honoured, rights);
        assert_eq!(server.glass_left(house(1)), 0, "the guest is still here");
        assert_eq!(server.exposure(house(1)), 1);
        assert_eq!(ServerLedger::replay(&server.checkpoint()), server);
        let elsewhere = server.relocate(&rights).unwrap();
        assert_eq!(enact(&mut server, elsewhere.clone()), rights);
        enact_again(&mut server, &elsewhere);
        assert_eq!(server.glass_left(house(1)), 1);
        assert!(server.relocate(&rights).unwrap().entries.is_empty());
        assert!(server.credit(&rights).unwrap().entries.is_empty());
        assert_eq!(ServerLedger::replay(&server.checkpoint()), server);
    }

    #[test]
    fn a_right_that_comes_home_unsold_mends_the_glass() {
        let mut server = server(1);
        let rights = granted(&mut server, &standing(1, desk(1), double(1)));
        limit(&mut server, 1);
        let broken = server.break_glass(desk(1), &double(1)).unwrap();
        enact(&mut server, broken);
        let asked: Vec<Right> = server
            .reclaimed_of(desk(1))
            .into_values()
            .flatten()
            .collect();
        assert_eq!(asked.len(), rights.len());
        let held = server.held_by_devices();
        assert!(
            held.iter()
                .all(|held| (held.unsold, held.taken_back) == (0, 1))
        );
        let back = server.take_return(desk(1), &asked).unwrap();
        enact(&mut server, back);
        assert!(server.reclaimed_of(desk(1)).is_empty());
        assert_eq!((server.free(house(1)), server.glass_used(house(1))), (1, 0));
        assert_eq!(ServerLedger::replay(&server.checkpoint()), server);
    }

    #[test]
    fn a_cancelled_guest_needs_no_other_room() {
        let mut server = server(1);
        let rights = granted(&mut server, &standing(1, desk(1), double(1)));
        limit(&mut server, 1);
        let broken = server.break_glass(desk(1), &double(1)).unwrap();
        enact(&mut server, broken);
        let noted = server.note_spends(desk(1), &rights).unwrap();
        enact(&mut server, noted);
        let credit = server.credit(&rights).unwrap();
        enact(&mut server, credit);
        assert_eq!((server.free(house(1)), server.glass_used(house(1))), (1, 0));
        assert_eq!(ServerLedger::replay(&server.checkpoint()), server);
    }

    #[test]
    fn what_was_sold_or_is_not_there_is_not_taken_back() {
        let mut server = server(2);
        let rights = granted(&mut server, &standing(1, desk(1), double(1)));
        limit(&mut server, 2);
        let noted = server.note_spends(desk(1), &rights).unwrap();
        enact(&mut server, noted);
        let refused = server.break_glass(desk(1), &double(1));
        assert!(matches!(refused, Err(Refusal::NotHeld { unsold: 0, .. })));
        assert!(matches!(
            server.relocate(&rights),
            Err(Refusal::NotSpent { .. })
        ));
    }

    #[test]
    fn a_limit_is_not_lowered_beneath_what_is_taken_back() {
        let mut server = server(1);
        granted(&mut server, &standing(1, desk(1), double(1)));
        limit(&mut server, 1);
        let broken = server.break_glass(desk(1), &double(1)).unwrap();
        enact(&mut server, broken);
        let none = [CellCapacity {
            cell: house(1),
            capacity: 0,
        }];
        assert_eq!(
            server.set_glass_limit(none),
            Err(Refusal::BelowExposure {
                cell: house(1),
                exposure: 1
            })
        );
    }
}
