//! What the writer keeps in memory: the index and the rights, moved on by the door's own changes.

use std::collections::BTreeSet;

use keyrack_allotment::DeviceId;
use keyrack_store::Read;

use crate::config::Side;
use crate::identity::Identity;
use crate::index::Index;
use crate::rights::Ledger;
use crate::stop::Stop;

/// The writer's own state. Readers get copies of the index once a commit is durable.
#[derive(Debug, Clone)]
pub(crate) struct Working {
    /// `None` until the file holds a property.
    pub index: Option<Index>,
    /// Rights of this installation.
    pub ledger: Ledger,
    /// Counts of references that the file has as given and that are not. Empty after every failure.
    pub references: std::ops::Range<u64>,
}

impl Working {
    /// Loads everything from the projections and the ledger's entries.
    pub(crate) fn load(
        read: &Read<'_>,
        side: Side,
        identity: &Identity,
        now: jiff::Timestamp,
        reads: keyrack_allotment::HolderClock,
        reach: &BTreeSet<DeviceId>,
    ) -> Result<Self, Stop> {
        let ledger = Ledger::load(read, side, identity)?;
        let mut index = crate::project::load_index(read)?;
        if let Some(index) = &mut index {
            let (from, to) = index.span();
            let nights = keyrack_domain::Stay::try_new(from, from.tomorrow().unwrap_or(from)).ok();
            debug_assert!(
                nights.is_some() && to > from,
                "an index spans at least a night"
            );
            crate::project::load_blocks(read, index, side)?;
            crate::project::load_holds(read, index, now)?;
            index.stand_on_day_of(now);
            crate::project::load_free(index, &ledger, reads, reach);
        }
        Ok(Self {
            index,
            ledger,
            references: 0..0,
        })
    }
}
