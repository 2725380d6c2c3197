//! `offer.search`, `offer.calendar`, `count.read`: all from memory.

use keyrack_contract::call::offer::{
    Breakdown, Calendar, Counts, Days, Full, FullOffers, Offers, Search,
};

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::config::Side;
use crate::index::Selling;
use crate::stop::Stop;
use crate::verb::{block, sale};

impl Ask for Search {
    const NEEDS: Needs = Needs::Anyone;

    fn answer(&self, seen: &View<'_>) -> Result<Offers, Stop> {
        let staff = self.staff && seen.by_staff();
        if let Some(code) = &self.group {
            let index = seen.index()?;
            let block = block::of_code(&index, code)?;
            return Ok(index.search_block(block, &self.stay, &self.rooms, staff, seen.now)?);
        }
        Ok(seen.index()?.search(
            &self.stay,
            &self.rooms,
            staff,
            seen.inner.selling(),
            seen.now,
        )?)
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
