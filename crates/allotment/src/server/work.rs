//! What somebody has to see to because a count says so.

use super::{RightState, ServerLedger};
use crate::{Cell, DeviceId, Holder, Right};

/// One line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work {
    /// Where.
    pub cell: Cell,
    /// What is to be done there.
    pub kind: WorkKind,
}

/// Why somebody has to find a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkKind {
    /// Rooms were lost after they had been promised.
    Shortfall {
        /// How many too few there are.
        rooms: u32,
    },
    /// A desk sold on a right that was taken back while it was away.
    Relocation {
        /// Which desk.
        device: DeviceId,
        /// The right that the sale names.
        right: Right,
    },
}

impl ServerLedger {
    /// All that is to be seen to, night by night. A line goes when its cause does.
    pub fn work(&self) -> Vec<Work> {
        let mut work: Vec<Work> = self
            .shortfalls()
            .map(|(cell, count)| Work {
                cell,
                kind: WorkKind::Shortfall {
                    rooms: count.shortfall(),
                },
            })
            .collect();
        for (id, issued) in &self.leases {
            let Holder::Device(device) = issued.lease.holder else {
                continue;
            };
            for ordinal in issued.freed.keys() {
                if issued.state(*ordinal) == RightState::Relocating {
                    let right = Right {
                        lease: *id,
                        ordinal: *ordinal,
                    };
                    work.push(Work {
                        cell: issued.lease.cell,
                        kind: WorkKind::Relocation { device, right },
                    });
                }
            }
        }
        work.sort_by_key(|line| line.cell);
        work
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::super::{CapacityCause, CellCapacity};
    use super::*;

    #[test]
    fn lost_rooms_and_late_sales_are_listed_until_they_are_solved() {
        let mut server = server(1);
        let rights = granted(&mut server, &standing(1, desk(1), double(1)));
        let limit = double(1);
        let limit = limit.iter().map(|need| CellCapacity {
            cell: need.cell,
            capacity: 1,
        });
        let limit = server.set_glass_limit(limit).unwrap();
        enact(&mut server, limit);
        let broken = server.break_glass(desk(1), &double(1)).unwrap();
        enact(&mut server, broken);
        let sold = sell(&mut server, &double(1)).unwrap();
        let noted = server.note_spends(desk(1), &rights).unwrap();
        enact(&mut server, noted);
        let out = [CellCapacity {
            cell: house(1),
            capacity: 0,
        }];
        let out = server.set_capacity(out, CapacityCause::Rooms).unwrap();
        enact(&mut server, out);
        let kinds: Vec<WorkKind> = server.work().iter().map(|line| line.kind).collect();
        assert_eq!(kinds.len(), 3);
        assert!(kinds.contains(&WorkKind::Shortfall { rooms: 1 }));
        assert!(kinds.contains(&WorkKind::Relocation {
            device: desk(1),
            right: *rights.first().unwrap()
        }));
        let elsewhere = server.relocate(&rights).unwrap();
        enact(&mut server, elsewhere);
        let credit = server.credit(&sold).unwrap();
        enact(&mut server, credit);
        assert_eq!(server.work(), []);
    }
}
