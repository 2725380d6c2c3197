//! Making backups: written under another name, opened and looked over, and only then called a backup.
//! Whatever ends the program in between leaves the older ones and a part that nobody takes for one.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use keyrack_contract::call::health::Kept;
use keyrack_contract::{Code, Failure};
use keyrack_engine::Engine;

/// How the moment stands in a name.
const MOMENT: &str = "%Y%m%d-%H%M%S";
const ENDING: &str = ".backup";
/// What is not a backup yet.
const PART: &str = ".part";
/// With less than this beyond the file's own size, a disk is nearly full.
const SPARE_BYTES: u64 = 256 * 1024 * 1024;

/// Whose backups: those of one desk of one hotel. Another desk's have another key.
#[derive(Debug, Clone)]
pub(crate) struct Whose {
    before: String,
}

impl Whose {
    /// Backups of the desk with this prefix.
    pub fn new(slug: &str, prefix: &str) -> Self {
        Self {
            before: format!("keyrack-{slug}-{prefix}-"),
        }
    }

    fn name(&self, at: Timestamp) -> String {
        let moment = at.to_zoned(TimeZone::UTC).strftime(MOMENT);
        format!("{}{moment}{ENDING}", self.before)
    }

    /// The moment of which a backup is, by its name; `None` for any other file.
    fn moment(&self, name: &str) -> Option<Timestamp> {
        let moment = name.strip_prefix(&self.before)?.strip_suffix(ENDING)?;
        let at = DateTime::strptime(MOMENT, moment).ok()?;
        Some(at.to_zoned(TimeZone::UTC).ok()?.timestamp())
    }

    /// Those that are there, newest first. A folder that cannot be read has none.
    pub fn list(&self, folder: &Path) -> Vec<Kept> {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let mut all: Vec<Kept> = entries
            .filter_map(|entry| {
                let name = entry.file_name().to_str()?.to_owned();
                let at = self.moment(&name)?;
                let about = entry.metadata().ok().filter(fs::Metadata::is_file)?;
                Some(Kept {
                    name,
                    at,
                    bytes: about.len(),
                })
            })
            .collect();
        all.sort_by_key(|kept| core::cmp::Reverse(kept.at));
        all
    }

    /// The path of one that is there.
    ///
    /// # Errors
    /// `backup-unknown`.
    pub fn find(&self, folder: &Path, name: &str) -> Result<PathBuf, Failure> {
        let known = self.list(folder).into_iter().any(|kept| kept.name == name);
        if known {
            Ok(folder.join(name))
        } else {
            Err(Failure::new(Code::BackupUnknown))
        }
    }

    /// Makes one, and removes the oldest beyond so many. `told` hears how far it is.
    ///
    /// # Errors
    /// `disk-full`, `backup-failed`, `fault`; nothing of it is left then, and no older one is touched.
    pub fn make(
        &self,
        engine: &Engine,
        key: [u8; 32],
        (folder, keep): (&Path, u8),
        at: Timestamp,
        told: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<(), Failure> {
        self.clear_parts(folder);
        let bytes = engine.vitals()?.file_bytes;
        if free_bytes(folder).is_some_and(|free| free < bytes.saturating_add(SPARE_BYTES / 8)) {
            return Err(Failure::new(Code::DiskFull));
        }
        let name = self.name(at);
        let part = folder.join(format!("{name}{PART}"));
        let made = engine
            .copy_to(&part, key, told)
            .and_then(|copied| copied.ok_or_else(|| Failure::new(Code::Stopping)))
            .and_then(|_| {
                settle(folder, &part, &folder.join(&name)).map_err(|error| {
                    tracing::error!(%error, "a backup could not be put in its place");
                    Failure::new(Code::BackupFailed)
                })
            });
        if made.is_err() {
            self.clear_parts(folder);
            return made;
        }
        for old in self.list(folder).iter().skip(usize::from(keep)) {
            if let Err(error) = fs::remove_file(folder.join(&old.name)) {
                tracing::warn!(%error, "an old backup cannot be removed");
            }
        }
        tracing::info!("a backup was made");
        Ok(())
    }

    /// Removes what is left of tries that ended early, with SQLite's own files beside them.
    fn clear_parts(&self, folder: &Path) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let is_part = name
                .to_str()
                .and_then(|name| name.strip_prefix(&self.before))
                .is_some_and(|rest| rest.contains(PART));
            if is_part && let Err(error) = fs::remove_file(entry.path()) {
                tracing::warn!(%error, "a part of a backup cannot be removed");
            }
        }
    }
}

/// Makes the part durable and gives it its name.
fn settle(folder: &Path, part: &Path, to: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Not every stick knows owners; the file is encrypted all the same.
        let _ = fs::set_permissions(part, fs::Permissions::from_mode(0o600));
    }
    File::options().write(true).open(part)?.sync_all()?;
    fs::rename(part, to)?;
    // The name is durable once its folder is; where a folder cannot be opened, the system sees to it.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// What is free on the disk of a folder; `None` where the system does not say.
pub(crate) fn free_bytes(folder: &Path) -> Option<u64> {
    fs4::available_space(folder).ok()
}

/// Whether so little is free that a hotel with a file of this size may have to stop soon.
pub(crate) fn is_low(free: Option<u64>, file_bytes: u64) -> bool {
    free.is_some_and(|free| free < file_bytes.saturating_add(SPARE_BYTES))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_whose_and_of_when() {
        let own = Whose::new("lindenhof", "A1");
        let at: Timestamp = "2026-11-23T17:04:05Z".parse().unwrap();
        let name = own.name(at);
        assert_eq!(name, "keyrack-lindenhof-A1-20261123-170405.backup");
        assert_eq!(own.moment(&name), Some(at));
        assert_eq!(Whose::new("lindenhof", "B2").moment(&name), None);
        for other in [
            "keyrack-lindenhof-A1-20261123-170405.backup.part",
            "x.backup",
            "",
        ] {
            assert_eq!(own.moment(other), None, "{other}");
        }
    }

    #[test]
    fn parts_go_and_backups_stay() {
        let folder = tempfile::tempdir().unwrap();
        let own = Whose::new("lindenhof", "A1");
        let names = [
            "keyrack-lindenhof-A1-20261123-170405.backup",
            "keyrack-lindenhof-A1-20261124-170405.backup",
            "keyrack-lindenhof-A1-20261125-170405.backup.part",
            "keyrack-lindenhof-A1-20261125-170405.backup.part-journal",
            "keyrack-lindenhof-B2-20261125-170405.backup.part",
        ];
        for name in names {
            fs::write(folder.path().join(name), b"x").unwrap();
        }
        own.clear_parts(folder.path());
        let left = fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 3);
        let list = own.list(folder.path());
        assert_eq!(list.len(), 2);
        assert_eq!(list[0].name, names[1], "newest first");
        assert!(own.find(folder.path(), names[0]).is_ok());
        assert!(own.find(folder.path(), "../etc/passwd").is_err());
    }
}
