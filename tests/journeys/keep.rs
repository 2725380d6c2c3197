//! Backups at a real desk: made, put back, killed in the middle; and a desk that joins its server again.

use std::fs;

use anyhow::{Context, Result, anyhow, ensure};
use keyrack_contract::call::booking::{Booked, Sell};
use keyrack_contract::call::health::{
    Examine, Health, JoinAgain, Logs, MakeBackup, Noted, Read, Restore, SetFolder,
};
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::call::property;
use keyrack_contract::call::reservation::Find;
use keyrack_contract::call::setup::{self, Finish, Join, OpenSample, Stage};
use keyrack_contract::call::staff::Role;
use keyrack_contract::call::state::Line;
use keyrack_contract::setup::{Draft, PersonDraft, RoomTypeDraft};
use keyrack_contract::{Ask, CallId, Code, Do};
use keyrack_domain::guest::Guest;
use keyrack_domain::reservation::Source;
use keyrack_domain::{BookingId, Party, Stay};
use keyrack_engine::demo;
use keyrack_tests::process::{
    DeskPage, DeskProgram, PASSWORD, PROMPT, Relay, STAFF, ServerFolder, ServerProgram, today,
    until,
};
use uuid::Uuid;

fn asked<C: Ask>(page: &DeskPage, call: &C) -> Result<C::Reply> {
    page.ask(call)?.map_err(|failure| anyhow!("{failure:?}"))
}

fn done<C: Do>(page: &DeskPage, number: u128, call: &C) -> Result<C::Reply> {
    let id = CallId(Uuid::from_u128(number));
    page.run(id, call)?
        .map_err(|failure| anyhow!("{failure:?}"))
}

fn draft() -> Draft {
    Draft {
        name: "Gasthof Probe".to_owned(),
        address: "Marktplatz 1, 12345 Irgendwo".to_owned(),
        country: "DE".to_owned(),
        zone: "Europe/Berlin".to_owned(),
        languages: vec!["en".to_owned()],
        types: vec![RoomTypeDraft {
            code: "DBL".to_owned(),
            name: "Double".to_owned(),
            adults: "2".to_owned(),
            heads: "2".to_owned(),
            rooms: "101-104".to_owned(),
            price: "100".to_owned(),
            ..RoomTypeDraft::default()
        }],
        plan_name: "Flexible".to_owned(),
        people: vec![PersonDraft {
            name: STAFF.to_owned(),
            role: Role::Manager,
        }],
        ..Draft::default()
    }
}

fn sell(page: &DeskPage, number: u128, name: &str) -> Result<Booked> {
    let profile = asked(page, &property::Read {})?;
    let room_type = profile.room_types.first().context("a type")?.id;
    let rate_plan = profile.rate_plans.first().context("a plan")?.id;
    let call = Sell {
        booking: BookingId(Uuid::from_u128(number)),
        stay: Stay::try_new(profile.business_date, profile.business_date.tomorrow()?)?,
        rooms: vec![Wanted {
            room_type,
            rate_plan,
            party: Party::try_new(2, vec![])?,
            services: Vec::new(),
        }],
        guest: Guest {
            last_name: name.to_owned(),
            first_name: "Test".to_owned(),
            ..Guest::default()
        },
        known_guest: None,
        source: Source::Desk,
        expected_total: None,
        check_in_to: None,
        notes: String::new(),
        terms: keyrack_contract::call::booking::Terms::default(),
    };
    done(page, number, &call)
}

fn is_there(page: &DeskPage, booked: &Booked) -> Result<bool> {
    let find = Find {
        text: booked.reference.clone(),
        limit: 10,
        ..Find::default()
    };
    Ok(!asked(page, &find)?.lines.is_empty())
}

fn rested(page: &DeskPage) -> Result<Health> {
    until("what is under way is done", PROMPT, || {
        let health = asked(page, &Read {})?;
        Ok(health.work.is_none().then_some(health))
    })
}

