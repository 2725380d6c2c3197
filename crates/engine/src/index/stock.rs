//! Services that can run short: what is taken of them by day and time.
//!
//! What a stay asks for and what the server has set aside for it are counted apart. The server sells on
//! what is set aside, and so promises a place once. A desk counts what was asked for, its own requests
//! among it: it takes requests as long as there seems to be something left, and the server decides.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_domain::service::{Cell, Service};
use keyrack_domain::{HoldId, ServiceId};

use super::Index;
use crate::config::Side;

/// What stays have of each service that can run short.
pub(super) type Stock = BTreeMap<Cell, Taken>;

/// What is taken in one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Taken {
    asked: i64,
    firm: i64,
}

/// A day on which too few are left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lack {
    /// Of what, and when.
    pub cell: Cell,
    /// How many are left.
    pub left: u32,
}

impl Index {
    /// Adds to (or takes from) what stays have of a service. Services without limits are not counted.
    pub(crate) fn move_service(&mut self, cell: Cell, asked: i64, firm: i64) {
        let is_counted = self.service(cell.service).is_some_and(Service::is_limited);
        if !is_counted || cell.date < self.from {
            return;
        }
        let stock = Arc::make_mut(&mut self.stock);
        let taken = stock.entry(cell).or_default();
        taken.asked = taken.asked.saturating_add(asked);
        taken.firm = taken.firm.saturating_add(firm);
        if *taken == Taken::default() {
            stock.remove(&cell);
        }
    }

    /// A service by its id, archived or not.
    pub(crate) fn service(&self, id: ServiceId) -> Option<&Service> {
        let mut services = self.profile.services.iter();
        services.find(|service| service.id == id)
    }

    /// How many are left in a cell if `own` were given back; `None` for as many as are wanted. Holds
    /// that have run out take nothing.
    pub(crate) fn service_left_beside(
        &self,
        cell: Cell,
        own: &BTreeMap<Cell, u32>,
        side: Side,
        now: Timestamp,
    ) -> Option<u32> {
        self.left_beside(cell, own, side, now)
            .map(|left| u32::try_from(left).unwrap_or(0))
    }

    /// The first cell in which more is wanted than is left, where `own` is what the same stay has
    /// already. Nothing is looked at where no more is wanted than before.
    pub(crate) fn lack(
        &self,
        wanted: &BTreeMap<Cell, u32>,
        own: &BTreeMap<Cell, u32>,
        side: Side,
        now: Timestamp,
    ) -> Option<Lack> {
        let mut days: BTreeMap<(ServiceId, Date), i64> = BTreeMap::new();
        for (cell, count) in wanted {
            let had = own.get(cell).copied().unwrap_or(0);
            let day = days.entry((cell.service, cell.date)).or_default();
            *day = day.saturating_add(i64::from(*count));
            if *count <= had {
                continue;
            }
            let left = self.left_beside(*cell, own, side, now);
            if left.is_some_and(|left| i64::from(*count) > left) {
                return Some(lack(*cell, left));
            }
            // Two times of one day can each be free, and the day have too few for both.
            let of_day = self.left_of_day(cell.service, cell.date, own, side, now);
            if of_day.is_some_and(|left| *day > left) {
                return Some(lack(*cell, of_day));
            }
        }
        None
    }

    /// What is left in a cell if `own` were given back.
    fn left_beside(
        &self,
        cell: Cell,
        own: &BTreeMap<Cell, u32>,
        side: Side,
        now: Timestamp,
    ) -> Option<i64> {
        let service = self.service(cell.service)?;
        let of_day = self.left_of_day(cell.service, cell.date, own, side, now);
        let Some(time) = cell.time else {
            return of_day;
        };
        let slot = service.slots.iter().find(|slot| slot.start == time);
        let places = i64::from(slot.map_or(0, |slot| slot.capacity));
        let taken = self.taken(side, now, |known| known == cell);
        let given_back = i64::from(own.get(&cell).copied().unwrap_or(0));
        let left = places.saturating_sub(taken).saturating_add(given_back);
        Some(of_day.map_or(left, |day| day.min(left)))
    }

    /// What is left of a day's stock if `own` were given back.
    fn left_of_day(
        &self,
        id: ServiceId,
        date: Date,
        own: &BTreeMap<Cell, u32>,
        side: Side,
        now: Timestamp,
    ) -> Option<i64> {
        let stock = i64::from(self.service(id)?.stock?);
        let is_here = |cell: Cell| cell.service == id && cell.date == date;
        let taken = self.taken(side, now, is_here);
        let given_back = own.iter().filter(|(cell, _)| is_here(**cell));
        let given_back: i64 = given_back.map(|(_, count)| i64::from(*count)).sum();
        Some(stock.saturating_sub(taken).saturating_add(given_back))
    }

    fn taken(&self, side: Side, now: Timestamp, is_here: impl Fn(Cell) -> bool) -> i64 {
        let sold = self.stock.iter().filter(|(cell, _)| is_here(**cell));
        let sold: i64 = sold
            .map(|(_, taken)| match side {
                Side::Server => taken.firm,
                Side::Desk => taken.asked,
            })
            .sum();
        let held = self.holds.iter().filter(|hold| hold.expires_at > now);
        let held = held.flat_map(|hold| &hold.services);
        let held: i64 = held
            .filter(|(cell, _)| is_here(*cell))
            .map(|(_, count)| i64::from(*count))
            .sum();
        sold.saturating_add(held)
    }

    /// What a hold keeps of services.
    pub(crate) fn held(&self, id: HoldId) -> BTreeMap<Cell, u32> {
        let mut holds = self.holds.iter();
        let hold = holds.find(|hold| hold.id == id);
        hold.map(|hold| hold.services.iter().copied().collect())
            .unwrap_or_default()
    }

    /// What a hold keeps of services, in the place of what it kept.
    pub(crate) fn hold_services(&mut self, id: HoldId, services: Vec<(Cell, u32)>) {
        let mut holds = Arc::make_mut(&mut self.holds).iter_mut();
        if let Some(hold) = holds.find(|hold| hold.id == id) {
            hold.services = services;
        }
    }
}

fn lack(cell: Cell, left: Option<i64>) -> Lack {
    Lack {
        cell,
        left: u32::try_from(left.unwrap_or(0)).unwrap_or(0),
    }
}
