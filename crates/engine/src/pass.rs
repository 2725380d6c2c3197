//! Calls that are the server's alone, handed on by a desk that is in touch with it.
//!
//! The caller waits for the answer for a stated short while. A call keeps its id on the way: one that
//! is sent again, by the link or by the person, is answered by the server and not done twice.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use keyrack_contract::sync::Passed;
use keyrack_contract::{Changed, Code, Failure};
use uuid::Uuid;

use crate::engine::Inner;

/// How long a person waits for the server.
const WAIT: Duration = Duration::from_secs(12);

/// Calls on their way.
#[derive(Default)]
pub(crate) struct Pass {
    inside: Mutex<Inside>,
    answered: Condvar,
}

#[derive(Default)]
struct Inside {
    /// Whether the server at the other end takes calls.
    open: bool,
    waiting: BTreeMap<Uuid, Waiting>,
}

struct Waiting {
    passed: Passed,
    sent: bool,
    answer: Option<Result<Vec<u8>, Failure>>,
}

impl Pass {
    /// Hands a call on and waits for what becomes of it.
    ///
    /// # Errors
    /// `line-needed` while the line is down, `server-only` where the server takes no calls,
    /// `answer-late`, and what the server refuses.
    pub(crate) fn on(&self, inner: &Inner, passed: Passed) -> Result<Vec<u8>, Failure> {
        if !inner.line.online() {
            return Err(Failure::new(Code::LineNeeded));
        }
        let id = passed.id;
        {
            let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
            if !inside.open {
                return Err(Failure::new(Code::ServerOnly));
            }
            inside.waiting.insert(
                id,
                Waiting {
                    passed,
                    sent: false,
                    answer: None,
                },
            );
        }
        // The link's pump wakes and sends it.
        inner.notify(Changed {
            state: true,
            ..Changed::default()
        });
        let inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        let unanswered = |inside: &mut Inside| {
            let waits = inside.waiting.get(&id);
            waits.is_some_and(|waiting| waiting.answer.is_none())
        };
        let (mut inside, _) = self
            .answered
            .wait_timeout_while(inside, WAIT, unanswered)
            .unwrap_or_else(PoisonError::into_inner);
        let waited = inside.waiting.remove(&id);
        waited
            .and_then(|waiting| waiting.answer)
            .unwrap_or_else(|| Err(Failure::new(Code::AnswerLate)))
    }

    /// A connection to a server begins; what was under way is sent again.
    pub(crate) fn begin(&self, open: bool) {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        inside.open = open;
        for waiting in inside.waiting.values_mut() {
            waiting.sent = false;
        }
    }

    /// Calls not sent yet on this connection.
    pub(crate) fn unsent(&self) -> Vec<Passed> {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        let unsent = inside.waiting.values_mut().filter(|waiting| !waiting.sent);
        unsent
            .map(|waiting| {
                waiting.sent = true;
                waiting.passed.clone()
            })
            .collect()
    }

    /// The server has answered. An answer that nobody waits for any more is let go: a repeat gets it.
    pub(crate) fn answer(&self, id: Uuid, answer: Result<Vec<u8>, Failure>) {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(waiting) = inside.waiting.get_mut(&id) {
            waiting.answer = Some(answer);
        }
        self.answered.notify_all();
    }
}
