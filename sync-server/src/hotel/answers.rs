//! Answers that may be given again: the same question, within the same second, with nothing committed
//! in between, has the same answer. Searches come in bursts. An answer is kept once it was asked for a
//! second time: most never are, and what is kept for nothing only pushes useful things out of the
//! processor's caches.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use axum::body::Bytes;
use jiff::Timestamp;
use keyrack_contract::Failure;
use keyrack_engine::index::Index;

/// The most answers kept for one second; further ones are made and not kept.
const ANSWERS_MAX: usize = 512;

/// A longer question is answered and not kept; an honest one is far shorter.
const QUESTION_BYTES_MAX: usize = 512;

/// What was answered in the current second, on the current index.
#[derive(Default)]
pub struct Answers(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    /// The index they were made from. It is compared and never read, so it need not be kept alive.
    index: Weak<Index>,
    second: i64,
    /// `None` for a question that was asked once.
    by_question: HashMap<String, Option<Bytes>>,
}

impl Answers {
    /// The answer to a question, made anew where it has to be. `index` is the one of now, taken before
    /// the answer is made. A failure is never kept.
    ///
    /// # Errors
    /// Those of `make`.
    pub fn answer(
        &self,
        question: String,
        index: &Arc<Index>,
        now: Timestamp,
        make: impl FnOnce() -> Result<Vec<u8>, Failure>,
    ) -> Result<Bytes, Failure> {
        let (index, second) = (Arc::downgrade(index), now.as_second());
        let asked_before = {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if kept.second != second || !kept.index.ptr_eq(&index) {
                kept.by_question.clear();
                kept.index = index.clone();
                kept.second = second;
            }
            match kept.by_question.get(&question) {
                Some(Some(answer)) => return Ok(answer.clone()),
                Some(None) => true,
                None => {
                    if kept.by_question.len() < ANSWERS_MAX && question.len() <= QUESTION_BYTES_MAX
                    {
                        kept.by_question.insert(question.clone(), None);
                    }
                    false
                }
            }
        };
        let answer = Bytes::from(make()?);
        if asked_before {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if kept.second == second && kept.index.ptr_eq(&index) {
                kept.by_question.insert(question, Some(answer.clone()));
            }
        }
        Ok(answer)
    }
}
