//! Why a call ends without a yes, inside the engine.

use keyrack_contract::{Code, Failure};
use keyrack_store::StoreError;

/// The reason a verb stopped. All of its work is rolled back.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The caller is told why, in the words of the failure table.
    Refused(Failure),
    /// The file could not take it.
    Store(StoreError),
    /// Something that cannot happen did; it is logged, and the caller hears only that.
    Fault(String),
}

impl Stop {
    /// A fault with a sentence for the log. It must hold no guest data.
    pub(crate) fn fault(what: impl core::fmt::Display) -> Self {
        Self::Fault(what.to_string())
    }

    /// What the caller is told. Faults are logged here, once.
    pub(crate) fn into_failure(self) -> Failure {
        match self {
            Self::Refused(failure) => failure,
            Self::Store(StoreError::Full) => Failure::new(Code::DiskFull),
            Self::Store(StoreError::Damaged) => {
                tracing::error!("the database reports damage");
                Failure::new(Code::DatabaseDamaged)
            }
            Self::Store(error) => {
                tracing::error!(error = %error, "the store refused");
                Failure::new(Code::Fault)
            }
            Self::Fault(what) => {
                tracing::error!(what, "a fault");
                Failure::new(Code::Fault)
            }
        }
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Refused(failure)
    }
}

impl From<Code> for Stop {
    fn from(code: Code) -> Self {
        Self::Refused(Failure::new(code))
    }
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<keyrack_replica::Broken> for Stop {
    fn from(error: keyrack_replica::Broken) -> Self {
        Self::fault(error)
    }
}

impl From<keyrack_replica::EditError> for Stop {
    fn from(error: keyrack_replica::EditError) -> Self {
        Self::fault(error)
    }
}

impl From<serde_json::Error> for Stop {
    fn from(error: serde_json::Error) -> Self {
        Self::fault(error)
    }
}