#[test]
fn a_backup_is_put_back_and_says_of_when_it_is() -> Result<()> {
    let desk = DeskProgram::empty()?;
    let door = desk.page()?;
    let finish = Finish {
        draft: draft(),
        passwords: vec![PASSWORD.to_owned()],
    };
    done(&door, 1, &finish)?;
    let page = door
        .sign_in_as(STAFF, PASSWORD)?
        .map_err(|why| anyhow!("{why:?}"))?;
    let kept = sell(&page, 2, "Kept")?;

    // A folder of the hotel's own choosing, and one that cannot be used.
    let elsewhere = tempfile::tempdir()?;
    let folder = elsewhere.path().join("stick").display().to_string();
    done(
        &page,
        3,
        &SetFolder {
            folder: folder.clone(),
            keep: 2,
        },
    )?;
    let refused = page.run(
        CallId(Uuid::from_u128(4)),
        &SetFolder {
            folder: "not/absolute".to_owned(),
            keep: 2,
        },
    )?;
    ensure!(refused.is_err_and(|why| why.code == Code::FolderUnusable));
    done(&page, 5, &MakeBackup {})?;
    let health = rested(&page)?;
    ensure!(
        health.backup_failed.is_none() && health.folder == folder,
        "{health:?}"
    );
    ensure!(health.restored_as_of.is_none() && health.alone);
    let backup = health.backups.first().context("a backup")?.clone();
    let bytes = fs::read(elsewhere.path().join("stick").join(&backup.name))?;
    for word in [&b"Kept"[..], b"SQLite format", b"Gasthof"] {
        ensure!(!bytes.windows(word.len()).any(|part| part == word));
    }

    // The file is looked over; the logs name nobody.
    done(&page, 6, &Examine {})?;
    let found = rested(&page)?.examined.context("examined")?;
    ensure!(
        found.sound && !found.lists_mended && found.failed.is_none(),
        "{found:?}"
    );
    ensure!(asked(&page, &Logs {})?.content.len() > 20);

    // What is booked afterwards is not in the backup; the hotel it was in is set aside.
    let lost = sell(&page, 7, "Lost")?;
    let damaged = elsewhere
        .path()
        .join("stick")
        .join("keyrack-gasthof-probe-A1-20200101-000000.backup");
    fs::write(damaged, &bytes[..bytes.len() / 2])?;
    let wrong = Restore {
        name: "keyrack-gasthof-probe-A1-20200101-000000.backup".to_owned(),
    };
    let refused = page.run(CallId(Uuid::from_u128(8)), &wrong)?;
    ensure!(refused.is_err_and(|why| why.code == Code::BackupDamaged));
    ensure!(is_there(&page, &lost)?, "a damaged backup changes nothing");
    done(&page, 9, &Restore { name: backup.name })?;
    ensure!(
        page.ask(&Read {})?
            .is_err_and(|why| why.code == Code::SignInNeeded),
        "everybody signs in anew"
    );
    let page = door
        .sign_in_as(STAFF, PASSWORD)?
        .map_err(|why| anyhow!("{why:?}"))?;
    ensure!(is_there(&page, &kept)? && !is_there(&page, &lost)?);
    ensure!(asked(&page, &Read {})?.restored_as_of.is_some());
    let aside = fs::read_dir(desk.data().join("set-aside"))?.count();
    ensure!(aside == 1, "{aside} hotels set aside");

    // It is still so after a start, until somebody has taken note.
    let desk = desk.kill_and_restart()?;
    let page = desk
        .page()?
        .sign_in_as(STAFF, PASSWORD)?
        .map_err(|why| anyhow!("{why:?}"))?;
    ensure!(asked(&page, &Read {})?.restored_as_of.is_some());
    done(&page, 10, &Noted {})?;
    ensure!(asked(&page, &Read {})?.restored_as_of.is_none());
    sell(&page, 11, "Later")?;
    Ok(())
}

