//! Versions of a stay, and what one changed of another.

use std::collections::BTreeMap;

use keyrack_contract::call::conflict::StayVersion;
use keyrack_contract::view::{By, Fact};
use keyrack_domain::reservation::{Status, TimeSlice};
use keyrack_replica::{Contender, Document, Place};

use crate::shape::StayRegister;
use crate::stop::Stop;

/// The versions of a stay that differ, the one that is shown first. Two desks that wrote the same
/// have not contradicted each other.
pub(crate) fn standing(document: &Document) -> Result<Vec<Contender>, Stop> {
    let mut all: Vec<Contender> = Vec::new();
    for contender in document.contenders(&Place::field("stay"))? {
        if !all.iter().any(|known| known.value == contender.value) {
            all.push(contender);
        }
    }
    Ok(all)
}

/// Whether two versions of the stay stand against each other.
pub(crate) fn contested(document: &Document) -> Result<bool, Stop> {
    Ok(standing(document)?.len() > 1)
}

/// One version as a screen shows it; `None` for what no version of this program writes.
pub(crate) fn version(contender: &Contender, by: By) -> Option<StayVersion> {
    let register: StayRegister = serde_json::from_value(contender.value.clone()).ok()?;
    fn each<T: PartialEq>(slices: &[TimeSlice], of: impl Fn(&TimeSlice) -> Option<T>) -> Vec<T> {
        let mut all: Vec<T> = slices.iter().filter_map(of).collect();
        all.dedup();
        all
    }
    Some(StayVersion {
        version: contender.op.to_string(),
        by,
        status: register.status,
        stay: register.stay()?,
        room_types: each(&register.slices, |slice| Some(slice.room_type)),
        rooms: each(&register.slices, |slice| slice.room),
        rate_plans: each(&register.slices, |slice| Some(slice.rate_plan)),
        party: register.party,
        total: register.total,
    })
}

/// What a new register changed of an old one.
pub(crate) fn nights_facts(old: &StayRegister, new: &StayRegister) -> Vec<Fact> {
    let mut facts = Vec::new();
    if old.status != new.status {
        facts.push(Fact::Status {
            from: old.status,
            to: new.status,
        });
    }
    if let (Some(from), Some(to)) = (old.stay(), new.stay())
        && from != to
    {
        facts.push(Fact::Nights { from, to });
    }
    let (was, is) = differing(old, new, |slice| slice.room_type);
    if let (Some(from), Some(to)) = (was, is) {
        facts.push(Fact::RoomType { from, to });
    }
    let (was, is) = differing(old, new, |slice| slice.rate_plan);
    if let (Some(from), Some(to)) = (was, is) {
        facts.push(Fact::RatePlan { from, to });
    }
    // Who gives a stay up gives the room up with it; that need not be said.
    if !matches!(new.status, Status::Cancelled | Status::NoShow)
        && let (Some(from), Some(to)) = differing(old, new, |slice| slice.room)
    {
        facts.push(Fact::Room { from, to });
    }
    if old.party != new.party {
        facts.push(Fact::Party {
            from: old.party.clone(),
            to: new.party.clone(),
        });
    }
    facts.extend(service_facts(old, new));
    if old.total != new.total {
        facts.push(Fact::Total {
            from: old.total,
            to: new.total,
        });
    }
    facts
}

/// Services that were ordered, given up, or are more or fewer than before. What comes by itself says
/// so by the plan and the type.
fn service_facts(old: &StayRegister, new: &StayRegister) -> Vec<Fact> {
    let counted = |register: &StayRegister| {
        let mut services = BTreeMap::new();
        for line in &register.services {
            let (count, _) = services
                .entry(line.service)
                .or_insert_with(|| (0_u16, line.name.clone()));
            *count = count.saturating_add(line.quantity);
        }
        services
    };
    let (was, is) = (counted(old), counted(new));
    let mut facts = Vec::new();
    for (id, (to, name)) in &is {
        let from = was.get(id).map_or(0, |(from, _)| *from);
        if from != *to {
            facts.push(Fact::Service {
                name: name.clone(),
                from,
                to: *to,
            });
        }
    }
    for (id, (from, name)) in was {
        if !is.contains_key(&id) {
            facts.push(Fact::Service { name, from, to: 0 });
        }
    }
    facts
}

/// What differs on the first night that both have; of stays without a common night, on the first.
fn differing<T: PartialEq>(
    old: &StayRegister,
    new: &StayRegister,
    of: impl Fn(&TimeSlice) -> T,
) -> (Option<T>, Option<T>) {
    let both = new.slices.iter().filter_map(|slice| {
        let before = old.slices.iter().find(|old| old.date == slice.date)?;
        Some((of(before), of(slice)))
    });
    let mut both = both.peekable();
    let found = if both.peek().is_some() {
        both.find(|(before, after)| before != after)
    } else {
        let first = old.slices.first().zip(new.slices.first());
        first
            .map(|(before, after)| (of(before), of(after)))
            .filter(|(before, after)| before != after)
    };
    found.map_or((None, None), |(before, after)| (Some(before), Some(after)))
}
