//! `keyrack-server quote`: the price of a stay from a rate plan message, for calculators outside.

use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use clap::Args;
use jiff::civil::Date;
use keyrack_domain::{Party, Stay};
use keyrack_engine::Clock;
use keyrack_ota::{Asked, BYTES_MAX, Message, Room};

use crate::system::SystemClock;

/// Says what a stay costs under a rate plan message (`OTA_HotelRatePlanNotifRQ`), as JSON.
#[derive(Args)]
pub struct Quote {
    /// The message; `-` reads it from standard input.
    #[arg(long, value_name = "FILE")]
    plan: PathBuf,
    /// The first night.
    #[arg(long, value_name = "YYYY-MM-DD")]
    arrival: Date,
    /// The day of departure.
    #[arg(long, value_name = "YYYY-MM-DD")]
    departure: Date,
    /// Grown-ups in the room.
    #[arg(long, value_name = "N")]
    adults: u8,
    /// Ages of children in the room.
    #[arg(long, value_name = "AGE", num_args = 0.., value_delimiter = ',')]
    children: Vec<u8>,
    /// The day of the booking; today (UTC) if it is not said.
    #[arg(long, value_name = "YYYY-MM-DD")]
    booked: Option<Date>,
    /// How many people a type of room holds: fewest, standard, most, and most children among them. May be
    /// given for each type. Without it the standard is the largest base amount of the plan.
    #[arg(long, value_name = "CODE=MIN,STD,MAX[,CHILDREN]", value_parser = room)]
    occupancy: Vec<Room>,
    /// Take children whom a plan counts as adults for adults, instead of refusing the plan.
    #[arg(long)]
    ages_by_plan: bool,
}

/// Prints the answer. The status is 0 where something is offered, and 2 where nothing is.
pub fn quote(asked: Quote) -> Result<ExitCode> {
    let stay = Stay::try_new(asked.arrival, asked.departure)?;
    let party = Party::try_new(asked.adults, asked.children)?;
    let booked = asked
        .booked
        .unwrap_or_else(|| SystemClock.now().to_zoned(jiff::tz::TimeZone::UTC).date());
    let message = Message::read(&bytes(&asked.plan)?)
        .with_context(|| format!("{} cannot be taken", asked.plan.display()))?;
    let reply = keyrack_ota::quote(
        &message,
        &Asked {
            stay,
            party,
            booked,
            rooms: asked.occupancy,
            ages_by_plan: asked.ages_by_plan,
        },
    );
    println!("{}", serde_json::to_string_pretty(&reply)?);
    Ok(match reply.best {
        Some(_) => ExitCode::SUCCESS,
        None => ExitCode::from(2),
    })
}

/// Reads one byte more than is taken at most, and no more.
fn bytes(path: &std::path::Path) -> Result<Vec<u8>> {
    let most = u64::try_from(BYTES_MAX)?.saturating_add(1);
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        std::io::stdin().lock().take(most).read_to_end(&mut bytes)
    } else {
        let file = std::fs::File::open(path);
        file.and_then(|file| file.take(most).read_to_end(&mut bytes))
    }
    .with_context(|| format!("cannot read {}", path.display()))?;
    Ok(bytes)
}

fn room(text: &str) -> Result<Room> {
    let (code, numbers) = text
        .split_once('=')
        .context("a type of room and its numbers, as in DBL=1,2,4")?;
    let numbers: Vec<u8> = numbers
        .split(',')
        .map(|number| number.trim().parse())
        .collect::<Result<_, _>>()
        .context("numbers of people, as in DBL=1,2,4")?;
    let (least, standard, most, children_most) = match *numbers.as_slice() {
        [least, standard, most] => (least, standard, most, None),
        [least, standard, most, children] => (least, standard, most, Some(children)),
        _ => anyhow::bail!("three or four numbers of people, as in DBL=1,2,4 or DBL=1,2,4,2"),
    };
    ensure!(
        1 <= least && least <= standard && standard <= most,
        "the fewest, the standard and the most people are in that order"
    );
    ensure!(
        children_most.is_none_or(|children| children <= most),
        "no more children than people"
    );
    Ok(Room {
        code: code.trim().to_owned(),
        least,
        standard,
        most,
        children_most,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_people_are_read_and_kept_in_order() {
        let double = room("DBL=1,2,4").unwrap();
        assert_eq!((double.least, double.standard, double.most), (1, 2, 4));
        assert_eq!(room("FAM=2,2,6,4").unwrap().children_most, Some(4));
        for text in [
            "DBL",
            "DBL=1",
            "DBL=2,1,4",
            "DBL=0,1,2",
            "DBL=1,2,x",
            "DBL=1,2,3,4",
        ] {
            assert!(room(text).is_err(), "{text}");
        }
    }
}
