//! Totals alone: the fast path of a search.

use jiff::Timestamp;
use keyrack_domain::rate::{Factors, check_plan};
use keyrack_domain::{Money, Party, RatePlanId, RoomTypeId, Stay};

use super::{Buyer, Index, Selling};

/// A room-rate that fits, with the price of its nights for one party.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// The type.
    pub room_type: RoomTypeId,
    /// The plan.
    pub rate_plan: RatePlanId,
    /// Rooms left on every night.
    pub rooms_left: u32,
    /// The nights together, taxes on top not counted.
    pub nights: Money,
}

impl Index {
    /// Every room-rate that takes this party for this stay. The fast path of a search: nothing is
    /// built but the list.
    pub fn totals(
        &self,
        stay: &Stay,
        party: &Party,
        staff: bool,
        selling: Selling,
        now: Timestamp,
        found: &mut Vec<Total>,
    ) {
        self.totals_for(&Buyer::plain(staff), stay, party, selling, now, found);
    }

    /// The same for somebody who may have a code.
    pub fn totals_for(
        &self,
        buyer: &Buyer<'_>,
        stay: &Stay,
        party: &Party,
        selling: Selling,
        now: Timestamp,
        found: &mut Vec<Total>,
    ) {
        found.clear();
        let Some((first, last)) = self.places(stay) else {
            return;
        };
        let asked = self.asked(stay, buyer, now);
        // What a plan makes of a night is the same for every type.
        let plans: Vec<Option<Factors<'_>>> = self
            .profile
            .rate_plans
            .iter()
            .map(|plan| {
                let is_sold = plan.is_sold(asked.channel, asked.code, asked.company.as_ref())
                    && check_plan(stay, &plan.modifiers, &asked.lead).is_ok();
                is_sold.then(|| Factors::try_new(plan, stay, party, &asked))?
            })
            .collect();
        for (kind, column) in self.types.iter().enumerate() {
            if !column.room_type.fits(party) {
                continue;
            }
            let Ok(rooms_left) = self.left(column, first, last, selling, now) else {
                continue;
            };
            let rates = self.rates_at(kind).iter().zip(&self.profile.rate_plans);
            for ((rate, plan), factors) in rates.zip(&plans) {
                let Some(factors) = factors else {
                    continue;
                };
                let terms = self.terms(column, rate, plan, first, last, asked.channel, &[]);
                if let Some(nights) = terms.open_total(factors, asked.lead.days) {
                    found.push(Total {
                        room_type: column.room_type.id,
                        rate_plan: plan.id,
                        rooms_left,
                        nights,
                    });
                }
            }
        }
    }
}
