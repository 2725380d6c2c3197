//! Benchmarks, and the proofs that take too long for every change.

use anyhow::{Result, ensure};
use cargo_metadata::{MetadataCommand, TargetKind};

use crate::{
    setup::{self, Purpose},
    step::{run, step},
    test::{all_tests, build_programs},
    ui,
    workspace::Workspace,
};

/// Which benchmarks.
#[derive(clap::Args)]
pub struct BenchArguments {
    /// Only the packages whose names contain this.
    #[arg(default_value = "")]
    package: String,
}

/// Which proofs.
#[derive(clap::Args)]
pub struct ProveArguments {
    /// Only the proofs whose names contain this, `prove` being a part of each.
    #[arg(default_value = PROOF)]
    name: String,
}

/// A part of the name of every test, or of its module, that proves a law by sheer number. Such a
/// test runs with a small number every time; the variable below asks for all of it.
const PROOF: &str = "prove";
const FULL: (&str, &str) = ("KEYRACK_PROVE", "full");

/// The command `bench`: every benchmark of the workspace, one after the other.
pub fn bench(workspace: &Workspace, arguments: &BenchArguments) -> Result<()> {
    let found = benches(workspace)?;
    let chosen = found
        .iter()
        .filter(|(package, _)| package.contains(&arguments.package));
    for (package, target) in chosen {
        let mut cargo = workspace.cargo();
        cargo.args(["bench", "--package", package, "--bench", target]);
        step(&format!("{package}: {target}"), || run(&mut cargo))?;
    }
    Ok(())
}

/// Each benchmark's package and name.
fn benches(workspace: &Workspace) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    let metadata = MetadataCommand::new()
        .manifest_path(workspace.path("Cargo.toml"))
        .no_deps()
        .exec()?;
    for package in &metadata.packages {
        let targets = package
            .targets
            .iter()
            .filter(|target| target.kind.contains(&TargetKind::Bench));
        found.extend(targets.map(|target| (package.name.to_string(), target.name.clone())));
    }
    Ok(found)
}

/// The command `prove`: the proofs at their full length.
pub fn prove(workspace: &Workspace, arguments: &ProveArguments) -> Result<()> {
    ensure!(
        arguments.name.contains(PROOF),
        "the name of a proof contains `{PROOF}`"
    );
    setup::set_up(workspace, Purpose::Test)?;
    ui::build(workspace, false)?;
    step("programs", || build_programs(workspace))?;
    step("proofs", || {
        let mut tests = all_tests(workspace)?;
        run(tests.arg(&arguments.name).env(FULL.0, FULL.1))
    })
}
