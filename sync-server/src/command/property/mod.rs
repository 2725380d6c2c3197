//! `keyrack-server property`: the hotels of a server.

mod add;
mod amount;
mod convert;
mod file;
mod list;
mod make;
mod password;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, Subcommand};

/// The hotels of a server.
#[derive(Args)]
pub struct Property {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Sets up a hotel: what it sells and its first prices from a file, and the first person who may
    /// sign in. All of it or nothing. The server must not be running.
    Add(Box<Add>),
    /// Lists the hotels that are here.
    List(List),
}

/// A new hotel.
#[derive(Args)]
pub struct Add {
    /// The server's data folder; made if it is not there.
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// What the hotel is and sells; see hotel.toml beside the server's README. What is said on the
    /// command line wins over the file.
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    #[command(flatten)]
    said: file::Said,
    /// Who may do everything; signs in at a desk under this name.
    #[arg(long, value_name = "NAME")]
    owner: String,
}

/// The hotels that are here.
#[derive(Args)]
pub struct List {
    /// The server's data folder.
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
}

/// Does what was asked.
pub fn property(asked: &Property) -> Result<()> {
    match &asked.command {
        Command::Add(asked) => add::add(asked),
        Command::List(asked) => list::list(&asked.data),
    }
}
