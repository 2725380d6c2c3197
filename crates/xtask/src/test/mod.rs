//! Sets up, builds, tidies and runs every test. CI calls this and nothing else.

use std::{ffi::OsString, process::Command};

use anyhow::{Context, Result};

use crate::{
    setup::{self, Purpose, wasm},
    step::{find_program, now, run as run_command, seconds, step},
    tidy, ui,
    workspace::Workspace,
};

/// Which tests to run.
#[derive(clap::Args)]
pub struct Arguments {
    /// Only the rules, the engine and the server in-process: no browser, no window, no lints.
    #[arg(long)]
    quick: bool,
    /// Words for the test runner: a part of a test's name, for one.
    #[arg(last = true)]
    runner: Vec<OsString>,
}

/// The packages of the quick run: those that need neither a browser nor a window.
const QUICK: [&str; 10] = [
    "keyrack-domain",
    "keyrack-allotment",
    "keyrack-contract",
    "keyrack-locale",
    "keyrack-store",
    "keyrack-replica",
    "keyrack-engine",
    "keyrack-documents",
    "keyrack-ota",
    "keyrack-server",
];

/// The command `test`.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let start = now();
    if arguments.quick {
        step("quick tests", || {
            run_command(quick(workspace).args(&arguments.runner))
        })?;
    } else {
        setup::set_up(workspace, Purpose::Test)?;
        ui::build(workspace, false)?;
        step("tidy", || tidy::check_all(workspace))?;
        step("programs", || {
            run_command(workspace.cargo().args(["build", "--workspace", "--bins"]))
        })?;
        step("pure crates for the browser", || check_wasm(workspace))?;
        step("tests", || {
            run_command(all_tests(workspace)?.args(&arguments.runner))
        })?;
    }
    println!("All of it took {}.", seconds(start.elapsed()));
    Ok(())
}

fn quick(workspace: &Workspace) -> Command {
    let mut command = runner(workspace);
    for package in QUICK {
        command.args(["--package", package]);
    }
    command
}

/// Builds the programs that the journeys start, and the tests in the same go: asked for apart,
/// the two would want some dependencies with other features, and build those twice.
pub fn build_programs(workspace: &Workspace) -> Result<()> {
    let mut cargo = workspace.cargo();
    run_command(cargo.args(["build", "--workspace", "--bins", "--tests"]))
}

/// Every test of the workspace. The journeys find the programs and drivers by these variables.
pub fn all_tests(workspace: &Workspace) -> Result<Command> {
    let mut command = runner(workspace);
    command.arg("--workspace");
    command.env("KEYRACK_BIN_DIR", workspace.programs());
    command.env("PATH", search_path(workspace)?);
    Ok(command)
}

/// The search path of tests and pictures, with set-up's own programs first.
pub fn search_path(workspace: &Workspace) -> Result<OsString> {
    let old = std::env::var_os("PATH").context("there is no PATH")?;
    let own = std::iter::once(workspace.tools().join("bin"));
    Ok(std::env::join_paths(
        own.chain(std::env::split_paths(&old)),
    )?)
}

/// nextest where it is installed, for it runs each test in a process of its own; else cargo's.
fn runner(workspace: &Workspace) -> Command {
    let mut command = workspace.cargo();
    if find_program("cargo-nextest").is_some() {
        command.args(["nextest", "run", "--no-fail-fast"]);
    } else {
        command.args(["test", "--no-fail-fast"]);
    }
    command
}

/// The crates that the staff app stands on have to build for the browser by themselves.
fn check_wasm(workspace: &Workspace) -> Result<()> {
    let toolchain = wasm::find().context("no compiler for the browser; run `cargo xtask setup`")?;
    let mut cargo = toolchain.command("cargo");
    cargo
        .current_dir(workspace.root())
        .env("CARGO_TARGET_DIR", workspace.target_wasm());
    cargo.args(["build", "--profile", "wasm-dev", "--target", wasm::TARGET]);
    for package in [
        "keyrack-domain",
        "keyrack-allotment",
        "keyrack-contract",
        "keyrack-locale",
    ] {
        cargo.args(["--package", package]);
    }
    run_command(&mut cargo)
}
