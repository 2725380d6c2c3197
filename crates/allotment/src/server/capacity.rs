//! How many rooms there are to sell.

use super::{CellCapacity, ServerEntry, ServerLedger};
use crate::{Cell, Decision, Refusal};

/// Why a capacity changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CapacityCause {
    /// Rooms came or went: a room is out of order, or back. It is so whether it suits or not;
    /// promises that no longer fit are listed for somebody to solve.
    Rooms,
    /// Somebody chose it: an allowance, a house limit. It may not break promises.
    Policy,
}

impl ServerLedger {
    /// Sets what these cells have to sell: house less out of order less blocks, plus the
    /// allowance. Sold rooms are not taken off: they are exposure.
    ///
    /// The outcome are the cells in which more is taken than there is. Cells of nights that are
    /// over are passed by. Refused with [`Refusal::BelowExposure`] when a policy would break a
    /// promise; then no cell is changed.
    pub fn set_capacity(
        &self,
        cells: impl IntoIterator<Item = CellCapacity>,
        cause: CapacityCause,
    ) -> Result<Decision<ServerEntry, Vec<Cell>>, Refusal> {
        let changed: Vec<CellCapacity> = cells
            .into_iter()
            .filter(|new| new.cell.night >= self.business_date)
            .filter(|new| self.count(new.cell).capacity != new.capacity)
            .collect();
        let mut short = Vec::new();
        for new in &changed {
            let now = self.count(new.cell);
            if new.capacity >= now.exposure {
                continue;
            }
            if cause == CapacityCause::Policy && new.capacity < now.capacity {
                return Err(Refusal::BelowExposure {
                    cell: new.cell,
                    exposure: now.exposure,
                });
            }
            short.push(new.cell);
        }
        if changed.is_empty() {
            return Ok(Decision::nothing(short));
        }
        let entry = ServerEntry::Capacity {
            revision: self.capacity_revision.saturating_add(1),
            cells: changed,
        };
        Ok(Decision::one(entry, short))
    }

    pub(super) fn apply_capacity(&mut self, revision: u64, cells: &[CellCapacity]) -> bool {
        if revision <= self.capacity_revision {
            return false;
        }
        self.capacity_revision = revision;
        for new in cells {
            if new.cell.night >= self.business_date {
                self.cells.entry(new.cell).or_default().capacity = new.capacity;
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;

    #[test]
    fn a_room_out_of_order_below_what_is_sold_is_listed() {
        let mut server = server(2);
        sell(&mut server, &double(1)).unwrap();
        sell(&mut server, &double(1)).unwrap();
        let lost = [CellCapacity {
            cell: house(1),
            capacity: 1,
        }];
        let decision = server.set_capacity(lost, CapacityCause::Rooms).unwrap();
        assert_eq!(enact(&mut server, decision), [house(1)]);
        let short: Vec<_> = server.shortfalls().collect();
        assert_eq!(short, [(house(1), server.count(house(1)))]);
        assert_eq!(server.count(house(1)).shortfall(), 1);
        assert_eq!(server.free(house(1)), 0);
    }

    #[test]
    fn a_policy_may_not_break_a_promise() {
        let mut server = server(3);
        sell(&mut server, &double(1)).unwrap();
        sell(&mut server, &double(1)).unwrap();
        let policy = |capacity| {
            [CellCapacity {
                cell: house(1),
                capacity,
            }]
        };
        assert_eq!(
            server.set_capacity(policy(1), CapacityCause::Policy),
            Err(Refusal::BelowExposure {
                cell: house(1),
                exposure: 2
            })
        );
        let decision = server
            .set_capacity(policy(2), CapacityCause::Policy)
            .unwrap();
        assert!(enact(&mut server, decision).is_empty());
        assert_eq!(server.free(house(1)), 0);
    }

    #[test]
    fn an_older_capacity_read_again_does_not_undo_a_newer() {
        let mut server = server(3);
        let five = [CellCapacity {
            cell: house(1),
            capacity: 5,
        }];
        let old = server.set_capacity(five, CapacityCause::Rooms).unwrap();
        enact(&mut server, old.clone());
        let four = [CellCapacity {
            cell: house(1),
            capacity: 4,
        }];
        let newer = server.set_capacity(four, CapacityCause::Rooms).unwrap();
        enact(&mut server, newer);
        assert!(!server.apply(old.entries.first().unwrap()));
        assert_eq!(server.count(house(1)).capacity, 4);
    }
}
