//! `reservation.confirm`: an option or a place on the waiting list becomes a booking.

use keyrack_allotment::Needs as RightNeeds;
use keyrack_contract::call::Done;
use keyrack_contract::call::reservation::Confirm;
use keyrack_contract::{Code, Failure};
use keyrack_domain::reservation::{Status, Step};
use keyrack_store::reservation;

use super::{load, step, write};
use crate::call::{Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::rights::{self, needs};
use crate::stop::Stop;
use crate::verb::{hold, sale};

impl Do for Confirm {
    const NEEDS: Needs = Needs::Staff;

    fn rights_needed(&self, seen: &View<'_>) -> Option<RightNeeds> {
        let index = seen.index().ok()?;
        let wanted = seen.read(|read| {
            let row = reservation::get(read, self.id)?.ok_or(Code::ReservationUnknown)?;
            let nights = keyrack_store::slice::of(read, self.id)?;
            let nights = nights.iter().map(|slice| (slice.date, slice.room_type));
            Ok((row.status == Status::Waitlisted).then(|| needs(index.links(), nights)))
        });
        wanted.ok()?
    }

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        hold::expire(tx)?;
        let anyway = sale::anyway(tx, self.anyway.as_deref())?;
        let mut register = load(tx, self.id)?.stay;
        let was = register.status;
        register.status = step(was, Step::Confirm)?;
        register.release_at = None;
        if was == Status::Waitlisted {
            let stay = register.stay().ok_or(Code::ReservationUnknown)?;
            if stay.arrival() < tx.business_date()? {
                return Err(Failure::new(Code::StayPast)
                    .with("date", stay.arrival())
                    .into());
            }
            let slices = register.slices.iter();
            let links = std::sync::Arc::clone(tx.index()?.links());
            let wanted = needs(&links, slices.map(|slice| (slice.date, slice.room_type)));
            let taken = sale::take(tx, &wanted, anyway.as_ref())?;
            let dealt = rights::deal_out(taken, std::slice::from_ref(&wanted));
            register.stand_on(&links, dealt.into_iter().next().unwrap_or_default());
            sale::answer_for(&mut register, anyway.as_ref());
        }
        write(tx, self.id, &register)?;
        let reason = register.anyway.filter(|_| was == Status::Waitlisted);
        tx.audit(
            self.id.0,
            &match reason {
                Some(anyway) => serde_json::json!({ "from": was, "anyway": anyway.reason }),
                None => serde_json::json!({ "from": was }),
            },
        )?;
        Ok(Done {})
    }
}
