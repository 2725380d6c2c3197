//! The key of a data folder.

use anyhow::{Context, Result};
use keyrack_engine::Randomness;

use super::{Folder, write_private};

/// The folder's key; made at the first start.
///
/// # Errors
/// When the file cannot be read or made, or is no key.
pub fn key(folder: &Folder, randomness: &dyn Randomness) -> Result<[u8; 32]> {
    let path = folder.key();
    if path.exists() {
        let bytes =
            std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        return <[u8; 32]>::try_from(bytes.as_slice())
            .map_err(|_| anyhow::anyhow!("{} is no key: it must hold 32 bytes", path.display()));
    }
    let mut key = [0; 32];
    randomness.fill(&mut key);
    write_private(&path, &key).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system::SystemRandomness;

    #[test]
    fn the_key_is_made_once_and_only_its_owner_reads_it() {
        let folder = tempfile::tempdir().unwrap();
        let folder = Folder::open(folder.path()).unwrap();
        let first = key(&folder, &SystemRandomness).unwrap();
        assert_eq!(key(&folder, &SystemRandomness).unwrap(), first);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(folder.key())
                .unwrap()
                .permissions()
                .mode();
            assert_eq!(mode & 0o077, 0);
        }
        std::fs::write(folder.key(), b"short").unwrap();
        assert!(key(&folder, &SystemRandomness).is_err());
    }
}
