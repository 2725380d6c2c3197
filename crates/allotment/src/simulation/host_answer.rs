//! What the server does when it hears from a desk, and what it says at each contact.

use super::host::{Host, Row};
use super::{Down, SaleId, Stay, Up, Word};
use crate::{DeviceId, Epoch, GrantRequest, Refusal, Rules};

impl Host {
    pub fn hear(&mut self, from: DeviceId, letter: Up) {
        match letter {
            Up::Ask(request) => self.answer(from, &request),
            Up::Received(leases) => {
                let decision = self.ledger.acknowledge_grant(from, leases);
                self.enact(decision);
            }
            Up::Return(rights) => match self.ledger.take_return(from, &rights) {
                Ok(decision) => {
                    let rights = self.enact(decision);
                    self.send(from, Down::Returned(rights));
                }
                Err(refusal) => self.astonished(&refusal),
            },
            Up::Written(sale, stay) => self.read(from, sale, stay),
            Up::Ledger(report) => match self.ledger.take_report(&report) {
                Ok(decision) => {
                    let taken = self.enact(decision);
                    let whole = taken.unknown.is_empty();
                    assert!(whole || self.rules != Rules::KEPT, "{:?}", taken.unknown);
                }
                Err(Refusal::OldEpoch { .. }) => {}
                Err(refusal) => self.astonished(&refusal),
            },
        }
    }

    fn answer(&mut self, from: DeviceId, request: &GrantRequest) {
        match self.ledger.grant(request) {
            Ok(decision) => {
                let grants = self.enact(decision);
                if grants.is_empty() {
                    self.send(from, Down::Nothing(request.id));
                }
                for grant in grants {
                    self.send(from, Down::Give(grant));
                }
            }
            // Whoever asked for stock asks again another day; a sale falls back on the stock.
            Err(_) => self.send(from, Down::Nothing(request.id)),
        }
    }

    /// A reservation comes in: note what it uses, then credit what it has given up. A stay that
    /// was cancelled here stays so, with all that it has bought meanwhile.
    fn read(&mut self, from: DeviceId, sale: SaleId, stay: Stay) {
        let confirmation = Down::Read(sale, stay.clone());
        let mut merged = stay;
        let before = self.stays.get(&sale).cloned().unwrap_or_default();
        let cancelled = !before.bought.is_empty() && before.cells().is_empty();
        if before.bought.len() > merged.bought.len() {
            merged.bought = before.bought;
        }
        merged.given_up.extend(before.given_up);
        if cancelled {
            merged.cancel();
        }
        match self.ledger.note_spends(from, &merged.rights()) {
            Ok(decision) => {
                let contested = self.enact(decision).contested;
                let live = contested
                    .iter()
                    .find(|right| !merged.given_up.contains(right));
                assert!(live.is_none() || self.rules != Rules::KEPT, "{live:?}");
            }
            Err(refusal) => self.astonished(&refusal),
        }
        self.write(Row::Stay(sale, merged));
        self.credit(sale);
        if cancelled {
            self.say(Word::Cancelled(sale));
        }
        self.send(from, confirmation);
    }

    /// What no honest desk ever gives cause for.
    fn astonished(&self, refusal: &Refusal) {
        assert_ne!(
            self.rules,
            Rules::KEPT,
            "an honest desk was refused: {refusal}"
        );
    }

    /// Where the server stands, and every grant that was not acknowledged.
    pub fn contact(&self, desk: DeviceId) -> Vec<(Epoch, Down)> {
        let status = Down::Status {
            date: self.ledger.business_date(),
            report_wanted: self.ledger.awaiting().any(|awaited| awaited == desk),
        };
        let grants = self.ledger.unacknowledged(desk).into_iter().map(Down::Give);
        let epoch = self.ledger.epoch();
        core::iter::once(status)
            .chain(grants)
            .map(|letter| (epoch, letter))
            .collect()
    }
}
