//! Catching up with the server's log.

use keyrack_allotment::Epoch;
use keyrack_contract::call::state::Line;
use keyrack_contract::sync::Batch;
use keyrack_contract::sync::{Digest, Fill, LogEntry, Up};
use keyrack_contract::{Changed, Code, Failure};
use keyrack_store::log::{self, Cursor};
use keyrack_store::{device, meta, source};
use uuid::Uuid;

use super::DeskLink;
use super::away::Before;
use crate::archive;
use crate::caller::Caller;
use crate::door::Tx;
use crate::rights::{Entry, Ledger};
use crate::stop::Stop;
use crate::sync::take_in::{self, TakenIn, Trust};
use crate::sync::wire;

impl DeskLink {
    pub(super) fn welcome(
        &mut self,
        epoch: u64,
        head: u64,
        rights: Epoch,
    ) -> Result<Vec<Up>, Failure> {
        self.live = true;
        self.head = head;
        self.engine.inner.set_down(None);
        let (at, report) = self
            .engine
            .run_own("sync.welcome", Caller::System, move |tx| {
                let Ledger::Desk(ledger) = &tx.working.ledger else {
                    return Err(Stop::fault("a server does not follow a server"));
                };
                let mut report = None;
                if ledger.epoch() < rights {
                    let adopted = ledger
                        .adopt_epoch(rights)
                        .map_err(|refusal| crate::rights::failure(&refusal))?;
                    tx.enter(adopted.entries.into_iter().map(Entry::Desk).collect())?;
                    if let Ledger::Desk(ledger) = &tx.working.ledger {
                        report = Some(ledger.report());
                    }
                }
                let at = meta::applied(tx.write)?;
                meta::set_epoch(tx.write, epoch)?;
                Ok((at, report))
            })?;
        let done = if at.epoch == epoch { at.seq } else { 0 };
        // A desk that is new has missed nothing.
        self.away_until = if done > 0 { head } else { 0 };
        self.progress(done, head);
        Ok(report.map(Up::Report).into_iter().collect())
    }

    pub(super) fn fill(&mut self, fill: Fill) -> Result<Vec<Up>, Failure> {
        let Fill {
            sequence,
            done,
            total,
            changes,
            keys,
            last,
        } = fill;
        self.engine
            .run_own("sync.fill", Caller::System, move |tx| {
                take_in::keep_keys(tx, &keys)?;
                let taken = take_in::apply(tx, &changes, Trust::Server)?;
                settle(tx, taken, 0)?;
                if last {
                    meta::set_applied(
                        tx.write,
                        Cursor {
                            epoch: meta::epoch(tx.write)?,
                            seq: sequence,
                        },
                    )?;
                }
                Ok(())
            })?;
        if last {
            self.progress(sequence, self.head.max(sequence));
        } else {
            self.engine.inner.set_line(Line::CatchingUp { done, total });
        }
        Ok(if last {
            vec![Up::Reached(sequence)]
        } else {
            Vec::new()
        })
    }

    pub(super) fn log(&mut self, entries: Vec<LogEntry>) -> Result<Vec<Up>, Failure> {
        let Some(last) = entries.last().map(|entry| entry.sequence) else {
            return Ok(Vec::new());
        };
        let away_until = self.away_until;
        self.engine.run_own("sync.log", Caller::System, move |tx| {
            for entry in &entries {
                take_entry(tx, entry, entry.sequence <= away_until)?;
            }
            Ok(())
        })?;
        self.progress(last, self.head.max(last));
        Ok(vec![Up::Reached(last)])
    }

    pub(super) fn accepted(&mut self, batch: Uuid, sequence: u64) -> Result<Vec<Up>, Failure> {
        self.engine
            .run_own("sync.accepted", Caller::System, move |tx| {
                let epoch = meta::epoch(tx.write)?;
                let place = Cursor {
                    epoch,
                    seq: sequence,
                };
                take_place(tx, batch, place)?;
                // An answer to a repeat may run ahead of the log; the place is taken when its turn comes.
                let at = meta::applied(tx.write)?;
                if at.epoch == epoch && sequence == at.seq.saturating_add(1) {
                    meta::set_applied(tx.write, place)?;
                }
                tx.note(Changed {
                    state: true,
                    reservations: true,
                    ..Changed::default()
                });
                Ok(())
            })?;
        self.sent.remove(&batch);
        self.progress(sequence, self.head.max(sequence));
        Ok(Vec::new())
    }

