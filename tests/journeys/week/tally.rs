//! What was promised in that week, and what must hold of it afterwards.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use jiff::Timestamp;
use keyrack_contract::Failure;
use keyrack_contract::call::booking::Booked;
use keyrack_contract::call::conflict::{Inbox, List};
use keyrack_contract::call::reservation::{Find, History, Read};
use keyrack_domain::reservation::Status;
use keyrack_domain::{Date, ReservationId, RoomId, RoomTypeId, Stay};
use keyrack_engine::{Clock, Engine};
use keyrack_tests::{DOUBLE, Hand, World};

/// A stay as a person sees it: where it stands, its nights, and what is in each.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seen {
    status: Status,
    stay: Stay,
    nights: Vec<(Date, RoomTypeId, Option<RoomId>)>,
}

/// Something that a person was told has been done.
struct Deed {
    at: Timestamp,
    verb: &'static str,
    id: ReservationId,
    /// What had been done to the stay, as far as was known there.
    before: BTreeSet<Timestamp>,
    was: Option<Seen>,
    after: Seen,
}

/// Everything that people were told has been done.
#[derive(Default)]
pub struct Tally {
    deeds: Vec<Deed>,
    beside: Vec<&'static str>,
    unclear: BTreeSet<ReservationId>,
}

/// What people find in their lists after the week.
#[derive(Debug, Default)]
pub struct Surprises {
    /// Stays of which two versions stand.
    pub contested: usize,
    /// Rooms that two guests have.
    pub claims: usize,
    /// Actions that the server did not take.
    pub refused: usize,
}

/// Each deed has an instant of its own, by which it is found again.
fn instant(clock: &Hand) -> Timestamp {
    clock.forward(Duration::from_secs(1));
    clock.now()
}

fn seen(engine: &Engine, id: ReservationId) -> Result<Seen> {
    let read = engine.ask(&World::staff(), &Read { id })?;
    Ok(Seen {
        status: read.line.status,
        stay: read.line.stay,
        nights: read
            .slices
            .iter()
            .map(|slice| (slice.date, slice.room_type, slice.room))
            .collect(),
    })
}

fn done(engine: &Engine, id: ReservationId) -> Result<BTreeSet<Timestamp>> {
    let told = engine.ask(&World::staff(), &History { id })?.entries;
    Ok(told.iter().filter_map(|entry| entry.by.at).collect())
}

impl Tally {
    /// Does something to a stay, and notes it where it was done.
    pub fn does<T>(
        &mut self,
        engine: &Engine,
        clock: &Hand,
        verb: &'static str,
        id: ReservationId,
        act: impl FnOnce() -> Result<T, Failure>,
    ) -> Result<Result<T, Failure>> {
        let mut before = done(engine, id)?;
        let was = seen(engine, id)?;
        let at = instant(clock);
        let answer = act();
        if answer.is_ok() {
            let after = seen(engine, id)?;
            // What changed nothing leaves no trace, and needs none.
            let mut known = done(engine, id)?;
            if known.remove(&at) {
                // While somebody waited, something else may have come: whether it was seen is unclear.
                if known != before {
                    self.unclear.insert(id);
                    before = known;
                }
                self.deeds.push(Deed {
                    at,
                    verb,
                    id,
                    before,
                    was: Some(was),
                    after,
                });
            }
        }
        Ok(answer)
    }

    /// Sells, and notes what was sold.
    pub fn sells(
        &mut self,
        engine: &Engine,
        clock: &Hand,
        verb: &'static str,
        act: impl FnOnce() -> Result<Booked, Failure>,
    ) -> Result<Result<(), Failure>> {
        let at = instant(clock);
        Ok(match act() {
            Ok(booked) => {
                for id in booked.reservations {
                    self.deeds.push(Deed {
                        at,
                        verb,
                        id,
                        before: BTreeSet::new(),
                        was: None,
                        after: seen(engine, id)?,
                    });
                }
                Ok(())
            }
            Err(failure) => Err(failure),
        })
    }

    /// Something is done that is about no stay.
    pub fn beside(&mut self, clock: &Hand, verb: &'static str) {
        instant(clock);
        self.beside.push(verb);
    }

    /// How much was done to stays.
    pub fn count(&self) -> usize {
        self.deeds.len()
    }

