//! The server's accounts: which properties it hosts, which desks may connect, one-time codes.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::SignedDuration;
use keyrack_contract::sync::{DeviceRecord, Enrol, Enrolled};
use keyrack_contract::{Code, Failure};
use keyrack_domain::{DeviceId, PropertyId};
use keyrack_store::{
    Database, Key, Kind, Options, enrolled_device, enrolment_code, hosted_property,
};

use crate::clock::{Clock, Randomness, new_id};
use crate::identity::Identity;
use crate::stop::Stop;

/// Which devices may connect, and their keys.
pub trait Devices: Send + Sync {
    /// The device's public key; `None` when it is unknown to this property or was revoked.
    fn public_key(&self, property: PropertyId, device: DeviceId) -> Option<[u8; 32]>;

    /// Withdraws a device of the property for good. A repeat changes nothing.
    ///
    /// # Errors
    /// `device-unknown`, `disk-full`, `fault`.
    fn withdraw(&self, _property: PropertyId, _device: DeviceId) -> Result<(), Failure> {
        Ok(())
    }

    /// Every desk of the property with its name, revoked ones too.
    fn list(&self, _property: PropertyId) -> Vec<DeviceRecord> {
        Vec::new()
    }
}

/// A hosted property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hosted {
    /// Its name in addresses.
    pub slug: String,
    /// Its id.
    pub id: PropertyId,
    /// Its file.
    pub path: PathBuf,
}

/// The accounts file. Copies share it.
#[derive(Clone)]
pub struct Accounts {
    shared: Arc<Shared>,
}

struct Shared {
    dir: PathBuf,
    key: [u8; 32],
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    database: Mutex<Database>,
}

/// Letters and digits of enrolment codes, none of which looks like another.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// Letters of a code: 60 random bits.
const CODE_LETTERS: usize = 12;

impl Accounts {
    /// Opens `accounts.db` in the server's folder, and makes it where there is none.
    ///
    /// # Errors
    /// `wrong-key`, `database-newer`, `database-locked`, `database-damaged`, `disk-full`, `fault`.
    pub fn open(
        dir: &Path,
        key: [u8; 32],
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
    ) -> Result<Self, Failure> {
        let database = Database::open(
            &dir.join("accounts.db"),
            &Key::new(key),
            Kind::Accounts,
            Options::default(),
        )
        .map_err(|error| crate::engine::opened(&error))?;
        let shared = Shared {
            dir: dir.to_owned(),
            key,
            clock,
            randomness,
            database: Mutex::new(database),
        };
        Ok(Self {
            shared: Arc::new(shared),
        })
    }

    /// Every hosted property, by slug.
    ///
    /// # Errors
    /// `fault` when the file cannot be read.
    pub fn properties(&self) -> Result<Vec<Hosted>, Failure> {
        let rows = self.read(|read| Ok(hosted_property::list(read)?))?;
        Ok(rows
            .into_iter()
            .map(|row| Hosted {
                path: self.shared.dir.join(&row.file),
                slug: row.slug,
                id: row.id,
            })
            .collect())
    }

    /// Takes a new property in and says where its file stands.
    ///
    /// # Errors
    /// `property-exists` when the slug is taken.
    pub fn add_property(&self, slug: &str, id: PropertyId) -> Result<PathBuf, Failure> {
        let file = format!("{slug}.db");
        let row = hosted_property::HostedProperty {
            id,
            slug: slug.to_owned(),
            file: file.clone(),
        };
        self.write(|write| {
            if hosted_property::by_slug(write, &row.slug)?.is_some() {
                return Err(Code::PropertyExists.into());
            }
            Ok(hosted_property::put(write, &row)?)
        })?;
        Ok(self.shared.dir.join(file))
    }

    /// The server's own installation for a property. It follows from the server's key, so that
    /// nothing more has to be kept.
    #[must_use]
    pub fn identity(&self, property: PropertyId) -> Identity {
        let derive = |what: &str| {
            let mut hasher = blake3::Hasher::new_derive_key(what);
            hasher.update(&self.shared.key);
            hasher.update(property.as_bytes());
            *hasher.finalize().as_bytes()
        };
        let mut id = [0; 16];
        let named = derive("keyrack 2026 server device");
        id.iter_mut().zip(named).for_each(|(to, from)| *to = from);
        Identity {
            device: DeviceId(uuid::Builder::from_custom_bytes(id).into_uuid()),
            seed: derive("keyrack 2026 server signing key"),
            prefix: "W0".to_owned(),
            property_key: derive("keyrack 2026 property key"),
        }
    }

    /// A one-time code for a new desk: `K7QF-2MXR-9PTD`. Only its digest is kept.
    ///
    /// # Errors
    /// `property-unknown`.
    pub fn new_enrolment_code(&self, slug: &str, valid_seconds: u32) -> Result<String, Failure> {
        let mut random = [0_u8; CODE_LETTERS];
        self.shared.randomness.fill(&mut random);
        let letters: Vec<char> = random
            .iter()
            .filter_map(|byte| ALPHABET.get(usize::from(byte % 32)))
            .map(|byte| char::from(*byte))
            .collect();
        let code = letters
            .chunks(4)
            .map(|part| part.iter().collect::<String>())
            .collect::<Vec<_>>()
            .join("-");
        let now = self.shared.clock.now();
        let until = now
            .checked_add(SignedDuration::from_secs(i64::from(valid_seconds)))
            .map_err(|_| Code::RangeInvalid)?;
        self.write(|write| {
            let property = hosted_property::by_slug(write, slug)?.ok_or(Code::PropertyUnknown)?;
            enrolment_code::prune(write, now)?;
            Ok(enrolment_code::put(
                write,
                &digest(&code),
                property.id,
                until,
            )?)
        })?;
        Ok(code)
    }

