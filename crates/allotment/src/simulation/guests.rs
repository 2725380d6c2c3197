//! What guests want, and what the people of the house do all day.

use jiff::civil::Date;
use uuid::Uuid;

use super::world::World;
use super::{NIGHTS_AHEAD, SaleId, TYPES, later, opening};
use crate::server::CapacityCause;
use crate::{Cell, GrantKind, GrantRequest, HoldId, Needs, Pool, RequestId};

impl World {
    pub fn today(&self) -> Date {
        self.host.ledger.business_date()
    }

    fn stay(&mut self, from: Date) -> Needs {
        let arrival = later(from, i64::try_from(self.dice.roll(3)).unwrap());
        let nights = 1 + i64::try_from(self.dice.roll(2)).unwrap();
        let room_type = *self.dice.pick(&TYPES).unwrap();
        let one = Needs::of_nights((0..nights).map(|n| (later(arrival, n), room_type)));
        if self.dice.chance(5) {
            one.clone().and(&one)
        } else {
            one
        }
    }

    fn next_sale(&mut self) -> SaleId {
        self.next_sale += 1;
        self.next_sale
    }

    pub fn business_at_the_server(&mut self) {
        if self.dice.chance(self.luck.web) {
            let (needs, sale) = (self.stay(self.today()), self.next_sale());
            self.host.sell(sale, &needs);
        }
        if self.dice.chance(12) {
            let (needs, sale) = (self.stay(self.today()), self.next_sale());
            let (hold, seconds) = (HoldId(self.dice.id()), 20 + self.dice.roll(200));
            self.host.hold(hold, sale, needs, seconds);
        }
        if self.dice.chance(12) {
            let pays = self.dice.chance(60);
            self.host.end_hold(pays);
        }
        if self.dice.chance(8) {
            let sales: Vec<SaleId> = self.host.stays.keys().copied().collect();
            if let Some(sale) = self.dice.pick(&sales) {
                self.host.cancel(*sale);
            }
        }
        if self.dice.chance(3) {
            let night = later(self.today(), i64::try_from(self.dice.roll(3)).unwrap());
            let (cell, full) = match self.dice.pick(&TYPES) {
                Some(id) if self.dice.chance(50) => (Cell::room_type(night, *id), self.type_rooms),
                _ => (Cell::house(night), self.house_rooms),
            };
            // A room is out of order, or all are back, or somebody tries a policy.
            let out = u32::try_from(self.dice.roll(2)).unwrap();
            let cause = if self.dice.chance(70) {
                CapacityCause::Rooms
            } else {
                CapacityCause::Policy
            };
            let exposure = self.host.ledger.exposure(cell);
            self.truth.before_loss(cell, exposure);
            self.host.set_capacity(vec![(cell, full - out)], cause);
        }
        if self.dice.chance(2) {
            let tomorrow = later(self.today(), 1);
            self.open_night(tomorrow);
        }
    }

    /// The business date moves on, and the furthest nights come on sale.
    pub fn open_night(&mut self, date: Date) {
        let roll = self.host.ledger.roll_business_date(date);
        self.host.enact(roll);
        let mut cells = Vec::new();
        for night in (0..NIGHTS_AHEAD).map(|n| later(date, n)) {
            let house = Cell::house(night);
            if self.host.ledger.count(house).capacity == 0 {
                cells.push((house, self.house_rooms));
                cells.extend(TYPES.map(|id| (Cell::room_type(night, id), self.type_rooms)));
            }
        }
        self.host.set_capacity(cells, CapacityCause::Rooms);
        if self.host.on_disk() {
            self.host.compact();
        }
        for desk in self.desks.iter_mut().filter(|desk| desk.on_disk()) {
            desk.compact();
        }
    }

    pub fn business_at_a_desk(&mut self, at: usize) {
        if self.dice.chance(self.luck.walk_ins) {
            self.walk_in(at);
        }
        if self.dice.chance(8) {
            self.change_a_stay(at);
        }
        if self.dice.chance(15) {
            self.keep_stock(at);
        }
        if self.dice.chance(12) {
            let held = self.desks[at].ledger.held(self.desks[at].clock());
            let held: Vec<_> = held.iter().filter(|here| here.free > 0).collect();
            if let Some(here) = self.dice.pick(&held) {
                let decision = self.desks[at].ledger.return_free(here.cell, 1);
                self.desks[at].enact(decision);
            }
        }
    }

    /// A guest at the desk, who either has something in mind or takes what is there.
    fn walk_in(&mut self, at: usize) {
        let sale = self.next_sale();
        let desk = &self.desks[at];
        let held = desk.ledger.held(desk.clock());
        let there: Vec<Cell> = held.iter().filter(|h| h.free > 0).map(|h| h.cell).collect();
        let both: Vec<(Date, Uuid)> = there
            .iter()
            .filter_map(|cell| match cell.pool {
                Pool::RoomType(id) => Some((cell.night, id)),
                Pool::House | Pool::Block(_) => None,
            })
            .filter(|(night, _)| there.contains(&Cell::house(*night)))
            .collect();
        if let (Some(here), true) = (self.dice.pick(&both).copied(), self.dice.chance(60)) {
            self.desks[at].sell(sale, &Needs::of_nights([here]));
            return;
        }
        let date = desk.ledger.business_date().max(opening());
        let not_after = desk.clock_s + self.luck.lease_s;
        let needs = self.stay(date);
        if self.dice.chance(50) {
            let (id, until) = (RequestId(self.dice.id()), self.now + 6);
            self.desks[at].ask_spot(id, sale, needs, until, not_after);
        } else {
            self.desks[at].sell(sale, &needs);
        }
    }

    fn change_a_stay(&mut self, at: usize) {
        let desk = &mut self.desks[at];
        let sales: Vec<SaleId> = desk.stays.keys().copied().collect();
        let Some(sale) = self.dice.pick(&sales).copied() else {
            return;
        };
        let stay = desk.stays[&sale].clone();
        let cells = stay.cells();
        let (Some(last), false) = (cells.last(), self.truth.ended.contains(&sale)) else {
            return;
        };
        let live = stay
            .bought
            .iter()
            .filter(|b| !stay.given_up.contains(&b.right));
        match self.dice.roll(3) {
            0 => {
                let rights = live.map(|b| b.right).collect();
                desk.give_up(sale, rights);
            }
            1 => {
                let night = last.night;
                let rights = live
                    .filter(|b| b.cell.night == night)
                    .map(|b| b.right)
                    .collect();
                desk.give_up(sale, rights);
            }
            _ => {
                let night = later(last.night, 1);
                let needs = Needs::of_nights([(night, TYPES[0])]);
                desk.sell(sale, &needs);
            }
        }
    }

    /// Asks for what the desk's standing stock lacks.
    fn keep_stock(&mut self, at: usize) {
        let id = RequestId(self.dice.id());
        let desk = &mut self.desks[at];
        if desk.stock.is_some() {
            return;
        }
        let today = desk.ledger.business_date().max(opening());
        let cells = (0..3).map(|n| later(today, n)).flat_map(|night| {
            TYPES
                .map(|id| Cell::room_type(night, id))
                .into_iter()
                .chain([Cell::house(night)])
        });
        let needs: Needs = cells
            .filter(|cell| desk.ledger.free(*cell, desk.clock()) < self.luck.stock)
            .collect();
        if needs.is_empty() {
            return;
        }
        desk.stock = Some(GrantRequest {
            id,
            device: desk.id,
            kind: GrantKind::Standing,
            needs,
            not_after: desk.clock_s + self.luck.lease_s,
        });
    }
}
