//! The command line.

mod backup;
mod control;
mod enrol_code;
mod log;
mod property;
mod quote;
mod restore;
mod run;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, Parser, Subcommand};
use keyrack_engine::accounts::{Accounts, Hosted};

/// The server of a hotel: public pages and API for guests, a sync socket for desks.
#[derive(Parser)]
#[command(name = "keyrack-server", version, args_conflicts_with_subcommands = true, after_help = LIMITS)]
struct Line {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: Serve,
}

/// What it refuses, so that one server is enough for a group of hotels and too little for an attack.
const LIMITS: &str = "\
Limits (those marked * can be set):
  request body 64 KiB, headers 32 KiB and 64 of them, 20 s to send them, 30 s to answer
  connections 8192, desks 256 *, sync frame 4 MiB, signed batch 1 MiB
  requests from one address 20/s, 100 at once *; about one property 500/s, 2000 at once *
  holds of one address 5 *, kept for 15 minutes *; enrolment codes tried 10 a minute *
  a stay 365 nights, a booking 9 rooms, a calendar 400 days
KEYRACK_RATE_LIMIT=off lifts the rates, for load tests. All settings: keyrack-server.toml.";

#[derive(Subcommand)]
enum Command {
    /// Prints a one-time code that lets one computer join a property as a desk. Works while the server
    /// runs and while it does not.
    EnrolCode(EnrolCode),
    /// Copies a hotel's file and looks the copy over. Works while the server runs and while it does not.
    Backup(backup::Backup),
    /// Puts a backup in the place of a hotel's file, with what the journal knows beyond it. Nothing is
    /// sold then until each desk has told what it sold.
    Restore(restore::Restore),
    /// Sets up hotels and lists them.
    Property(property::Property),
    /// Says what a stay costs under a rate plan message, as JSON; the status is 2 where nothing is offered.
    Quote(quote::Quote),
}

#[derive(Args)]
struct Serve {
    /// Where everything is kept; made if it is not there.
    #[arg(long, value_name = "DIR", required = true)]
    data: Option<PathBuf>,
    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Fill an empty data folder with the demo hotel.
    #[arg(long)]
    demo: bool,
    /// Settings; see keyrack-server.toml for all of them.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Where guests reach this server; links begin with it.
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
}

#[derive(Args)]
struct EnrolCode {
    /// The server's data folder.
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The property's short name.
    #[arg(long, value_name = "SLUG")]
    property: String,
}

/// Does what the command line says.
#[must_use]
pub fn main() -> ExitCode {
    let line = Line::parse();
    let done = |()| ExitCode::SUCCESS;
    let outcome = match line.command {
        Some(Command::EnrolCode(asked)) => {
            enrol_code::enrol_code(&asked.data, &asked.property).map(done)
        }
        Some(Command::Backup(asked)) => backup::backup(&asked).map(done),
        Some(Command::Restore(asked)) => restore::restore(&asked).map(done),
        Some(Command::Property(asked)) => property::property(&asked).map(done),
        Some(Command::Quote(asked)) => quote::quote(asked),
        None => run::run(line.serve).map(done),
    };
    match outcome {
        Ok(code) => code,
        Err(reason) => {
            eprintln!("keyrack-server: {reason:#}");
            ExitCode::FAILURE
        }
    }
}

/// A folder that a server has kept its data in before.
fn existing(data: &Path) -> anyhow::Result<crate::data::Folder> {
    anyhow::ensure!(
        data.join("key").exists(),
        "{} is no server's data folder",
        data.display()
    );
    Ok(crate::data::Folder::open(data)?)
}

/// The property with this short name.
fn hosted(accounts: &Accounts, slug: &str) -> anyhow::Result<Hosted> {
    let all = accounts.properties().context("cannot read the accounts")?;
    let found = all.into_iter().find(|hosted| hosted.slug == slug);
    found.with_context(|| format!("there is no property {slug}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_of_the_command_line_are_read() {
        let line = Line::try_parse_from(["keyrack-server", "--data", "d", "--demo"]).unwrap();
        assert!(line.command.is_none() && line.serve.demo);
        let line = Line::try_parse_from([
            "keyrack-server",
            "enrol-code",
            "--data",
            "d",
            "--property",
            "demo",
        ])
        .unwrap();
        assert!(
            matches!(line.command, Some(Command::EnrolCode(asked)) if asked.property == "demo")
        );
        assert!(Line::try_parse_from(["keyrack-server"]).is_err());
    }
}
