//! The demo hotel: a house of forty rooms in the middle of an ordinary year.
//!
//! Everything is done by the calls that a person's click would make, day by day, so that whatever the
//! demo shows came in by the write door and could have come from a screen.

mod apartment;
mod chance;
mod days;
mod demand;
mod groups;
mod hotel;
mod many;
mod offer_texts;
mod people;
mod prices;
mod service_texts;
mod services;
mod stays;
mod terms;
mod texts;

use jiff::civil::Date;
use keyrack_contract::call::housekeeping::{AddAttendant, AddTask};
use keyrack_contract::call::room::TakeOut;
use keyrack_contract::call::staff::{Put, Role};
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::OutageKind;
use keyrack_domain::{AttendantId, OutageId, PropertyId, RoomId, StaffId, Stay, TaskId};

use self::chance::Chance;
use self::many::Many;
use self::prices::{after, fault};
use crate::caller::Caller;
use crate::engine::Engine;
use crate::outbox::Outcome;

/// How many business days have been lived through when the demo opens.
const DAYS_BEFORE: i32 = 10;

/// The manager's name.
pub const MANAGER: &str = "anna";
/// What both members of staff type to sign in.
pub const PASSWORD: &str = "keyrack demo";

/// Fills a server's empty file with the demo hotel, in the late morning of `today`: the manager
/// `anna`, the front desk's `ben` and `mira` of housekeeping, two years of prices, guests in house, arrivals, departures and
/// bookings ahead. The same `today` and `seed` make the same hotel.
///
/// # Errors
/// `property-exists` where the file is not empty; `server-only` at a desk; `disk-full`, `fault`.
pub fn fill(engine: &Engine, today: Date, seed: u64) -> Result<(), Failure> {
    fill_as(engine, None, today, seed)
}

/// The zone that the demo hotel lies in; UTC where it cannot be found.
#[must_use]
pub fn zone() -> jiff::tz::TimeZone {
    jiff::tz::TimeZone::get(hotel::ZONE).unwrap_or(jiff::tz::TimeZone::UTC)
}

/// The same under a property's id that is known elsewhere already: the accounts under which desks are
/// enrolled have to name the hotel as its file does.
///
/// # Errors
/// As [`fill`].
pub fn fill_as(
    engine: &Engine,
    property: Option<PropertyId>,
    today: Date,
    seed: u64,
) -> Result<(), Failure> {
    if engine.profile().is_some() {
        return Err(Failure::new(Code::PropertyExists));
    }
    let mut chance = Chance::new(seed);
    let first = after(today, -DAYS_BEFORE)?;
    let mut hotel = hotel::hotel(&mut chance, first);
    if let Some(property) = property {
        hotel.property.id = property;
    }
    let shell = Many {
        engine,
        by: Caller::System,
    };
    shell.all(&mut chance, vec![hotel.clone()])?;
    let many = Many {
        engine,
        by: staff(&shell, &mut chance)?,
    };
    prices::set(&many, &mut chance, &hotel)?;
    let services = services::put(&many, &mut chance, &hotel)?;
    let away = outages(&many, &mut chance, &hotel, today)?;
    let mut wishes = stays::wishes(&mut chance, &hotel, today)?;
    services::order(&mut chance, &services, &mut wishes);
    stays::sell(&many, &mut chance, wishes)?;
    // By chance of its own, so that everything else stays as it was.
    groups::add(&many, &mut Chance::new(seed.wrapping_add(1)), &hotel, first)?;
    forget_mail(engine)?;
    days::cancel_some(&many, &mut chance, today)?;
    let mut keys = days::Keys::new(&hotel, &away);
    for offset in -DAYS_BEFORE..0 {
        days::whole_day(&many, &mut chance, &hotel, &mut keys, after(today, offset)?)?;
    }
    days::this_morning(&many, &mut chance, &hotel, &mut keys, today)?;
    housekeeping(&shell, &many, &mut chance, &hotel, today)?;
    // What follows is made today, by chance of its own as well.
    apartment::add(&many, &mut Chance::new(seed.wrapping_add(2)), &hotel, today)?;
    forget_mail(engine)
}

/// One signs in to clean, one is on the day's list, and some rooms ask for more than cleaning.
fn housekeeping(
    shell: &Many<'_>,
    many: &Many<'_>,
    chance: &mut Chance,
    hotel: &keyrack_contract::call::property::Create,
    today: Date,
) -> Result<(), Failure> {
    let mira = Put {
        id: StaffId(chance.id()),
        name: "mira".to_owned(),
        role: Role::Housekeeping,
        password: PASSWORD.to_owned(),
    };
    shell.all(chance, vec![mira])?;
    let jola = AddAttendant {
        id: AttendantId(chance.id()),
        name: "Jola".to_owned(),
    };
    many.all(chance, vec![jola])?;
    let tasks = hotel
        .rooms
        .iter()
        .zip(["Extra bed for a child", "Flowers on the table", "Cot"])
        .map(|(room, text)| AddTask {
            id: TaskId(chance.id()),
            room: room.id,
            day: today,
            text: text.to_owned(),
        })
        .collect();
    many.all(chance, tasks).map(|_| ())
}

/// Two people work here. The first one's name stands under what the demo did.
fn staff(shell: &Many<'_>, chance: &mut Chance) -> Result<Caller, Failure> {
    let put = |id, name: &str, role| Put {
        id,
        name: name.to_owned(),
        role,
        password: PASSWORD.to_owned(),
    };
    let (anna, ben) = (StaffId(chance.id()), StaffId(chance.id()));
    let calls = vec![
        put(anna, MANAGER, Role::Manager),
        put(ben, "ben", Role::FrontDesk),
    ];
    shell.all(chance, calls)?;
    Ok(Caller::Staff {
        id: anna,
        role: Role::Manager,
    })
}

/// One room with a burst pipe, one with a broken lamp.
fn outages(
    many: &Many<'_>,
    chance: &mut Chance,
    hotel: &keyrack_contract::call::property::Create,
    today: Date,
) -> Result<Vec<RoomId>, Failure> {
    let room = |number: &str| hotel.rooms.iter().find(|room| room.number == number);
    let mut calls = Vec::new();
    let mut away = Vec::new();
    for (number, kind, reason, before, ahead) in [
        (
            "205",
            OutageKind::OutOfOrder,
            "Burst pipe in the bathroom",
            -2,
            6,
        ),
        (
            "307",
            OutageKind::OutOfService,
            "Reading lamp broken",
            -1,
            3,
        ),
    ] {
        let Some(room) = room(number) else { continue };
        if kind == OutageKind::OutOfOrder {
            away.push(room.id);
        }
        let nights = Stay::try_new(after(today, before)?, after(today, ahead)?).map_err(fault)?;
        calls.push(TakeOut {
            id: OutageId(chance.id()),
            room: room.id,
            kind,
            nights,
            reason: reason.to_owned(),
        });
    }
    many.all(chance, calls)?;
    Ok(away)
}

/// Nobody is written to: these guests were never asked.
fn forget_mail(engine: &Engine) -> Result<(), Failure> {
    loop {
        let due = engine.outbox_due(200)?;
        if due.is_empty() {
            return Ok(());
        }
        for message in due {
            engine.outbox_settle(message.id, Outcome::Sent)?;
        }
    }
}
