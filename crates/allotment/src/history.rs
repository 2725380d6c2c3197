//! A checker of what was seen. Whoever sells, grants or reads writes down what happened, in its own
//! order, and afterwards it is judged. It knows nothing of ledgers, so it finds their faults as well.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Cell, Right};

/// Who saw it: the server is 0, desks count from 1.
pub type Party = u32;

/// The name of a sale, whoever made it.
pub type SaleId = u64;

/// One thing that was seen. Those of one party stand in the order in which they happened there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The server made these rights for somebody: for a desk, or for a sale of its own.
    Granted {
        /// Who may use them.
        to: Party,
        /// Each with the cell it is good for.
        rights: Vec<(Cell, Right)>,
    },
    /// A guest was told yes; told again when the stay changed.
    Sold {
        /// Who sold it.
        by: Party,
        /// Which sale.
        sale: SaleId,
        /// What it stands on now.
        rights: Vec<(Cell, Right)>,
        /// It may stand on fewer rights than rooms: somebody answers for it by name.
        anyway: bool,
        /// The rooms that were promised, cell by cell.
        cells: Vec<Cell>,
    },
    /// A guest was told that the sale is cancelled.
    Cancelled {
        /// Which sale.
        sale: SaleId,
    },
    /// What somebody's lists showed.
    Read {
        /// Whose lists.
        by: Party,
        /// How far it was in the server's order.
        cursor: u64,
        /// The sales that were there, cancelled ones included.
        sales: BTreeSet<SaleId>,
    },
    /// After everything has come to rest, these sales are at this party.
    Present {
        /// Where.
        at: Party,
        /// Which.
        sales: BTreeSet<SaleId>,
    },
}

/// What is wrong with a history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Two sales stand on one right.
    UsedTwice {
        /// The right.
        right: Right,
        /// The later sale.
        sale: SaleId,
    },
    /// A sale names a right that its seller was never given, or for another cell.
    NotGiven {
        /// The right.
        right: Right,
        /// The sale.
        sale: SaleId,
    },
    /// A room was promised without a right, and nobody answers for it.
    OutsideRights {
        /// The sale.
        sale: SaleId,
        /// Where.
        cell: Cell,
    },
    /// A guest was told yes, and somewhere the sale is missing.
    Lost {
        /// The sale.
        sale: SaleId,
        /// Where it is missing.
        at: Party,
    },
    /// Somebody did not see a sale of its own.
    OwnWriteUnread {
        /// The sale.
        sale: SaleId,
        /// Whose.
        by: Party,
    },
    /// Somebody saw less than before, or an earlier place in the order.
    BackInTime {
        /// Who.
        by: Party,
    },
}

/// Everything that is wrong with a history; nothing is wrong with a good one.
pub fn check(events: &[Event]) -> Vec<Fault> {
    let mut checker = Checker::default();
    for event in events {
        checker.see(event);
    }
    checker.faults
}

#[derive(Default)]
struct Checker {
    given: BTreeMap<Right, (Party, Cell)>,
    used: BTreeMap<Right, SaleId>,
    told: BTreeMap<SaleId, Party>,
    read: BTreeMap<Party, (u64, BTreeSet<SaleId>)>,
    faults: Vec<Fault>,
}

impl Checker {
    fn see(&mut self, event: &Event) {
        match event {
            Event::Granted { to, rights } => {
                for (cell, right) in rights {
                    self.given.insert(*right, (*to, *cell));
                }
            }
            Event::Sold {
                by,
                sale,
                rights,
                anyway,
                cells,
            } => {
                self.told.entry(*sale).or_insert(*by);
                self.stands(*by, *sale, rights);
                if !anyway {
                    self.inside(*sale, rights, cells);
                }
            }
            // What a cancelled sale stood on serves nobody else: rights are used once.
            Event::Cancelled { .. } => {}
            Event::Read { by, cursor, sales } => self.reads(*by, *cursor, sales),
            Event::Present { at, sales } => {
                let lost = self.told.keys().filter(|sale| !sales.contains(sale));
                let lost: Vec<Fault> = lost
                    .map(|sale| Fault::Lost {
                        sale: *sale,
                        at: *at,
                    })
                    .collect();
                self.faults.extend(lost);
            }
        }
    }

    fn stands(&mut self, by: Party, sale: SaleId, rights: &[(Cell, Right)]) {
        let mut here = BTreeSet::new();
        for (cell, right) in rights {
            let first = *self.used.entry(*right).or_insert(sale);
            if first != sale || !here.insert(*right) {
                self.faults.push(Fault::UsedTwice {
                    right: *right,
                    sale,
                });
            }
            // The server may write a stay again that a desk has sold.
            let seller = self.told.get(&sale).copied().unwrap_or(by);
            let given = self.given.get(right);
            if !given.is_some_and(|(to, at)| (*to == by || *to == seller) && at == cell) {
                self.faults.push(Fault::NotGiven {
                    right: *right,
                    sale,
                });
            }
        }
    }

    fn inside(&mut self, sale: SaleId, rights: &[(Cell, Right)], cells: &[Cell]) {
        let mut left: Vec<Cell> = rights.iter().map(|(cell, _)| *cell).collect();
        for cell in cells {
            match left.iter().position(|has| has == cell) {
                Some(at) => {
                    left.swap_remove(at);
                }
                None => self.faults.push(Fault::OutsideRights { sale, cell: *cell }),
            }
        }
    }

