//! `service.offered` and `service.price`: what can be had with a room, and what it would cost.

use std::collections::BTreeMap;

use keyrack_contract::Code;
use keyrack_contract::call::service::{Left, Offer, Offered, Offers, Price};
use keyrack_domain::quote::Quote;
use keyrack_domain::service::{Cell, Due, Service};
use keyrack_domain::{Date, Money, Party};
use keyrack_store::reservation;

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::index::Index;
use crate::shape::StayRegister;
use crate::stop::Stop;
use crate::verb::offer;

impl Ask for Price {
    const NEEDS: Needs = Needs::Anyone;

    fn answer(&self, seen: &View<'_>) -> Result<Quote, Stop> {
        let staff = self.staff && seen.by_staff();
        let index = seen.index()?;
        let (who, answer) = offer::who(seen, &index, &self.stay, self.company, &self.code)?;
        let buyer = offer::buyer(&who, answer, staff);
        Ok(super::quote(
            &index, &buyer, &self.stay, &self.room, seen.now,
        )?)
    }
}

impl Ask for Offered {
    const NEEDS: Needs = Needs::Anyone;

    fn answer(&self, seen: &View<'_>) -> Result<Offers, Stop> {
        let staff = self.staff && seen.by_staff();
        let index = seen.index()?;
        let own = match self.reservation.filter(|_| seen.by_staff()) {
            Some(id) => seen.read(|read| {
                let row = reservation::get(read, id)?.ok_or(Code::ReservationUnknown)?;
                let register: StayRegister = serde_json::from_str(&row.register)?;
                Ok(register.asked())
            })?,
            None => self.hold.map(|id| index.held(id)).unwrap_or_default(),
        };
        let mut services = Vec::new();
        for service in &index.profile().services {
            let (room_type, rate_plan) = (self.room.room_type, self.room.rate_plan);
            let comes = service.comes_with(room_type, rate_plan);
            let can_order = service.check_offered(room_type, rate_plan, staff).is_ok();
            let mut days = service.due.days(&self.stay);
            days.retain(|day| service.is_given_on(*day));
            if days.is_empty() || !(can_order || comes.is_some()) {
                continue;
            }
            services.push(Offer {
                comes,
                can_order,
                amount: amount(&index, service, &self.room.party, &days),
                left: left(&index, seen, service, &days, &own),
                days,
                service: service.clone(),
            });
        }
        Ok(Offers { services })
    }
}

/// What one costs; of a service on a chosen day, on one day.
fn amount(index: &Index, service: &Service, party: &Party, days: &[Date]) -> Money {
    let days = match service.due {
        Due::Chosen => 1,
        Due::EachNight | Due::EachMorning | Due::Arrival | Due::Departure => days.len(),
    };
    let minor = service.price.over(party, 1, days).unwrap_or(i64::MAX);
    Money::new(minor, index.profile().property.currency)
}

fn left(
    index: &Index,
    seen: &View<'_>,
    service: &Service,
    days: &[Date],
    own: &BTreeMap<Cell, u32>,
) -> Vec<Left> {
    if !service.is_limited() {
        return Vec::new();
    }
    let times: Vec<_> = if service.slots.is_empty() {
        vec![None]
    } else {
        let mut starts: Vec<_> = service.slots.iter().map(|slot| Some(slot.start)).collect();
        starts.sort();
        starts
    };
    let mut all = Vec::new();
    for date in days {
        for time in &times {
            let cell = Cell {
                service: service.id,
                date: *date,
                time: *time,
            };
            let left = index.service_left_beside(cell, own, seen.inner.side, seen.now);
            all.extend(left.map(|left| Left {
                date: *date,
                time: *time,
                left,
            }));
        }
    }
    all
}
