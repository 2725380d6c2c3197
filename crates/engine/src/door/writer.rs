//! The writer's thread.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use keyrack_contract::{Changed, Code, Failure};
use keyrack_store::{Write, Writer};

use super::{Answer, Job, Tx, memory};
use crate::engine::Inner;
use crate::stop::Stop;
use crate::working::Working;

/// Takes jobs until the door is closed. Calls that wait together share one commit.
pub(crate) fn write_until_closed(
    mut writer: Writer,
    mut working: Working,
    inner: &Arc<Inner>,
    jobs: &Receiver<Job>,
) {
    let mut open = true;
    let mut next: Option<Job> = None;
    writer.fold_by_hand();
    while open {
        let Some(first) = next.take().or_else(|| jobs.recv().ok()) else {
            break;
        };
        let mut group = vec![first];
        while group.len() < inner.limits.commit_calls_max {
            match jobs.try_recv() {
                Ok(job) => group.push(job),
                Err(_) => break,
            }
        }
        open = !group.iter().any(|job| matches!(job, Job::Close));
        commit_group(&mut writer, &mut working, inner, group);
        if open && writer.log_is_long() {
            next = jobs.try_recv().ok();
            // Everybody has been told, and nobody waits.
            if next.is_none()
                && let Err(error) = writer.fold_log()
            {
                tracing::warn!(error = %error, "the log was not folded into the database");
            }
        }
    }
    // Whoever still waits is told, and nothing of theirs was done.
    while let Ok(job) = jobs.try_recv() {
        if let Job::Call { done, .. } = job {
            done(Err(Failure::new(Code::Stopping)));
        }
    }
    if let Err(error) = writer.empty_log() {
        tracing::warn!(error = %error, "the log was not folded into the database at the end");
    }
}

fn commit_group(writer: &mut Writer, working: &mut Working, inner: &Arc<Inner>, group: Vec<Job>) {
    let mut answers: Vec<(Answer, Result<Vec<u8>, Failure>)> = Vec::with_capacity(group.len());
    let mut waiting: Vec<Job> = group;
    let mut entries: Vec<Vec<u8>> = Vec::new();
    let outcome = (|| -> Result<Changed, Stop> {
        let transaction = writer.transaction()?;
        let mut changed = Changed::default();
        // While nothing stands in the transaction, it is its own savepoint: most calls come alone,
        // and SQLite keeps a copy of every page that is changed inside a savepoint.
        let mut empty = true;
        for job in waiting.drain(..) {
            let Job::Call {
                verb,
                id,
                by,
                work,
                done,
            } = job
            else {
                continue;
            };
            let before = working.index.clone();
            let mut ledger_moved = false;
            let mut made: Vec<Vec<u8>> = Vec::new();
            let call = |write: &Write<'_>| -> Result<(Vec<u8>, Changed), Stop> {
                let now = inner.clock.now();
                if let Some((id, digest)) = &id
                    && let Some(reply) = memory::recall(write, *id, digest, now)?
                {
                    return Ok((reply, Changed::default()));
                }
                let mut tx = Tx::new(write, working, inner, now, by, verb);
                // A mistake of ours in one call must not end the door for all others. The savepoint
                // undoes its rows, and what it moved in memory is thrown away below.
                let ran = catch_unwind(AssertUnwindSafe(|| {
                    work(&mut tx).and_then(|reply| tx.finish().map(|()| reply))
                }))
                .unwrap_or_else(|_| Err(Stop::fault(format_args!("{verb} panicked"))));
                ledger_moved = tx.ledger_moved();
                made = tx.take_entries();
                let (reply, changed) = ran.map(|reply| (reply, tx.changed()))?;
                if let Some((id, digest)) = id {
                    memory::remember(write, id, digest, &reply, now, inner.limits.memory_days)?;
                }
                Ok((reply, changed))
            };
            let result = if empty {
                call(&transaction)
            } else {
                transaction.savepoint(call)
            };
            match result {
                Ok((reply, kinds)) => {
                    empty = false;
                    entries.append(&mut made);
                    changed = changed.and(kinds);
                    answers.push((done, Ok(reply)));
                }
                Err(stop) => {
                    if empty {
                        transaction.start_over()?;
                    }
                    working.index = before;
                    // The call may have been the one that wrote them down.
                    working.references = 0..0;
                    if ledger_moved {
                        working.ledger =
                            crate::rights::Ledger::load(&transaction, inner.side, &inner.identity)?;
                    }
                    answers.push((done, Err(stop.into_failure())));
                }
            }
        }
        transaction.commit()?;
        Ok(changed)
    })();
    match outcome {
        Ok(changed) => {
            let journaled = note_in_journal(writer, working, inner, entries);
            inner.publish(working);
            for (done, result) in answers {
                // What stands in one place alone was not promised to anybody: a repeat is answered as
                // done, once the journal has it.
                done(match &journaled {
                    Ok(()) => result,
                    Err(failure) => result.and(Err(failure.clone())),
                });
            }
            inner.notify(changed);
        }
        Err(stop) => {
            let failure = stop.into_failure();
            // Nothing of the group is durable: everybody hears so, and memory is read anew.
            for (done, _) in answers {
                done(Err(failure.clone()));
            }
            for job in waiting {
                if let Job::Call { done, .. } = job {
                    done(Err(failure.clone()));
                }
            }
            match writer.read(|read| {
                Working::load(
                    read,
                    inner.side,
                    &inner.identity,
                    inner.clock.now(),
                    inner.holder_clock(),
                    &inner.recall.reach(),
                )
            }) {
                Ok(fresh) => *working = fresh,
                Err(stop) => {
                    let _ = stop.into_failure();
                }
            }
        }
    }
}

