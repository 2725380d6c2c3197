//! The demo's server.

use std::{process::Command, sync::atomic::AtomicBool};

use anyhow::{Context, Result};

use super::{Demo, address::answers, child::Child};
use crate::step::read;

/// What the server is called in messages.
pub const NAME: &str = "server";
/// Filling the demo hotel the first time takes a while in an unoptimised build.
const READY_SECONDS_MAX: u64 = 600;

/// Starts the server and waits until it answers.
pub fn start(demo: &Demo, stop: &AtomicBool) -> Result<Child> {
    let mut command = Command::new(demo.program("keyrack-server"));
    command.arg("--data").arg(demo.data.join("server"));
    command.args([
        "--listen",
        &format!("127.0.0.1:{}", demo.server_port),
        "--demo",
    ]);
    let mut server = Child::start(NAME, &mut command, &demo.data.join("server.log"))?;
    let port = demo.server_port;
    server.wait_for(READY_SECONDS_MAX, stop, |_| {
        answers(port, "/readyz").then_some(())
    })?;
    Ok(server)
}

/// A one-time code that lets one desk join the demo hotel.
pub fn enrolment_code(demo: &Demo) -> Result<String> {
    let mut command = Command::new(demo.program("keyrack-server"));
    command
        .args(["enrol-code", "--data"])
        .arg(demo.data.join("server"))
        .args(["--property", "demo"]);
    let said = read(&mut command)?;
    let code = said.lines().rev().find(|line| !line.trim().is_empty());
    Ok(code
        .context("the server gave no enrolment code")?
        .trim()
        .to_owned())
}
