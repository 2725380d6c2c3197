//! Passwords as Argon2id keeps them.

use argon2::password_hash::{PasswordHash, PasswordHasher, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use keyrack_contract::call::staff::Password;
use keyrack_contract::{Code, Failure};

use crate::call::Handing;
use crate::door::Tx;
use crate::stop::Stop;

/// The shortest password, in characters.
const CHARS_MIN: usize = 8;
/// The longest, so that hashing cannot be made to take for ever.
pub(super) const CHARS_MAX: usize = 200;
/// Memory in KiB, passes, lanes: the first choice of the OWASP password storage page.
const COSTS: (u32, u32, u32) = (19_456, 2, 1);
/// Bytes of a digest.
const DIGEST_BYTES: usize = 32;

/// Argon2id with those costs.
pub(super) fn hasher() -> Result<Argon2<'static>, Stop> {
    let (memory, passes, lanes) = COSTS;
    let params = Params::new(memory, passes, lanes, None).map_err(Stop::fault)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// What is kept of a password.
pub(super) fn hash(tx: &Tx<'_, '_>, password: &Password) -> Result<String, Stop> {
    match password {
        Password::Typed(typed) => {
            check(typed)?;
            let mut salt = [0; 16];
            tx.inner.randomness.fill(&mut salt);
            hashed(typed, &salt)
        }
        Password::Hashed(hash) => {
            if fits(hash) {
                Ok(hash.clone())
            } else {
                Err(Failure::new(Code::Unreadable)
                    .with("detail", "password")
                    .into())
            }
        }
    }
}

/// The password as a desk hands it on. A repeat under the same id is the same to the letter, so that
/// the server knows it again.
pub(super) fn handed_on(password: &Password, by: &Handing<'_>) -> Result<Password, Failure> {
    let Password::Typed(typed) = password else {
        return Err(Failure::new(Code::Unreadable).with("detail", "password"));
    };
    check(typed)?;
    let mut hasher = blake3::Hasher::new_derive_key("keyrack 2026 salt of a password");
    hasher.update(by.secret);
    hasher.update(by.id.0.as_bytes());
    let mut salt = [0; 16];
    hasher.finalize_xof().fill(&mut salt);
    let hash = hashed(typed, &salt).map_err(Stop::into_failure)?;
    Ok(Password::Hashed(hash))
}

fn check(typed: &str) -> Result<(), Failure> {
    if (CHARS_MIN..=CHARS_MAX).contains(&typed.chars().count()) {
        return Ok(());
    }
    Err(Failure::new(Code::PasswordShort)
        .with("min", CHARS_MIN)
        .at("password"))
}

fn hashed(typed: &str, salt: &[u8; 16]) -> Result<String, Stop> {
    let salt = SaltString::encode_b64(salt).map_err(Stop::fault)?;
    let hash = hasher()?
        .hash_password(typed.as_bytes(), &salt)
        .map_err(Stop::fault)?;
    Ok(hash.to_string())
}

/// Whether somebody else's hash is of our making: one with other costs could take for ever to check.
fn fits(hash: &str) -> bool {
    let Ok(parsed) = PasswordHash::new(hash) else {
        return false;
    };
    let costs = Params::try_from(&parsed)
        .map(|params| (params.m_cost(), params.t_cost(), params.p_cost()))
        .ok();
    parsed.algorithm == argon2::ARGON2ID_IDENT
        && parsed.version == Some(Version::V0x13.into())
        && costs == Some(COSTS)
        && parsed.salt.is_some()
        && parsed.hash.is_some_and(|hash| hash.len() == DIGEST_BYTES)
}
