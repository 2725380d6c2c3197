//! A desk: its ledger, its reservations, a disk, and the habits of a good driver.

use std::collections::{BTreeMap, BTreeSet};

use super::dice::Dice;
use super::{Bought, SaleId, Stay, Up, Word, bought};
use crate::{
    Cell, Decision, DeviceEntry, DeviceId, DeviceLedger, GrantKind, GrantRequest, HolderClock,
    LeaseId, Needs, RequestId, Right, Rules,
};

/// A row of a desk's database.
#[derive(Clone, Debug)]
pub enum Row {
    Ledger(DeviceEntry),
    Bought(SaleId, Vec<Bought>),
    GaveUp(SaleId, Vec<Right>),
}

/// A sale that waits for its spot grant.
pub struct Waiting {
    pub needs: Needs,
    pub sale: SaleId,
    pub until: u64,
    pub request: GrantRequest,
}

pub struct Desk {
    pub id: DeviceId,
    pub rules: Rules,
    /// Every row written, and how many of them the disk has.
    rows: Vec<Row>,
    on_disk: usize,

    // What follows is memory, made anew from the rows after a crash.
    pub ledger: DeviceLedger,
    pub stays: BTreeMap<SaleId, Stay>,
    /// Reservations that the server has confirmed as they are now.
    pub read: BTreeSet<SaleId>,
    words: Vec<Word>,
    letters: Vec<Up>,
    pub waiting: BTreeMap<RequestId, Waiting>,
    pub stock: Option<GrantRequest>,

    /// Seconds of its own clock, and how many pass in a step.
    pub clock_s: u64,
    pub pace_s: u64,
    pub line_up: bool,
    pub line_down: bool,
}

impl Desk {
    pub fn new(id: DeviceId, rules: Rules, pace_s: u64) -> Self {
        Self {
            id,
            rules,
            rows: Vec::new(),
            on_disk: 0,
            ledger: DeviceLedger::with_rules(id, rules),
            stays: BTreeMap::new(),
            read: BTreeSet::new(),
            words: Vec::new(),
            letters: Vec::new(),
            waiting: BTreeMap::new(),
            stock: None,
            clock_s: 0,
            pace_s,
            line_up: true,
            line_down: true,
        }
    }

    pub fn clock(&self) -> HolderClock {
        HolderClock::Reads(self.clock_s)
    }

    pub fn on_disk(&self) -> bool {
        self.on_disk == self.rows.len()
    }

    fn write(&mut self, row: Row) {
        match &row {
            Row::Ledger(entry) => {
                self.ledger.apply(entry);
            }
            Row::Bought(sale, bought) => {
                self.read.remove(sale);
                self.stays.entry(*sale).or_default().bought.extend(bought);
            }
            Row::GaveUp(sale, rights) => {
                self.read.remove(sale);
                self.stays.entry(*sale).or_default().given_up.extend(rights);
            }
        }
        self.rows.push(row);
    }

    pub fn enact<T>(&mut self, decision: Decision<DeviceEntry, T>) -> T {
        for entry in decision.entries {
            self.write(Row::Ledger(entry));
        }
        decision.outcome
    }

    /// The disk has everything; now it may be said. The words for guests come back.
    pub fn sync(&mut self) -> (Vec<Word>, Vec<Up>) {
        self.on_disk = self.rows.len();
        (
            core::mem::take(&mut self.words),
            core::mem::take(&mut self.letters),
        )
    }

    /// Sends once the disk has what stands behind it.
    pub fn send(&mut self, letter: Up) {
        self.letters.push(letter);
    }

    /// Power is gone: memory and unwritten rows are lost, and nothing waits for an answer.
    pub fn crash(&mut self) {
        self.rows.truncate(self.on_disk);
        let mut fresh = Self::new(self.id, self.rules, self.pace_s);
        for row in core::mem::take(&mut self.rows) {
            fresh.write(row);
        }
        fresh.on_disk = fresh.rows.len();
        fresh.clock_s = self.clock_s;
        (fresh.line_up, fresh.line_down) = (self.line_up, self.line_down);
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
        let mut fresh = DeviceLedger::new(self.id);
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
        let mut rows: Vec<Row> = self
            .ledger
            .checkpoint()
            .into_iter()
            .map(Row::Ledger)
            .collect();
        for (sale, stay) in &self.stays {
            rows.push(Row::Bought(*sale, stay.bought.clone()));
            rows.push(Row::GaveUp(*sale, stay.given_up.iter().copied().collect()));
        }
        self.rows = rows;
        self.on_disk = self.rows.len();
        if self.rules == Rules::KEPT {
            let entries = self.ledger.checkpoint();
            assert_eq!(DeviceLedger::replay(self.id, &entries), self.ledger);
        }
    }

    /// Sells on the rights that are here, as a new sale or for more of an older one.
    pub fn sell(&mut self, sale: SaleId, needs: &Needs) -> bool {
        let Ok(decision) = self.ledger.spend(needs, self.clock()) else {
            return false;
        };
        let rights = self.enact(decision);
        self.write(Row::Bought(sale, bought(needs, &rights)));
        self.words.push(Word::Yours(sale, self.cells(sale)));
        true
    }

    /// Gives up these rights of a stay, or all of them.
    pub fn give_up(&mut self, sale: SaleId, rights: Vec<Right>) {
        self.ledger.put_back_cancelled(&rights);
        self.write(Row::GaveUp(sale, rights));
        let cells = self.cells(sale);
        self.words.push(if cells.is_empty() {
            Word::Cancelled(sale)
        } else {
            Word::Yours(sale, cells)
        });
    }

    fn cells(&self, sale: SaleId) -> Vec<Cell> {
        self.stays.get(&sale).map(Stay::cells).unwrap_or_default()
    }

    /// Words said before the disk has them: what the rule about spends forbids.
    pub fn blurt(&mut self) -> Vec<Word> {
        if self.rules.spend_durable_first {
            return Vec::new();
        }
        core::mem::take(&mut self.words)
    }

    /// Asks for exactly what one sale needs.
    pub fn ask_spot(
        &mut self,
        id: RequestId,
        sale: SaleId,
        needs: Needs,
        until: u64,
        not_after: u64,
    ) {
        let request = GrantRequest {
            id,
            device: self.id,
            kind: GrantKind::Spot,
            needs: needs.clone(),
            not_after,
        };
        self.send(Up::Ask(request.clone()));
        let waiting = Waiting {
            needs,
            sale,
            until,
            request,
        };
        self.waiting.insert(id, waiting);
    }

    /// Nobody answered in time: sell on the stock, or say no.
    pub fn lose_patience(&mut self, now: u64) {
        let over: Vec<RequestId> = self
            .waiting
            .iter()
            .filter(|(_, waiting)| waiting.until <= now)
            .map(|(id, _)| *id)
            .collect();
        for id in over {
            if let Some(waiting) = self.waiting.remove(&id) {
                self.sell(waiting.sale, &waiting.needs);
            }
        }
    }

    /// Rights that wait for no sale go back.
    pub fn tidy(&mut self) {
        let stray: Vec<LeaseId> = self
            .ledger
            .stray_spot_leases(|request| self.waiting.contains_key(&request))
            .collect();
        for lease in stray {
            let decision = self.ledger.return_lease(lease);
            self.enact(decision);
        }
        let decision = self.ledger.return_expired(self.clock());
        self.enact(decision);
    }
}
