//! The server: its ledger, its copy of the reservations, its guests on the web, and a disk.

use std::collections::BTreeMap;

use super::dice::Dice;
use super::{Down, SaleId, Stay, Word, bought};
use crate::server::{CapacityCause, CellCapacity};
use crate::{
    Cell, Decision, DeviceId, Epoch, HoldId, Needs, Right, Rules, ServerEntry, ServerLedger,
};

/// A row of the server's database.
#[derive(Clone, Debug)]
pub enum Row {
    Ledger(ServerEntry),
    Stay(SaleId, Stay),
    Cancelled(SaleId),
}

pub struct Host {
    pub rules: Rules,
    rows: Vec<Row>,
    on_disk: usize,

    // What follows is memory, made anew from the rows after a crash.
    pub ledger: ServerLedger,
    pub stays: BTreeMap<SaleId, Stay>,
    pub holds: Vec<(HoldId, SaleId, Needs)>,
    words: Vec<Word>,
    letters: Vec<(DeviceId, Epoch, Down)>,

    pub clock_s: u64,
}

impl Host {
    pub fn new(rules: Rules) -> Self {
        Self {
            rules,
            rows: Vec::new(),
            on_disk: 0,
            ledger: ServerLedger::with_rules(rules),
            stays: BTreeMap::new(),
            holds: Vec::new(),
            words: Vec::new(),
            letters: Vec::new(),
            clock_s: 0,
        }
    }

    pub fn on_disk(&self) -> bool {
        self.on_disk == self.rows.len()
    }

    pub fn write(&mut self, row: Row) {
        match &row {
            Row::Ledger(entry) => {
                self.ledger.apply(entry);
            }
            Row::Stay(sale, stay) => {
                self.stays.insert(*sale, stay.clone());
            }
            Row::Cancelled(sale) => self.stays.entry(*sale).or_default().cancel(),
        }
        self.rows.push(row);
    }

    pub fn enact<T>(&mut self, decision: Decision<ServerEntry, T>) -> T {
        for entry in decision.entries {
            self.write(Row::Ledger(entry));
        }
        decision.outcome
    }

    /// The disk has everything; now it may be said.
    pub fn sync(&mut self) -> (Vec<Word>, Vec<(DeviceId, Epoch, Down)>) {
        self.on_disk = self.rows.len();
        (
            core::mem::take(&mut self.words),
            core::mem::take(&mut self.letters),
        )
    }

    pub fn send(&mut self, to: DeviceId, letter: Down) {
        self.letters.push((to, self.ledger.epoch(), letter));
    }

    pub fn say(&mut self, word: Word) {
        self.words.push(word);
    }

    pub fn crash(&mut self) {
        self.rows.truncate(self.on_disk);
        let mut fresh = Self::new(self.rules);
        for row in core::mem::take(&mut self.rows) {
            fresh.write(row);
        }
        fresh.on_disk = fresh.rows.len();
        fresh.clock_s = self.clock_s;
        *self = fresh;
    }

    /// Reads the rows into a fresh ledger with older ones repeated in between: no entry may count
    /// twice, whenever it comes again.
    pub fn read_again(&self, dice: &mut Dice) {
        let entries: Vec<_> = self
            .rows
            .iter()
            .filter_map(|row| match row {
                Row::Ledger(entry) => Some(entry),
                _ => None,
            })
            .collect();
        let mut fresh = ServerLedger::new();
        for (at, entry) in entries.iter().enumerate() {
            fresh.apply(entry);
            if let Some(older) = dice.pick(&entries[..=at]) {
                assert!(!fresh.apply(older), "{older:?} counted twice");
            }
        }
        assert_eq!(fresh, self.ledger);
    }

    /// Replaces the ledger's rows by their checkpoint.
    pub fn compact(&mut self) {
        let entries = self.ledger.checkpoint();
        if self.rules == Rules::KEPT {
            assert_eq!(ServerLedger::replay(&entries), self.ledger);
        }
        self.rows = entries.into_iter().map(Row::Ledger).collect();
        let stays = self.stays.clone();
        self.rows
            .extend(stays.into_iter().map(|(sale, stay)| Row::Stay(sale, stay)));
        self.on_disk = self.rows.len();
    }

    pub fn set_capacity(&mut self, cells: Vec<(Cell, u32)>, cause: CapacityCause) {
        let cells = cells
            .into_iter()
            .map(|(cell, capacity)| CellCapacity { cell, capacity });
        if let Ok(decision) = self.ledger.set_capacity(cells, cause) {
            self.enact(decision);
        }
    }

    pub fn sell(&mut self, sale: SaleId, needs: &Needs) -> bool {
        let Ok(decision) = self.ledger.sell(needs) else {
            return false;
        };
        let rights = self.enact(decision);
        self.sold(sale, needs, &rights);
        true
    }

    pub fn hold(&mut self, hold: HoldId, sale: SaleId, needs: Needs, seconds: u64) {
        if let Ok(decision) = self.ledger.hold(hold, &needs, self.clock_s + seconds) {
            self.enact(decision);
            self.holds.push((hold, sale, needs));
        }
    }

    /// The guest with the oldest hold pays, or leaves.
    pub fn end_hold(&mut self, pays: bool) {
        if self.holds.is_empty() {
            return;
        }
        let (hold, sale, needs) = self.holds.remove(0);
        if !pays {
            if let Ok(decision) = self.ledger.release_hold(hold) {
                self.enact(decision);
            }
        } else if let Ok(decision) = self.ledger.sell_hold(hold) {
            let rights = self.enact(decision);
            self.sold(sale, &needs, &rights);
        }
    }

    pub fn expire_holds(&mut self, now_s: u64) {
        let decision = self.ledger.expire_holds(now_s);
        self.enact(decision);
    }

    fn sold(&mut self, sale: SaleId, needs: &Needs, rights: &[Right]) {
        let stay = Stay {
            bought: bought(needs, rights),
            ..Stay::default()
        };
        let cells = stay.cells();
        self.write(Row::Stay(sale, stay));
        self.say(Word::Yours(sale, cells));
    }

    /// A guest cancels on the web, a stay of the web or of a desk.
    pub fn cancel(&mut self, sale: SaleId) {
        self.write(Row::Cancelled(sale));
        self.credit(sale);
        self.say(Word::Cancelled(sale));
    }

    /// Credits whatever the stay has given up. Asked again and again, it must count once.
    pub fn credit(&mut self, sale: SaleId) {
        let Some(stay) = self.stays.get(&sale) else {
            return;
        };
        let given_up: Vec<Right> = stay.given_up.iter().copied().collect();
        match self.ledger.credit(&given_up) {
            Ok(decision) => {
                self.enact(decision);
            }
            Err(refusal) => {
                assert_ne!(self.rules, Rules::KEPT, "a credit was refused: {refusal}");
            }
        }
    }
}