    fn reads(&mut self, by: Party, cursor: u64, sales: &BTreeSet<SaleId>) {
        for (sale, seller) in &self.told {
            if *seller == by && !sales.contains(sale) {
                self.faults.push(Fault::OwnWriteUnread { sale: *sale, by });
            }
        }
        if let Some((before, seen)) = self.read.get(&by)
            && (cursor < *before || !seen.is_subset(sales))
        {
            self.faults.push(Fault::BackInTime { by });
        }
        self.read.insert(by, (cursor, sales.clone()));
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{Epoch, LeaseId};

    fn house() -> Cell {
        Cell::house(date(2028, 2, 29))
    }

    fn right(number: u64) -> Right {
        Right {
            lease: LeaseId {
                epoch: Epoch::FIRST,
                number,
            },
            ordinal: 0,
        }
    }

    fn sold(by: Party, sale: SaleId, number: u64) -> Event {
        Event::Sold {
            by,
            sale,
            rights: vec![(house(), right(number))],
            anyway: false,
            cells: vec![house()],
        }
    }

    /// A desk and the server sell a room each, and everybody hears of both.
    fn good() -> Vec<Event> {
        let granted = |to, number| Event::Granted {
            to,
            rights: vec![(house(), right(number))],
        };
        let read = |by, cursor, sales: &[SaleId]| Event::Read {
            by,
            cursor,
            sales: sales.iter().copied().collect(),
        };
        vec![
            granted(1, 1),
            sold(1, 10, 1),
            read(1, 0, &[10]),
            granted(0, 2),
            sold(0, 20, 2),
            Event::Cancelled { sale: 20 },
            read(0, 1, &[20]),
            read(0, 2, &[10, 20]),
            read(1, 2, &[10, 20]),
            Event::Present {
                at: 0,
                sales: [10, 20].into(),
            },
        ]
    }

    /// Plants one fault.
    fn planted(plant: impl FnOnce(&mut Vec<Event>)) -> Vec<Fault> {
        let mut events = good();
        plant(&mut events);
        check(&events)
    }

    #[test]
    fn nothing_is_wrong_with_a_good_history() {
        assert_eq!(check(&good()), []);
    }

    #[test]
    fn a_right_that_is_used_twice_is_found() {
        let faults = planted(|events| events.insert(6, sold(1, 30, 1)));
        assert!(faults.contains(&Fault::UsedTwice {
            right: right(1),
            sale: 30
        }));
        let twice = planted(|events| {
            if let Some(Event::Sold { rights, .. }) = events.get_mut(1) {
                rights.push((house(), right(1)));
            }
        });
        assert!(twice.contains(&Fault::UsedTwice {
            right: right(1),
            sale: 10
        }));
    }

    #[test]
    fn a_right_of_a_cancelled_sale_is_not_used_again() {
        let faults = planted(|events| events.insert(6, sold(0, 40, 2)));
        assert!(faults.contains(&Fault::UsedTwice {
            right: right(2),
            sale: 40
        }));
    }

    #[test]
    fn a_sale_on_what_was_never_given_is_found() {
        let faults = planted(|events| events.insert(2, sold(1, 50, 9)));
        assert!(faults.contains(&Fault::NotGiven {
            right: right(9),
            sale: 50
        }));
        let others = planted(|events| events.insert(5, sold(1, 50, 2)));
        assert!(others.contains(&Fault::NotGiven {
            right: right(2),
            sale: 50
        }));
    }

    #[test]
    fn a_sale_outside_rights_is_found_unless_somebody_answers_for_it() {
        let bare = |anyway| Event::Sold {
            by: 1,
            sale: 10,
            rights: Vec::new(),
            anyway,
            cells: vec![house()],
        };
        let silent = planted(|events| events.insert(2, bare(false)));
        assert_eq!(
            silent,
            [Fault::OutsideRights {
                sale: 10,
                cell: house()
            }]
        );
        assert_eq!(planted(|events| events.insert(2, bare(true))), []);
    }

    #[test]
    fn a_sale_that_was_lost_is_found() {
        let faults = planted(|events| {
            if let Some(Event::Present { sales, .. }) = events.last_mut() {
                sales.remove(&10);
            }
        });
        assert_eq!(faults, [Fault::Lost { sale: 10, at: 0 }]);
    }

    #[test]
    fn a_desk_that_does_not_see_its_own_sale_is_found() {
        let faults = planted(|events| {
            if let Some(Event::Read { sales, .. }) = events.get_mut(2) {
                sales.clear();
            }
        });
        assert_eq!(faults, [Fault::OwnWriteUnread { sale: 10, by: 1 }]);
    }

    #[test]
    fn going_back_in_time_is_found() {
        let cursor = planted(|events| {
            if let Some(Event::Read { cursor, .. }) = events.get_mut(7) {
                *cursor = 0;
            }
        });
        assert_eq!(cursor, [Fault::BackInTime { by: 0 }]);
        let vanished = planted(|events| {
            let again = Event::Read {
                by: 1,
                cursor: 3,
                sales: [10].into(),
            };
            events.push(again);
        });
        assert_eq!(vanished, [Fault::BackInTime { by: 1 }]);
    }
}
