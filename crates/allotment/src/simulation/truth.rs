//! What really holds, which neither server nor desk can see: who has been promised a room.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{SaleId, Word};
use crate::{Cell, ServerLedger};

/// A cell with more guests than rooms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Oversold {
    pub cell: Cell,
    pub guests: u32,
    pub rooms: u32,
}

#[derive(Default)]
pub struct Truth {
    stays: BTreeMap<SaleId, Vec<Cell>>,
    pub ended: BTreeSet<SaleId>,
    guests: BTreeMap<Cell, u32>,
    /// Rooms promised before some of them were lost; it sinks with the exposure and never rises.
    ceiling: BTreeMap<Cell, u32>,
    pub sales: u64,
}

impl Truth {
    pub fn guests(&self, cell: Cell) -> u32 {
        self.guests.get(&cell).copied().unwrap_or_default()
    }

    pub fn hear(&mut self, word: &Word) {
        match word {
            // A guest who has cancelled does not prolong the stay as well.
            Word::Yours(sale, _) if self.ended.contains(sale) => {}
            Word::Yours(sale, cells) => {
                let before = self.stays.insert(*sale, cells.clone());
                self.sales += u64::from(before.is_none());
                self.leave(before.unwrap_or_default());
                for cell in cells {
                    *self.guests.entry(*cell).or_default() += 1;
                }
            }
            Word::Cancelled(sale) => {
                self.ended.insert(*sale);
                let before = self.stays.remove(sale).unwrap_or_default();
                self.leave(before);
            }
        }
    }

    fn leave(&mut self, cells: Vec<Cell>) {
        for cell in cells {
            *self.guests.entry(cell).or_default() -= 1;
        }
    }

    /// Rooms of this cell may be lost now; what is taken at this moment was promised before.
    pub fn before_loss(&mut self, cell: Cell, exposure: u32) {
        let ceiling = self.ceiling.entry(cell).or_default();
        *ceiling = (*ceiling).max(exposure);
    }

    /// The first cell of a night that is not over with more guests than rooms. Rooms that were
    /// lost after they were promised are the one exception; `settled` says that the server has
    /// nothing in memory that a crash could undo.
    pub fn check(&mut self, server: &ServerLedger, settled: bool) -> Option<Oversold> {
        let all = server.counts(server.business_date(), Date::MAX);
        for (cell, count) in all {
            let ceiling = self.ceiling.entry(cell).or_default();
            if settled {
                *ceiling = (*ceiling).min(count.exposure);
            }
            *ceiling = (*ceiling).max(count.capacity);
            let rooms = *ceiling;
            let guests = self.guests.get(&cell).copied().unwrap_or_default();
            if guests > rooms {
                return Some(Oversold {
                    cell,
                    guests,
                    rooms,
                });
            }
        }
        None
    }
}
