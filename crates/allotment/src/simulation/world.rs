//! A hotel for a few days: three desks, a server, guests, and everything that goes wrong.

use std::collections::BTreeSet;

use jiff::civil::Date;
use uuid::Uuid;

use super::desk::Desk;
use super::dice::Dice;
use super::host::Host;
use super::network::{Network, Weather};
use super::truth::{Oversold, Truth};
use super::{Letter, SaleId, opening};
use crate::{DeviceId, Epoch, Rules};

const DESKS: u128 = 3;
const STEPS: u64 = 160;
const HEALING_STEPS: u64 = 30;

pub struct World {
    pub dice: Dice,
    pub now: u64,
    pub host: Host,
    pub desks: Vec<Desk>,
    pub network: Network,
    pub truth: Truth,
    pub next_sale: SaleId,
    pub house_rooms: u32,
    pub type_rooms: u32,
    pub luck: Luck,
    pub healing: bool,
}

/// How often things go wrong in this run, in percent of the steps.
pub struct Luck {
    pub crash: u64,
    pub epoch: u64,
    /// Steps in which a disk writes.
    pub disk: u64,
    /// Steps in which each end says again what was not confirmed.
    pub talk: u64,
    /// How long a desk may sell on a lease, in its own seconds.
    pub lease_s: u64,
    /// Rooms of each cell that a desk likes to have in stock.
    pub stock: u32,
    /// Steps in which a guest of the web, or of a desk, wants a room.
    pub web: u64,
    pub walk_ins: u64,
}

impl World {
    pub fn new(seed: u64, rules: Rules) -> Self {
        let mut dice = Dice::new(seed);
        let weather = Weather {
            lost_percent: dice.roll(40),
            doubled_percent: dice.roll(30),
            delay_max: 1 + dice.roll(6),
            late_percent: dice.roll(70),
        };
        let type_rooms = 1 + u32::try_from(dice.roll(3)).unwrap();
        // The house limit is at most what the types have together, and mostly less.
        let house_rooms = type_rooms + u32::try_from(dice.roll(u64::from(type_rooms) + 1)).unwrap();
        let luck = Luck {
            crash: dice.roll(8),
            epoch: dice.roll(3),
            disk: 15 + dice.roll(70),
            talk: 8 + dice.roll(32),
            lease_s: 100 + 100 * dice.roll(15),
            stock: 1 + u32::try_from(dice.roll(2)).unwrap(),
            web: 4 + dice.roll(30),
            walk_ins: 5 + dice.roll(45),
        };
        let desks = (1..=DESKS)
            .map(|n| Desk::new(DeviceId(Uuid::from_u128(n)), rules, 9 + dice.roll(3)))
            .collect();
        let mut world = Self {
            dice,
            now: 0,
            host: Host::new(rules),
            desks,
            network: Network::new(weather),
            truth: Truth::default(),
            next_sale: 0,
            house_rooms,
            type_rooms,
            luck,
            healing: false,
        };
        world.open_night(opening());
        world
    }

    /// Runs to the end, or to the first room that is sold twice.
    pub fn run(&mut self) -> Result<(), Oversold> {
        for _ in 0..STEPS {
            self.step()?;
        }
        self.heal()
    }

    fn step(&mut self) -> Result<(), Oversold> {
        self.pass_time();
        self.deliver();
        if !self.healing {
            self.misfortune();
            self.business_at_the_server();
            for at in 0..self.desks.len() {
                self.business_at_a_desk(at);
            }
        }
        for desk in &mut self.desks {
            desk.lose_patience(self.now);
            if self.healing || self.dice.chance(30) {
                desk.tidy();
            }
            for word in desk.blurt() {
                self.truth.hear(&word);
            }
        }
        self.write_to_disk();
        self.talk();
        let settled = self.host.on_disk();
        match self.truth.check(&self.host.ledger, settled) {
            Some(oversold) => Err(oversold),
            None => Ok(()),
        }
    }

    fn pass_time(&mut self) {
        self.now += 1;
        if self.healing {
            // Else some lease would just have expired at whatever step the run ends.
            return;
        }
        self.host.clock_s += 10;
        for desk in &mut self.desks {
            desk.clock_s += desk.pace_s;
        }
        // The server's clock is its own affair; that of the desks plays no part in this.
        self.host.expire_holds(self.host.clock_s);
        let reclaim = self.host.ledger.reclaim_expired(self.host.clock_s);
        self.host.enact(reclaim);
    }

    fn deliver(&mut self) {
        for letter in self.network.arriving(self.now) {
            match letter {
                Letter::ToServer(from, up) => self.host.hear(from, up),
                Letter::ToDesk(to, epoch, down) => {
                    if let Some(desk) = self.desks.iter_mut().find(|desk| desk.id == to) {
                        desk.hear(epoch, down);
                    }
                }
            }
        }
    }

