//! The price of one night, step by step. Everything that prices a night goes through here.
//!
//! The order is fixed, and each step works on what the one before has left:
//!
//! 1. *base*: the daily price; for a derived plan its parent's;
//! 2. *derivation*: the steps from the parent's price, rounded as the plan says. Those two are worked
//!    out for each day when prices change, not when somebody searches;
//! 3. *occupancy*: the price of that number of adults, or each adult more or fewer; then children;
//! 4. *length of stay*: the step of the ladder that the stay (or the night) has reached;
//! 5. *lead time*: early bird, then last minute;
//! 6. *demand*: percentages of all yield rules added up, then their amounts, then rounded;
//! 7. *company*: what was agreed with the company that books;
//! 8. *promotion*: a code. One that does not go with other discounts stands against the company's: each
//!    night has whichever of the two takes more off;
//! 9. *floor and ceiling* of the plan for the type;
//! 10. *free nights*: those cost nothing, whatever the floor.
//!
//! Percentages round halves up; nothing is ever below zero. What every step adds or takes off is told,
//! and the sum of what is told is the price.

mod together;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Channel, Contract, Cut, FreeNights, Lead, LengthLadder, PriceLimits, PriceStep, PromoCode,
    Push, RatePlan, Reach, Rounding,
};
use crate::id::{PromoId, RatePlanId, RoomTypeId, YieldRuleId};
use crate::money::Money;
use crate::party::Party;
use crate::property::Property;
use crate::stay::Stay;

/// Why a part of a price is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "cause", rename_all = "snake_case")]
pub enum Cause {
    /// The daily price.
    Base,
    /// What was agreed with a group for the night.
    Group {
        /// What staff call it.
        name: String,
    },
    /// The steps from another plan's price.
    Derivation {
        /// The plan that is followed.
        plan: RatePlanId,
    },
    /// This party instead of the one that the daily price is for.
    Occupancy,
    /// A step of the ladder for long stays.
    LengthOfStay {
        /// From so many nights on.
        nights: u16,
    },
    /// Booked long before.
    EarlyBird {
        /// From so many days before the arrival.
        days: u16,
    },
    /// Booked shortly before.
    LastMinute {
        /// Up to so many days before the arrival.
        days: u16,
    },
    /// Demand.
    Yield {
        /// The rule; none where several were not told apart.
        rule: Option<YieldRuleId>,
        /// What staff call it.
        name: String,
    },
    /// Agreed with a company.
    Company,
    /// A code.
    Promo {
        /// Which.
        promo: PromoId,
        /// As staff wrote it.
        code: String,
    },
    /// No night is cheaper.
    Floor,
    /// No night is dearer.
    Ceiling,
    /// A night that costs nothing.
    FreeNight,
    /// A cause that a newer program knows.
    #[serde(other)]
    Other,
}

/// One part of a night's price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriceLine {
    /// Why.
    #[serde(flatten)]
    pub cause: Cause,
    /// What it adds; negative where it takes off.
    pub amount: Money,
}

/// What one rule does to one night, for the explained price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YieldPart {
    /// The rule.
    pub rule: YieldRuleId,
    /// What staff call it.
    pub name: String,
    /// What it does.
    pub push: Push,
}

/// What a search knows besides stay and party. Worked out once for all room-rates.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// When the stay is booked.
    pub booked: Timestamp,
    /// The same, seen from the arrival.
    pub lead: Lead,
    /// On which way.
    pub channel: Channel,
    /// What was typed as a code; empty for nothing.
    pub code: &'a str,
    /// The promo code that this is, where it holds for the stay.
    pub promo: Option<&'a PromoCode>,
    /// The company that books, with what was agreed.
    pub company: Option<Contract>,
}

impl<'a> Asked<'a> {
    /// A plain question: no code, no company.
    #[must_use]
    pub fn plain(property: &Property, stay: &Stay, booked: Timestamp, channel: Channel) -> Self {
        Self {
            booked,
            lead: Lead::of(property, booked, stay.arrival()),
            channel,
            code: "",
            promo: None,
            company: None,
        }
    }

