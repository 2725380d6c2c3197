//! A compiler that can build for the browser.
//!
//! Where rustup reaches its server, it adds the target to the toolchain in use. Where it does
//! not, Debian's own newer toolchain can be taught the target; rustup then knows it as `debian`.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use anyhow::{Result, bail};

use super::debian_wasm;
use crate::{
    step::{find_program, succeeds},
    workspace::Workspace,
};

/// The target's name.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// A toolchain that builds for the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toolchain {
    /// The one that builds everything else.
    Own,
    /// Debian's, linked into rustup.
    Debian,
}

impl Toolchain {
    /// A program of the toolchain: `cargo` or `rustc`.
    pub fn command(self, program: &str) -> Command {
        match self {
            Self::Own => Command::new(program),
            Self::Debian => {
                let mut rustup = Command::new("rustup");
                rustup.args(["run", "debian", program]);
                rustup
            }
        }
    }
}

/// The toolchain to use, found by compiling and linking nothing at all with it.
pub fn find() -> Option<Toolchain> {
    [Toolchain::Own, Toolchain::Debian]
        .into_iter()
        .find(|toolchain| builds(*toolchain))
}

fn builds(toolchain: Toolchain) -> bool {
    let output = std::env::temp_dir().join(format!("keyrack-probe-{}.wasm", std::process::id()));
    let mut rustc = toolchain.command("rustc");
    rustc.args([
        "--crate-name",
        "probe",
        "--crate-type",
        "cdylib",
        "--target",
        TARGET,
        "-o",
    ]);
    rustc
        .arg(&output)
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let built = rustc.spawn().is_ok_and(|mut child| {
        if let Some(mut input) = child.stdin.take() {
            // A compiler without the target closes its input early; its status tells.
            let _ = input.write_all(b"\n");
        }
        child.wait().is_ok_and(|status| status.success())
    });
    // The file may never have come to be.
    let _ = std::fs::remove_file(output);
    built
}

/// Adds the target to the own toolchain, or else teaches it to Debian's.
pub fn install(workspace: &Workspace) -> Result<()> {
    if find_program("rustup").is_some() {
        println!("    rustup target add {TARGET}");
        if succeeds(Command::new("rustup").args(["target", "add", TARGET])) && find().is_some() {
            return Ok(());
        }
        println!("    rustup could not fetch it; trying Debian's toolchain");
    }
    debian_wasm::install(workspace)?;
    if find().is_none() {
        bail!("the compiler still does not build for {TARGET}");
    }
    Ok(())
}
