//! `reservation.add_trace` and `reservation.finish_trace`.

use keyrack_contract::call::Done;
use keyrack_contract::call::reservation::{AddTrace, FinishTrace};
use keyrack_contract::{Code, Failure};
use keyrack_store::trace;

use super::note::edit;
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::{TraceEnd, TraceEntry, put_trace, put_trace_end};
use crate::stop::Stop;

/// The longest thing to do.
const TRACE_CHARS_MAX: usize = 200;
/// The most of one reservation.
const TRACES_MAX: usize = 50;

impl Do for AddTrace {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let text = self.text.trim();
        if text.is_empty() {
            return Err(Failure::new(Code::TextNeeded).at("text").into());
        }
        let had = trace::of(tx.write, self.id)?;
        let room = had.len() < TRACES_MAX || had.iter().any(|one| one.id == self.trace);
        if text.chars().count() > TRACE_CHARS_MAX || !room {
            return Err(Failure::new(Code::TextTooLong)
                .with("max", TRACE_CHARS_MAX)
                .at("text")
                .into());
        }
        let entry = TraceEntry {
            due: self.due,
            text: text.to_owned(),
            by: tx.by.staff(),
        };
        edit(tx, self.id, |edit| put_trace(edit, self.trace, &entry))?;
        tx.audit(self.id.0, &serde_json::json!({ "trace": self.trace }))?;
        Ok(Done {})
    }
}

impl Do for FinishTrace {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let known = trace::of(tx.write, self.id)?;
        let known = known.iter().find(|one| one.id == self.trace);
        let known = known.ok_or(Code::TraceUnknown)?;
        if known.done == self.done {
            return Ok(Done {});
        }
        let end = self.done.then(|| TraceEnd {
            by: tx.by.staff(),
            at: tx.now,
        });
        edit(tx, self.id, |edit| {
            put_trace_end(edit, self.trace, end.as_ref())
        })?;
        tx.audit(
            self.id.0,
            &serde_json::json!({ "trace": self.trace, "done": self.done }),
        )?;
        Ok(Done {})
    }
}
