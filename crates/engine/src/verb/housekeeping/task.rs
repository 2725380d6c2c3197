//! `housekeeping.add_task` and `housekeeping.finish_task`.

use keyrack_contract::call::Done;
use keyrack_contract::call::housekeeping::{AddTask, FinishTask};
use keyrack_contract::{Code, Failure};
use keyrack_replica::Place;

use super::{check_rooms, write};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::housekeeping::{TASKS, TaskShape};
use crate::shape::housekeeping_document;
use crate::stop::Stop;

/// The longest text, in characters: it has to fit on a line of a print-out.
const TASK_CHARS_MAX: usize = 200;

impl Do for AddTask {
    const NEEDS: Needs = Needs::House;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        check_rooms(tx, std::iter::once(self.room))?;
        let text = self.text.trim().to_owned();
        if text.is_empty() {
            return Err(Failure::new(Code::TextNeeded).at("text").into());
        }
        if text.chars().count() > TASK_CHARS_MAX {
            return Err(Failure::new(Code::TextTooLong)
                .with("max", TASK_CHARS_MAX)
                .at("text")
                .into());
        }
        if self.day < tx.business_date()? {
            return Err(Failure::new(Code::StayPast)
                .with("date", self.day)
                .at("day")
                .into());
        }
        if find(tx, self.day, &self.id.to_string())?.is_some() {
            return Err(Failure::new(Code::CallReused).into());
        }
        let task = serde_json::to_value(TaskShape {
            room: self.room,
            text,
            done: false,
        })?;
        write(tx, self.day, |edit| {
            edit.put(TASKS, &self.id.to_string(), &task)
        })?;
        tx.audit(self.room.0, &serde_json::json!({ "day": self.day }))?;
        Ok(Done {})
    }
}

impl Do for FinishTask {
    const NEEDS: Needs = Needs::House;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let id = self.id.to_string();
        let mut task = find(tx, self.day, &id)?.ok_or(Code::TaskUnknown)?;
        task.done = self.done;
        let value = serde_json::to_value(&task)?;
        write(tx, self.day, |edit| edit.put(TASKS, &id, &value))?;
        tx.audit(task.room.0, &serde_json::json!({ "done": self.done }))?;
        Ok(Done {})
    }
}

/// A task as it stands.
fn find(
    tx: &mut Tx<'_, '_>,
    day: keyrack_domain::Date,
    id: &str,
) -> Result<Option<TaskShape>, Stop> {
    let Some(document) = tx.document(housekeeping_document(day))? else {
        return Ok(None);
    };
    let value = document.get(&Place::entry(TASKS, id))?;
    Ok(value.and_then(|value| serde_json::from_value(value).ok()))
}
