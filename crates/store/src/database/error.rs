//! What can go wrong with a file.

use std::io;

use rusqlite::ErrorCode;

/// Why a file could not be opened. Nothing in it was changed.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file was made with another key.
    #[error("the file was made with another key")]
    WrongKey,
    /// The file was made by a newer program.
    #[error("the file has version {found}, this program knows versions up to {known}")]
    Newer {
        /// The version of the file.
        found: u32,
        /// The newest version that this program knows.
        known: u32,
    },
    /// The file is of ours, but for another purpose.
    #[error("the file is a database of Keyrack, but of another kind")]
    OtherKind,
    /// The file is no database of ours, or parts of it are gone.
    #[error("the file is no database of ours, or it is damaged")]
    Damaged,
    /// Another process, or another part of this one, has the file open.
    #[error("the file is in use")]
    Locked,
    /// There is no room left on the disk.
    #[error("the disk is full")]
    Full,
    /// The file or its folder cannot be read or written.
    #[error("the file cannot be read or written")]
    Io(#[source] io::Error),
    /// A migration or a setting failed. This is a fault of the program.
    #[error("the file could not be prepared")]
    Sql(#[source] rusqlite::Error),
}

/// Why reading or writing failed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no room left on the disk. What was not committed is gone; the file is sound.
    #[error("the disk is full")]
    Full,
    /// Another connection held the file for longer than the stated wait.
    #[error("the file is busy")]
    Busy,
    /// The file is damaged.
    #[error("the file is damaged")]
    Damaged,
    /// SQLite has undone the whole transaction after an earlier failure; it cannot be gone on with.
    #[error("the transaction was undone after an earlier failure")]
    RolledBack,
    /// A row breaks a rule of its table. This is a fault of the caller.
    #[error("a row breaks a rule of its table")]
    Constraint(#[source] rusqlite::Error),
    /// The disk could not be read or written.
    #[error("the disk could not be read or written")]
    Io(#[source] rusqlite::Error),
    /// Anything else SQLite says. This is a fault of the program.
    #[error("the database refused")]
    Sql(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            Some(ErrorCode::ConstraintViolation) => Self::Constraint(error),
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::ReadOnly) => {
                Self::Io(error)
            }
            _ if is_undecipherable(&error) => Self::Damaged,
            _ => Self::Sql(error),
        }
    }
}

/// A page that does not fit its digest is told by SQLCipher as an error of no kind and without a
/// message; every other error of no kind has one. A full-text index over such a page says that it
/// could not be constructed, which it says for nothing else.
fn is_undecipherable(error: &rusqlite::Error) -> bool {
    let rusqlite::Error::SqliteFailure(code, message) = error else {
        return false;
    };
    code.extended_code == rusqlite::ffi::SQLITE_ERROR
        && message.as_deref().is_none_or(|message| {
            message == "SQL logic error" || message.starts_with("vtable constructor failed")
        })
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        match StoreError::from(error) {
            StoreError::Full => Self::Full,
            StoreError::Busy => Self::Locked,
            StoreError::Damaged | StoreError::RolledBack => Self::Damaged,
            StoreError::Io(error) => Self::Io(io::Error::other(error)),
            StoreError::Constraint(error) | StoreError::Sql(error) => Self::Sql(error),
        }
    }
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Io(error),
        }
    }
}
