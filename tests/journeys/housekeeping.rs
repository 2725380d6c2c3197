//! Rooms from dirty to ready, at two desks without a line and at three browsers with one.

use anyhow::{Context, Result, ensure};
use keyrack_contract::call::housekeeping::{
    AddAttendant, AddTask, Assign, Assigned, Board, Mark, Marked,
};
use keyrack_domain::property::Cleanliness;
use keyrack_domain::{AttendantId, TaskId};
use keyrack_tests::process::{Browser, CLEANER, Reception, STAFF, sign_in_as};
use keyrack_tests::{World, room};

use crate::browser::book;

#[test]
fn two_desks_without_a_line_share_the_days_rooms_and_merge() -> Result<()> {
    let world = World::new(2, 6, 0)?;
    world.connect(0);
    world.connect(1);
    world.settle()?;
    let ana = AttendantId(world.id());
    let name = "Ana".to_owned();
    world.desk(0).run(
        &World::staff(),
        world.call(),
        AddAttendant { id: ana, name },
    )?;
    world.settle()?;
    world.cut(0);
    world.cut(1);

    // Each desk marks and gives away rooms of its own, puts somebody on the list, and both say
    // something of one room.
    let bo = AttendantId(world.id());
    let name = "Bo".to_owned();
    world
        .desk(1)
        .run(&World::staff(), world.call(), AddAttendant { id: bo, name })?;
    for (place, rooms, who) in [(0, [0, 1], ana), (1, [2, 3], bo)] {
        let rooms = rooms.map(room);
        let mark = Mark {
            rooms: rooms
                .map(|room| Marked {
                    room,
                    status: Cleanliness::Dirty,
                    look: false,
                })
                .into(),
        };
        let give = Assign {
            rooms: rooms
                .iter()
                .chain([&room(5)])
                .map(|room| Assigned {
                    room: *room,
                    attendant: Some(who),
                })
                .collect(),
        };
        let task = AddTask {
            id: TaskId(world.id()),
            room: room(4),
            day: world.today,
            text: format!("From desk {place}"),
        };
        let desk = world.desk(place);
        desk.run(&World::staff(), world.call(), mark)?;
        desk.run(&World::staff(), world.call(), give)?;
        desk.run(&World::staff(), world.call(), task)?;
    }
    world.connect(0);
    world.connect(1);
    world.settle()?;

    // Nothing of either is lost, both show the same, and for the room of both one of them stands.
    let board = world.desk(0).ask(&World::staff(), &Board {})?;
    ensure!(board == world.desk(1).ask(&World::staff(), &Board {})?);
    let line = |place| {
        let found = board.rooms.iter().find(|line| line.room.id == room(place));
        found.context("a room")
    };
    for (place, who) in [(0, ana), (1, ana), (2, bo), (3, bo)] {
        let line = line(place)?;
        ensure!(line.attendant == Some(who) && line.status == Cleanliness::Dirty);
    }
    ensure!(line(4)?.tasks.len() == 2, "{:?}", line(4)?.tasks);
    ensure!([Some(ana), Some(bo)].contains(&line(5)?.attendant));
    ensure!(board.attendants.len() == 2, "{:?}", board.attendants);
    world.check()
}

#[test]
fn a_room_goes_from_the_guest_who_leaves_to_the_guest_who_comes() -> Result<()> {
    let reception = Reception::open(6, 2)?;
    let (guest, desk) = (Browser::chromium()?, &reception.browser);

    // A guest comes, and leaves the same day: the room is to be cleaned.
    let first = book(&guest, &reception.server.url(), "Frueh")?;
    desk.click(&format!(
        "[data-testid=arrivals] [data-reference='{first}'] [data-testid=check-in]"
    ))?;
    desk.click("[data-testid=room-choice][data-room='101']")?;
    desk.click("[data-testid=check-in-dialog] [data-testid=dialog-confirm]")?;
    desk.click(&format!(
        "[data-testid=in-house] [data-reference='{first}'] [data-testid=depart-early]"
    ))?;
    desk.click("[data-testid=dialog-confirm]")?;
    desk.click("[data-testid=nav-rooms]")?;
    desk.see("[data-room='101'][data-status=dirty]")?;

    // The desk gives it to the attendant, who has nothing but the board, on a screen as wide as a
    // phone's.
    desk.click("[data-testid=share-out]")?;
    desk.see("[data-testid=toast-undo]")?;
    leave(desk)?;
    desk.resize(390, 844)?;
    sign_in_as(desk, CLEANER)?;
    desk.see("[data-testid=rooms]")?;
    ensure!(desk.count("[data-testid=nav-today]")? == 0);
    desk.see("[data-room='101'][data-status=dirty]")?;
    ensure!(
        desk.count("[data-testid=room-row]")? == 1,
        "nothing but her own"
    );
    desk.click("[data-room='101'] [data-testid=mark-clean]")?;
    desk.see("[data-room='101'][data-status=clean]")?;
    leave(desk)?;
    desk.resize(1280, 1000)?;

    // Whoever inspects sees it, and the next guest gets this very room.
    sign_in_as(desk, STAFF)?;
    desk.click("[data-testid=nav-rooms]")?;
    desk.click("[data-room='101'][data-status=clean] [data-testid=mark-inspected]")?;
    desk.see("[data-room='101'][data-status=inspected]")?;
    let next = book(&guest, &reception.server.url(), "Spaet")?;
    desk.click("[data-testid=nav-today]")?;
    desk.click(&format!(
        "[data-testid=arrivals] [data-reference='{next}'] [data-testid=check-in]"
    ))?;
    desk.click("[data-testid=room-choice][data-room='101']")?;
    ensure!(desk.count("[data-testid=room-warning]")? == 0);
    desk.click("[data-testid=check-in-dialog] [data-testid=dialog-confirm]")?;
    desk.see(&format!("[data-testid=in-house] [data-reference='{next}']"))
}

/// Signs out.
fn leave(desk: &Browser) -> Result<()> {
    desk.click("[data-testid=user-menu]")?;
    desk.click("[data-testid=sign-out]")?;
    desk.see("#sign-in-name")
}