    fn misfortune(&mut self) {
        for desk in &mut self.desks {
            if self.dice.chance(4) {
                // Both ways, or one of them.
                desk.line_up = self.dice.chance(40);
                desk.line_down = self.dice.chance(40);
            }
            if self.dice.chance(8) {
                (desk.line_up, desk.line_down) = (true, true);
            }
            if self.dice.chance(self.luck.crash) {
                desk.crash();
            }
        }
        if self.dice.chance(self.luck.crash) {
            self.host.crash();
        }
        if self.dice.chance(self.luck.epoch) {
            self.begin_epoch();
        }
    }

    /// The server was restored, with everything it knew.
    fn begin_epoch(&mut self) {
        let epoch = Epoch(self.host.ledger.epoch().0 + 1 + self.dice.roll(3));
        let enrolled = self.desks.iter().map(|desk| desk.id).collect();
        if let Ok(decision) = self.host.ledger.open_epoch(epoch, enrolled) {
            self.host.enact(decision);
        }
    }

    fn write_to_disk(&mut self) {
        let Self {
            dice,
            now,
            host,
            desks,
            network,
            truth,
            luck,
            healing,
            ..
        } = self;
        if *healing || dice.chance(luck.disk) {
            let (words, letters) = host.sync();
            words.iter().for_each(|word| truth.hear(word));
            for (to, epoch, letter) in letters {
                let open = desks.iter().any(|desk| desk.id == to && desk.line_down);
                if open {
                    network.send(*now, Letter::ToDesk(to, epoch, letter), dice);
                }
            }
        }
        for desk in desks {
            if !*healing && !dice.chance(luck.disk) {
                continue;
            }
            let (words, letters) = desk.sync();
            words.iter().for_each(|word| truth.hear(word));
            for letter in letters.into_iter().filter(|_| desk.line_up) {
                network.send(*now, Letter::ToServer(desk.id, letter), dice);
            }
        }
    }

    fn talk(&mut self) {
        let Self {
            dice,
            now,
            host,
            desks,
            network,
            luck,
            healing,
            ..
        } = self;
        for desk in desks {
            let at_once = !desk.on_disk() && !desk.rules.return_durable_first;
            if desk.line_up && (*healing || at_once || dice.chance(luck.talk)) {
                for letter in desk.contact() {
                    network.send(*now, Letter::ToServer(desk.id, letter), dice);
                }
            }
            if host.on_disk() && desk.line_down && (*healing || dice.chance(luck.talk)) {
                for (epoch, letter) in host.contact(desk.id) {
                    network.send(*now, Letter::ToDesk(desk.id, epoch, letter), dice);
                }
            }
        }
    }

    /// The network works again and nobody wants anything new. Then nothing may be left over.
    fn heal(&mut self) -> Result<(), Oversold> {
        self.healing = true;
        self.network.clear_up(self.now);
        for desk in &mut self.desks {
            (desk.line_up, desk.line_down) = (true, true);
            desk.lose_patience(u64::MAX);
            desk.stock = None;
        }
        self.host.expire_holds(u64::MAX);
        for _ in 0..HEALING_STEPS {
            self.step()?;
        }
        if self.host.rules == Rules::KEPT {
            self.nothing_left_over();
        }
        Ok(())
    }

    fn nothing_left_over(&mut self) {
        self.host.read_again(&mut self.dice);
        for desk in &mut self.desks {
            desk.read_again(&mut self.dice);
        }
        let mut used = BTreeSet::new();
        for stay in self.host.stays.values() {
            let live = stay
                .bought
                .iter()
                .filter(|b| !stay.given_up.contains(&b.right));
            assert!(
                live.copied().all(|b| used.insert(b.right)),
                "a right used twice"
            );
        }
        assert_eq!(self.host.ledger.awaiting().count(), 0, "reports");
        for desk in &self.desks {
            assert_eq!(desk.ledger.pending_returns().count(), 0, "returns");
            assert_eq!(self.host.ledger.unacknowledged(desk.id), [], "grants");
            assert!(
                desk.stays.keys().all(|sale| desk.read.contains(sale)),
                "stays"
            );
        }
        for (cell, count) in self.host.ledger.counts(self.today(), Date::MAX) {
            let here = |desk: &Desk| {
                let held = desk.ledger.held(desk.clock());
                let here = held.iter().find(|held| held.cell == cell);
                here.map_or(0, |here| here.free + here.expired)
            };
            let usable: u32 = self.desks.iter().map(here).sum();
            assert_eq!(
                count.exposure,
                self.truth.guests(cell) + usable,
                "rights of {cell} that nobody can use"
            );
        }
    }
}
