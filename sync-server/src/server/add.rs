//! Takes a new property in: all of it, or nothing.
//!
//! Its file is filled under another name. When it is whole and closed, the accounts learn of it, and
//! then it gets its own name. Whoever is killed in between leaves a file that the next start removes,
//! or one that the next start only has to name.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use keyrack_domain::PropertyId;
use keyrack_engine::Engine;
use keyrack_engine::accounts::{Accounts, Hosted};

use super::Opening;
use crate::data::Folder;

/// How the name of a file ends whose property is not taken in yet.
const UNFINISHED: &str = ".unfinished";

impl Opening {
    /// Makes the file of a property, has it filled, and takes the property in.
    ///
    /// # Errors
    /// When the short name is taken, a file of that name lies there, or `fill` fails; the property is
    /// not there then.
    pub fn add_property(
        &self,
        (folder, key, accounts): &(Folder, [u8; 32], Accounts),
        slug: &str,
        id: PropertyId,
        fill: impl FnOnce(&Engine) -> Result<()>,
    ) -> Result<()> {
        let hosted = accounts.properties().context("cannot read the accounts")?;
        ensure!(
            hosted.iter().all(|other| other.slug != slug),
            "there is a property {slug} already"
        );
        let place = folder.property(slug);
        ensure!(
            !place.exists(),
            "{} lies there and belongs to no property; move it away first",
            place.display()
        );
        let beside = unfinished(folder, slug);
        remove(&beside)?;
        let engine = self
            .engine(accounts, key, beside.clone(), id)
            .context("the file cannot be made")?;
        let filled = fill(&engine);
        engine.close();
        drop(engine);
        let taken = filled.and_then(|()| {
            ensure!(!log(&beside).exists(), "the file could not be closed");
            accounts
                .add_property(slug, id)
                .context("the accounts do not take it")?;
            Ok(())
        });
        match taken {
            Ok(()) => finish(folder, slug, &place),
            Err(reason) => {
                // What cannot be removed now is removed at the next start.
                let _ = remove(&beside);
                Err(reason)
            }
        }
    }
}

/// Gives the file of a property that was taken in its own name, where that has not been done.
pub(super) fn finish(folder: &Folder, slug: &str, place: &Path) -> Result<()> {
    let beside = unfinished(folder, slug);
    if !place.exists() && beside.exists() {
        std::fs::rename(&beside, place)
            .and_then(|()| sync(folder.path()))
            .with_context(|| format!("cannot name {}", place.display()))?;
    }
    remove(&beside)
}

/// Removes what was left half made of properties that were never taken in.
pub(super) fn forget_unfinished(folder: &Folder, hosted: &[Hosted]) -> Result<()> {
    let entries = std::fs::read_dir(folder.path()).context("cannot read the data folder")?;
    for entry in entries {
        let name = entry.context("cannot read the data folder")?.file_name();
        let Some(slug) = name.to_str().and_then(|name| name.strip_suffix(UNFINISHED)) else {
            continue;
        };
        if hosted.iter().all(|property| property.slug != slug) {
            tracing::info!(
                property.slug = slug,
                "removing a property that was never finished"
            );
            remove(&unfinished(folder, slug))?;
        }
    }
    Ok(())
}

fn unfinished(folder: &Folder, slug: &str) -> PathBuf {
    folder.path().join(format!("{slug}{UNFINISHED}"))
}

/// SQLite's log beside a file; it is gone once the last one who had it open has closed it.
fn log(file: &Path) -> PathBuf {
    with_end(file, "-wal")
}

fn with_end(file: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(file.as_os_str());
    name.push(end);
    PathBuf::from(name)
}

/// Removes a file with all that lies beside it. None there is as good.
fn remove(file: &Path) -> Result<()> {
    for path in [
        log(file),
        with_end(file, "-shm"),
        with_end(file, ".lock"),
        // Last, so that whatever is left is found by it.
        file.to_owned(),
    ] {
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(error).with_context(|| format!("cannot remove {}", path.display()));
            }
            Ok(()) | Err(_) => {}
        }
    }
    Ok(())
}

/// A new name is there for good once its folder is.
fn sync(folder: &Path) -> std::io::Result<()> {
    if cfg!(unix) {
        std::fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}
