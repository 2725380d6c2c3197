//! Two desks work on one tape chart for a week, over a line that comes and goes by chance.

mod desk;
mod tally;

use anyhow::{Context, Result, ensure};
use keyrack_contract::call::{conflict, day, property, reservation};
use keyrack_engine::{Caller, Limits};
use keyrack_tests::{Patchy, Seeded, World};

use desk::{Doing, Hands};
use tally::Tally;

const DESKS: usize = 2;
const DAYS: u32 = 7;
/// What is done on one day, all desks and the web together.
const STEPS_A_DAY: u32 = 30;

/// How many weeks a run takes: a few every time, many in the long proof.
fn weeks() -> u64 {
    let asked = std::env::var("KEYRACK_WEEKS").ok();
    asked.and_then(|weeks| weeks.parse().ok()).unwrap_or(2)
}

/// What one week was like.
struct Week {
    world: World,
    tally: Tally,
    cuts: u32,
    twice: u32,
    /// How many stays were contested and how many rooms claimed twice, as each day ended.
    evenings: (usize, usize),
}

/// Works through a week that follows from a seed, and lets everybody come to rest after it.
fn work(seed: u64, limits: Limits) -> Result<Week> {
    let world = World::with_limits(DESKS, 5, 2, limits)?;
    for place in 0..DESKS {
        world.connect(place);
    }
    world.settle()?;
    for place in 0..DESKS {
        world.cut(place);
    }
    let chance = Seeded::from(seed);
    let mut tally = Tally::default();
    let mut hands = Hands::new(&world, &chance);
    let mut lines: Vec<Patchy> = (0..DESKS).map(|_| Patchy::default()).collect();
    let (mut days, mut evenings) = (0, (0, 0));
    for _ in 0..DAYS {
        for _ in 0..STEPS_A_DAY {
            weather(&world, &chance, &mut lines);
            let who = usize::try_from(chance.next() % 7)?;
            let doing = match who {
                0..=2 => Doing::at_desk(0),
                3..=5 => Doing::at_desk(1),
                _ => Doing::at_server(),
            };
            hands.one_thing(&doing, &mut lines, &mut tally)?;
            for line in &mut lines {
                line.step(Some(&chance));
            }
            world.clock.forward(std::time::Duration::from_secs(15 * 60));
        }
        let inbox = world
            .server
            .ask(&World::staff(), &conflict::List::default())?;
        evenings.0 += inbox.stays.len();
        evenings.1 += inbox.rooms.len();
        days += u32::from(close_the_day(&world, &mut tally)?);
        world
            .clock
            .forward(std::time::Duration::from_secs(14 * 60 * 60));
    }
    ensure!(days > DAYS / 2, "{days} days of {DAYS}");
    let (cuts, twice) = lines
        .iter()
        .fold((0, 0), |sum, line| (sum.0 + line.cuts, sum.1 + line.twice));
    drop(lines);
    for place in 0..DESKS {
        world.connect(place);
    }
    world.settle()?;
    Ok(Week {
        world,
        tally,
        cuts,
        twice,
        evenings,
    })
}

/// Lines break now and then, and come back some while later.
fn weather(world: &World, chance: &Seeded, lines: &mut [Patchy]) {
    for (place, line) in lines.iter_mut().enumerate() {
        match (line.is_up(), chance.next() % 10) {
            (true, 0) => line.cut(),
            (false, 0..=2) => {
                let (desk, host) = world.ends(place);
                line.connect(desk, host);
            }
            _ => {}
        }
    }
}

/// In the evening, at the server: whoever should have left has, what is contested is settled by
/// whoever looks first, and the next day begins. Says whether it does: a guest whose stay nobody could
/// settle holds it up.
fn close_the_day(world: &World, tally: &mut Tally) -> Result<bool> {
    let staff = World::staff();
    let today = world.server.ask(&staff, &property::Read {})?.business_date;
    let inbox = world.server.ask(&staff, &conflict::List::default())?;
    for stay in inbox.stays {
        let seen: Vec<String> = stay.versions.into_iter().map(|one| one.version).collect();
        // A version may need a room that is sold by now; then another is picked, or it waits.
        let mut picks = seen.iter().map(|version| conflict::Settle {
            reservation: stay.about.id,
            version: version.clone(),
            seen: seen.clone(),
        });
        picks.find_map(|call| world.server.run(&staff, world.call(), call).ok());
    }
    let leaving = world.server.ask(&staff, &day::Today {})?.departures;
    for line in leaving {
        let call = reservation::CheckOut { id: line.id };
        let out = tally.does(
            &world.server,
            &world.clock,
            "reservation.check_out",
            line.id,
            || world.server.run(&staff, world.call(), call),
        )?;
        ensure!(
            out.is_ok() || line.contested,
            "only what is contested stays: {out:?}"
        );
    }
    world.clock.forward(std::time::Duration::from_secs(60));
    let roll = day::Roll { from: today };
    Ok(world
        .server
        .run(&Caller::System, world.call(), roll)
        .is_ok())
}

#[test]
fn a_week_at_two_desks_over_a_line_that_comes_and_goes_loses_nothing() -> Result<()> {
    let mut kinds = std::collections::BTreeMap::<&str, u32>::new();
    let (mut contested, mut claims, mut refused, mut cuts, mut twice) = (0, 0, 0, 0, 0);
    for seed in 1..=weeks() {
        let week = work(seed, Limits::default()).with_context(|| format!("week {seed}"))?;
        let seen = week
            .tally
            .check(&week.world)
            .with_context(|| format!("week {seed}"))?;
        week.world.check().with_context(|| format!("week {seed}"))?;
        for verb in week.tally.verbs() {
            *kinds.entry(verb).or_default() += 1;
        }
        contested += seen.contested + week.evenings.0;
        claims += seen.claims + week.evenings.1;
        refused += seen.refused;
        cuts += week.cuts;
        twice += week.twice;
    }
    println!(
        "{} weeks: {kinds:?}; {cuts} cuts, {twice} frames twice; \
         {contested} contested stays, {claims} rooms claimed twice, {refused} actions refused later",
        weeks()
    );
    ensure!(
        kinds.len() >= 8 && cuts > 10 && twice > 10 && contested + claims > 0,
        "a week with too little in it proves nothing"
    );
    Ok(())
}

#[test]
fn a_desk_that_never_comes_back_is_noticed() -> Result<()> {
    let mut week = work(1, Limits::default())?;
    week.world.cut(0);
    let chance = Seeded::from(99);
    let mut hands = Hands::new(&week.world, &chance);
    let mut none = Vec::new();
    let before = week.tally.count();
    while week.tally.count() == before {
        hands.one_thing(&Doing::at_desk(0), &mut none, &mut week.tally)?;
    }
    let told = week.tally.check(&week.world);
    ensure!(
        told.as_ref()
            .is_err_and(|error| format!("{error:#}").contains("is lost")),
        "an action that reached nobody passes as if it had: {:?}",
        told.err()
    );
    Ok(())
}

#[test]
fn without_the_capacity_check_such_a_week_oversells() -> Result<()> {
    let careless = Limits {
        unsafe_rights: true,
        ..Limits::default()
    };
    for seed in 1..=5 {
        let week = work(seed, careless.clone())?;
        if week.tally.oversold(&week.world)?.is_some() {
            return Ok(());
        }
    }
    anyhow::bail!("the check does nothing: no week oversold without it")
}