    /// Makes a computer a desk, once for each code.
    ///
    /// # Errors
    /// `code-wrong` for a code that is unknown, used or over; `unreadable` for a key that is none.
    pub fn enrol(&self, request: &Enrol) -> Result<Enrolled, Failure> {
        let public_key = hex_key(&request.public_key)
            .ok_or_else(|| Failure::new(Code::Unreadable).with("detail", "public_key"))?;
        let name: String = request
            .name
            .trim()
            .chars()
            .filter(|c| !c.is_control())
            .take(60)
            .collect();
        let now = self.shared.clock.now();
        let device = DeviceId(new_id(now, &*self.shared.randomness));
        let (property, place) = self.write(|write| {
            let property =
                enrolment_code::take(write, &digest(&request.code), now)?.ok_or(Code::CodeWrong)?;
            let hosted = hosted_property::get(write, property)?.ok_or(Code::PropertyUnknown)?;
            let place = enrolled_device::of(write, property)?.len();
            let row = enrolled_device::EnrolledDevice {
                id: device,
                property,
                name,
                public_key: public_key.to_vec(),
                revoked_at: None,
            };
            enrolled_device::add(write, &row)?;
            Ok((hosted, place))
        })?;
        let server = self.identity(property.id);
        Ok(Enrolled {
            device,
            property: property.id,
            slug: property.slug,
            prefix: prefix(place),
            property_key: hex(&server.property_key),
            server: server.device,
            server_key: hex(&server.public_key()),
        })
    }

    /// Withdraws a desk. It is refused at its next contact.
    ///
    /// # Errors
    /// `device-unknown`.
    pub fn revoke(&self, device: DeviceId) -> Result<(), Failure> {
        let now = self.shared.clock.now();
        let known = self.write(|write| Ok(enrolled_device::revoke(write, device, now)?))?;
        if known {
            Ok(())
        } else {
            Err(Failure::new(Code::DeviceUnknown))
        }
    }

    fn read<T>(
        &self,
        look: impl FnOnce(&keyrack_store::Read<'_>) -> Result<T, Stop>,
    ) -> Result<T, Failure> {
        let database = self
            .shared
            .database
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        database.readers.read(look).map_err(Stop::into_failure)
    }

    fn write<T>(
        &self,
        change: impl FnOnce(&keyrack_store::Write<'_>) -> Result<T, Stop>,
    ) -> Result<T, Failure> {
        let mut database = self
            .shared
            .database
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let write = database
            .writer
            .transaction()
            .map_err(|error| Stop::from(error).into_failure())?;
        let done = change(&write).map_err(Stop::into_failure)?;
        write
            .commit()
            .map_err(|error| Stop::from(error).into_failure())?;
        Ok(done)
    }
}

impl Devices for Accounts {
    fn public_key(&self, property: PropertyId, device: DeviceId) -> Option<[u8; 32]> {
        let row = self
            .read(|read| Ok(enrolled_device::get(read, device)?))
            .ok()??;
        let valid = row.property == property && row.revoked_at.is_none();
        valid.then(|| row.public_key.try_into().ok()).flatten()
    }

    fn withdraw(&self, property: PropertyId, device: DeviceId) -> Result<(), Failure> {
        let row = self.read(|read| Ok(enrolled_device::get(read, device)?))?;
        match row.filter(|row| row.property == property) {
            Some(row) if row.revoked_at.is_some() => Ok(()),
            Some(_) => self.revoke(device),
            None => Err(Failure::new(Code::DeviceUnknown)),
        }
    }

    fn list(&self, property: PropertyId) -> Vec<DeviceRecord> {
        let rows = self.read(|read| Ok(enrolled_device::of(read, property)?));
        rows.unwrap_or_default()
            .into_iter()
            .filter_map(|row| {
                Some(DeviceRecord {
                    id: row.id,
                    name: row.name,
                    public_key: row.public_key.try_into().ok()?,
                })
            })
            .collect()
    }
}

/// The digest of a code as people type it: case, dashes and blanks do not matter.
fn digest(code: &str) -> [u8; 32] {
    let typed: String = code
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect();
    *blake3::hash(typed.as_bytes()).as_bytes()
}

/// The two characters that open a desk's references: A2 for the first desk, A3 for the next.
fn prefix(place: usize) -> String {
    const LETTERS: &[u8; 24] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";
    const DIGITS: &[u8; 8] = b"23456789";
    let letter = LETTERS
        .get((place / DIGITS.len()) % LETTERS.len())
        .copied()
        .unwrap_or(b'A');
    let digit = DIGITS.get(place % DIGITS.len()).copied().unwrap_or(b'2');
    [char::from(letter), char::from(digit)].iter().collect()
}

fn hex(bytes: &[u8; 32]) -> String {
    blake3::Hash::from_bytes(*bytes).to_hex().to_string()
}

fn hex_key(text: &str) -> Option<[u8; 32]> {
    blake3::Hash::from_hex(text)
        .ok()
        .map(|hash| *hash.as_bytes())
}
