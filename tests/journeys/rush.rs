//! The last room again, between the real programs.

use std::sync::Barrier;

use anyhow::{Result, anyhow, ensure};
use jiff::ToSpan;
use keyrack_contract::CallId;
use keyrack_domain::{Date, Stay};
use keyrack_tests::process::{
    DeskPage, DeskProgram, ServerFolder, ServerProgram, Web, sale, today,
};
use uuid::Uuid;

/// How many rounds a run takes. Each is a night of its own with one room, beyond the nights for which
/// desks keep rooms in advance.
const ROUNDS: u16 = 12;

/// Who wants the room.
enum Racer {
    Guest(Web),
    Desk(DeskPage),
}

impl Racer {
    /// Tries once; says whether the room is theirs.
    fn try_for(&self, place: usize, night: Date) -> Result<bool> {
        match self {
            Self::Guest(web) => {
                let key = format!("guest {place} {night}");
                let hold = web.hold(&key, night, night.tomorrow()?)?;
                if hold.status != 201 {
                    ensure!(hold.text("/code")? == "sold-out", "{hold:?}");
                    return Ok(false);
                }
                let booked = web.confirm(&key, hold.text("/hold")?, "Rush")?;
                ensure!(booked.status == 201, "a hold becomes a booking: {booked:?}");
                Ok(true)
            }
            Self::Desk(page) => {
                let number = u128::from(night.day_of_year().unsigned_abs());
                let id = Uuid::from_u128(0x4C0_0000 + 0x1000 * u128::try_from(place)? + number);
                Ok(page
                    .run(
                        CallId(id),
                        &sale(id, "Rush", Stay::try_new(night, night.tomorrow()?)?)?,
                    )?
                    .is_ok())
            }
        }
    }
}

#[test]
fn the_last_room_is_sold_exactly_once_between_real_programs() -> Result<()> {
    let folder = ServerFolder::with_hotel(1, 1)?;
    let server = ServerProgram::start(folder.path())?;
    let join = || DeskProgram::join(&server.url(), &server.enrolment_code("lindenhof")?);
    let desks = [join()?, join()?];
    let mut racers = vec![Racer::Guest(server.web()?), Racer::Guest(server.web()?)];
    for desk in &desks {
        let page = desk.sign_in()?;
        page.until_sent()?;
        racers.push(Racer::Desk(page));
    }
    let start = Barrier::new(racers.len());
    for round in 0..ROUNDS {
        let night = today().checked_add(i64::from(10 + round).days())?;
        let won: Result<Vec<bool>> = std::thread::scope(|scope| {
            let running: Vec<_> = racers
                .iter()
                .enumerate()
                .map(|(place, racer)| {
                    let start = &start;
                    scope.spawn(move || {
                        start.wait();
                        racer.try_for(place, night)
                    })
                })
                .collect();
            running
                .into_iter()
                .map(|racer| racer.join().map_err(|_| anyhow!("a racer panicked"))?)
                .collect()
        });
        let won = won?;
        let sales = won.iter().filter(|won| **won).count();
        ensure!(sales == 1, "round {round}: {won:?}");
    }
    for racer in &racers {
        if let Racer::Desk(page) = racer {
            page.until_sent()?;
        }
    }
    drop(racers);
    for desk in desks {
        desk.stop_and_check()?;
    }
    ensure!(server.stop()?.success());
    folder.check()
}
