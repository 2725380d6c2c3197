//! Searches that found nothing, until they are written down together.
//!
//! A search writes nothing, and robots search all day: what was refused is kept in memory, each question
//! once a day, up to a stated number of questions, and written by one commit for many.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_contract::call::offer::{Offers, Search, Why};
use keyrack_contract::{Failure, call::property::Profile};
use keyrack_domain::rate::{Restricted, Rule};
use keyrack_domain::turnaway::{Turnaway, TurnawayCause, TurnawaySource};
use keyrack_domain::{Party, RoomTypeId, TurnawayId};

use crate::caller::Caller;
use crate::engine::Engine;
use crate::shape::named_document;
use crate::verb;

/// The most questions of one day from one side that are kept.
pub(crate) const QUESTIONS_A_DAY_MAX: u32 = 500;
/// So long the first one waits for others, in seconds.
const WAIT_SECONDS: i64 = 30;
/// So many are written at once without waiting.
const BATCH: usize = 64;

/// What waits to be written.
#[derive(Default)]
pub(crate) struct Refusals {
    kept: Mutex<Kept>,
    /// Something waits; looked at by every question, so that nobody locks for nothing.
    waits: AtomicBool,
}

#[derive(Default)]
struct Kept {
    day: Option<Date>,
    seen: BTreeSet<(TurnawaySource, TurnawayId)>,
    waiting: Vec<Turnaway>,
    since: Option<Timestamp>,
}

impl Refusals {
    /// Remembers a search that found nothing, once for each question and day. Nothing of who asked.
    pub(crate) fn note(
        &self,
        search: &Search,
        found: &Offers,
        profile: &Profile,
        staff: bool,
        now: Timestamp,
    ) {
        let Some(cause) = cause(search, found, profile) else {
            return;
        };
        if search.stay.arrival() < profile.business_date {
            return;
        }
        let source = if staff {
            TurnawaySource::Desk
        } else {
            TurnawaySource::Web
        };
        let day = profile.property.local_date(now);
        let id = question(day, source, search);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.day != Some(day) {
            kept.day = Some(day);
            kept.seen.clear();
        }
        let from_here = kept.seen.iter().filter(|(from, _)| *from == source);
        let most = usize::try_from(QUESTIONS_A_DAY_MAX).unwrap_or(usize::MAX);
        if from_here.count() >= most || !kept.seen.insert((source, id)) {
            return;
        }
        let (rooms, adults, children) = people(&search.rooms);
        kept.waiting.push(Turnaway {
            id,
            stay: search.stay,
            rooms,
            adults,
            children,
            room_type: None,
            price: None,
            cause,
            source,
            at: now,
        });
        kept.since.get_or_insert(now);
        self.waits.store(true, Ordering::Release);
    }

    /// What is to be written now, where it has waited long enough or is wanted at once.
    fn due(&self, now: Timestamp, at_once: bool) -> Option<(Date, Vec<Turnaway>)> {
        if !self.waits.load(Ordering::Acquire) {
            return None;
        }
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let since = kept.since?;
        let waited = now.as_second().saturating_sub(since.as_second()) >= WAIT_SECONDS;
        if !(at_once || waited || kept.waiting.len() >= BATCH) {
            return None;
        }
        kept.since = None;
        self.waits.store(false, Ordering::Release);
        Some((kept.day?, std::mem::take(&mut kept.waiting)))
    }
}

impl Engine {
    /// Writes what was refused once it has waited, without anybody waiting for it.
    pub(crate) fn write_refusals(&self) {
        let Some((day, all)) = self.inner.refusals.due(self.inner.clock.now(), false) else {
            return;
        };
        let work = Box::new(move |tx: &mut crate::door::Tx<'_, '_>| {
            verb::note_refusals(tx, day, &all)?;
            Ok(Vec::new())
        });
        let done = Box::new(|answer: Result<Vec<u8>, Failure>| {
            if let Err(failure) = answer {
                tracing::warn!(
                    code = failure.code.key(),
                    "refused requests could not be written"
                );
            }
        });
        self.queue("turnaway.note", None, Caller::System, work, done);
    }

    /// Writes what was refused so far, and waits until it is durable.
    ///
    /// # Errors
    /// `disk-full`, `fault`.
    pub fn settle_refusals(&self) -> Result<(), Failure> {
        let Some((day, all)) = self.inner.refusals.due(self.inner.clock.now(), true) else {
            return Ok(());
        };
        self.run_own("turnaway.note", Caller::System, move |tx| {
            verb::note_refusals(tx, day, &all)
        })
    }
}

/// Why nothing was found; `None` where something was. A rule is named only where rooms were left; and
/// rather one of the day than one of when it was booked, which early and late rates have by their nature.
fn cause(search: &Search, found: &Offers, profile: &Profile) -> Option<TurnawayCause> {
    if !found.offers.is_empty() {
        return None;
    }
    let rules = found
        .refused
        .iter()
        .filter_map(|refused| match refused.why {
            Why::Restricted(Restricted { rule, .. }) => Some(rule),
            Why::SoldOut { .. } | Why::PartyTooLarge => None,
        });
    let of_booking = |rule: &Rule| {
        matches!(
            rule,
            Rule::MinAdvance | Rule::MaxAdvance | Rule::BookingWindow | Rule::StayWindow
        )
    };
    let mut first = None;
    for rule in rules {
        if !of_booking(&rule) {
            return Some(TurnawayCause::Restricted { rule });
        }
        first.get_or_insert(rule);
    }
    if let Some(rule) = first {
        return Some(TurnawayCause::Restricted { rule });
    }
    let holds = |id: RoomTypeId| {
        let mut kinds = profile.room_types.iter();
        let kind = kinds.find(|kind| kind.id == id);
        kind.is_some_and(|kind| {
            kind.by_unit(&search.rooms)
                .iter()
                .all(|party| kind.fits(party))
        })
    };
    let full = found
        .refused
        .iter()
        .any(|refused| matches!(refused.why, Why::SoldOut { .. }) && holds(refused.room_type));
    Some(if full {
        TurnawayCause::Full
    } else if found.refused.is_empty() {
        // There is no rate that could have been refused.
        TurnawayCause::Restricted {
            rule: Rule::NoPrice,
        }
    } else {
        TurnawayCause::Party
    })
}

/// The id of a question on a day: the same question makes the same entry, wherever it is asked.
fn question(day: Date, source: TurnawaySource, search: &Search) -> TurnawayId {
    let mut parties: Vec<String> = search
        .rooms
        .iter()
        .map(|party| format!("{}/{:?}", party.adults(), party.children()))
        .collect();
    parties.sort();
    let from = match source {
        TurnawaySource::Desk => "desk",
        TurnawaySource::Web => "web",
    };
    let (arrival, departure) = (search.stay.arrival(), search.stay.departure());
    let parties = parties.join(" ");
    let about = format!("{day} {from} {arrival} {departure} {parties}");
    TurnawayId(named_document("turnaway", &[about.as_bytes()]).0)
}

/// Rooms, adults and children of a request.
pub(crate) fn people(rooms: &[Party]) -> (u8, u16, u16) {
    let sum = |of: fn(&Party) -> usize| {
        let all = rooms.iter().map(of).fold(0, usize::saturating_add);
        u16::try_from(all).unwrap_or(u16::MAX)
    };
    (
        u8::try_from(rooms.len()).unwrap_or(u8::MAX),
        sum(|party| usize::from(party.adults())),
        sum(|party| party.children().len()),
    )
}
