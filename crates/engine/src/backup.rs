//! Copies of a hotel's file for a bad day, and looking the file over.

use std::path::Path;

use jiff::Timestamp;
use keyrack_contract::{Changed, Code, Failure};
use keyrack_domain::PropertyId;
use keyrack_store::{Key, copied_at, forget_copied_at, look_into, projection_digest};

use crate::caller::Caller;
use crate::engine::{Engine, opened};
use crate::project;
use crate::stop::Stop;

/// What stands in a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Of which hotel it is.
    pub property: Option<PropertyId>,
    /// The moment it shows.
    pub at: Option<Timestamp>,
    /// How many documents there are.
    pub documents: u64,
}

impl From<keyrack_store::Copied> for Copy {
    fn from(read: keyrack_store::Copied) -> Self {
        Self {
            property: read.property,
            at: read.at,
            documents: read.documents.0,
        }
    }
}

/// What looking a file over has found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examined {
    /// Pages or trees are not as they were written, in SQLite's words. Empty for a sound file.
    pub faults: Vec<String>,
    /// Lists were not what the documents make them. They are now.
    pub lists_mended: bool,
    /// How many documents were read for that.
    pub documents: u64,
}

impl Engine {
    /// Copies the file to a place where nothing is, under the same key, and opens the copy to see that
    /// it is whole. The hotel goes on working. `told` hears how far it is and may end it with `false`.
    /// Returns `None` where it was ended; then, and after a failure, a part of a file may be left.
    ///
    /// # Errors
    /// `disk-full`, `backup-failed`, `fault`.
    pub fn copy_to(
        &self,
        to: &Path,
        key: [u8; 32],
        told: &mut dyn FnMut(u64, u64) -> bool,
    ) -> Result<Option<Copy>, Failure> {
        let at = self.inner.clock.now();
        let copied = self.inner.readers.copy_to(to, at, told);
        let Some(copied) = copied.map_err(|error| not_copied(&error))? else {
            return Ok(None);
        };
        let read = look_into(to, &Key::new(key)).map_err(|error| not_copied(&error))?;
        // What an instant is rounded to in the file is no difference.
        if (read.property, read.documents) != (copied.property, copied.documents) {
            tracing::error!("a backup is not what was copied");
            return Err(Failure::new(Code::BackupFailed));
        }
        Ok(Some(read.into()))
    }

    /// Looks the file over, makes every list anew from the documents, and says whether that changed
    /// one. `told` hears how many documents are done, of how many.
    ///
    /// # Errors
    /// `disk-full`, `fault`, `database-damaged` where so little can be read that nothing can be made.
    pub fn examine(
        &self,
        told: impl FnMut(u64, u64) + Send + 'static,
    ) -> Result<Examined, Failure> {
        let faults = self
            .inner
            .readers
            .read(|read| -> Result<_, Stop> { Ok(read.check()?) })
            .map_err(Stop::into_failure)?;
        let (lists_mended, documents) =
            self.run_own("upkeep.examine", Caller::System, move |tx| {
                let before = projection_digest(tx.write)?;
                let mut told = told;
                let documents = project::rebuild_telling(tx, &mut told)?;
                let mended = projection_digest(tx.write)? != before;
                if mended {
                    tracing::error!("lists were not what their documents make them");
                    tx.note(Changed::EVERYTHING);
                }
                Ok((mended, documents))
            })?;
        Ok(Examined {
            faults,
            lists_mended,
            documents,
        })
    }

    /// Of which moment this hotel is, where a backup took its place and nobody has taken note of it.
    ///
    /// # Errors
    /// `fault` when the file cannot be read.
    pub fn restored_as_of(&self) -> Result<Option<Timestamp>, Failure> {
        let look = |read: &keyrack_store::Read<'_>| -> Result<_, Stop> { Ok(copied_at(read)?) };
        self.inner.readers.read(look).map_err(Stop::into_failure)
    }

    /// Somebody has taken note of it.
    ///
    /// # Errors
    /// `disk-full`, `fault`.
    pub fn note_restored(&self) -> Result<(), Failure> {
        self.run_own("backup.noted", Caller::System, |tx| {
            forget_copied_at(tx.write)?;
            tx.note(Changed {
                state: true,
                ..Changed::default()
            });
            Ok(())
        })
    }
}

/// What stands in a copy, once every page of it was looked at.
///
/// # Errors
/// `wrong-key`, `database-newer`, `database-damaged`, `fault`.
pub fn look_into_copy(path: &Path, key: [u8; 32]) -> Result<Copy, Failure> {
    let read = look_into(path, &Key::new(key)).map_err(|error| opened(&error))?;
    Ok(read.into())
}

fn not_copied(error: &keyrack_store::OpenError) -> Failure {
    match error {
        keyrack_store::OpenError::Full => Failure::new(Code::DiskFull),
        error => {
            tracing::error!(%error, "a backup was not made");
            Failure::new(Code::BackupFailed)
        }
    }
}
