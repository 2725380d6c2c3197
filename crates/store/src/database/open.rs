//! Opens a file, or makes it.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use super::key::Opening;
use super::migrate::migrate;
use super::{FileLock, Key, OpenError, connect};
use crate::chart::Kept;
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
            cache_kibibytes: 8192,
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
        let kept = Arc::new(Kept::default());
        let cache_kibibytes = options.cache_kibibytes;
        let readers = Readers::new(
            path.to_owned(),
            key.clone(),
            options,
            Arc::clone(&lock),
            Arc::clone(&kept),
        );
        Ok(Self {
            writer: Writer::new(connection, lock, kept, cache_kibibytes),
            readers,
        })
    }
}

/// Says what stands in the way before SQLite, which cannot tell a wrong key from damage.
fn look_at(path: &Path, key: &Key) -> Result<(), OpenError> {
    match opening(path, key)? {
        Some(Opening::Fits) | None => Ok(()),
        Some(Opening::OtherKey) => Err(OpenError::WrongKey),
        Some(Opening::Foreign) => Err(OpenError::Damaged),
    }
}

/// What the first bytes of a file say; `None` where nothing stands in it.
pub(super) fn opening(path: &Path, key: &Key) -> Result<Option<Opening>, OpenError> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    // A crash while the file was being made leaves it empty; SQLite then begins anew.
    if file.metadata()?.len() == 0 {
        return Ok(None);
    }
    let mut head = [0; 16];
    file.read_exact(&mut head).map_err(|_| OpenError::Damaged)?;
    Ok(Some(key.compare(&head)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use keyrack_domain::PropertyId;

    use super::*;
    use crate::testing::{KEY, id};
    use crate::{StoreError, meta};

    fn open(path: &Path, key: &Key) -> Result<Database, OpenError> {
        Database::open(path, key, Kind::Property, Options::default())
    }

    /// A closed file with something in it.
    fn made() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("hotel.db");
        let mut database = open(&path, &KEY).unwrap();
        let write = database.writer.transaction().unwrap();
        meta::set_property_id(&write, id(1)).unwrap();
        meta::set(&write, "canary", &"Yellow bird in a mine".repeat(200)).unwrap();
        write.commit().unwrap();
        (folder, path)
    }

    #[test]
    fn a_file_opens_again_with_what_was_committed() {
        let (_folder, path) = made();
        let database = open(&path, &KEY).unwrap();
        let found: Option<PropertyId> = database.readers.read(meta::property_id).unwrap();
        assert_eq!(found, Some(id(1)));
    }

    #[test]
    fn another_key_is_named_as_such() {
        let (_folder, path) = made();
        assert!(matches!(
            open(&path, &Key::new([8; 32])),
            Err(OpenError::WrongKey)
        ));
        assert!(open(&path, &KEY).is_ok(), "a wrong key changes nothing");
    }

    #[test]
    fn a_newer_file_is_left_alone_and_says_both_versions() {
        let (_folder, path) = made();
        let mut database = open(&path, &KEY).unwrap();
        let known: u32 = database
            .writer
            .connection
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .unwrap();
        database
            .writer
            .connection
            .pragma_update(None, "user_version", known + 6)
            .unwrap();
        database.writer.empty_log().unwrap();
        drop(database);
        let before = fs::read(&path).unwrap();
        match open(&path, &KEY) {
            Err(OpenError::Newer { found, known: here }) => {
                assert_eq!((found, here), (known + 6, known))
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(before, fs::read(&path).unwrap());
    }

    #[test]
    fn the_other_kind_of_file_is_refused() {
        let (_folder, path) = made();
        let opened = Database::open(&path, &KEY, Kind::Accounts, Options::default());
        assert!(matches!(opened, Err(OpenError::OtherKind)));
    }

    #[test]
    fn garbage_short_files_and_plain_sqlite_are_damaged() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("hotel.db");
        let mut plain = b"SQLite format 3\0".to_vec();
        plain.resize(8192, 0);
        // A file of ours that was cut off, and one of which nothing but the beginning is left.
        let (_other, whole) = made();
        let cut = fs::read(&whole).unwrap()[..100].to_vec();
        let mut begun = cut[..16].to_vec();
        begun.resize(8192, 9);
        for bytes in [vec![0x5a; 20_000], vec![1, 2, 3], plain, cut, begun] {
            fs::write(&path, &bytes).unwrap();
            let opened = open(&path, &KEY);
            assert!(
                matches!(opened, Err(OpenError::Damaged)),
                "{} bytes: {opened:?}",
                bytes.len()
            );
            assert_eq!(
                fs::read(&path).unwrap(),
                bytes,
                "what is no database of ours is not written to"
            );
        }
    }

    #[test]
    fn an_empty_file_left_by_a_crash_is_begun_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("hotel.db");
        fs::write(&path, b"").unwrap();
        assert!(open(&path, &KEY).is_ok());
    }

    #[test]
    fn a_changed_page_is_noticed_wherever_it_is() {
        let (folder, path) = made();
        let whole = fs::read(&path).unwrap();
        let changed = folder.path().join("changed.db");
        for page in 0..whole.len() / 4096 {
            let mut bytes = whole.clone();
            bytes[page * 4096 + 2000] ^= 1;
            fs::write(&changed, bytes).unwrap();
            match open(&changed, &KEY) {
                Err(OpenError::Damaged) => {}
                Err(other) => panic!("page {page}: {other:?}"),
                Ok(database) => match database.readers.read(|read| read.check()) {
                    Ok(found) => assert!(!found.is_empty(), "page {page}"),
                    Err(StoreError::Damaged) => {}
                    Err(other) => panic!("page {page}: {other:?}"),
                },
            }
        }
    }

    #[test]
    fn a_sound_file_has_nothing_to_report() {
        let (_folder, path) = made();
        let database = open(&path, &KEY).unwrap();
        assert_eq!(
            database.readers.read(|read| read.check()).unwrap(),
            Vec::<String>::new()
        );
        assert!(database.readers.read(|read| read.size()).unwrap() >= 4096);
    }

    #[test]
    fn a_file_is_opened_once_until_its_last_handle_is_gone() {
        let (_folder, path) = made();
        let Database { writer, readers } = open(&path, &KEY).unwrap();
        assert!(matches!(open(&path, &KEY), Err(OpenError::Locked)));
        drop(writer);
        assert!(matches!(open(&path, &KEY), Err(OpenError::Locked)));
        drop(readers);
        assert!(open(&path, &KEY).is_ok());
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_of_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let opened = open(&folder.path().join("no/hotel.db"), &KEY);
        assert!(matches!(opened, Err(OpenError::Io(_))), "{opened:?}");
    }

    #[test]
    fn nothing_readable_stands_in_the_file_or_its_log() {
        let (folder, path) = made();
        // The handle stays open, so that the log is there to be looked at.
        let mut database = open(&path, &KEY).unwrap();
        let write = database.writer.transaction().unwrap();
        meta::set(
            &write,
            "second canary",
            &"Yellow bird in a mine".repeat(200),
        )
        .unwrap();
        write.commit().unwrap();
        let mut looked_at = 0;
        for file in fs::read_dir(folder.path()).unwrap() {
            let bytes = fs::read(file.unwrap().path()).unwrap();
            looked_at += bytes.len();
            for word in [
                &b"Yellow bird"[..],
                b"canary",
                b"SQLite format",
                b"CREATE TABLE",
            ] {
                assert!(!bytes.windows(word.len()).any(|part| part == word));
            }
        }
        assert!(looked_at > 8192);
    }
}
