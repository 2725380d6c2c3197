//! The last room again, between the real programs.

use std::path::Path;
use std::sync::Barrier;

use anyhow::{Result, anyhow, ensure};
use jiff::ToSpan;
use keyrack_contract::CallId;
use keyrack_domain::{Date, Stay};
use keyrack_engine::Limits;
use keyrack_tests::process::{
    DeskPage, DeskProgram, ServerFolder, ServerProgram, Web, sale, today,
};
use uuid::Uuid;

/// How many rounds a run takes: a share every time, all of them in the long proof.
fn rounds() -> u16 {
    let asked = std::env::var("KEYRACK_RUSH_ROUNDS").ok();
    asked.and_then(|rounds| rounds.parse().ok()).unwrap_or(12)
}

/// Nights of one hotel that are raced for. Each has a price, and lies beyond the nights for which desks
/// keep rooms in advance.
const NIGHTS: u16 = 100;

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

/// A hotel of one room, a server that runs it, and two guests and two desks who want that room.
struct Rush {
    folder: ServerFolder,
    server: ServerProgram,
    desks: Vec<DeskProgram>,
    racers: Vec<Racer>,
}

impl Rush {
    fn at(limits: Limits, start: impl FnOnce(&Path) -> Result<ServerProgram>) -> Result<Self> {
        let folder = ServerFolder::with_hotel_and_limits(1, 1, limits)?;
        let code = || ServerProgram::enrolment_code_in(folder.path(), "lindenhof");
        let codes = [code()?, code()?];
        let server = start(folder.path())?;
        let url = server.url();
        let join = |code: &String| DeskProgram::join(&url, code);
        let desks = codes.iter().map(join).collect::<Result<Vec<_>>>()?;
        let mut racers = vec![Racer::Guest(server.web()?), Racer::Guest(server.web()?)];
        for desk in &desks {
            let page = desk.sign_in()?;
            page.until_sent()?;
            racers.push(Racer::Desk(page));
        }
        Ok(Self {
            folder,
            server,
            desks,
            racers,
        })
    }

    /// One night, all at once: how many of them have its one room.
    fn round(&self, number: u16) -> Result<usize> {
        let night = today().checked_add(i64::from(10 + number).days())?;
        let start = Barrier::new(self.racers.len());
        let won: Result<Vec<bool>> = std::thread::scope(|scope| {
            let running: Vec<_> = self
                .racers
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
        Ok(won?.into_iter().filter(|won| *won).count())
    }

    /// Lets everything arrive, stops every program, and checks every file.
    fn end(self) -> Result<()> {
        for racer in &self.racers {
            if let Racer::Desk(page) = racer {
                page.until_sent()?;
            }
        }
        drop(self.racers);
        for desk in self.desks {
            desk.stop_and_check()?;
        }
        ensure!(self.server.stop()?.success());
        self.folder.check()
    }
}

#[test]
fn the_last_room_is_sold_exactly_once_between_real_programs() -> Result<()> {
    let mut left = rounds();
    while left > 0 {
        let rush = Rush::at(Limits::default(), ServerProgram::start)?;
        for round in 0..left.min(NIGHTS) {
            let sales = rush.round(round)?;
            ensure!(sales == 1, "round {round}: {sales} sales of one room");
        }
        left = left.saturating_sub(NIGHTS);
        rush.end()?;
    }
    Ok(())
}

#[test]
fn without_the_capacity_check_the_real_server_oversells() -> Result<()> {
    let careless = Limits {
        unsafe_rights: true,
        ..Limits::default()
    };
    let rush = Rush::at(careless, ServerProgram::start_careless)?;
    let mut most = 0;
    for round in 0..10 {
        most = most.max(rush.round(round)?);
    }
    ensure!(
        most > 1,
        "the check does nothing: nobody oversold without it"
    );
    Ok(())
}
