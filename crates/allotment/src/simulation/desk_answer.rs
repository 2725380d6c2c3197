//! What a desk does when it hears from the server, and what it says at each contact.

use super::desk::Desk;
use super::{Down, Up};
use crate::{Epoch, Grant, GrantKind, Refusal};

impl Desk {
    pub fn hear(&mut self, epoch: Epoch, letter: Down) {
        // A letter of an older epoch is still read: what is stale in it is refused piece by piece.
        if let Ok(decision) = self.ledger.adopt_epoch(epoch) {
            if !decision.entries.is_empty() {
                self.stock = None;
            }
            self.enact(decision);
        }
        match letter {
            Down::Status {
                date,
                report_wanted,
            } => {
                let decision = self.ledger.roll_business_date(date);
                self.enact(decision);
                if report_wanted && epoch == self.ledger.epoch() {
                    let report = self.ledger.report();
                    self.send(Up::Ledger(report));
                }
            }
            Down::Give(grant) => self.receive(&grant),
            Down::Nothing(request) => {
                if self.stock.as_ref().is_some_and(|ask| ask.id == request) {
                    self.stock = None;
                }
                if let Some(waiting) = self.waiting.get_mut(&request) {
                    waiting.until = 0;
                }
            }
            Down::Returned(rights) => {
                let decision = self.ledger.mark_returned_ack(&rights);
                self.enact(decision);
            }
            Down::Read(sale, stay) => {
                if self.stays.get(&sale) == Some(&stay) {
                    self.read.insert(sale);
                }
            }
        }
    }

    fn receive(&mut self, grant: &Grant) {
        let lease = grant.lease.id;
        match self.ledger.take_grant(grant) {
            Ok(decision) => {
                self.enact(decision);
                self.send(Up::Received(vec![lease]));
            }
            Err(Refusal::NightLapsed { .. }) => self.send(Up::Received(vec![lease])),
            Err(_) => return,
        }
        if grant.kind == GrantKind::Standing {
            if self
                .stock
                .as_ref()
                .is_some_and(|ask| ask.id == grant.request)
            {
                self.stock = None;
            }
            return;
        }
        // The sale takes the lowest rights, these or others; what remains goes back in `tidy`.
        if let Some(waiting) = self.waiting.remove(&grant.request)
            && !self.sell(waiting.sale, &waiting.needs)
        {
            self.waiting.insert(grant.request, waiting);
        }
    }

    /// Everything that the server has not confirmed, again. Called when the disk has it all, or
    /// by a desk that does not care.
    pub fn contact(&mut self) -> Vec<Up> {
        let mut letters = Vec::new();
        let returns: Vec<_> = self.ledger.pending_returns().collect();
        if !returns.is_empty() && (self.on_disk() || !self.rules.return_durable_first) {
            letters.push(Up::Return(returns));
        }
        if !self.on_disk() {
            return letters;
        }
        for (sale, stay) in &self.stays {
            if !self.read.contains(sale) {
                letters.push(Up::Written(*sale, stay.clone()));
            }
        }
        let spots = self.waiting.values().map(|waiting| &waiting.request);
        letters.extend(spots.chain(&self.stock).cloned().map(Up::Ask));
        letters
    }
}
