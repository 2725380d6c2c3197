//! Taking a hotel away from its place, and putting a backup there: written down first, so that a
//! program that ends in the middle finishes it at its next start. What stood there is set aside and
//! never overwritten.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::desk::FILE;
use crate::identity::write_whole;

/// What is meant to happen.
const PLAN: &str = "moving.json";
/// The backup on its way into the hotel's place.
const NEXT: &str = "desk.next.db";
/// Where hotels are set aside.
const ASIDE: &str = "set-aside";
/// Which desk of which hotel this is; it goes with its hotel.
const IDENTITY: &str = "identity.json";
/// The file and SQLite's own files beside it.
const ENDS: [&str; 3] = ["", "-wal", "-shm"];

/// What is meant to happen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Plan {
    /// The folder among those set aside.
    pub aside: String,
    /// A backup takes the hotel's place.
    pub restore: bool,
    /// The computer is a desk of no hotel afterwards.
    pub leave: bool,
}

/// Where a backup is copied to before anything is moved. What an earlier try left there goes.
pub(crate) fn next(data: &Path) -> io::Result<PathBuf> {
    let path = data.join(NEXT);
    match fs::remove_file(&path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(path),
    }
}

/// Writes the plan down. From here on it happens, whatever comes between.
pub(crate) fn decide(data: &Path, plan: &Plan) -> io::Result<()> {
    let text = serde_json::to_vec(plan)?;
    write_whole(data, PLAN, &text)
}

/// Carries out the plan that is written down, if there is one, however far it was carried out before.
/// Nobody may have the hotel's file open.
pub(crate) fn carry_out(data: &Path) -> io::Result<bool> {
    let text = match fs::read(data.join(PLAN)) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    let plan: Plan = serde_json::from_slice(&text)?;
    let aside = data.join(ASIDE).join(&plan.aside);
    private(&data.join(ASIDE))?;
    private(&aside)?;
    let next = data.join(NEXT);
    // Once the backup stands in its place, what is there is the new hotel and stays.
    if !plan.restore || next.exists() {
        for end in ENDS {
            let name = format!("{FILE}{end}");
            shift(&data.join(&name), &aside.join(&name))?;
        }
    }
    if plan.leave {
        shift(&data.join(IDENTITY), &aside.join(IDENTITY))?;
    }
    if plan.restore {
        shift(&next, &data.join(FILE))?;
    }
    for folder in [&aside, data] {
        if let Ok(folder) = File::open(folder) {
            let _ = folder.sync_all();
        }
    }
    fs::remove_file(data.join(PLAN))?;
    tracing::info!(restored = plan.restore, "a hotel was set aside");
    Ok(true)
}

/// Moves a file where it is there. Nothing is ever overwritten.
fn shift(from: &Path, to: &Path) -> io::Result<()> {
    if !from.exists() {
        return Ok(());
    }
    if to.exists() {
        return Err(io::Error::new(
            ErrorKind::AlreadyExists,
            "something stands where a hotel is to go",
        ));
    }
    fs::rename(from, to)
}

fn private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lay(data: &Path, files: &[(&str, &str)]) {
        for (name, text) in files {
            fs::write(data.join(name), text).unwrap();
        }
    }

    fn read(path: PathBuf) -> Option<String> {
        fs::read_to_string(path).ok()
    }

    /// Whatever step the computer died in, the next start ends with the same two hotels, each whole.
    #[test]
    fn a_restore_that_was_cut_anywhere_is_finished() {
        let plan = Plan {
            aside: "then".to_owned(),
            restore: true,
            leave: false,
        };
        let old = [
            ("desk.db", "old"),
            ("desk.db-wal", "log"),
            ("desk.db-shm", "index"),
        ];
        for moved in 0..=4 {
            let folder = tempfile::tempdir().unwrap();
            let data = folder.path();
            lay(data, &old);
            lay(data, &[("desk.next.db", "new"), ("identity.json", "who")]);
            decide(data, &plan).unwrap();
            let aside = data.join("set-aside/then");
            fs::create_dir_all(&aside).unwrap();
            for (name, _) in old.iter().take(moved) {
                fs::rename(data.join(name), aside.join(name)).unwrap();
            }
            if moved == 4 {
                fs::rename(data.join("desk.next.db"), data.join("desk.db")).unwrap();
            }
            assert!(carry_out(data).unwrap());
            assert!(!carry_out(data).unwrap());
            assert_eq!(
                read(data.join("desk.db")).as_deref(),
                Some("new"),
                "{moved}"
            );
            assert_eq!(read(data.join("desk.db-wal")), None);
            assert_eq!(read(data.join("identity.json")).as_deref(), Some("who"));
            for (name, text) in old {
                assert_eq!(
                    read(aside.join(name)).as_deref(),
                    Some(text),
                    "{moved} {name}"
                );
            }
        }
    }

    #[test]
    fn before_the_plan_is_written_nothing_has_happened() {
        let folder = tempfile::tempdir().unwrap();
        lay(
            folder.path(),
            &[("desk.db", "old"), ("desk.next.db", "half of a")],
        );
        assert!(!carry_out(folder.path()).unwrap());
        assert_eq!(read(folder.path().join("desk.db")).as_deref(), Some("old"));
        next(folder.path()).unwrap();
        assert!(!folder.path().join("desk.next.db").exists());
    }

    #[test]
    fn who_joins_again_leaves_the_hotel_and_its_identity_aside() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path();
        lay(data, &[("desk.db", "old"), ("identity.json", "who")]);
        let plan = Plan {
            aside: "then".to_owned(),
            restore: false,
            leave: true,
        };
        decide(data, &plan).unwrap();
        assert!(carry_out(data).unwrap());
        assert!(!data.join("desk.db").exists() && !data.join("identity.json").exists());
        assert_eq!(
            read(data.join("set-aside/then/identity.json")).as_deref(),
            Some("who")
        );
        // A second one under the same name overwrites nothing.
        lay(data, &[("desk.db", "newer")]);
        decide(data, &plan).unwrap();
        assert!(carry_out(data).is_err());
        assert_eq!(read(data.join("desk.db")).as_deref(), Some("newer"));
    }
}
