//! `offer.search`, `offer.calendar`, `count.read`: all from memory.

use keyrack_contract::call::offer::{
    Breakdown, Calendar, CodeAnswer, Counts, Days, Full, FullOffers, Offers, Search,
};

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::config::Side;
use crate::index::{Buyer, Selling};
use crate::stop::Stop;
use crate::verb::{block, promo, sale};

impl Ask for Search {
    const NEEDS: Needs = Needs::Anyone;

    fn answer(&self, seen: &View<'_>) -> Result<Offers, Stop> {
        let index = seen.index()?;
        if let Some(code) = &self.group {
            let staff = self.staff && seen.by_staff();
            let block = block::of_code(&index, code)?;
            return Ok(index.search_block(block, &self.stay, &self.rooms, staff, seen.now)?);
        }
        let answer = match self.code.trim() {
            "" => None,
            code => seen.read(|read| promo::answer(&index, read, &self.stay, code, seen.now))?,
        };
        let buyer = Buyer {
            // A code that holds no more takes nothing off.
            code: match answer {
                Some(CodeAnswer::Holds | CodeAnswer::Opens) => &self.code,
                Some(CodeAnswer::Refused { .. }) | None => "",
            },
            ..Buyer::plain(self.staff && seen.by_staff())
        };
        let selling = seen.inner.selling();
        let mut found = index.search_for(&buyer, &self.stay, &self.rooms, selling, seen.now)?;
        found.code = answer;
        if found.offers.is_empty() {
            let (refusals, staff) = (&seen.inner.refusals, seen.by_staff());
            refusals.note(self, &found, index.profile(), staff, seen.now);
        }
        Ok(found)
    }
}

impl Ask for Full {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<FullOffers, Stop> {
        let index = seen.index()?;
        let selling = seen.inner.selling();
        let offers = index.full(&self.stay, &self.rooms, selling, seen.now)?;
        let alone = sale::alone(seen.inner);
        Ok(FullOffers {
            anyway: sale::may_anyway(&seen.by, alone),
            offers,
        })
    }
}

impl Ask for Calendar {
    const NEEDS: Needs = Needs::Anyone;

    fn answer(&self, seen: &View<'_>) -> Result<Days, Stop> {
        Ok(seen.index()?.calendar(self, seen.now)?)
    }
}

impl Ask for Counts {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Breakdown, Stop> {
        let selling = seen.inner.selling();
        let index = seen.index()?;
        let mut breakdown = index.breakdown(self.from, self.to, selling, seen.now)?;
        if seen.inner.side == Side::Desk {
            breakdown.alone = selling == Selling::OnRights;
            breakdown.as_of = seen.inner.line.get().1;
        }
        Ok(breakdown)
    }
}