    /// Compares counts and heads with the server's, where both stand at the same place.
    pub(super) fn compare(&mut self, theirs: Digest) -> Result<Vec<Up>, Failure> {
        let ours = self
            .engine
            .inner
            .readers
            .read(|read| -> Result<_, Stop> {
                let comparable =
                    meta::applied(read)?.seq == theirs.sequence && log::waiting_count(read)? == 0;
                Ok(if comparable {
                    Some(source::digest(read)?)
                } else {
                    None
                })
            })
            .map_err(Stop::into_failure)?;
        if let Some(ours) = ours {
            let differs = ours != (theirs.documents, theirs.hash);
            if differs {
                tracing::error!(
                    documents.here = ours.0,
                    documents.there = theirs.documents,
                    "both ends differ after a sync"
                );
            }
            self.engine
                .inner
                .line
                .heard(self.engine.inner.clock.now(), Some(differs));
        }
        Ok(Vec::new())
    }

    fn progress(&self, done: u64, total: u64) {
        let line = if done >= total {
            Line::Online
        } else {
            Line::CatchingUp { done, total }
        };
        self.engine.inner.set_line(line);
    }
}

/// Projects what came in and stores its changes under a batch.
pub(super) fn settle(tx: &mut Tx<'_, '_>, taken: TakenIn, batch_seq: u64) -> Result<(), Stop> {
    for (id, reached) in taken.reached {
        tx.took_in(id, reached.document, &reached.before)?;
    }
    let rows = taken
        .rows
        .iter()
        .map(|(id, class, hash, bytes)| (*id, *class, *hash, bytes.as_slice()));
    archive::store_changes(tx.write, tx.inner, batch_seq, rows)
}

/// A batch that is known here has its place in the order; one that was taken back is so again.
/// Returns whether it is known.
fn take_place(tx: &mut Tx<'_, '_>, batch: Uuid, place: Cursor) -> Result<bool, Stop> {
    let Some(row) = log::get(tx.write, batch)? else {
        return Ok(false);
    };
    if row.state == log::State::Refused {
        super::refused::take_again(tx, &row)?;
    }
    log::mark_accepted(tx.write, batch, place)?;
    Ok(true)
}

fn take_entry(tx: &mut Tx<'_, '_>, entry: &LogEntry, away: bool) -> Result<(), Stop> {
    let epoch = meta::epoch(tx.write)?;
    let at = Cursor {
        epoch,
        seq: entry.sequence,
    };
    let applied = meta::applied(tx.write)?;
    if applied.epoch == epoch && entry.sequence <= applied.seq {
        return Ok(());
    }
    let batch = wire::open(&entry.envelope)?;
    check_maker(tx, entry, &batch)?;
    if !take_place(tx, batch.id, at)? {
        let made_at = jiff::Timestamp::from_millisecond(batch.at_ms).unwrap_or(tx.now);
        // The server keeps the signed bytes; here the changes beside the row are enough.
        let row = log::NewBatch {
            id: batch.id,
            device: batch.device,
            envelope: &[],
            made_at,
        };
        let seq = log::append_accepted(tx.write, &row, at)?
            .ok_or_else(|| Stop::fault("a batch id came twice"))?;
        take_in::keep_keys(tx, &batch.keys)?;
        let before = if away {
            Some(Before::of(tx, &batch)?)
        } else {
            None
        };
        let taken = take_in::apply(tx, &batch.changes, Trust::Server)?;
        archive::note_deeds(tx.write, &batch, taken.hashes())?;
        settle(tx, taken, seq)?;
        if let Some(before) = before {
            before.note(tx, &batch)?;
        }
    }
    Ok(meta::set_applied(tx.write, at)?)
}

/// The server is known by now; a batch that it hands on is still its maker's word and nobody else's.
fn check_maker(tx: &Tx<'_, '_>, entry: &LogEntry, batch: &Batch) -> Result<(), Stop> {
    let Some(maker) = device::get(tx.write, batch.device)? else {
        return Ok(());
    };
    let envelope = &entry.envelope;
    let signed = <[u8; 32]>::try_from(maker.public_key)
        .is_ok_and(|key| crate::identity::verify(&key, &envelope.body, &envelope.signature));
    if signed && envelope.device == batch.device {
        Ok(())
    } else {
        Err(Code::SignatureWrong.into())
    }
}
