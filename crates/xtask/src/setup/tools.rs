//! Programs that only the tests need, installed beside the build and nowhere else.

use anyhow::Result;

use crate::{step::run, workspace::Workspace};

const WINDOW_DRIVER: &str = "tauri-driver";
/// The newest is an alpha for the next Tauri; the window is of version 2.
const WINDOW_DRIVER_VERSION: &str = "^2";

/// Whether the desktop window's driver has yet to be built. It does not exist for macOS.
pub fn needs_window_driver(workspace: &Workspace) -> bool {
    let program = format!("{WINDOW_DRIVER}{}", std::env::consts::EXE_SUFFIX);
    !cfg!(target_os = "macos") && !workspace.tools().join("bin").join(program).is_file()
}

/// Builds it, about a minute. Not with its own lock file: that names versions no longer served.
pub fn install_window_driver(workspace: &Workspace) -> Result<()> {
    let mut cargo = workspace.cargo();
    cargo.args([
        "install",
        "--quiet",
        WINDOW_DRIVER,
        "--version",
        WINDOW_DRIVER_VERSION,
        "--root",
    ]);
    cargo.arg(workspace.tools());
    // A folder of its own, so that the workspace's builds need not wait for it.
    cargo.env("CARGO_TARGET_DIR", workspace.tools().join("build"));
    run(&mut cargo)
}
