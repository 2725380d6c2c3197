//! Answers that may be given again: the same question, within the same second, with nothing committed
//! in between, has the same answer. Searches come in bursts.

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
    by_question: HashMap<String, Bytes>,
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
        {
            let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if kept.second == second
                && kept.index.ptr_eq(&index)
                && let Some(answer) = kept.by_question.get(&question)
            {
                return Ok(answer.clone());
            }
        }
        let answer = Bytes::from(make()?);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.second != second || !kept.index.ptr_eq(&index) {
            *kept = Kept {
                index,
                second,
                by_question: HashMap::new(),
            };
        }
        if kept.by_question.len() < ANSWERS_MAX && question.len() <= QUESTION_BYTES_MAX {
            kept.by_question.insert(question, answer.clone());
        }
        Ok(answer)
    }
}
