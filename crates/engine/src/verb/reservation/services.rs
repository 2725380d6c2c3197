//! `reservation.services` and what it would cost.

use std::collections::BTreeMap;

use keyrack_contract::call::hold::ORDERS_MAX;
use keyrack_contract::call::reservation::{Moved, QuoteServices, Services, ServicesQuote};
use keyrack_contract::{Code, Failure};
use keyrack_domain::reservation::Step;
use keyrack_domain::service::{Order, Why};

use super::amend::total;
use super::shift::{peek, put};
use super::{load, step};
use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::index::Index;
use crate::shape::StayRegister;
use crate::stop::Stop;
use crate::verb::{hold, sale, service};

impl Ask for QuoteServices {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<ServicesQuote, Stop> {
        let index = seen.index()?;
        let old = seen.read(|read| peek(seen, read, self.change.id))?.stay;
        step(old.status, Step::Amend)?;
        let new = changed(&index, &old, &self.change.orders)?;
        let lack = index.lack(&new.asked(), &old.asked(), seen.inner.side, seen.now);
        if let Some(lack) = lack {
            return Err(service::full(&index, &lack).into());
        }
        Ok(ServicesQuote {
            before: old.total,
            after: new.total,
            services: new.services,
            taxes: new.taxes,
        })
    }
}

impl Do for Services {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Moved, Stop> {
        hold::expire(tx)?;
        let old = load(tx, self.id)?.stay;
        step(old.status, Step::Amend)?;
        let new = changed(tx.index()?, &old, &self.orders)?;
        sale::check_total(self.expected_total, new.total)?;
        put(tx, self.id, &old, new)
    }
}

/// The stay with other orders. What is new has to be offered with the room and plan; what the stay has
/// already may stay, whatever became of it.
fn changed(index: &Index, old: &StayRegister, orders: &[Order]) -> Result<StayRegister, Stop> {
    if orders.len() > ORDERS_MAX {
        return Err(Failure::new(Code::TooLarge).with("max", ORDERS_MAX).into());
    }
    let first = old.slices.first().ok_or(Code::ReservationUnknown)?;
    let had: BTreeMap<_, _> = old
        .services
        .iter()
        .filter(|line| line.why == Why::Ordered)
        .map(|line| ((line.service, line.date, line.time), line.quantity))
        .collect();
    for order in orders {
        if !had.contains_key(&(order.service, order.date, order.time)) {
            service::check_offered(index, order, first.room_type, first.rate_plan, true)?;
        }
    }
    let mut new = old.clone();
    total(index, &mut new, Some(orders), false)?;
    Ok(new)
}
