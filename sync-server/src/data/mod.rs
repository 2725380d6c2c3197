//! The data folder: what lies where, and who may read it.

mod key;
mod private;

use std::path::{Path, PathBuf};

pub use key::key;
pub use private::write_private;

/// A server's data folder.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    /// Opens the folder, and makes it where there is none.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn open(path: &Path) -> std::io::Result<Self> {
        std::fs::create_dir_all(path)?;
        Ok(Self(path.to_owned()))
    }

    /// The folder itself.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The key that everything in the folder is encrypted with.
    #[must_use]
    pub fn key(&self) -> PathBuf {
        self.0.join("key")
    }

    /// The file of the property with this short name.
    #[must_use]
    pub fn property(&self, slug: &str) -> PathBuf {
        self.0.join(format!("{slug}.db"))
    }

    /// Where the running server can be reached from this machine.
    #[must_use]
    pub fn address(&self) -> PathBuf {
        self.0.join("address")
    }

    /// What opens the running server's control calls; readable by its owner alone.
    #[must_use]
    pub fn admin_token(&self) -> PathBuf {
        self.0.join("admin-token")
    }
}
