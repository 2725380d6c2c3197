//! `cargo xtask`: set-up, demo, test and tidy, the one door for people and for CI.
//!
//! Each folder is a noun or a command, each file a step of it. Nothing here is used by the
//! product; everything here may use anything.

mod demo;
mod proof;
mod screens;
mod setup;
mod step;
mod test;
mod tidy;
mod ui;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use workspace::Workspace;

/// Keyrack's tasks. On a fresh machine `cargo xtask demo` is all it takes.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Find or install what the build needs; does nothing when all is there.
    Setup(setup::Arguments),
    /// Build the staff app into ui/dist.
    Ui(ui::Arguments),
    /// Build all and start a server and a desk with the demo hotel.
    Demo(demo::Arguments),
    /// Set up, build, tidy and run every test.
    Test(test::Arguments),
    /// Check the dependency table, the map, sizes, messages, migrations, format and lints.
    Tidy(tidy::Arguments),
    /// Run the benchmarks.
    Bench(proof::BenchArguments),
    /// Take pictures of every page, for people to look at.
    Screens(screens::Arguments),
    /// Run the heavy proofs at their full length.
    Prove(proof::ProveArguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments.task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> anyhow::Result<()> {
    let workspace = Workspace::find()?;
    match task {
        Task::Setup(arguments) => setup::run(&workspace, &arguments),
        Task::Ui(arguments) => ui::run(&workspace, &arguments),
        Task::Demo(arguments) => demo::run(&workspace, &arguments),
        Task::Test(arguments) => test::run(&workspace, &arguments),
        Task::Tidy(arguments) => tidy::run(&workspace, &arguments),
        Task::Bench(arguments) => proof::bench(&workspace, &arguments),
        Task::Screens(arguments) => screens::run(&workspace, &arguments),
        Task::Prove(arguments) => proof::prove(&workspace, &arguments),
    }
}
