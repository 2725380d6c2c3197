//! Two desks that are cut off sell what they hold, and one guest each anyway.

use anyhow::{Context, Result, ensure};
use keyrack_contract::Code;
use keyrack_contract::call::booking::{Sell, Terms};
use keyrack_contract::call::conflict::List;
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::reservation::Read;
use keyrack_domain::guest::Guest;
use keyrack_domain::reservation::Source;
use keyrack_domain::{BookingId, Party};
use keyrack_engine::Caller;
use keyrack_tests::{DOUBLE, FLEX, World};

#[test]
fn what_two_desks_sold_anyway_is_flagged_and_never_a_promise_twice() -> Result<()> {
    let rooms = 3;
    let world = World::new(2, rooms, 0)?;
    world.connect(0);
    world.connect(1);
    world.settle()?;
    world.cut(0);
    world.cut(1);
    let tonight = world.stay(0, 1)?;

    // Each sells until it holds no more: together never more than there are.
    let mut promised = 0;
    for place in 0..2 {
        loop {
            match world.sell(place, "Held", DOUBLE, tonight) {
                Ok(_) => promised += 1,
                Err(failure) => {
                    ensure!(failure.code == Code::NoRights, "{failure:?}");
                    break;
                }
            }
        }
    }
    ensure!(promised <= rooms, "{promised} promises of {rooms} rooms");

    // And each takes in more guests than there can be rooms, with a reason.
    let mut anyway = Vec::new();
    for place in [0, 1, 0, 1] {
        let call = Sell {
            booking: BookingId(world.id()),
            stay: tonight,
            rooms: vec![Wanted {
                room_type: DOUBLE,
                rate_plan: FLEX,
                party: Party::try_new(1, vec![])?,
                services: Vec::new(),
            }],
            guest: Guest {
                last_name: "Stranded".to_owned(),
                ..Guest::default()
            },
            known_guest: None,
            source: Source::Desk,
            expected_total: None,
            check_in_to: None,
            notes: String::new(),
            terms: Terms {
                anyway: Some("The last train is gone".to_owned()),
                ..Terms::default()
            },
        };
        let booked = world.desk(place).run(&World::staff(), world.call(), call)?;
        anyway.push(*booked.reservations.first().context("a room")?);
    }

    // Back in touch, rooms that were held nowhere are found for some, and the rest is a list.
    world.connect(0);
    world.connect(1);
    world.settle()?;
    let mut open = 0;
    for id in &anyway {
        let view = world.server.ask(&Caller::System, &Read { id: *id })?;
        ensure!(view.anyway.is_some() && !view.line.contested, "{view:?}");
        open += usize::from(view.line.oversold);
    }
    ensure!(open > 0, "more guests than rooms");
    for engine in [&world.server, world.desk(0), world.desk(1)] {
        let listed = engine.ask(&Caller::System, &List::default())?.oversold;
        ensure!(listed.len() == open, "{listed:?}");
    }
    // What was promised, and what was found besides, fits; and rebuilding makes the same rows.
    world.check()
}
