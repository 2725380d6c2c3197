//! `staff.put` and `staff.sign_in`. Passwords are hashed with Argon2id and checked offline.

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use keyrack_contract::call::Done;
use keyrack_contract::call::staff::{Put, Role, SignIn, SignedIn};
use keyrack_contract::{Changed, Code, Failure};
use keyrack_domain::StaffId;
use keyrack_store::staff;

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::engine::Engine;
use crate::stop::Stop;

/// The shortest password, in characters.
const PASSWORD_CHARS_MIN: usize = 8;
/// The longest, so that hashing cannot be made to take for ever.
const PASSWORD_CHARS_MAX: usize = 200;

impl Do for Put {
    const NEEDS: Needs = Needs::Manager;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        tx.only_at(Side::Server)?;
        let name = self.name.trim().to_owned();
        if !(2..=40).contains(&name.chars().count()) || name.chars().any(char::is_control) {
            return Err(Failure::new(Code::GuestField)
                .with("field", "name")
                .with("max", 40)
                .at("name")
                .into());
        }
        if !(PASSWORD_CHARS_MIN..=PASSWORD_CHARS_MAX).contains(&self.password.chars().count()) {
            return Err(Failure::new(Code::PasswordShort)
                .with("min", PASSWORD_CHARS_MIN)
                .at("password")
                .into());
        }
        if staff::by_name(tx.write, &name)?.is_some_and(|other| other.id != self.id) {
            return Err(Failure::new(Code::StaffNameTaken).at("name").into());
        }
        let mut salt = [0; 16];
        tx.inner.randomness.fill(&mut salt);
        let salt = SaltString::encode_b64(&salt).map_err(Stop::fault)?;
        let hash = hasher()?
            .hash_password(self.password.as_bytes(), &salt)
            .map_err(Stop::fault)?;
        let role = role_name(self.role)?;
        staff::put(
            tx.write,
            &staff::Staff {
                id: self.id,
                name,
                role,
                password_hash: hash.to_string(),
                active: true,
            },
        )?;
        tx.audit(self.id.0, &serde_json::json!({}))?;
        tx.note(Changed {
            settings: true,
            ..Changed::default()
        });
        Ok(Done {})
    }
}

impl Engine {
    /// What a member of staff may do at this moment; `None` for one who does not work here any more.
    /// Shells ask before each call, so that another role reaches who is signed in already.
    ///
    /// # Errors
    /// `fault` when the file cannot be read.
    pub fn role_of(&self, id: StaffId) -> Result<Option<Role>, Failure> {
        let row = self
            .inner
            .readers
            .read(|read| -> Result<_, Stop> { Ok(staff::get(read, id)?) })
            .map_err(Stop::into_failure)?;
        let active = row.filter(|row| row.active);
        Ok(active.and_then(|row| serde_json::from_value(serde_json::Value::from(row.role)).ok()))
    }
}

impl Ask for SignIn {
    const NEEDS: Needs = Needs::Anyone;

    /// A name that nobody has takes as long as a wrong password, so that names cannot be found out.
    fn answer(&self, seen: &View<'_>) -> Result<SignedIn, Stop> {
        let found = seen
            .read(|read| Ok(staff::by_name(read, self.name.trim())?))?
            .filter(|row| row.active);
        let wrong = || Stop::Refused(Failure::new(Code::SignInWrong));
        if self.password.chars().count() > PASSWORD_CHARS_MAX {
            return Err(wrong());
        }
        let hash = found
            .as_ref()
            .map_or(NOBODY, |row| row.password_hash.as_str());
        let parsed = PasswordHash::new(hash).map_err(Stop::fault)?;
        let fits = hasher()?
            .verify_password(self.password.as_bytes(), &parsed)
            .is_ok();
        match found {
            Some(row) if fits => {
                let role: Role = serde_json::from_value(serde_json::Value::from(row.role))?;
                Ok(SignedIn {
                    id: row.id,
                    name: row.name,
                    role,
                })
            }
            _ => Err(wrong()),
        }
    }
}

/// A hash that no password fits, with the same costs as a real one.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5bm9ib2Q$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Argon2id with 19 MiB, two passes, one lane: the first choice of the OWASP password storage page.
fn hasher() -> Result<Argon2<'static>, Stop> {
    let params = Params::new(19_456, 2, 1, None).map_err(Stop::fault)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn role_name(role: Role) -> Result<String, Stop> {
    let name = serde_json::to_value(role)?;
    name.as_str()
        .map(str::to_owned)
        .ok_or_else(|| Stop::fault("a role has no name"))
}
