//! `rate_plan.put` and `rate_plan.archive`.

use keyrack_contract::call::Done;
use keyrack_contract::call::rate_plan::{Archive, Copied, Put};
use keyrack_contract::{Code, Failure};
use keyrack_domain::RatePlanId;
use keyrack_domain::policy::{Fee, Tier};
use keyrack_domain::rate::{PRICE_MINOR_MAX, RatePlan, is_grounded};
use keyrack_replica::{DocumentClass, DocumentId};
use keyrack_store::rate_day;

use super::{Days, check_price, known, write};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::put_rate_plan;
use crate::stop::Stop;

/// The most plans of a property.
const PLANS_MAX: usize = 200;
/// The longest code and name, in characters.
const CODE_CHARS_MAX: usize = 20;
const NAME_CHARS_MAX: usize = 120;
/// The most steps of a ladder, and the earliest of them, in days before arrival.
const TIERS_MAX: usize = 10;
const DAYS_BEFORE_MAX: u16 = 730;

impl Do for Put {
    const NEEDS: Needs = Needs::Manager;

    fn run(mut self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        self.plan.code = self.plan.code.trim().to_owned();
        let own = &mut self.plan.modifiers.code;
        *own = own.trim().to_owned();
        check(&self.plan)?;
        let plans = &tx.index()?.profile().rate_plans;
        let is_new = !plans.iter().any(|plan| plan.id == self.plan.id);
        let code = self.plan.code.to_lowercase();
        let is_taken = plans
            .iter()
            .any(|plan| plan.id != self.plan.id && plan.code.to_lowercase() == code);
        if is_taken {
            return Err(Failure::new(Code::RatePlanTaken).at("code").into());
        }
        if is_new && plans.len() >= PLANS_MAX {
            return Err(refused("plans").into());
        }
        if self.plan.archived {
            one_is_left(tx, self.plan.id)?;
        }
        follows(tx, &self.plan)?;
        save(tx, &self.plan)?;
        if let Some(prices) = self.prices {
            copy(tx, self.plan.id, &prices)?;
        }
        tx.audit(self.plan.id.0, &serde_json::json!({ "new": is_new }))?;
        Ok(Done {})
    }
}

impl Do for Archive {
    const NEEDS: Needs = Needs::Manager;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let plans = &tx.index()?.profile().rate_plans;
        let mut plan = plans
            .iter()
            .find(|plan| plan.id == self.id)
            .ok_or(Code::RatePlanUnknown)?
            .clone();
        if self.archived {
            one_is_left(tx, self.id)?;
        }
        plan.archived = self.archived;
        save(tx, &plan)?;
        let detail = serde_json::json!({ "archived": self.archived });
        tx.audit(self.id.0, &detail)?;
        Ok(Done {})
    }
}

fn refused(field: &str) -> Failure {
    Failure::new(Code::RatePlanInvalid)
        .with("field", field)
        .at(field)
}

fn check(plan: &RatePlan) -> Result<(), Failure> {
    let is_short = |text: &str, max: usize| {
        !text.trim().is_empty()
            && text.chars().count() <= max
            && !text.chars().any(char::is_control)
    };
    if !is_short(&plan.code, CODE_CHARS_MAX) {
        return Err(refused("code"));
    }
    let mut names = plan.name.texts();
    if plan.name.is_empty() || !names.all(|name| is_short(name, NAME_CHARS_MAX)) {
        return Err(refused("name"));
    }
    let occupancy = &plan.occupancy;
    let amounts = [occupancy.extra_adult_minor, occupancy.fewer_adult_minor];
    let children = occupancy.children.iter().map(|band| band.minor);
    let fits = |minor: i64| (0..=PRICE_MINOR_MAX).contains(&minor);
    if occupancy.adults_included == 0 || !amounts.into_iter().chain(children).all(fits) {
        return Err(refused("occupancy"));
    }
    let tiers = &plan.cancellation.tiers;
    let is_twice = |place: usize, tier: &Tier| {
        tiers
            .iter()
            .skip(place.saturating_add(1))
            .any(|other| (other.days_before, other.at) == (tier.days_before, tier.at))
    };
    let wrong = tiers.iter().enumerate().any(|(place, tier)| {
        !fee_fits(&tier.fee)
            || tier.days_before.is_some_and(|days| days > DAYS_BEFORE_MAX)
            || is_twice(place, tier)
    });
    if wrong || tiers.len() > TIERS_MAX {
        return Err(refused("cancellation"));
    }
    match plan.modifiers.fault() {
        Some(field) => Err(refused(field)),
        None => Ok(()),
    }
}

