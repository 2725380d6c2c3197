//! A call on its way to the writer.

use keyrack_contract::{CallId, Failure};

use super::Tx;
use crate::caller::Caller;
use crate::stop::Stop;

/// What a call does inside its savepoint; the reply is JSON.
pub(crate) type Work = Box<dyn FnOnce(&mut Tx<'_, '_>) -> Result<Vec<u8>, Stop> + Send>;

/// Told once, after the commit or the refusal.
pub(crate) type Answer = Box<dyn FnOnce(Result<Vec<u8>, Failure>) + Send>;

/// A call that waits.
pub(crate) enum Job {
    /// Run it.
    Call {
        /// The call's name.
        verb: &'static str,
        /// The id and the digest of the request, where a repeat is to be answered the same.
        id: Option<(CallId, [u8; 32])>,
        /// Who.
        by: Caller,
        /// What.
        work: Work,
        /// To whom.
        done: Answer,
    },
    /// Finish and stop.
    Close,
}
