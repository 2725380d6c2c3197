//! Finds or installs what a machine lacks.
//!
//! Nothing is remembered between runs: each part asks the machine itself, so a set-up that was
//! half undone is mended, and a complete one is seen to be so in well under a second.

mod debian_wasm;
mod host;
mod npm;
mod system;
mod tools;
pub mod wasm;

use anyhow::Result;
use clap::ValueEnum;

use crate::{
    step::{now, seconds, step},
    workspace::Workspace,
};

pub use npm::{OPTIMISER, STYLESHEET};

/// What to set up.
#[derive(clap::Args)]
pub struct Arguments {
    /// What the machine is to be made ready for; `test` includes `build`.
    #[arg(long = "for", value_enum, default_value = "test")]
    purpose: Purpose,
}

/// What a machine is made ready for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Purpose {
    /// Building and running the server, the desk and the staff app.
    Build,
    /// Running every test, browsers and windows included.
    Test,
    /// Building the staff app as it is shipped.
    Release,
}

/// The command `setup`.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    set_up(workspace, arguments.purpose)
}

/// Makes the machine ready, saying each step that is not already done.
pub fn set_up(workspace: &Workspace, purpose: Purpose) -> Result<()> {
    let start = now();
    let missing = system::missing(purpose);
    if !missing.is_empty() {
        step("system packages", || system::install(&missing))?;
    }
    if wasm::find().is_none() {
        step("WebAssembly target", || wasm::install(workspace))?;
    }
    if !npm::is_installed(workspace, purpose) {
        step("stylesheet and fonts from npm", || {
            npm::install(workspace, purpose)
        })?;
    }
    if purpose == Purpose::Test && tools::needs_window_driver(workspace) {
        step("driver for the desktop window", || {
            tools::install_window_driver(workspace)
        })?;
    }
    println!("Set-up is complete ({}).", seconds(start.elapsed()));
    Ok(())
}
