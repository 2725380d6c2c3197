//! `policy.put`: terms that rate plans share.

use keyrack_contract::call::Done;
use keyrack_contract::call::policy::Put;
use keyrack_contract::{Code, Failure};
use keyrack_domain::policy::{
    BookingPolicy, CancellationPolicy, POLICIES_MAX, POLICY_NAME_CHARS_MAX, check,
};
use keyrack_domain::rate::RatePlan;
use keyrack_replica::{DocumentClass, DocumentId};

use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::{put_policy, put_rate_plan};
use crate::stop::Stop;

impl Do for Put {
    const NEEDS: Needs = Needs::Manager;

    fn run(mut self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let profile = tx.index()?.profile();
        // Terms that name a policy would follow another than the one they stand in.
        self.policy.terms.policy = None;
        let known = &profile.property.policies;
        named(&self.policy, known)?;
        check(&self.policy.terms, self.policy.guarantee)
            .map_err(|fault| refused(fault.part).with("place", fault.place))?;
        let is_new = !known.iter().any(|policy| policy.id == self.policy.id);
        if is_new && known.len() >= POLICIES_MAX {
            return Err(refused("policies").into());
        }
        let id = self.policy.id;
        let follows = |plan: &RatePlan| plan.cancellation.policy == Some(id);
        let wanted = match &self.plans {
            Some(plans) => plans.clone(),
            None => {
                let plans = profile.rate_plans.iter().filter(|plan| follows(plan));
                plans.map(|plan| plan.id).collect()
            }
        };
        if wanted
            .iter()
            .any(|id| !profile.rate_plans.iter().any(|plan| plan.id == *id))
        {
            return Err(Code::RatePlanUnknown.into());
        }
        if self.policy.archived && !wanted.is_empty() {
            return Err(refused("used").into());
        }
        let changed: Vec<RatePlan> = profile
            .rate_plans
            .iter()
            .filter(|plan| follows(plan) != wanted.contains(&plan.id))
            .map(|plan| followed(plan, &self.policy, wanted.contains(&plan.id)))
            .collect();
        let property = DocumentId(profile.property.id.0);
        tx.edit(property, DocumentClass::Property, |edit| {
            put_policy(edit, &self.policy)?;
            changed
                .iter()
                .try_for_each(|plan| put_rate_plan(edit, plan))
        })?;
        tx.audit(
            id.0,
            &serde_json::json!({ "new": is_new, "plans": changed.len() }),
        )?;
        Ok(Done {})
    }
}

/// The plan with the policy's terms, or with its own, which are those it followed so far.
fn followed(plan: &RatePlan, policy: &BookingPolicy, follows: bool) -> RatePlan {
    let mut plan = plan.clone();
    if follows {
        plan.cancellation = CancellationPolicy {
            policy: Some(policy.id),
            ..policy.terms.clone()
        };
        plan.guarantee = policy.guarantee;
    } else {
        plan.cancellation.policy = None;
    }
    plan
}

fn named(policy: &BookingPolicy, known: &[BookingPolicy]) -> Result<(), Failure> {
    let is_line = |name: &str| {
        !name.trim().is_empty()
            && name.chars().count() <= POLICY_NAME_CHARS_MAX
            && !name.chars().any(char::is_control)
    };
    let names = &policy.name;
    let is_taken = known.iter().any(|other| {
        other.id != policy.id
            && !other.archived
            && names.iter().any(|(tag, name)| {
                let taken = other.name.exactly(tag);
                taken.is_some_and(|taken| taken.trim().to_lowercase() == name.trim().to_lowercase())
            })
    });
    if names.is_empty() || !names.texts().all(is_line) || is_taken {
        return Err(refused("name"));
    }
    Ok(())
}

fn refused(part: &str) -> Failure {
    Failure::new(Code::PolicyInvalid)
        .with("part", part)
        .at(part)
}
