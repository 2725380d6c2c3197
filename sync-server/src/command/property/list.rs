//! `keyrack-server property list`.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};

use crate::command::control;
use crate::data::Folder;
use crate::server::Opening;
use crate::settings::Settings;
use crate::sync::list::Listed;
use crate::system::{SystemClock, SystemRandomness};

/// Prints the short name of each hotel, and its name where the running server knows it.
pub fn list(data: &Path) -> Result<()> {
    ensure!(
        data.join("key").exists(),
        "{} is no server's data folder",
        data.display()
    );
    let folder = Folder::open(data)?;
    let listed: Vec<Listed> = match control::connect(&folder) {
        Some(stream) => control::ask(stream, &folder, "/sync/properties", "{}")?,
        None => {
            let opening = Opening {
                data: data.to_owned(),
                settings: Settings::default(),
                demo: false,
                clock: Arc::new(SystemClock),
                randomness: Arc::new(SystemRandomness),
                limits: keyrack_engine::Limits::default(),
            };
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
