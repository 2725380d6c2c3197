//! What people do in that week: one thing at a time, at one place.

use anyhow::{Result, ensure};
use jiff::ToSpan;
use keyrack_contract::call::booking::Sell;
use keyrack_contract::call::conflict::{List as Conflicts, Settle};
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::housekeeping::{Mark, Marked};
use keyrack_contract::call::reservation::{Cancel, CheckIn, CheckOut, Find, Move, Place};
use keyrack_contract::call::room::{BringBack, List as Rooms, TakeOut};
use keyrack_contract::call::{day, property};
use keyrack_contract::failure::Kind;
use keyrack_contract::view::ReservationLine;
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::{Cleanliness, OutageKind};
use keyrack_domain::reservation::Status;
use keyrack_domain::{Date, OutageId, Party, ReservationId, RoomId, Stay};
use keyrack_engine::{Do, Engine};
use keyrack_tests::process::sale;
use keyrack_tests::{DOUBLE, FLEX, Patchy, SINGLE, Seeded, World, room};

use super::tally::Tally;

/// The rooms of this world: doubles, then singles.
const ROOMS: u64 = 7;

/// Who does it.
pub struct Doing(Option<usize>);

impl Doing {
    /// Somebody at a desk.
    pub const fn at_desk(place: usize) -> Self {
        Self(Some(place))
    }

    /// A guest on the web, or staff at the server.
    pub const fn at_server() -> Self {
        Self(None)
    }
}

/// Whoever does it, with their dice.
pub struct Hands<'a> {
    world: &'a World,
    chance: &'a Seeded,
    names: u32,
}

impl<'a> Hands<'a> {
    /// Hands in a world.
    pub const fn new(world: &'a World, chance: &'a Seeded) -> Self {
        Self {
            world,
            chance,
            names: 0,
        }
    }

    fn dice(&self, sides: u64) -> u64 {
        self.chance.next() % sides.max(1)
    }

    fn day(&self, from: Date, days: u64) -> Result<Date> {
        Ok(from.checked_add(i64::try_from(days)?.days())?)
    }

    fn any_room(&self) -> RoomId {
        room(u32::try_from(self.dice(ROOMS)).unwrap_or(0))
    }

    /// Does one thing, whatever the dice say. A refusal is an answer too; a fault is not.
    pub fn one_thing(
        &mut self,
        doing: &Doing,
        lines: &mut [Patchy],
        tally: &mut Tally,
    ) -> Result<()> {
        let world = self.world;
        let engine = doing.0.map_or(&world.server, |place| world.desk(place));
        let today = engine
            .ask(&World::staff(), &property::Read {})?
            .business_date;
        let done = if doing.0.is_none() {
            self.book(today, tally)
        } else {
            match self.dice(20) {
                0..=5 => self.sell(engine, today, lines, tally),
                6..=11 => self.shift(engine, today, lines, tally),
                12..=14 => self.arrive(engine, tally),
                15 => self.depart(engine, tally),
                16 => self.cancel(engine, tally),
                17 => self.mark(engine, tally),
                18 => self.outage(engine, today, tally),
                _ => self.settle(engine, tally),
            }
        }?;
        if let Err(failure) = done {
            let ours = failure.code.kind() == Kind::Fault || failure.code == Code::BatchInvalid;
            ensure!(!ours, "{failure:?}");
        }
        Ok(())
    }

    /// A stay in the days to come, as the one who sells sees them.
    fn nights(&self, today: Date) -> Result<Stay> {
        let arrival = self.day(today, self.dice(5))?;
        Ok(Stay::try_new(
            arrival,
            self.day(arrival, 1 + self.dice(3))?,
        )?)
    }

    fn name(&mut self) -> String {
        self.names += 1;
        format!("Guest {}", self.names)
    }

    fn book(&mut self, today: Date, tally: &mut Tally) -> Result<Result<(), Failure>> {
        let (world, stay, name) = (self.world, self.nights(today)?, self.name());
        let kind = if self.dice(3) == 0 { SINGLE } else { DOUBLE };
        tally.sells(&world.server, &world.clock, "booking.confirm", || {
            world.book(&name, kind, stay)
        })
    }

