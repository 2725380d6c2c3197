//! What else restricts a night besides what is set on it: the plan's conditions, a plan that it
//! follows, and restrictions over many rates.

use keyrack_domain::Date;
use keyrack_domain::rate::{Advance, Channel, DERIVATION_DEPTH_MAX, Layer, RateDay, RatePlan};
use keyrack_domain::{RatePlanId, RoomTypeId};

use super::said;
use crate::desk::Desk;

/// One source of restrictions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whence {
    /// What it is called.
    pub name: String,
    /// Its restrictions in words.
    pub says: Vec<String>,
}

impl Whence {
    /// All of it on one line.
    pub fn told(&self) -> String {
        format!("{}: {}", self.name, self.says.join(", "))
    }
}

/// All but what is set on the night itself, for the room-rate on that date. A plan that follows another
/// says only that it does, unless `taken` says what it takes over.
pub fn whence(
    desk: &Desk,
    room_type: RoomTypeId,
    plan: RatePlanId,
    date: Date,
    taken: Option<&RateDay>,
) -> Vec<Whence> {
    let words = desk.words;
    let mut all = Vec::new();
    let texts = |day: &RateDay| -> Vec<String> {
        let said = said(&words, day).into_iter();
        said.map(|said| said.text).collect()
    };
    if let Some(plan) = desk.rate_plan(plan) {
        let mut says = texts(&plan.modifiers.layer());
        for (advance, days_message, hours_message) in [
            (
                plan.modifiers.min_advance,
                "desk-rates-said-min-ahead",
                "desk-rates-said-min-ahead-hours",
            ),
            (
                plan.modifiers.max_advance,
                "desk-rates-said-max-ahead",
                "desk-rates-said-max-ahead-hours",
            ),
        ] {
            let (message, count) = match advance {
                None => continue,
                Some(Advance::Days(days)) => (days_message, days),
                Some(Advance::Hours(hours)) => (hours_message, hours),
            };
            says.push(words.say_with(message, &[("count", count.into())]));
        }
        let derivation = plan.modifiers.derivation.as_ref();
        if let Some(derivation) = derivation.filter(|_| taken.is_none()) {
            let leader = desk.plan_name(derivation.parent);
            says.push(words.say_with("desk-rates-said-follows", &[("plan", leader.into())]));
        }
        if !says.is_empty() {
            all.push(Whence {
                name: desk.plan_name(plan.id),
                says,
            });
        }
    }
    let follows = desk.rate_plan(plan);
    let follows = follows.and_then(|plan| plan.modifiers.derivation.as_ref());
    if let Some((derivation, day)) = follows.zip(taken) {
        let says = texts(day);
        if !says.is_empty() {
            all.push(Whence {
                name: desk.plan_name(derivation.parent),
                says,
            });
        }
    }
    let layers = desk.profile.layers.iter();
    for layer in layers.filter(|layer| layer.is_on(date) && speaks_of(layer, room_type, plan)) {
        let mut says = texts(&layer.rules);
        if let [only] = layer.channels.as_slice() {
            says.push(words.say(match only {
                Channel::Desk => "desk-layer-only-desk",
                Channel::Web => "desk-layer-only-web",
            }));
        }
        all.push(Whence {
            name: layer.name.clone(),
            says,
        });
    }
    all
}

/// Whether it says something of the room-rate on any way of booking.
pub fn speaks_of(layer: &Layer, room_type: RoomTypeId, plan: RatePlanId) -> bool {
    [Channel::Desk, Channel::Web]
        .into_iter()
        .any(|channel| layer.is_for(room_type, plan, channel))
}

/// The rules that a plan takes over from the one it follows, on a night of which `day` says what is set
/// for each plan. None where it follows nobody, or where the other's night is not known.
pub fn taken_over(
    plans: &[RatePlan],
    plan: RatePlanId,
    day: &impl Fn(RatePlanId) -> Option<RateDay>,
) -> Option<RateDay> {
    let plan = plans.iter().find(|known| known.id == plan)?;
    let derivation = plan.modifiers.derivation.as_ref()?;
    let parent = followed(plans, derivation.parent, day, DERIVATION_DEPTH_MAX)?;
    let taken = derivation.day(&RateDay::default(), &parent, plan.modifiers.rounding);
    Some(taken.rules())
}

/// A night of a plan with what it takes over. Ends after so many plans, so that a circle ends as well.
fn followed(
    plans: &[RatePlan],
    plan: RatePlanId,
    day: &impl Fn(RatePlanId) -> Option<RateDay>,
    plans_left: usize,
) -> Option<RateDay> {
    let own = day(plan)?;
    let plan = plans.iter().find(|known| known.id == plan)?;
    let Some(derivation) = &plan.modifiers.derivation else {
        return Some(own);
    };
    let parent = followed(plans, derivation.parent, day, plans_left.checked_sub(1)?)?;
    Some(derivation.day(&own, &parent, plan.modifiers.rounding))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use keyrack_domain::Localized;
    use keyrack_domain::policy::{CancellationPolicy, Guarantee};
    use keyrack_domain::rate::{Board, Derivation, Modifiers, OccupancyPrice, RateCategory, Rule};
    use uuid::Uuid;

    fn id(number: u128) -> RatePlanId {
        RatePlanId(Uuid::from_u128(number))
    }

    fn plan(number: u128, parent: Option<u128>, own_rules: Vec<Rule>) -> RatePlan {
        RatePlan {
            id: id(number),
            code: String::new(),
            name: Localized::default(),
            category: RateCategory::Bar,
            board: Board::RoomOnly,
            occupancy: OccupancyPrice::default(),
            cancellation: CancellationPolicy::default(),
            guarantee: Guarantee::PayAtProperty,
            public: true,
            position: 0,
            archived: false,
            modifiers: Modifiers {
                derivation: parent.map(|parent| Derivation {
                    parent: id(parent),
                    steps: Vec::new(),
                    own_price: false,
                    own_rules,
                }),
                ..Modifiers::default()
            },
        }
    }

    #[test]
    fn what_is_taken_over_comes_down_the_whole_chain_but_for_own_rules() {
        let plans = [
            plan(1, None, Vec::new()),
            plan(2, Some(1), Vec::new()),
            plan(3, Some(2), vec![Rule::ClosedToArrival]),
        ];
        let day = |of: RatePlanId| {
            Some(RateDay {
                closed_to_arrival: of == id(1),
                min_los_arrival: if of == id(2) { 3 } else { 0 },
                max_advance_days: if of == id(3) { 30 } else { 0 },
                ..RateDay::default()
            })
        };
        assert_eq!(taken_over(&plans, id(1), &day), None);
        let second = taken_over(&plans, id(2), &day).unwrap();
        assert!(second.closed_to_arrival && second.min_los_arrival == 0);
        let third = taken_over(&plans, id(3), &day).unwrap();
        assert!(!third.closed_to_arrival && third.min_los_arrival == 3);
        assert_eq!(third.max_advance_days, 0);
    }

    #[test]
    fn a_circle_ends() {
        let plans = [plan(1, Some(2), Vec::new()), plan(2, Some(1), Vec::new())];
        let day = |_| Some(RateDay::default());
        assert_eq!(taken_over(&plans, id(1), &day), None);
    }
}
