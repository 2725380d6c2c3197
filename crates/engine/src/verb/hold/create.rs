//! `hold.create`.

use std::collections::BTreeMap;

use jiff::Timestamp;
use keyrack_allotment::HoldId as LedgerHold;
use keyrack_contract::Code;
use keyrack_contract::call::block::PickRoom;
use keyrack_contract::call::hold::{Create, Hold, Wanted};
use keyrack_store::hold;

use super::{Kept, view};
use crate::call::{Do, View};
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::rights::{self, Entry, Ledger};
use crate::stop::Stop;
use crate::verb::{block as blocks, company, promo, sale, service};

impl Do for Create {
    const NEEDS: Needs = Needs::Anyone;

    fn rights_needed(&self, seen: &View<'_>) -> Option<keyrack_allotment::Needs> {
        Some(sale::wanted(&*seen.index().ok()?, &self.stay, &self.rooms))
    }

    fn again(&self) -> Option<Self> {
        Some(self.clone())
    }

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Hold, Stop> {
        tx.only_at(Side::Server)?;
        super::expire(tx)?;
        if hold::get(tx.write, self.id)?.is_some() {
            return Err(Code::CallReused.into());
        }
        let index = tx.index()?;
        index.check_stay(&self.stay, false, tx.now)?;
        let block = match &self.group {
            Some(code) => Some(blocks::of_code(index, code)?.clone()),
            None => None,
        };
        // What a group has agreed is not lowered by a code.
        let code = if block.is_some() { "" } else { &self.code };
        let who = company::buying(tx.write, index, None, code)?;
        let promo = promo::check(tx, &self.stay, who.code, None)?;
        let (buyer, company) = (who.buyer(false), who.id());
        let (quotes, total) = match &block {
            Some(block) => {
                let rooms: Vec<PickRoom> = self.rooms.iter().map(picked_room).collect();
                let priced = blocks::price(index, block, &self.stay, &rooms, false, tx.now)?;
                sale::check_total(self.expected_total, priced.1)?;
                priced
            }
            None => sale::quotes(
                index,
                &buyer,
                &self.stay,
                &self.rooms,
                self.expected_total,
                tx.now,
            )?,
        };
        let promo = promo::used(promo, &quotes)?;
        let services = service::cells_of(&quotes);
        service::check_left(tx, &services, &BTreeMap::new())?;
        let expires_at = end_of_hold(tx.now, tx.inner.limits.hold_seconds)?;
        let (_, all) = sale::needs(tx.index()?, &quotes);
        if let Some(block) = &block {
            blocks::hand_over(tx, block, &quotes)?;
        }
        if let Ledger::Server(ledger) = &tx.working.ledger {
            let until = u64::try_from(expires_at.as_second()).unwrap_or(u64::MAX);
            let decided = ledger
                .hold(LedgerHold(self.id.0), &all, until)
                .map_err(|refusal| rights::failure(&refusal))?;
            tx.enter(decided.entries.into_iter().map(Entry::Server).collect())?;
        }
        let mut rooms: BTreeMap<(_, _), u16> = BTreeMap::new();
        for quote in &quotes {
            for night in quote.stay.dates() {
                *rooms.entry((quote.room_type, night)).or_default() += 1;
            }
        }
        let kept = Kept {
            stay: self.stay,
            quotes,
            total,
            block: block.map(|block| block.id),
            promo,
            company,
        };
        let row = hold::Hold {
            id: self.id,
            token: self.id.as_bytes().to_vec(),
            expires_at,
            body: serde_json::to_string(&kept)?,
            rooms: rooms
                .into_iter()
                .map(|((room_type, date), count)| hold::HoldRoom {
                    room_type,
                    date,
                    count,
                })
                .collect(),
        };
        hold::put(tx.write, &row)?;
        let nights = crate::project::held_nights(&row);
        let services = services.into_iter().collect();
        tx.index_mut()?
            .add_hold(self.id, expires_at, &nights, services, kept.block);
        Ok(view(self.id, expires_at, kept))
    }
}

fn picked_room(wanted: &Wanted) -> PickRoom {
    PickRoom {
        room_type: wanted.room_type,
        party: wanted.party.clone(),
        services: wanted.services.clone(),
    }
}

/// The first whole second after so many seconds: rights are counted by the second, and the row must
/// not end before or after them.
fn end_of_hold(now: Timestamp, seconds: u32) -> Result<Timestamp, Stop> {
    let begun = i64::from(now.subsec_nanosecond() > 0);
    Timestamp::from_second(now.as_second() + begun + i64::from(seconds)).map_err(Stop::fault)
}
