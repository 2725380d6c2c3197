//! Pictures of every page in every language, light and size.

use std::path::PathBuf;

use anyhow::Result;

use crate::{
    setup::{self, Purpose},
    step::{run as run_command, step},
    test::{build_programs, search_path},
    ui,
    workspace::Workspace,
};

/// Where to.
#[derive(clap::Args)]
pub struct Arguments {
    /// The folder for the pictures.
    #[arg(long, default_value = ".keyrack/screens")]
    out: PathBuf,
}

/// The command `screens`. The demo hotel is filled anew, so that two runs show the same.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    setup::set_up(workspace, Purpose::Test)?;
    ui::build(workspace, false)?;
    step("programs", || build_programs(workspace))?;
    let program = format!("screens{}", std::env::consts::EXE_SUFFIX);
    let mut screens = std::process::Command::new(workspace.programs().join(program));
    screens
        .arg(&arguments.out)
        .env("KEYRACK_BIN_DIR", workspace.programs())
        .env("PATH", search_path(workspace)?);
    step("pictures", || run_command(&mut screens))
}
