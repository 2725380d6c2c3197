//! The rules that other programs know: format, lints, licences.

use anyhow::Result;

use crate::{
    step::{find_program, run},
    workspace::Workspace,
};

/// Formatting, by rustfmt.
pub fn format(workspace: &Workspace) -> Result<()> {
    run(workspace.cargo().args(["fmt", "--all", "--check"]))
}

/// Lints, by clippy; a warning is an error here. The staff app is read as native code, where
/// every toolchain has clippy; that it builds for the browser is seen when it is built.
pub fn lint(workspace: &Workspace) -> Result<()> {
    run(workspace.cargo().args([
        "clippy",
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ]))
}

/// Licences, bans and sources of dependencies, where cargo-deny is installed. Its list of
/// advisories comes from the internet, so that part is left to those who ask for it.
pub fn deny(workspace: &Workspace) -> Result<()> {
    if find_program("cargo-deny").is_none() {
        println!("    cargo-deny is not installed; `cargo install cargo-deny` adds this check");
        return Ok(());
    }
    run(workspace.cargo().args([
        "deny",
        "--config",
        ".deny.toml",
        "check",
        "licenses",
        "bans",
        "sources",
    ]))
}
