//! Prices change at a desk, and everybody sells at them.

use anyhow::{Result, ensure};
use keyrack_contract::call::rate::{Grid, Replace, Step};
use keyrack_contract::call::state;
use keyrack_domain::rate::RateDay;
use keyrack_engine::{Caller, Engine};
use keyrack_tests::process::{Browser, PROMPT, Reception, until};
use keyrack_tests::{DOUBLE, FLEX, World};

const SHIFT: &str = "\u{E008}";
const CONTROL: &str = "\u{E009}";
const ENTER: &str = "\u{E007}";
const RIGHT: &str = "\u{E014}";
const DOWN: &str = "\u{E015}";

/// What the flexible double costs, day by day.
fn days(engine: &Engine, world: &World, count: i64) -> Result<Vec<RateDay>> {
    let to = world.today.checked_add(jiff::ToSpan::days(count))?;
    let call = Grid {
        from: world.today,
        to,
    };
    let rows = engine.ask(&Caller::System, &call)?.rows;
    let row = rows
        .into_iter()
        .find(|row| (row.room_type, row.rate_plan) == (DOUBLE, FLEX));
    Ok(row.map(|row| row.days).unwrap_or_default())
}

#[test]
fn two_desks_change_prices_and_each_cell_keeps_its_own_change() -> Result<()> {
    let world = World::new(2, 4, 2)?;
    world.connect(0);
    world.connect(1);
    world.settle()?;
    for place in 0..2 {
        world.until("the desk knows the prices", || {
            let known = days(world.desk(place), &world, 4).unwrap_or_default();
            Ok(known.len() == 4 && known.iter().all(|day| day.price_minor == Some(10_000)))
        })?;
    }
    world.cut(0);
    world.cut(1);

    // One desk makes three nights dearer; the other closes the second of them and prices the fourth.
    let seen = days(world.desk(0), &world, 4)?;
    let step = |day: i64, from: RateDay, to: RateDay| -> Result<Step> {
        Ok(Step {
            room_type: DOUBLE,
            rate_plan: FLEX,
            date: world.today.checked_add(jiff::ToSpan::days(day))?,
            from,
            to,
        })
    };
    let at = |place: usize| seen.get(place).copied().unwrap_or_default();
    let priced = |day: RateDay, minor| RateDay {
        price_minor: Some(minor),
        ..day
    };
    let mine = vec![
        step(0, at(0), priced(at(0), 13_500))?,
        step(1, at(1), priced(at(1), 13_500))?,
        step(2, at(2), priced(at(2), 13_500))?,
    ];
    let closed = RateDay {
        stop_sell: true,
        ..at(1)
    };
    let theirs = vec![
        step(1, at(1), closed)?,
        step(3, at(3), priced(at(3), 9_900))?,
    ];
    let call = Replace { days: mine.clone() };
    let done = world.desk(0).run(&World::staff(), world.call(), call)?;
    ensure!(done.cells == 3 && done.left.is_empty(), "{done:?}");
    let call = Replace { days: theirs };
    let done = world.desk(1).run(&World::staff(), world.call(), call)?;
    ensure!(done.cells == 2 && done.left.is_empty(), "{done:?}");
    world.connect(0);
    world.connect(1);
    world.settle()?;
    for (name, engine) in [
        ("the first desk", world.desk(0)),
        ("the second desk", world.desk(1)),
        ("the server", &world.server),
    ] {
        let now = days(engine, &world, 4)?;
        let both = RateDay {
            stop_sell: true,
            ..priced(at(1), 13_500)
        };
        let wanted = [
            priced(at(0), 13_500),
            both,
            priced(at(2), 13_500),
            priced(at(3), 9_900),
        ];
        let refused = engine.ask(&Caller::System, &state::Read {})?.refused;
        ensure!(now == wanted, "{name}: {now:?}, refused {refused:?}");
    }

    // Taking back touches what this desk did, and nothing of the other's.
    let turn = |step: &Step| Step {
        from: step.to,
        to: step.from,
        ..*step
    };
    let back = Replace {
        days: mine.iter().map(turn).collect(),
    };
    let done = world.desk(0).run(&World::staff(), world.call(), back)?;
    ensure!(done.cells == 3 && done.left.is_empty(), "{done:?}");
    world.settle()?;
    let now = days(&world.server, &world, 4)?;
    ensure!(
        now == [at(0), closed, at(2), priced(at(3), 9_900)],
        "{now:?}"
    );
    world.check()
}

#[test]
fn prices_are_set_by_keyboard_seen_by_guests_and_taken_back() -> Result<()> {
    let reception = Reception::open(6, 2)?;
    let (guest, desk) = (Browser::chromium()?, &reception.browser);
    desk.click("[data-testid=nav-rates]")?;

    // Down past the house's and the type's counts, one day on, and three days are selected.
    let grid = "[data-testid=rates-grid]";
    desk.press(grid, &format!("{DOWN}{DOWN}{RIGHT}"))?;
    desk.press(grid, &format!("{SHIFT}{RIGHT}{RIGHT}"))?;
    desk.see("[data-testid=rates-preview][data-selected='3']")?;
    ensure!(desk.text("[data-testid=rates-told]")?.contains("Flexible"));

    // The change is shown before it is made.
    desk.press(grid, "+10")?;
    let preview = "[data-testid=rates-preview][data-cells='3']";
    let told = desk.text(preview)?;
    ensure!(
        told.contains("€100.00") && told.contains("€110.00"),
        "{told}"
    );
    desk.press("#rates-price", ENTER)?;
    desk.see("[data-testid=toast][data-tone=good]")?;
    let dearer = |wanted: bool| {
        until("the guests' calendar follows", PROMPT, || {
            guest.open(&format!(
                "{}/lindenhof/calendar?locale=en",
                reception.server.url()
            ))?;
            let page = guest.text("main")?;
            Ok((page.contains("€110.00") == wanted).then_some(()))
        })
    };
    dearer(true)?;

    // And taken back.
    desk.press(grid, &format!("{CONTROL}z"))?;
    dearer(false)?;

    // A count says why it is what it is.
    desk.click("#spot-1-0")?;
    desk.press(grid, ENTER)?;
    ensure!(desk.text("[data-testid=rates-why-left]")? == "6");
    Ok(())
}
