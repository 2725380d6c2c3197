//! What else restricts a night besides what is set on it: the plan's conditions, a plan that it
//! follows, and restrictions over many rates.

use keyrack_domain::Date;
use keyrack_domain::rate::{Advance, Channel, Layer, RateDay};
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

/// All but what is set on the night itself, for the room-rate on that date.
pub fn whence(desk: &Desk, room_type: RoomTypeId, plan: RatePlanId, date: Date) -> Vec<Whence> {
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
        if let Some(derivation) = &plan.modifiers.derivation {
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