    /// The same with a promo code.
    #[must_use]
    pub const fn with_promo(mut self, promo: Option<&'a PromoCode>) -> Self {
        self.promo = promo;
        self
    }
}

/// What a party makes of the daily price: a step for its number of adults, and an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Seats {
    adults: Option<PriceStep>,
    minor: i64,
}

/// What one plan makes of every night of one stay for one party. Made once for a search and plan, and
/// used for each night of each type.
#[derive(Debug, Clone, Copy)]
pub struct Factors<'a> {
    seats: Seats,
    nights: u16,
    whole: Option<(u16, Cut)>,
    rising: Option<&'a LengthLadder>,
    early: Option<(u16, Cut)>,
    late: Option<(u16, Cut)>,
    company: Option<Cut>,
    promo: Option<&'a PromoCode>,
    /// Code and company do not go together: the better of the two is taken.
    either: bool,
    free: Option<FreeNights>,
    rounding: Rounding,
    is_plain: bool,
}

impl<'a> Factors<'a> {
    /// The factors of a plan. `None` where the party's supplement passes 64 bits.
    #[must_use]
    pub fn try_new(
        plan: &'a RatePlan,
        stay: &Stay,
        party: &Party,
        asked: &Asked<'a>,
    ) -> Option<Self> {
        let modifiers = &plan.modifiers;
        let nights = stay.nights();
        let own = modifiers
            .adults
            .iter()
            .find(|price| price.adults == party.adults());
        let seats = match own {
            Some(price) => Seats {
                adults: Some(price.step),
                minor: plan.occupancy.children_supplement(party)?,
            },
            None => Seats {
                adults: None,
                minor: plan.occupancy.supplement(party)?,
            },
        };
        let rung = |ladder: &LengthLadder| ladder.rung(nights).map(|rung| (rung.nights, rung.cut));
        let (whole, rising) = match &modifiers.ladder {
            Some(ladder) if ladder.reach == Reach::Retroactive => (rung(ladder), None),
            Some(ladder) => (None, Some(ladder).filter(|ladder| rung(ladder).is_some())),
            None => (None, None),
        };
        let days = asked.lead.days;
        let early = modifiers.early.iter().rev();
        let early = early
            .map(|step| (step.days, step.cut))
            .find(|(least, _)| i32::from(*least) <= days);
        let late = modifiers.late.iter().map(|step| (step.days, step.cut));
        let late = late.into_iter().find(|(most, _)| days <= i32::from(*most));
        let free = modifiers
            .free_nights
            .filter(|free| free.nights <= nights && free.nights > 0);
        let others = whole.is_some()
            || rising.is_some()
            || early.is_some()
            || late.is_some()
            || free.is_some();
        let company = asked.company.and_then(|company| company.cut);
        let promo = asked
            .promo
            .filter(|promo| promo.combinable || !others)
            .filter(|promo| promo.rate_plans.is_empty() || promo.rate_plans.contains(&plan.id));
        Some(Self {
            seats,
            nights,
            whole,
            rising,
            early,
            late,
            company,
            promo,
            either: company.is_some() && promo.is_some_and(|promo| !promo.combinable),
            free,
            rounding: modifiers.rounding,
            is_plain: !others && company.is_none() && promo.is_none(),
        })
    }

