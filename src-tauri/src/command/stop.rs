//! Why the program does not start, in words.

use std::env;

use keyrack_contract::Failure;
use keyrack_locale::Words;

use crate::LobbyError;
use crate::identity::{EnrolError, KeepError};
use crate::log::LogError;

/// Why the program stopped before there was anything to see.
#[derive(Debug, thiserror::Error)]
pub enum Stop {
    /// It was not taken in.
    #[error(transparent)]
    Enrol(#[from] EnrolError),
    /// Its identity cannot be kept or read.
    #[error(transparent)]
    Keep(#[from] KeepError),
    /// The desk cannot be opened.
    #[error(transparent)]
    Failure(#[from] Failure),
    /// Nothing can be logged.
    #[error(transparent)]
    Log(#[from] LogError),
    /// The port or the runtime cannot be had.
    #[error("{0}")]
    System(#[from] std::io::Error),
    /// There is no window.
    #[error("{0}")]
    Window(#[from] tauri::Error),
}

impl From<LobbyError> for Stop {
    fn from(error: LobbyError) -> Self {
        match error {
            LobbyError::Failure(failure) => Self::Failure(failure),
            LobbyError::Keep(error) => Self::Keep(error),
        }
    }
}

/// What a person reads, in the language of the system where it is one of ours.
#[must_use]
pub fn words(stop: &Stop) -> String {
    let words = Words::new(&language());
    let failure = |failure: &Failure| {
        let text = words.failure(failure.code.key(), &failure.args);
        match text.hint {
            Some(hint) => format!("{} {hint}", text.message),
            None => text.message,
        }
    };
    match stop {
        Stop::Enrol(EnrolError::Address(server)) => {
            words.say_with("desk-start-address", &[("server", server.as_str().into())])
        }
        Stop::Enrol(EnrolError::Unreached { server, why }) => words.say_with(
            "desk-start-unreached",
            &[
                ("server", server.as_str().into()),
                ("why", why.as_str().into()),
            ],
        ),
        Stop::Enrol(EnrolError::Refused(refused)) | Stop::Failure(refused) => failure(refused),
        Stop::Keep(error) => {
            words.say_with("desk-start-keys", &[("why", error.to_string().into())])
        }
        Stop::Log(_) | Stop::System(_) | Stop::Window(_) => {
            words.say_with("desk-start-stopped", &[("why", stop.to_string().into())])
        }
    }
}

/// The system's language, as Unix systems write it (`de_AT.UTF-8`); English where it says nothing.
fn language() -> String {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_default()
        .split('.')
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use keyrack_contract::Code;

    #[test]
    fn each_stop_says_what_to_do() {
        assert_eq!(
            words(&Failure::new(Code::DatabaseLocked).into())
                .matches('.')
                .count(),
            2
        );
        let unreached = EnrolError::Unreached {
            server: "http://x".to_owned(),
            why: "refused".to_owned(),
        };
        assert!(words(&unreached.into()).contains("http://x"));
    }
}
