//! What a reviewer would otherwise have to look for by hand, each rule with its reason.
//!
//! A check takes text or data and gives back findings, sentences that say what to do. So each
//! is tested with something bad beside it; a rule that cannot fail is no rule.

mod dependencies;
mod manifest;
mod map;
mod messages;
mod migrations;
mod paths;
mod sizes;
mod tools;

use anyhow::{Result, bail};

use crate::{step::step, workspace::Workspace};

/// How to tidy.
#[derive(clap::Args)]
pub struct Arguments {
    /// Only what reads text: no compiler is started.
    #[arg(long)]
    text: bool,
    /// Write new migrations into migrations/checksums. A changed one stays an error.
    #[arg(long)]
    accept_migrations: bool,
}

/// A check: what it looks at, and how.
type Check = (&'static str, fn(&Workspace) -> Result<Vec<String>>);

const TEXT: &[Check] = &[
    ("who may use what", dependencies::check),
    ("shared dependencies", manifest::check),
    ("the README's map", map::check),
    ("file sizes", sizes::check),
    ("migrations", migrations::check),
    ("messages", messages::check),
    ("paths and hosts", paths::check),
];

/// The command `tidy`.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    if arguments.accept_migrations {
        return migrations::accept(workspace);
    }
    if arguments.text {
        return check_text(workspace);
    }
    check_all(workspace)
}

/// All rules, the quick ones first.
pub fn check_all(workspace: &Workspace) -> Result<()> {
    check_text(workspace)?;
    step("formatting", || tools::format(workspace))?;
    step("clippy", || tools::lint(workspace))?;
    step("licences and sources", || tools::deny(workspace))
}

/// The rules about text, all of them, before any of them fails the task.
fn check_text(workspace: &Workspace) -> Result<()> {
    let mut count = 0;
    for (name, check) in TEXT {
        let findings = check(workspace)?;
        println!(
            "    {name}: {}",
            if findings.is_empty() {
                "tidy"
            } else {
                "NOT tidy"
            }
        );
        for finding in &findings {
            println!("      - {finding}");
        }
        count += findings.len();
    }
    if count > 0 {
        bail!("{count} findings");
    }
    Ok(())
}
