//! Where backups are kept, and how many.

use std::fs;
use std::path::{Path, PathBuf};

use keyrack_contract::{Code, Failure};
use serde::{Deserialize, Serialize};

use crate::desk::make_private_folder;
use crate::identity::write_whole;

/// The file in the data folder.
const FILE: &str = "backup.json";
/// The folder beside the hotel's file.
const BESIDE: &str = "backups";
/// How many are kept where nothing is said, and at most.
const KEEP: u8 = 7;
const KEEP_MAX: u8 = 60;

/// What was chosen.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Options {
    /// An absolute path; empty for the folder beside the hotel's file.
    #[serde(default)]
    folder: String,
    /// How many are kept.
    #[serde(default)]
    pub keep: u8,
}

impl Options {
    /// What was chosen; the first choice where nothing was, or where it cannot be read.
    pub fn read(data: &Path) -> Self {
        let text = fs::read(data.join(FILE)).unwrap_or_default();
        let known: Option<Self> = serde_json::from_slice(&text).ok();
        known
            .filter(|known| (1..=KEEP_MAX).contains(&known.keep))
            .unwrap_or(Self {
                folder: String::new(),
                keep: KEEP,
            })
    }

    /// Where backups are kept.
    pub fn folder(&self, data: &Path) -> PathBuf {
        if self.folder.is_empty() {
            data.join(BESIDE)
        } else {
            PathBuf::from(&self.folder)
        }
    }

    /// Makes the folder and keeps the choice, if files can be written there.
    ///
    /// # Errors
    /// `folder-unusable` and `range-invalid`, at their fields.
    pub fn choose(data: &Path, folder: &str, keep: u8) -> Result<(), Failure> {
        let unusable = || Failure::new(Code::FolderUnusable).at("folder");
        if !(1..=KEEP_MAX).contains(&keep) {
            return Err(Failure::new(Code::RangeInvalid)
                .with("max", KEEP_MAX)
                .at("keep"));
        }
        let folder = folder.trim();
        let beside = data.join(BESIDE);
        let folder = if Path::new(folder) == beside {
            ""
        } else {
            folder
        };
        if !folder.is_empty() {
            let path = Path::new(folder);
            if !path.is_absolute() {
                return Err(unusable());
            }
            let tried = fs::create_dir_all(path)
                .and_then(|()| fs::write(path.join(".keyrack"), b""))
                .and_then(|()| fs::remove_file(path.join(".keyrack")));
            if let Err(error) = tried {
                tracing::info!(%error, "a folder for backups cannot be used");
                return Err(unusable());
            }
        }
        let chosen = Self {
            folder: folder.to_owned(),
            keep,
        };
        let text = serde_json::to_vec_pretty(&chosen).map_err(|_| Failure::new(Code::Fault))?;
        write_whole(data, FILE, &text).map_err(|error| {
            tracing::error!(%error, "the folder for backups cannot be noted");
            Failure::new(Code::Fault)
        })
    }

    /// Makes the folder beside the hotel's file, for its owner only. One that a person chose is there.
    ///
    /// # Errors
    /// `folder-unusable` where it is gone: a disk that was taken out.
    pub fn ready(&self, data: &Path) -> Result<PathBuf, Failure> {
        let folder = self.folder(data);
        if self.folder.is_empty() {
            make_private_folder(&folder)?;
        } else if !folder.is_dir() {
            return Err(Failure::new(Code::FolderUnusable).at("folder"));
        }
        Ok(folder)
    }
}
