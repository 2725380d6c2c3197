//! `keyrack-server property list`.

use std::path::Path;

use anyhow::{Context, Result};

use crate::command::{self, control};
use crate::server::Opening;
use crate::sync::list::Listed;

/// Prints the short name of each hotel, and its name where the running server knows it.
pub fn list(data: &Path) -> Result<()> {
    let folder = command::existing(data)?;
    let listed: Vec<Listed> = match control::connect(&folder) {
        Some(stream) => control::ask(stream, &folder, "/sync/properties", "{}")?,
        None => {
            let opening = Opening::at(data);
            let opened = opening.accounts()?;
            opening.listed(&opened).context("cannot read the hotels")?
        }
    };
    if listed.is_empty() {
        println!("no hotel yet; keyrack-server property add sets one up");
    }
    for Listed { slug, name, rooms } in listed {
        println!("{slug}\t{rooms} rooms\t{name}");
    }
    Ok(())
}