    fn sell(
        &mut self,
        engine: &Engine,
        today: Date,
        lines: &mut [Patchy],
        tally: &mut Tally,
    ) -> Result<Result<(), Failure>> {
        let kind = if self.dice(3) == 0 { SINGLE } else { DOUBLE };
        let stay = self.nights(today)?;
        let call = Sell {
            rooms: vec![Wanted {
                room_type: kind,
                rate_plan: FLEX,
                party: Party::try_new(1, Vec::new())?,
                services: Vec::new(),
            }],
            ..sale(self.world.id(), &self.name(), stay)?
        };
        let id = self.world.call();
        let mut twice = None;
        let sold = tally.sells(engine, &self.world.clock, "booking.sell", || {
            let first = patient(lines, || engine.run(&World::staff(), id, call.clone()));
            // An answer that was lost is asked for again, under the same id.
            if self.dice(4) == 0 && first.is_ok() {
                twice = Some((first.clone(), engine.run(&World::staff(), id, call.clone())));
            }
            first
        });
        if let Some((first, again)) = twice {
            ensure!(first == again, "{first:?}, and asked again: {again:?}");
        }
        sold
    }

    /// A stay that can be worked on, as this place sees it.
    fn some_stay(&self, engine: &Engine) -> Result<Option<ReservationLine>> {
        let find = Find {
            limit: 200,
            ..Find::default()
        };
        let mut found = engine.ask(&World::staff(), &find)?.lines;
        found.retain(|line| matches!(line.status, Status::Confirmed | Status::InHouse));
        // Few are worked on at a time, so that both desks often take the same one.
        found.sort_by_key(|line| (line.stay.arrival(), line.id));
        found.truncate(8);
        let place = usize::try_from(self.dice(u64::try_from(found.len())?))?;
        Ok(found.into_iter().nth(place))
    }

    /// A bar goes to other nights, gets longer or shorter, or goes to another room, or all of it.
    fn shift(
        &self,
        engine: &Engine,
        today: Date,
        lines: &mut [Patchy],
        tally: &mut Tally,
    ) -> Result<Result<(), Failure>> {
        let Some(line) = self.some_stay(engine)? else {
            return Ok(Ok(()));
        };
        let mut stay = line.stay;
        if self.dice(2) == 0 {
            let arrival = if line.status == Status::InHouse || self.dice(2) == 0 {
                stay.arrival()
            } else {
                self.day(stay.arrival().max(today), self.dice(2))?
            };
            let nights = u64::from(stay.nights()).saturating_sub(1) + self.dice(3);
            stay = Stay::try_new(arrival, self.day(arrival, nights.max(1))?)?;
        }
        let place = (self.dice(3) > 0).then(|| Place {
            from: stay
                .arrival()
                .max(today)
                .min(stay.departure().yesterday().unwrap_or(today)),
            until: stay.departure(),
            room: (self.dice(8) > 0).then(|| self.any_room()),
        });
        let call = Move {
            id: line.id,
            stay,
            place,
            keep_price: self.dice(4) == 0,
            expected_total: None,
        };
        self.to(engine, tally, "reservation.move", line.id, || {
            let id = self.world.call();
            patient(lines, || engine.run(&World::staff(), id, call.clone()))
        })
    }

    fn arrive(&self, engine: &Engine, tally: &mut Tally) -> Result<Result<(), Failure>> {
        let expected = engine.ask(&World::staff(), &day::Today {})?.arrivals;
        let place = usize::try_from(self.dice(u64::try_from(expected.len())?))?;
        let Some(line) = expected.into_iter().nth(place) else {
            return Ok(Ok(()));
        };
        let call = CheckIn {
            id: line.id,
            room: line.room.is_none().then(|| self.any_room()),
        };
        self.to(engine, tally, "reservation.check_in", line.id, || {
            engine.run(&World::staff(), self.world.call(), call)
        })
    }

    fn depart(&self, engine: &Engine, tally: &mut Tally) -> Result<Result<(), Failure>> {
        let leaving = engine.ask(&World::staff(), &day::Today {})?.departures;
        let Some(line) = leaving.into_iter().next() else {
            return Ok(Ok(()));
        };
        self.to(engine, tally, "reservation.check_out", line.id, || {
            engine.run(&World::staff(), self.world.call(), CheckOut { id: line.id })
        })
    }

