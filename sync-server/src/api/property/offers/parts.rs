//! What is the same in every answer until the hotel changes its settings: types and plans, written.

use std::sync::{Arc, PoisonError, RwLock};

use jiff::tz::TimeZone;
use keyrack_contract::call::property::Profile;
use keyrack_domain::{RatePlanId, RoomTypeId};
use keyrack_locale::Words;

use crate::api::property::read::{RatePlan, RoomType};

/// The settings in one language, as JSON.
pub struct Parts {
    words: Words,
    profile: Arc<Profile>,
    /// The hotel's zone.
    pub zone: TimeZone,
    room_types: Vec<(RoomTypeId, String)>,
    rate_plans: Vec<(RatePlanId, String, String)>,
}

impl Parts {
    /// Of a hotel, in one language.
    #[must_use]
    pub fn new(profile: &Arc<Profile>, words: Words) -> Self {
        let tag = words.tag();
        let room_types = profile.room_types.iter().filter_map(|room_type| {
            let text = serde_json::to_string(&RoomType::of(room_type, tag)).ok()?;
            Some((room_type.id, text))
        });
        let rate_plans = profile.rate_plans.iter().filter_map(|plan| {
            let told = RatePlan::of(plan, tag, words.board(plan.board));
            let guarantee = serde_json::to_string(&plan.guarantee).ok()?;
            Some((plan.id, serde_json::to_string(&told).ok()?, guarantee))
        });
        Self {
            words,
            zone: profile.property.time_zone().unwrap_or(TimeZone::UTC),
            room_types: room_types.collect(),
            rate_plans: rate_plans.collect(),
            profile: Arc::clone(profile),
        }
    }

    /// A room type.
    #[must_use]
    pub fn room_type(&self, id: RoomTypeId) -> Option<&str> {
        let mut all = self.room_types.iter();
        all.find_map(|(other, text)| (*other == id).then_some(text.as_str()))
    }

    /// A rate plan and its guarantee.
    #[must_use]
    pub fn rate_plan(&self, id: RatePlanId) -> Option<(&str, &str)> {
        let mut all = self.rate_plans.iter();
        all.find_map(|(other, plan, guarantee)| {
            (*other == id).then_some((plan.as_str(), guarantee.as_str()))
        })
    }
}

/// The parts of each language that was asked for.
#[derive(Default)]
pub struct PartsKept(RwLock<Vec<Arc<Parts>>>);

impl PartsKept {
    /// The parts for these settings, written anew where they have changed.
    #[must_use]
    pub fn of(&self, profile: &Arc<Profile>, words: Words) -> Arc<Parts> {
        let fits =
            |parts: &Arc<Parts>| parts.words == words && Arc::ptr_eq(&parts.profile, profile);
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(parts) = kept.iter().find(|parts| fits(parts)) {
            return Arc::clone(parts);
        }
        drop(kept);
        let parts = Arc::new(Parts::new(profile, words));
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|other| other.words != words);
        kept.push(Arc::clone(&parts));
        parts
    }
}
