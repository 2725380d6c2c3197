//! What a hotel runs itself with: people and rooms that only the server may change, at real desks.

use anyhow::{Result, anyhow, ensure};
use keyrack_contract::call::property;
use keyrack_contract::call::room::{Add as AddRooms, Archive};
use keyrack_contract::call::staff::{Add, List, Password, Role, SetActive};
use keyrack_contract::call::state::Line;
use keyrack_contract::{CallId, Code};
use keyrack_domain::property::Room;
use keyrack_domain::{RoomId, StaffId};
use keyrack_tests::DOUBLE;
use keyrack_tests::process::{
    DeskPage, DeskProgram, PROMPT, Relay, ServerFolder, ServerProgram, until,
};
use uuid::Uuid;

/// Ids of this journey's own: the server remembers those that its hotel was set up with.
fn id(number: u128) -> CallId {
    CallId(Uuid::from_u128(0x0004_005E_0000 + number))
}

fn carla() -> Add {
    Add {
        id: StaffId(Uuid::from_u128(0xCA71A)),
        name: "carla".to_owned(),
        full_name: "Carla Cortez".to_owned(),
        role: Role::FrontDesk,
        password: Password::Typed("a word of hers".to_owned()),
    }
}

fn until_alone(page: &DeskPage) -> Result<()> {
    until("the desk knows that it is alone", PROMPT, || {
        Ok((page.state()?.line != Line::Online).then_some(()))
    })
}

#[test]
fn somebody_added_at_one_desk_signs_in_at_another_that_is_cut_off() -> Result<()> {
    let folder = ServerFolder::with_hotel(4, 1)?;
    let server = ServerProgram::start(folder.path())?;
    let relay = Relay::to(server.address())?;
    let here = DeskProgram::join(&server.url(), &server.enrolment_code("lindenhof")?)?;
    let there = DeskProgram::join(&relay.url(), &server.enrolment_code("lindenhof")?)?;
    let (page, other) = (here.sign_in()?, there.sign_in()?);
    page.until_sent()?;
    other.until_sent()?;

    // The desk hands it on; a repeat is answered and adds nobody twice.
    for _ in 0..2 {
        page.run(id(1), &carla())?
            .map_err(|failure| anyhow!("{failure:?}"))?;
    }
    until("the other desk knows her", PROMPT, || {
        let people = other.ask(&List {})?.map_err(|why| anyhow!("{why:?}"))?;
        let found = people.people.into_iter().find(|one| one.name == "carla");
        Ok(found.filter(|one| one.full_name == "Carla Cortez"))
    })?;
    relay.cut();
    until_alone(&other)?;
    let hers = other
        .sign_in_as("carla", "a word of hers")?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    ensure!(
        hers.ask(&List {})?
            .is_err_and(|why| why.code == Code::RoleDenied),
        "the front desk does not see the staff"
    );
    // Without the line nobody is changed, and the desk says why.
    let off = SetActive {
        id: carla().id,
        active: false,
    };
    let refused = other.run(id(2), &off)?;
    ensure!(
        refused
            .as_ref()
            .is_err_and(|why| why.code == Code::LineNeeded),
        "{refused:?}"
    );

    // She leaves; the desk that was away hears of it with the line, and lets her do nothing more.
    page.run(id(3), &off)?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    relay.mend();
    until("she is signed out", PROMPT, || {
        let asked = hers.ask(&property::Settings {})?;
        Ok(asked
            .is_err_and(|why| why.code == Code::SignInNeeded)
            .then_some(()))
    })?;
    ensure!(other.sign_in_as("carla", "a word of hers")?.is_err());
    // Where she last signed in was told to the server, and from there to the first desk.
    until("the sign-in is known everywhere", PROMPT, || {
        let people = page.ask(&List {})?.map_err(|why| anyhow!("{why:?}"))?;
        let found = people.people.into_iter().find(|one| one.name == "carla");
        Ok(found.and_then(|one| one.signed_in_at))
    })?;
    ensure!(server.stop()?.success());
    here.stop_and_check()?;
    there.stop_and_check()?;
    folder.check()
}

#[test]
fn a_room_is_added_at_a_desk_and_taken_out_of_use_by_the_server() -> Result<()> {
    let folder = ServerFolder::with_hotel(4, 1)?;
    let server = ServerProgram::start(folder.path())?;
    let desk = DeskProgram::join(&server.url(), &server.enrolment_code("lindenhof")?)?;
    let page = desk.sign_in()?;
    page.until_sent()?;
    let room = Room {
        id: RoomId(Uuid::from_u128(0x0401)),
        number: "401".to_owned(),
        room_type: DOUBLE,
        floor: "4".to_owned(),
        archived: false,
        members: Vec::new(),
    };
    let call = AddRooms {
        rooms: vec![room.clone()],
    };
    page.run(id(1), &call)?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    page.until_sent()?;
    let out = Archive {
        id: room.id,
        archived: true,
    };
    page.run(id(2), &out)?
        .map_err(|failure| anyhow!("{failure:?}"))?;
    // The answer comes after what it changed: the desk knows it already.
    let profile = page
        .ask(&property::Read {})?
        .map_err(|why| anyhow!("{why:?}"))?;
    ensure!(
        profile
            .rooms
            .iter()
            .any(|known| known.id == room.id && known.archived)
    );
    ensure!(server.stop()?.success());
    desk.stop_and_check()?;
    folder.check()
}
