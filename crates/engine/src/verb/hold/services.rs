//! `hold.services`: what a guest orders with rooms that are kept.

use std::collections::BTreeMap;

use keyrack_contract::call::hold::{Hold, ORDERS_MAX, Services};
use keyrack_contract::{Code, Failure};
use keyrack_domain::Money;
use keyrack_domain::quote::{Quote, sum};
use keyrack_domain::service::{Order, Sale, ServiceLine, Why, lines_again};
use keyrack_store::hold;

use super::{kept, view};
use crate::call::Do;
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::index::Index;
use crate::stop::Stop;
use crate::verb::{sale, service};

impl Do for Services {
    const NEEDS: Needs = Needs::Anyone;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Hold, Stop> {
        tx.only_at(Side::Server)?;
        let mut row = hold::get(tx.write, self.id)?.ok_or(Code::HoldUnknown)?;
        if row.expires_at <= tx.now {
            return Err(Code::HoldExpired.into());
        }
        let mut kept = kept(&row)?;
        if self.rooms.len() != kept.quotes.len() {
            return Err(Failure::new(Code::RoomsInvalid)
                .with("max", kept.quotes.len())
                .into());
        }
        // What this hold keeps is its own, and free for what it is to keep.
        tx.index_mut()?.hold_services(self.id, Vec::new());
        let index = tx.index()?;
        let mut quotes = Vec::with_capacity(kept.quotes.len());
        for (quote, orders) in kept.quotes.into_iter().zip(&self.rooms) {
            quotes.push(with(index, quote, orders)?);
        }
        let currency = index.profile().property.currency;
        let totals = quotes.iter().map(|quote| quote.total);
        let total = Money::sum(currency, totals).map_err(Stop::fault)?;
        sale::check_total(self.expected_total, total)?;
        let services = service::cells_of(&quotes);
        service::check_left(tx, &services, &BTreeMap::new())?;
        (kept.quotes, kept.total) = (quotes, total);
        row.body = serde_json::to_string(&kept)?;
        hold::put(tx.write, &row)?;
        tx.index_mut()?
            .hold_services(self.id, services.into_iter().collect());
        Ok(view(self.id, row.expires_at, kept))
    }
}

/// A kept quote with other orders. Its nights stand as they were shown.
fn with(index: &Index, quote: Quote, orders: &[Order]) -> Result<Quote, Stop> {
    if orders.len() > ORDERS_MAX {
        return Err(Failure::new(Code::TooLarge).with("max", ORDERS_MAX).into());
    }
    for order in orders {
        service::check_offered(index, order, quote.room_type, quote.rate_plan, false)?;
    }
    let nights: Vec<Money> = quote.nights.iter().map(|night| night.price).collect();
    let sale = Sale {
        room_type: quote.room_type,
        rate_plan: quote.rate_plan,
        stay: &quote.stay,
        party: &quote.party,
        nights: &nights,
    };
    let old = quote
        .services
        .iter()
        .filter(|line| line.why != Why::Ordered);
    let old: Vec<ServiceLine> = old.cloned().collect();
    let profile = index.profile();
    let services = lines_again(&profile.services, &old, Some(orders), &sale, false)
        .map_err(|error| index.service_refusal(&error))?;
    let first = quote.stay.arrival();
    let (taxes, total) =
        sum(&profile.property, &quote.party, first, &nights, &services).map_err(Stop::fault)?;
    Ok(Quote {
        services,
        taxes,
        total,
        ..quote
    })
}
