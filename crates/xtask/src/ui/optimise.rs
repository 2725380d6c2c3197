//! Makes the shipped module smaller, and sees that it is still a module.

use std::{fs, path::Path, process::Command};

use anyhow::{Result, ensure};

use crate::{setup::OPTIMISER, step::run, workspace::Workspace};

/// Runs the optimiser in place. A file that became larger, or no wasm at all, is refused.
pub fn optimise(workspace: &Workspace, module: &Path) -> Result<()> {
    let program = workspace
        .path("ui/node_modules")
        .join(OPTIMISER)
        .join("bin/wasm-opt");
    let smaller = module.with_extension("smaller");
    let mut node = Command::new("node");
    node.arg(program)
        .arg("-Oz")
        .arg("--all-features")
        .arg(module)
        .arg("-o")
        .arg(&smaller);
    run(&mut node)?;

    let (before, after) = (fs::metadata(module)?.len(), fs::metadata(&smaller)?.len());
    ensure!(
        fs::read(&smaller)?.starts_with(b"\0asm"),
        "the optimiser wrote no wasm"
    );
    ensure!(
        after <= before,
        "the optimiser made {before} bytes into {after}"
    );
    fs::rename(&smaller, module)?;
    println!("    {before} bytes became {after}");
    Ok(())
}
