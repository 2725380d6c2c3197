//! Who asks for a price, and what a search knows besides stay and party.

use jiff::Timestamp;
use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::{
    Asked, Channel, Contract, Lead, PromoCode, PromoRefused, RatePlan, folded_code,
};
use keyrack_domain::{RatePlanId, Stay};

use super::Index;

/// Who asks for a price.
#[derive(Debug, Clone, Copy)]
pub struct Buyer<'a> {
    /// On which way.
    pub channel: Channel,
    /// What was typed as a code; empty for nothing.
    pub code: &'a str,
    /// The company that books, with what was agreed.
    pub company: Option<Contract>,
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

    /// The live promo code of this name, whether or not it holds.
    pub(super) fn promo_called(&self, code: &str) -> Option<&PromoCode> {
        let mut promos = self.profile.promos.iter();
        promos.find(|promo| !code.trim().is_empty() && !promo.archived && promo.is_called(code))
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
        if let Some(promo) = self.promo_called(code) {
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

    /// Whether a plan is sold to somebody. A plan that is not is unknown to guests; staff are told
    /// where only its company is missing.
    ///
    /// # Errors
    /// `rate-plan-unknown`; `rate-plan-company` at `rate_plan`.
    pub(crate) fn check_sold(&self, buyer: &Buyer<'_>, plan: &RatePlan) -> Result<(), Failure> {
        if plan.is_sold(buyer.channel, buyer.code, buyer.company.as_ref()) {
            return Ok(());
        }
        let open = RatePlan {
            modifiers: keyrack_domain::rate::Modifiers {
                companies: Vec::new(),
                ..plan.modifiers.clone()
            },
            ..plan.clone()
        };
        if buyer.is_staff() && open.is_sold(buyer.channel, buyer.code, None) {
            let language = self.profile.property.languages.first();
            let name = plan.name.get(language.map_or("en", String::as_str));
            return Err(Failure::new(Code::RatePlanCompany)
                .with("plan", name)
                .at("rate_plan"));
        }
        Err(Code::RatePlanUnknown.into())
    }

    /// Whether a plan is one of those that were agreed with a company.
    pub(crate) fn is_agreed(&self, contract: &Contract, plan: RatePlanId) -> bool {
        let mut plans = self.profile.rate_plans.iter();
        plans.any(|known| known.id == plan && known.belongs_to(contract))
    }

    /// Whether a code is a promotion's that is not archived.
    pub(crate) fn is_promo(&self, code: &str) -> bool {
        self.promo_called(code).is_some()
    }

    /// Whether a code is a promotion's or opens a plan, so that it is no company's.
    pub(crate) fn is_code(&self, code: &str) -> bool {
        let folded = folded_code(code);
        let mut plans = self.profile.rate_plans.iter();
        self.is_promo(code)
            || plans.any(|plan| {
                let own = &plan.modifiers.code;
                !plan.archived && !own.is_empty() && folded_code(own) == folded
            })
    }
}
