//! `reservation.check_out`, its way back, and early departures.

use keyrack_contract::call::Done;
use keyrack_contract::call::reservation::{Amended, CheckOut, DepartEarly, UndoCheckOut};
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::Cleanliness;
use keyrack_domain::reservation::Step;

use super::assign::give_room;
use super::{amend, load, step, write};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::stop::Stop;
use crate::verb::room;

impl Do for CheckOut {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let mut register = load(tx, self.id)?.stay;
        register.status = step(register.status, Step::CheckOut)?;
        let stay = register.stay().ok_or(Code::ReservationUnknown)?;
        if tx.business_date()? < stay.departure() {
            return Err(Failure::new(Code::StaysOver)
                .with("date", stay.departure())
                .into());
        }
        let room = register.slices.last().and_then(|slice| slice.room);
        write(tx, self.id, &register)?;
        if let Some(room) = room {
            room::set_status(tx, room, Cleanliness::Dirty)?;
        }
        tx.audit(self.id.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}

impl Do for UndoCheckOut {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let mut register = load(tx, self.id)?.stay;
        register.status = step(register.status, Step::UndoCheckOut)?;
        // The room may have been given to somebody else in the meantime.
        if let Some(room) = register.slices.last().and_then(|slice| slice.room) {
            let mut probe = register.clone();
            let last = register.slices.last().map(|slice| slice.date);
            give_room(tx, self.id, &mut probe, Some(room), last)?;
        }
        write(tx, self.id, &register)?;
        tx.audit(self.id.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}

impl Do for DepartEarly {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Amended, Stop> {
        let shape = load(tx, self.id)?;
        let mut register = shape.stay;
        register.status = step(register.status, Step::CheckOut)?;
        let stay = register.stay().ok_or(Code::ReservationUnknown)?;
        let today = tx.business_date()?;
        if today >= stay.departure() {
            return Err(Failure::new(Code::WrongStatus)
                .with("step", "depart_early")
                .into());
        }
        // A guest who leaves on the day of arrival has used that night.
        let keep = today.max(stay.arrival().tomorrow().map_err(Stop::fault)?);
        let before = register.total;
        let room = register
            .slices
            .iter()
            .rev()
            .find(|slice| slice.date < keep)
            .and_then(|slice| slice.room);
        amend::shorten(tx, &mut register, keep)?;
        let after = register.total;
        write(tx, self.id, &register)?;
        if let Some(room) = room {
            room::set_status(tx, room, Cleanliness::Dirty)?;
        }
        tx.audit(
            self.id.0,
            &serde_json::json!({ "before": before, "after": after }),
        )?;
        Ok(Amended {
            before,
            after,
            full: false,
            may: false,
        })
    }
}