#[test]
fn a_backup_that_is_killed_in_the_middle_is_none_and_harms_none() -> Result<()> {
    let mut desk = DeskProgram::empty()?;
    let door = desk.page()?;
    done(&door, 1, &OpenSample {})?;
    let sign_in = |desk: &DeskProgram| -> Result<DeskPage> {
        desk.page()?
            .sign_in_as(demo::MANAGER, demo::PASSWORD)?
            .map_err(|why| anyhow!("{why:?}"))
    };
    let mut page = door
        .sign_in_as(demo::MANAGER, demo::PASSWORD)?
        .map_err(|why| anyhow!("{why:?}"))?;
    done(&page, 2, &MakeBackup {})?;
    let first = rested(&page)?.backups;
    ensure!(first.len() == 1, "{first:?}");
    let folder = desk.data().join("backups");
    let before = fs::read(folder.join(&first.first().context("one")?.name))?;
    for round in 0..3 {
        done(&page, 10 + round, &MakeBackup {})?;
        until("a part is there, or it is done already", PROMPT, || {
            let begun = fs::read_dir(&folder)?.flatten().count() > 1;
            Ok(begun.then_some(()))
        })?;
        desk = desk.kill_and_restart()?;
        page = sign_in(&desk)?;
    }
    ensure!(
        before == fs::read(folder.join(&first.first().context("one")?.name))?,
        "the older backup is as it was"
    );
    // The next one clears up, and each that is listed is whole.
    done(&page, 20, &MakeBackup {})?;
    let health = rested(&page)?;
    ensure!(health.backup_failed.is_none(), "{health:?}");
    let names: Vec<String> = fs::read_dir(&folder)?
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    ensure!(
        names.iter().all(|name| name.ends_with(".backup")),
        "{names:?}"
    );
    ensure!(names.len() == health.backups.len());
    Ok(())
}

#[test]
fn a_desk_that_joins_again_gives_up_only_what_it_was_shown() -> Result<()> {
    let folder = ServerFolder::with_hotel(4, 1)?;
    let server = ServerProgram::start(folder.path())?;
    let relay = Relay::to(server.address())?;
    let desk = DeskProgram::join(&relay.url(), &server.enrolment_code("lindenhof")?)?;
    let page = desk.sign_in()?;
    until("the desk holds a room for tonight", PROMPT, || {
        let held = page.state()?.held;
        Ok(held.iter().any(|held| held.night == today()).then_some(()))
    })?;
    page.until_sent()?;
    relay.cut();
    until("the desk knows that it is alone", PROMPT, || {
        Ok((page.state()?.line != Line::Online).then_some(()))
    })?;
    sell(&page, 1, "Waits")?;
    let health = asked(&page, &Read {})?;
    ensure!(!health.alone && health.waiting.len() == 1, "{health:?}");

    // Nothing is put back where a server knows the hotel, and nobody gives up what they did not see.
    done(&page, 2, &MakeBackup {})?;
    let backup = rested(&page)?.backups.first().context("a backup")?.clone();
    let refused = page.run(CallId(Uuid::from_u128(3)), &Restore { name: backup.name })?;
    ensure!(refused.is_err_and(|why| why.code == Code::RestoreNotHere));
    let refused = page.run(CallId(Uuid::from_u128(4)), &JoinAgain { waiting: 0 })?;
    ensure!(refused.is_err_and(|why| why.code == Code::WaitingChanged));
    done(&page, 5, &JoinAgain { waiting: 1 })?;
    let setup = asked(&page, &setup::Read {})?;
    ensure!(setup.stage == Stage::Empty, "{setup:?}");
    let aside = fs::read_dir(desk.data().join("set-aside"))?
        .flatten()
        .next()
        .context("set aside")?
        .path();
    ensure!(aside.join("desk.db").exists() && aside.join("identity.json").exists());

    relay.mend();
    let join = Join {
        server: relay.url(),
        code: server.enrolment_code("lindenhof")?,
        name: "Front Desk".to_owned(),
    };
    done(&page, 6, &join)?;
    let again = until("the hotel is here again", PROMPT, || {
        Ok(page.sign_in_as(STAFF, PASSWORD)?.ok())
    })?;
    again.until_sent()?;
    ensure!(!asked(&again, &property::Read {})?.rooms.is_empty());
    Ok(())
}
