//! Work that no person asks for: ending holds, rebuilding projections, comparing.

use std::collections::BTreeMap;

use keyrack_contract::Failure;
use keyrack_store::projection_digest;

use crate::caller::Caller;
use crate::engine::Engine;
use crate::index::Index;
use crate::stop::Stop;
use crate::{project, verb};

/// Where the file says by which rules its projections were made.
const PROJECTIONS: &str = "projections";
/// Grows whenever the same documents make other rows than before.
const PROJECTIONS_VERSION: u32 = 2;

/// The rows of each projection, as count and digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Projections(pub BTreeMap<String, (u64, [u8; 32])>);

/// How a hotel's file and its line fare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vitals {
    /// The size of the file, without its log.
    pub file_bytes: u64,
    /// When the server was last heard.
    pub heard_at: Option<jiff::Timestamp>,
    /// By how many seconds the server's clock is ahead of this computer's; `None` before it was heard.
    pub ahead_seconds: Option<i64>,
}

impl Engine {
    /// How the file and the line fare.
    ///
    /// # Errors
    /// `fault` when the file cannot be read.
    pub fn vitals(&self) -> Result<Vitals, Failure> {
        let file_bytes = self
            .inner
            .readers
            .read(|read| -> Result<_, Stop> { Ok(read.size()?) })
            .map_err(Stop::into_failure)?;
        let (_, heard_at, _, _) = self.inner.line.get();
        Ok(Vitals {
            file_bytes,
            heard_at,
            ahead_seconds: self.inner.line.ahead_seconds(),
        })
    }

    /// Writes what was refused, ends holds that have run out, releases blocks that are due and forgets old call ids. Shells call it every few seconds; what
    /// is sold never depends on it.
    ///
    /// # Errors
    /// `disk-full`, `fault`.
    pub fn tidy_up(&self) -> Result<(), Failure> {
        self.settle_refusals()?;
        self.run_own("upkeep.tidy_up", Caller::System, |tx| {
            if tx.working.index.is_some() {
                verb::expire_holds(tx)?;
                project::release_due(tx)?;
            }
            keyrack_store::call_memory::prune(tx.write, tx.now)?;
            Ok(())
        })
    }

    /// Drops every projection and makes it anew from the documents. Returns how many were read.
    ///
    /// # Errors
    /// `disk-full`, `fault`.
    pub fn rebuild(&self) -> Result<u64, Failure> {
        self.run_own("upkeep.rebuild", Caller::System, project::rebuild)
    }

    /// Makes all projections anew where an older program made them, by rules that are not ours.
    pub(crate) fn renew_projections(&self) -> Result<(), Failure> {
        let made: Option<u32> = self
            .inner
            .readers
            .read(|read| -> Result<_, Stop> { Ok(keyrack_store::meta::get(read, PROJECTIONS)?) })
            .map_err(Stop::into_failure)?;
        if made == Some(PROJECTIONS_VERSION) {
            return Ok(());
        }
        self.run_own("upkeep.rebuild", Caller::System, |tx| {
            project::rebuild(tx)?;
            Ok(keyrack_store::meta::set(
                tx.write,
                PROJECTIONS,
                &PROJECTIONS_VERSION,
            )?)
        })
    }

    /// The digests of all projections, for comparing two replicas or before and after a rebuild.
    ///
    /// # Errors
    /// `fault` when the file cannot be read.
    pub fn projections(&self) -> Result<Projections, Failure> {
        let digest = self
            .inner
            .readers
            .read(|read| -> Result<_, Stop> { Ok(projection_digest(read)?) })
            .map_err(Stop::into_failure)?;
        Ok(Projections(
            digest
                .tables
                .into_iter()
                .map(|(name, table)| (name, (table.rows, table.hash)))
                .collect(),
        ))
    }

    /// How many documents there are, and a digest of their ids and heads: equal on two replicas that
    /// hold the same history.
    ///
    /// # Errors
    /// `fault` when the file cannot be read.
    pub fn documents(&self) -> Result<(u64, [u8; 32]), Failure> {
        let digest = |read: &keyrack_store::Read<'_>| -> Result<_, Stop> {
            Ok(keyrack_store::source::digest(read)?)
        };
        self.inner.readers.read(digest).map_err(Stop::into_failure)
    }

    /// The index as the rows make it, for comparing with the one in memory.
    ///
    /// # Errors
    /// `fault` when the file cannot be read.
    pub fn index_from_rows(&self) -> Result<Option<Index>, Failure> {
        let inner = &self.inner;
        let loaded = inner.readers.read(|read| -> Result<_, Stop> {
            let working = crate::working::Working::load(
                read,
                inner.side,
                &inner.identity,
                inner.clock.now(),
                inner.holder_clock(),
                &inner.recall.reach(),
            )?;
            Ok(working.index)
        });
        loaded.map_err(Stop::into_failure)
    }
}
