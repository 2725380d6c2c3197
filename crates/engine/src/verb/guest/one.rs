//! Profiles that stand for one person.
//!
//! A profile can lead to another, and that one on to a third; the one at the end stands for all.
//! Two desks that are cut off can make links that form a ring. A ring has no end, so the first made
//! of its profiles stands for them: every replica comes to the same one, and reading ends always.

use std::collections::BTreeSet;

use keyrack_domain::GuestId;
use keyrack_store::{Read, guest_link};

use crate::stop::Stop;

/// The profile that stands for this one; itself where it leads nowhere.
pub(crate) fn root(read: &Read<'_>, id: GuestId) -> Result<GuestId, Stop> {
    let mut way = vec![id];
    let mut here = id;
    while let Some(next) = guest_link::get(read, here)? {
        if let Some(place) = way.iter().position(|seen| *seen == next) {
            let ring = way.get(place..).unwrap_or_default();
            return Ok(ring.iter().copied().min().unwrap_or(next));
        }
        way.push(next);
        here = next;
    }
    Ok(here)
}

/// All profiles that a root stands for, itself first.
pub(crate) fn everybody(read: &Read<'_>, root: GuestId) -> Result<Vec<GuestId>, Stop> {
    let mut all = vec![root];
    let mut seen = BTreeSet::from([root]);
    let mut place = 0;
    while let Some(here) = all.get(place).copied() {
        let leading_here = guest_link::into(read, here)?;
        all.extend(leading_here.into_iter().filter(|id| seen.insert(*id)));
        place += 1;
    }
    Ok(all)
}
