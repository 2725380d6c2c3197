//! Where the desk's keys are kept: in the system's keychain where there is one, else in a file that
//! only its owner can read.
//!
//! `identity.json` always stands in the data folder and says which desk this is and where its keys
//! are. It is written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use keyrack_domain::{DeviceId, PropertyId};
use serde::{Deserialize, Serialize};

use super::{Enrolment, Secrets, key};

const FILE: &str = "identity.json";
/// What the keychain's entries are filed under; the user is the device's id.
const KEYCHAIN_SERVICE: &str = "keyrack";

/// Where the keys may be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Place {
    /// In the keychain where there is one, else in the file.
    Keychain,
    /// In the file, without asking the keychain.
    File,
}

/// Why the identity cannot be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum KeepError {
    /// The file cannot be read or written.
    #[error("identity.json: {0}")]
    File(#[from] io::Error),
    /// The file, or the keychain's entry, is not what this program wrote.
    #[error("the desk's identity cannot be read")]
    Unreadable,
    /// The keychain holds the keys and does not give them.
    #[error("the keychain does not give the desk's keys: {0}")]
    Keychain(keyring::Error),
}

/// As it stands in the file.
#[derive(Serialize, Deserialize)]
struct Kept {
    server: String,
    slug: String,
    property: PropertyId,
    /// As hex. It is no secret, but whoever can change it can play the server; so can whoever can
    /// change the keys beside it.
    server_key: String,
    device: DeviceId,
    prefix: String,
    /// The keys; absent where the keychain has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    secrets: Option<Secrets>,
}

/// Keeps the identity, and says in the log where.
///
/// # Errors
/// [`KeepError::File`].
pub fn keep(folder: &Path, enrolment: &Enrolment, place: Place) -> Result<(), KeepError> {
    let secrets = Secrets {
        seed: hex::encode(enrolment.seed),
        property_key: hex::encode(enrolment.property_key),
        database_key: hex::encode(enrolment.database_key),
    };
    let in_keychain = place == Place::Keychain && into_keychain(enrolment.device, &secrets);
    if in_keychain {
        tracing::info!("the desk's keys are in the system's keychain");
    } else {
        tracing::warn!(
            file = FILE,
            "the desk's keys are in a file that only its owner can read"
        );
    }
    let kept = Kept {
        server: enrolment.server.clone(),
        slug: enrolment.slug.clone(),
        property: enrolment.property,
        server_key: hex::encode(enrolment.server_key),
        device: enrolment.device,
        prefix: enrolment.prefix.clone(),
        secrets: (!in_keychain).then_some(secrets),
    };
    let text = serde_json::to_vec_pretty(&kept).map_err(|_| KeepError::Unreadable)?;
    Ok(write_whole(folder, FILE, &text)?)
}

/// The identity that is kept; `None` where this computer is no desk yet.
///
/// # Errors
/// [`KeepError`].
pub fn read(folder: &Path) -> Result<Option<Enrolment>, KeepError> {
    let text = match fs::read(folder.join(FILE)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let kept: Kept = serde_json::from_slice(&text).map_err(|_| KeepError::Unreadable)?;
    let secrets = match kept.secrets {
        Some(secrets) => secrets,
        None => from_keychain(kept.device)?,
    };
    let opened = |hex: &str| key(hex).ok_or(KeepError::Unreadable);
    Ok(Some(Enrolment {
        server: kept.server,
        slug: kept.slug,
        property: kept.property,
        server_key: opened(&kept.server_key)?,
        device: kept.device,
        prefix: kept.prefix,
        seed: opened(&secrets.seed)?,
        property_key: opened(&secrets.property_key)?,
        database_key: opened(&secrets.database_key)?,
    }))
}

/// Whether the keychain took the keys and gives them back.
fn into_keychain(device: DeviceId, secrets: &Secrets) -> bool {
    let Ok(text) = serde_json::to_string(secrets) else {
        return false;
    };
    let written = keyring::Entry::new(KEYCHAIN_SERVICE, &device.to_string()).and_then(|entry| {
        entry
            .set_password(&text)
            .and_then(|()| entry.get_password())
    });
    match written {
        Ok(read) => read == text,
        Err(error) => {
            tracing::debug!(%error, "no keychain");
            false
        }
    }
}

fn from_keychain(device: DeviceId) -> Result<Secrets, KeepError> {
    let text = keyring::Entry::new(KEYCHAIN_SERVICE, &device.to_string())
        .and_then(|entry| entry.get_password())
        .map_err(KeepError::Keychain)?;
    serde_json::from_str(&text).map_err(|_| KeepError::Unreadable)
}

/// Writes beside, makes it durable, and puts it in place.
pub(crate) fn write_whole(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let beside = folder.join(format!("{name}.new"));
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&beside, folder.join(name))?;
    // The name is durable once its folder is; where a folder cannot be opened, the system sees to it.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn enrolment() -> Enrolment {
        Enrolment {
            server: "http://127.0.0.1:8080".to_owned(),
            slug: "lindenhof".to_owned(),
            property: PropertyId(uuid::Uuid::from_u128(1)),
            server_key: [4; 32],
            device: DeviceId(uuid::Uuid::from_u128(2)),
            prefix: "A7".to_owned(),
            seed: [1; 32],
            property_key: [2; 32],
            database_key: [3; 32],
        }
    }

    #[test]
    fn a_file_keeps_the_keys_for_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read(folder.path()).unwrap().is_none());
        keep(folder.path(), &enrolment(), Place::File).unwrap();
        assert_eq!(read(folder.path()).unwrap().unwrap(), enrolment());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(folder.path().join(FILE))
                .unwrap()
                .permissions();
            assert_eq!(mode.mode() & 0o777, 0o600);
        }
        assert!(!format!("{:?}", enrolment()).contains("01"));
    }

    #[test]
    fn a_damaged_file_is_told_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), "{").unwrap();
        assert!(matches!(read(folder.path()), Err(KeepError::Unreadable)));
        assert_eq!(fs::read(folder.path().join(FILE)).unwrap(), b"{");
    }
}
