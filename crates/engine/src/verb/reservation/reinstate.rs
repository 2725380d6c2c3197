//! `reservation.reinstate`: fresh rights, the old price.

use keyrack_allotment::Needs as RightNeeds;
use keyrack_contract::call::Done;
use keyrack_contract::call::reservation::Reinstate;
use keyrack_contract::{Code, Failure};
use keyrack_domain::reservation::Step;

use super::amend::takes_of_block;
use super::{anew, load, step, write};
use crate::call::{Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::rights::{by_cell, needs};
use crate::stop::Stop;
use crate::verb::hold;

impl Do for Reinstate {
    const NEEDS: Needs = Needs::Staff;

    fn rights_needed(&self, seen: &View<'_>) -> Option<RightNeeds> {
        let index = seen.index().ok()?;
        let today = index.profile().business_date;
        let slices = seen
            .read(|read| Ok(keyrack_store::slice::of(read, self.id)?))
            .ok()?;
        Some(needs(
            index.links(),
            slices
                .iter()
                .filter(|slice| slice.date >= today)
                .map(|slice| (slice.date, slice.room_type)),
        ))
    }

    fn is_servers(&self, seen: &View<'_>) -> bool {
        let nights = seen.read(|read| Ok(keyrack_store::slice::of(read, self.id)?));
        let nights = nights.unwrap_or_default();
        let nights = nights.iter().map(|slice| (slice.date, slice.room_type));
        takes_of_block(seen, self.id, nights)
    }

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        hold::expire(tx)?;
        let old = load(tx, self.id)?.stay;
        let mut register = old.clone();
        register.status = step(register.status, Step::Reinstate)?;
        let stay = register.stay().ok_or(Code::ReservationUnknown)?;
        let today = tx.business_date()?;
        if stay.departure() <= today {
            return Err(Failure::new(Code::StayPast)
                .with("date", stay.arrival())
                .into());
        }
        let ahead = register
            .slices
            .iter()
            .filter(|slice| slice.date >= today)
            .map(|slice| (slice.date, slice.room_type));
        let links = std::sync::Arc::clone(tx.index()?.links());
        let wanted = needs(&links, ahead);
        anew::hand_over(tx, &old, &register)?;
        let fresh = by_cell(&wanted, tx.take_rights(&wanted)?);
        // It stands on rights again, whatever it was sold on before.
        register.anyway = None;
        register.release_at = None;
        register.stand_on(&links, fresh);
        write(tx, self.id, &register)?;
        tx.audit(self.id.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}
