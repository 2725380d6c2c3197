//! What still has to be sent to somebody: mails, webhooks, pushes.

use keyrack_domain::Timestamp;
use rusqlite::{Row, params};

use crate::value::{Sql, col, words};
use crate::{Read, StoreError, Write};

/// Something to be sent.
#[derive(Debug, Clone, Copy)]
pub struct NewMessage<'a> {
    /// What it is: a word of the caller's.
    pub kind: &'a str,
    /// The same thing is sent once, however often it is asked for.
    pub dedupe: &'a str,
    /// What it is about, as JSON: ids only, no guest data.
    pub body: &'a str,
    /// Not before this instant.
    pub not_before: Timestamp,
}

/// How far a message has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// To be sent, perhaps again.
    Waiting,
    /// Sent.
    Done,
    /// Given up; a person has to look.
    Dead,
}

words! {
    State { Waiting = "waiting", Done = "done", Dead = "dead" }
}

/// Something to be sent, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its number.
    pub id: u64,
    /// What it is.
    pub kind: String,
    /// Names it, so that it is sent once.
    pub dedupe: String,
    /// What it is about.
    pub body: String,
    /// Not before this instant, to the millisecond.
    pub not_before: Timestamp,
    /// How often it was tried.
    pub attempts: u32,
    /// How far it has come.
    pub state: State,
    /// What went wrong last; empty where nothing did.
    pub last_error: String,
}

const COLUMNS: &str = "id, kind, dedupe, body, not_before, attempts, state, last_error";

fn message(row: &Row<'_>) -> rusqlite::Result<Message> {
    Ok(Message {
        id: col(row, 0)?,
        kind: row.get(1)?,
        dedupe: row.get(2)?,
        body: row.get(3)?,
        not_before: col(row, 4)?,
        attempts: row.get(5)?,
        state: col(row, 6)?,
        last_error: row.get(7)?,
    })
}

/// Puts something in the outbox. Returns its number, or `None` where it is or was there already.
///
/// # Errors
/// [`StoreError`].
pub fn put(write: &Write<'_>, row: &NewMessage<'_>) -> Result<Option<u64>, StoreError> {
    let added = write.run(
        "INSERT INTO outbox (kind, dedupe, body, not_before) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (dedupe) DO NOTHING",
        params![row.kind, row.dedupe, row.body, Sql(row.not_before)],
    )?;
    Ok((added > 0).then(|| write.last_row().unsigned_abs()))
}

/// What may be sent at this instant, longest due first.
///
/// # Errors
/// [`StoreError`].
pub fn due(read: &Read<'_>, now: Timestamp, limit: u32) -> Result<Vec<Message>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM outbox WHERE state <> 'done' AND state = 'waiting' AND not_before <= ?1
         ORDER BY not_before, id LIMIT ?2"
    );
    read.many(&sql, params![Sql(now), limit], message)
}

/// The index leaves out what was sent, which is nearly everything; only a search that says the same
/// can use it.
const fn having(state: State) -> &'static str {
    match state {
        State::Waiting | State::Dead => "state <> 'done' AND state = ?1",
        State::Done => "state = ?1 /* all */",
    }
}

/// Messages of one state, oldest first.
///
/// # Errors
/// [`StoreError`].
pub fn list(read: &Read<'_>, state: State, limit: u32) -> Result<Vec<Message>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM outbox WHERE {} ORDER BY id LIMIT ?2",
        having(state)
    );
    read.many(&sql, params![Sql(state), limit], message)
}

/// Notes that it was sent.
///
/// # Errors
/// [`StoreError`].
pub fn mark_done(write: &Write<'_>, id: u64) -> Result<bool, StoreError> {
    let changed = write.run(
        "UPDATE outbox SET state = 'done', attempts = attempts + 1, last_error = ''
         WHERE id = ?1 AND state = 'waiting'",
        [Sql(id)],
    )?;
    Ok(changed > 0)
}

/// Notes that it could not be sent: to be tried again from `again` on, or given up for `None`.
///
/// # Errors
/// [`StoreError`].
pub fn mark_failed(
    write: &Write<'_>,
    id: u64,
    error: &str,
    again: Option<Timestamp>,
) -> Result<bool, StoreError> {
    let changed = write.run(
        "UPDATE outbox SET attempts = attempts + 1, last_error = ?2, not_before = coalesce(?3, not_before),
             state = CASE WHEN ?3 IS NULL THEN 'dead' ELSE 'waiting' END
         WHERE id = ?1 AND state = 'waiting'",
        params![Sql(id), error, again.map(Sql)],
    )?;
    Ok(changed > 0)
}

/// How many messages have a state.
///
/// # Errors
/// [`StoreError`].
pub fn count(read: &Read<'_>, state: State) -> Result<u64, StoreError> {
    let sql = format!("SELECT count(*) FROM outbox WHERE {}", having(state));
    read.count(&sql, [Sql(state)])
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::testing::{at, commit, fresh};

    fn mail(dedupe: &str, not_before: i64) -> NewMessage<'_> {
        NewMessage {
            kind: "mail",
            dedupe,
            body: "{}",
            not_before: at(not_before),
        }
    }

    #[test]
    fn a_message_is_sent_once_tried_again_and_given_up() {
        let (_folder, mut database) = fresh();
        commit(&mut database, |write| {
            let first = put(write, &mail("confirmation 1", 10))?.unwrap();
            let second = put(write, &mail("confirmation 2", 5))?.unwrap();
            assert_eq!(put(write, &mail("confirmation 1", 0))?, None);
            let due_ids = |now| {
                due(write, at(now), 10).map(|all| all.iter().map(|m| m.id).collect::<Vec<_>>())
            };
            assert_eq!(
                (due_ids(4)?, due_ids(5)?, due_ids(10)?),
                (vec![], vec![second], vec![second, first])
            );
            assert!(mark_done(write, first)?);
            assert!(!mark_done(write, first)?);
            assert!(mark_failed(write, second, "no answer", Some(at(50)))?);
            assert_eq!((due_ids(49)?, due_ids(50)?), (vec![], vec![second]));
            assert!(mark_failed(write, second, "refused", None)?);
            let dead = list(write, State::Dead, 10)?;
            assert_eq!(
                (dead[0].id, dead[0].attempts, &*dead[0].last_error),
                (second, 2, "refused")
            );
            assert_eq!(
                (count(write, State::Waiting)?, count(write, State::Done)?),
                (0, 1)
            );
            assert_eq!(
                put(write, &mail("confirmation 1", 0))?,
                None,
                "what was sent is not sent again"
            );
            Ok(())
        });
    }
}