/// A plan follows one that is there and is not, through whatever plans, itself. Its code is nobody
/// else's.
fn follows(tx: &Tx<'_, '_>, plan: &RatePlan) -> Result<(), Stop> {
    let profile = tx.index()?.profile();
    let mut plans = profile.rate_plans.clone();
    plans.retain(|known| known.id != plan.id);
    let modifiers = &plan.modifiers;
    if let Some(derivation) = &modifiers.derivation
        && derivation.parent != plan.id
        && !plans.iter().any(|known| known.id == derivation.parent)
    {
        return Err(refused("derivation").into());
    }
    plans.push(plan.clone());
    // Plans that follow this one are looked at as well: it may have become part of their circle.
    if !plans.iter().all(|known| is_grounded(&plans, known)) {
        return Err(Failure::new(Code::RatePlanCircle).at("derivation").into());
    }
    let code = keyrack_domain::rate::folded_code(&modifiers.code);
    let is_taken = !code.is_empty()
        && (profile
            .promos
            .iter()
            .any(|promo| !promo.archived && promo.is_called(&code))
            || plans.iter().any(|known| {
                known.id != plan.id
                    && keyrack_domain::rate::folded_code(&known.modifiers.code) == code
            }));
    if is_taken {
        return Err(Failure::new(Code::PromoTaken).at("access_code").into());
    }
    let types = &profile.room_types;
    let known = modifiers
        .limits
        .iter()
        .filter_map(|limits| limits.room_type)
        .all(|id| types.iter().any(|known| known.id == id));
    if !known {
        return Err(refused("limits").into());
    }
    Ok(())
}

fn fee_fits(fee: &Fee) -> bool {
    match fee {
        Fee::Free | Fee::Full => true,
        Fee::Nights(nights) => (1..=365).contains(nights),
        Fee::BasisPoints(points) => (1..=10_000).contains(points),
        Fee::FixedMinor(minor) => (1..=PRICE_MINOR_MAX).contains(minor),
    }
}

/// A hotel without any plan sells nothing, and nobody would know why.
fn one_is_left(tx: &Tx<'_, '_>, without: RatePlanId) -> Result<(), Stop> {
    let plans = &tx.index()?.profile().rate_plans;
    if plans
        .iter()
        .any(|plan| plan.id != without && !plan.archived)
    {
        return Ok(());
    }
    Err(Code::LastRatePlan.into())
}

fn save(tx: &mut Tx<'_, '_>, plan: &RatePlan) -> Result<(), Stop> {
    let property = tx.index()?.profile().property.id;
    tx.edit(DocumentId(property.0), DocumentClass::Property, |edit| {
        put_rate_plan(edit, plan)
    })
}

/// Copies what another plan costs from today on. A price that would fall below zero refuses it all.
fn copy(tx: &mut Tx<'_, '_>, to: RatePlanId, prices: &Copied) -> Result<(), Stop> {
    let (_, end) = tx.index()?.span();
    let today = tx.business_date()?;
    let types: Vec<_> = tx
        .index()?
        .profile()
        .room_types
        .iter()
        .map(|room_type| room_type.id)
        .collect();
    let mut wanted = Days::new();
    for room_type in types {
        known(tx, room_type, prices.from)?;
        for row in rate_day::of(tx.write, room_type, prices.from, today, end)? {
            let mut day = row.day;
            if let Some(minor) = day.price_minor {
                let new = prices.step.from(minor).ok_or_else(|| {
                    Failure::new(Code::PriceInvalid)
                        .with("date", row.date)
                        .at("step")
                })?;
                check_price(Some(new))?;
                day.price_minor = Some(new);
            }
            wanted.insert((room_type, to, row.date), day);
        }
    }
    write(tx, &wanted)?;
    Ok(())
}
