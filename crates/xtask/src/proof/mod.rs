//! Benchmarks, and the proofs that take too long for every change.

use anyhow::Result;
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
    /// Only the tests whose names contain one of these. `rates` alone builds nothing but the engine.
    #[arg(default_values = PROOFS)]
    names: Vec<String>,
    /// How many hotels `rates` goes through.
    #[arg(long, default_value_t = 400)]
    seeds: u32,
    /// How many operations `rates` makes in all of them together.
    #[arg(long, default_value_t = 1_000_000)]
    operations: u32,
    /// The first hotel of `rates`, for one that failed.
    #[arg(long, default_value_t = 1)]
    first_seed: u32,
}

/// The package whose benchmarks run the programs as they are shipped.
const ACROSS: &str = "keyrack-tests";

/// Parts of the names of tests that prove a law by sheer number.
const PROOFS: [&str; 5] = ["prove", "simulation", "race::", "rush::", "week::"];
/// Prices and counts against a model of them.
const RATES: &str = "rates";
/// Such a test runs with a small number every time; these variables ask for all of it.
const FULL: [(&str, &str); 4] = [
    ("KEYRACK_ALLOTMENT_RUNS", "100000"),
    ("KEYRACK_RACE_ROUNDS", "1000"),
    ("KEYRACK_RUSH_ROUNDS", "1000"),
    ("KEYRACK_WEEKS", "100"),
];

/// The command `bench`: every benchmark of the workspace, one after the other.
pub fn bench(workspace: &Workspace, arguments: &BenchArguments) -> Result<()> {
    let found = benches(workspace)?;
    let chosen = found
        .iter()
        .filter(|(package, _)| package.contains(&arguments.package));
    for (package, target) in chosen {
        if package == ACROSS {
            setup::set_up(workspace, Purpose::Release)?;
            ui::build(workspace, true)?;
            step("programs", || {
                let mut cargo = workspace.cargo();
                cargo.args(["build", "--release", "--bins"]);
                run(cargo.args(["--package", "keyrack-server", "--package", "keyrack-desk"]))
            })?;
        }
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
    let rates = [
        ("KEYRACK_RATES_SEEDS", arguments.seeds),
        ("KEYRACK_RATES_OPERATIONS", arguments.operations),
        ("KEYRACK_RATES_FIRST_SEED", arguments.first_seed),
    ]
    .map(|(name, number)| (name, number.to_string()));
    if arguments.names == [RATES] {
        return step("rates", || {
            let mut cargo = workspace.cargo();
            cargo.args(["test", "--package", "keyrack-engine", "--test", "proof"]);
            cargo.args(["--", "--nocapture", "prove::"]).envs(rates);
            run(&mut cargo)
        });
    }
    setup::set_up(workspace, Purpose::Test)?;
    ui::build(workspace, false)?;
    step("programs", || build_programs(workspace))?;
    step("proofs", || {
        let mut tests = all_tests(workspace)?;
        run(tests
            .arg("--")
            .args(&arguments.names)
            .envs(FULL)
            .envs(rates))
    })
}
