//! Enrolling: a one-time code makes this computer a desk.

use std::time::Duration;

use keyrack_contract::sync::{Enrol, Enrolled};
use keyrack_contract::{Code, Failure};
use keyrack_engine::{Identity, Randomness};
use reqwest::Url;
use serde::Deserialize;

use super::{Enrolment, key};

/// A server that says nothing for so long is not there.
const TIMEOUT: Duration = Duration::from_secs(20);

/// What a person was given to connect a desk.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// The server's address.
    pub server: String,
    /// The one-time code.
    pub code: String,
    /// What the desk is called.
    pub name: String,
}

/// Why a desk was not enrolled. Nothing was changed here.
#[derive(Debug, thiserror::Error)]
pub enum EnrolError {
    /// The address is not one.
    #[error("`{0}` is not the address of a server")]
    Address(String),
    /// The server was not reached, or did not answer as a Keyrack server does.
    #[error("the server at {server} was not reached: {why}")]
    Unreached {
        /// Where.
        server: String,
        /// Why, for the log and for those who look after the network.
        why: String,
    },
    /// The server said no.
    #[error(transparent)]
    Refused(#[from] Failure),
}

/// What a refusal looks like on the server's HTTP side (problem details, RFC 9457).
#[derive(Deserialize)]
struct Problem {
    code: Code,
}

/// Asks the server to take this computer in. The keys are made here; only the public half is sent.
///
/// # Errors
/// [`EnrolError`]; `code-wrong` when the code is wrong, used or expired.
pub async fn enrol(
    invitation: &Invitation,
    randomness: &dyn Randomness,
) -> Result<Enrolment, EnrolError> {
    let server = address(&invitation.server)?;
    let mut seed = [0; 32];
    let mut database_key = [0; 32];
    randomness.fill(&mut seed);
    randomness.fill(&mut database_key);
    let request = Enrol {
        code: invitation.code.clone(),
        name: invitation.name.clone(),
        public_key: hex::encode(public_key(seed)),
    };
    let unreached = |why: String| EnrolError::Unreached {
        server: server.clone(),
        why,
    };
    let answer = crate::link::client(&server, Some(TIMEOUT))
        .map_err(|error| unreached(error.to_string()))?
        .post(format!("{server}/sync/enrol"))
        .json(&request)
        .send()
        .await
        .map_err(|error| unreached(causes(&error)))?;
    let status = answer.status();
    let body = answer
        .bytes()
        .await
        .map_err(|error| unreached(causes(&error)))?;
    if !status.is_success() {
        return Err(match serde_json::from_slice::<Problem>(&body) {
            Ok(Problem { code }) => EnrolError::Refused(Failure::new(code)),
            Err(_) => unreached(format!("it answered {status}")),
        });
    }
    let told: Enrolled = serde_json::from_slice(&body)
        .map_err(|_| unreached("its answer cannot be read".to_owned()))?;
    let property_key = key(&told.property_key)
        .ok_or_else(|| unreached("its answer holds no property key".to_owned()))?;
    let server_key = key(&told.server_key)
        .ok_or_else(|| unreached("its answer holds no key of its own".to_owned()))?;
    tracing::info!(device.id = %told.device, property.slug = told.slug, "enrolled");
    Ok(Enrolment {
        server,
        slug: told.slug,
        property: told.property,
        server_key,
        device: told.device,
        prefix: told.prefix,
        seed,
        property_key,
        database_key,
    })
}

/// An address as it is kept: scheme, host and port, and a path where the server lives below one.
fn address(typed: &str) -> Result<String, EnrolError> {
    let wrong = || EnrolError::Address(typed.to_owned());
    let url = Url::parse(typed.trim()).map_err(|_| wrong())?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err(wrong());
    }
    let whole = url.as_str();
    let end = whole.find(['?', '#']).unwrap_or(whole.len());
    Ok(whole
        .get(..end)
        .unwrap_or(whole)
        .trim_end_matches('/')
        .to_owned())
}

fn public_key(seed: [u8; 32]) -> [u8; 32] {
    let before = Identity {
        device: keyrack_domain::DeviceId(uuid::Uuid::nil()),
        seed,
        prefix: String::new(),
        property_key: [0; 32],
    };
    before.public_key()
}

/// An HTTP error with what caused it; the outer sentence alone says little.
fn causes(error: &dyn std::error::Error) -> String {
    std::iter::successors(Some(error), |error| error.source())
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(": ")
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn addresses_are_kept_in_one_form() {
        for (typed, kept) in [
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            (" https://Book.Example.com/ ", "https://book.example.com"),
            (
                "https://example.com/keyrack/?x=1#y",
                "https://example.com/keyrack",
            ),
        ] {
            assert_eq!(address(typed).unwrap(), kept);
        }
        for wrong in ["", "book.example.com", "ftp://example.com", "http://"] {
            assert!(address(wrong).is_err(), "{wrong}");
        }
    }
}