/// Writes the commit into the journal, where there is one.
fn note_in_journal(
    writer: &mut Writer,
    working: &Working,
    inner: &Inner,
    entries: Vec<Vec<u8>>,
) -> Result<(), Failure> {
    let Some(journal) = inner.journal.get() else {
        return Ok(());
    };
    journal.append(inner, &working.ledger, entries, |look| {
        writer.read(|read| look(read))
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::Timestamp;
    use keyrack_contract::Code;
    use keyrack_domain::DeviceId;

    use crate::caller::Caller;
    use crate::{Clock, Config, Engine, Identity, Limits, Randomness, Side};

    struct Still;

    impl Clock for Still {
        fn now(&self) -> Timestamp {
            Timestamp::UNIX_EPOCH
        }
    }

    impl Randomness for Still {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    #[test]
    fn a_verb_that_panics_changes_nothing_and_the_door_stays_open() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        let engine = Engine::open(Config {
            path: folder.path().join("hotel.db"),
            key: [1; 32],
            side: Side::Server,
            identity: Identity {
                device: DeviceId(uuid::Uuid::from_u128(5)),
                seed: [2; 32],
                prefix: "W0".to_owned(),
                property_key: [3; 32],
            },
            clock: Arc::new(Still),
            randomness: Arc::new(Still),
            limits: Limits::default(),
        })?;
        let count = |engine: &Engine| {
            engine.run_own("test.count", Caller::System, |tx| {
                Ok(keyrack_store::meta::count_up(tx.write, "tries", 1)?)
            })
        };
        assert_eq!(count(&engine)?, 1);
        let broken = engine.run_own("test.break", Caller::System, |tx| {
            keyrack_store::meta::count_up(tx.write, "tries", 1)?;
            if tx.now == Timestamp::UNIX_EPOCH {
                std::panic::resume_unwind(Box::new("a mistake"));
            }
            Ok(())
        });
        assert_eq!(broken.map_err(|failure| failure.code), Err(Code::Fault));
        assert_eq!(count(&engine)?, 2, "the broken call counted nothing");
        engine.close();
        Ok(())
    }
}
