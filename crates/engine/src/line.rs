//! Where a desk's line to the server stands. Memory only.

use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use keyrack_contract::Code;
use keyrack_contract::call::state::Line;

/// The line as the link last reported it.
#[derive(Default)]
pub(crate) struct LineState(Mutex<Heard>);

#[derive(Clone, Copy, Default)]
struct Heard {
    line: Option<Line>,
    at: Option<Timestamp>,
    differs: bool,
    down: Option<Code>,
    /// By how many seconds the server's clock was ahead of ours at the last connection.
    ahead_seconds: Option<i64>,
}

impl LineState {
    /// Whether the server answers.
    pub(crate) fn online(&self) -> bool {
        matches!(self.look().line, Some(Line::Online))
    }

    /// The line, when the server was last heard, whether both ends differed at the last look, and why
    /// the line is down where somebody ended it.
    pub(crate) fn get(&self) -> (Line, Option<Timestamp>, bool, Option<Code>) {
        let heard = self.look();
        let line = heard.line.unwrap_or(Line::Alone);
        (line, heard.at, heard.differs, heard.down)
    }

    /// Notes why the line is down. True when it is another reason than before.
    pub(crate) fn set_down(&self, why: Option<Code>) -> bool {
        let mut heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        core::mem::replace(&mut heard.down, why) != why
    }

    /// Sets the line. True when it is another than before.
    pub(crate) fn set(&self, line: Line, now: Timestamp) -> bool {
        let mut heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(line, Line::Online | Line::CatchingUp { .. }) {
            heard.at = Some(now);
        }
        heard.line.replace(line) != Some(line)
    }

    /// Notes that the server was heard, and what the comparison said.
    pub(crate) fn heard(&self, now: Timestamp, differs: Option<bool>) {
        let mut heard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        heard.at = Some(now);
        if let Some(differs) = differs {
            heard.differs = differs;
        }
    }

    /// Notes what the server's clock showed, in milliseconds since 1970.
    pub(crate) fn compare_clocks(&self, now: Timestamp, there_ms: i64) {
        let ahead = there_ms.saturating_sub(now.as_millisecond());
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .ahead_seconds = ahead.checked_div(1_000);
    }

    /// By how many seconds the server's clock is ahead of ours; `None` before it was heard.
    pub(crate) fn ahead_seconds(&self) -> Option<i64> {
        self.look().ahead_seconds
    }

    fn look(&self) -> Heard {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
