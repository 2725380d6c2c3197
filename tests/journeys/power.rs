//! Power loss: only what was synced to the disk survives.
//!
//! A writer runs in a process of its own under strace, which writes down every write and every sync of
//! the property's file and its log, and every acknowledgement. From that the disk is built again as it
//! was at any moment: bytes that were synced stand; of the others none, or any, may have got there.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, anyhow, bail, ensure};
use keyrack_contract::CallId;
use keyrack_contract::call::booking::{Confirm, Read};
use keyrack_contract::call::hold::{Create as Hold, Wanted};
use keyrack_domain::guest::Guest;
use keyrack_domain::{BookingId, DeviceId, HoldId, Party, Stay};
use keyrack_engine::{Caller, Config, Engine, Identity, Limits, Side};
use keyrack_tests::process::{Disk, Event, compare, find_tool, nothing_starts, read_trace, run};
use keyrack_tests::{DOUBLE, FLEX, Hand, Seeded, hotel, prices};
use uuid::Uuid;

/// Where the writer finds its file; it also says that this process is the writer.
const FOLDER: &str = "KEYRACK_POWER_DIR";
/// Set when the writer leaves durable commits out.
const UNSAFE: &str = "KEYRACK_POWER_UNSAFE";
/// Who books at the same time, so that bookings share commits.
const GUESTS: u32 = 3;
/// How often each of them books.
const BOOKINGS: u32 = 8;
/// At how many other moments the power goes, with unsynced bytes half there.
const TORN: usize = 16;

/// Files by name.
type Files = BTreeMap<String, Vec<u8>>;

fn open(folder: &Path, limits: Limits, chance: u64) -> Result<Engine> {
    Ok(Engine::open(Config {
        path: folder.join("hotel.db"),
        key: [3; 32],
        side: Side::Server,
        identity: Identity {
            device: DeviceId(Uuid::from_u128(0x5E)),
            seed: [4; 32],
            prefix: "W0".to_owned(),
            property_key: [5; 32],
        },
        clock: Hand::at("2026-03-02T09:00:00Z".parse()?),
        randomness: Seeded::from(chance),
        limits,
    })?)
}

fn make(folder: &Path) -> Result<()> {
    let today = jiff::civil::date(2026, 3, 2);
    let engine = open(folder, Limits::default(), 1)?;
    engine.run(
        &Caller::System,
        CallId(Uuid::from_u128(1)),
        hotel(30, 2, today),
    )?;
    engine.run(&Caller::System, CallId(Uuid::from_u128(2)), prices(today))?;
    engine.close();
    Ok(())
}

/// Books, and says each reference once it is acknowledged.
fn write(folder: &Path, limits: Limits) -> Result<()> {
    let engine = open(folder, limits, 2)?;
    let guests: Vec<_> = (0..GUESTS)
        .map(|guest| {
            let engine = engine.clone();
            std::thread::spawn(move || {
                (0..BOOKINGS)
                    .try_for_each(|number| book(&engine, u128::from(guest * 1_000 + number)))
            })
        })
        .collect();
    for guest in guests {
        guest.join().map_err(|_| anyhow!("a guest panicked"))??;
    }
    // The power goes: nothing is closed.
    std::process::exit(0)
}

fn book(engine: &Engine, number: u128) -> Result<()> {
    let stay = Stay::try_new(jiff::civil::date(2026, 4, 1), jiff::civil::date(2026, 4, 3))?;
    let wanted = Wanted {
        room_type: DOUBLE,
        rate_plan: FLEX,
        party: Party::try_new(2, vec![])?,
        services: Vec::new(),
    };
    let hold = HoldId(Uuid::from_u128(0x1_0000 + number));
    let create = Hold {
        id: hold,
        stay,
        rooms: vec![wanted],
        expected_total: None,
        group: None,
        code: String::new(),
    };
    engine.run(
        &Caller::Guest,
        CallId(Uuid::from_u128(0x2_0000 + number)),
        create,
    )?;
    let guest = Guest {
        first_name: "Test".to_owned(),
        last_name: "Power".to_owned(),
        language: "en".to_owned(),
        ..Guest::default()
    };
    let confirm = Confirm {
        hold,
        booking: BookingId(Uuid::from_u128(0x3_0000 + number)),
        guest,
        requests: String::new(),
        manage_token_digest: [0; 32],
        marketing_wording: None,
    };
    let booked = engine.run(
        &Caller::Guest,
        CallId(Uuid::from_u128(0x4_0000 + number)),
        confirm,
    )?;
    // One write of the system: the trace shows it in its place among the others.
    println!("acknowledged {}", booked.reference);
    Ok(())
}

/// The writer itself; the tests below start it.
#[test]
#[ignore = "runs under strace, for the tests beside it"]
fn writer() -> Result<()> {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return Ok(());
    };
    let limits = Limits {
        unsafe_commits: std::env::var_os(UNSAFE).is_some(),
        ..Limits::default()
    };
    write(Path::new(&folder), limits)
}

