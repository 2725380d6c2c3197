//! Who asks for a price, and what a search knows besides stay and party.

use jiff::Timestamp;
use keyrack_domain::Stay;
use keyrack_domain::rate::{
    Asked, Channel, Cut, Lead, PromoCode, PromoRefused, RatePlan, folded_code,
};

use super::Index;

/// Who asks for a price.
#[derive(Debug, Clone, Copy)]
pub struct Buyer<'a> {
    /// On which way.
    pub channel: Channel,
    /// What was typed as a code; empty for nothing.
    pub code: &'a str,
    /// What is agreed with the company that books.
    pub company: Option<Cut>,
}

impl Buyer<'_> {
    /// Somebody without a code, at the desk or on the web.
    #[must_use]
    pub const fn plain(staff: bool) -> Self {
        Self {
            channel: if staff { Channel::Desk } else { Channel::Web },
            code: "",
            company: None,
        }
    }

    /// Whether it is the hotel's own desk.
    #[must_use]
    pub const fn is_staff(&self) -> bool {
        matches!(self.channel, Channel::Desk)
    }
}

impl Index {
    /// What a search knows besides stay and party.
    pub(super) fn asked<'a>(&'a self, stay: &Stay, buyer: &Buyer<'a>, now: Timestamp) -> Asked<'a> {
        let property = &self.profile.property;
        let lead = if self.plans.hours_matter {
            Lead::of(property, now, stay.arrival())
        } else {
            Lead::of_days(property.local_date(now), stay.arrival())
        };
        Asked {
            booked: now,
            lead,
            channel: buyer.channel,
            code: buyer.code,
            promo: self.promo(stay, buyer.code, &lead).ok().flatten(),
            company: buyer.company,
        }
    }

    /// The promo code that somebody has typed; none for no code, and for one that opens a plan.
    ///
    /// # Errors
    /// Why it does not hold for this stay. How often it was used is not known here.
    pub fn promo(
        &self,
        stay: &Stay,
        code: &str,
        lead: &Lead,
    ) -> Result<Option<&PromoCode>, PromoRefused> {
        if code.trim().is_empty() {
            return Ok(None);
        }
        let mut named = self
            .profile
            .promos
            .iter()
            .filter(|promo| !promo.archived && promo.is_called(code));
        if let Some(promo) = named.next() {
            return promo.check(stay, lead).map(|()| Some(promo));
        }
        let folded = folded_code(code);
        let mut plans = self.profile.rate_plans.iter();
        let opens = |plan: &RatePlan| {
            let own = &plan.modifiers.code;
            !plan.archived && !own.is_empty() && folded_code(own) == folded
        };
        if plans.any(opens) {
            Ok(None)
        } else {
            Err(PromoRefused::Unknown)
        }
    }
}
