//! The journal's file: sealed records, each behind its length.

use std::fs::{File, OpenOptions};
use std::io::{Error, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::Record;
use crate::clock::Randomness;

/// How the file begins: what it is, and the version of its form.
const BEGINNING: &[u8; 8] = b"KRJRNL01";
/// What records are sealed about.
const ABOUT: &[u8] = b"journal record";

/// An open file, at its end.
pub(super) struct JournalFile {
    file: File,
    key: [u8; 32],
    end: u64,
}

impl JournalFile {
    /// Opens the file, or makes it; with its last whole record. What was torn by a power cut is cut off:
    /// nobody was told yes of it.
    pub(super) fn open(path: &Path, key: [u8; 32]) -> Result<(Self, Option<Record>), Error> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let is_new = !path.exists();
        let mut file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(path)?;
        if is_new || file.metadata()?.len() < 8 {
            file.set_len(0)?;
            file.write_all(BEGINNING)?;
            file.sync_all()?;
            if let Some(folder) = path.parent() {
                File::open(folder)?.sync_all()?;
            }
        }
        let (records, end) = whole(&mut file)?;
        let last = match records.last() {
            Some(sealed) => Some(opened(&key, sealed)?),
            None => None,
        };
        file.set_len(end)?;
        file.seek(SeekFrom::Start(end))?;
        Ok((Self { file, key, end }, last))
    }

    /// Every whole record of a file.
    pub(super) fn read(path: &Path, key: &[u8; 32]) -> Result<Vec<Record>, Error> {
        let mut file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let (records, _) = whole(&mut file)?;
        records.iter().map(|sealed| opened(key, sealed)).collect()
    }

    /// Appends a record and forces it to the disk.
    pub(super) fn append(
        &mut self,
        record: &Record,
        randomness: &dyn Randomness,
    ) -> Result<(), Error> {
        let plain = postcard::to_stdvec(record).map_err(Error::other)?;
        let sealed = crate::identity::seal(&self.key, ABOUT, &plain, randomness)
            .ok_or_else(|| Error::other("a record could not be sealed"))?;
        let length = u32::try_from(sealed.len()).map_err(Error::other)?;
        let mut bytes = length.to_le_bytes().to_vec();
        bytes.extend_from_slice(&sealed);
        // What an earlier attempt left behind the end is written over.
        self.file.seek(SeekFrom::Start(self.end))?;
        self.file.write_all(&bytes)?;
        self.file.sync_data()?;
        self.end = self
            .end
            .saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        Ok(())
    }
}

/// The sealed records, and where the last whole one ends.
fn whole(file: &mut File) -> Result<(Vec<Vec<u8>>, u64), Error> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.read_to_end(&mut bytes)?;
    let Some(mut rest) = bytes.strip_prefix(BEGINNING) else {
        return Err(Error::new(ErrorKind::InvalidData, "no journal"));
    };
    let mut records = Vec::new();
    while let Some((length, behind)) = rest.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_le_bytes(*length)).map_err(Error::other)?;
        let Some((sealed, behind)) = behind.split_at_checked(length) else {
            break;
        };
        records.push(sealed.to_vec());
        rest = behind;
    }
    let end = bytes.len().saturating_sub(rest.len());
    Ok((records, u64::try_from(end).map_err(Error::other)?))
}

fn opened(key: &[u8; 32], sealed: &[u8]) -> Result<Record, Error> {
    let damaged = || Error::new(ErrorKind::InvalidData, "a record does not open");
    let plain = crate::identity::unseal(key, ABOUT, sealed).ok_or_else(damaged)?;
    postcard::from_bytes(&plain).map_err(|_| damaged())
}
