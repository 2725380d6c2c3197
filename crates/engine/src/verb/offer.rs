//! `offer.search`, `offer.calendar`, `count.read`: all from memory.

use keyrack_contract::call::offer::{
    Breakdown, Calendar, CodeAnswer, Counts, Days, Full, FullOffers, Offers, Search,
};
use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::PromoRefused;
use keyrack_domain::{CompanyId, Stay};

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::config::Side;
use crate::index::{Buyer, Index, Selling};
use crate::stop::Stop;
use crate::verb::company::{Buying, buying};
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
        let (who, answer) = who(seen, &index, &self.stay, self.company, &self.code)?;
        let buyer = buyer(&who, answer, self.staff && seen.by_staff());
        let selling = seen.inner.selling();
        let mut found = index.search_for(&buyer, &self.stay, &self.rooms, selling, seen.now)?;
        found.code = answer;
        if found.offers.is_empty() {
            let (refusals, staff) = (&seen.inner.refusals, seen.by_staff());
            refusals.note(self, &found, index.profile(), staff, seen.now);
        }
        found.company = who.told(&index);
        Ok(found)
    }
}

/// Who asks, and what became of the code that they typed.
pub(crate) fn who<'a>(
    seen: &View<'_>,
    index: &Index,
    stay: &Stay,
    named: Option<CompanyId>,
    code: &'a str,
) -> Result<(Buying<'a>, Option<CodeAnswer>), Stop> {
    if named.is_some() && !seen.by_staff() {
        // Guests prove whom they come from by its code.
        return Err(Failure::new(Code::CompanyUnknown).at("company").into());
    }
    if named.is_none() && code.trim().is_empty() {
        return Ok((Buying::default(), None));
    }
    seen.read(|read| {
        let who = buying(read, index, named, code)?;
        let is_company = who.code.is_empty() && !code.trim().is_empty();
        let answer = if is_company {
            Some(CodeAnswer::Opens)
        } else {
            promo::answer(index, read, stay, who.code, seen.now)?
        };
        Ok((who, answer))
    })
}

/// The same as a price is asked for. A code that holds no more takes nothing off.
pub(crate) fn buyer<'a>(who: &Buying<'a>, answer: Option<CodeAnswer>, staff: bool) -> Buyer<'a> {
    let buyer = who.buyer(staff);
    match answer {
        Some(CodeAnswer::Refused { .. }) => Buyer { code: "", ..buyer },
        Some(CodeAnswer::Holds | CodeAnswer::Opens) | None => buyer,
    }
}

impl Ask for Full {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<FullOffers, Stop> {
        let index = seen.index()?;
        let selling = seen.inner.selling();
        let (who, answer) = who(seen, &index, &self.stay, self.company, &self.code)?;
        let buyer = buyer(&who, answer, true);
        let offers = index.full(&buyer, &self.stay, &self.rooms, selling, seen.now)?;
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
        let index = seen.index()?;
        // Whom the code is of is asked here, and for which days it holds is asked day by day.
        let who = match self.code.trim() {
            "" => Buying::default(),
            _ => seen.read(|read| buying(read, &index, None, &self.code))?,
        };
        let mut found = index.calendar_for(&who.buyer(false), self, seen.now)?;
        found.code = match self.code.trim() {
            "" => None,
            _ if who.company.is_some() => Some(CodeAnswer::Opens),
            code if index.is_promo(code) => Some(CodeAnswer::Holds),
            code if index.is_code(code) => Some(CodeAnswer::Opens),
            _ => Some(CodeAnswer::Refused {
                why: PromoRefused::Unknown,
            }),
        };
        Ok(found)
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