/// Runs the writer under strace; gives the files before it and what happened then.
fn record(unsafe_commits: bool) -> Result<(Files, Vec<Event>)> {
    let folder = tempfile::tempdir()?;
    let work = folder.path().join("work");
    fs::create_dir(&work)?;
    let alone = nothing_starts();
    make(&work)?;
    drop(alone);
    let mut before = BTreeMap::new();
    for name in ["hotel.db", "hotel.db-wal"] {
        before.insert(
            name.to_owned(),
            fs::read(work.join(name)).unwrap_or_default(),
        );
    }
    let log = folder.path().join("trace");
    let mut command = Command::new("strace");
    command
        .args([
            "-f",
            "-y",
            "-xx",
            "-s",
            "16777216",
            "-e",
            "trace=pwrite64,write,fsync,fdatasync,ftruncate",
            "-o",
        ])
        .arg(&log);
    command
        .arg(std::env::current_exe()?)
        .args(["power::writer", "--exact", "--ignored", "--nocapture"])
        .env(FOLDER, &work);
    if unsafe_commits {
        command.env(UNSAFE, "1");
    }
    let output = run(&mut command)?;
    ensure!(
        output.status.success(),
        "the writer failed: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    let events = read_trace(&fs::read_to_string(&log)?)?;
    let acknowledged = events
        .iter()
        .filter(|event| matches!(event, Event::Said(_)))
        .count();
    ensure!(
        acknowledged == usize::try_from(GUESTS * BOOKINGS)?,
        "the trace shows {acknowledged} bookings"
    );
    Ok((before, events))
}

/// Starts from what is on the disk. Says which acknowledged bookings are missing.
fn missing(disk: &Files, acknowledged: &[String], thorough: bool) -> Result<Vec<String>> {
    let folder = tempfile::tempdir()?;
    for (name, bytes) in disk {
        fs::write(folder.path().join(name), bytes)?;
    }
    let engine = open(folder.path(), Limits::default(), 3)?;
    let mut missing = Vec::new();
    for reference in acknowledged {
        match engine.ask(
            &Caller::System,
            &Read {
                reference: reference.clone(),
            },
        ) {
            Ok(view) => ensure!(view.rooms.len() == 1, "{reference} stands more than once"),
            Err(_) => missing.push(reference.clone()),
        }
    }
    if thorough {
        compare(&engine)?;
    }
    engine.close();
    Ok(missing)
}

fn can_trace() -> Result<bool> {
    if find_tool("strace").is_some() {
        return Ok(true);
    }
    if std::env::var_os("KEYRACK_REQUIRE_ALL").is_some() {
        bail!("power loss cannot be tested: strace is missing");
    }
    eprintln!("\n*** NOT TESTED: power loss. strace is missing on this machine.\n");
    Ok(false)
}

#[test]
fn what_was_acknowledged_survives_power_loss() -> Result<()> {
    if !can_trace()? {
        return Ok(());
    }
    let (before, events) = record(false)?;
    let chance = Seeded::from(11);
    let mut disk = Disk::holding(before);
    let mut acknowledged = Vec::new();
    let every = (events.len() / TORN).max(1);
    for (place, event) in events.iter().enumerate() {
        disk.take(event);
        let said = matches!(event, Event::Said(_));
        if let Event::Said(reference) = event {
            acknowledged.push(reference.clone());
        }
        if said {
            let lost = missing(&disk.synced(), &acknowledged, false)?;
            ensure!(
                lost.is_empty(),
                "lost after {} bookings: {lost:?}",
                acknowledged.len()
            );
        }
        if place % every == 0 {
            let lost = missing(
                &disk.torn(|| chance.next().is_multiple_of(2)),
                &acknowledged,
                false,
            )?;
            ensure!(lost.is_empty(), "lost to a torn write at {place}: {lost:?}");
        }
    }
    ensure!(missing(&disk.synced(), &acknowledged, true)?.is_empty());
    Ok(())
}

#[test]
fn without_durable_commits_the_same_power_loss_loses_bookings() -> Result<()> {
    if !can_trace()? {
        return Ok(());
    }
    let (before, events) = record(true)?;
    let mut disk = Disk::holding(before);
    let mut acknowledged = Vec::new();
    for event in &events {
        disk.take(event);
        if let Event::Said(reference) = event {
            acknowledged.push(reference.clone());
        }
    }
    ensure!(
        missing(&disk.torn(|| true), &acknowledged, true)?.is_empty(),
        "with every write on the disk nothing is lost"
    );
    let lost = missing(&disk.synced(), &acknowledged, false)?;
    ensure!(
        !lost.is_empty(),
        "the proof proves nothing: no booking was lost without a sync"
    );
    Ok(())
}

/// Keeps the trace's reader honest without strace.
#[test]
fn a_trace_is_read_with_its_threads_mixed() -> Result<()> {
    let trace = "10 pwrite64(5</d/hotel.db-wal>, \"\\x61\\x62\", 2, 1) = 2\n\
        11 fdatasync(5</d/hotel.db-wal> <unfinished ...>\n\
        10 pwrite64(5</d/hotel.db-wal>, \"\\x63\", 1, 0) = 1\n\
        11 <... fdatasync resumed>) = 0\n\
        12 write(1<pipe:[7]>, \"\\x61\\x63\\x6b\\x6e\\x6f\\x77\\x6c\\x65\\x64\\x67\\x65\\x64\\x20\\x4b\\x52\\x0a\", 16) = 16\n";
    let events = read_trace(trace)?;
    let mut disk = Disk::holding(BTreeMap::new());
    events.iter().for_each(|event| disk.take(event));
    // What was written while the sync ran is not covered by it.
    ensure!(
        disk.synced().get("hotel.db-wal").map(Vec::as_slice) == Some(b"\0ab".as_slice()),
        "{:?}",
        disk.synced()
    );
    ensure!(disk.torn(|| true).get("hotel.db-wal").map(Vec::as_slice) == Some(b"cab".as_slice()));
    ensure!(
        matches!(events.last(), Some(Event::Said(reference)) if reference == "KR"),
        "{events:?}"
    );
    Ok(())
}
