//! What the staff app takes from npm, at the versions of `ui/package-lock.json`.

use std::{fs, path::PathBuf, process::Command};

use anyhow::Result;

use super::Purpose;
use crate::{step::run_quietly, workspace::Workspace};

/// The stylesheet with its fonts.
pub const STYLESHEET: &str = "@patternfly/patternfly";
/// The checker of accessibility that the journeys run.
const ACCESSIBILITY: &str = "axe-core";
/// The optimiser for release builds.
pub const OPTIMISER: &str = "binaryen";

/// Whether the packages are there, at the versions that `ui/package.json` pins.
pub fn is_installed(workspace: &Workspace, purpose: Purpose) -> bool {
    let wanted = |manifest: &serde_json::Value, group: &str, name: &str| {
        let pinned = manifest
            .get(group)
            .and_then(|group| group.get(name))
            .cloned();
        let there = read_json(
            workspace
                .path("ui/node_modules")
                .join(name)
                .join("package.json"),
        )
        .and_then(|package| package.get("version").cloned());
        pinned.is_some() && pinned == there
    };
    read_json(workspace.path("ui/package.json")).is_some_and(|manifest| {
        wanted(&manifest, "dependencies", STYLESHEET)
            && wanted(&manifest, "dependencies", ACCESSIBILITY)
            && (purpose != Purpose::Release || wanted(&manifest, "devDependencies", OPTIMISER))
    })
}

fn read_json(path: PathBuf) -> Option<serde_json::Value> {
    serde_json::from_str(&fs::read_to_string(path).ok()?).ok()
}

/// Installs exactly what the lock file says; no package's own script is run.
pub fn install(workspace: &Workspace, purpose: Purpose) -> Result<()> {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut npm = Command::new(program);
    npm.current_dir(workspace.path("ui")).args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
    ]);
    if purpose != Purpose::Release {
        npm.arg("--omit=dev");
    }
    run_quietly(&mut npm)
}
