//! `booking.confirm`: a hold becomes a booking, at the price that was shown.

use keyrack_allotment::HoldId as LedgerHold;
use keyrack_contract::Code;
use keyrack_contract::call::booking::{Agreed, Booked, Confirm, Terms};
use keyrack_domain::reservation::Source;
use keyrack_domain::{BlockId, CompanyId, GuestId, HoldId};
use keyrack_store::hold;

use crate::call::Do;
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::rights::{self, Entry, Ledger};
use crate::stop::Stop;
use crate::verb::block as blocks;
use crate::verb::hold as holds;
use crate::verb::{promo, sale};

impl Do for Confirm {
    const NEEDS: Needs = Needs::Anyone;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Booked, Stop> {
        tx.only_at(Side::Server)?;
        let guest = sale::check_guest(self.guest)?;
        sale::check_text(&self.requests, "special_requests")?;
        if let Some(wording) = &self.marketing_wording {
            sale::check_text(wording, "consents")?;
        }
        let row = hold::get(tx.write, self.hold)?.ok_or_else(|| gone(tx, self.hold))?;
        if row.expires_at <= tx.now {
            return Err(Code::HoldExpired.into());
        }
        let kept = holds::kept(&row)?;
        if let Some(id) = kept.promo {
            promo::check_guest(tx, id, &guest.email)?;
        }
        let (each, all) = sale::needs(tx.index()?, &kept.quotes);
        let mut rights = Vec::new();
        if let Ledger::Server(ledger) = &tx.working.ledger {
            let decided = ledger
                .sell_hold(LedgerHold(self.hold.0))
                .map_err(|refusal| rights::failure(&refusal))?;
            rights = decided.outcome;
            tx.enter(decided.entries.into_iter().map(Entry::Server).collect())?;
        }
        holds::drop_row(tx, self.hold)?;
        let new = sale::NewBooking {
            booking: self.booking,
            guest_id: GuestId(tx.new_id()),
            guest,
            source: Source::Web,
            notes: String::new(),
            requests: self.requests,
            marketing: self.marketing_wording.map(|wording| Agreed {
                at: tx.now,
                wording,
            }),
            manage_token: blake3::Hash::from_bytes(self.manage_token_digest)
                .to_hex()
                .to_string(),
            quotes: kept.quotes,
            rights: rights::deal(&all, rights, &each),
            terms: whose_terms(tx, kept.block, kept.company)?,
            anyway: None,
            block: kept.block,
            promo: kept.promo,
        };
        let (reference, reservations) = sale::write_booking(tx, new)?;
        let body = serde_json::json!({ "booking": self.booking });
        tx.send_later(
            "confirmation",
            &format!("confirmation:{}", self.booking),
            &body,
        )?;
        Ok(Booked {
            booking: self.booking,
            reference,
            reservations,
            total: kept.total,
        })
    }
}

/// A guest of a group belongs to it and to whoever organises it; a guest with a company's code to the
/// company.
fn whose_terms(
    tx: &Tx<'_, '_>,
    block: Option<BlockId>,
    company: Option<CompanyId>,
) -> Result<Terms, Stop> {
    let Some(id) = block else {
        return Ok(Terms {
            company,
            ..Terms::default()
        });
    };
    Ok(keyrack_store::block::get(tx.write, id)?
        .map(|block| blocks::terms(&block))
        .unwrap_or_default())
}

/// What a guest hears whose hold has no row any more: the ledger still knows whether it ran out.
fn gone(tx: &Tx<'_, '_>, hold: HoldId) -> Stop {
    match &tx.working.ledger {
        Ledger::Server(ledger) => match ledger.sell_hold(LedgerHold(hold.0)) {
            Err(refusal) => rights::failure(&refusal).into(),
            Ok(_) => Code::HoldUnknown.into(),
        },
        Ledger::Desk(_) => Code::HoldUnknown.into(),
    }
}
