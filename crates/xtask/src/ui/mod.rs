//! Builds the staff app into `ui/dist`: page, module, stylesheet and fonts.

mod assemble;
mod optimise;

use std::{fs, path::Path};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::{
    setup::{self, Purpose, wasm},
    step::{run as run_command, step},
    workspace::Workspace,
};

/// How to build the staff app.
#[derive(clap::Args)]
pub struct Arguments {
    /// Small before fast: as it is shipped.
    #[arg(long)]
    release: bool,
}

/// The staff app's package, and so its wasm file.
const PACKAGE: &str = "keyrack-ui";
/// The name the page loads the module by.
const MODULE: &str = "keyrack_ui";
/// Where the finished app goes, inside the repository; git ignores it.
pub const DIST: &str = "ui/dist";

/// The command `ui`.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let purpose = if arguments.release {
        Purpose::Release
    } else {
        Purpose::Build
    };
    setup::set_up(workspace, purpose)?;
    build(workspace, arguments.release)
}

/// Builds the app. What has not changed since the last time is not done again.
pub fn build(workspace: &Workspace, release: bool) -> Result<()> {
    step("staff app", || {
        let wasm = compile(workspace, release)?;
        let dist = workspace.path(DIST);
        fs::create_dir_all(&dist)?;
        assemble::assemble(workspace, &dist)?;

        let stamp = dist.join(".built-from");
        let print = fingerprint(&wasm, release)?;
        if fs::read_to_string(&stamp).is_ok_and(|old| old == print) {
            return Ok(());
        }
        bind(workspace, &wasm, &dist)?;
        if release {
            optimise::optimise(workspace, &dist.join(format!("{MODULE}_bg.wasm")))?;
        }
        Ok(fs::write(stamp, print)?)
    })
}

/// Compiles the app to wasm and says where the file is.
fn compile(workspace: &Workspace, release: bool) -> Result<std::path::PathBuf> {
    let toolchain = wasm::find().context("no compiler for the browser; run `cargo xtask setup`")?;
    let profile = if release { "wasm" } else { "wasm-dev" };
    let mut cargo = toolchain.command("cargo");
    cargo
        .current_dir(workspace.root())
        .env("CARGO_TARGET_DIR", workspace.target_wasm());
    cargo.args([
        "build",
        "--package",
        PACKAGE,
        "--target",
        wasm::TARGET,
        "--profile",
        profile,
    ]);
    run_command(&mut cargo)?;
    Ok(workspace
        .target_wasm()
        .join(wasm::TARGET)
        .join(profile)
        .join(format!("{PACKAGE}.wasm")))
}

/// Makes the wasm file into a module for the browser.
fn bind(workspace: &Workspace, wasm: &Path, dist: &Path) -> Result<()> {
    let mut cargo = workspace.cargo();
    cargo.args([
        "run",
        "--package",
        "xtask",
        "--features",
        "bindgen",
        "--bin",
        "xtask-bindgen",
        "--",
    ]);
    run_command(cargo.arg(wasm).arg(MODULE).arg(dist))
}

/// What the finished module depends on, short enough to keep beside it.
fn fingerprint(wasm: &Path, release: bool) -> Result<String> {
    let bytes = fs::read(wasm).with_context(|| format!("{} was not built", wasm.display()))?;
    Ok(format!("{:x} release={release}\n", Sha256::digest(bytes)))
}
