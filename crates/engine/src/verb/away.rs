//! `away.read` and `away.noted`: what others did while this desk was away.

use std::collections::BTreeMap;

use keyrack_contract::call::Done;
use keyrack_contract::call::away::{Away, CameIn, Noted, Read};
use keyrack_contract::call::conflict::Subject;
use keyrack_contract::{Changed, call::conflict::Lost};
use keyrack_store::{came_in, deed};

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::stop::Stop;
use crate::story::People;
use crate::sync::refused_work;

/// The most of one answer.
const SHOWN_MAX: u32 = 200;

impl Ask for Read {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Away, Stop> {
        seen.read(|read| {
            let people = People::load(read)?;
            let mut entries = Vec::new();
            for row in came_in::latest(read, SHOWN_MAX)? {
                let changed = refused_work::told(read, &row.body, &BTreeMap::new())?;
                let by = people.of_deed(&deed::Deed {
                    document: row.batch,
                    hash: [0; 32],
                    at: row.at,
                    device: row.device,
                    staff: row.staff,
                    verb: row.verb,
                });
                entries.push(CameIn {
                    place: row.seq,
                    by,
                    stay: changed.iter().find_map(stay),
                    changed,
                });
            }
            Ok(Away {
                entries,
                count: came_in::count(read)?,
            })
        })
    }
}

fn stay(lost: &Lost) -> Option<keyrack_domain::ReservationId> {
    match &lost.subject {
        Subject::Booking(about) => Some(about.id),
        _ => None,
    }
}

impl Do for Noted {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        if came_in::forget(tx.write, self.through)? > 0 {
            tx.note(Changed {
                state: true,
                ..Changed::default()
            });
        }
        Ok(Done {})
    }
}
