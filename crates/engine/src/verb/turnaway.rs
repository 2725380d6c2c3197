//! `turnaway.decline`, `turnaway.forget`, `turnaway.list`, and what searches found nothing for.

use jiff::civil::Date;
use keyrack_contract::call::Done;
use keyrack_contract::call::offer::ROOMS_MAX;
use keyrack_contract::call::turnaway::{DAYS_MAX, Decline, Forget, List, Listed, MonthCount};
use keyrack_contract::{Code, Failure};
use keyrack_domain::turnaway::{Turnaway, TurnawayCause, TurnawaySource};
use keyrack_replica::DocumentClass;
use keyrack_store::turnaway;

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::refusals::{QUESTIONS_A_DAY_MAX, people};
use crate::shape::{demand_document, put_turnaways, remove_turnaway};
use crate::stop::Stop;

/// The most entries of one list.
const LIMIT_MAX: u16 = 200;

impl Do for Decline {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let profile = std::sync::Arc::clone(tx.index()?.profile());
        if self.rooms.is_empty() || self.rooms.len() > ROOMS_MAX {
            return Err(Failure::new(Code::RoomsInvalid)
                .with("max", ROOMS_MAX)
                .at("rooms")
                .into());
        }
        if self.stay.arrival() < profile.business_date {
            return Err(Failure::new(Code::StayPast).at("arrival").into());
        }
        let known = |id| profile.room_types.iter().any(|kind| kind.id == id);
        if self.room_type.is_some_and(|id| !known(id)) {
            return Err(Failure::new(Code::RoomTypeUnknown).at("room_type").into());
        }
        let (rooms, adults, children) = people(&self.rooms);
        let currency = profile.property.currency;
        let one = Turnaway {
            id: self.id,
            stay: self.stay,
            rooms,
            adults,
            children,
            room_type: self.room_type,
            // A price in other money was not ours.
            price: self.price.filter(|price| price.currency == currency),
            cause: TurnawayCause::Declined {
                reason: self.reason,
            },
            source: TurnawaySource::Desk,
            at: tx.now,
        };
        let day = profile.property.local_date(tx.now);
        write(tx, day, &[one])?;
        let detail = serde_json::json!({ "reason": self.reason.name() });
        tx.audit(self.id.0, &detail)?;
        Ok(Done {})
    }
}

impl Do for Forget {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        if let Some(day) = turnaway::day_of(tx.write, self.id)? {
            tx.edit(demand_document(day), DocumentClass::Demand, |edit| {
                remove_turnaway(edit, self.id)
            })?;
            tx.audit(self.id.0, &serde_json::json!({}))?;
        }
        Ok(Done {})
    }
}

impl Ask for List {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Listed, Stop> {
        let days = self.from.until(self.to).map_or(0, |span| span.get_days());
        if !(1..=i32::from(DAYS_MAX)).contains(&days) {
            return Err(Failure::new(Code::RangeInvalid)
                .with("max", DAYS_MAX)
                .at("to")
                .into());
        }
        let limit = self.limit.clamp(1, LIMIT_MAX);
        seen.read(|read| {
            let mut entries = turnaway::range(read, self.from, self.to, limit.saturating_add(1))?;
            let more = entries.len() > usize::from(limit);
            entries.truncate(usize::from(limit));
            let counts = turnaway::counts(read, self.from, self.to)?;
            let counts = counts.into_iter().map(|row| MonthCount {
                month: row.month,
                kind: row.kind,
                requests: row.requests,
                room_nights: row.room_nights,
            });
            Ok(Listed {
                counts: counts.collect(),
                entries,
                more,
            })
        })
    }
}

/// Writes what searches of a day found nothing for. A question that is there already is not written
/// again, and no day takes more than a stated number from each side.
pub(crate) fn note(tx: &mut Tx<'_, '_>, day: Date, all: &[Turnaway]) -> Result<(), Stop> {
    if tx.working.index.is_none() {
        return Ok(());
    }
    let mut new = Vec::new();
    for source in [TurnawaySource::Desk, TurnawaySource::Web] {
        let known = turnaway::count_on(tx.write, day, source)?;
        let left = QUESTIONS_A_DAY_MAX.saturating_sub(known);
        let mut left = usize::try_from(left).unwrap_or(0);
        for one in all.iter().filter(|one| one.source == source) {
            if left > 0 && turnaway::day_of(tx.write, one.id)?.is_none() {
                left = left.saturating_sub(1);
                new.push(one.clone());
            }
        }
    }
    if new.is_empty() {
        return Ok(());
    }
    write(tx, day, &new)
}

fn write(tx: &mut Tx<'_, '_>, day: Date, all: &[Turnaway]) -> Result<(), Stop> {
    let all = all
        .iter()
        .map(|one| Ok((one.id.to_string(), serde_json::to_value(one)?)))
        .collect::<Result<Vec<_>, Stop>>()?;
    tx.edit(demand_document(day), DocumentClass::Demand, |edit| {
        put_turnaways(edit, day, &all)
    })
}
