//! What a guest has typed so far. It outlives the hold, so that nothing has to be typed twice.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use keyrack_domain::guest::Guest;
use keyrack_domain::{HoldId, Party, Stay};
use keyrack_locale::Words;

/// The most drafts kept for one property; the oldest goes first.
const DRAFTS_MAX: usize = 10_000;
/// For how long an untouched draft is kept.
const KEPT_FOR: SignedDuration = SignedDuration::from_hours(3);

/// The version of the words under which guests agree to offers by mail. Whoever changes the sense of
/// `guest-marketing` writes a new one.
const MARKETING_WORDING: &str = "2026-11";

/// The words a guest has agreed to, as they are kept: which version, in which language.
#[must_use]
pub fn marketing_wording(words: Words) -> String {
    format!("{MARKETING_WORDING} {}", words.tag())
}

/// One guest's draft.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The nights that were searched.
    pub stay: Stay,
    /// Who comes, room by room.
    pub rooms: Vec<Party>,
    /// What was typed as a code; empty for nothing.
    pub code: String,
    /// The group whose rooms were searched.
    pub group: Option<String>,
    /// What was typed about the guest, as typed.
    pub guest: Guest,
    /// Wishes.
    pub requests: String,
    /// Whether offers by mail are wanted.
    pub marketing: bool,
    /// Whether the guest's details were taken.
    pub complete: bool,
}

impl Draft {
    /// A draft in which nothing is typed yet.
    #[must_use]
    pub fn new(stay: Stay, rooms: Vec<Party>) -> Self {
        Self {
            stay,
            rooms,
            code: String::new(),
            group: None,
            guest: Guest::default(),
            requests: String::new(),
            marketing: false,
            complete: false,
        }
    }
}

/// Drafts by the hold they were begun with. A hold's id cannot be guessed.
#[derive(Default)]
pub struct Drafts(Mutex<HashMap<HoldId, (Timestamp, Draft)>>);

impl Drafts {
    /// The draft of a hold.
    #[must_use]
    pub fn get(&self, hold: HoldId) -> Option<Draft> {
        let drafts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        drafts.get(&hold).map(|(_, draft)| draft.clone())
    }

    /// Keeps a draft.
    pub fn put(&self, hold: HoldId, draft: Draft, now: Timestamp) {
        let mut drafts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if drafts.len() >= DRAFTS_MAX {
            drafts.retain(|_, (touched, _)| now.duration_since(*touched) < KEPT_FOR);
        }
        if drafts.len() >= DRAFTS_MAX
            && let Some(oldest) = drafts
                .iter()
                .min_by_key(|(_, (touched, _))| *touched)
                .map(|(id, _)| *id)
        {
            drafts.remove(&oldest);
        }
        drafts.insert(hold, (now, draft));
    }

    /// Forgets the draft of a hold that has become a booking.
    pub fn forget(&self, hold: HoldId) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&hold);
    }

    /// Forgets drafts that nobody has touched for hours.
    pub fn forget_old(&self, now: Timestamp) {
        let mut drafts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        drafts.retain(|_, (touched, _)| now.duration_since(*touched) < KEPT_FOR);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_draft_is_kept_for_hours_and_then_forgotten() {
        let drafts = Drafts::default();
        let hold = HoldId(uuid::Uuid::from_u128(1));
        let stay = Stay::try_new(date(2026, 3, 1), date(2026, 3, 2)).unwrap();
        let start: Timestamp = "2026-03-01T10:00:00Z".parse().unwrap();
        drafts.put(hold, Draft::new(stay, vec![]), start);
        drafts.forget_old(start + SignedDuration::from_hours(2));
        assert!(drafts.get(hold).is_some());
        drafts.forget_old(start + SignedDuration::from_hours(4));
        assert!(drafts.get(hold).is_none());
    }
}
