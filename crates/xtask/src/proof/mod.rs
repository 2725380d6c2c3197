//! Benchmarks, and the proofs that take too long for every change.

use anyhow::Result;

use crate::{
    setup::{self, Purpose},
    step::{run, step},
    ui,
    workspace::Workspace,
};

/// How much to prove.
#[derive(clap::Args)]
pub struct ProveArguments {
    /// Only the proofs whose names contain this.
    #[arg(default_value = "")]
    name: String,
}

/// Each benchmark: its package and target.
const BENCHES: &[(&str, &str)] = &[];

/// Each heavy proof: the package, and the part of its tests' names. The same tests run in CI
/// with a smaller count; the variable below asks for all of it.
const PROOFS: &[(&str, &str)] = &[
    ("keyrack-allotment", "prove"),
    ("keyrack-engine", "prove"),
    ("keyrack-tests", "prove"),
];
/// Tells a proof to run at its full length.
const FULL: (&str, &str) = ("KEYRACK_PROVE", "full");

/// The command `bench`.
pub fn bench(workspace: &Workspace) -> Result<()> {
    for (package, target) in BENCHES {
        let mut cargo = workspace.cargo();
        cargo.args(["bench", "--package", package, "--bench", target]);
        step(&format!("{package}: {target}"), || run(&mut cargo))?;
    }
    Ok(())
}

/// The command `prove`.
pub fn prove(workspace: &Workspace, arguments: &ProveArguments) -> Result<()> {
    setup::set_up(workspace, Purpose::Test)?;
    ui::build(workspace, false)?;
    step("programs", || {
        run(workspace.cargo().args(["build", "--workspace", "--bins"]))
    })?;
    for (package, proof) in PROOFS
        .iter()
        .filter(|(package, _)| package.contains(&arguments.name))
    {
        let mut cargo = workspace.cargo();
        cargo.args(["test", "--package", package, proof, "--", "--nocapture"]);
        cargo
            .env(FULL.0, FULL.1)
            .env("KEYRACK_BIN_DIR", workspace.programs());
        step(&format!("{package}: {proof}"), || run(&mut cargo))?;
    }
    Ok(())
}
