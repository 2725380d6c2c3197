//! `reservation.put_back`: the way back from a move, and forward again.

use keyrack_allotment::Needs as RightNeeds;
use keyrack_contract::Code;
use keyrack_contract::call::reservation::{Moved, PutBack};
use keyrack_domain::ReservationId;
use keyrack_domain::reservation::Step;
use keyrack_store::{Read, audit};
use serde::Deserialize;

use super::shift::{more, name, peek, put};
use super::{load, step};
use crate::call::{Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::StayRegister;
use crate::stop::Stop;
use crate::verb::hold;

/// How many steps back a stay is looked for.
const STEPS_MAX: u32 = 100;

/// What a move wrote into the trail.
#[derive(Deserialize)]
struct Trail {
    name: String,
    was: StayRegister,
}

impl Do for PutBack {
    const NEEDS: Needs = Needs::Staff;

    fn rights_needed(&self, seen: &View<'_>) -> Option<RightNeeds> {
        let index = seen.index().ok()?;
        let needs = seen.read(|read| {
            let old = peek(seen, read, self.id)?.stay;
            Ok(more(&index, &old, &earlier(read, self.id, &self.to)?))
        });
        needs.ok().filter(|needs| !needs.is_empty())
    }

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Moved, Stop> {
        hold::expire(tx)?;
        let old = load(tx, self.id)?.stay;
        step(old.status, Step::Amend)?;
        if name(&old)? != self.from {
            return Err(Code::StayChanged.into());
        }
        let new = earlier(tx.write, self.id, &self.to)?;
        let today = tx.business_date()?;
        // What has been slept through since then cannot be made otherwise.
        let over = |register: &StayRegister| -> Vec<_> {
            let slices = register.slices.iter();
            slices.filter(|slice| slice.date < today).cloned().collect()
        };
        if over(&old) != over(&new) || new.status != old.status {
            return Err(Code::StayChanged.into());
        }
        put(tx, self.id, &old, new)
    }
}

/// The stay that the trail has under this name.
fn earlier(read: &Read<'_>, id: ReservationId, name: &str) -> Result<StayRegister, Stop> {
    audit::of(read, id.0, STEPS_MAX)?
        .iter()
        .filter_map(|entry| serde_json::from_str::<Trail>(&entry.detail).ok())
        .find(|trail| trail.name == name)
        .map(|trail| trail.was)
        .ok_or_else(|| Code::StayChanged.into())
}
