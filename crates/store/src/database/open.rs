//! Opens a file, or makes it.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use super::key::Opening;
use super::migrate::migrate;
use super::{FileLock, Key, OpenError, connect};
use crate::handle::{Readers, Writer};

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Everything of one property, at a desk or at the server.
    Property,
    /// The server's list of properties and of who may connect.
    Accounts,
}

/// When a commit counts as done.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Durability {
    /// When the disk has it. Nothing else is ever right outside a test.
    #[default]
    Full,
    /// When the system has it. A test shows that bookings are lost this way.
    Off,
}

/// How a file is opened.
#[derive(Debug, Clone)]
pub struct Options {
    /// Most connections that read at the same time; further readers wait for one.
    pub readers_max: usize,
    /// Memory for pages, for each connection.
    pub cache_kibibytes: u32,
    /// How long a connection waits for another's lock.
    pub busy_milliseconds: u32,
    /// Only a test that proves the need for it changes this.
    #[doc(hidden)]
    pub durability: Durability,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            readers_max: 4,
            cache_kibibytes: 4096,
            busy_milliseconds: 5000,
            durability: Durability::Full,
        }
    }
}

/// One open file. Its two handles can be taken apart and moved to different threads; the file stays
/// locked against other processes until the last of them is gone.
#[derive(Debug)]
pub struct Database {
    /// The one handle that writes.
    pub writer: Writer,
    /// Handles that read.
    pub readers: Readers,
}

impl Database {
    /// Opens the file at `path`, makes it where there is none (its folder must exist), and brings
    /// it to the newest version.
    ///
    /// # Errors
    /// [`OpenError`], one variant for each thing a person can do something about.
    pub fn open(path: &Path, key: &Key, kind: Kind, options: Options) -> Result<Self, OpenError> {
        let lock = Arc::new(FileLock::take(path)?);
        look_at(path, key)?;
        let mut connection = connect(path, key, &options)?;
        migrate(&mut connection, kind)?;
        let readers = Readers::new(path.to_owned(), key.clone(), options, Arc::clone(&lock));
        Ok(Self {
            writer: Writer::new(connection, lock),
            readers,
        })
    }
}

/// Says what stands in the way before SQLite, which cannot tell a wrong key from damage.
fn look_at(path: &Path, key: &Key) -> Result<(), OpenError> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    // A crash while the file was being made leaves it empty; SQLite then begins anew.
    if file.metadata()?.len() == 0 {
        return Ok(());
    }
    let mut head = [0; 16];
    file.read_exact(&mut head).map_err(|_| OpenError::Damaged)?;
    match key.compare(&head) {
        Opening::Fits => Ok(()),
        Opening::OtherKey => Err(OpenError::WrongKey),
        Opening::Foreign => Err(OpenError::Damaged),
    }
}