    /// The promo code that is taken off under this plan for this type.
    #[must_use]
    pub fn promo_for(&self, room_type: RoomTypeId) -> Option<&'a PromoCode> {
        self.promo
            .filter(|promo| promo.room_types.is_empty() || promo.room_types.contains(&room_type))
    }

    /// The price of the night at this place of the stay, counted from 0. `base` is the derived daily
    /// price; `push` what demand does; `promo` as [`Factors::promo_for`] says for the type. Every step
    /// is told with what it adds. `None` past 64 bits.
    pub fn night(
        &self,
        place: u16,
        base: i64,
        push: Push,
        promo: Option<&PromoCode>,
        limits: &PriceLimits,
        mut tell: impl FnMut(Told<'_>, i64),
    ) -> Option<i64> {
        let seated = match self.seats.adults {
            None => base.checked_add(self.seats.minor)?,
            Some(step) => step.from(base).unwrap_or(0).checked_add(self.seats.minor)?,
        };
        // However much a smaller party takes off, a night never costs less than nothing.
        let mut price = seated.max(0);
        if price != base {
            tell(Told::Occupancy, price.checked_sub(base)?);
        }
        if !self.is_plain {
            let mut cut = |told: Told<'_>, cut: Cut, price: &mut i64| {
                let after = cut.from(*price)?;
                if after != *price {
                    tell(told, after.checked_sub(*price)?);
                    *price = after;
                }
                Some(())
            };
            let rung = match self.rising {
                None => self.whole,
                Some(ladder) => ladder
                    .rung(place.saturating_add(1))
                    .map(|rung| (rung.nights, rung.cut)),
            };
            if let Some((nights, off)) = rung {
                cut(Told::LengthOfStay(nights), off, &mut price)?;
            }
            if let Some((days, off)) = self.early {
                cut(Told::EarlyBird(days), off, &mut price)?;
            }
            if let Some((days, off)) = self.late {
                cut(Told::LastMinute(days), off, &mut price)?;
            }
        }
        if push != Push::NONE {
            let after = push.from(price, self.rounding)?;
            if after != price {
                tell(Told::Yield(price), after.checked_sub(price)?);
                price = after;
            }
        }
        if !self.is_plain {
            let (company, promo) = match (self.company, promo) {
                (Some(off), Some(promo)) if self.either => {
                    if promo.cut.from(price)? < off.from(price)? {
                        (None, Some(promo))
                    } else {
                        (Some(off), None)
                    }
                }
                both => both,
            };
            if let Some(off) = company {
                let after = off.from(price)?;
                if after != price {
                    tell(Told::Company, after.checked_sub(price)?);
                    price = after;
                }
            }
            if let Some(promo) = promo {
                let after = promo.cut.from(price)?;
                if after != price {
                    tell(Told::Promo(promo), after.checked_sub(price)?);
                    price = after;
                }
            }
        }
        if let Some(floor) = limits.floor_minor
            && price < floor
        {
            tell(Told::Floor, floor.checked_sub(price)?);
            price = floor;
        }
        if let Some(ceiling) = limits.ceiling_minor
            && price > ceiling
        {
            tell(Told::Ceiling, ceiling.checked_sub(price)?);
            price = ceiling;
        }
        if let Some(free) = self.free
            && free.is_free(place.saturating_add(1), self.nights)
            && price != 0
        {
            tell(Told::FreeNight, price.checked_neg()?);
            price = 0;
        }
        Some(price)
    }

    /// How prices that follow demand are rounded.
    #[must_use]
    pub const fn rounding(&self) -> Rounding {
        self.rounding
    }
}

/// A step as it is told while a price is worked out, before words are looked up for it.
#[derive(Debug, Clone, Copy)]
pub enum Told<'a> {
    /// This party.
    Occupancy,
    /// The ladder, with the nights of its step.
    LengthOfStay(u16),
    /// Early bird, with its days.
    EarlyBird(u16),
    /// Last minute, with its days.
    LastMinute(u16),
    /// Demand, with the price before it.
    Yield(i64),
    /// A company.
    Company,
    /// A code.
    Promo(&'a PromoCode),
    /// No night is cheaper.
    Floor,
    /// No night is dearer.
    Ceiling,
    /// A free night.
    FreeNight,
}

/// Days from a date to a night; 0 for nights that have passed.
#[must_use]
pub fn days_ahead(from: Date, night: Date) -> u16 {
    let days = from.until(night).map_or(0, |span| span.get_days());
    u16::try_from(days.max(0)).unwrap_or(u16::MAX)
}