    fn cancel(&self, engine: &Engine, tally: &mut Tally) -> Result<Result<(), Failure>> {
        let Some(line) = self.some_stay(engine)? else {
            return Ok(Ok(()));
        };
        let call = Cancel {
            id: line.id,
            expected_fee: None,
            reason: "called".to_owned(),
        };
        self.to(engine, tally, "reservation.cancel", line.id, || {
            engine.run(&World::staff(), self.world.call(), call.clone())
        })
    }

    fn mark(&self, engine: &Engine, tally: &mut Tally) -> Result<Result<(), Failure>> {
        let states = [
            Cleanliness::Dirty,
            Cleanliness::Clean,
            Cleanliness::Inspected,
        ];
        let state = usize::try_from(self.dice(3))?;
        let call = Mark {
            rooms: vec![Marked {
                room: self.any_room(),
                status: states.get(state).copied().unwrap_or(Cleanliness::Dirty),
                look: false,
            }],
        };
        tally.beside(&self.world.clock, "housekeeping.mark");
        Ok(run(self.world, engine, call))
    }

    /// A small fault in a room, or its end. A room that is out of order beneath a sold night is told and
    /// not prevented, so it has no place among what must never be oversold.
    fn outage(
        &self,
        engine: &Engine,
        today: Date,
        tally: &mut Tally,
    ) -> Result<Result<(), Failure>> {
        let known = engine
            .ask(&World::staff(), &Rooms { free_for: None })?
            .rooms;
        let open = known.iter().flat_map(|line| &line.outages).next();
        tally.beside(&self.world.clock, "room.take_out");
        Ok(match open {
            Some(outage) if self.dice(2) == 0 => {
                run(self.world, engine, BringBack { id: outage.id })
            }
            _ => run(
                self.world,
                engine,
                TakeOut {
                    id: OutageId(self.world.id()),
                    room: self.any_room(),
                    kind: OutageKind::OutOfService,
                    nights: self.nights(today)?,
                    reason: "The tap drips".to_owned(),
                },
            ),
        })
    }

    /// Somebody looks at what is contested and picks one version.
    fn settle(&self, engine: &Engine, tally: &mut Tally) -> Result<Result<(), Failure>> {
        let inbox = engine.ask(&World::staff(), &Conflicts::default())?;
        let Some(stay) = inbox.stays.into_iter().find(|stay| stay.picked.is_none()) else {
            return Ok(Ok(()));
        };
        let seen: Vec<String> = stay
            .versions
            .into_iter()
            .map(|version| version.version)
            .collect();
        let place = usize::try_from(self.dice(u64::try_from(seen.len())?))?;
        let call = Settle {
            reservation: stay.about.id,
            version: seen.get(place).cloned().unwrap_or_default(),
            seen,
        };
        tally.beside(&self.world.clock, "conflict.settle");
        Ok(run(self.world, engine, call))
    }

    fn to<T>(
        &self,
        engine: &Engine,
        tally: &mut Tally,
        verb: &'static str,
        id: ReservationId,
        act: impl FnOnce() -> Result<T, Failure>,
    ) -> Result<Result<(), Failure>> {
        Ok(tally
            .does(engine, &self.world.clock, verb, id, act)?
            .map(|_| ()))
    }
}

fn run<C: Do>(world: &World, engine: &Engine, call: C) -> Result<(), Failure> {
    engine.run(&World::staff(), world.call(), call).map(|_| ())
}

/// A sale that asks the server for a room waits for its answer, while the lines go on.
fn patient<T: Send>(
    lines: &mut [Patchy],
    act: impl FnOnce() -> Result<T, Failure> + Send,
) -> Result<T, Failure> {
    if !lines.iter().any(Patchy::is_up) {
        return act();
    }
    std::thread::scope(|scope| {
        let asking = scope.spawn(act);
        while !asking.is_finished() {
            for line in lines.iter_mut() {
                line.step(None);
            }
            std::thread::yield_now();
        }
        match asking.join() {
            Ok(answer) => answer,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