    /// What was done, by its name, once for each time.
    pub fn verbs(&self) -> impl Iterator<Item = &'static str> {
        let stays = self.deeds.iter().map(|deed| deed.verb);
        stays.chain(self.beside.iter().copied())
    }

    /// Checks that nothing is lost, that all replicas say the same, and that whatever is not as somebody
    /// was told stands in a list.
    pub fn check(&self, world: &World) -> Result<Surprises> {
        let staff = World::staff();
        let engines = || (0..world.desks.len()).map(|place| world.desk(place));
        let mut surprises = Surprises::default();
        let mut refused = BTreeSet::new();
        for engine in engines() {
            let inbox = engine.ask(&staff, &List::default())?;
            refused.extend(inbox.refused.iter().filter_map(|work| work.by.at));
        }
        surprises.refused = refused.len();
        let theirs = world.server.ask(&staff, &List::default())?;
        for engine in engines().chain([&world.server]) {
            for deed in &self.deeds {
                if refused.contains(&deed.at) {
                    continue;
                }
                let known = done(engine, deed.id)
                    .with_context(|| format!("{} of {} is lost", deed.verb, deed.at))?;
                ensure!(
                    known.contains(&deed.at),
                    "{} of {} is lost, which made {:?} of {:?}: {:#?}",
                    deed.verb,
                    deed.at,
                    deed.after,
                    deed.was,
                    engine.ask(&staff, &History { id: deed.id })?.entries
                );
            }
        }
        for engine in engines().chain([&world.server]) {
            let inbox = engine.ask(&staff, &List::default())?;
            ensure!(
                (&inbox.stays, &inbox.rooms) == (&theirs.stays, &theirs.rooms),
                "the lists differ: {inbox:?}\n{theirs:?}"
            );
            ensure!(inbox.unreadable.is_empty(), "{:?}", inbox.unreadable);
            claims(engine, &inbox)?;
        }
        self.told(world, &theirs, &refused)?;
        if let Some(night) = self.oversold(world)? {
            bail!("oversold: {night}");
        }
        for engine in engines() {
            ensure!(
                engine.projections()? == world.server.projections()?,
                "a desk's rows are not the server's"
            );
        }
        surprises.contested = theirs.stays.len();
        surprises.claims = theirs.rooms.len();
        Ok(surprises)
    }

    /// Whoever did the last thing to a stay finds it as they left it. Where two did it at once, it is
    /// contested, or somebody has settled it.
    fn told(&self, world: &World, inbox: &Inbox, refused: &BTreeSet<Timestamp>) -> Result<()> {
        let mut by_stay: BTreeMap<ReservationId, Vec<&Deed>> = BTreeMap::new();
        for deed in self.deeds.iter().filter(|deed| !refused.contains(&deed.at)) {
            by_stay.entry(deed.id).or_default().push(deed);
        }
        let (mut plain, count) = (0_usize, by_stay.len());
        for (id, deeds) in by_stay {
            let known: BTreeSet<Timestamp> = deeds.iter().map(|deed| deed.at).collect();
            let settled = done(&world.server, id)?.difference(&known).next().is_some();
            if settled || self.unclear.contains(&id) {
                // Somebody picked a version, or the day's end settled who never came.
                continue;
            }
            let last: Vec<&&Deed> = deeds
                .iter()
                .filter(|deed| !deeds.iter().any(|later| later.before.contains(&deed.at)))
                .collect();
            let now = seen(&world.server, id)?;
            let listed = inbox.stays.iter().any(|stay| stay.about.id == id);
            let agree = last.windows(2).all(|pair| match pair {
                [one, other] => one.after == other.after,
                _ => true,
            });
            plain += 1;
            if agree {
                ensure!(
                    last.iter().all(|deed| deed.after == now),
                    "{id} is {now:?}, and somebody was told {:?}",
                    last.first().map(|deed| &deed.after)
                );
            } else {
                let told: Vec<_> = last
                    .iter()
                    .map(|deed| (deed.at, deed.verb, &deed.was, &deed.after))
                    .collect();
                ensure!(
                    listed,
                    "{id} was changed at two desks and nobody is told; it is {now:?} after {told:#?} in {:#?}",
                    world.server.ask(&World::staff(), &History { id })?.entries
                );
            }
        }
        ensure!(plain * 3 > count, "of {count} stays {plain} can be judged");
        Ok(())
    }

    /// A night on which more was sold than there is, counted from the stays themselves.
    pub fn oversold(&self, world: &World) -> Result<Option<String>> {
        for engine in (0..world.desks.len())
            .map(|place| world.desk(place))
            .chain([&world.server])
        {
            let mut sold: BTreeMap<(Date, RoomTypeId), u32> = BTreeMap::new();
            for (_, now) in live(engine)? {
                for (date, kind, _) in now.nights {
                    *sold.entry((date, kind)).or_default() += 1;
                }
            }
            let over = sold
                .into_iter()
                .find(|((_, kind), count)| *count > if *kind == DOUBLE { 5 } else { 2 });
            if let Some(((date, _), count)) = over {
                return Ok(Some(format!("{count} of one type on {date}")));
            }
        }
        Ok(None)
    }
}

/// Every stay that takes rooms.
fn live(engine: &Engine) -> Result<Vec<(ReservationId, Seen)>> {
    let find = Find {
        limit: 200,
        ..Find::default()
    };
    let found = engine.ask(&World::staff(), &find)?.lines;
    ensure!(found.len() < 200, "more stays than one list holds");
    let live = found
        .iter()
        .filter(|line| matches!(line.status, Status::Confirmed | Status::InHouse));
    live.map(|line| Ok((line.id, seen(engine, line.id)?)))
        .collect()
}

/// Two guests in one room on one night stand in the list, with the room and the night; and nobody else.
fn claims(engine: &Engine, inbox: &Inbox) -> Result<()> {
    let mut taken: BTreeMap<(RoomId, Date), BTreeSet<ReservationId>> = BTreeMap::new();
    for (id, now) in live(engine)? {
        for (date, _, in_room) in now.nights {
            if let Some(in_room) = in_room {
                taken.entry((in_room, date)).or_default().insert(id);
            }
        }
    }
    taken.retain(|_, who| who.len() > 1);
    let mut listed: BTreeMap<(RoomId, Date), BTreeSet<ReservationId>> = BTreeMap::new();
    for claim in &inbox.rooms {
        for night in &claim.nights {
            let who = claim.claims.iter().map(|about| about.id);
            listed.entry((claim.room, *night)).or_default().extend(who);
        }
    }
    ensure!(
        taken == listed,
        "taken twice: {taken:?}\nlisted: {listed:?}"
    );
    Ok(())
}
