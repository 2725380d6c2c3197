//! A seller elsewhere who is told a number and sells on it: a channel.
//!
//! A published count is exposure like a lease: the channel may sell all of it before it hears of a
//! lower one, and its sales arrive late and more than once. In *partition* the rooms it is told of
//! are rights that it holds, in a [`crate::DeviceLedger`] kept for it at the server, so it can never
//! sell a room twice. With a *buffer* it is told of what is free, less some rooms; that sells more,
//! and two sellers who take the last room in the same minute can both have it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How a property publishes. It is said on the screen: only one of the two keeps the promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChannelMode {
    /// The channel sells rooms of its own.
    Partition,
    /// The channel is told of what is free, less this many rooms. Nothing is promised.
    Buffer(u32),
}

impl ChannelMode {
    /// The count to publish for a cell: `held` rights that the channel holds there unsold, `free`
    /// rooms that anybody may take.
    pub fn count(self, held: u32, free: u32) -> u32 {
        match self {
            Self::Partition => held,
            Self::Buffer(kept) => free.saturating_sub(kept),
        }
    }

    /// Whether no order of events can sell a room twice.
    pub fn is_safe(self) -> bool {
        self == Self::Partition
    }
}

/// What a channel was told of one cell, and what it has confirmed. Rights are taken back from it
/// down to [`Published::exposed`] and no further.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    revision: u64,
    confirmed: u64,
    /// Counts that the channel may be selling on, by revision: the confirmed one first.
    told: BTreeMap<u64, u32>,
}

/// A count on its way to a channel. It may be lost or late: send the newest again until it is
/// confirmed; a channel drops one that is older than what it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountUpdate {
    /// Rises with every change.
    pub revision: u64,
    /// Rooms that the channel may sell from now on, those sold before not included.
    pub count: u32,
}

impl Published {
    /// A new count for the channel. The same count again is no change and gives the same update.
    pub fn publish(&mut self, count: u32) -> CountUpdate {
        if self.told.last_key_value().map(|(_, told)| *told) != Some(count) {
            self.revision = self.revision.saturating_add(1);
            self.told.insert(self.revision, count);
        }
        CountUpdate {
            revision: self.revision,
            count,
        }
    }

    /// The channel has taken this revision, and every sale that it made before is booked here. Older
    /// counts can be sold on no more. A confirmation of a revision that never was changes nothing.
    pub fn confirm(&mut self, revision: u64) {
        if self.told.contains_key(&revision) {
            self.told = self.told.split_off(&revision);
            self.confirmed = self.confirmed.max(revision);
        }
    }

    /// Sales of the channel have been booked: each count that it may be selling on is lower now.
    pub fn sold(&mut self, rooms: u32) {
        for count in self.told.values_mut() {
            *count = count.saturating_sub(rooms);
        }
    }

    /// The most that the channel may still sell, whatever it has heard.
    pub fn exposed(&self) -> u32 {
        self.told.values().copied().max().unwrap_or(0)
    }

    /// The newest count, while the channel has not confirmed it.
    pub fn unconfirmed(&self) -> Option<CountUpdate> {
        let (revision, count) = self.told.last_key_value()?;
        (*revision > self.confirmed).then_some(CountUpdate {
            revision: *revision,
            count: *count,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lower_count_frees_nothing_until_it_is_confirmed() {
        let mut published = Published::default();
        let first = published.publish(5);
        published.confirm(first.revision);
        assert_eq!(published.unconfirmed(), None);
        let lower = published.publish(2);
        assert_eq!((published.exposed(), lower.revision), (5, 2));
        assert_eq!(published.publish(2), lower);
        published.confirm(9);
        published.confirm(first.revision);
        assert_eq!(published.exposed(), 5);
        published.confirm(lower.revision);
        assert_eq!(published.exposed(), 2);
        assert_eq!(published.unconfirmed(), None);
    }

    #[test]
    fn a_higher_count_is_exposed_at_once() {
        let mut published = Published::default();
        let first = published.publish(1);
        published.confirm(first.revision);
        published.publish(4);
        assert_eq!(published.exposed(), 4);
        published.sold(1);
        assert_eq!(published.exposed(), 3);
        assert!(published.unconfirmed().is_some());
    }

    #[test]
    fn a_buffer_promises_nothing() {
        assert_eq!(ChannelMode::Partition.count(3, 9), 3);
        assert_eq!(ChannelMode::Buffer(2).count(3, 9), 7);
        assert_eq!(ChannelMode::Buffer(2).count(0, 1), 0);
        assert!(ChannelMode::Partition.is_safe() && !ChannelMode::Buffer(9).is_safe());
    }
}
