//! Keys that do not fit, files that are newer, a disk that is full.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use keyrack_contract::Code;
use keyrack_tests::process::{
    PROMPT, Program, ServerFolder, ServerProgram, open_file, run, today, until,
};
use tempfile::TempDir;

use super::{lives, look};

/// Starts a server that must refuse, and gives what it said.
fn refused(data: &Path) -> Result<String> {
    let mut program = Program::start(&mut ServerProgram::command(data, "127.0.0.1:0", &[])?)?;
    let status = program.wait_end(PROMPT)?;
    ensure!(!status.success(), "it says that it failed: {status}");
    until("it says why", PROMPT, || {
        Ok(program
            .said()
            .iter()
            .any(|line| line.starts_with("keyrack-server: "))
            .then(|| program.said().join("\n")))
    })
}

#[test]
fn a_wrong_key_and_a_second_server_are_refused_and_change_nothing() -> Result<()> {
    let folder = ServerFolder::with_hotel(3, 1)?;
    let key = folder.path().join("key");
    let right = fs::read(&key)?;
    let before = fs::read(folder.path().join("lindenhof.db"))?;
    fs::write(&key, [7; 32])?;
    let said = refused(folder.path())?;
    ensure!(said.contains("key"), "{said}");
    fs::write(&key, b"short")?;
    ensure!(refused(folder.path())?.contains("32 bytes"));
    ensure!(fs::read(folder.path().join("lindenhof.db"))? == before);
    fs::write(&key, right)?;
    let server = ServerProgram::start(folder.path())?;
    let said = refused(folder.path())?;
    ensure!(said.contains("accounts"), "{said}");
    ensure!(look(&server)?.status == 200);
    Ok(())
}

/// Marks a file of the server as made by a program of so many versions later.
fn make_newer(folder: &Path, name: &str, purpose: &str) -> Result<()> {
    let key = blake3::derive_key(purpose, &fs::read(folder.join("key"))?);
    let file = open_file(&folder.join(name), &key)?;
    let version: i64 = file.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    ensure!(version > 0, "every file has a version");
    file.pragma_update(None, "user_version", version + 6)?;
    Ok(())
}

#[test]
fn a_database_of_a_newer_version_is_refused_and_left_alone() -> Result<()> {
    let folder = ServerFolder::with_hotel(3, 1)?;
    make_newer(
        folder.path(),
        "accounts.db",
        "keyrack-server 2026-11 accounts",
    )?;
    let before = fs::read(folder.path().join("accounts.db"))?;
    let said = refused(folder.path())?;
    ensure!(said.contains("newer"), "{said}");
    ensure!(fs::read(folder.path().join("accounts.db"))? == before);
    Ok(())
}

/// A disk of its own, as small as it needs to be; gone with the test.
struct SmallDisk(TempDir);

impl SmallDisk {
    /// `None` where the system lets nobody make one.
    fn make(megabytes: u32) -> Result<Option<Self>> {
        let folder = tempfile::tempdir()?;
        let size = format!("size={megabytes}m");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &size, "none"]);
        let mounted = run(mount.arg(folder.path()));
        Ok(mounted
            .is_ok_and(|mounted| mounted.status.success())
            .then(|| Self(folder)))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: a program that was killed may still let go of its files.
        let _ = run(Command::new("umount").arg("-l").arg(self.0.path()));
    }
}

#[test]
fn a_full_disk_is_told_and_nothing_is_half_done() -> Result<()> {
    let Some(disk) = SmallDisk::make(24)? else {
        eprintln!("\n*** NOT TESTED: the full disk. Only root may mount one.\n");
        return Ok(());
    };
    let folder = ServerFolder::with_hotel(40, 2)?;
    let data = disk.0.path().join("data");
    let copied = run(Command::new("cp").arg("-r").args([folder.path(), &data]))?;
    ensure!(copied.status.success());
    let server = ServerProgram::start(&data)?;
    let web = server.web()?;
    let tomorrow = today().tomorrow()?;
    let first = web.book("before", "Space", today(), tomorrow)?;
    let before = look(&server)?;

    // Whatever is left is taken away.
    let ballast = disk.0.path().join("ballast");
    let mut fill = Command::new("dd");
    fill.args(["if=/dev/zero", &format!("of={}", ballast.display())]);
    ensure!(!run(fill.arg("bs=4096"))?.status.success(), "the disk ends");
    let told = until("the disk is full", PROMPT, || {
        let answer = web.hold(
            &format!("full {:?}", std::time::Instant::now()),
            tomorrow,
            tomorrow.tomorrow()?,
        )?;
        Ok((answer.status != 201).then_some(answer))
    })?;
    ensure!(
        told.text("/code")? == Code::DiskFull.key() && told.text("/title")?.len() > 5,
        "{told:?}"
    );
    lives(&server)?;
    ensure!(
        web.booking(&first)?.status == 200,
        "what stands can be read"
    );
    ensure!(look(&server)? == before, "a refused hold keeps no room");

    // With room again it works on, and starts again too.
    fs::remove_file(&ballast)?;
    let second = web.book("after", "Space", today(), tomorrow)?;
    let server = server.kill_and_restart()?;
    for booked in [&first, &second] {
        ensure!(server.web()?.booking(booked)?.status == 200);
    }
    Ok(())
}
