//! `conflict.settle`: a person picks one version of a stay, and the server makes it so.
//!
//! The versions hold rights, and every right of every version counts until one is picked. The server
//! sees all of them and credits once; so it alone settles. A desk writes the choice down as an event
//! of the reservation, also while it is cut off, and the server carries it out when it arrives.

use keyrack_allotment::server::RightState;
use keyrack_contract::Code;
use keyrack_contract::call::conflict::{Settle, Settled};
use keyrack_domain::StaffId;
use keyrack_replica::{Contender, DocumentClass, DocumentId, Place};

use crate::call::Do;
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::rights::{self, Ledger};
use crate::shape::{Pick, StayRegister};
use crate::stop::Stop;
use crate::story;
use crate::verb::hold;

impl Do for Settle {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Settled, Stop> {
        let id = DocumentId(self.reservation.0);
        let document = tx.document(id)?.ok_or(Code::ReservationUnknown)?;
        if document.class() != DocumentClass::Reservation {
            return Err(Code::ReservationUnknown.into());
        }
        let pick = Pick {
            version: self.version,
            seen: self.seen,
        };
        let standing = story::standing(document)?;
        let Some(picked) = choose(&standing, &pick) else {
            return Err(Code::VersionGone.into());
        };
        let picked = picked.clone();
        let done = tx.inner.side == Side::Server;
        if done {
            hold::expire(tx)?;
            make_so(tx, id, &picked)?;
        } else {
            let key = tx.new_id();
            tx.edit(id, DocumentClass::Reservation, |edit| pick.put(edit, key))?;
        }
        tx.audit(
            id.0,
            &serde_json::json!({ "version": pick.version, "done": done }),
        )?;
        Ok(Settled { done })
    }
}

/// The version that was picked, if it still stands and the person has seen every other one.
fn choose<'c>(standing: &'c [Contender], pick: &Pick) -> Option<&'c Contender> {
    let seen = |contender: &Contender| pick.seen.contains(&contender.op.to_string());
    if standing.len() < 2 || !standing.iter().all(seen) {
        return None;
    }
    standing
        .iter()
        .find(|contender| contender.op.to_string() == pick.version)
}

/// Makes one version the only one. Rights that were freed in the meantime are taken anew; what the
/// other versions named and this one does not is credited with the write itself.
fn make_so(tx: &mut Tx<'_, '_>, id: DocumentId, picked: &Contender) -> Result<(), Stop> {
    let place = Place::field("stay");
    let mut register: StayRegister = serde_json::from_value(picked.value.clone())?;
    let today = tx.business_date()?;
    let mut rights = register.rights_by_cell();
    let Ledger::Server(ledger) = &tx.working.ledger else {
        return Err(Stop::fault("a desk settles nothing"));
    };
    let needs = rights::drop_those(&mut rights, |cell, right| {
        cell.night >= today && ledger.right(*right) != RightState::Sold
    });
    if needs.is_empty() {
        return tx.edit(id, DocumentClass::Reservation, |edit| {
            edit.pick(&place, &picked.op)
        });
    }
    let fresh = tx.take_rights(&needs)?;
    rights::add(&mut rights, rights::by_cell(&needs, fresh));
    register.stand_on(&std::sync::Arc::clone(tx.index()?.links()), rights);
    let value = serde_json::to_value(&register)?;
    tx.edit(id, DocumentClass::Reservation, |edit| {
        edit.set("stay", &value)
    })
}

/// Carries out what people at desks have picked, after their batch has come in. A choice among
/// versions that are not all that stand by now is left alone: somebody has to look once more. One
/// that needs a room which is sold by now is answered, and the stay stays contested.
pub(crate) fn carry_out(
    tx: &mut Tx<'_, '_>,
    id: DocumentId,
    staff: Option<StaffId>,
) -> Result<(), Stop> {
    let Some(document) = tx.document(id)? else {
        return Ok(());
    };
    let standing = story::standing(document)?;
    if standing.len() < 2 {
        return Ok(());
    }
    let picks = Pick::all(&document.value()?);
    let open = picks.into_iter().filter(|(_, _, answer)| answer.is_none());
    for (key, pick, _) in open {
        let Some(picked) = choose(&standing, &pick) else {
            continue;
        };
        tx.speak_for(staff, "conflict.settle");
        match make_so(tx, id, picked) {
            Ok(()) => {
                return tx.audit(
                    id.0,
                    &serde_json::json!({ "version": pick.version, "done": true }),
                );
            }
            Err(Stop::Refused(why)) => {
                tx.edit(id, DocumentClass::Reservation, |edit| {
                    Pick::put_answer(edit, &key, &why)
                })?;
            }
            Err(stop) => return Err(stop),
        }
    }
    Ok(())
}
