//! How the program fares on this computer: the file, the disk, the line, backups. These calls are the
//! shell's own: they speak of folders and clocks that no engine knows.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};
use crate::call::listing::File;
use crate::call::state::{Line, Waiting};
use crate::failure::Code;

/// How everything fares. Managers only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {}
ask!(Read, "health.read", Health);

/// How everything fares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Health {
    /// The program's version.
    pub version: String,
    /// The hotel lives on this computer only.
    pub alone: bool,
    /// The size of the hotel's file.
    pub file_bytes: u64,
    /// What is free on its disk; `None` where the system does not say.
    pub disk_free_bytes: Option<u64>,
    /// So little is free that the hotel may have to stop soon.
    pub disk_low: bool,
    /// The line to the server.
    pub line: Line,
    /// When the server was last heard.
    pub heard_at: Option<Timestamp>,
    /// By how many seconds the server's clock is ahead of this computer's, where they differ by more
    /// than a person would put up with.
    pub clock_off_seconds: Option<i64>,
    /// Changes that the server does not have yet, oldest first.
    pub waiting: Vec<Waiting>,
    /// Where backups are kept.
    pub folder: String,
    /// How many of them.
    pub keep: u8,
    /// Those that are there, newest first.
    pub backups: Vec<Kept>,
    /// Why the last one was not made.
    pub backup_failed: Option<Code>,
    /// What is under way.
    pub work: Option<Work>,
    /// What the last look over the file has found, since the program was started.
    pub examined: Option<Examined>,
    /// A backup took this hotel's place: it is of this moment.
    pub restored_as_of: Option<Timestamp>,
}

/// A backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The file's name.
    pub name: String,
    /// The moment it shows, as its name says.
    pub at: Timestamp,
    /// Its size.
    pub bytes: u64,
}

/// What is under way, one thing at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// What.
    pub kind: WorkKind,
    /// Parts done.
    pub done: u64,
    /// Parts in all; 0 while that is not known.
    pub total: u64,
}

/// A kind of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkKind {
    /// A backup is made.
    Backup,
    /// The file is looked over.
    Examine,
}

/// What a look over the file has found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Examined {
    /// When.
    pub at: Timestamp,
    /// The file is as it was written.
    pub sound: bool,
    /// Lists were not what the documents make them, and were made anew.
    pub lists_mended: bool,
    /// How many documents were read.
    pub documents: u64,
    /// It could not be done.
    pub failed: Option<Code>,
}

/// Looks the file over. It goes on by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Examine {}
does!(Examine, "health.examine", Done);

/// What the program has written down of its own doings, without guest data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logs {}
ask!(Logs, "health.logs", File);

/// Makes a backup. It goes on by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MakeBackup {}
does!(MakeBackup, "backup.make", Done);

/// Where backups are kept, and how many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetFolder {
    /// An absolute path; empty for the folder beside the hotel's file.
    pub folder: String,
    /// 1 to 60.
    pub keep: u8,
}
does!(SetFolder, "backup.set_folder", Done);

/// Puts a backup in the place of the hotel, which is set aside. Only where no server knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restore {
    /// The backup's name.
    pub name: String,
}
does!(Restore, "backup.restore", Done);

/// Sets the hotel aside on this computer, which can then join the server anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct JoinAgain {
    /// So many changes are given up that the server does not have, as the person was shown.
    pub waiting: u32,
}
does!(JoinAgain, "backup.join_again", Done);

/// Somebody has taken note of which moment the restored hotel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {}
does!(Noted, "backup.noted", Done);
