//! `keyrack-server backup`: a copy of a hotel's file, made while the server runs or while it does not.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use clap::Args;

use super::control;
use crate::server::{Opening, file_key};
use crate::sync::backup::{BackupAsked, BackupMade};

/// A large hotel takes its time.
const WITHIN: Duration = Duration::from_secs(60 * 60);

/// What to copy, and where to.
#[derive(Args)]
pub struct Backup {
    /// The server's data folder.
    #[arg(long, value_name = "DIR")]
    pub(super) data: PathBuf,
    /// The property's short name.
    #[arg(long, value_name = "SLUG")]
    pub(super) property: String,
    /// The new file; nothing may be there.
    #[arg(long, value_name = "FILE")]
    pub(super) to: PathBuf,
}

/// Makes the copy, opens it to see that it is whole, and says what is in it.
pub fn backup(asked: &Backup) -> Result<()> {
    let folder = super::existing(&asked.data)?;
    ensure!(
        !asked.to.exists(),
        "{} is there already",
        asked.to.display()
    );
    let to = std::path::absolute(&asked.to)?;
    let documents = match control::connect(&folder) {
        Some(stream) => {
            let body = serde_json::to_string(&BackupAsked {
                property: asked.property.clone(),
                to: to.clone(),
            })?;
            control::ask_within::<BackupMade>(stream, &folder, "/sync/backup", &body, WITHIN)?
                .documents
        }
        None => make(&asked.data, &asked.property, &to)?,
    };
    println!("{} with {documents} documents", to.display());
    Ok(())
}

/// Copies while no server runs.
fn make(data: &Path, property: &str, to: &Path) -> Result<u64> {
    let opening = Opening::at(data);
    let opened = opening.accounts()?;
    let hosted = super::hosted(&opened.2, property)?;
    let key = file_key(&opened.1, hosted.id);
    let engine = opening.engine_with_journal(&opened, &hosted)?;
    let copied = engine.copy_to(to, key, &mut |_, _| true);
    engine.close();
    let copy = copied?.context("the backup was ended")?;
    Ok(copy.documents)
}
