//! One desk a folder.

use std::fs::{File, TryLockError};
use std::path::Path;

use keyrack_contract::{Code, Failure};

/// The system gives the lock back when the process ends, however it ends.
const FILE: &str = "desk.lock";

/// A folder that is ours.
pub(crate) struct Lock(File);

impl Lock {
    /// Takes the folder.
    ///
    /// # Errors
    /// `database-locked` when another desk has it.
    pub fn take(folder: &Path) -> Result<Self, Failure> {
        let file = File::create(folder.join(FILE)).map_err(fault)?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(Failure::new(Code::DatabaseLocked)),
            Err(TryLockError::Error(error)) => Err(fault(error)),
        }
    }

    /// Gives the folder back.
    pub fn release(&self) {
        // A lock that cannot be given back now goes with the process.
        let _ = self.0.unlock();
    }
}

fn fault(error: std::io::Error) -> Failure {
    tracing::error!(%error, "the data folder cannot be locked");
    Failure::new(Code::Fault)
}
